// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/jsontext.h"

#include <algorithm>

namespace rollcall {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

char *copyEscape(char c, char *to)
{
    constexpr std::string_view shortForms = "\"\"\\\\\bb\ff\nn\rr\tt";
    *to++ = '\\';
    for (std::size_t i = 0; i < shortForms.size(); i += 2) {
        if (shortForms[i] == c) {
            *to++ = shortForms[i + 1];
            return to;
        }
    }
    to = std::ranges::copy(std::string_view("u00"), to).out;
    *to++ = hexDigits[static_cast<unsigned char>(c) >> 4U];
    *to++ = hexDigits[static_cast<unsigned char>(c) & 0xFU];
    return to;
}

} // namespace

void appendJsonString(std::string_view text, ByteSink &sink)
{
    const auto escapes = static_cast<std::size_t>(std::ranges::count_if(text, needsEscape));
    char *to = sink.reserve(text.size() + 5 * escapes + 2);
    *to++ = '"';
    if (escapes == 0)
        to = std::ranges::copy(text, to).out;
    else
        for (const char c : text) {
            if (needsEscape(c))
                to = copyEscape(c, to);
            else
                *to++ = c;
        }
    *to++ = '"';
    sink.commit(to);
}

void appendJsonValue(const Cell &cell, ByteSink &sink)
{
    switch (cell.kind) {
    case CellKind::Blank:
        return sink.append("null");
    case CellKind::Number:
    case CellKind::Boolean:
        return sink.append(cell.text);
    case CellKind::Text:
    case CellKind::List:
        return appendJsonString(cell.text, sink);
    }
}

void appendOnOneLine(std::string_view json, ByteSink &sink)
{
    while (!json.empty()) {
        const std::string_view line = json.substr(0, json.find_first_of("\r\n"));
        sink.append(line);
        json.remove_prefix(std::min(json.size(), line.size() + 1));
    }
}

} // namespace rollcall
