// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/iniappsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxWidth = 10'000;
constexpr auto descending = "descending"_L1;

// QSettings takes slashes for groups, and an empty part of a key for none.
QString keyOf(QLatin1String group, const QString &name)
{
    return group + u'/' + u'_' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QByteArray toJson(const TableLayout &layout)
{
    QJsonArray columns;
    for (const TableLayout::Column &column : layout.columns)
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"width"_s, column.width}});
    QJsonObject object{{u"columns"_s, columns}};
    if (!layout.sortColumn.isEmpty())
        object["sort"_L1] = layout.sortColumn;
    if (layout.sortOrder == Qt::DescendingOrder)
        object["order"_L1] = descending;
    QJsonArray further;
    for (const TableLayout::SortKey &key : layout.furtherSort) {
        QJsonObject sort{{u"sort"_s, key.column}};
        if (key.order == Qt::DescendingOrder)
            sort["order"_L1] = descending;
        further.append(sort);
    }
    if (!further.isEmpty())
        object["furtherSort"_L1] = further;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TableLayout layoutOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TableLayout layout;
    const QJsonArray columns = object["columns"_L1].toArray();
    for (const auto &value : columns) {
        const QJsonObject column = value.toObject();
        const QString name = column["name"_L1].toString();
        if (!name.isEmpty())
            layout.columns.append({name, std::clamp(column["width"_L1].toInt(), 0, maxWidth)});
    }
    layout.sortColumn = object["sort"_L1].toString();
    if (object["order"_L1].toString() == descending)
        layout.sortOrder = Qt::DescendingOrder;
    const QJsonArray further = object["furtherSort"_L1].toArray();
    for (const auto &value : further) {
        const QJsonObject key = value.toObject();
        const QString column = key["sort"_L1].toString();
        const bool isDescending = key["order"_L1].toString() == descending;
        if (!column.isEmpty() && !layout.sortColumn.isEmpty())
            layout.furtherSort.append(
                {column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return layout;
}

} // namespace

IniAppSettings::IniAppSettings(const QString &path) : m_settings(path, QSettings::IniFormat) { }

QString IniAppSettings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/rollcall.ini"_L1;
}

TableLayout IniAppSettings::tableLayout(const QString &profileId) const
{
    return layoutOf(m_settings.value(keyOf("tables"_L1, profileId)).toString().toUtf8());
}

void IniAppSettings::setTableLayout(const QString &profileId, const TableLayout &layout)
{
    m_settings.setValue(keyOf("tables"_L1, profileId), QString::fromUtf8(toJson(layout)));
}

void IniAppSettings::removeTableLayout(const QString &profileId)
{
    m_settings.remove(keyOf("tables"_L1, profileId));
}

QByteArray IniAppSettings::windowState(const QString &name) const
{
    return m_settings.value(keyOf("windows"_L1, name)).toByteArray();
}

void IniAppSettings::setWindowState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(keyOf("windows"_L1, name), state);
}

QString IniAppSettings::text(const QString &key) const
{
    return m_settings.value(keyOf("texts"_L1, key)).toString();
}

void IniAppSettings::setText(const QString &key, const QString &value)
{
    m_settings.setValue(keyOf("texts"_L1, key), value);
}

} // namespace rollcall
