// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace rollcall {

//! Rows by user id, without the ids: eight bytes a place, a good dozen a user. It grows shard by
//! shard, so that no single page pays for all users before it.
class IdIndex
{
public:
    using IdOf = std::function<std::string_view(std::uint32_t row)>;

    //! The row that has this id already; nothing: there was none, and `row` is noted.
    std::optional<std::uint32_t> insert(std::string_view id, std::uint32_t row, const IdOf &idOf);
    std::optional<std::uint32_t> find(std::string_view id, const IdOf &idOf) const;
    std::size_t memoryBytes() const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t rowPlusOne = 0; //!< 0: free
    };
    struct Shard
    {
        std::vector<Slot> slots; //!< a power of two of them
        std::size_t used = 0;
    };
    static constexpr std::size_t shardCount = 64;

    static void grow(Shard &shard);

    std::array<Shard, shardCount> m_shards;
};

} // namespace rollcall
