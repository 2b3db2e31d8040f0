// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/sorting.h"

#include "core/table/cellorder.h"
#include "core/table/columnranks.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rollcall {

namespace {

struct Key
{
    CellOrder order;
    SortDirection direction;
};

//! Keys over columns that the table has; a column that nobody has leaves all rows as they are.
std::vector<Key> keysOf(const TableSnapshot &table, const SortSpec &spec,
                        const Collation &collation)
{
    std::vector<Key> keys;
    for (const SortKey &key : spec) {
        if (const auto column = table.columnByName(key.column))
            keys.push_back({CellOrder(table, *column, collation), key.direction});
    }
    return keys;
}

//! Turns ascending ranks into places: for the direction, blanks behind all others.
void ranksToPlaces(ColumnRanks &ranks, SortDirection direction)
{
    for (std::uint32_t &rank : ranks.ranks) {
        if (rank == ColumnRanks::blank)
            rank = ranks.count;
        else if (direction == SortDirection::Descending)
            rank = ranks.count - 1 - rank;
    }
}

//! Puts `order`, indexes into `places`, into the order of their places; stable.
void radixSort(std::vector<std::uint32_t> &order, const std::vector<std::uint32_t> &places,
               std::uint32_t maxPlace)
{
    constexpr unsigned digitBits = 11;
    constexpr std::uint32_t digits = 1u << digitBits;
    std::vector<std::uint32_t> next(order.size());
    for (unsigned shift = 0; shift < static_cast<unsigned>(std::bit_width(maxPlace));
         shift += digitBits) {
        std::array<std::uint32_t, digits> begins{};
        for (const std::uint32_t place : places)
            ++begins[(place >> shift) % digits];
        std::uint32_t sum = 0;
        for (std::uint32_t &begin : begins)
            begin = std::exchange(sum, sum + begin);
        for (const std::uint32_t index : order)
            next[begins[(places[index] >> shift) % digits]++] = index;
        order.swap(next);
    }
}

bool comesBefore(const std::vector<Key> &keys, std::uint32_t a, std::uint32_t b)
{
    for (const Key &key : keys) {
        const OrderKey left = key.order.key(a);
        const OrderKey right = key.order.key(b);
        const auto ascending = key.order.compare(left, right);
        if (ascending == 0)
            continue;
        const bool hasBlank =
            left.group == OrderKey::Group::Blank || right.group == OrderKey::Group::Blank;
        if (hasBlank || key.direction == SortDirection::Ascending)
            return ascending < 0;
        return ascending > 0;
    }
    return a < b;
}

} // namespace

bool sortRows(const TableSnapshot &table, const SortSpec &spec, const std::string &localeName,
              RowOrder &rows, std::stop_token stop)
{
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    const Collation collation(localeName);
    const std::vector<Key> keys = keysOf(table, spec, collation);
    if (keys.empty())
        return true;
    std::vector<std::uint32_t> order(rows.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) { // the least important first
        auto ranks = rankRows(table, key->order, collation, rows, stop);
        if (!ranks)
            return false;
        ranksToPlaces(*ranks, key->direction);
        radixSort(order, ranks->ranks, ranks->count);
        if (stop.stop_requested())
            return false;
    }
    RowOrder sorted(rows.size());
    std::ranges::transform(order, sorted.begin(), [&](std::uint32_t i) { return rows[i]; });
    rows = std::move(sorted);
    return true;
}

bool mergeSorted(const TableSnapshot &table, const SortSpec &spec, const std::string &localeName,
                 RowOrder &rows, RowOrder added, std::stop_token stop)
{
    if (added.size() > rows.size() / 4) { // looking for places one by one would cost more
        rows.insert(rows.end(), added.begin(), added.end());
        return sortRows(table, spec, localeName, rows, stop);
    }
    if (!sortRows(table, spec, localeName, added, stop))
        return false;
    const Collation collation(localeName);
    const std::vector<Key> keys = keysOf(table, spec, collation);
    RowOrder merged;
    merged.reserve(rows.size() + added.size());
    auto from = rows.begin();
    for (const std::uint32_t row : added) {
        if (stop.stop_requested())
            return false;
        const auto to =
            std::upper_bound(from, rows.end(), row, [&](std::uint32_t a, std::uint32_t b) {
                return comesBefore(keys, a, b);
            });
        merged.insert(merged.end(), from, to);
        merged.push_back(row);
        from = to;
    }
    merged.insert(merged.end(), from, rows.end());
    rows = std::move(merged);
    return true;
}

} // namespace rollcall
