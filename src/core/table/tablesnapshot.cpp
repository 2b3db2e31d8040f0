// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/tablestate.h"

#include <algorithm>
#include <limits>

namespace rollcall {

std::uint32_t TableSnapshot::State::chunkOf(std::uint32_t row) const
{
    const std::uint32_t guess = std::min(row / rowsPerChunk, chunkCount - 1);
    if (entry(guess).firstRow <= row && row < endRow(guess))
        return guess;
    // Empty chunks begin where the next one does: the last that begins at or before `row` has it.
    std::uint32_t chunk = 0;
    for (std::uint32_t count = chunkCount; count > 1;) {
        const std::uint32_t half = count / 2;
        if (entry(chunk + half).firstRow <= row)
            chunk += half;
        count -= half;
    }
    return chunk;
}

TableSnapshot::TableSnapshot()
{
    static const std::shared_ptr<const State> empty = [] {
        auto state = std::make_shared<State>();
        state->catalogue = std::make_shared<ColumnCatalogue>();
        return state;
    }();
    m_state = empty;
}

std::uint32_t TableSnapshot::rowCount() const
{
    return m_state->rowCount;
}

std::uint32_t TableSnapshot::chunkCount() const
{
    return m_state->chunkCount;
}

std::uint32_t TableSnapshot::firstRow(std::uint32_t chunk) const
{
    return m_state->entry(chunk).firstRow;
}

const std::shared_ptr<const UserChunk> &TableSnapshot::chunk(std::uint32_t chunk) const
{
    return m_state->entry(chunk).chunk;
}

std::pair<std::uint32_t, std::uint32_t> TableSnapshot::locate(std::uint32_t row) const
{
    const std::uint32_t chunk = m_state->chunkOf(row);
    return {chunk, row - m_state->entry(chunk).firstRow};
}

std::uint64_t TableSnapshot::revision() const
{
    return m_state->revision;
}

std::uint32_t TableSnapshot::columnCount() const
{
    return static_cast<std::uint32_t>(m_state->catalogue->columns.size());
}

const ColumnInfo &TableSnapshot::column(std::uint32_t column) const
{
    return m_state->catalogue->columns[column];
}

std::optional<std::uint32_t> TableSnapshot::columnByName(std::string_view name) const
{
    const ColumnCatalogue &catalogue = *m_state->catalogue;
    for (const auto *numbers : {&catalogue.byName, &catalogue.byPath, &catalogue.byAttributePath}) {
        if (const auto found = numbers->find(name); found != numbers->end())
            return found->second;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> TableSnapshot::chunkColumn(std::uint32_t chunk,
                                                        std::uint32_t column) const
{
    const ColumnMap &map = *m_state->entry(chunk).columnMap;
    if (column >= map.size() || map[column] == std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return map[column];
}

bool TableSnapshot::haveSameColumns(std::uint32_t chunk, std::uint32_t other) const
{
    return m_state->entry(chunk).columnMap == m_state->entry(other).columnMap;
}

Cell TableSnapshot::cell(std::uint32_t row, std::uint32_t column) const
{
    const auto [chunkNumber, chunkRow] = locate(row);
    const auto mapped = chunkColumn(chunkNumber, column);
    return mapped ? chunk(chunkNumber)->cell(chunkRow, *mapped)
                  : Cell{CellKind::Blank, this->column(column).absent(), {}};
}

std::string_view TableSnapshot::id(std::uint32_t row) const
{
    const auto [chunkNumber, chunkRow] = locate(row);
    return chunk(chunkNumber)->id(chunkRow);
}

AccountStatus TableSnapshot::status(std::uint32_t row) const
{
    const auto [chunkNumber, chunkRow] = locate(row);
    return chunk(chunkNumber)->status(chunkRow);
}

std::string TableSnapshot::rawJson(std::uint32_t row) const
{
    const auto [chunkNumber, chunkRow] = locate(row);
    return chunk(chunkNumber)->rawJson(chunkRow);
}

bool TableSnapshot::isDuplicate(std::uint32_t row) const
{
    const auto [chunkNumber, chunkRow] = locate(row);
    const auto &bits = m_state->entry(chunkNumber).duplicates;
    return !bits.empty() && ((bits[chunkRow / 64] >> (chunkRow % 64)) & 1) != 0;
}

std::span<const std::uint64_t> TableSnapshot::duplicateBits(std::uint32_t chunk) const
{
    return m_state->entry(chunk).duplicates;
}

std::vector<std::uint32_t> TableSnapshot::distinctRows(std::uint32_t from) const
{
    std::vector<std::uint32_t> rows;
    if (from >= rowCount())
        return rows;
    rows.reserve(rowCount() - from);
    for (std::uint32_t chunk = m_state->chunkOf(from); chunk < chunkCount(); ++chunk) {
        const ChunkEntry &entry = m_state->entry(chunk);
        const std::uint32_t end = m_state->endRow(chunk);
        for (std::uint32_t row = std::max(from, entry.firstRow); row < end; ++row) {
            const std::uint32_t bit = row - entry.firstRow;
            if (entry.duplicates.empty() || ((entry.duplicates[bit / 64] >> (bit % 64)) & 1) == 0)
                rows.push_back(row);
        }
    }
    return rows;
}

} // namespace rollcall
