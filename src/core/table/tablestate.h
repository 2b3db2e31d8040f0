// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rollcall {

//! The columns met so far. Immutable once shared: a new column makes a new catalogue.
struct ColumnCatalogue
{
    //! Lets a std::string_view be looked up without a copy.
    struct StringHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Numbers = std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>>;

    std::vector<ColumnInfo> columns;
    Numbers byName;
    Numbers byPath; //!< without those of attributes
    Numbers byAttributePath;

    std::uint32_t add(const ChunkColumn &column);
    std::uint32_t add(const LaterColumn &column);
    //! The table's column for a chunk's; nothing when it is new.
    std::optional<std::uint32_t> find(const ChunkColumn &column) const;
    std::size_t memoryBytes() const;
};

//! Chunk columns by table column; shared by all chunks with the same columns.
using ColumnMap = std::vector<std::uint32_t>;

//! A chunk at its place in the table.
struct ChunkEntry
{
    std::shared_ptr<const UserChunk> chunk;
    std::shared_ptr<const ColumnMap> columnMap;
    std::uint32_t firstRow = 0;
    std::vector<std::uint64_t> duplicates; //!< a bit a row; empty: none
};

//! Chunks never move: a snapshot shares the blocks with the table, which fills places that no
//! earlier snapshot looks at.
struct ChunkBlock
{
    static constexpr std::uint32_t size = 256;
    std::array<ChunkEntry, size> entries;
};

//! What a snapshot holds; immutable.
struct TableSnapshot::State
{
    std::vector<std::shared_ptr<ChunkBlock>> blocks;
    std::uint32_t chunkCount = 0;
    std::uint32_t rowCount = 0;
    std::uint64_t revision = 0;
    std::uint32_t rowsPerChunk = 1; //!< a guess that is right while pages are full
    std::shared_ptr<const ColumnCatalogue> catalogue;

    const ChunkEntry &entry(std::uint32_t chunk) const
    {
        return blocks[chunk / ChunkBlock::size]->entries[chunk % ChunkBlock::size];
    }
    std::uint32_t endRow(std::uint32_t chunk) const
    {
        return chunk + 1 == chunkCount ? rowCount : entry(chunk + 1).firstRow;
    }
    //! The chunk that holds a row.
    std::uint32_t chunkOf(std::uint32_t row) const;
};

} // namespace rollcall
