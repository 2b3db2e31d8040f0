// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "session/services.h"

namespace rollcall {

//! The authenticator of a profile. InvalidInput: its provider or credential is not known, or its
//! fields or secrets cannot be used; SecretMissing: one of the secrets is not there.
Result<std::shared_ptr<Authenticator>>
profileAuthenticator(const Services &services, const Profile &profile, const Secrets &secrets);

} // namespace rollcall
