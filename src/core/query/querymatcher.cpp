// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/chunkmatcher.h"
#include "core/query/query.h"
#include "core/table/parallelparts.h"

#include <algorithm>
#include <optional>
#include <span>

namespace rollcall {

namespace {

// Below one row in this many, rows are looked at one by one rather than their chunk scanned.
constexpr std::size_t scanShare = 8;
// So many rows take about as long as a thread takes to begin.
constexpr std::size_t rowsWorthAThread = 20'000;

using Rows = std::vector<std::uint32_t>;
using Found = std::optional<Rows>; //!< nothing: stopped

//! One question to one table, the same for all threads.
struct Question
{
    const TableSnapshot &table;
    const Query &query;
    const QueryColumns columns;
    const std::stop_token &stop;
};

//! Matches some of the ascending candidates.
Found matchCandidates(const Question &question, std::span<const std::uint32_t> candidates)
{
    const TableSnapshot &table = question.table;
    ChunkMatcher matcher(question.query);
    RowBits rows;
    QueryColumns::InChunk mapped;
    Rows found;
    while (!candidates.empty()) {
        if (question.stop.stop_requested())
            return std::nullopt;
        const std::uint32_t number = table.locate(candidates.front()).first;
        const UserChunk &chunk = *table.chunk(number);
        const std::uint32_t firstRow = table.firstRow(number);
        const auto end = std::ranges::find_if(
            candidates, [&](std::uint32_t row) { return row - firstRow >= chunk.rowCount(); });
        const auto here = candidates.first(static_cast<std::size_t>(end - candidates.begin()));
        question.columns.map(table, number, mapped);
        if (here.size() * scanShare < chunk.rowCount()) {
            std::ranges::copy_if(here, std::back_inserter(found), [&](std::uint32_t row) {
                return matcher.matches(chunk, mapped, row - firstRow);
            });
        } else {
            rows.reset(chunk.rowCount());
            for (const std::uint32_t row : here)
                rows.add(row - firstRow);
            matcher.filter(chunk, mapped, rows);
            rows.forEach([&](std::uint32_t row) { found.push_back(firstRow + row); });
        }
        candidates = candidates.subspan(here.size());
    }
    return found;
}

//! Matches the rows from `fromRow` on of some chunks.
Found matchChunks(const Question &question, std::uint32_t fromRow, std::uint32_t firstChunk,
                  std::uint32_t endChunk)
{
    const TableSnapshot &table = question.table;
    ChunkMatcher matcher(question.query);
    RowBits rows;
    QueryColumns::InChunk mapped;
    Rows found;
    for (std::uint32_t number = firstChunk; number < endChunk; ++number) {
        if (question.stop.stop_requested())
            return std::nullopt;
        const UserChunk &chunk = *table.chunk(number);
        const std::uint32_t firstRow = table.firstRow(number);
        rows.reset(chunk.rowCount());
        rows.addRange(fromRow > firstRow ? fromRow - firstRow : 0, chunk.rowCount());
        rows.removeAll(table.duplicateBits(number));
        question.columns.map(table, number, mapped);
        matcher.filter(chunk, mapped, rows);
        rows.forEach([&](std::uint32_t row) { found.push_back(firstRow + row); });
    }
    return found;
}

//! Appends what all threads found, unless one was stopped.
bool join(const std::vector<Found> &parts, Rows &out)
{
    if (!std::ranges::all_of(parts, [](const Found &part) { return part.has_value(); }))
        return false;
    for (const Found &part : parts)
        out.insert(out.end(), part->begin(), part->end());
    return true;
}

bool matchAscending(const Question &question, const Rows &candidates, Rows &out)
{
    const auto parts =
        inParts(candidates.size(), rowsWorthAThread, [&](std::size_t begin, std::size_t end) {
            return matchCandidates(question, std::span(candidates).subspan(begin, end - begin));
        });
    return join(parts, out);
}

} // namespace

bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns, std::uint32_t fromRow,
               std::vector<std::uint32_t> &out, std::stop_token stop)
{
    if (fromRow >= table.rowCount())
        return !stop.stop_requested();
    const Question question{table, query, QueryColumns(table, query, columns), stop};
    const std::uint32_t first = table.locate(fromRow).first;
    const std::size_t rowsOfChunk = std::max(1u, table.rowCount() / table.chunkCount());
    const auto parts =
        inParts(table.chunkCount() - first, rowsWorthAThread / rowsOfChunk,
                [&](std::size_t begin, std::size_t end) {
                    return matchChunks(question, fromRow, first + static_cast<std::uint32_t>(begin),
                                       first + static_cast<std::uint32_t>(end));
                });
    return join(parts, out);
}

bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns,
               const std::vector<std::uint32_t> &candidates, std::vector<std::uint32_t> &out,
               std::stop_token stop)
{
    const Question question{table, query, QueryColumns(table, query, columns), stop};
    if (stop.stop_requested())
        return false;
    if (std::ranges::is_sorted(candidates))
        return matchAscending(question, candidates, out);
    // In a sorted view: match in the order of the chunks, give back in the order of the view.
    std::vector<std::uint32_t> ascending = candidates;
    std::ranges::sort(ascending);
    std::vector<std::uint32_t> found;
    if (!matchAscending(question, ascending, found))
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
