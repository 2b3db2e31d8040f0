// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rollcall {

//! A mistake in a query, at its place.
struct QueryError
{
    std::size_t offset = 0; //!< bytes into the query
    std::size_t length = 0; //!< of the part to underline
    std::string message; //!< one English sentence, context "Query": what is expected
};

//! A parsed query. At present words and phrases that must all occur, each anywhere in a searched
//! column.
class Query
{
public:
    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<std::string> &foldedTerms() const { return m_terms; }
    bool operator==(const Query &) const = default;

private:
    friend std::variant<Query, QueryError> parseQuery(std::string_view text);
    std::vector<std::string> m_terms;
};

//! `sales "van der Berg"`. An unclosed quote is a mistake.
std::variant<Query, QueryError> parseQuery(std::string_view text);

//! Appends to `out` those of the table's distinct rows from `fromRow` on that match, in order of
//! arrival. A term may match in any of `columns` (table column numbers). The attribute status also
//! matches by its common word. Returns false when stopped half way.
bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns, std::uint32_t fromRow,
               std::vector<std::uint32_t> &out, std::stop_token stop = {});

//! Same, over the rows of `candidates` only: for a query that narrows the one before.
bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns,
               const std::vector<std::uint32_t> &candidates, std::vector<std::uint32_t> &out,
               std::stop_token stop = {});

//! True when every row that `narrower` matches is also matched by `wider`, over the same columns.
bool narrows(const Query &narrower, const Query &wider);

} // namespace rollcall
