// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rollcall {

//! True for a text that a spreadsheet may take for a formula: it begins with = + - @, their
//! full-width or small forms, a tab or a line end, white space and invisible characters before them
//! not counted. Not for what is wholly a number ("-5.2", "+1,000.5e3") or a phone number
//! ("+49 (0)30 123-45/67"): those stay what they are. Input is valid UTF-8.
bool looksLikeFormula(std::string_view text);

//! The same for nearly all texts at the price of one comparison: false means that
//! looksLikeFormula() is false too.
inline bool mayBeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    const char c = text.front();
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
}

} // namespace rollcall
