// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnsmodel.h"

#include "core/displaytext.h"
#include "core/table/celltext.h"
#include "models/shownvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString columnsMimeType()
{
    return u"application/x-rollcall-columns+json"_s;
}

} // namespace

void ColumnsModel::setColumns(const TableSnapshot &table, const QStringList &visible)
{
    beginResetModel();
    m_items.clear();
    for (const QString &name : visible) {
        if (!contains(name))
            m_items.append(itemOf(table, name, Qt::Checked));
    }
    for (const std::string &columnName : allColumnNames(table)) {
        const QString name = exactText(columnName);
        if (!contains(name))
            m_items.append(itemOf(table, name, Qt::Unchecked));
    }
    endResetModel();
}

void ColumnsModel::addNewColumns(const TableSnapshot &table)
{
    QList<Item> added;
    for (const std::string &columnName : allColumnNames(table)) {
        const QString name = exactText(columnName);
        if (!contains(name))
            added.append(itemOf(table, name, Qt::Unchecked));
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_items.append(added);
    endInsertRows();
}

QStringList ColumnsModel::visibleColumns() const
{
    QStringList names;
    for (const Item &item : m_items) {
        if (item.checked == Qt::Checked)
            names.append(item.name);
    }
    return names;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items.at(index.row());
    if (role == Qt::DisplayRole)
        return item.label;
    if (role == Qt::CheckStateRole)
        return item.checked;
    if (role == Qt::ToolTipRole)
        return item.toolTip;
    if (role == static_cast<int>(ColumnRole::NameRole))
        return item.name;
    return {};
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const Qt::CheckState checked = value.toInt() == Qt::Checked ? Qt::Checked : Qt::Unchecked;
    m_items[index.row()].checked = checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, never onto one
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
        | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool ColumnsModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                            const QModelIndex &destinationParent, int destinationChild)
{
    const bool fits = sourceRow >= 0 && count > 0 && sourceRow + count <= rowCount()
        && destinationChild >= 0 && destinationChild <= rowCount();
    if (!fits || sourceParent.isValid() || destinationParent.isValid())
        return false;
    if (!beginMoveRows({}, sourceRow, sourceRow + count - 1, {}, destinationChild))
        return false;
    const auto first = m_items.begin();
    const auto from = first + sourceRow;
    if (destinationChild < sourceRow)
        std::rotate(first + destinationChild, from, from + count);
    else
        std::rotate(from, from + count, first + destinationChild);
    endMoveRows();
    return true;
}

Qt::DropActions ColumnsModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ColumnsModel::mimeTypes() const
{
    return {columnsMimeType()};
}

QMimeData *ColumnsModel::mimeData(const QModelIndexList &indexes) const
{
    QJsonArray names;
    for (const QModelIndex &index : indexes)
        names.append(m_items.at(index.row()).name);
    auto data = std::make_unique<QMimeData>();
    data->setData(columnsMimeType(), QJsonDocument(names).toJson());
    return data.release(); // Qt's contract: the caller owns it
}

bool ColumnsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                int /*column*/, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(columnsMimeType()))
        return false;
    // Not a QDataStream: another program may offer this type, and its lengths would be believed.
    const QJsonArray names = QJsonDocument::fromJson(data->data(columnsMimeType())).array();
    int target = row < 0 ? rowCount() : std::min(row, rowCount());
    for (const auto &name : names) {
        const auto found = std::ranges::find(m_items, name.toString(), &Item::name);
        if (found == m_items.end())
            continue;
        const int from = static_cast<int>(found - m_items.begin());
        moveRows({}, from, 1, {}, target); // false when it stands there already
        target = from < target ? target : target + 1;
    }
    return true;
}

bool ColumnsModel::contains(const QString &name) const
{
    return std::ranges::any_of(m_items, [&](const Item &item) { return item.name == name; });
}

ColumnsModel::Item ColumnsModel::itemOf(const TableSnapshot &table, const QString &name,
                                        Qt::CheckState checked) const
{
    return {name, columnLabel(table, name),
            columnToolTip(table, columnNamed(table, name.toStdString())), checked};
}

} // namespace rollcall
