// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace rollcall {

//! What UserDetailsModel tells beside Qt's own roles; of headings these are invalid.
enum class DetailRole
{
    RawTextRole = Qt::UserRole + 1, //!< QString: the value as the server wrote it
    ColumnNameRole, //!< QString: well-known name or path
    StatusRole, //!< int of AccountStatus, of the attribute status only
};

//! One user in full, for the user panel: headings (Identity, Account, …, Other attributes), below
//! each its attributes with name and value. A well-known attribute stands here when any user of the
//! table has it; another one when this user has it or it is blank for a reason. Passive.
class UserDetailsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    enum class Column
    {
        Name,
        Value
    };

    void show(const TableSnapshot &table, std::uint32_t row);
    void clear();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Item
    {
        QString columnName;
        QString label;
        QString labelToolTip;
        QString text;
        QString toolTip;
        QString rawText;
        QVariant status;
    };
    struct Group
    {
        QString heading;
        std::vector<Item> items;
    };

    static std::vector<Group> groupsOf(const TableSnapshot &table, std::uint32_t row);
    static QVariant headingData(const Group &group, Column column, int role);
    static QVariant itemData(const Item &item, Column column, int role);

    std::vector<Group> m_groups;
};

} // namespace rollcall
