// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blankreason.h"

namespace rollcall {

bool isUnknown(BlankReason reason)
{
    switch (reason) {
    case BlankReason::NotRequested:
    case BlankReason::NotPermitted:
    case BlankReason::NotLicensed:
    case BlankReason::Failed:
    case BlankReason::Loading:
        return true;
    case BlankReason::NotSet:
    case BlankReason::Never:
    case BlankReason::NotOffered:
        return false;
    }
    return false;
}

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
    case BlankReason::NotOffered:
        return "not offered";
    }
    return "";
}

} // namespace rollcall
