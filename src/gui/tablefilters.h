// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/queryedit.h"
#include "gui/filterheader.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace rollcall {

class Clock;
class RowOrdering;
class StatusChips;
class TableColumns;
class UserTableModel;
class UserTableView;
class ValueCounting;

//! What writes the search language with the mouse: status chips, the filter row, the menu of a cell
//! and the values of a column. Owned by the tenant's view, whose parts outlive it.
class TableFilters final : public QObject
{
    Q_OBJECT

public:
    //! The tenant view's own.
    struct Parts
    {
        UserTableView &table;
        UserTableModel &model;
        TableColumns &columns;
        RowOrdering &ordering;
        StatusChips &chips;
        const Clock &clock;
    };
    TableFilters(const Parts &parts, QObject *parent);

    void setFilterRow(FilterRow row);
    FilterRow filterRow() const;
    //! Adds "only this value" and its like for the cell at a place of the table's viewport.
    void addCellActions(QMenu &menu, const QPoint &position);
    void showValues(const QString &column);

Q_SIGNALS:
    void queryWanted(const QString &text);

private:
    FilterHeader *header() const;
    std::string query() const;
    QueryField fieldOf(const QString &column) const;
    void ask(ValueCounting &counting, const QString &column, const std::string &query) const;
    void countStatuses();
    void takeStatuses(const ValueCounts &counts);
    void showQuery();
    void takeFilter(int section, const QString &text);
    void want(const std::string &query);

    const Parts m_parts;
    ValueCounting *m_statuses;
    QTimer m_countLater; //!< a listing that streams is counted a few times a second
};

} // namespace rollcall
