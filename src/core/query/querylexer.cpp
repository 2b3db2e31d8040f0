// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querylexer.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace rollcall {

namespace {

using Kind = QueryToken::Kind;

constexpr std::string_view operatorSigns = ":=<>";

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) { }

    std::vector<QueryToken> run()
    {
        while (m_at < m_text.size()) {
            if (const std::size_t space = spaceAt(m_at); space > 0)
                m_at += space;
            else
                readPiece();
        }
        return std::move(m_tokens);
    }

private:
    //! Bytes of the white space character at `offset`; 0: there is none.
    std::size_t spaceAt(std::size_t offset) const
    {
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_text.data());
        const auto length = static_cast<std::int64_t>(m_text.size());
        auto next = static_cast<std::int64_t>(offset);
        UChar32 c = 0;
        U8_NEXT(bytes, next, length, c);
        return c >= 0 && u_isUWhiteSpace(c) ? static_cast<std::size_t>(next) - offset : 0;
    }
    bool isAtEnd() const { return m_at >= m_text.size() || spaceAt(m_at) > 0; }
    bool isOperatorAt(std::size_t offset) const
    {
        return offset < m_text.size() && operatorSigns.find(m_text[offset]) != operatorSigns.npos;
    }
    void add(Kind kind, std::size_t begin)
    {
        m_tokens.push_back(
            {kind, std::string(m_text.substr(begin, m_at - begin)), begin, m_at - begin});
    }
    void addSign(Kind kind)
    {
        ++m_at;
        add(kind, m_at - 1);
    }

    void readPiece()
    {
        switch (m_text[m_at]) {
        case '(':
            return addSign(Kind::Open);
        case ')':
            return addSign(Kind::Close);
        case '-':
            return addSign(Kind::Minus);
        case '"':
            return readPhrase();
        default:
            return readWord();
        }
    }

    //! From one quote to the other; both are part of the token.
    void readQuoted(Kind kind)
    {
        QueryToken token{kind, {}, m_at++, 0, false};
        while (m_at < m_text.size() && !token.isClosed) {
            const bool isEscape = m_text[m_at] == '\\' && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\');
            if (isEscape)
                ++m_at;
            if (m_text[m_at] == '"' && !isEscape)
                token.isClosed = true;
            else
                token.text += m_text[m_at];
            ++m_at;
        }
        token.length = m_at - token.offset;
        m_tokens.push_back(std::move(token));
    }

    void readPhrase()
    {
        readQuoted(Kind::Phrase);
        if (m_tokens.back().isClosed && isOperatorAt(m_at)) {
            m_tokens.back().kind = Kind::Field;
            readTest();
        }
    }

    void readWord()
    {
        const std::size_t begin = m_at;
        while (!isAtEnd() && m_text[m_at] != '(' && m_text[m_at] != ')' && !isOperatorAt(m_at))
            ++m_at;
        if (isOperatorAt(m_at)) {
            if (m_at > begin)
                add(Kind::Field, begin);
            readTest();
            return;
        }
        const std::string_view word = m_text.substr(begin, m_at - begin);
        add(word == "OR"        ? Kind::Or
                : word == "AND" ? Kind::And
                : word == "NOT" ? Kind::Not
                                : Kind::Word,
            begin);
    }

    void readTest()
    {
        const std::size_t begin = m_at;
        while (isOperatorAt(m_at))
            ++m_at;
        add(Kind::Operator, begin);
        readValue();
        while (m_at < m_text.size() && m_text[m_at] == ',') {
            addSign(Kind::Comma);
            readValue();
        }
    }

    void readValue()
    {
        if (isAtEnd())
            return;
        if (m_text[m_at] == '^')
            addSign(Kind::Anchor);
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            readQuoted(Kind::QuotedValue);
            if (m_at < m_text.size() && m_text[m_at] == '$')
                addSign(Kind::Anchor);
        } else {
            readBareValue();
        }
    }

    void readBareValue()
    {
        const std::size_t begin = m_at;
        for (int depth = 0; !isAtEnd() && m_text[m_at] != ','; ++m_at) {
            if (m_text[m_at] == '(')
                ++depth;
            else if (m_text[m_at] == ')' && --depth < 0)
                break;
        }
        if (m_at == begin)
            return;
        const std::string_view value = m_text.substr(begin, m_at - begin);
        if (value == "*")
            return add(Kind::Presence, begin);
        if (value.size() > 1 && value.back() == '$') {
            --m_at;
            add(Kind::Value, begin);
            return addSign(Kind::Anchor);
        }
        add(Kind::Value, begin);
    }

    const std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::vector<QueryToken> lexQuery(std::string_view text)
{
    return Lexer(text).run();
}

std::string quotedForQuery(std::string_view text)
{
    // What reads the same without quotes everywhere: letters, digits and signs with no meaning.
    const bool isPlain = !text.empty() && std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
            || (byte >= 'A' && byte <= 'Z') || c == '.' || c == '_' || c == '@' || c == '-'
            || c == '+' || c == '/';
    });
    if (isPlain && text.front() != '-' && text != "OR" && text != "AND" && text != "NOT")
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace rollcall
