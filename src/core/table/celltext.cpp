// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/celltext.h"

#include "core/accountstatus.h"
#include "core/attribute.h"
#include "core/blankreason.h"

#include <algorithm>

namespace rollcall {

NamedColumn columnNamed(const TableSnapshot &table, std::string_view name)
{
    using enum NamedColumn::Reading;
    NamedColumn named{std::string(name), std::nullopt, Value, BlankReason::NotSet};
    if (name == providerStatusName) {
        named.column = table.columnByName(infoOf(Attribute::Status).name);
        return named;
    }
    named.column = table.columnByName(name);
    if (named.column)
        named.absent = table.column(*named.column).absent();
    if (named.column && table.column(*named.column).attribute == Attribute::Status)
        named.reading = CommonStatus;
    return named;
}

Cell readCell(const TableSnapshot &table, std::uint32_t row, const NamedColumn &column)
{
    if (!column.column)
        return {};
    const auto [chunk, chunkRow] = table.locate(row);
    return readCell(*table.chunk(chunk), chunkRow, table.chunkColumn(chunk, *column.column),
                    column);
}

Cell readCell(const UserChunk &chunk, std::uint32_t row, std::optional<std::uint32_t> chunkColumn,
              const NamedColumn &column)
{
    if (!chunkColumn)
        return {CellKind::Blank, column.absent, {}};
    const Cell cell = chunk.cell(row, *chunkColumn);
    if (column.reading == NamedColumn::Reading::Value || cell.kind == CellKind::Blank)
        return cell;
    return {CellKind::Text, BlankReason::NotSet, toWord(chunk.status(row))};
}

std::string_view plainText(const Cell &cell)
{
    return cell.kind == CellKind::Blank ? toWord(cell.blank) : cell.text;
}

std::vector<std::string> allColumnNames(const TableSnapshot &table)
{
    std::vector<std::string> names;
    std::vector<std::string> paths;
    std::vector<bool> present(wellKnownAttributes().size());
    for (std::uint32_t i = 0; i < table.columnCount(); ++i) {
        const ColumnInfo &column = table.column(i);
        if (column.attribute)
            present[static_cast<std::size_t>(*column.attribute)] = true;
        else
            paths.push_back(column.name);
    }
    for (const AttributeInfo &info : wellKnownAttributes()) {
        if (!present[static_cast<std::size_t>(info.attribute)])
            continue;
        names.emplace_back(info.name);
        if (info.attribute == Attribute::Status)
            names.emplace_back(providerStatusName);
    }
    std::ranges::sort(paths);
    names.insert(names.end(), paths.begin(), paths.end());
    return names;
}

} // namespace rollcall
