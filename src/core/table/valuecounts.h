// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/celltext.h"
#include "core/table/sorting.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rollcall {

//! How many rows have a value. Spellings that a search takes for one value are one: "Sales" and
//! "SALES", in the spelling of the most rows.
struct ValueCount
{
    CellKind kind = CellKind::Blank;
    BlankReason blank = BlankReason::NotSet; //!< of a Blank
    std::optional<AccountStatus> status; //!< of the column "status", where the common word is known
    std::string text;
    std::size_t rows = 0;
    std::uint32_t firstRow = 0; //!< a table row that has it
    bool operator==(const ValueCount &) const = default;
};

//! The values of one column over some rows.
struct ValueCounts
{
    std::vector<ValueCount> values; //!< the most frequent first, without blanks
    std::vector<ValueCount> blanks; //!< by reason; empty texts are taken as not set
    std::size_t rows = 0; //!< all that were looked at
    std::size_t valuesLeftOut = 0; //!< less frequent than those here
    std::size_t rowsLeftOut = 0; //!< that have one of them
    bool operator==(const ValueCounts &) const = default;
};

//! Counts the values of a column in `rows`, null: in all distinct rows. At most `most` values are
//! told, most frequent first. In the column "status" the rows with the same common word count as
//! one value. Nothing when stopped.
std::optional<ValueCounts> countValues(const TableSnapshot &table, const NamedColumn &column,
                                       const RowOrder *rows, std::size_t most,
                                       const std::stop_token &stop = {});

} // namespace rollcall
