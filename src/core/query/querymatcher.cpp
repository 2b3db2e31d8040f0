// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/chunkmatcher.h"
#include "core/query/query.h"

#include <algorithm>

namespace rollcall {

namespace {

// Below one row in this many, rows are looked at one by one rather than their chunk scanned.
constexpr std::size_t scanShare = 8;

//! Matches ascending candidates.
bool matchAscending(const TableSnapshot &table, const Query &query,
                    const std::vector<std::uint32_t> &columns,
                    const std::vector<std::uint32_t> &candidates, std::vector<std::uint32_t> &out,
                    const std::stop_token &stop)
{
    const QueryColumns queryColumns(table, query, columns);
    ChunkMatcher matcher(query);
    RowBits rows;
    QueryColumns::InChunk mapped;
    for (std::size_t i = 0; i < candidates.size();) {
        if (stop.stop_requested())
            return false;
        const std::uint32_t number = table.locate(candidates[i]).first;
        const UserChunk &chunk = *table.chunk(number);
        const std::uint32_t firstRow = table.firstRow(number);
        const auto begin = candidates.begin() + static_cast<std::ptrdiff_t>(i);
        const auto end = std::find_if(begin, candidates.end(), [&](std::uint32_t row) {
            return row - firstRow >= chunk.rowCount();
        });
        const auto count = static_cast<std::size_t>(end - begin);
        queryColumns.map(table, number, mapped);
        if (count * scanShare < chunk.rowCount()) {
            std::copy_if(begin, end, std::back_inserter(out), [&](std::uint32_t row) {
                return matcher.matches(chunk, mapped, row - firstRow);
            });
        } else {
            rows.reset(chunk.rowCount());
            std::for_each(begin, end, [&](std::uint32_t row) { rows.add(row - firstRow); });
            matcher.filter(chunk, mapped, rows);
            rows.forEach([&](std::uint32_t row) { out.push_back(firstRow + row); });
        }
        i += count;
    }
    return true;
}

} // namespace

bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns, std::uint32_t fromRow,
               std::vector<std::uint32_t> &out, std::stop_token stop)
{
    if (fromRow >= table.rowCount())
        return !stop.stop_requested();
    const QueryColumns queryColumns(table, query, columns);
    ChunkMatcher matcher(query);
    RowBits rows;
    QueryColumns::InChunk mapped;
    for (std::uint32_t number = table.locate(fromRow).first; number < table.chunkCount();
         ++number) {
        if (stop.stop_requested())
            return false;
        const UserChunk &chunk = *table.chunk(number);
        const std::uint32_t firstRow = table.firstRow(number);
        rows.reset(chunk.rowCount());
        rows.addRange(fromRow > firstRow ? fromRow - firstRow : 0, chunk.rowCount());
        rows.removeAll(table.duplicateBits(number));
        queryColumns.map(table, number, mapped);
        matcher.filter(chunk, mapped, rows);
        rows.forEach([&](std::uint32_t row) { out.push_back(firstRow + row); });
    }
    return true;
}

bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns,
               const std::vector<std::uint32_t> &candidates, std::vector<std::uint32_t> &out,
               std::stop_token stop)
{
    if (std::ranges::is_sorted(candidates))
        return matchAscending(table, query, columns, candidates, out, stop);
    // In a sorted view: match in the order of the chunks, give back in the order of the view.
    std::vector<std::uint32_t> ascending = candidates;
    std::ranges::sort(ascending);
    std::vector<std::uint32_t> found;
    if (!matchAscending(table, query, columns, ascending, found, stop))
        return false;
    RowBits isFound;
    isFound.reset(table.rowCount());
    for (const std::uint32_t row : found)
        isFound.add(row);
    std::ranges::copy_if(candidates, std::back_inserter(out),
                         [&](std::uint32_t row) { return isFound.contains(row); });
    return true;
}

} // namespace rollcall
