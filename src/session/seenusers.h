// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rollcall {

//! Remembers which users were seen by 128 bits of a hash of their ids, for listings that keep no
//! rows. Two of ten million users are taken for one with a chance of about 1 in 10^24. Sixteen
//! bytes a place, about two dozen a user; it grows shard by shard, so that the old and the new
//! places of all users never exist together.
class SeenUsers
{
public:
    //! True the first time.
    bool isNew(std::string_view id);

private:
    using Digest = std::array<std::uint64_t, 2>; //!< all zero: a free place
    struct Shard
    {
        std::vector<Digest> places; //!< a power of two of them
        std::size_t used = 0;
    };
    static constexpr std::size_t shardCount = 64;

    static Digest &placeOf(const Digest &digest, std::vector<Digest> &places);
    static void grow(Shard &shard);

    std::array<Shard, shardCount> m_shards;
};

} // namespace rollcall
