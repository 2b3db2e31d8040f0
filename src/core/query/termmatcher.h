// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querytree.h"
#include "core/query/rowbits.h"
#include "core/query/textsearch.h"
#include "core/table/userchunkdata.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rollcall {

//! Which words of a status are looked at.
enum class StatusWords : unsigned char
{
    OwnOnly, //!< the provider's; and for every other column
    CommonToo,
};

//! A column of a chunk as a term looks at it.
struct SearchedColumn
{
    std::uint32_t number = 0; //!< in the chunk
    StatusWords statusWords = StatusWords::OwnOnly;
    std::optional<Attribute> attribute;
};

//! One condition, ready to be held against columns. For one thread.
class TermMatcher
{
public:
    explicit TermMatcher(const QueryTerm &term);

    //! The folded text of a word without a field, else empty.
    std::string_view word() const;
    //! Adds the rows of a column that fit.
    void scan(const UserChunk::Data &data, const SearchedColumn &column, RowBits &hits);
    //! The same question for one value of the column.
    bool matches(const UserChunk::Data &data, const SearchedColumn &column,
                 std::uint32_t value) const;

private:
    //! Which folding a text is compared in.
    enum class Folding : unsigned char
    {
        WithoutAccents,
        CaseOnly,
    };
    struct Pattern
    {
        TextPattern pattern;
        std::optional<TextSearch> search; //!< nothing: the folded text is empty
        std::string caseFolded; //!< for identifiers, where accents count
        bool isAsciiText = false; //!< as written; what is folded may be ASCII all the same
        bool isNever = false;
        std::optional<AccountStatus> status; //!< the common word that it is
        std::array<bool, allAccountStatuses.size()> statuses{}; //!< whose common word fits
    };

    Folding foldingFor(const SearchedColumn &column) const;
    bool isPlain(const SearchedColumn &column, const Pattern &pattern) const;
    bool cannotHold(const ColumnData &column, const SearchedColumn &searched) const;
    void scanPattern(const UserChunk::Data &data, const SearchedColumn &column,
                     const Pattern &pattern);
    void scanValues(const UserChunk::Data &data, const SearchedColumn &column,
                    const Pattern &pattern);
    bool fits(const UserChunk::Data &data, const SearchedColumn &column, std::uint32_t value,
              const Pattern &pattern) const;
    bool fitsText(const UserChunk::Data &data, const SearchedColumn &column, std::uint32_t value,
                  const Pattern &pattern) const;
    bool fitsComparison(const Cell &cell) const;
    void beginColumn(const ColumnData &column, RowBits &hits);
    void addValue(const ColumnData &column, std::uint32_t value);
    void endColumn(const UserChunk::Data &data, const ColumnData &column);

    QueryTerm m_term;
    std::vector<Pattern> m_patterns; //!< of a TextTest
    RowBits *m_hits = nullptr;
    RowBits m_values; //!< values of the column at hand, where rows name their values by codes
    bool m_hasValues = false;
};

} // namespace rollcall
