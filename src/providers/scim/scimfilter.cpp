// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimfilter.h"

#include "core/accountstatus.h"
#include "core/attribute.h"
#include "core/pushdown.h"

#include <algorithm>

namespace rollcall {

namespace {

//! A path that a filter can name, for an attribute or its path as a query names it.
struct FilterPath
{
    Attribute attribute;
    std::string_view path;
    ServerCondition::Fit fit; //!< of a test of this path
};

constexpr FilterPath paths[] = {
    {Attribute::Login, "userName", ServerCondition::Fit::Exact},
    {Attribute::Email, "emails.value", ServerCondition::Fit::Wider}, // the other addresses too
    {Attribute::Status, "active", ServerCondition::Fit::Exact},
    {Attribute::Created, "meta.created", ServerCondition::Fit::Exact},
    {Attribute::LastUpdated, "meta.lastModified", ServerCondition::Fit::Exact},
};

const FilterPath *pathOf(std::string_view field)
{
    const std::optional<Attribute> attribute = attributeNamed(field);
    const auto *found = std::ranges::find_if(
        paths, [&](const FilterPath &each) { return each.attribute == attribute; });
    return found == std::end(paths) ? nullptr : found;
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

Asked timeCondition(const FilterPath &path, const std::optional<TimeBounds> &bounds)
{
    if (!bounds)
        return std::nullopt;
    std::vector<Asked> ends;
    const auto add = [&](const char *sign, const std::optional<std::int64_t> &moment) {
        if (!moment)
            return;
        const std::string time = serverTime(*moment, TimePrecision::Milliseconds);
        ends.push_back(
            time.empty() ? Asked()
                         : ServerCondition{std::string(path.path) + sign + quoted(time), path.fit});
    };
    add(" ge ", bounds->from);
    add(" lt ", bounds->before);
    return joined(ends, " and ");
}

std::string_view operatorOf(TextAnchor anchor)
{
    switch (anchor) {
    case TextAnchor::None:
        return " co ";
    case TextAnchor::Begin:
        return " sw ";
    case TextAnchor::End:
        return " ew ";
    case TextAnchor::Both:
        return " eq ";
    }
    return {};
}

Asked identifierCondition(const FilterPath &path, const TextPattern &pattern)
{
    if (pattern.text.empty() || !isPlainText(pattern))
        return std::nullopt;
    return ServerCondition{
        std::string(path.path).append(operatorOf(pattern.anchor)) + quoted(pattern.text), path.fit};
}

Asked statusCondition(const TextPattern &pattern)
{
    if (pattern.anchor != TextAnchor::None)
        return std::nullopt;
    if (pattern.folded == toWord(AccountStatus::Active))
        return ServerCondition{"active eq true"};
    if (pattern.folded == toWord(AccountStatus::Deactivated))
        return ServerCondition{"active eq false"};
    return std::nullopt;
}

Asked textCondition(const FilterPath &path, const TextPattern &pattern)
{
    switch (infoOf(path.attribute).type) {
    case AttributeType::Identifier:
        return identifierCondition(path, pattern);
    case AttributeType::Status:
        return statusCondition(pattern);
    case AttributeType::DateTime:
        return timeCondition(path, timeBounds(pattern));
    case AttributeType::Text:
    case AttributeType::Phone:
        return std::nullopt;
    }
    return std::nullopt;
}

Asked termCondition(const QueryTerm &term)
{
    const FilterPath *const path = term.field.empty() ? nullptr : pathOf(term.field);
    if (!path)
        return std::nullopt;
    if (std::holds_alternative<PresenceTest>(term.test))
        return ServerCondition{std::string(path->path) + " pr", ServerCondition::Fit::Wider};
    if (const auto *test = std::get_if<ComparisonTest>(&term.test))
        return infoOf(path->attribute).type == AttributeType::DateTime
            ? timeCondition(*path, timeBounds(*test))
            : std::nullopt;
    std::vector<Asked> patterns;
    for (const TextPattern &pattern : std::get<TextTest>(term.test).anyOf)
        patterns.push_back(textCondition(*path, pattern));
    return joined(patterns, " or ");
}

} // namespace

ServerQuery scimFilter(const Query &query, std::string_view text)
{
    return askedInLanguage(query, text, {.term = termCondition});
}

} // namespace rollcall
