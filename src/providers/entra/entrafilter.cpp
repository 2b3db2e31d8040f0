// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entrafilter.h"

#include "core/pushdown.h"
#include "core/table/textfold.h"
#include "providers/entra/entrapageformat.h"

#include <QRegularExpression>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t second = 1'000;
constexpr std::int64_t lastDay = 253'402'214'400'000; // 9999-12-31

std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += '\'';
        out += c;
    }
    return out + '\'';
}

std::string isoTime(std::int64_t moment)
{
    return serverTime(moment, TimePrecision::Seconds);
}

// Graph documents only these two, in whole seconds.
Asked notBefore(const std::string &path, std::int64_t moment)
{
    if (moment < 0 || moment > lastDay)
        return std::nullopt;
    const bool isWhole = moment % second == 0;
    return ServerCondition{path + " ge " + isoTime(moment - moment % second),
                           isWhole ? ServerCondition::Fit::Exact : ServerCondition::Fit::Wider};
}

Asked before(const std::string &path, std::int64_t moment)
{
    if (moment < 0 || moment > lastDay)
        return std::nullopt;
    const std::int64_t rest = moment % second;
    return ServerCondition{path + " le " + isoTime(rest == 0 ? moment : moment + second - rest),
                           ServerCondition::Fit::Wider};
}

Asked timeCondition(const std::string &path, const std::optional<TimeBounds> &bounds)
{
    if (!bounds)
        return std::nullopt;
    std::vector<Asked> ends;
    if (bounds->from)
        ends.push_back(notBefore(path, *bounds->from));
    if (bounds->before)
        ends.push_back(before(path, *bounds->before));
    return joined(ends, " and ");
}

//! Whether servers and Rollcall take the text for the same.
bool isPlain(const TextPattern &pattern)
{
    const std::string &text = pattern.text;
    return !text.empty() && isPlainText(pattern) && text.front() != ' ' && text.back() != ' '
        && text.find('\\') == std::string::npos;
}

//! Graph refuses what is not shaped like an id.
bool isGuid(const std::string &text)
{
    static const QRegularExpression guid(
        u"^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"_s);
    return guid.match(QString::fromStdString(text)).hasMatch();
}

Asked identifierCondition(const AttributeMapping &mapping, const TextPattern &pattern)
{
    const bool isAddress =
        mapping.attribute == Attribute::Login || mapping.attribute == Attribute::Email;
    const bool isKnown = isAddress || mapping.attribute == Attribute::EmployeeNumber
        || mapping.attribute == Attribute::Id;
    if (!isKnown || !isPlain(pattern))
        return std::nullopt;
    const bool isId = mapping.attribute == Attribute::Id;
    const std::string value = quoted(pattern.text);
    switch (pattern.anchor) {
    case TextAnchor::Both:
        if (isId && !isGuid(pattern.text))
            return std::nullopt;
        return ServerCondition{mapping.path + " eq " + value};
    case TextAnchor::Begin:
        if (isId)
            return std::nullopt;
        return ServerCondition{"startsWith(" + mapping.path + ',' + value + ')'};
    case TextAnchor::End:
        if (!isAddress)
            return std::nullopt;
        return ServerCondition{"endsWith(" + mapping.path + ',' + value + ')'};
    case TextAnchor::None:
        return std::nullopt;
    }
    return std::nullopt;
}

//! Of a status that was named by its common word. Who has not accepted an invitation yet is
//! enabled too, and Graph documents no filter for that.
Asked statusCondition(const TextPattern &pattern)
{
    if (pattern.anchor != TextAnchor::None)
        return std::nullopt;
    if (pattern.folded == foldText(toWord(AccountStatus::Active)))
        return ServerCondition{"accountEnabled eq true", ServerCondition::Fit::Wider};
    if (pattern.folded == foldText(toWord(AccountStatus::Deactivated)))
        return ServerCondition{"accountEnabled eq false"};
    return std::nullopt;
}

Asked textCondition(const AttributeMapping &mapping, const TextPattern &pattern)
{
    if (mapping.attribute == Attribute::Created)
        return timeCondition(mapping.path, timeBounds(pattern));
    if (mapping.attribute == Attribute::UserType) { // the only two words there are
        if (pattern.folded == "guest")
            return ServerCondition{"userType eq 'Guest'"};
        if (pattern.folded == "member")
            return ServerCondition{"userType eq 'Member'"};
        return std::nullopt;
    }
    return identifierCondition(mapping, pattern);
}

bool isStatus(const std::string &field)
{
    return attributeNamed(field) == Attribute::Status;
}

Asked termCondition(const QueryTerm &term)
{
    const AttributeMapping *const mapping =
        term.field.empty() ? nullptr : entraMappingOf(term.field);
    if (const auto *test = std::get_if<ComparisonTest>(&term.test))
        return mapping && mapping->attribute == Attribute::Created
            ? timeCondition(mapping->path, timeBounds(*test))
            : std::nullopt;
    const auto *test = std::get_if<TextTest>(&term.test);
    if (!test || !(mapping || isStatus(term.field)))
        return std::nullopt;
    std::vector<Asked> patterns;
    for (const TextPattern &pattern : test->anyOf)
        patterns.push_back(mapping ? textCondition(*mapping, pattern) : statusCondition(pattern));
    return joined(patterns, " or ");
}

} // namespace

// No `not`: users without a value, whom it may leave out, match a negation here.
ServerQuery entraFilter(const Query &query, std::string_view text)
{
    return askedInLanguage(query, text, {.term = termCondition});
}

bool entraFilterNeedsIndex(const QString &filter)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < filter.size(); ++i) {
        if (filter[i] == u'\'')
            isQuoted = !isQuoted;
        else if (!isQuoted && QStringView(filter).sliced(i).startsWith("endsWith("_L1))
            return true;
    }
    return false;
}

} // namespace rollcall
