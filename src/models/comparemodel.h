// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace rollcall {

//! What CompareModel tells beside Qt's own roles.
enum class CompareRole
{
    DiffersRole = Qt::UserRole + 1, //!< bool, in every column: not all users have the same here
    RawTextRole //!< QString: the value as the server wrote it
};

//! Several users side by side: a row for each attribute that one of them has, then one for each
//! entry of lists such as groups, with a column for each user. Passive.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Rows
    {
        All,
        Differing
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! `rows` of `table`, left to right.
    void show(const TableSnapshot &table, const std::vector<std::uint32_t> &rows);
    //! One thing in a list about a user.
    struct Entry
    {
        QString identity; //!< the same for each user who has it: two groups can have one name
        QString name;
    };
    //! A list about the users: which entries each of them has. What is not known of one of them
    //! (yet) is nullopt, and compares with nothing. Replaces a list with this title.
    void setList(const QString &title, const std::vector<std::optional<QList<Entry>>> &entries);
    void setRows(Rows rows);
    int differences() const; //!< rows that differ, shown or not
    QString copyText() const; //!< what is shown, header included, a tab between cells

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Value
    {
        QString text;
        QString raw;
        QString toolTip;
        bool isKnown = true;
    };
    struct Line
    {
        QString label;
        std::vector<Value> values;
        bool differs = false;
    };
    struct List
    {
        QString title;
        std::vector<Line> lines;
    };

    static bool isDifferent(const std::vector<Value> &values);
    void gather();

    QStringList m_names; //!< of the users
    std::vector<Line> m_attributes;
    std::vector<List> m_lists;
    Rows m_rows = Rows::All;
    std::vector<const Line *> m_shown;
};

} // namespace rollcall
