// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/userchunkdata.h"

#include <span>
#include <string_view>
#include <vector>

namespace rollcall {

//! A cell on its way into a chunk.
struct LooseCell
{
    PackedKind kind = packKind(CellKind::Blank);
    std::string_view text;
    bool operator==(const LooseCell &) const = default;
};

//! Lays columns into a chunk's arrays, each in the smallest encoding.
class ColumnPacker
{
public:
    explicit ColumnPacker(UserChunk::Data &data) : m_data(data) { }

    //! One cell a row. What a column of the data holds already is not stored twice.
    ColumnData pack(std::span<const LooseCell> cells);

private:
    //! Where the arrays end.
    struct Ends
    {
        std::size_t arena = 0;
        std::size_t bytes = 0;
        std::size_t shorts = 0;
        std::size_t words = 0;
    };

    Ends ends() const;
    void takeBack(const Ends &to);
    bool holdsTheSame(const ColumnData &column, const ColumnData &known) const;
    bool buildDictionary(std::span<const LooseCell> cells);
    bool dictionarySaves(std::span<const LooseCell> cells) const;
    void storeCodes(ColumnData &column);
    void storeValues(std::span<const LooseCell> values, ColumnData &column);
    void storeOffsets(std::span<const LooseCell> values, ColumnData &column);
    void storeFolded(std::span<const LooseCell> values, ColumnData &column);

    UserChunk::Data &m_data;
    std::vector<std::uint32_t> m_slots; //!< hash table: value number + 1
    std::vector<LooseCell> m_distinct;
    std::vector<std::uint32_t> m_codes; //!< by row
};

} // namespace rollcall
