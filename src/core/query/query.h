// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querytree.h"
#include "core/table/usertable.h"

#include <cstddef>
#include <memory>
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
    std::size_t length = 0; //!< of the part to underline; 0: at the very end
    std::string message; //!< one English sentence, context "Query": what is expected
    std::string subject; //!< stands for %1 in the translated message
};

//! A parsed query: an immutable syntax tree, shared when copied.
class Query
{
public:
    Query(); //!< everything matches
    explicit Query(QueryNode root);

    bool isEmpty() const
    {
        return m_root->kind == QueryNode::Kind::All && m_root->children.empty();
    }
    const QueryNode &root() const { return *m_root; }
    bool operator==(const Query &other) const { return *m_root == *other.m_root; }

private:
    std::shared_ptr<const QueryNode> m_root;
};

//! Reads a query, see DESIGN.md on the search language. Any bytes may be given; places in errors
//! and in the tree are offsets into `text`. Ages and days are counted from `time`. AND binds closer
//! than OR; parentheses and signs nest 100 deep at most.
std::variant<Query, QueryError> parseQuery(std::string_view text, const QueryTime &time);

//! Appends to `out` those of the table's distinct rows from `fromRow` on that match, in order of
//! arrival. A word may match in any of `columns` (table column numbers); a field is found by its
//! exact name or path, else by one that differs in case alone. Returns false when stopped half way.
//! - A field that no user has matches as a blank does: nothing but a negation.
//! - `:never` also matches what the provider says never happened.
//! - In the column status, a common word (active, locked…) after a colon means just this status,
//! any
//!   other text is looked for in the provider's word and in the common one. A word without a field
//!   is looked for in both.
//! - Accents count in identifiers (AttributeType::Identifier) after a field, as they tell one
//!   account from another, and an ASCII text finds ASCII letters alone there, as servers have it;
//!   everywhere else they do not count.
//! - Of a list, each item is a value: = ^ $ hold for one of them.
bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns, std::uint32_t fromRow,
               std::vector<std::uint32_t> &out, std::stop_token stop = {});

//! Same, over the rows of `candidates` only: for a query that narrows the one before.
bool matchRows(const TableSnapshot &table, const Query &query,
               const std::vector<std::uint32_t> &columns,
               const std::vector<std::uint32_t> &candidates, std::vector<std::uint32_t> &out,
               std::stop_token stop = {});

//! True only when every row that `narrower` matches is also matched by `wider`, over the same
//! columns.
bool narrows(const Query &narrower, const Query &wider);

} // namespace rollcall
