// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pastedaddress.h"

namespace rollcall {

//! The origin of a OneLogin account from what people paste: its subdomain alone, or an address of
//! the portal.
Result<AddressReading> readOneLoginAddress(const QString &pasted);

} // namespace rollcall
