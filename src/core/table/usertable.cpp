// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/usertable.h"

#include "core/table/idindex.h"
#include "core/table/tablestate.h"

#include <algorithm>
#include <limits>

namespace rollcall {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

bool haveSameColumns(const UserChunk &a, const UserChunk &b)
{
    return std::ranges::equal(a.columns(), b.columns());
}

} // namespace

std::uint32_t ColumnCatalogue::add(const ChunkColumn &column)
{
    const auto number = static_cast<std::uint32_t>(columns.size());
    std::string name = column.path;
    if (column.attribute) {
        name = infoOf(*column.attribute).name;
        byAttributePath.emplace(column.path, number);
    } else {
        // A path that reads like a well-known name, or like such a changed one, steps aside.
        while (attributeByName(name) || byName.contains(name))
            name.insert(0, 1, '.');
        byPath.emplace(column.path, number);
    }
    byName.emplace(name, number);
    columns.push_back({std::move(name), column.path, column.attribute, std::nullopt});
    return number;
}

std::uint32_t ColumnCatalogue::add(const LaterColumn &column)
{
    const auto number = static_cast<std::uint32_t>(columns.size());
    if (const auto taken = byName.extract(column.name)) {
        std::string aside = '.' + column.name;
        while (byName.contains(aside))
            aside.insert(0, 1, '.');
        columns[taken.mapped()].name = aside;
        byName.emplace(std::move(aside), taken.mapped());
    }
    byName.emplace(column.name, number);
    columns.push_back({column.name, {}, std::nullopt, column});
    return number;
}

std::optional<std::uint32_t> ColumnCatalogue::find(const ChunkColumn &column) const
{
    if (column.origin == ColumnOrigin::Later) {
        const auto later = byName.find(column.path);
        return later == byName.end() ? std::nullopt : std::optional(later->second);
    }
    const auto &map = column.attribute ? byName : byPath;
    const auto found =
        column.attribute ? map.find(infoOf(*column.attribute).name) : map.find(column.path);
    if (found == map.end())
        return std::nullopt;
    return found->second;
}

std::size_t ColumnCatalogue::memoryBytes() const
{
    std::size_t bytes = columns.capacity() * sizeof(ColumnInfo);
    for (const ColumnInfo &column : columns) // a hash node holds a string, a number, a hash, a link
        bytes += 2 * (column.name.size() + column.path.size()) + 2 * sizeof(std::string) + 48;
    return bytes;
}

struct UserTable::Private
{
    TableSnapshot::State state;
    std::shared_ptr<const TableSnapshot::State> shared; //!< of the last snapshot, while still true
    IdIndex ids;
    std::uint32_t distinct = 0;
    std::size_t chunkBytes = 0;
    std::size_t mapBytes = 0;
    bool hasValuesWithoutColumn = false;
    std::shared_ptr<const ColumnMap> refilledMap; //!< of the chunk that was filled in last

    std::string_view id(std::uint32_t row) const
    {
        const ChunkEntry &entry = state.entry(state.chunkOf(row));
        return entry.chunk->id(row - entry.firstRow);
    }
    std::shared_ptr<const ColumnMap> mapColumns(const UserChunk &chunk);
    void refill(std::uint32_t number, std::span<const LaterCell> cells);
    std::uint32_t markDuplicates(ChunkEntry &entry);
};

std::shared_ptr<const ColumnMap> UserTable::Private::mapColumns(const UserChunk &chunk)
{
    if (state.chunkCount > 0) {
        const ChunkEntry &last = state.entry(state.chunkCount - 1);
        if (haveSameColumns(*last.chunk, chunk))
            return last.columnMap;
    }
    std::shared_ptr<ColumnCatalogue> changed;
    auto map = std::make_shared<ColumnMap>(state.catalogue->columns.size(), none);
    for (std::uint32_t i = 0; i < chunk.columns().size(); ++i) {
        const ChunkColumn &column = chunk.columns()[i];
        const ColumnCatalogue &known = changed ? *changed : *state.catalogue;
        auto number = known.find(column);
        if (!number && !column.attribute && known.columns.size() >= maxColumns) {
            hasValuesWithoutColumn = true;
            continue;
        }
        if (!number) {
            if (!changed)
                changed = std::make_shared<ColumnCatalogue>(*state.catalogue);
            number = changed->add(column);
            map->resize(changed->columns.size(), none);
        }
        (*map)[*number] = i;
    }
    if (changed)
        state.catalogue = std::move(changed);
    mapBytes += map->capacity() * sizeof(std::uint32_t);
    return map;
}

//! Puts a chunk with these cells in the place of one, in a block that no snapshot shares.
void UserTable::Private::refill(std::uint32_t number, std::span<const LaterCell> cells)
{
    ChunkEntry &entry = state.blocks[number / ChunkBlock::size]->entries[number % ChunkBlock::size];
    auto chunk = withLaterCells(*entry.chunk, entry.firstRow, cells, [this](std::uint32_t column) {
        return state.catalogue->columns[column].name;
    });
    chunkBytes += chunk->memoryBytes();
    chunkBytes -= entry.chunk->memoryBytes();
    if (!haveSameColumns(*chunk, *entry.chunk)) {
        entry.columnMap = mapColumns(*chunk);
        if (refilledMap && *refilledMap == *entry.columnMap)
            entry.columnMap = refilledMap;
        refilledMap = entry.columnMap;
    }
    entry.chunk = std::move(chunk);
}

std::uint32_t UserTable::Private::markDuplicates(ChunkEntry &entry)
{
    std::uint32_t count = 0;
    const IdIndex::IdOf idOf = [this](std::uint32_t row) { return id(row); };
    for (std::uint32_t row = 0; row < entry.chunk->rowCount(); ++row) {
        if (!ids.insert(entry.chunk->id(row), entry.firstRow + row, idOf))
            continue;
        if (entry.duplicates.empty())
            entry.duplicates.resize((entry.chunk->rowCount() + 63) / 64);
        entry.duplicates[row / 64] |= std::uint64_t{1} << (row % 64);
        ++count;
    }
    return count;
}

UserTable::UserTable() : d(std::make_unique<Private>())
{
    d->state.catalogue = std::make_shared<ColumnCatalogue>();
}

UserTable::~UserTable() = default;

UserTable::Appended UserTable::append(std::shared_ptr<const UserChunk> chunk)
{
    TableSnapshot::State &state = d->state;
    d->shared.reset();
    if (state.chunkCount % ChunkBlock::size == 0)
        state.blocks.push_back(std::make_shared<ChunkBlock>());
    Appended appended{state.rowCount, chunk->rowCount(), 0};
    auto map = d->mapColumns(*chunk);
    d->hasValuesWithoutColumn |= chunk->columnsLeftOut() > 0;
    ChunkEntry &entry = state.blocks.back()->entries[state.chunkCount % ChunkBlock::size];
    entry.chunk = std::move(chunk);
    entry.columnMap = std::move(map);
    entry.firstRow = state.rowCount;
    if (state.chunkCount == 0)
        state.rowsPerChunk = std::max(appended.rows, 1u);
    ++state.chunkCount;
    state.rowCount += appended.rows;
    appended.duplicates = d->markDuplicates(entry);
    d->distinct += appended.rows - appended.duplicates;
    d->chunkBytes += entry.chunk->memoryBytes() + entry.duplicates.capacity() * 8;
    return appended;
}

std::uint32_t UserTable::addColumn(const LaterColumn &column)
{
    const ColumnCatalogue &now = *d->state.catalogue;
    const auto known = now.byName.find(column.name);
    if (known != now.byName.end() && now.columns[known->second].later)
        return known->second;
    auto changed = std::make_shared<ColumnCatalogue>(now);
    const std::uint32_t number = changed->add(column);
    d->state.catalogue = std::move(changed);
    ++d->state.revision; // what was no column at all is not requested now
    d->shared.reset();
    return number;
}

void UserTable::fillIn(std::vector<LaterCell> cells)
{
    if (cells.empty())
        return;
    d->shared.reset();
    ++d->state.revision;
    // Snapshots look at the blocks that are there.
    std::ranges::stable_sort(cells, {}, &LaterCell::row);
    std::optional<std::uint32_t> copied;
    for (auto begin = cells.begin(); begin != cells.end();) {
        const std::uint32_t chunk = d->state.chunkOf(begin->row);
        const std::uint32_t endRow = d->state.endRow(chunk);
        const auto end = std::ranges::find_if(
            begin, cells.end(), [&](const LaterCell &cell) { return cell.row >= endRow; });
        if (const std::uint32_t block = chunk / ChunkBlock::size; copied != block) {
            d->state.blocks[block] = std::make_shared<ChunkBlock>(*d->state.blocks[block]);
            copied = block;
        }
        d->refill(chunk, {begin, end});
        begin = end;
    }
}

TableSnapshot UserTable::snapshot() const
{
    if (!d->shared)
        d->shared = std::make_shared<const TableSnapshot::State>(d->state);
    TableSnapshot snapshot;
    snapshot.m_state = d->shared;
    return snapshot;
}

std::uint32_t UserTable::rowCount() const
{
    return d->state.rowCount;
}

std::uint32_t UserTable::distinctCount() const
{
    return d->distinct;
}

std::optional<std::uint32_t> UserTable::rowOf(std::string_view id) const
{
    return d->ids.find(id, [this](std::uint32_t row) { return d->id(row); });
}

bool UserTable::hasValuesWithoutColumn() const
{
    return d->hasValuesWithoutColumn;
}

std::size_t UserTable::memoryBytes() const
{
    return d->chunkBytes + d->mapBytes + d->ids.memoryBytes() + d->state.catalogue->memoryBytes()
        + d->state.blocks.size() * sizeof(ChunkBlock);
}

} // namespace rollcall
