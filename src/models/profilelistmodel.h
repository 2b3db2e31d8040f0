// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QAbstractListModel>
#include <QList>

namespace rollcall {

//! How a tenant's listing stands, for the list of tenants.
enum class TenantState
{
    NotListed,
    ReadingSecret,
    NeedsSecret,
    Listing,
    Complete,
    Partial,
    Failed,
};

//! A row of the list of tenants. Texts are shown as they are given.
struct TenantItem
{
    Profile profile;
    QString providerName; //!< "Okta"
    TenantState state = TenantState::NotListed;
    QString detail; //!< the last result in words: "10,000 users, today 14:02"
    QString token{}; //!< what is known of its token, in words; for the tool tip
    QString tokenWarning{}; //!< what is wrong with it; empty: nothing
    bool operator==(const TenantItem &) const = default;
};

//! What ProfileListModel tells beside Qt's own roles.
enum class TenantRole
{
    ProfileIdRole = Qt::UserRole + 1, //!< QString
    ProviderRole, //!< QString: name of the provider
    HostRole, //!< QString
    StateRole, //!< int of TenantState
    StateTextRole, //!< QString: "Complete", translated
    DetailRole, //!< QString
    TokenWarningRole, //!< QString; empty: none
};

//! The tenants in the order in which they are given. Passive: profiles, states and results are set
//! from outside, by profile id.
class ProfileListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    //! Makes the list equal to `items` with the least change: rows that stay keep their selection.
    void setTenants(const QList<TenantItem> &items);
    //! Nothing happens for an id that is not here (any more).
    void setState(const QString &profileId, TenantState state, const QString &detail);

    void setToken(const QString &profileId, const QString &words, const QString &warning);

    QModelIndex indexOf(const QString &profileId) const; //!< invalid: not here
    const QList<TenantItem> &tenants() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    qsizetype positionOf(const QString &profileId, qsizetype from = 0) const;
    void removeAbsent(const QList<TenantItem> &items);
    void update(qsizetype position, const TenantItem &item);

    QList<TenantItem> m_items;
};

QString tenantStateText(TenantState state); //!< "Complete", context "TenantState"

} // namespace rollcall
