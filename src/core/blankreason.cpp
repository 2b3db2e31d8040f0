// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blankreason.h"

namespace rollcall {

std::string_view toWord(BlankReason reason)
{
    switch (reason) {
    case BlankReason::NotSet:
        return "";
    case BlankReason::Never:
        return "never";
    case BlankReason::NotRequested:
        return "not requested";
    case BlankReason::NotPermitted:
        return "not permitted";
    case BlankReason::NotLicensed:
        return "not licensed";
    case BlankReason::Failed:
        return "failed";
    case BlankReason::Loading:
        return "loading";
    }
    return "";
}

} // namespace rollcall
