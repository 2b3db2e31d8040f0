// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryedit.h"

#include "core/query/query.h"
#include "core/query/querylexer.h"
#include "core/table/textfold.h"

#include <algorithm>

namespace rollcall {

namespace {

using Kind = QueryToken::Kind;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Query parsed(const std::string &text)
{
    const auto result = parseQuery(text, {}); // the time moves no place
    const auto *const query = std::get_if<Query>(&result);
    return query ? *query : Query();
}

//! The part of each token that parentheses enclose is no business of ours.
std::vector<QueryToken> outerTokens(const std::string &text)
{
    std::vector<QueryToken> outer;
    int depth = 0;
    for (QueryToken &token : lexQuery(text)) {
        if (token.kind == Kind::Close)
            --depth;
        if (depth == 0)
            outer.push_back(token);
        if (token.kind == Kind::Open)
            ++depth;
    }
    return outer;
}

bool hasAlternatives(const std::string &text)
{
    return std::ranges::any_of(outerTokens(text),
                               [](const QueryToken &token) { return token.kind == Kind::Or; });
}

std::string enclosed(const std::string &text)
{
    return hasAlternatives(text) ? std::string("(").append(text).append(")") : text;
}

//! True when the node has terms and all of them name the field.
bool isOfField(const QueryNode &node, const QueryField &field)
{
    if (node.kind == QueryNode::Kind::Term) {
        const std::string folded = foldText(node.term.field);
        return !folded.empty()
            && (folded == foldText(field.name) || folded == foldText(field.path));
    }
    return !node.children.empty()
        && std::ranges::all_of(
            node.children, [&field](const QueryNode &child) { return isOfField(child, field); });
}

//! Calls `visit` with each part of the query that must hold and is not within parentheses.
template <typename Visit>
void forEachOuter(const std::string &text, Visit visit)
{
    const Query query = parsed(text);
    const QueryNode &root = query.root();
    const std::vector<QueryToken> tokens = outerTokens(text);
    const auto isOuter = [&tokens](const QueryNode &node) {
        return std::ranges::any_of(
            tokens, [&node](const QueryToken &token) { return token.offset == node.place.offset; });
    };
    if (root.kind != QueryNode::Kind::All) {
        visit(root);
        return;
    }
    for (const QueryNode &child : root.children) {
        if (isOuter(child))
            visit(child);
    }
}

std::vector<QueryPlace> placesOf(const std::string &text, const QueryField &field)
{
    std::vector<QueryPlace> places;
    forEachOuter(text, [&](const QueryNode &node) {
        if (isOfField(node, field))
            places.push_back(node.place);
    });
    return places;
}

//! The place with the AND that joins it to what stands before it, else behind it.
QueryPlace withJoint(const std::string &text, const QueryPlace &place)
{
    const std::vector<QueryToken> tokens = outerTokens(text);
    const QueryToken *before = nullptr;
    for (const QueryToken &token : tokens) {
        if (token.end() <= place.offset)
            before = &token;
    }
    if (before && before->kind == Kind::And)
        return {before->offset, place.end() - before->offset};
    const auto behind = std::ranges::find_if(
        tokens, [&](const QueryToken &token) { return token.offset >= place.end(); });
    if (behind != tokens.end() && behind->kind == Kind::And)
        return {place.offset, behind->end() - place.offset};
    return place;
}

std::string withoutPlace(const std::string &text, const QueryPlace &place)
{
    const QueryPlace gone = withJoint(text, place);
    std::string before = text.substr(0, gone.offset);
    std::string behind = text.substr(gone.end());
    const bool isApart = before.empty() || isSpace(before.back());
    while (isApart && !behind.empty() && isSpace(behind.front()))
        behind.erase(0, 1);
    while (behind.empty() && !before.empty() && isSpace(before.back()))
        before.pop_back();
    if (!before.empty() && !behind.empty() && !isSpace(before.back()) && !isSpace(behind.front()))
        before += ' ';
    return before + behind;
}

std::string withPlace(const std::string &text, const QueryPlace &place, const std::string &term)
{
    std::string before = text.substr(0, place.offset);
    const std::string behind = text.substr(place.end());
    if (!before.empty() && !isSpace(before.back()))
        before += ' ';
    return before + term + (behind.empty() || isSpace(behind.front()) ? "" : " ") + behind;
}

std::string quotedValue(const std::string &value)
{
    const std::string quoted = quotedForQuery(value);
    // Outside quotes 90d is an age.
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return quoted == value && isDigit(value.front()) && !isDigit(value.back())
        ? std::string("\"").append(value).append("\"")
        : quoted;
}

bool isBlank(const Cell &cell)
{
    return cell.kind == CellKind::Blank || cell.text.empty();
}

std::optional<AccountStatus> statusNamed(const TextPattern &pattern)
{
    if (pattern.anchor != TextAnchor::None)
        return std::nullopt;
    for (const AccountStatus status : allAccountStatuses) {
        if (foldText(toWord(status)) == pattern.folded)
            return status;
    }
    return std::nullopt;
}

struct StatusChoice
{
    std::vector<AccountStatus> statuses;
    QueryPlace place;
};

//! The first condition that is a choice of common words.
std::optional<StatusChoice> statusChoice(const std::string &text)
{
    std::optional<StatusChoice> choice;
    forEachOuter(text, [&choice](const QueryNode &node) {
        const auto *const test = std::get_if<TextTest>(&node.term.test);
        if (choice || node.kind != QueryNode::Kind::Term || !test
            || !isOfField(node, {std::string(infoOf(Attribute::Status).name), {}}))
            return;
        StatusChoice found{{}, node.place};
        for (const TextPattern &pattern : test->anyOf) {
            const auto status = statusNamed(pattern);
            if (!status)
                return;
            if (std::ranges::find(found.statuses, *status) == found.statuses.end())
                found.statuses.push_back(*status);
        }
        choice = std::move(found);
    });
    return choice;
}

} // namespace

QueryField queryField(const TableSnapshot &table, const std::string &columnName)
{
    const NamedColumn column = columnNamed(table, columnName);
    if (!column.column || columnName == providerStatusName)
        return {columnName, {}};
    return {columnName, table.column(*column.column).path};
}

std::string fieldTerm(std::string_view name, std::string_view sign,
                      const std::vector<std::string> &values)
{
    std::string term = quotedForQuery(name) + std::string(sign);
    for (std::size_t i = 0; i < values.size(); ++i)
        term.append(i > 0 ? "," : "").append(quotedValue(values[i]));
    return term;
}

std::string withTerm(const std::string &text, const std::string &term)
{
    const bool isEmpty = std::ranges::all_of(text, isSpace);
    if (isEmpty || term.empty())
        return isEmpty ? term : text;
    const std::string first = enclosed(text);
    return first + (isSpace(first.back()) ? "" : " ") + enclosed(term);
}

std::string fieldTerms(const std::string &text, const QueryField &field)
{
    std::string terms;
    for (const QueryPlace &place : placesOf(text, field))
        terms.append(terms.empty() ? "" : " ").append(text, place.offset, place.length);
    return terms;
}

std::string withoutField(const std::string &text, const QueryField &field)
{
    std::string left = text;
    const std::vector<QueryPlace> places = placesOf(text, field);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        left = withoutPlace(left, *place);
    return left;
}

std::string withFieldTerm(const std::string &text, const QueryField &field, const std::string &term)
{
    const std::vector<QueryPlace> places = placesOf(text, field);
    if (places.empty() || term.empty())
        return term.empty() ? withoutField(text, field) : withTerm(text, term);
    std::string changed = text;
    for (auto place = places.rbegin(); place + 1 != places.rend(); ++place)
        changed = withoutPlace(changed, *place);
    const bool isAlone = places.front().offset == 0 && places.front().end() == changed.size();
    return withPlace(changed, places.front(), isAlone ? term : enclosed(term));
}

std::optional<std::string> onlyValue(const std::string &name, const Cell &cell,
                                     std::optional<AccountStatus> status)
{
    if (cell.kind == CellKind::Blank && cell.blank == BlankReason::Never)
        return fieldTerm(name, ":", {"never"});
    if (isBlank(cell))
        return std::string("-").append(quotedForQuery(name)).append(":*");
    if (status && *status != AccountStatus::Unknown)
        return fieldTerm(name, ":", {std::string(toWord(*status))});
    const std::string text(cell.text);
    if (foldText(text).empty())
        return std::nullopt;
    return fieldTerm(name, "=", {text});
}

std::optional<std::string> notValue(const std::string &name, const Cell &cell,
                                    std::optional<AccountStatus> status)
{
    if (isBlank(cell) && !(cell.kind == CellKind::Blank && cell.blank == BlankReason::Never))
        return quotedForQuery(name) + ":*";
    const auto only = onlyValue(name, cell, status);
    return only ? std::optional(std::string("-").append(*only)) : std::nullopt;
}

std::string oneOfValues(const std::string &name, const std::vector<ValueCount> &values)
{
    std::vector<std::string> words;
    std::vector<std::string> texts;
    std::vector<std::string> terms;
    for (const ValueCount &value : values) {
        const auto only = onlyValue(name, {value.kind, value.blank, value.text}, value.status);
        if (!only)
            continue;
        if (value.kind == CellKind::Blank)
            terms.push_back(*only);
        else if (value.status && *value.status != AccountStatus::Unknown)
            words.emplace_back(toWord(*value.status));
        else
            texts.push_back(value.text);
    }
    if (!texts.empty())
        terms.insert(terms.begin(), fieldTerm(name, "=", texts));
    if (!words.empty())
        terms.insert(terms.begin(), fieldTerm(name, ":", words));
    std::string all;
    for (const std::string &term : terms)
        all.append(all.empty() ? "" : " OR ").append(term);
    return all;
}

std::vector<AccountStatus> statusesOf(const std::string &text)
{
    const auto choice = statusChoice(text);
    return choice ? choice->statuses : std::vector<AccountStatus>();
}

std::string withStatuses(const std::string &text, const std::vector<AccountStatus> &statuses)
{
    const auto choice = statusChoice(text);
    std::vector<std::string> words;
    for (const AccountStatus status : statuses)
        words.emplace_back(toWord(status));
    if (words.empty())
        return choice ? withoutPlace(text, choice->place) : text;
    const std::string term = fieldTerm(infoOf(Attribute::Status).name, ":", words);
    return choice ? withPlace(text, choice->place, term) : withTerm(text, term);
}

} // namespace rollcall
