// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/httptransport.h"
#include "core/serverquery.h"
#include "core/stamp.h"
#include "core/table/usertable.h"
#include "session/services.h"

#include <QObject>

#include <memory>

namespace rollcall {

class PageKeeper;

//! How a listing is getting on, for the status bar and the terminal.
struct ListingProgress
{
    qint64 pages = 0;
    qint64 users = 0;
    qint64 bytes = 0; //!< of page bodies, after decompression
    double usersPerSecond = 0; //!< over the last seconds, waits included
    std::optional<RateLimit> rateLimit; //!< from the last answer that had one
    std::chrono::seconds rateWindow{
        0}; //!< the longest time to a reset told: a window is no shorter
    std::optional<Wait> wait; //!< set while the listing waits; cleared when it goes on
    QDateTime waitUntil; //!< UTC; valid while `wait` is set
};

//! What becomes of pages once they were announced. PassThrough keeps 16 bytes a user, to know
//! duplicates by.
enum class Retention
{
    KeepRows,
    PassThrough
};

//! What became of the pages that an interrupted listing had left.
struct Continuation
{
    enum class Outcome
    {
        GoesOn, //!< they are in the table, or will be once the directory has answered
        StartedOver //!< the directory did not know the place any more: everybody is listed anew
    };

    Outcome outcome = Outcome::GoesOn;
    qint64 users = 0; //!< that were kept
    QDateTime interrupted; //!< UTC; when the last of them arrived
};

//! Reads all users of one profile, page by page, into a table: asks the service about itself where
//! its provider has questions, requests, waits and decodes off the calling thread, appends in
//! order. What was fetched stays, whatever happens. Owned by whoever shows it; deleting it cancels.
class Listing final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle, //!< not started
        Running,
        Paused, //!< stopped by pause(): the pages under way are still appended
        Ended, //!< complete, or partial with a reason; a partial one can be resumed
    };

    Listing(const Services &services, const Profile &profile, Retention retention, QObject *parent);
    ~Listing() override;

    //! Asks only for those whom `limit` finds. Before start().
    void limitTo(const ServerQuery &limit);
    //! Asks for these columns, where the provider sends only what is asked for. Before start().
    void askFor(const QStringList &columns);
    //! Keeps what arrives until the listing is complete, and goes on with what an interrupted
    //! listing of the same users left. `access`: accessDigest of the secrets. Before start().
    void keepPages(PageKeeper &keeper, const QByteArray &access);
    //! Takes the authenticator, not the secrets. Once, from Idle.
    void start(std::shared_ptr<Authenticator> authenticator);
    void pause();
    void resume(); //!< from Paused, or from Ended where `canResume()`: goes on with the page that
                   //!< did not arrive
    void resume(std::shared_ptr<Authenticator> authenticator); //!< same, with a new token
    void cancel(); //!< ends as partial, reason Cancelled

    State state() const;
    bool canResume() const;
    const Profile &profile() const;
    const ServerQuery &limit() const; //!< empty: everybody was asked for
    std::optional<Continuation> continuation() const; //!< nothing: there was nothing to go on from
    //! A column whose values are asked for elsewhere, user by user: see UserTable::addColumn. Of a
    //! listing that keeps its rows.
    std::uint32_t addColumn(const LaterColumn &column);
    void fillIn(std::vector<LaterCell> cells);
    bool isLimitDropped() const; //!< the server did not take it: everybody was asked for instead
    TableSnapshot snapshot() const;
    std::optional<std::uint32_t> rowOf(std::string_view id) const;
    Stamp stamp() const;
    ListingProgress progress() const;
    std::size_t memoryBytes() const;

Q_SIGNALS:
    //! The table has more rows. Gathered: at most one in a display frame, and one when the first
    //! page is in.
    void rowsAdded();
    void cellsFilledIn(); //!< snapshot() has other cells, or columns, of the same rows
    void progressChanged(); //!< progress(), stamp() or state(); gathered in the same way
    void ended(); //!< State::Ended was reached; all rows are in the table
    //! A page, as soon as it is in order (not gathered), for writers that stream: its users that
    //! were on no page before. `table` holds at least this page; with PassThrough it holds only
    //! this page.
    void pageArrived(const rollcall::TableSnapshot &table, const std::vector<std::uint32_t> &rows);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
