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
    std::vector<ValueCount> values; //!< without blanks
    std::vector<ValueCount> blanks; //!< by reason; empty texts are taken as not set
    std::size_t rows = 0; //!< all that were looked at
    std::size_t valuesLeftOut = 0; //!< that come behind those here
    std::size_t rowsLeftOut = 0; //!< that have one of them
    bool operator==(const ValueCounts &) const = default;
};

//! What the values are wanted for.
enum class ValueUse : unsigned char
{
    //! To be chosen from a list: each cell is a value. The most frequent come first.
    Choosing,
    //! To be written in a query: each item of a list is a value; what cannot be typed in one line
    //! is none. Those that begin with the text come first, then the most frequent. Of a column in
    //! which nearly every user has a value of his own, only the first ones that fit are counted.
    Typing,
};

//! Which values of a column are wanted, and how many.
struct ValueQuestion
{
    ValueUse use = ValueUse::Choosing;
    const RowOrder *rows = nullptr; //!< null: all distinct rows
    std::size_t most = 1'000; //!< values told
    std::string text{}; //!< a part of the value, any case and accents; empty: all
};

//! Counts the values of a column. In the column "status" the rows with the same common word count
//! as one value. Nothing when stopped.
std::optional<ValueCounts> countValues(const TableSnapshot &table, const NamedColumn &column,
                                       const ValueQuestion &question,
                                       const std::stop_token &stop = {});

} // namespace rollcall
