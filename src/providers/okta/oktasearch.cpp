// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktasearch.h"

#include "core/table/celltext.h"
#include "core/table/textfold.h"
#include "providers/okta/oktapageformat.h"

#include <QDateTime>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

// Okta refuses what is too long or too complex, and does not say where that begins.
constexpr std::size_t longest = 1'500;
constexpr std::int64_t lastDay = 253'402'300'799'999; // of the year 9999

//! What the server is asked for a part of a query.
struct Condition
{
    enum class Fit
    {
        Exact,
        Wider //!< finds users whom the part does not match
    };
    std::string text;
    Fit fit = Fit::Exact;
};
using Asked = std::optional<Condition>; //!< nothing: the server cannot answer it

const AttributeMapping *mappingOf(std::string_view field)
{
    const std::string folded = foldText(field);
    const auto &mappings = oktaPageFormat().attributes;
    const auto found = std::ranges::find_if(mappings, [&](const AttributeMapping &mapping) {
        return foldText(infoOf(mapping.attribute).name) == folded
            || foldText(mapping.path) == folded;
    });
    return found == mappings.end() ? nullptr : &*found;
}

bool isSearchable(Attribute attribute)
{
    return attribute != Attribute::LastLogin && attribute != Attribute::PasswordChanged;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '\\';
        out += c;
    }
    return out + '"';
}

//! Empty: no date that Okta reads.
std::string isoTime(std::int64_t moment)
{
    if (moment < 0 || moment > lastDay)
        return {};
    return quoted(
        QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs).toStdString());
}

Asked timeCondition(const std::string &path, const char *sign, std::int64_t moment)
{
    const std::string time = isoTime(moment);
    if (time.empty())
        return std::nullopt;
    return Condition{path + sign + time};
}

//! Joined by `sign`; nothing where one of them cannot be asked.
Asked joined(const std::vector<Asked> &parts, std::string_view sign)
{
    Condition all;
    for (const Asked &part : parts) {
        if (!part)
            return std::nullopt;
        if (!all.text.empty())
            all.text += sign;
        all.text += part->text;
        if (part->fit == Condition::Fit::Wider)
            all.fit = Condition::Fit::Wider;
    }
    if (parts.size() > 1)
        all.text = '(' + all.text + ')';
    return all;
}

Asked comparison(const AttributeMapping &mapping, const ComparisonTest &test)
{
    if (infoOf(mapping.attribute).type != AttributeType::DateTime || !test.time)
        return std::nullopt;
    switch (test.comparison) {
    case Comparison::Less:
        return timeCondition(mapping.path, " lt ", test.time->begin);
    case Comparison::LessOrEqual:
        return timeCondition(mapping.path, " lt ", test.time->end);
    case Comparison::Greater:
        return timeCondition(mapping.path, " ge ", test.time->end);
    case Comparison::GreaterOrEqual:
        return timeCondition(mapping.path, " ge ", test.time->begin);
    }
    return std::nullopt;
}

Asked identifierCondition(const AttributeMapping &mapping, const TextPattern &pattern)
{
    const bool isPlain =
        isAscii(pattern.text) && !pattern.time && pattern.folded != "never"
        && std::ranges::all_of(pattern.text, [](char c) {
               return c >= ' ' && c != '\x7f' && c != '\\'; // of a backslash Okta documents nothing
           });
    if (!isPlain)
        return std::nullopt;
    // Okta has `co` on two more, but there accents do not count here.
    const bool hasContains =
        mapping.attribute == Attribute::Login || mapping.attribute == Attribute::Email;
    const std::string value = quoted(pattern.text);
    switch (pattern.anchor) {
    case TextAnchor::Both:
        return Condition{mapping.path + " eq " + value};
    case TextAnchor::Begin:
        if (mapping.attribute == Attribute::Id)
            return std::nullopt;
        return Condition{mapping.path + " sw " + value};
    case TextAnchor::None:
        if (hasContains)
            return Condition{mapping.path + " co " + value};
        return std::nullopt;
    case TextAnchor::End:
        if (hasContains)
            return Condition{mapping.path + " co " + value, Condition::Fit::Wider};
        return std::nullopt;
    }
    return std::nullopt;
}

//! Okta's words for a status that was named by its common word; empty: it was not.
std::vector<std::string> statusWords(const TextPattern &pattern)
{
    std::vector<std::string> words;
    if (pattern.anchor != TextAnchor::None)
        return words;
    for (const StatusWord &word : oktaPageFormat().statusWords) {
        if (foldText(toWord(word.status)) == pattern.folded)
            words.push_back(word.word);
    }
    return words;
}

Asked textCondition(const AttributeMapping &mapping, const TextPattern &pattern)
{
    switch (infoOf(mapping.attribute).type) {
    case AttributeType::Identifier:
        return identifierCondition(mapping, pattern);
    case AttributeType::Status: {
        std::vector<Asked> words;
        for (const std::string &word : statusWords(pattern))
            words.push_back(Condition{mapping.path + " eq " + quoted(word)});
        return words.empty() ? std::nullopt : joined(words, " or ");
    }
    case AttributeType::DateTime:
        if (!pattern.time)
            return std::nullopt;
        return joined({timeCondition(mapping.path, " ge ", pattern.time->begin),
                       timeCondition(mapping.path, " lt ", pattern.time->end)},
                      " and ");
    case AttributeType::Text:
    case AttributeType::Phone:
        return std::nullopt;
    }
    return std::nullopt;
}

Asked termCondition(const QueryTerm &term)
{
    const AttributeMapping *const mapping = term.field.empty() ? nullptr : mappingOf(term.field);
    if (!mapping || !isSearchable(mapping->attribute))
        return std::nullopt;
    if (std::holds_alternative<PresenceTest>(term.test))
        return Condition{mapping->path + " pr", Condition::Fit::Wider};
    if (const auto *test = std::get_if<ComparisonTest>(&term.test))
        return comparison(*mapping, *test);
    std::vector<Asked> patterns;
    for (const TextPattern &pattern : std::get<TextTest>(term.test).anyOf)
        patterns.push_back(textCondition(*mapping, pattern));
    return joined(patterns, " or ");
}

//! Okta has no `not`. A status is always set, so that what is before or behind it is another one,
//! also one that we do not know.
Asked negation(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Term || node.term.field.empty())
        return std::nullopt;
    const AttributeMapping *const mapping = mappingOf(node.term.field);
    const auto *test = std::get_if<TextTest>(&node.term.test);
    if (!mapping || mapping->attribute != Attribute::Status || !test)
        return std::nullopt;
    std::vector<Asked> others;
    for (const TextPattern &pattern : test->anyOf) {
        const std::vector<std::string> words = statusWords(pattern);
        if (words.empty())
            return std::nullopt;
        for (const std::string &word : words) {
            const std::string value = quoted(word);
            others.push_back(Condition{'(' + mapping->path + " lt " + value + " or " + mapping->path
                                       + " gt " + value + ')'});
        }
    }
    return joined(others, " and ");
}

Asked condition(const QueryNode &node)
{
    std::vector<Asked> parts;
    switch (node.kind) {
    case QueryNode::Kind::All:
        for (const QueryNode &child : node.children) {
            if (auto part = condition(child))
                parts.push_back(std::move(part));
        }
        if (parts.empty())
            return std::nullopt;
        if (auto all = joined(parts, " and ")) {
            if (parts.size() < node.children.size())
                all->fit = Condition::Fit::Wider;
            return all;
        }
        return std::nullopt;
    case QueryNode::Kind::Any:
        for (const QueryNode &child : node.children)
            parts.push_back(condition(child));
        return joined(parts, " or ");
    case QueryNode::Kind::Not:
        return negation(node.children.front());
    case QueryNode::Kind::Term:
        return termCondition(node.term);
    }
    return std::nullopt;
}

} // namespace

ServerQuery oktaSearch(const Query &query, std::string_view text)
{
    const QueryNode &root = query.root();
    std::vector<const QueryNode *> parts{&root};
    if (root.kind == QueryNode::Kind::All) {
        parts.clear();
        for (const QueryNode &child : root.children)
            parts.push_back(&child);
    }
    ServerQuery asked;
    asked.query = QString::fromUtf8(text.data(), qsizetype(text.size()));
    std::string expression;
    for (const QueryNode *part : parts) {
        const std::string_view piece = text.substr(part->place.offset, part->place.length);
        const QString words = QString::fromUtf8(piece.data(), qsizetype(piece.size()));
        const Asked one = condition(*part);
        const bool isAsked = one && expression.size() + one->text.size() < longest;
        if (isAsked) {
            expression += (expression.empty() ? "" : " and ") + one->text;
            asked.asked.append(words);
        }
        if (!isAsked || one->fit == Condition::Fit::Wider)
            asked.matchedHere.append(words);
    }
    asked.expression = QString::fromStdString(expression);
    return asked;
}

} // namespace rollcall
