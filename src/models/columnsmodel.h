// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace rollcall {

//! What ColumnsModel tells beside Qt's own roles.
enum class ColumnRole
{
    NameRole = Qt::UserRole + 1, //!< QString: well-known name or path
};

//! The columns to choose from: checked ones are visible, in the order of the list. Reordered by
//! moveRow(), also by dragging, directly or through a proxy. Keeps its own state; the table changes
//! when its user applies visibleColumns().
class ColumnsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    //! The visible ones first, in their order, then what else the table has: well-known attributes
    //! in natural order, then discovered paths.
    void setColumns(const TableSnapshot &table, const QStringList &visible);
    //! Appends columns that the table has got since, unchecked. What was done here stays.
    void addNewColumns(const TableSnapshot &table);
    //! The checked names, top to bottom.
    QStringList visibleColumns() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Item
    {
        QString name;
        QString label;
        QString toolTip;
        Qt::CheckState checked = Qt::Unchecked;
    };

    bool contains(const QString &name) const;
    Item itemOf(const TableSnapshot &table, const QString &name, Qt::CheckState checked) const;

    QList<Item> m_items;
};

} // namespace rollcall
