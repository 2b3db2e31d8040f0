// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/table/idset.h"
#include "core/table/rowsorter.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rollcall {

//! What is shown: rows of a table at one moment, in an order. A value, shared.
struct RowView
{
    TableSnapshot table;
    std::shared_ptr<const RowOrder> rows;
    std::size_t sameUpTo =
        0; //!< the first rows that are the same, in the same places, as in the view before
    std::size_t found = 0; //!< rows of RowQuestion::only, whatever the query; 0 where all count
};

//! All that decides which rows are shown, and how.
struct RowQuestion
{
    Query query;
    SortSpec sort;
    std::vector<std::string> searched; //!< names of columns
    std::shared_ptr<const IdSet> only{}; //!< users; null: all
    bool operator==(const RowQuestion &) const = default;
};

//! The rows of `view.table` up to its last one.
struct RowAnswer
{
    RowQuestion question;
    RowView view;
};

//! Works out the rows that `question` asks for, from those of the `former` answer about the same
//! table as far as that is less work. `sorter` is the table's. Null: stopped. Any thread.
std::shared_ptr<const RowAnswer> answerRows(const TableSnapshot &table, const RowQuestion &question,
                                            const RowAnswer &former, RowSorter &sorter,
                                            const std::stop_token &stop);

} // namespace rollcall
