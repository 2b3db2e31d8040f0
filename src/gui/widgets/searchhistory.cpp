// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchhistory.h"

#include "core/appsettings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

QStringList SearchHistory::searches() const
{
    QStringList searches;
    if (!m_settings)
        return searches;
    const QJsonArray saved =
        QJsonDocument::fromJson(m_settings->text(u"search/history"_s).toUtf8()).array();
    for (const auto &search : saved) {
        if (!search.toString().isEmpty() && searches.size() < most)
            searches.append(search.toString());
    }
    return searches;
}

void SearchHistory::add(const QString &search)
{
    const QString added = search.trimmed();
    QStringList searches = this->searches();
    if (added.isEmpty() || (!searches.isEmpty() && searches.first() == added))
        return;
    searches.removeAll(added);
    searches.prepend(added);
    save(searches.first(std::min(searches.size(), most)));
}

void SearchHistory::clear()
{
    save({});
}

void SearchHistory::keep(const QString &search, Reason reason)
{
    m_awaited = search.trimmed();
    m_reason = reason;
    keepFound();
}

void SearchHistory::cancelKeeping()
{
    m_awaited.clear();
}

void SearchHistory::setFound(const QString &search, qint64 users)
{
    m_found = users > 0 ? search.trimmed() : QString();
    keepFound();
}

void SearchHistory::keepFound()
{
    if (m_awaited.isEmpty() || m_awaited != m_found)
        return;
    if (!m_settled.isEmpty() && m_awaited.startsWith(m_settled)) {
        QStringList searches = this->searches();
        searches.removeAll(m_settled);
        save(searches);
    }
    add(m_awaited);
    m_settled = m_reason == Reason::Settled ? m_awaited : QString();
    m_awaited.clear();
}

void SearchHistory::save(const QStringList &searches)
{
    if (m_settings)
        m_settings->setText(u"search/history"_s,
                            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(searches))
                                                  .toJson(QJsonDocument::Compact)));
}

} // namespace rollcall
