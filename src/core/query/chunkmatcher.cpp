// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/chunkmatcher.h"

#include <algorithm>

namespace rollcall {

namespace {

SearchedColumn searchedColumn(const UserChunk::Data &data, std::uint32_t column,
                              NamedColumn::Reading reading)
{
    const bool isStatus = data.columnOf[static_cast<std::size_t>(Attribute::Status)] == column;
    return {column,
            isStatus && reading == NamedColumn::Reading::CommonStatus ? StatusWords::CommonToo
                                                                      : StatusWords::OwnOnly,
            data.columns[column].attribute};
}

//! True when what stands in a column of this chunk is looked through in one before it.
bool isTwinOfFormer(const std::vector<SearchedColumn> &columns, std::size_t place,
                    const UserChunk::Data &data)
{
    const ColumnData &twin = data.columnData[columns[place].number];
    if (!twin.hasTwin || columns[place].statusWords == StatusWords::CommonToo)
        return false;
    return std::any_of(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(place),
                       [&](const SearchedColumn &former) {
                           const ColumnData &known = data.columnData[former.number];
                           return known.hasTwin && known.textBegin == twin.textBegin
                               && known.textSize == twin.textSize && known.codes == twin.codes;
                       });
}

} // namespace

QueryColumns::QueryColumns(const TableSnapshot &table, const Query &query,
                           const std::vector<std::uint32_t> &searched)
    : m_searched(searched)
{
    for (const std::string &field : fieldsOf(query))
        m_fields.push_back(fieldColumn(table, field));
}

void QueryColumns::map(const TableSnapshot &table, std::uint32_t chunk, InChunk &mapped) const
{
    if (mapped.chunk && table.haveSameColumns(*mapped.chunk, chunk))
        return;
    mapped.chunk = chunk;
    const UserChunk::Data &data = table.chunk(chunk)->data();
    mapped.searched.clear();
    mapped.fields.clear();
    for (const std::uint32_t column : m_searched) {
        if (const auto number = table.chunkColumn(chunk, column))
            mapped.searched.push_back(
                searchedColumn(data, *number, NamedColumn::Reading::CommonStatus));
    }
    for (const NamedColumn &field : m_fields) {
        const auto number = field.column ? table.chunkColumn(chunk, *field.column) : std::nullopt;
        mapped.fields.push_back(number ? std::optional(searchedColumn(data, *number, field.reading))
                                       : std::nullopt);
    }
}

ChunkMatcher::ChunkMatcher(const Query &query) : m_root(compile(query.root(), fieldsOf(query))) { }

ChunkMatcher::Node ChunkMatcher::compile(const QueryNode &node,
                                         const std::vector<std::string> &fields)
{
    Node compiled;
    compiled.kind = node.kind;
    for (const QueryNode &child : node.children)
        compiled.children.push_back(compile(child, fields));
    if (node.kind == QueryNode::Kind::Term) {
        if (!node.term.field.empty())
            compiled.field = static_cast<std::size_t>(std::ranges::find(fields, node.term.field)
                                                      - fields.begin());
        compiled.matcher.emplace(node.term);
    }
    if (node.kind == QueryNode::Kind::All) {
        dropImplied(compiled);
        // One column is sooner looked through than all.
        std::stable_partition(compiled.children.begin(), compiled.children.end(),
                              [](const Node &child) { return child.field.has_value(); });
    }
    return compiled;
}

//! A word that stands in a longer word that must occur too says nothing.
void ChunkMatcher::dropImplied(Node &all)
{
    const auto wordOf = [](const Node &node) {
        return node.matcher && !node.field ? node.matcher->word() : std::string_view();
    };
    std::vector<Node> kept;
    for (std::size_t i = 0; i < all.children.size(); ++i) {
        const std::string_view word = wordOf(all.children[i]);
        bool isImplied = false;
        for (std::size_t j = 0; j < all.children.size() && !word.empty() && !isImplied; ++j) {
            const std::string_view other = wordOf(all.children[j]);
            isImplied =
                j != i && other.find(word) != other.npos && (other.size() > word.size() || j < i);
        }
        if (!isImplied)
            kept.push_back(all.children[i]);
    }
    all.children = std::move(kept);
}

void ChunkMatcher::filter(const UserChunk &chunk, const QueryColumns::InChunk &columns,
                          RowBits &rows)
{
    filter(m_root, chunk, columns, rows);
}

void ChunkMatcher::filter(Node &node, const UserChunk &chunk, const QueryColumns::InChunk &columns,
                          RowBits &rows)
{
    switch (node.kind) {
    case QueryNode::Kind::All:
        for (Node &child : node.children) {
            if (rows.isEmpty())
                return;
            filter(child, chunk, columns, rows);
        }
        return;
    case QueryNode::Kind::Any: {
        RowBits left = rows; // those that no child has let through yet
        for (Node &child : node.children) {
            if (left.isEmpty())
                return;
            RowBits found = left;
            filter(child, chunk, columns, found);
            left.removeAll(found.words());
        }
        rows.removeAll(left.words());
        return;
    }
    case QueryNode::Kind::Not: {
        RowBits found = rows;
        filter(node.children.front(), chunk, columns, found);
        rows.removeAll(found.words());
        return;
    }
    case QueryNode::Kind::Term:
        filterTerm(node, chunk, columns, rows);
        return;
    }
}

void ChunkMatcher::filterTerm(Node &node, const UserChunk &chunk,
                              const QueryColumns::InChunk &columns, RowBits &rows)
{
    m_hits.reset(chunk.rowCount());
    if (node.field) {
        if (const auto &column = columns.fields[*node.field])
            node.matcher->scan(chunk.data(), *column, m_hits);
    } else {
        for (std::size_t i = 0; i < columns.searched.size(); ++i) {
            if (isTwinOfFormer(columns.searched, i, chunk.data()))
                continue;
            node.matcher->scan(chunk.data(), columns.searched[i], m_hits);
            if (m_hits.containsAll(rows))
                break;
        }
    }
    rows.keepOnly(m_hits);
}

bool ChunkMatcher::matches(const UserChunk &chunk, const QueryColumns::InChunk &columns,
                           std::uint32_t row) const
{
    return matches(m_root, chunk, columns, row);
}

bool ChunkMatcher::matches(const Node &node, const UserChunk &chunk,
                           const QueryColumns::InChunk &columns, std::uint32_t row)
{
    const auto fits = [&](const Node &child) { return matches(child, chunk, columns, row); };
    const UserChunk::Data &data = chunk.data();
    const auto holds = [&](const SearchedColumn &column) {
        return node.matcher->matches(data, column,
                                     data.valueOf(data.columnData[column.number], row));
    };
    switch (node.kind) {
    case QueryNode::Kind::All:
        return std::ranges::all_of(node.children, fits);
    case QueryNode::Kind::Any:
        return std::ranges::any_of(node.children, fits);
    case QueryNode::Kind::Not:
        return !fits(node.children.front());
    case QueryNode::Kind::Term:
        if (node.field)
            return columns.fields[*node.field] && holds(*columns.fields[*node.field]);
        return std::ranges::any_of(columns.searched, holds);
    }
    return false;
}

} // namespace rollcall
