// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/columnreader.h"

#include <algorithm>

namespace rollcall {

ColumnReader::ColumnReader(const std::vector<std::string> &names)
{
    m_columns.reserve(names.size());
    for (const std::string &name : names)
        m_columns.push_back({name, std::nullopt, NamedColumn::Reading::Value, BlankReason::NotSet});
}

void ColumnReader::setTable(const TableSnapshot &table)
{
    const bool sameTable = m_table.chunkCount() > 0 && table.chunkCount() >= m_table.chunkCount()
        && table.chunk(0) == m_table.chunk(0) && table.revision() == m_table.revision();
    bool sameColumns = true;
    for (NamedColumn &column : m_columns) {
        NamedColumn found = columnNamed(table, column.name);
        sameColumns = sameColumns && found == column;
        column = std::move(found);
    }
    if (!sameTable || !sameColumns)
        m_placesByChunk.clear();
    m_placesByChunk.resize(table.chunkCount());
    m_table = table;
    m_chunk = nullptr;
    m_places = nullptr;
}

void ColumnReader::moveTo(std::uint32_t row)
{
    const auto [chunk, chunkRow] = m_table.locate(row);
    m_chunk = m_table.chunk(chunk).get();
    m_row = chunkRow;
    m_firstRow = row - chunkRow;
    Places &places = m_placesByChunk[chunk];
    if (places.empty()) {
        places.reserve(m_columns.size());
        for (const NamedColumn &column : m_columns)
            places.push_back(column.column ? m_table.chunkColumn(chunk, *column.column)
                                           : std::nullopt);
    }
    m_places = &places;
}

std::span<const std::uint32_t> ColumnReader::inChunk(std::span<const std::uint32_t> rows) const
{
    const auto end = std::ranges::find_if(
        rows, [this](std::uint32_t row) { return row - m_firstRow >= m_chunk->rowCount(); });
    return rows.first(static_cast<std::size_t>(end - rows.begin()));
}

} // namespace rollcall
