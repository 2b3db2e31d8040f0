// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktasearch.h"

#include "core/pushdown.h"
#include "core/table/celltext.h"
#include "core/table/textfold.h"
#include "providers/okta/oktapageformat.h"

#include <algorithm>

namespace rollcall {

namespace {

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

Asked timeCondition(const std::string &path, const std::optional<TimeBounds> &bounds)
{
    if (!bounds)
        return std::nullopt;
    std::vector<Asked> ends;
    const auto add = [&](const char *sign, const std::optional<std::int64_t> &moment) {
        if (!moment)
            return;
        const std::string time = serverTime(*moment, TimePrecision::Milliseconds);
        ends.push_back(time.empty() ? Asked() : ServerCondition{path + sign + quoted(time)});
    };
    add(" ge ", bounds->from);
    add(" lt ", bounds->before);
    return joined(ends, " and ");
}

Asked identifierCondition(const AttributeMapping &mapping, const TextPattern &pattern)
{
    // Of a backslash Okta documents nothing.
    if (!isPlainText(pattern) || pattern.text.find('\\') != std::string::npos)
        return std::nullopt;
    // Okta has `co` on two more, but there accents do not count here.
    const bool hasContains =
        mapping.attribute == Attribute::Login || mapping.attribute == Attribute::Email;
    const std::string value = quoted(pattern.text);
    switch (pattern.anchor) {
    case TextAnchor::Both:
        return ServerCondition{mapping.path + " eq " + value};
    case TextAnchor::Begin:
        if (mapping.attribute == Attribute::Id)
            return std::nullopt;
        return ServerCondition{mapping.path + " sw " + value};
    case TextAnchor::None:
        if (hasContains)
            return ServerCondition{mapping.path + " co " + value};
        return std::nullopt;
    case TextAnchor::End:
        if (hasContains)
            return ServerCondition{mapping.path + " co " + value, ServerCondition::Fit::Wider};
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
            words.push_back(ServerCondition{mapping.path + " eq " + quoted(word)});
        return words.empty() ? std::nullopt : joined(words, " or ");
    }
    case AttributeType::DateTime:
        return timeCondition(mapping.path, timeBounds(pattern));
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
        return ServerCondition{mapping->path + " pr", ServerCondition::Fit::Wider};
    if (const auto *test = std::get_if<ComparisonTest>(&term.test))
        return infoOf(mapping->attribute).type == AttributeType::DateTime
            ? timeCondition(mapping->path, timeBounds(*test))
            : std::nullopt;
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
            others.push_back(ServerCondition{'(' + mapping->path + " lt " + value + " or "
                                             + mapping->path + " gt " + value + ')'});
        }
    }
    return joined(others, " and ");
}

} // namespace

ServerQuery oktaSearch(const Query &query, std::string_view text)
{
    return askedInLanguage(query, text, {.term = termCondition, .negation = negation});
}

} // namespace rollcall
