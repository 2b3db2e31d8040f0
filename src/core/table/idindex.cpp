// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/idindex.h"

namespace rollcall {

namespace {

std::uint64_t hashOf(std::string_view id)
{
    return std::hash<std::string_view>{}(id);
}

} // namespace

std::optional<std::uint32_t> IdIndex::find(std::string_view id, const IdOf &idOf) const
{
    const std::uint64_t hash = hashOf(id);
    const Shard &shard = m_shards[hash >> 58];
    if (shard.slots.empty())
        return std::nullopt;
    const auto low = static_cast<std::uint32_t>(hash);
    const std::size_t mask = shard.slots.size() - 1;
    for (std::size_t place = low & mask; shard.slots[place].rowPlusOne != 0;
         place = (place + 1) & mask) {
        const Slot &slot = shard.slots[place];
        if (slot.hash == low && idOf(slot.rowPlusOne - 1) == id)
            return slot.rowPlusOne - 1;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> IdIndex::insert(std::string_view id, std::uint32_t row,
                                             const IdOf &idOf)
{
    const std::uint64_t hash = hashOf(id);
    const auto low = static_cast<std::uint32_t>(hash);
    Shard &shard = m_shards[hash >> 58];
    if (shard.used * 10 >= shard.slots.size() * 7)
        grow(shard);
    const std::size_t mask = shard.slots.size() - 1;
    std::size_t place = low & mask;
    for (; shard.slots[place].rowPlusOne != 0; place = (place + 1) & mask) {
        const Slot &slot = shard.slots[place];
        if (slot.hash == low && idOf(slot.rowPlusOne - 1) == id)
            return slot.rowPlusOne - 1;
    }
    shard.slots[place] = {low, row + 1};
    ++shard.used;
    return std::nullopt;
}

void IdIndex::grow(Shard &shard)
{
    std::vector<Slot> slots(shard.slots.empty() ? 8 : shard.slots.size() * 2);
    const std::size_t mask = slots.size() - 1;
    for (const Slot &slot : shard.slots) {
        if (slot.rowPlusOne == 0)
            continue;
        std::size_t place = slot.hash & mask;
        while (slots[place].rowPlusOne != 0)
            place = (place + 1) & mask;
        slots[place] = slot;
    }
    shard.slots = std::move(slots);
}

std::size_t IdIndex::memoryBytes() const
{
    std::size_t bytes = sizeof(IdIndex);
    for (const Shard &shard : m_shards)
        bytes += shard.slots.capacity() * sizeof(Slot);
    return bytes;
}

} // namespace rollcall
