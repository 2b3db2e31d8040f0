// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/httptransport.h"
#include "session/enrichmentplan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rollcall {

//! How an enrichment is getting on.
struct EnrichmentProgress
{
    qint64 lists = 0; //!< of single users, that are to be read in all
    qint64 done = 0; //!< of these, whatever came of them
    qint64 failed = 0;
    qint64 refused = 0; //!< not permitted, or not licensed
    std::optional<Error> problem; //!< of the last one that failed or was refused
    QString needs; //!< the scope or permission that this one takes; empty: not known
    std::optional<std::chrono::seconds> left; //!< by the pace of the last while
    std::optional<Wait> wait; //!< set while everything under way waits
    QDateTime waitUntil; //!< UTC; valid while `wait` is set
};

//! Asks for lists about the users of a listing, one after the other, and fills the columns that are
//! made of them into its table: a few users together, within the share of the rate limit that the
//! profile allows. What is known already is not asked for again. Owned by whoever shows it;
//! deleting it cancels, as the end of the listing does. Emits `ended` once.
class Enrichment final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle, //!< not started
        Running,
        Paused, //!< what was under way is still filled in
        Ended
    };

    //! `listing` keeps its rows; `authenticator` is the tenant's own.
    Enrichment(const Services &services, Listing &listing,
               std::shared_ptr<Authenticator> authenticator, QObject *parent);
    ~Enrichment() override;

    //! Puts the columns into the table, and asks for the rows in their order. Once.
    void start(const QList<ListColumn> &columns, const RowOrder &rows);
    void pause();
    void resume();
    void cancel(); //!< what is not known yet is not requested again

    State state() const;
    //! Why it ended before everything was asked for: the token was refused, the connection lost.
    //! Nothing: it did not, or was cancelled.
    const std::optional<Error> &problem() const;
    EnrichmentProgress progress() const;

Q_SIGNALS:
    void changed(); //!< progress() or state(); gathered
    void ended(); //!< all that was learned is in the table

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
