// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/sorting.h"

#include "core/table/cellorder.h"
#include "core/table/columnranks.h"
#include "core/table/radixsort.h"

#include <algorithm>

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
        const auto ranks = rankRows(table, key->order, collation, rows, stop);
        if (!ranks)
            return false;
        radixSort(order, PlaceOfRank(*ranks, key->direction), ranks->count);
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
