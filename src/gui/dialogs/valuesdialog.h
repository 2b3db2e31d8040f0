// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/table/valuecounts.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace rollcall {

//! The values of a column with their numbers of users, to choose from. It asks, it does not filter.
class ValuesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `chosen`: the conditions on the column that hold now; the values that fit are ticked.
    ValuesDialog(const TableSnapshot &table, const QString &column, const Query &chosen,
                 QWidget *parent);

    void setCounts(const ValueCounts &counts);
    //! A term that finds the users with the values chosen; empty: none is chosen, all users.
    std::string term() const;
    bool isChanged() const; //!< other values are ticked than at first

private:
    QTreeWidgetItem *addRow(const ValueCount &count, const QString &text);
    QString shown(const ValueCount &count) const;
    std::vector<std::uint32_t> rowsChosen() const;
    void tickChosen();
    QList<int> ticked() const;
    void applySearch();

    const TableSnapshot m_table;
    const QString m_column;
    const Query m_chosen;
    QList<int> m_tickedAtFirst; //!< rows of the list
    ValueCounts m_counts;
    QLineEdit *m_search;
    QTreeWidget *m_values;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace rollcall
