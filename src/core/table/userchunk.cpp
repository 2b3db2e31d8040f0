// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/userchunk.h"

#include "core/table/userchunkdata.h"

namespace rollcall {

UserChunk::UserChunk(std::unique_ptr<const Data> data) : m_data(std::move(data)) { }

UserChunk::~UserChunk() = default;

std::uint32_t UserChunk::rowCount() const
{
    return m_data->rows;
}

std::span<const ChunkColumn> UserChunk::columns() const
{
    return m_data->columns;
}

Cell UserChunk::cell(std::uint32_t row, std::uint32_t column) const
{
    const ColumnData &data = m_data->columnData[column];
    return m_data->valueCell(data, m_data->valueOf(data, row));
}

std::string_view UserChunk::id(std::uint32_t row) const
{
    return cell(row, m_data->columnOf[static_cast<std::size_t>(Attribute::Id)]).text;
}

AccountStatus UserChunk::status(std::uint32_t row) const
{
    const auto column = m_data->columnOf[static_cast<std::size_t>(Attribute::Status)];
    if (column == ColumnData::none)
        return AccountStatus::Unknown;
    return m_data->statuses[m_data->valueOf(m_data->columnData[column], row)];
}

std::optional<std::uint32_t> UserChunk::columnOf(Attribute attribute) const
{
    const auto column = m_data->columnOf[static_cast<std::size_t>(attribute)];
    if (column == ColumnData::none)
        return std::nullopt;
    return column;
}

std::string UserChunk::rawJson(std::uint32_t row) const
{
    const RowSpan span = m_data->raw->span(row);
    return m_data->raw->unpack().substr(span.begin, span.length);
}

std::uint32_t UserChunk::columnsLeftOut() const
{
    return m_data->columnsLeftOut;
}

std::size_t UserChunk::memoryBytes() const
{
    std::size_t bytes = sizeof(UserChunk) + sizeof(Data) + m_data->raw->memoryBytes()
        + m_data->columns.capacity() * sizeof(ChunkColumn)
        + m_data->columnData.capacity() * sizeof(ColumnData) + m_data->arena.capacity()
        + m_data->folded.capacity() + m_data->bytes.capacity()
        + m_data->shorts.capacity() * sizeof(std::uint16_t)
        + m_data->words.capacity() * sizeof(std::uint32_t)
        + m_data->statuses.capacity() * sizeof(AccountStatus);
    const std::size_t inPlace = std::string().capacity();
    for (const ChunkColumn &column : m_data->columns)
        bytes += column.path.capacity() > inPlace ? column.path.capacity() + 1 : 0;
    return bytes;
}

std::size_t UserChunk::textBytes() const
{
    return m_data->textBytes;
}

std::string_view RawReader::rawJson(const std::shared_ptr<const UserChunk> &chunk,
                                    std::uint32_t row)
{
    if (m_chunk != chunk) {
        m_page = chunk->data().raw->unpack();
        m_chunk = chunk;
    }
    const RowSpan span = chunk->data().raw->span(row);
    return std::string_view(m_page).substr(span.begin, span.length);
}

} // namespace rollcall
