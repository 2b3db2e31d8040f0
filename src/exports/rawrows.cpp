// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/rawrows.h"

#include <algorithm>
#include <numeric>

namespace rollcall {

bool RawRows::isAscending(std::span<const std::uint32_t> rows)
{
    return std::ranges::is_sorted(rows);
}

std::string_view RawRows::read(const TableSnapshot &table, std::uint32_t row)
{
    const auto [chunk, chunkRow] = table.locate(row);
    return m_reader.rawJson(table.chunk(chunk), chunkRow);
}

void RawRows::gather(const TableSnapshot &table, std::span<const std::uint32_t> rows)
{
    m_byRow.resize(rows.size());
    std::iota(m_byRow.begin(), m_byRow.end(), 0U);
    std::ranges::sort(m_byRow, {}, [rows](std::uint32_t position) { return rows[position]; });
    m_places.resize(rows.size());
    m_text.clear();
    for (const std::uint32_t position : m_byRow) {
        const std::string_view raw = read(table, rows[position]);
        m_places[position] = {m_text.size(), raw.size()};
        m_text.append(raw);
    }
}

} // namespace rollcall
