// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/readycells.h"

#include "core/formulaguard.h"
#include "core/table/textfold.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace rollcall {

namespace {

// Copying may read and write so many bytes too many, which is quicker than looking how many.
constexpr std::size_t slack = 32;
constexpr std::array<char, slack> nothing{};

//! `readable`: from `from` on.
char *copied(const char *from, std::size_t size, std::size_t readable, char *to)
{
    if (size > slack || readable < slack) {
        std::memcpy(to, from, size);
    } else {
        std::memcpy(to, from, slack / 2);
        if (size > slack / 2)
            std::memcpy(to + slack / 2, from + slack / 2, slack / 2);
    }
    return to + size;
}

std::size_t longest(const UserChunk::Data &data, const ColumnData &column)
{
    if (column.texts == TextEncoding::Stride)
        return column.stride;
    std::uint32_t most = 0;
    for (std::uint32_t value = 0; value < column.valueCount; ++value)
        most = std::max(most, data.offsetOf(column, value + 1) - data.offsetOf(column, value));
    return most;
}

} // namespace

ReadyCells::ReadyCells(Render render, std::string_view special)
    : m_render(std::move(render)), m_special(charactersIn(special))
{ }

void ReadyCells::take(const ColumnReader &columns, std::size_t rows)
{
    m_chunk = &columns.chunk();
    const UserChunk::Data &data = m_chunk->data();
    m_columns.assign(columns.size(), {});
    m_shared.resize(0);
    m_begins.clear();
    m_rowBound = slack + columns.size();
    ByteSink shared(m_shared);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Column &column = m_columns[i];
        column.number = columns.place(i);
        column.named = &columns.named(i);
        const ColumnData *const cells = column.number ? &data.columnData[*column.number] : nullptr;
        column.cells = cells;
        if (cells && canBeCopied(column)) {
            column.way = Way::Copied;
            column.mayBeFormula =
                cellKind(cells->kind) == CellKind::Text || cellKind(cells->kind) == CellKind::List;
            column.texts = data.arena.data() + cells->textBegin;
            m_rowBound += longest(data, *cells);
        } else if (!cells || (cells->rows != RowEncoding::Plain && cells->valueCount <= rows)) {
            column.values = cells ? cells->valueCount : 1;
            share(column, shared);
        }
    }
    shared.append(std::string_view(nothing.data(), nothing.size()));
}

bool ReadyCells::canBeCopied(const Column &column) const
{
    const ColumnData &cells = m_chunk->data().columnData[*column.number];
    return cells.kinds == ColumnData::none && cellKind(cells.kind) != CellKind::Blank
        && column.named->reading == NamedColumn::Reading::Value
        && (cells.characters & m_special) == 0;
}

void ReadyCells::share(Column &column, ByteSink &shared)
{
    column.way = Way::Shared;
    column.first = m_begins.size();
    std::uint32_t most = 0;
    for (std::uint32_t value = 0; value < column.values; ++value) {
        m_begins.push_back(static_cast<std::uint32_t>(shared.size()));
        m_render(valueOf(column, value), shared);
        most = std::max(most, static_cast<std::uint32_t>(shared.size()) - m_begins.back());
    }
    m_begins.push_back(static_cast<std::uint32_t>(shared.size()));
    m_rowBound += most;
}

Cell ReadyCells::valueOf(const Column &column, std::uint32_t value) const
{
    if (!column.number)
        return {CellKind::Blank, column.named->absent, {}};
    const UserChunk::Data &data = m_chunk->data();
    const Cell cell = data.valueCell(data.columnData[*column.number], value);
    if (column.named->reading == NamedColumn::Reading::Value || cell.kind == CellKind::Blank)
        return cell;
    return {CellKind::Text, BlankReason::NotSet, toWord(data.statuses[value])};
}

void ReadyCells::appendRow(std::uint32_t row, char separator, ByteSink &sink) const
{
    const UserChunk::Data &data = m_chunk->data();
    const char *const shared = m_shared.constData();
    const char *const textEnd = data.arena.data() + data.arena.size();
    char *to = sink.reserve(m_rowBound);
    const auto render = [&](const Cell &cell) {
        sink.commit(to);
        m_render(cell, sink);
        to = sink.reserve(m_rowBound);
    };
    for (const Column &column : m_columns) {
        if (&column != m_columns.data())
            *to++ = separator;
        if (column.way == Way::Shared) {
            const std::uint32_t value = column.values > 1 ? data.valueOf(*column.cells, row) : 0;
            const std::uint32_t *const begin = m_begins.data() + column.first + value;
            to = copied(shared + begin[0], begin[1] - begin[0], slack, to);
        } else if (column.way == Way::Copied) {
            const std::uint32_t value = data.valueOf(*column.cells, row);
            const std::uint32_t begin = data.offsetOf(*column.cells, value);
            const std::string_view text(column.texts + begin,
                                        data.offsetOf(*column.cells, value + 1) - begin);
            if (column.mayBeFormula && mayBeFormula(text))
                render(m_chunk->cell(row, *column.number));
            else
                to = copied(text.data(), text.size(),
                            static_cast<std::size_t>(textEnd - text.data()), to);
        } else {
            render(readCell(*m_chunk, row, column.number, *column.named));
        }
    }
    sink.commit(to);
}

} // namespace rollcall
