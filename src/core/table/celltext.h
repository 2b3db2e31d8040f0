// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! The name of the column that holds the provider's own status word ("PROVISIONED") beside the
//! common one of "status" ("staged"). It stands for this column in every table, whatever else a
//! provider may call so.
inline constexpr std::string_view providerStatusName = "providerStatus";

//! A column as people name it, found in one table. What a name means is decided here alone, so that
//! the grid, the clipboard, the terminal and the files agree.
struct NamedColumn
{
    enum class Reading
    {
        Value, //!< the cell as the provider has it
        CommonStatus, //!< the common word of the account's status in place of the provider's own
    };

    std::string name; //!< well-known name, path or providerStatusName
    std::optional<std::uint32_t> column; //!< in the table; nothing: no user has it (yet)
    Reading reading = Reading::Value;
    BlankReason absent = BlankReason::NotSet; //!< what a cell is whose chunk does not have it
    bool operator==(const NamedColumn &) const = default;
};

NamedColumn columnNamed(const TableSnapshot &table, std::string_view name);

//! The cell of a table row; a blank (not set) where the table has no such column.
Cell readCell(const TableSnapshot &table, std::uint32_t row, const NamedColumn &column);
//! Same, in a chunk whose own number of the column is known already; nothing: the chunk has none.
Cell readCell(const UserChunk &chunk, std::uint32_t row, std::optional<std::uint32_t> chunkColumn,
              const NamedColumn &column);

//! The text of a cell in files, on the terminal and on the clipboard: the value as the server wrote
//! it (dates as ISO 8601), for a blank its reason: "" (not set), "never", "not permitted"…
std::string_view plainText(const Cell &cell);

//! Everything that a table's users have: the well-known attributes in their natural order
//! (providerStatus behind status), then the discovered paths in alphabetical order.
std::vector<std::string> allColumnNames(const TableSnapshot &table);

} // namespace rollcall
