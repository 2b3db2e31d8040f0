// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formulaguard.h"

#include <algorithm>
#include <cstddef>

namespace rollcall {

namespace {

struct CodePoint
{
    char32_t value = 0;
    std::size_t bytes = 0;
};

//! The first code point of a valid UTF-8 text that is not empty.
CodePoint firstOf(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
    };
    const char32_t lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const std::size_t bytes = std::min(wanted, text.size());
    char32_t value = lead & (0x7FU >> wanted);
    for (std::size_t i = 1; i < bytes; ++i)
        value = value << 6U | (byte(i) & 0x3FU);
    return {value, bytes};
}

//! White space, controls and characters without a shape, which a spreadsheet may drop.
bool isSkipped(char32_t c)
{
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x061C || c == 0x1680
        || c == 0x180E || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F)
        || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

bool startsFormula(char32_t c)
{
    constexpr std::u32string_view starts = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
    return starts.find(c) != std::u32string_view::npos;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool holdsOnly(std::string_view text, std::string_view marks)
{
    return std::ranges::any_of(text, isDigit) && std::ranges::all_of(text, [marks](char c) {
               return isDigit(c) || marks.find(c) != std::string_view::npos;
           });
}

//! Of a text behind its sign: digits with points, commas and an exponent.
bool isUnsignedNumber(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos)
        return holdsOnly(text, ".,");
    std::string_view exponent = text.substr(e + 1);
    if (!exponent.empty() && (exponent.front() == '+' || exponent.front() == '-'))
        exponent.remove_prefix(1);
    return holdsOnly(text.substr(0, e), ".,") && holdsOnly(exponent, "");
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    for (bool first = true; !text.empty(); first = false) {
        const CodePoint c = firstOf(text);
        if (first && (c.value == U'\t' || c.value == U'\r' || c.value == U'\n'))
            return true;
        if (startsFormula(c.value)) {
            const std::string_view rest = text.substr(c.bytes);
            const bool harmless = (c.value == U'+' && holdsOnly(rest, " ()./-"))
                || ((c.value == U'+' || c.value == U'-') && isUnsignedNumber(rest));
            return !harmless;
        }
        if (!isSkipped(c.value))
            return false;
        text.remove_prefix(c.bytes);
    }
    return false;
}

} // namespace rollcall
