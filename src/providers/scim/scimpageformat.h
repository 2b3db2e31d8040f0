// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/pageformat.h"

namespace rollcall {

//! How a ListResponse of users is read (RFC 7643, RFC 7644 section 3.4.2), with the usual
//! deviations.
const PageFormat &scimPageFormat();

} // namespace rollcall
