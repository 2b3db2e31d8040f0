// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/userchunk.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace rollcall {

//! How a list about a user becomes one cell.
enum class LaterForm : std::uint8_t
{
    Count, //!< how many different entries: a Number
    Names, //!< what they are called: a List
};

//! A column whose values are asked for user by user, after the page: until then its cells are
//! BlankReason::NotRequested. The rows of a page that knows nothing of it are so too.
struct LaterColumn
{
    std::string name; //!< "groups/count": no path of a users' JSON is written so
    std::string title; //!< of the list: "Groups", English, context "Provider"
    LaterForm form = LaterForm::Count;
    std::string needs; //!< scope or permission that the list takes; empty: not known
    bool operator==(const LaterColumn &) const = default;
};

//! What became of a later cell.
struct LaterCell
{
    std::uint32_t row = 0; //!< of the table
    std::uint32_t column = 0; //!< number in the table
    CellKind kind = CellKind::Blank;
    BlankReason blank = BlankReason::NotRequested;
    std::string text; //!< of a Blank: empty
};

//! A chunk of the same page that has these later cells too; of cells given twice the last counts.
//! `firstRow`: the table's row of the chunk's first; `nameOf`: the name of a table's column.
std::shared_ptr<const UserChunk>
withLaterCells(const UserChunk &chunk, std::uint32_t firstRow, std::span<const LaterCell> cells,
               const std::function<std::string(std::uint32_t column)> &nameOf);

} // namespace rollcall
