// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/latercolumn.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A column of the whole table: one path, or one well-known attribute.
struct ColumnInfo
{
    std::string name; //!< the well-known name ("login"), else the path ("profile.badgeColor")
    std::string path; //!< as the provider has it ("profile.login")
    std::optional<Attribute> attribute;
    std::optional<LaterColumn> later{}; //!< set where the values are asked for after the page

    //! What a cell is whose chunk does not have the column.
    BlankReason absent() const { return later ? BlankReason::NotRequested : BlankReason::NotSet; }
    bool operator==(const ColumnInfo &) const = default;
};

//! The table as it was at one moment: a value that any thread may read while the table grows. Row
//! and column numbers never change their meaning as long as the table lives; later snapshots only
//! have more of both, and of later columns other cells.
class TableSnapshot
{
public:
    TableSnapshot();

    std::uint32_t rowCount() const; //!< rows stored, users received again included
    std::uint32_t chunkCount() const;
    std::uint32_t firstRow(std::uint32_t chunk) const;
    const std::shared_ptr<const UserChunk> &chunk(std::uint32_t chunk) const;
    //! Chunk and row in it of a table row.
    std::pair<std::uint32_t, std::uint32_t> locate(std::uint32_t row) const;

    //! Counts the later columns, and the times at which cells of them were filled in: snapshots of
    //! one table with the same number have the same cells in the rows that both have.
    std::uint64_t revision() const;

    std::uint32_t columnCount() const;
    const ColumnInfo &column(std::uint32_t column) const;
    //! By well-known name or provider path, exact.
    std::optional<std::uint32_t> columnByName(std::string_view name) const;
    //! The chunk's own column for a table column; nothing when no user of that chunk has it.
    std::optional<std::uint32_t> chunkColumn(std::uint32_t chunk, std::uint32_t column) const;
    //! True when chunkColumn() is known to tell the same for both.
    bool haveSameColumns(std::uint32_t chunk, std::uint32_t other) const;

    Cell cell(std::uint32_t row, std::uint32_t column) const;
    std::string_view id(std::uint32_t row) const;
    AccountStatus status(std::uint32_t row) const;
    std::string rawJson(std::uint32_t row) const;

    //! True for a row whose user stood on an earlier page already. Such rows are in no row order.
    bool isDuplicate(std::uint32_t row) const;
    //! A bit for each row of a chunk, set for duplicates; empty: it has none.
    std::span<const std::uint64_t> duplicateBits(std::uint32_t chunk) const;
    //! Rows without duplicates, in the order of arrival, from `from` on.
    std::vector<std::uint32_t> distinctRows(std::uint32_t from = 0) const;

private:
    friend class UserTable;
    struct State;
    std::shared_ptr<const State> m_state;
};

//! The users of one listing, appended page by page by one thread.
class UserTable
{
public:
    //! Further ones stay in the raw objects, unless they are well known: else a server could make
    //! columns without end, with new ones on every page.
    static constexpr std::uint32_t maxColumns = 10'000;

    UserTable();
    ~UserTable();
    UserTable(const UserTable &) = delete;
    UserTable &operator=(const UserTable &) = delete;

    //! What became of an appended page: its rows, and how many of them are of users known before.
    struct Appended
    {
        std::uint32_t firstRow = 0;
        std::uint32_t rows = 0;
        std::uint32_t duplicates = 0;
    };
    Appended append(std::shared_ptr<const UserChunk> chunk);

    //! The number of a later column; one that is there already keeps its own. A path of the users'
    //! JSON that is called so steps aside.
    std::uint32_t addColumn(const LaterColumn &column);
    //! Fills cells of later columns in. Snapshots that were taken before stay as they are.
    void fillIn(std::vector<LaterCell> cells);

    TableSnapshot snapshot() const; //!< cheap: shares everything
    std::uint32_t rowCount() const;
    std::uint32_t distinctCount() const;
    //! The (first) row of a user; nothing when the id is not here.
    std::optional<std::uint32_t> rowOf(std::string_view id) const;
    //! Whether some user has a value that is in no column: past maxColumns, or past that of a page.
    bool hasValuesWithoutColumn() const;
    std::size_t memoryBytes() const; //!< chunks, column maps and the id index

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
