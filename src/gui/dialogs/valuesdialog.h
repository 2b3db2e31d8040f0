// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    ValuesDialog(const TableSnapshot &table, const QString &column, QWidget *parent);

    void setCounts(const ValueCounts &counts);
    //! A term that finds the users with the values chosen; empty: none is chosen, all users.
    std::string term() const;

private:
    QTreeWidgetItem *addRow(const ValueCount &count, const QString &text);
    QString shown(const ValueCount &count) const;
    void applySearch();

    const TableSnapshot m_table;
    const QString m_column;
    ValueCounts m_counts;
    QLineEdit *m_search;
    QTreeWidget *m_values;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace rollcall
