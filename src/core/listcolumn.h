// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"
#include "core/userdetails.h"

#include <QList>

namespace rollcall {

//! A column of the table of users that is made of a list about each of them.
struct ListColumn
{
    DetailList list;
    LaterColumn column;
};

//! The columns that a provider's lists can make: of each list that it offers, but for the log, how
//! many entries there are and what they are called.
QList<ListColumn> listColumns(const DetailSource &source, const Profile &profile);

//! A whole list as a cell of a column: an entry that the list has several times counts once. Where
//! an entry has no name, its identity stands for it. `row` and `column` of the cell are not set.
LaterCell listCell(const ListColumn &column, const TableSnapshot &entries);

} // namespace rollcall
