// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

class QTableView;

namespace rollcall {

class UserTableModel;

//! Makes `table` show the rows of a directory's list through `model`: its columns and what they are
//! called, lines without a grid or numbers, the last column as wide as is left.
void setUpListTable(QTableView &table, UserTableModel &model, const DetailList &list);

} // namespace rollcall
