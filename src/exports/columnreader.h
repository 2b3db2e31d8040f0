// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/celltext.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rollcall {

//! Reads named columns row after row. Where a column lies is looked up once a chunk, not once a
//! cell, in whatever order the rows come.
class ColumnReader final
{
public:
    explicit ColumnReader(const std::vector<std::string> &names);

    std::size_t size() const { return m_columns.size(); }
    const std::string &name(std::size_t column) const { return m_columns[column].name; }

    //! The table that the next rows are of: the same one as before, possibly grown.
    void setTable(const TableSnapshot &table);
    void moveTo(std::uint32_t row);
    //! The first of `rows`, as many as lie in the chunk of the row moved to.
    std::span<const std::uint32_t> inChunk(std::span<const std::uint32_t> rows) const;
    const UserChunk &chunk() const { return *m_chunk; } //!< of the row moved to
    std::uint32_t firstRow() const { return m_firstRow; } //!< of that chunk
    std::optional<std::uint32_t> place(std::size_t column) const { return (*m_places)[column]; }
    const NamedColumn &named(std::size_t column) const { return m_columns[column]; }
    //! Of the row moved to. The text lives as long as the table.
    Cell cell(std::size_t column) const
    {
        const std::optional<std::uint32_t> place = (*m_places)[column];
        if (place && m_columns[column].reading == NamedColumn::Reading::Value)
            return m_chunk->cell(m_row, *place); // nearly all cells; spares a call
        return readCell(*m_chunk, m_row, place, m_columns[column]);
    }

private:
    using Places = std::vector<std::optional<std::uint32_t>>; //!< chunk's column by our column

    TableSnapshot m_table;
    std::vector<NamedColumn> m_columns;
    std::vector<Places> m_placesByChunk; //!< empty: not looked up yet
    const UserChunk *m_chunk = nullptr;
    const Places *m_places = nullptr;
    std::uint32_t m_row = 0;
    std::uint32_t m_firstRow = 0;
};

} // namespace rollcall
