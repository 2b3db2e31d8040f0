// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/table/sorting.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace rollcall {

class Listing;

//! What is shown: rows of a table at one moment, in an order. A value, shared.
struct RowView
{
    TableSnapshot table;
    std::shared_ptr<const RowOrder> rows;
    std::size_t sameUpTo =
        0; //!< the first rows that are the same, in the same places, as in the view before
};

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

    const RowView &view() const; //!< the last good result
    QString query() const; //!< the text of the last good query
    const SortSpec &sort() const;
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
