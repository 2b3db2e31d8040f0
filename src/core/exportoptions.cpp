// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportoptions.h"

namespace rollcall {

std::string_view toWord(Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::Comma:
        return "comma";
    case Delimiter::Semicolon:
        return "semicolon";
    case Delimiter::Tab:
        return "tab";
    }
    return {};
}

std::string_view toWord(ArrayForm form)
{
    switch (form) {
    case ArrayForm::Joined:
        return "joined";
    case ArrayForm::RowEach:
        return "rows";
    }
    return {};
}

std::string_view toWord(DateForm form)
{
    switch (form) {
    case DateForm::AsSent:
        return "sent";
    case DateForm::Shown:
        return "shown";
    case DateForm::IsoUtc:
        return "utc";
    }
    return {};
}

std::string_view toWord(Masking masking)
{
    switch (masking) {
    case Masking::None:
        return "none";
    case Masking::Initials:
        return "initials";
    case Masking::EmailDomain:
        return "domain";
    case Masking::Keyed:
        return "hash";
    }
    return {};
}

} // namespace rollcall
