// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace rollcall {

//! The query of an address, changed in place, so that what stays is the same byte for byte.
class QueryItems
{
public:
    explicit QueryItems(const QUrl &url)
        : m_items(url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts))
    { }

    //! Encoded; nothing: it is not there. Of "cursor" alone the empty text.
    std::optional<QString> value(QLatin1String key) const
    {
        const auto found = std::ranges::find_if(
            m_items, [key](const QString &item) { return nameOf(item) == key; });
        if (found == m_items.end())
            return std::nullopt;
        return found->section(u'=', 1);
    }
    qint64 number(QLatin1String key, qint64 otherwise) const
    {
        bool isNumber = false;
        const qint64 number = value(key).value_or(QString()).toLongLong(&isNumber);
        return isNumber ? number : otherwise;
    }
    void remove(QLatin1String key)
    {
        m_items.removeIf([key](const QString &item) { return nameOf(item) == key; });
    }
    //! In its old place, or as the last one.
    void set(QLatin1String key, const QString &encoded)
    {
        const QString item = encoded.isEmpty() ? QString(key) : key + u'=' + encoded;
        const auto found = std::ranges::find_if(
            m_items, [key](const QString &each) { return nameOf(each) == key; });
        if (found != m_items.end())
            *found = item;
        else
            m_items.append(item);
    }
    void set(QLatin1String key, qint64 number) { set(key, QString::number(number)); }
    QUrl in(QUrl url) const
    {
        url.setQuery(m_items.isEmpty() ? QString() : m_items.join(u'&'), QUrl::StrictMode);
        return url;
    }

private:
    static QStringView nameOf(const QString &item)
    {
        return QStringView(item).left(item.indexOf(u'=') < 0 ? item.size() : item.indexOf(u'='));
    }

    QStringList m_items;
};

} // namespace rollcall
