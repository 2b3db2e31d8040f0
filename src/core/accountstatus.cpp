// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountstatus.h"

namespace rollcall {

std::string_view toWord(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Unknown:
        return "unknown";
    case AccountStatus::Staged:
        return "staged";
    case AccountStatus::Active:
        return "active";
    case AccountStatus::Suspended:
        return "suspended";
    case AccountStatus::Locked:
        return "locked";
    case AccountStatus::PasswordExpired:
        return "passwordExpired";
    case AccountStatus::Recovery:
        return "recovery";
    case AccountStatus::Deactivated:
        return "deactivated";
    case AccountStatus::Deleted:
        return "deleted";
    }
    return "unknown";
}

} // namespace rollcall
