// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <stop_token>
#include <string>
#include <vector>

namespace rollcall {

enum class SortDirection
{
    Ascending,
    Descending
};

//! One key of a sort, by column name so that it can be said before the column is discovered.
struct SortKey
{
    std::string column;
    SortDirection direction = SortDirection::Ascending;
    bool operator==(const SortKey &) const = default;
};

//! First key first; no keys: the order of arrival.
using SortSpec = std::vector<SortKey>;

//! Row numbers in the order in which they are shown. 32 bit: a table holds at most 4 billion rows.
using RowOrder = std::vector<std::uint32_t>;

//! Sorts `rows` in place: text by the locale's collation with digits compared as numbers, dates by
//! time, numbers by value, statuses by their order in AccountStatus; blanks last in both
//! directions; ties keep the order of arrival. Returns false when stopped: `rows` is then in no
//! particular order.
bool sortRows(const TableSnapshot &table, const SortSpec &spec, const std::string &localeName,
              RowOrder &rows, std::stop_token stop = {});

//! Merges `added`, rows that came later, into the sorted `rows`.
bool mergeSorted(const TableSnapshot &table, const SortSpec &spec, const std::string &localeName,
                 RowOrder &rows, RowOrder added, std::stop_token stop = {});

} // namespace rollcall
