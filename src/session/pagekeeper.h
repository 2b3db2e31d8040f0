// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagelog.h"
#include "session/pagequeue.h"
#include "session/services.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace rollcall {

class DirectoryProvider;
class SecretJob;

//! Keeps the pages of a saved tenant's listings on disk, on a thread of its own, under a key that
//! lies in the keychain. Where that cannot be, it keeps nothing, and every call is fine all the
//! same. Owned by whoever lists the tenant; its end waits for what is being written.
class PageKeeper final : public QObject
{
    Q_OBJECT

public:
    //! A listing that was begun longer ago is not gone on with: a mix of users of two days is not
    //! what anybody expects, and the directories' cursors do not live for ever either.
    static constexpr std::chrono::hours longestPause{24};

    //! Emits `opened` once, later. Null: nothing can be kept, because the tenant is not saved, or
    //! because secrets live for this session only.
    static PageKeeper *open(const Services &services, const Profile &profile, QObject *parent);
    //! Removes what was kept of a tenant, and the key.
    static SecretJob *forget(const Services &services, const QString &profileId, QObject *parent);
    //! Removes what is too old to be gone on with, of all tenants.
    static void removeOld(const Services &services);

    bool isOpen() const { return m_isOpen; }
    //! Why nothing is kept, once it is open; nothing: pages are kept.
    const std::optional<Error> &problem() const { return m_problem; }
    //! What an interrupted listing left, until it is taken or a listing begins anew.
    const std::optional<KeptListing> &kept() const { return m_kept; }
    //! kept(), whose pages `listing` goes on with. From here on only it keeps pages.
    std::optional<KeptListing> take(const QObject *listing);
    //! One of the pages taken, as if it had just come. Null only when the keeper keeps nothing.
    QFuture<std::shared_ptr<const Result<FetchedPage>>> read(std::size_t number,
                                                             const DirectoryProvider &provider);
    //! Keeps the pages of `listing` from here on, and no others any more.
    void begin(const QObject *listing, const PageLogHead &head);
    void append(const QObject *listing, const PageToKeep &page);
    void remove(const QObject *listing); //!< what was kept of it

Q_SIGNALS:
    void opened();

private:
    struct Desk;

    PageKeeper(const Services &services, const Profile &profile, QObject *parent);
    void readKey();
    void makeKey();
    void openLog(const Secret &key);
    void finish(const std::optional<Error> &problem);

    const Services &m_services;
    const QString m_profileId;
    bool m_isOpen = false;
    std::optional<Error> m_problem;
    std::optional<KeptListing> m_kept;
    const QObject *m_listing = nullptr; //!< whose pages are kept; compared only
    std::shared_ptr<Desk> m_desk; //!< what the thread works with
    QThreadPool m_thread; //!< one, so that all is done in order
};

} // namespace rollcall
