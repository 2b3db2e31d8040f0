// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querylexer.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace rollcall {

namespace {

//! Bytes of the white space character at `offset`; 0: there is none.
std::size_t whiteSpaceAt(std::string_view text, std::size_t offset)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    auto next = static_cast<std::int64_t>(offset);
    UChar32 c = 0;
    U8_NEXT(bytes, next, length, c);
    return c >= 0 && u_isUWhiteSpace(c) ? static_cast<std::size_t>(next) - offset : 0;
}

std::size_t endOfWord(std::string_view text, std::size_t offset)
{
    while (offset < text.size() && whiteSpaceAt(text, offset) == 0) {
        ++offset;
        while (offset < text.size() && U8_IS_TRAIL(static_cast<std::uint8_t>(text[offset])))
            ++offset;
    }
    return offset;
}

} // namespace

std::variant<std::vector<QueryToken>, QueryError> lexQuery(std::string_view text)
{
    std::vector<QueryToken> tokens;
    for (std::size_t offset = 0; offset < text.size();) {
        if (const std::size_t space = whiteSpaceAt(text, offset); space > 0) {
            offset += space;
            continue;
        }
        QueryToken token{QueryToken::Kind::Word, {}, offset, 0};
        if (text[offset] == '"') {
            const std::size_t closing = text.find('"', offset + 1);
            if (closing == text.npos)
                return QueryError{offset, text.size() - offset, "A closing quote is expected."};
            token.kind = QueryToken::Kind::Phrase;
            token.text = text.substr(offset + 1, closing - offset - 1);
            token.length = closing + 1 - offset;
        } else {
            token.length = endOfWord(text, offset) - offset;
            token.text = text.substr(offset, token.length);
        }
        offset += token.length;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace rollcall
