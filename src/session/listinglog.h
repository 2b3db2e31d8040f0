// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "session/pagekeeper.h"

#include <QObject>
#include <QPointer>

namespace rollcall {

//! Whose users a profile with these secrets lists: tokens decide it where one address serves many
//! directories. Refresh tokens are left out, because they change by themselves.
QByteArray accessDigest(const DirectoryProvider &provider, const Profile &profile,
                        const Secrets &secrets);

//! What one listing keeps, and what it may go on from. Owned by the listing.
class ListingLog final : public QObject
{
    Q_OBJECT

public:
    //! `access`: accessDigest.
    ListingLog(PageKeeper &keeper, const DirectoryProvider &provider, const Profile &profile,
               const QByteArray &access, QObject *parent);

    //! What an interrupted listing left that asked for the same users in the same way.
    std::optional<KeptListing> take(const ListingRequest &asked);
    //! Keeps a page, behind those before it. `started`: when the listing was.
    void keep(const FetchedPage &page, const PagePlace &place, const ListingRequest &asked,
              const QDateTime &started);
    //! Keeps no further pages: what follows is asked for with other secrets.
    void hold() { m_isOnHold = true; }
    void drop(); //!< removes what was kept: nothing can go on from it

private:
    QByteArray identity(const ListingRequest &asked) const;

    const QPointer<PageKeeper> m_keeper;
    const DirectoryProvider &m_provider;
    const Profile m_profile;
    const QByteArray m_access;
    bool m_isBegun = false;
    bool m_isOnHold = false;
};

} // namespace rollcall
