// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attribute.h"
#include "core/query/query.h"
#include "core/query/querylexer.h"
#include "core/query/termreader.h"
#include "core/table/utf8repair.h"

#include <algorithm>

namespace rollcall {

namespace {

using Kind = QueryToken::Kind;

constexpr int deepest = 100;

//! Recursive descent over the tokens; stops at the first mistake.
class Parser
{
public:
    Parser(std::string_view text, const QueryTime &time)
        : m_tokens(lexQuery(text)), m_size(text.size()), m_reader(time)
    { }

    std::variant<Query, QueryError> run()
    {
        QueryNode root;
        if (!m_tokens.empty())
            root = readAny();
        if (!m_error && m_at < m_tokens.size()) // what else could end readAny() early
            fail(m_tokens[m_at],
                 QT_TRANSLATE_NOOP("Query", "There is no opening parenthesis for this one."));
        if (m_error)
            return *m_error;
        return Query(std::move(root));
    }

private:
    const QueryToken *token() const { return m_at < m_tokens.size() ? &m_tokens[m_at] : nullptr; }
    bool isAt(Kind kind) const { return token() && token()->kind == kind; }
    void fail(const QueryToken &token, const char *message)
    {
        if (!m_error)
            m_error = QueryError{token.offset, token.length, message, {}};
    }
    //! What `sign` needs is missing where the next token is, or at the end.
    void failBehind(const QueryToken &sign, const char *message)
    {
        fail(token() && token()->kind != Kind::Close ? *token() : sign, message);
    }
    QueryPlace from(std::size_t begin) const
    {
        const std::size_t end = m_at > 0 ? m_tokens[m_at - 1].end() : begin;
        return {begin, end - begin};
    }
    std::size_t beginning() const { return token() ? token()->offset : m_size; }

    //! Alternatives, up to the end or a closing parenthesis.
    QueryNode readAny()
    {
        const std::size_t begin = beginning();
        QueryNode any;
        any.kind = QueryNode::Kind::Any;
        if (isAt(Kind::Or))
            fail(*token(), QT_TRANSLATE_NOOP("Query", "A search is expected before OR."));
        while (!m_error) {
            QueryNode all = readAll();
            if (all.kind == QueryNode::Kind::Any)
                std::ranges::move(all.children, std::back_inserter(any.children));
            else
                any.children.push_back(std::move(all));
            if (m_error || !isAt(Kind::Or))
                break;
            const QueryToken &sign = m_tokens[m_at++];
            if (!token() || isAt(Kind::Or) || isAt(Kind::Close))
                failBehind(sign, QT_TRANSLATE_NOOP("Query", "A search is expected behind OR."));
        }
        any.place = from(begin);
        return any.children.size() == 1 ? std::move(any.children.front()) : any;
    }

    //! Conditions that must all hold, up to OR, the end or a closing parenthesis.
    QueryNode readAll()
    {
        const std::size_t begin = beginning();
        QueryNode all;
        while (!m_error && token() && !isAt(Kind::Or) && !isAt(Kind::Close)) {
            if (isAt(Kind::And)) {
                const QueryToken &sign = m_tokens[m_at++];
                if (m_at == 1 || !token() || isAt(Kind::Or) || isAt(Kind::Close) || isAt(Kind::And))
                    failBehind(
                        sign,
                        QT_TRANSLATE_NOOP("Query",
                                          "AND stands between two searches; it may be left out."));
                continue;
            }
            QueryNode node = readNot();
            if (node.kind == QueryNode::Kind::All)
                std::ranges::move(node.children, std::back_inserter(all.children));
            else
                all.children.push_back(std::move(node));
        }
        all.place = from(begin);
        return all.children.size() == 1 ? std::move(all.children.front()) : all;
    }

    QueryNode readNot()
    {
        if (!isAt(Kind::Minus) && !isAt(Kind::Not))
            return readOne();
        const QueryToken &sign = m_tokens[m_at++];
        QueryNode node;
        node.kind = QueryNode::Kind::Not;
        if (!enter(sign))
            return node;
        const bool isApart = isAt(Kind::Or) || isAt(Kind::And) || isAt(Kind::Close)
            || (sign.kind == Kind::Minus && token() && token()->offset != sign.end());
        if (!token() || isApart) {
            if (sign.kind == Kind::Not)
                failBehind(sign, QT_TRANSLATE_NOOP("Query", "A search is expected behind NOT."));
            else
                fail(sign,
                     QT_TRANSLATE_NOOP(
                         "Query",
                         "What is to be left out must follow the minus at once. Put quotes "
                         "around the minus to look for the sign itself."));
            return node;
        }
        node.children.push_back(readNot());
        node.place = from(sign.offset);
        --m_depth;
        return node;
    }

    QueryNode readOne()
    {
        const QueryToken &first = *token();
        if (first.kind == Kind::Open)
            return readGroup();
        QueryNode node;
        node.kind = QueryNode::Kind::Term;
        auto term = m_reader.read(m_tokens, m_at);
        if (const auto *error = std::get_if<QueryError>(&term)) {
            if (!m_error)
                m_error = *error;
            return node;
        }
        node.term = std::get<QueryTerm>(std::move(term));
        node.place = from(first.offset);
        if (holdsAlways(node.term)) {
            QueryNode everything;
            everything.place = node.place;
            return everything;
        }
        return node;
    }

    //! A word of which nothing is left when folded ("" or an accent alone) stands in every value.
    static bool holdsAlways(const QueryTerm &term)
    {
        const auto *test = std::get_if<TextTest>(&term.test);
        return term.field.empty() && test && test->anyOf.front().folded.empty();
    }

    QueryNode readGroup()
    {
        const QueryToken &open = m_tokens[m_at++];
        if (!enter(open))
            return {};
        if (isAt(Kind::Close)) {
            fail(open, QT_TRANSLATE_NOOP("Query", "A search is expected between the parentheses."));
            return {};
        }
        QueryNode node;
        if (token())
            node = readAny();
        if (!m_error && !isAt(Kind::Close))
            fail(open,
                 QT_TRANSLATE_NOOP("Query", "The closing parenthesis for this one is missing."));
        if (!m_error)
            ++m_at;
        node.place = from(open.offset);
        --m_depth;
        return node;
    }

    bool enter(const QueryToken &token)
    {
        if (++m_depth > deepest)
            fail(token,
                 QT_TRANSLATE_NOOP("Query", "Parentheses or minus signs are nested too deeply."));
        return !m_error;
    }

    const std::vector<QueryToken> m_tokens;
    const std::size_t m_size;
    const TermReader m_reader;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<QueryError> m_error;
};

//! Puts the places of a tree where the parts stand in the text before it was repaired.
void movePlaces(QueryNode &node, const Utf8Repair &repair)
{
    const auto move = [&repair](QueryPlace &place) {
        const std::size_t end = repair.originalOffset(place.end());
        place.offset = repair.originalOffset(place.offset);
        place.length = end - place.offset;
    };
    move(node.place);
    move(node.term.fieldPlace);
    for (QueryNode &child : node.children)
        movePlaces(child, repair);
}

} // namespace

Query::Query() : m_root(std::make_shared<const QueryNode>()) { }

Query::Query(QueryNode root) : m_root(std::make_shared<const QueryNode>(std::move(root))) { }

std::variant<Query, QueryError> parseQuery(std::string_view text, const QueryTime &time)
{
    const Utf8Repair valid(text); // a terminal hands over any bytes
    auto result = Parser(valid.text(), time).run();
    if (valid.text() == text)
        return result;
    if (auto *error = std::get_if<QueryError>(&result)) {
        const std::size_t end = valid.originalOffset(error->offset + error->length);
        error->offset = valid.originalOffset(error->offset);
        error->length = end - error->offset;
        return result;
    }
    QueryNode root = std::get<Query>(result).root();
    movePlaces(root, valid);
    return Query(std::move(root));
}

} // namespace rollcall
