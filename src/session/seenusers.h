// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace rollcall {

//! Remembers which users were seen by 128 bits of a hash of their ids, for listings that keep no
//! rows. Two of ten million users are taken for one with a chance of about 1 in 10^24.
class SeenUsers
{
public:
    //! True the first time.
    bool isNew(std::string_view id);

private:
    using Digest = std::array<std::uint64_t, 2>;
    struct FirstHalf
    {
        std::size_t operator()(const Digest &digest) const { return digest[0]; }
    };
    std::unordered_set<Digest, FirstHalf> m_digests;
};

} // namespace rollcall
