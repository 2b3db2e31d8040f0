// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/latercolumn.h"

#include "core/table/columnpacker.h"

#include <algorithm>
#include <vector>

namespace rollcall {

namespace {

//! One later column, on its way into a chunk.
struct LooseColumn
{
    std::string name;
    std::vector<LooseCell> cells; //!< one a row
};

LooseColumn blankColumn(const std::string &name, std::uint32_t rows)
{
    return {name,
            std::vector<LooseCell>(
                rows, LooseCell{packKind(CellKind::Blank, BlankReason::NotRequested), {}})};
}

//! Those that the chunk has already.
std::vector<LooseColumn> laterColumnsOf(const UserChunk &chunk)
{
    std::vector<LooseColumn> columns;
    for (std::uint32_t i = 0; i < chunk.columns().size(); ++i) {
        if (chunk.columns()[i].origin != ColumnOrigin::Later)
            continue;
        LooseColumn column = blankColumn(chunk.columns()[i].path, chunk.rowCount());
        for (std::uint32_t row = 0; row < chunk.rowCount(); ++row) {
            const Cell cell = chunk.cell(row, i);
            column.cells[row] = {packKind(cell.kind, cell.blank), cell.text};
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

std::shared_ptr<const UserChunk>
withLaterCells(const UserChunk &chunk, std::uint32_t firstRow, std::span<const LaterCell> cells,
               const std::function<std::string(std::uint32_t column)> &nameOf)
{
    std::vector<LooseColumn> columns = laterColumnsOf(chunk);
    for (const LaterCell &cell : cells) {
        const std::string name = nameOf(cell.column);
        auto column = std::ranges::find(columns, name, &LooseColumn::name);
        if (column == columns.end())
            column = columns.insert(column, blankColumn(name, chunk.rowCount()));
        column->cells[cell.row - firstRow] = {packKind(cell.kind, cell.blank), cell.text};
    }

    auto data = std::make_unique<UserChunk::Data>(chunk.data());
    if (data->pageEnds.columns == 0)
        data->pageEnds = data->ends();
    else
        data->cutAt(data->pageEnds);
    ColumnPacker packer(*data);
    for (const LooseColumn &column : columns) {
        const ColumnData packed = packer.pack(column.cells);
        data->columns.push_back({column.name, std::nullopt, ColumnOrigin::Later});
        data->columnData.push_back(packed);
    }
    return std::make_shared<UserChunk>(std::move(data));
}

} // namespace rollcall
