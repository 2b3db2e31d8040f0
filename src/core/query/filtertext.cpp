// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtertext.h"

#include "core/query/querylexer.h"

#include <algorithm>

namespace rollcall {

namespace {

std::string trimmed(const std::string &text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == text.npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

//! True for one condition, with or without a minus.
bool isOneTerm(const std::string &text)
{
    const auto result = parseQuery(text, {}); // the time does not matter here
    const auto *const query = std::get_if<Query>(&result);
    if (!query)
        return false;
    const QueryNode &root = query->root();
    return root.kind == QueryNode::Kind::Term
        || (root.kind == QueryNode::Kind::Not
            && root.children.front().kind == QueryNode::Kind::Term);
}

//! The values between commas, in quotes where they have to be.
std::string quotedValues(const std::string &values)
{
    std::string quoted;
    for (std::size_t begin = 0; begin <= values.size();) {
        const std::size_t comma = std::min(values.find(',', begin), values.size());
        const std::string value = trimmed(values.substr(begin, comma - begin));
        if (!value.empty())
            quoted.append(quoted.empty() ? "" : ",").append(quotedForQuery(value));
        begin = comma + 1;
    }
    return quoted;
}

bool isSign(char c)
{
    return c == '=' || c == '<' || c == '>' || c == ':';
}

} // namespace

std::variant<std::string, QueryError> filterTerm(const std::string &typed, const QueryField &field)
{
    const std::string text = trimmed(typed);
    if (text.empty() || fieldTerms(text, field) == text)
        return text;
    const bool isNot = text.size() > 1 && text.front() == '-';
    const std::string test = isNot ? text.substr(1) : text;
    std::size_t signs = 0;
    while (signs < test.size() && isSign(test[signs]))
        ++signs;
    const std::string sign = signs > 0 ? test.substr(0, signs) : ":";
    const std::string values = trimmed(test.substr(signs));
    const std::string name =
        std::string(isNot ? "-" : "").append(quotedForQuery(field.name)).append(sign);
    std::string term = name;
    term.append(values);
    if (isOneTerm(term))
        return term;
    if (values.find('"') == values.npos) {
        std::string quoted = name;
        quoted.append(quotedValues(values));
        if (isOneTerm(quoted) && values.find('*') == values.npos)
            return quoted;
    }
    const auto result = parseQuery(term, {});
    if (const auto *const error = std::get_if<QueryError>(&result))
        return *error;
    return term;
}

std::string filterText(const std::string &query, const QueryField &field)
{
    const std::string terms = fieldTerms(query, field);
    const auto shown = [&](std::size_t from) {
        const bool isNot = terms.front() == '-';
        std::string rest = terms.substr(from);
        if (rest.size() > 1 && rest.front() == ':' && !isSign(rest[1]))
            rest.erase(0, 1);
        return std::string(isNot ? "-" : "").append(rest);
    };
    const auto tokens = lexQuery(terms);
    const std::size_t name = !tokens.empty() && tokens.front().kind == QueryToken::Kind::Minus;
    if (name >= tokens.size() || tokens[name].kind != QueryToken::Kind::Field || !isOneTerm(terms))
        return terms;
    std::string brief = shown(tokens[name].end());
    const auto meant = filterTerm(brief, field);
    const auto *const term = std::get_if<std::string>(&meant);
    const auto before = parseQuery(terms, {});
    if (!term)
        return terms;
    const auto after = parseQuery(*term, {});
    // The name may have been written in another way; the condition must be the same.
    const auto test = [](const std::variant<Query, QueryError> &result) {
        const QueryNode &root = std::get<Query>(result).root();
        return root.kind == QueryNode::Kind::Not ? root.children.front().term.test : root.term.test;
    };
    return test(before) == test(after) ? brief : terms;
}

} // namespace rollcall
