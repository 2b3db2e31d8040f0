// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/queryfields.h"
#include "core/query/rowbits.h"
#include "core/query/termmatcher.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rollcall {

//! The columns that a query looks at, as a table and its chunks number them.
class QueryColumns
{
public:
    //! `searched`: table columns in which words may stand.
    QueryColumns(const TableSnapshot &table, const Query &query,
                 const std::vector<std::uint32_t> &searched);

    //! What they are in one chunk; of the others the chunk has no value.
    struct InChunk
    {
        std::optional<std::uint32_t> chunk; //!< nothing: not mapped yet
        std::vector<SearchedColumn> searched;
        std::vector<std::optional<SearchedColumn>> fields; //!< beside fieldsOf(query)
    };
    //! `mapped`: as the last call left it, of this table.
    void map(const TableSnapshot &table, std::uint32_t chunk, InChunk &mapped) const;

private:
    std::vector<std::uint32_t> m_searched;
    std::vector<NamedColumn> m_fields;
};

//! Matches a query against one chunk after the other. For one thread.
class ChunkMatcher
{
public:
    explicit ChunkMatcher(const Query &query);

    //! Takes those rows out of `rows` that do not match.
    void filter(const UserChunk &chunk, const QueryColumns::InChunk &columns, RowBits &rows);
    //! The same question for a single row: cheaper for few.
    bool matches(const UserChunk &chunk, const QueryColumns::InChunk &columns,
                 std::uint32_t row) const;

private:
    //! A node of the query, ready to match.
    struct Node
    {
        QueryNode::Kind kind = QueryNode::Kind::All;
        std::vector<Node> children;
        std::optional<std::size_t> field; //!< of a term: number in fieldsOf(query); nothing: words
        std::optional<TermMatcher> matcher; //!< of a term
    };

    static Node compile(const QueryNode &node, const std::vector<std::string> &fields);
    static void dropImplied(Node &all);
    void filter(Node &node, const UserChunk &chunk, const QueryColumns::InChunk &columns,
                RowBits &rows);
    void filterTerm(Node &node, const UserChunk &chunk, const QueryColumns::InChunk &columns,
                    RowBits &rows);
    static bool matches(const Node &node, const UserChunk &chunk,
                        const QueryColumns::InChunk &columns, std::uint32_t row);

    Node m_root;
    RowBits m_hits; //!< of the term at hand
};

} // namespace rollcall
