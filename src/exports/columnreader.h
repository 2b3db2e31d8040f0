// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/celltext.h"

#include <memory>
#include <optional>
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
    //! Of the row moved to. The text lives as long as the table.
    Cell cell(std::size_t column) const
    {
        const std::optional<std::uint32_t> place = (*m_places)[column];
        if (place && m_columns[column].reading == NamedColumn::Reading::Value)
            return m_chunk->cell(m_row, *place); // nearly all cells; spares a call
        return readCell(*m_chunk, m_row, place, m_columns[column].reading);
    }

private:
    using Places = std::vector<std::optional<std::uint32_t>>; //!< chunk's column by our column

    TableSnapshot m_table;
    std::vector<NamedColumn> m_columns;
    std::vector<Places> m_placesByChunk; //!< empty: not looked up yet
    const UserChunk *m_chunk = nullptr;
    const Places *m_places = nullptr;
    std::uint32_t m_row = 0;
};

} // namespace rollcall
