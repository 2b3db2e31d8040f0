// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/textsearch.h"
#include "core/table/userchunkdata.h"

#include <cstdint>
#include <string_view>

namespace rollcall {

//! Which of `count` texts, that stand one behind the other, holds the byte at `place`; not before
//! `from`. `offset(n)` is where text n begins, of `count` where the last one ends.
template <typename Offset>
std::uint32_t textAt(std::size_t place, std::uint32_t from, std::uint32_t count, Offset offset)
{
    // Texts of a column are about as long as each other: where it should be is near.
    const std::size_t begin = offset(from);
    const std::size_t size = offset(count) - begin;
    const auto guess = static_cast<std::uint32_t>((place - begin) * (count - from) / size);
    constexpr int mostSteps = 8;
    std::uint32_t text = from + guess;
    for (int step = 0; step < mostSteps; ++step) {
        if (place < offset(text))
            --text;
        else if (place >= offset(text + 1))
            ++text;
        else
            return text;
    }
    if (place < offset(text))
        count = text;
    else
        from = text;
    while (count - from > 1) {
        const std::uint32_t middle = from + (count - from) / 2;
        if (offset(middle) <= place)
            from = middle;
        else
            count = middle;
    }
    return from;
}

//! Calls `use` with the function that tells where a value's text begins, without a choice inside.
template <typename Use>
void withOffsets(const UserChunk::Data &data, const ColumnData &column, Use use)
{
    switch (column.texts) {
    case TextEncoding::Stride:
        return use([stride = column.stride](std::uint32_t n) { return stride * n; });
    case TextEncoding::Offsets16:
        return use([at = data.shorts.data() + column.offsets](std::uint32_t n) { return at[n]; });
    case TextEncoding::Offsets32:
        return use([at = data.words.data() + column.offsets](std::uint32_t n) { return at[n]; });
    }
}

//! Calls `hit` with the number of each text that has the term in it, in their order. `texts` is all
//! of them without anything in between; `isHit(text, begin, end)` says whether the place counts.
template <typename Offset, typename IsHit, typename Hit>
void findTexts(const TextSearch &search, std::string_view texts, std::uint32_t count, Offset offset,
               IsHit isHit, Hit hit)
{
    const std::size_t size = search.term().size();
    std::uint32_t text = 0;
    for (std::size_t place = search.find(texts); place != TextSearch::npos;) {
        text = textAt(place, text, count, offset);
        const std::size_t begin = offset(text);
        const std::size_t end = offset(text + 1);
        if (place + size <= end && isHit(text, place - begin, place - begin + size)) {
            hit(text);
            place = search.find(texts, end);
        } else { // it reaches from one text into another, or is not where it should be
            place = search.find(texts, place + 1);
        }
    }
}

} // namespace rollcall
