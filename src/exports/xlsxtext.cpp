// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/xlsxtext.h"

#include <algorithm>
#include <cstdio>

namespace rollcall {

namespace {

constexpr std::size_t mostCharacters = 32'767; // libxlsxwriter counts code points

bool isForbidden(unsigned char c)
{
    return c < 0x20 && c != '\t' && c != '\n';
}

bool isEscape(std::string_view text)
{
    return text.size() >= 7 && text[1] == 'x' && text[6] == '_'
        && std::ranges::all_of(text.substr(2, 4), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

bool isNonCharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        char code[8];
        if (isForbidden(c)) {
            std::snprintf(code, sizeof code, "_x%04X_", static_cast<unsigned>(c));
            out += code;
        } else if (c == '_' && isEscape(text.substr(i))) {
            out += "_x005F_";
        } else if (c == 0xEF && isNonCharacter(text.substr(i))) {
            out += text[i + 2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string cut(const std::string &text, std::size_t characters)
{
    const std::string mark =
        " … (cut: all " + std::to_string(characters) + " characters do not fit in a cell)";
    std::size_t left = mostCharacters - charactersOf(mark);
    std::size_t end = 0;
    while (left > 0) {
        ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            ++end;
        --left;
    }
    return text.substr(0, end) + mark;
}

} // namespace

std::string_view xlsxText(std::string_view text, std::string &changed)
{
    bool isPlain = text.size() <= mostCharacters;
    for (std::size_t i = 0; isPlain && i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        isPlain = !isForbidden(c) && c != '_' && c != 0xEF;
    }
    if (isPlain)
        return text;
    changed = escaped(text);
    const std::size_t characters = charactersOf(changed);
    if (characters > mostCharacters)
        changed = cut(changed, characters);
    return changed;
}

} // namespace rollcall
