// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergefilter.h"

#include "core/accountstatus.h"
#include "core/attribute.h"
#include "core/pushdown.h"

#include <QUrl>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

//! "name=value", ready for an address; empty: the server cannot answer it.
QStringList statusParameter(const QueryTerm &term)
{
    const auto *test = std::get_if<TextTest>(&term.test);
    if (!test || test->anyOf.size() != 1 || test->anyOf.front().anchor != TextAnchor::None)
        return {};
    const std::string &word = test->anyOf.front().folded;
    if (word == toWord(AccountStatus::Active))
        return {u"employment_status=ACTIVE"_s};
    if (word == toWord(AccountStatus::Staged))
        return {u"employment_status=PENDING"_s};
    if (word == toWord(AccountStatus::Deactivated))
        return {u"employment_status=INACTIVE"_s};
    return {};
}

QStringList timeParameter(QLatin1String name, std::int64_t moment)
{
    const std::string time = serverTime(moment, TimePrecision::Seconds);
    if (time.empty())
        return {};
    return {name + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(time)))};
}

QStringList modifiedParameter(const QueryTerm &term)
{
    const auto *test = std::get_if<ComparisonTest>(&term.test);
    const auto bounds = test ? timeBounds(*test) : std::nullopt;
    // Whether the moment itself is meant is not documented: a second more finds it anyway.
    constexpr std::int64_t more = 1'000;
    if (bounds && bounds->from)
        return timeParameter("modified_after"_L1, *bounds->from - more);
    if (bounds && bounds->before)
        return timeParameter("modified_before"_L1, *bounds->before + more);
    return {};
}

QStringList parametersFor(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Term)
        return {};
    const std::optional<Attribute> attribute = attributeNamed(node.term.field);
    if (attribute == Attribute::Status)
        return statusParameter(node.term);
    return attribute == Attribute::LastUpdated ? modifiedParameter(node.term) : QStringList();
}

} // namespace

// Everything is looked at again: an employee who is gone has a status of its own.
ServerQuery mergeFilter(const Query &query, std::string_view text)
{
    return askedByParameters(query, text, parametersFor);
}

} // namespace rollcall
