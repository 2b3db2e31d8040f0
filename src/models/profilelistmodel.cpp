// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profilelistmodel.h"

#include "core/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString toolTip(const TenantItem &item)
{
    QString text =
        displayText(item.profile.baseUrl.toDisplayString()) + u'\n' + displayText(item.detail);
    if (!item.token.isEmpty())
        text += u'\n' + displayText(item.token);
    return toolTipHtml(text);
}

} // namespace

void ProfileListModel::setTenants(const QList<TenantItem> &items)
{
    removeAbsent(items);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int row = static_cast<int>(i);
        const qsizetype old = positionOf(items.at(i).profile.id, i);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(i, items.at(i));
            endInsertRows();
            continue;
        }
        if (old != i) {
            beginMoveRows({}, static_cast<int>(old), static_cast<int>(old), {}, row);
            m_items.move(old, i);
            endMoveRows();
        }
        update(i, items.at(i));
    }
}

void ProfileListModel::setToken(const QString &profileId, const QString &words,
                                const QString &warning)
{
    const qsizetype position = positionOf(profileId);
    if (position < 0)
        return;
    TenantItem item = m_items.at(position);
    item.token = words;
    item.tokenWarning = warning;
    update(position, item);
}

void ProfileListModel::setState(const QString &profileId, TenantState state, const QString &detail)
{
    const qsizetype position = positionOf(profileId);
    if (position < 0)
        return;
    TenantItem item = m_items.at(position);
    item.state = state;
    item.detail = detail;
    update(position, item);
}

QModelIndex ProfileListModel::indexOf(const QString &profileId) const
{
    return index(static_cast<int>(positionOf(profileId)));
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TenantItem &item = m_items.at(index.row());
    if (role == Qt::DisplayRole)
        return displayText(item.profile.name);
    if (role == Qt::ToolTipRole)
        return toolTip(item);
    if (role == Qt::AccessibleTextRole)
        return QCoreApplication::translate("ProfileListModel", "%1, %2, %3. %4",
                                           "tenant, provider, state, last result")
            .arg(displayText(item.profile.name), item.providerName, tenantStateText(item.state),
                 item.detail + u' ' + displayText(item.tokenWarning))
            .trimmed();
    switch (static_cast<TenantRole>(role)) {
    case TenantRole::ProfileIdRole:
        return item.profile.id;
    case TenantRole::ProviderRole:
        return item.providerName;
    case TenantRole::HostRole:
        return item.profile.baseUrl.host();
    case TenantRole::StateRole:
        return static_cast<int>(item.state);
    case TenantRole::StateTextRole:
        return tenantStateText(item.state);
    case TenantRole::DetailRole:
        return displayText(item.detail);
    case TenantRole::TokenWarningRole:
        return displayText(item.tokenWarning);
    }
    return {};
}

qsizetype ProfileListModel::positionOf(const QString &profileId, qsizetype from) const
{
    const auto found =
        std::find_if(m_items.cbegin() + from, m_items.cend(),
                     [&](const TenantItem &item) { return item.profile.id == profileId; });
    return found == m_items.cend() ? -1 : found - m_items.cbegin();
}

void ProfileListModel::removeAbsent(const QList<TenantItem> &items)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        const QString id = m_items.at(i).profile.id;
        const bool stays = std::ranges::any_of(
            items, [&](const TenantItem &item) { return item.profile.id == id; });
        if (stays)
            continue;
        const int row = static_cast<int>(i);
        beginRemoveRows({}, row, row);
        m_items.removeAt(i);
        endRemoveRows();
    }
}

void ProfileListModel::update(qsizetype position, const TenantItem &item)
{
    if (m_items.at(position) == item)
        return;
    m_items[position] = item;
    const QModelIndex changed = index(static_cast<int>(position));
    Q_EMIT dataChanged(changed, changed);
}

QString tenantStateText(TenantState state)
{
    const auto text = [](const char *word) {
        return QCoreApplication::translate("TenantState", word);
    };
    switch (state) {
    case TenantState::NotListed:
        return text(QT_TRANSLATE_NOOP("TenantState", "Not listed yet"));
    case TenantState::ReadingSecret:
        return text(QT_TRANSLATE_NOOP("TenantState", "Waiting for the keychain"));
    case TenantState::NeedsSecret:
        return text(QT_TRANSLATE_NOOP("TenantState", "Needs its token"));
    case TenantState::Listing:
        return text(QT_TRANSLATE_NOOP("TenantState", "Loading"));
    case TenantState::Complete:
        return text(QT_TRANSLATE_NOOP("TenantState", "Complete"));
    case TenantState::Partial:
        return text(QT_TRANSLATE_NOOP("TenantState", "Partial"));
    case TenantState::Failed:
        return text(QT_TRANSLATE_NOOP("TenantState", "Failed"));
    }
    Q_UNREACHABLE();
}

} // namespace rollcall
