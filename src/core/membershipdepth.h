// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rollcall {

//! Whether those in groups of a group are among the members that a directory tells.
enum class MembershipDepth
{
    Direct, //!< they are not
    Transitive, //!< they are
    Flat, //!< the directory has no groups in groups
    NotTold
};

//! "direct", "transitive", "flat", "notTold": for files.
std::string_view toWord(MembershipDepth depth);

} // namespace rollcall
