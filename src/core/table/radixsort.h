// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/columnranks.h"
#include "core/table/sorting.h"

#include <array>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace rollcall {

//! Turns ascending ranks into places: for the direction, blanks behind all others. The ranks
//! outlive it.
class PlaceOfRank
{
public:
    PlaceOfRank(const ColumnRanks &ranks, SortDirection direction)
        : m_ranks(ranks.ranks.data()), m_count(ranks.count),
          m_isDescending(direction == SortDirection::Descending)
    { }
    std::uint32_t operator()(std::uint32_t item) const
    {
        const std::uint32_t rank = m_ranks[item];
        if (rank == ColumnRanks::blank)
            return m_count;
        return m_isDescending ? m_count - 1 - rank : rank;
    }

private:
    const std::uint32_t *m_ranks;
    std::uint32_t m_count;
    bool m_isDescending;
};

//! Puts items into the order of their places, 0 … maxPlace; stable.
template <typename PlaceOf>
void radixSort(std::vector<std::uint32_t> &items, PlaceOf placeOf, std::uint32_t maxPlace)
{
    constexpr unsigned digitBits = 11;
    constexpr std::uint32_t digits = 1u << digitBits;
    std::vector<std::uint32_t> places(items.size());
    std::vector<std::uint32_t> next(items.size());
    std::vector<std::uint32_t> nextPlaces(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        places[i] = placeOf(items[i]);
    for (unsigned shift = 0; shift < static_cast<unsigned>(std::bit_width(maxPlace));
         shift += digitBits) {
        std::array<std::uint32_t, digits> begins{};
        for (const std::uint32_t place : places)
            ++begins[(place >> shift) % digits];
        std::uint32_t sum = 0;
        for (std::uint32_t &begin : begins)
            begin = std::exchange(sum, sum + begin);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::uint32_t to = begins[(places[i] >> shift) % digits]++;
            next[to] = items[i];
            nextPlaces[to] = places[i];
        }
        items.swap(next);
        places.swap(nextPlaces);
    }
}

} // namespace rollcall
