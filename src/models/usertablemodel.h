// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/celltext.h"
#include "core/table/sorting.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rollcall {

//! What UserTableModel tells about a cell beside Qt's own roles.
enum class UserRole
{
    RawTextRole = Qt::UserRole + 1, //!< QString: the value as the server wrote it
    CellKindRole, //!< int of CellKind
    BlankReasonRole, //!< int of BlankReason; invalid where there is a value
    StatusRole, //!< int of the row's AccountStatus, in every column
    UserIdRole, //!< QString, in every column
    TableRowRole, //!< quint32: row number in the TableSnapshot, in every column
    ColumnNameRole, //!< QString: name of the column, also of headerData()
};

//! The table of users: named columns over a row order, both pushed in from outside. It fetches,
//! sorts and filters nothing; order is RowOrdering's. Sort roles do not exist for that reason.
//! modelAboutToBeReset is emitted while the old rows can still be asked for (UserIdRole), so that a
//! view can put selection and scroll position back by user id.
class UserTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit UserTableModel(QObject *parent = nullptr);

    //! The visible columns by name, left to right. Names that the table has not (yet) stay, blank.
    void setColumns(const QStringList &names);
    const QStringList &columns() const { return m_names; }
    //! What columns are called here, by name, where columnLabel() would say something else.
    void setLabels(const QHash<QString, QString> &labels);

    //! Shows `rows` of `table`. The first `sameUpTo` rows are those shown already: when rows only
    //! follow behind them that is one insertion, when the rest only falls away one removal, else
    //! one reset. Cells of a later revision of the table are told as changed data.
    void show(const TableSnapshot &table, std::shared_ptr<const RowOrder> rows,
              std::size_t sameUpTo);
    const TableSnapshot &table() const { return m_table; }

    std::optional<std::uint32_t> tableRowAt(int viewRow) const; //!< nothing: no such row
    std::optional<int> viewRowOf(std::uint32_t tableRow) const; //!< nothing: not shown
    //! The first of `tableRows` that is shown, by its place in there, and its view row.
    struct Found
    {
        std::size_t index = 0;
        int viewRow = 0;
    };
    std::optional<Found> firstShown(std::span<const std::uint32_t> tableRows) const;

    //! For the clipboard: values as in files, tabs between cells, a line end behind each row, no
    //! header. Tabs and line ends inside values become spaces. One cell alone is copied as it is;
    //! of several, which go into spreadsheets, formulas are guarded as in CSV.
    QString copyText(const QList<int> &viewRows, const QStringList &columnNames) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void findColumns();
    QString labelOf(int column) const;
    QVariant cellData(std::uint32_t tableRow, int column, int role) const;
    QVariant userData(std::uint32_t tableRow, int column, UserRole role) const;

    TableSnapshot m_table;
    std::shared_ptr<const RowOrder> m_rows;
    QStringList m_names;
    QHash<QString, QString> m_labels;
    std::vector<NamedColumn> m_columns;
};

} // namespace rollcall
