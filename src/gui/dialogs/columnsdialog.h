// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QDialog>
#include <QStringList>

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class ColumnsDialog;
}

namespace rollcall {

class ColumnsModel;

//! Asks which columns a table shows, and in which order.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `visible`: names of the columns shown now, left to right; `defaults`: what Reset brings
    //! back.
    ColumnsDialog(const TableSnapshot &table, const QStringList &visible,
                  const QStringList &defaults, QWidget *parent = nullptr);
    ~ColumnsDialog() override;

    QStringList columns() const; //!< never empty once accepted

private:
    enum class Direction
    {
        Up,
        Down
    };

    void applyFilter(const QString &text);
    void move(Direction direction);
    void updateButtons();

    const std::unique_ptr<Ui::ColumnsDialog> m_ui;
    const TableSnapshot m_table;
    const QStringList m_defaults;
    ColumnsModel *m_model;
    QSortFilterProxyModel *m_filter;
};

} // namespace rollcall
