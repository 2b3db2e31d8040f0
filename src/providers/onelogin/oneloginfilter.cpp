// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/oneloginfilter.h"

#include "core/pushdown.h"
#include "core/table/textfold.h"
#include "providers/onelogin/oneloginpageformat.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t margin = 1'000;

//! Parameters of the request that find everybody whom a part of a query matches.
using Parameters = QStringList;

//! "created" of "created_since"; empty: the server has no such parameter.
QString parameterOf(std::string_view field)
{
    const std::string folded = foldText(field);
    for (const AttributeMapping &mapping : oneLoginPageFormat().attributes) {
        if (foldText(infoOf(mapping.attribute).name) != folded && foldText(mapping.path) != folded)
            continue;
        if (mapping.attribute == Attribute::Created)
            return u"created"_s;
        if (mapping.attribute == Attribute::LastUpdated)
            return u"updated"_s;
        if (mapping.attribute == Attribute::LastLogin)
            return u"last_login"_s;
    }
    return {};
}

Parameters bound(const QString &parameter, QLatin1String which, std::int64_t moment)
{
    const std::string time = serverTime(moment, TimePrecision::Milliseconds);
    if (time.empty())
        return {};
    return {parameter + which + QString::fromStdString(time)};
}

Parameters since(const QString &parameter, std::int64_t moment)
{
    return bound(parameter, "_since="_L1, moment - margin);
}

Parameters until(const QString &parameter, std::int64_t moment)
{
    return bound(parameter, "_until="_L1, moment + margin);
}

//! Empty: the server cannot answer it.
Parameters parametersFor(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Term || node.term.field.empty())
        return {};
    const QString parameter = parameterOf(node.term.field);
    if (parameter.isEmpty())
        return {};
    const std::optional<TimeBounds> bounds = timeBounds(node.term);
    if (!bounds)
        return {};
    const Parameters first = bounds->from ? since(parameter, *bounds->from) : Parameters();
    const Parameters last = bounds->before ? until(parameter, *bounds->before) : Parameters();
    const bool isWhole = first.isEmpty() == !bounds->from && last.isEmpty() == !bounds->before;
    return isWhole ? first + last : Parameters();
}

} // namespace

ServerQuery oneLoginFilter(const Query &query, std::string_view text)
{
    return askedByParameters(query, text, parametersFor);
}

} // namespace rollcall
