// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usertablemodel.h"

#include "core/displaytext.h"
#include "core/formulaguard.h"
#include "models/shownvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Views count in int: of more users than that the first two billion are shown.
constexpr std::size_t maxRows = std::numeric_limits<int>::max();

int shownCount(const RowOrder &rows)
{
    return static_cast<int>(std::min(rows.size(), maxRows));
}

//! A value for one place in tab-separated text.
QString clipboardText(const Cell &cell)
{
    QString text = exactText(plainText(cell));
    text.replace(u"\r\n"_s, u" "_s);
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

bool isGuarded(const Cell &cell)
{
    return (cell.kind == CellKind::Text || cell.kind == CellKind::List)
        && looksLikeFormula(cell.text);
}

} // namespace

UserTableModel::UserTableModel(QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::make_shared<const RowOrder>())
{ }

void UserTableModel::setColumns(const QStringList &names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = names;
    findColumns();
    endResetModel();
}

void UserTableModel::show(const TableSnapshot &table, std::shared_ptr<const RowOrder> rows,
                          std::size_t sameUpTo)
{
    if (!rows)
        rows = std::make_shared<const RowOrder>();
    const int before = rowCount();
    const int after = shownCount(*rows);
    const int same = static_cast<int>(std::min<std::size_t>(sameUpTo, maxRows));
    const auto take = [&] {
        m_table = table;
        m_rows = std::move(rows);
        findColumns();
    };
    const std::vector<NamedColumn> oldColumns = m_columns;
    const bool areCellsChanged = m_table.revision() != table.revision();
    if (same >= before && after > before) {
        beginInsertRows({}, before, after - 1);
        take();
        endInsertRows();
    } else if (same >= before && after == before) {
        take();
    } else if (same >= after && after < before) {
        beginRemoveRows({}, after, before - 1);
        take();
        endRemoveRows();
    } else {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    if (m_columns != oldColumns) // a name was found in the data: its tooltip has a path now
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (areCellsChanged && rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<std::uint32_t> UserTableModel::tableRowAt(int viewRow) const
{
    if (viewRow < 0 || viewRow >= rowCount())
        return std::nullopt;
    return (*m_rows)[static_cast<std::size_t>(viewRow)];
}

// Looking through the order is cheap next to what keeping the places of all rows would cost at each
// change of it: a million rows take a fraction of a millisecond.
std::optional<int> UserTableModel::viewRowOf(std::uint32_t tableRow) const
{
    constexpr std::size_t block = 1'024; // without a way out, the compiler makes it wide
    const auto count = static_cast<std::size_t>(rowCount());
    const std::uint32_t *const rows = m_rows->data();
    for (std::size_t begin = 0; begin < count; begin += block) {
        const std::size_t end = std::min(begin + block, count);
        std::uint32_t isHere = 0;
        for (std::size_t i = begin; i < end; ++i)
            isHere |= rows[i] == tableRow ? 1u : 0u;
        if (isHere != 0)
            return static_cast<int>(std::find(rows + begin, rows + end, tableRow) - rows);
    }
    return std::nullopt;
}

std::optional<UserTableModel::Found>
UserTableModel::firstShown(std::span<const std::uint32_t> tableRows) const
{
    std::vector<bool> isWanted(m_table.rowCount());
    for (const std::uint32_t row : tableRows) {
        if (row < isWanted.size())
            isWanted[row] = true;
    }
    std::optional<Found> first;
    for (int i = 0; i < rowCount(); ++i) {
        const std::uint32_t row = (*m_rows)[static_cast<std::size_t>(i)];
        if (!isWanted[row])
            continue;
        const auto index =
            static_cast<std::size_t>(std::ranges::find(tableRows, row) - tableRows.begin());
        if (!first || index < first->index)
            first = Found{index, i};
        if (index == 0)
            break;
    }
    return first;
}

QString UserTableModel::copyText(const QList<int> &viewRows, const QStringList &columnNames) const
{
    std::vector<NamedColumn> columns;
    for (const QString &name : columnNames)
        columns.push_back(columnNamed(m_table, name.toStdString()));
    const bool isOneCell = viewRows.size() == 1 && columns.size() == 1;

    QString text;
    for (const int viewRow : viewRows) {
        const auto tableRow = tableRowAt(viewRow);
        if (!tableRow)
            continue;
        QStringList line;
        for (const NamedColumn &column : columns) {
            const Cell cell = readCell(m_table, *tableRow, column);
            const bool guarded = !isOneCell && isGuarded(cell);
            line.append(guarded ? u'\'' + clipboardText(cell) : clipboardText(cell));
        }
        text += line.join(u'\t');
        if (!isOneCell)
            text += u'\n';
    }
    return text;
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount(*m_rows);
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cellData((*m_rows)[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return labelOf(section);
    if (role == Qt::ToolTipRole)
        return columnToolTip(m_table, m_columns[static_cast<std::size_t>(section)]);
    if (role == static_cast<int>(UserRole::ColumnNameRole))
        return m_names.at(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

void UserTableModel::setLabels(const QHash<QString, QString> &labels)
{
    m_labels = labels;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString UserTableModel::labelOf(int column) const
{
    const QString &name = m_names.at(column);
    const auto label = m_labels.constFind(name);
    return label == m_labels.constEnd() ? columnLabel(m_table, name) : *label;
}

void UserTableModel::findColumns()
{
    m_columns.clear();
    for (const QString &name : std::as_const(m_names))
        m_columns.push_back(columnNamed(m_table, name.toStdString()));
}

QVariant UserTableModel::cellData(std::uint32_t tableRow, int column, int role) const
{
    if (role >= Qt::UserRole)
        return userData(tableRow, column, static_cast<UserRole>(role));
    const bool isKnown = role == Qt::DisplayRole || role == Qt::ToolTipRole
        || role == Qt::TextAlignmentRole || role == Qt::AccessibleTextRole;
    if (!isKnown)
        return {};
    const ShownValue value(m_table, tableRow, m_columns[static_cast<std::size_t>(column)]);
    if (role == Qt::DisplayRole)
        return value.text();
    if (role == Qt::ToolTipRole)
        return value.toolTip();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(value.alignment());
    return QCoreApplication::translate("UserTableModel", "%1: %2", "column, value")
        .arg(labelOf(column), value.text());
}

QVariant UserTableModel::userData(std::uint32_t tableRow, int column, UserRole role) const
{
    const NamedColumn &named = m_columns[static_cast<std::size_t>(column)];
    switch (role) {
    case UserRole::RawTextRole:
        return ShownValue(m_table, tableRow, named).rawText();
    case UserRole::CellKindRole:
        return static_cast<int>(readCell(m_table, tableRow, named).kind);
    case UserRole::BlankReasonRole: {
        const Cell cell = readCell(m_table, tableRow, named);
        return cell.kind == CellKind::Blank ? QVariant(static_cast<int>(cell.blank)) : QVariant();
    }
    case UserRole::StatusRole:
        return static_cast<int>(m_table.status(tableRow));
    case UserRole::UserIdRole:
        return exactText(m_table.id(tableRow));
    case UserRole::TableRowRole:
        return tableRow;
    case UserRole::ColumnNameRole:
        return m_names.at(column);
    }
    return {};
}

} // namespace rollcall
