// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A key to be sorted; small, as it is moved often.
struct SortItem
{
    std::uint64_t prefix = 0; //!< of what it is ordered by: decides nearly always
    std::uint32_t index = 0; //!< among the keys of its share
    std::uint16_t share = 0; //!< of which thread
    bool equalsPrevious = false; //!< set by sorting
};

//! Bytes that texts are ordered by, of one share.
struct KeyTexts
{
    //! Where the bytes of one key are.
    struct Place
    {
        std::size_t begin = 0;
        std::uint32_t size = 0;
    };
    std::string bytes;
    std::vector<Place> places; //!< by key index

    std::string_view at(std::uint32_t index) const
    {
        return std::string_view(bytes).substr(places[index].begin, places[index].size);
    }
};

//! Eight bytes from `depth` on, as a number that compares like them; what is not there is zero.
std::uint64_t prefixOf(std::string_view text, std::size_t depth);

//! Sort on several threads and note who equals whom. False: stopped. `isLess` decides among items
//! of the same prefix.
bool sortMeasured(std::vector<SortItem> &items,
                  const std::function<bool(const SortItem &, const SortItem &)> &isLess,
                  const std::stop_token &stop);
//! `texts` by share; the items' prefixes are those of depth 0, and are spoilt.
bool sortWorded(std::vector<SortItem> &items, const std::vector<const KeyTexts *> &texts,
                const std::stop_token &stop);

} // namespace rollcall
