// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rowanswer.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace rollcall {

class Listing;

//! Keeps the row order of a listing's table true to a query and a sort, on a worker thread: the
//! last question wins, new pages are matched alone and merged. Owned by whoever shows the rows.
class RowOrdering final : public QObject
{
    Q_OBJECT

public:
    explicit RowOrdering(QObject *parent);
    ~RowOrdering() override;

    //! Follows `listing` from now on; null: an empty table. Query, sort and columns stay.
    void setListing(Listing *listing);
    //! Text in the search language, asked at `time`; a mistake emits queryRejected and the rows of
    //! the last good query stay.
    void setQuery(const QString &text, const QueryTime &time);
    void setSort(const SortSpec &spec);
    //! The columns in which words are searched, by name.
    void setSearchedColumns(const QStringList &names);

    //! Only these users' rows are shown; null: everybody's.
    void setOnly(std::shared_ptr<const IdSet> ids);

    const RowView &view() const; //!< the last good result
    QString query() const; //!< the text of the last good query
    const Query &parsedQuery() const; //!< what that text was read as
    const SortSpec &sort() const;
    const std::shared_ptr<const IdSet> &only() const;
    bool isBusy() const; //!< a result that differs from view() is being worked out

Q_SIGNALS:
    void viewChanged();
    void busyChanged();
    void queryRejected(const rollcall::QueryError &error);
    void queryAccepted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
