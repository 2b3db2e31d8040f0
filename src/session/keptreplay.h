// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pagekeeper.h"

#include <QFutureWatcher>
#include <QPointer>

#include <deque>

namespace rollcall {

//! Hands out the pages that an interrupted listing left, in order, one in an event loop's turn.
//! Each once, however often it is stopped in between. Owned by Listing.
class KeptReplay final : public QObject
{
    Q_OBJECT

public:
    KeptReplay(PageKeeper &keeper, const DirectoryProvider &provider, std::size_t pages,
               QObject *parent);

    void start(); //!< or goes on
    void stop(); //!< hands out nothing until start()
    bool hasBegun() const { return m_next > 0; }
    bool isDone() const { return m_next == m_pages; }

Q_SIGNALS:
    void pageReady(const rollcall::FetchedPage &page);
    void done(); //!< all were handed out; emitted by each start() once they were
    void failed(const rollcall::Error &error); //!< FileFailed: a page cannot be read any more

private:
    using Read = std::shared_ptr<const Result<FetchedPage>>;

    void readAhead();
    void take(const Read &read);

    const QPointer<PageKeeper> m_keeper;
    const DirectoryProvider &m_provider;
    const std::size_t m_pages;
    std::size_t m_next = 0; //!< to be handed out
    std::deque<QFuture<Read>> m_ahead; //!< being read, m_next first
    QFutureWatcher<Read> m_watcher; //!< of the first of them
    bool m_isRunning = false;
};

} // namespace rollcall
