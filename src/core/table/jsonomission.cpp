// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/jsonomission.h"

#include "core/table/jsontokens.h"

#include <algorithm>

namespace rollcall {

namespace {

bool isStructural(char c)
{
    return std::string_view("{}[]:,").find(c) != std::string_view::npos;
}

void skipToken(JsonTokens &tokens)
{
    const char front = tokens.front();
    if (!isStructural(front))
        tokens.takeScalar();
    else
        tokens.take(front);
}

void skipValue(JsonTokens &tokens)
{
    int depth = 0;
    do {
        const char front = tokens.front();
        if (front == '{' || front == '[')
            ++depth;
        else if (front == '}' || front == ']')
            --depth;
        skipToken(tokens);
    } while (depth > 0 && !tokens.atEnd());
}

bool isOneOf(std::string_view quoted, const std::vector<std::string> &keys)
{
    const std::string_view inside = quoted.substr(1, quoted.size() - 2);
    std::string key;
    return unescapeJson(inside, key) && std::ranges::find(keys, key) != keys.end();
}

} // namespace

std::string withoutMembers(std::string_view json, const std::vector<std::string> &keys)
{
    std::string kept(json);
    auto scanned = JsonTokens::scan(json);
    if (!scanned.ok())
        return kept;
    JsonTokens tokens = std::move(scanned).value();
    constexpr std::size_t none = std::string_view::npos;
    std::size_t comma = none; // before what comes next, and still there
    while (!tokens.atEnd()) {
        const std::size_t begin = tokens.offset();
        const char front = tokens.front();
        if (front == ',')
            comma = begin;
        else if (front == '{' || front == '[')
            comma = none;
        if (front != '"') {
            skipToken(tokens);
            continue;
        }
        const std::string_view text = tokens.takeScalar();
        if (tokens.front() != ':' || !isOneOf(text, keys))
            continue;
        tokens.take(':');
        skipValue(tokens);
        const char after = tokens.front();
        if (after != ',' && after != '}') // no JSON: the page is refused as it is
            return std::string(json);
        std::size_t end = tokens.offset();
        if (comma == none && tokens.take(','))
            ++end;
        const std::size_t from = comma == none ? begin : comma;
        std::fill_n(kept.begin() + static_cast<std::ptrdiff_t>(from), end - from, ' ');
    }
    return kept;
}

} // namespace rollcall
