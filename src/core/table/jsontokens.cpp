// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/jsontokens.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>

namespace rollcall {

// simdjson's first stage alone (UTF-8 check and the places of all tokens, with the widest
// instructions of the machine): its later stages refuse integers past 64 bits and lone surrogates.
struct JsonTokens::Index
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
};

Result<JsonTokens> JsonTokens::scan(std::string_view text)
{
    auto index = std::make_unique<Index>();
    simdjson::error_code error = simdjson::EMPTY;
    if (!text.empty()) {
        error = simdjson::get_active_implementation()->create_dom_parser_implementation(
            text.size(), 1, index->parser);
    }
    if (!error) {
        error = index->parser->stage1(reinterpret_cast<const std::uint8_t *>(text.data()),
                                      text.size(), simdjson::stage1_mode::regular);
    }
    if (error) {
        return Error{.kind = ErrorKind::BadResponse,
                     .detail = std::string("not JSON: ") + simdjson::error_message(error)};
    }
    return JsonTokens(text, std::move(index));
}

JsonTokens::JsonTokens(std::string_view text, std::unique_ptr<Index> index)
    : m_text(text), m_index(std::move(index)), m_starts(m_index->parser->structural_indexes.get()),
      m_count(m_index->parser->n_structural_indexes)
{ }

JsonTokens::JsonTokens(JsonTokens &&) noexcept = default;
JsonTokens &JsonTokens::operator=(JsonTokens &&) noexcept = default;
JsonTokens::~JsonTokens() = default;

std::string_view JsonTokens::takeScalar()
{
    const std::size_t begin = m_starts[m_next];
    ++m_next;
    std::size_t end = offset();
    while (end > begin
           && (m_text[end - 1] == ' ' || m_text[end - 1] == '\n' || m_text[end - 1] == '\r'
               || m_text[end - 1] == '\t'))
        --end;
    return m_text.substr(begin, end - begin);
}

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<char32_t> hexUnit(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    char32_t unit = 0;
    for (const char c : text.substr(0, 4)) {
        unit <<= 4;
        if (isDigit(c))
            unit += static_cast<char32_t>(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            unit += static_cast<char32_t>((c | 0x20) - 'a' + 10);
        else
            return std::nullopt;
    }
    return unit;
}

void appendUtf8(char32_t c, std::string &out)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool isHighSurrogate(char32_t c)
{
    return c >= 0xd800 && c < 0xdc00;
}

bool isLowSurrogate(char32_t c)
{
    return c >= 0xdc00 && c < 0xe000;
}

//! Reads "uXXXX" off the front of `rest`, and the second half of a pair.
bool takeUnicodeEscape(std::string_view &rest, std::string &out)
{
    const auto first = hexUnit(rest.substr(1));
    if (!first)
        return false;
    rest.remove_prefix(5);
    if (isHighSurrogate(*first) && rest.starts_with("\\u")) {
        const auto second = hexUnit(rest.substr(2));
        if (second && isLowSurrogate(*second)) {
            rest.remove_prefix(6);
            appendUtf8(0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00), out);
            return true;
        }
    }
    const bool isLone = isHighSurrogate(*first) || isLowSurrogate(*first);
    appendUtf8(isLone ? char32_t{0xfffd} : *first, out);
    return true;
}

} // namespace

bool isJsonNumber(std::string_view token)
{
    const auto takeDigits = [&] {
        const auto end = std::ranges::find_if_not(token, isDigit);
        const auto count = static_cast<std::size_t>(end - token.begin());
        token.remove_prefix(count);
        return count > 0;
    };
    if (token.starts_with('-'))
        token.remove_prefix(1);
    if (token.starts_with('0'))
        token.remove_prefix(1);
    else if (!takeDigits())
        return false;
    if (token.starts_with('.')) {
        token.remove_prefix(1);
        if (!takeDigits())
            return false;
    }
    if (token.starts_with('e') || token.starts_with('E')) {
        token.remove_prefix(1);
        if (token.starts_with('+') || token.starts_with('-'))
            token.remove_prefix(1);
        if (!takeDigits())
            return false;
    }
    return token.empty();
}

bool unescapeJson(std::string_view inside, std::string &out)
{
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    for (;;) {
        const std::size_t backslash = inside.find('\\');
        out.append(inside.substr(0, backslash));
        if (backslash == std::string_view::npos)
            return true;
        inside.remove_prefix(backslash + 1);
        if (inside.starts_with('u')) {
            if (!takeUnicodeEscape(inside, out))
                return false;
            continue;
        }
        const std::size_t name = inside.empty() ? names.npos : names.find(inside.front());
        if (name == names.npos)
            return false;
        out += meanings[name];
        inside.remove_prefix(1);
    }
}

} // namespace rollcall
