// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryfields.h"

#include "core/table/textfold.h"

#include <algorithm>

namespace rollcall {

namespace {

std::string wellKnownAs(std::string_view folded)
{
    for (const AttributeInfo &info : wellKnownAttributes()) {
        if (foldText(info.name) == folded)
            return std::string(info.name);
    }
    return foldText(providerStatusName) == folded ? std::string(providerStatusName) : std::string();
}

//! Calls `visit` with each term that names a field.
template <typename Visit>
void forEachField(const QueryNode &node, Visit visit)
{
    if (node.kind == QueryNode::Kind::Term && !node.term.field.empty())
        visit(node.term);
    for (const QueryNode &child : node.children)
        forEachField(child, visit);
}

} // namespace

NamedColumn fieldColumn(const TableSnapshot &table, std::string_view field)
{
    NamedColumn exact = columnNamed(table, field);
    if (exact.column || attributeByName(field) || field == providerStatusName)
        return exact;
    const std::string folded = foldText(field);
    if (const std::string name = wellKnownAs(folded); !name.empty())
        return columnNamed(table, name);
    for (std::uint32_t i = 0; i < table.columnCount(); ++i) {
        const ColumnInfo &info = table.column(i);
        if (foldText(info.name) == folded || foldText(info.path) == folded)
            return columnNamed(table, info.name);
    }
    return exact;
}

std::vector<std::string> fieldsOf(const Query &query)
{
    std::vector<std::string> fields;
    forEachField(query.root(), [&fields](const QueryTerm &term) {
        if (std::ranges::find(fields, term.field) == fields.end())
            fields.push_back(term.field);
    });
    return fields;
}

std::optional<UnknownField> unknownField(const TableSnapshot &table, const Query &query)
{
    std::optional<UnknownField> unknown;
    if (table.rowCount() == 0)
        return unknown;
    forEachField(query.root(), [&](const QueryTerm &term) {
        if (unknown || fieldColumn(table, term.field).column)
            return;
        const std::string folded = foldText(term.field);
        if (wellKnownAs(folded).empty())
            unknown = UnknownField{term.field, term.fieldPlace};
    });
    return unknown;
}

} // namespace rollcall
