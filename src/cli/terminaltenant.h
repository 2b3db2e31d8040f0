// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/services.h"
#include "session/tenantoptions.h"

namespace rollcall {

//! The options that name a tenant, telling on the terminal what they have to tell. `services`
//! outlive them.
TenantOptions terminalOptions(const Services &services);

//! The saved profile with this name (any case) or id; with an empty name the only one there is.
Result<Profile> findProfile(const Services &services, const QString &name);

} // namespace rollcall
