// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rollcall {

//! Why a cell has no value. Nothing is shown as empty that was only not asked for.
enum class BlankReason : unsigned char
{
    NotSet, //!< the directory holds no value
    Never, //!< it has not happened yet (the provider says so: "lastLogin": null)
    NotRequested, //!< we did not ask for it
    NotPermitted, //!< the token may not see it
    NotLicensed, //!< the tenant's licence does not include it
    Failed, //!< asked, and the answer was an error
    Loading, //!< asked, not answered yet
    NotOffered, //!< this kind of directory has no such value for anybody
};

//! Whether an answer, or another answer, would fill the cell: it says nothing of the user.
bool isUnknown(BlankReason reason);

//! The word of files and the terminal: "never", "not requested"…; for NotSet "".
std::string_view toWord(BlankReason reason);

} // namespace rollcall
