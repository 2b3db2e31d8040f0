// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userdetailsmodel.h"

#include "core/displaytext.h"
#include "core/table/celltext.h"
#include "models/shownvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// The internal id of a heading; of an attribute it is its heading's row.
constexpr quintptr headingId = ~quintptr{0};

constexpr std::array shownGroups{AttributeGroup::Identity, AttributeGroup::Account,
                                 AttributeGroup::Work, AttributeGroup::Contact};

QString translated(const char *text)
{
    return QCoreApplication::translate("UserDetailsModel", text);
}

//! Position among shownGroups, or behind them for what is not well known.
std::size_t groupPosition(const std::string &columnName)
{
    const auto attribute =
        attributeByName(columnName == providerStatusName ? infoOf(Attribute::Status).name
                                                         : std::string_view(columnName));
    if (!attribute)
        return shownGroups.size();
    return static_cast<std::size_t>(std::ranges::find(shownGroups, infoOf(*attribute).group)
                                    - shownGroups.begin());
}

} // namespace

void UserDetailsModel::show(const TableSnapshot &table, std::uint32_t row)
{
    beginResetModel();
    m_groups = groupsOf(table, row);
    endResetModel();
}

void UserDetailsModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

QModelIndex UserDetailsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : headingId);
}

QModelIndex UserDetailsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, headingId);
}

int UserDetailsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != headingId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].items.size());
}

int UserDetailsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 2;
}

QVariant UserDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == headingId)
        return headingData(m_groups[row], column, role);
    return itemData(m_groups[index.internalId()].items[row], column, role);
}

QVariant UserDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return translated(QT_TRANSLATE_NOOP("UserDetailsModel", "Attribute"));
    case Column::Value:
        return translated(QT_TRANSLATE_NOOP("UserDetailsModel", "Value"));
    }
    return {};
}

std::vector<UserDetailsModel::Group> UserDetailsModel::groupsOf(const TableSnapshot &table,
                                                                std::uint32_t row)
{
    std::vector<Group> groups;
    for (const AttributeGroup group : shownGroups)
        groups.push_back({groupText(group), {}});
    groups.push_back({translated(QT_TRANSLATE_NOOP("UserDetailsModel", "Other attributes")), {}});

    for (const std::string &name : allColumnNames(table)) {
        const NamedColumn column = columnNamed(table, name);
        if (column.column && table.column(*column.column).later)
            continue; // the panel has pages for the lists themselves
        const ShownValue value(table, row, column);
        const std::size_t position = groupPosition(name);
        const bool isAbsent =
            value.cell().kind == CellKind::Blank && value.cell().blank == BlankReason::NotSet;
        if (position == shownGroups.size() && isAbsent)
            continue;
        const QString columnName = exactText(name);
        const QVariant status =
            value.status() ? QVariant(static_cast<int>(*value.status())) : QVariant();
        groups[position].items.push_back({columnName, columnLabel(table, columnName),
                                          columnToolTip(table, column), value.text(),
                                          value.toolTip(), value.rawText(), status});
    }
    std::erase_if(groups, [](const Group &group) { return group.items.empty(); });
    return groups;
}

QVariant UserDetailsModel::headingData(const Group &group, Column column, int role)
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return column == Column::Name && isText ? QVariant(group.heading) : QVariant();
}

QVariant UserDetailsModel::itemData(const Item &item, Column column, int role)
{
    if (role == Qt::AccessibleTextRole)
        return QCoreApplication::translate("UserDetailsModel", "%1: %2", "attribute, value")
            .arg(item.label, item.text);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const bool isText = role == Qt::DisplayRole;
        switch (column) {
        case Column::Name:
            return isText ? item.label : item.labelToolTip;
        case Column::Value:
            return isText ? item.text : item.toolTip;
        }
    }
    switch (static_cast<DetailRole>(role)) {
    case DetailRole::RawTextRole:
        return item.rawText;
    case DetailRole::ColumnNameRole:
        return item.columnName;
    case DetailRole::StatusRole:
        return item.status;
    }
    return {};
}

} // namespace rollcall
