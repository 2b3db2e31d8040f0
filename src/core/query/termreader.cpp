// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/termreader.h"

#include "core/attribute.h"
#include "core/table/cellorder.h"
#include "core/table/textfold.h"

#include <algorithm>

namespace rollcall {

namespace {

using Kind = QueryToken::Kind;

bool isValuePart(const QueryToken &token)
{
    switch (token.kind) {
    case Kind::Anchor:
    case Kind::Value:
    case Kind::QuotedValue:
    case Kind::Presence:
    case Kind::Comma:
        return true;
    case Kind::Word:
    case Kind::Phrase:
    case Kind::Field:
    case Kind::Operator:
    case Kind::Minus:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
    case Kind::Open:
    case Kind::Close:
        return false;
    }
    return false;
}

bool isDateField(std::string_view field)
{
    const std::string folded = foldText(field);
    return std::ranges::any_of(wellKnownAttributes(), [&](const AttributeInfo &info) {
        return info.type == AttributeType::DateTime && foldText(info.name) == folded;
    });
}

//! One condition while it is read.
class TermRun
{
public:
    TermRun(const std::vector<QueryToken> &tokens, std::size_t &at, const QueryTime &time)
        : m_tokens(tokens), m_at(at), m_time(time)
    { }

    std::variant<QueryTerm, QueryError> run()
    {
        const QueryToken &first = m_tokens[m_at++];
        if (first.kind == Kind::Field)
            readField(first);
        else if (first.kind == Kind::Operator)
            fail(first,
                 QT_TRANSLATE_NOOP("Query",
                                   "The name of a column is expected before %1. Put quotes around "
                                   "the text to look for the sign itself."),
                 first.text);
        else
            readWord(first);
        if (m_error)
            return *m_error;
        return std::move(m_term);
    }

private:
    void fail(const QueryToken &token, const char *message, const std::string &subject = {})
    {
        if (!m_error)
            m_error = QueryError{token.offset, token.length, message, subject};
    }
    const QueryToken *valuePart() const
    {
        return m_at < m_tokens.size() && isValuePart(m_tokens[m_at]) ? &m_tokens[m_at] : nullptr;
    }
    bool isAt(Kind kind) const { return valuePart() && valuePart()->kind == kind; }

    void readWord(const QueryToken &token)
    {
        if (!token.isClosed)
            return fail(token, QT_TRANSLATE_NOOP("Query", "A closing quote is expected."));
        const bool hasStar = token.kind == Kind::Word && token.text.size() > 1
            && (token.text.front() == '*' || token.text.back() == '*');
        if (hasStar)
            return fail(token,
                        QT_TRANSLATE_NOOP("Query",
                                          "A word is found anywhere in a value, without *. Put "
                                          "quotes around it to look for the sign itself."));
        m_term.test = TextTest{{{token.text, foldText(token.text), TextAnchor::None, {}}}};
    }

    void readField(const QueryToken &field)
    {
        m_term.field = field.text;
        m_term.fieldPlace = {field.offset, field.length};
        const QueryToken &sign = m_tokens[m_at++]; // the lexer puts one behind each field
        if (field.text.empty())
            return fail(field,
                        QT_TRANSLATE_NOOP("Query",
                                          "The name of a column is expected before %1. Put quotes "
                                          "around the text to look for the sign itself."),
                        sign.text);
        if (field.text.back() == '!' && field.length == field.text.size())
            return fail(
                sign,
                QT_TRANSLATE_NOOP("Query",
                                  "For users with another value put a minus before the column: %1"),
                "-name=value");
        if (sign.text == ":")
            return readTexts(sign, TextAnchor::None);
        if (sign.text == "=")
            return readTexts(sign, TextAnchor::Both);
        using enum Comparison;
        if (sign.text == "<" || sign.text == ":<")
            return readComparison(sign, Less);
        if (sign.text == "<=" || sign.text == ":<=")
            return readComparison(sign, LessOrEqual);
        if (sign.text == ">" || sign.text == ":>")
            return readComparison(sign, Greater);
        if (sign.text == ">=" || sign.text == ":>=")
            return readComparison(sign, GreaterOrEqual);
        fail(sign,
             QT_TRANSLATE_NOOP("Query",
                               "After the name of a column one of : = < <= > >= is expected."));
    }

    void readTexts(const QueryToken &sign, TextAnchor anchor)
    {
        if (isAt(Kind::Presence)) {
            m_term.test = PresenceTest{};
            ++m_at;
            if (isAt(Kind::Comma))
                fail(*valuePart(),
                     QT_TRANSLATE_NOOP("Query", "The * stands alone: any value will do."));
            return;
        }
        TextTest test;
        const QueryToken *before = &sign;
        while (!m_error) {
            test.anyOf.push_back(readText(*before, anchor));
            if (m_error || !isAt(Kind::Comma))
                break;
            before = &m_tokens[m_at++];
        }
        checkEnd();
        m_term.test = std::move(test);
    }

    TextPattern readText(const QueryToken &before, TextAnchor anchor)
    {
        const bool isWhole = anchor == TextAnchor::Both;
        const bool begins = isAt(Kind::Anchor) && valuePart()->text == "^";
        if (begins)
            ++m_at;
        const QueryToken *value = valuePart();
        if (!value || (value->kind != Kind::Value && value->kind != Kind::QuotedValue)) {
            fail(before, QT_TRANSLATE_NOOP("Query", "A value is expected behind %1."), before.text);
            return {};
        }
        ++m_at;
        checkValue(*value);
        const bool ends = isAt(Kind::Anchor) && valuePart()->text == "$";
        if (ends)
            ++m_at;
        if (isWhole && (begins || ends))
            fail(*value,
                 QT_TRANSLATE_NOOP("Query",
                                   "The = asks for the whole value, without ^ and $. Write : to "
                                   "use them."));
        TextPattern pattern{value->text, foldText(value->text), anchor, {}};
        if (!isWhole && (begins || ends))
            pattern.anchor = begins && ends ? TextAnchor::Both
                : begins                    ? TextAnchor::Begin
                                            : TextAnchor::End;
        else
            pattern.time = readDate(value->text, m_time);
        return pattern;
    }

    void checkValue(const QueryToken &value)
    {
        if (!value.isClosed)
            return fail(value, QT_TRANSLATE_NOOP("Query", "A closing quote is expected."));
        if (value.text.empty())
            return fail(
                value,
                QT_TRANSLATE_NOOP("Query",
                                  "A value is expected between the quotes. For users who have "
                                  "none write -%1:*"),
                quotedForQuery(m_term.field));
        if (value.kind != Kind::Value)
            return;
        if (value.text.front() == '(')
            return fail(value,
                        QT_TRANSLATE_NOOP(
                            "Query", "For one of several values put commas between them: %1:a,b"),
                        quotedForQuery(m_term.field));
        if (value.text.find('*') != std::string::npos)
            return fail(value,
                        QT_TRANSLATE_NOOP("Query",
                                          "Put ^ before a text for “begins with” and $ behind it "
                                          "for “ends with”, instead of the *."));
        if (isDateField(m_term.field) && readAge(value.text, m_time))
            fail(
                value,
                QT_TRANSLATE_NOOP("Query", "For an age write < (longer ago) or > (since then): %1"),
                quotedForQuery(m_term.field) + '<' + value.text);
    }

    void readComparison(const QueryToken &sign, Comparison comparison)
    {
        ComparisonTest test;
        test.comparison = comparison;
        const QueryToken *value = valuePart();
        if (!value || (value->kind != Kind::Value && value->kind != Kind::QuotedValue))
            return fail(
                value ? *value : sign,
                QT_TRANSLATE_NOOP("Query",
                                  "A date (2026-01-31), an age (90d) or a number is expected "
                                  "behind %1."),
                sign.text);
        ++m_at;
        if (!value->isClosed)
            return fail(*value, QT_TRANSLATE_NOOP("Query", "A closing quote is expected."));
        test.text = value->text;
        test.time = readDate(value->text, m_time);
        if (!test.time)
            test.time = readAge(value->text, m_time);
        test.isNumber = numberKey(value->text).has_value();
        if (!test.time && !test.isNumber) {
            if (foldText(value->text) == "never")
                return fail(*value,
                            QT_TRANSLATE_NOOP("Query", "For what never happened write %1:never"),
                            quotedForQuery(m_term.field));
            return fail(
                *value,
                QT_TRANSLATE_NOOP("Query",
                                  "A date (2026-01-31), an age (90d) or a number is expected "
                                  "behind %1."),
                sign.text);
        }
        if (isAt(Kind::Comma) || isAt(Kind::Anchor))
            return fail(*valuePart(),
                        QT_TRANSLATE_NOOP("Query", "Only one value can be compared with."));
        checkEnd();
        m_term.test = std::move(test);
    }

    //! Nothing may be glued to the last value: "a"b.
    void checkEnd()
    {
        if (m_error || m_at >= m_tokens.size())
            return;
        const QueryToken &next = m_tokens[m_at];
        if (next.offset == m_tokens[m_at - 1].end() && next.kind != Kind::Close)
            fail(next, QT_TRANSLATE_NOOP("Query", "A space or a comma is expected here."));
    }

    const std::vector<QueryToken> &m_tokens;
    std::size_t &m_at;
    const QueryTime &m_time;
    QueryTerm m_term;
    std::optional<QueryError> m_error;
};

} // namespace

std::variant<QueryTerm, QueryError> TermReader::read(const std::vector<QueryToken> &tokens,
                                                     std::size_t &at) const
{
    return TermRun(tokens, at, m_time).run();
}

} // namespace rollcall
