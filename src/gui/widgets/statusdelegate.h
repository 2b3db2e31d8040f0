// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rollcall {

//! Paints the cells of the column "status" as pills, selected rows too, and all others as they are:
//! for a whole view of a UserTableModel, whose columns move.
class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! `statusRole` gives an AccountStatus as int.
    StatusDelegate(int statusRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isStatus(const QModelIndex &index) const;

    int m_statusRole;
};

} // namespace rollcall
