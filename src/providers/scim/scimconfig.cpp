// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimconfig.h"

#include "providers/scim/scimanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto filterKey = "filter"_L1;
constexpr auto cursorKey = "cursor"_L1;
constexpr auto pageKey = "page"_L1;

void limit(const QJsonValue &told, std::optional<int> &pageSize)
{
    const int most = told.isString() ? told.toString().toInt() : told.toInt();
    if (most > 0) // 0 is written by services that do not mean it
        pageSize = std::min(pageSize.value_or(most), most);
}

} // namespace

ScimConfig ScimConfig::read(const QByteArray &answer)
{
    const QJsonObject config = QJsonDocument::fromJson(answer).object();
    const QJsonObject filter = scimMember(config, "filter"_L1).toObject();
    const QJsonObject pagination = scimMember(config, "pagination"_L1).toObject();
    ScimConfig read;
    if (const auto supported = scimTruth(scimMember(filter, "supported"_L1)))
        read.filter = *supported ? Filter::Answered : Filter::NotAnswered;
    const bool hasCursor = scimTruth(scimMember(pagination, "cursor"_L1)).value_or(false);
    const bool hasIndex = scimTruth(scimMember(pagination, "index"_L1)).value_or(true);
    const QString usual = scimMember(pagination, "defaultPaginationMethod"_L1).toString();
    read.prefersCursor = hasCursor && (!hasIndex || usual == "cursor"_L1);
    limit(scimMember(filter, "maxResults"_L1), read.pageSize);
    limit(scimMember(pagination, "maxPageSize"_L1), read.pageSize);
    return read;
}

QMap<QString, QString> ScimConfig::toOptions() const
{
    QMap<QString, QString> options;
    switch (filter) {
    case Filter::Unknown:
        break;
    case Filter::Answered:
        options.insert(filterKey, u"yes"_s);
        break;
    case Filter::NotAnswered:
        options.insert(filterKey, u"no"_s);
        break;
    }
    if (prefersCursor)
        options.insert(cursorKey, u"yes"_s);
    if (pageSize)
        options.insert(pageKey, QString::number(*pageSize));
    return options;
}

ScimConfig ScimConfig::of(const QMap<QString, QString> &options)
{
    ScimConfig config;
    const QString filter = options.value(filterKey);
    if (!filter.isEmpty())
        config.filter = filter == "yes"_L1 ? Filter::Answered : Filter::NotAnswered;
    config.prefersCursor = options.contains(cursorKey);
    if (options.contains(pageKey))
        config.pageSize = options.value(pageKey).toInt();
    return config;
}

} // namespace rollcall
