// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/chunkmatcher.h"

#include "core/table/textfold.h"

#include <algorithm>

namespace rollcall {

namespace {

//! Which of `count` texts, that stand one behind the other, holds the byte at `place`; not before
//! `from`. `offset(n)` is where text n begins, of `count` where the last one ends.
template <typename Offset>
std::uint32_t textAt(std::size_t place, std::uint32_t from, std::uint32_t count, Offset offset)
{
    // Hits are mostly many and near, or few: looking a few texts ahead costs the latter nothing.
    for (int ahead = 0; ahead < 4 && from < count; ++ahead, ++from) {
        if (place < offset(from + 1))
            return from;
    }
    while (count - from > 1) {
        const std::uint32_t middle = from + (count - from) / 2;
        if (offset(middle) <= place)
            from = middle;
        else
            count = middle;
    }
    return from;
}

//! Calls `hit` with the number of each text that has the term in it, in their order. `texts` is all
//! of them without anything in between.
template <typename Offset, typename Hit>
void findTexts(const TextSearch &search, std::string_view texts, std::uint32_t count, Offset offset,
               Hit hit)
{
    const std::size_t size = search.term().size();
    std::uint32_t text = 0;
    for (std::size_t place = search.find(texts); place != TextSearch::npos;) {
        text = textAt(place, text, count, offset);
        const std::size_t end = offset(text + 1);
        if (place + size <= end) {
            hit(text);
            place = search.find(texts, end);
        } else { // it reaches from one text into another
            place = search.find(texts, place + 1);
        }
    }
}

bool isStatusColumn(const UserChunk::Data &data, std::uint32_t column)
{
    return data.columnOf[static_cast<std::size_t>(Attribute::Status)] == column;
}

} // namespace

ChunkMatcher::ChunkMatcher(const Query &query)
{
    const auto &words = query.foldedTerms();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const bool isImplied = std::any_of(words.begin(), words.end(), [&](const std::string &w) {
            return w.find(*word) != w.npos && (w.size() > word->size() || &w < &*word);
        });
        if (isImplied) // by a longer term that must occur too
            continue;
        Term term{TextSearch(*word), {}};
        for (const AccountStatus status : allAccountStatuses) {
            term.statuses[static_cast<std::size_t>(status)] =
                foldText(toWord(status)).find(*word) != std::string::npos;
        }
        m_terms.push_back(std::move(term));
    }
}

void ChunkMatcher::filter(const UserChunk &chunk, std::span<const std::uint32_t> columns,
                          RowBits &rows)
{
    for (const Term &term : m_terms) {
        if (rows.isEmpty())
            return;
        m_hits.reset(chunk.rowCount());
        for (const std::uint32_t column : columns) {
            scanColumn(chunk.data(), column, term);
            if (m_hits.containsAll(rows))
                break;
        }
        rows.keepOnly(m_hits);
    }
}

void ChunkMatcher::scanColumn(const UserChunk::Data &data, std::uint32_t number, const Term &term)
{
    const ColumnData &column = data.columnData[number];
    m_hasValues = false;
    if (column.rows == RowEncoding::Codes8 || column.rows == RowEncoding::Codes16)
        m_values.reset(column.valueCount);
    if (term.search.isAscii())
        scanTexts(data, column, term);
    if (!column.isAscii())
        scanFolded(data, column, term);
    if (isStatusColumn(data, number)) {
        for (std::uint32_t value = 0; value < column.valueCount; ++value) {
            if (term.statuses[static_cast<std::size_t>(data.statuses[value])]
                && cellKind(data.kind(column, value)) != CellKind::Blank)
                addValue(column, value);
        }
    }
    if (column.rows == RowEncoding::Constant) {
        if (m_hasValues)
            m_hits.addRange(0, data.rows);
    } else if (column.rows != RowEncoding::Plain && m_hasValues) {
        for (std::uint32_t row = 0; row < data.rows; ++row) {
            if (m_values.contains(data.valueOf(column, row)))
                m_hits.add(row);
        }
    }
}

//! What is found in the texts as they are is right in other than ASCII texts too, as folding keeps
//! each ASCII letter and puts nothing between two; scanFolded() finds the rest.
void ChunkMatcher::scanTexts(const UserChunk::Data &data, const ColumnData &column,
                             const Term &term)
{
    findTexts(
        term.search, data.allText(column), column.valueCount,
        [&](std::uint32_t value) { return data.offsetOf(column, value); },
        [&](std::uint32_t value) { addValue(column, value); });
}

void ChunkMatcher::scanFolded(const UserChunk::Data &data, const ColumnData &column,
                              const Term &term)
{
    const std::uint32_t begin = data.words[column.foldedOffsets];
    const std::uint32_t end = data.words[column.foldedOffsets + column.foldedCount];
    findTexts(
        term.search, std::string_view(data.folded).substr(begin, end - begin), column.foldedCount,
        [&](std::uint32_t n) { return data.words[column.foldedOffsets + n] - begin; },
        [&](std::uint32_t n) { addValue(column, data.words[column.foldedValues + n]); });
}

void ChunkMatcher::addValue(const ColumnData &column, std::uint32_t value)
{
    m_hasValues = true;
    switch (column.rows) {
    case RowEncoding::Plain:
        m_hits.add(value);
        break;
    case RowEncoding::Constant:
        break;
    case RowEncoding::Codes8:
    case RowEncoding::Codes16:
        m_values.add(value);
        break;
    }
}

bool ChunkMatcher::matches(const UserChunk &chunk, std::span<const std::uint32_t> columns,
                           std::uint32_t row) const
{
    const UserChunk::Data &data = chunk.data();
    const auto isIn = [&](const Term &term, std::uint32_t number) {
        const ColumnData &column = data.columnData[number];
        const std::uint32_t value = data.valueOf(column, row);
        if (term.search.isAscii() && term.search.find(data.text(column, value)) != TextSearch::npos)
            return true;
        if (!column.isAscii()) {
            const auto begin = data.words.begin() + column.foldedValues;
            const auto end = begin + column.foldedCount;
            const auto found = std::lower_bound(begin, end, value);
            if (found != end && *found == value
                && term.search.find(
                       data.foldedText(column, static_cast<std::uint32_t>(found - begin)))
                    != TextSearch::npos)
                return true;
        }
        return isStatusColumn(data, number)
            && term.statuses[static_cast<std::size_t>(data.statuses[value])]
            && cellKind(data.kind(column, value)) != CellKind::Blank;
    };
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        return std::ranges::any_of(columns,
                                   [&](std::uint32_t column) { return isIn(term, column); });
    });
}

} // namespace rollcall
