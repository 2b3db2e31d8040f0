// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/pageformat.h"

namespace rollcall {

//! Where JumpCloud keeps the well-known attributes, and what tells the status of a user.
const PageFormat &jumpCloudPageFormat();

} // namespace rollcall
