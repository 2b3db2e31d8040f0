// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/pageformat.h"

namespace rollcall {

//! Where Okta keeps the well-known attributes, and what its status words mean.
const PageFormat &oktaPageFormat();

} // namespace rollcall
