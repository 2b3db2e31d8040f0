// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/table/celltext.h"

#include <vector>

namespace rollcall {

//! The column that a query means by a field: of this exact name or path, else of one that differs
//! in case alone; of that name without a column where the table has none.
NamedColumn fieldColumn(const TableSnapshot &table, std::string_view field);

//! The fields of a query, each name once, in their order.
std::vector<std::string> fieldsOf(const Query &query);

//! A field that no user of a table has.
struct UnknownField
{
    std::string name;
    QueryPlace place;
};

//! The first field of a query that is neither well known nor a column of the table; nothing while
//! the table is empty. Not a mistake of the query, but worth telling.
std::optional<UnknownField> unknownField(const TableSnapshot &table, const Query &query);

} // namespace rollcall
