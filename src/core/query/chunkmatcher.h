// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/rowbits.h"
#include "core/query/textsearch.h"
#include "core/table/userchunkdata.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace rollcall {

//! Matches a query against one chunk after the other. For one thread.
class ChunkMatcher
{
public:
    explicit ChunkMatcher(const Query &query);

    //! Takes those rows out of `rows` that do not match. `columns`: numbers in the chunk.
    void filter(const UserChunk &chunk, std::span<const std::uint32_t> columns, RowBits &rows);
    //! The same question for a single row: cheaper for few.
    bool matches(const UserChunk &chunk, std::span<const std::uint32_t> columns,
                 std::uint32_t row) const;

private:
    struct Term
    {
        TextSearch search;
        std::array<bool, allAccountStatuses.size()> statuses{}; //!< whose common word has the term
    };

    void scanColumn(const UserChunk::Data &data, std::uint32_t column, const Term &term);
    void scanTexts(const UserChunk::Data &data, const ColumnData &column, const Term &term);
    void scanFolded(const UserChunk::Data &data, const ColumnData &column, const Term &term);
    void addValue(const ColumnData &column, std::uint32_t value);

    std::vector<Term> m_terms;
    RowBits m_hits; //!< rows of the chunk at hand
    RowBits m_values; //!< values of the column at hand, where rows name their values by codes
    bool m_hasValues = false;
};

} // namespace rollcall
