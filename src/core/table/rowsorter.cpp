// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/rowsorter.h"

#include "core/table/columnranks.h"
#include "core/table/radixsort.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall {

namespace {

constexpr std::size_t mostRanks = 4;
constexpr std::size_t mostOrders = 4; // one is that of arrival
// Of fewer rows than one in this many, sorting them beats going through the order of all.
constexpr std::size_t fewShare = 16;
// Of more rows than one in this many, the ranks of all are worth their time.
constexpr std::size_t manyShare = 4;

//! Columns that the table has; a key that nobody has leaves all rows as they are.
std::vector<std::pair<std::uint32_t, SortDirection>> keysOf(const TableSnapshot &table,
                                                            const SortSpec &spec)
{
    std::vector<std::pair<std::uint32_t, SortDirection>> keys;
    for (const SortKey &key : spec) {
        if (const auto column = table.columnByName(key.column))
            keys.emplace_back(*column, key.direction);
    }
    return keys;
}

//! The first that `is`, moved to the front; null: there is none.
template <typename Item, typename Is>
const Item *foundFirst(std::deque<Item> &list, Is is)
{
    const auto found = std::ranges::find_if(list, is);
    if (found == list.end())
        return nullptr;
    std::rotate(list.begin(), found, std::next(found));
    return &list.front();
}

} // namespace

struct RowSorter::Private
{
    struct KeptRanks
    {
        std::uint32_t column = 0;
        std::shared_ptr<const ColumnRanks> ranks;
    };
    struct KeptOrder
    {
        SortSpec spec;
        std::shared_ptr<const RowOrder> order;
    };
    using Ranks = std::vector<std::shared_ptr<const ColumnRanks>>; //!< by key

    explicit Private(std::string locale) : localeName(std::move(locale)) { }

    void forgetUnlessOf(const TableSnapshot &table);
    bool isOf(const TableSnapshot &table) const
    {
        return tableRows == table.rowCount() && revision == table.revision();
    }
    std::shared_ptr<const ColumnRanks> keptRanks(const TableSnapshot &table, std::uint32_t column);
    std::shared_ptr<const RowOrder> keptOrder(const TableSnapshot &table, const SortSpec &spec);
    bool haveRanksOf(const TableSnapshot &table, const SortSpec &spec);
    //! Nothing when stopped.
    std::optional<Ranks> ranksOf(const TableSnapshot &table, const SortSpec &spec,
                                 const std::stop_token &stop);

    const std::string localeName;
    mutable std::mutex mutex; //!< of what follows
    std::uint32_t tableRows = 0; //!< of the table that all of it is about
    std::uint64_t revision = 0; //!< the same
    std::deque<KeptRanks> ranks; //!< the last used first
    std::deque<KeptOrder> orders; //!< the last used first
};

RowOrder keptInOrder(const RowOrder &order, const RowOrder &rows, std::uint32_t tableRows)
{
    std::vector<std::uint64_t> isKept((std::size_t{tableRows} + 63) / 64);
    for (const std::uint32_t row : rows)
        isKept[row / 64] |= std::uint64_t{1} << (row % 64);
    RowOrder result(order.size() + 1); // each is written, and then kept or not
    std::size_t count = 0;
    for (const std::uint32_t row : order) {
        result[count] = row;
        count += (isKept[row / 64] >> (row % 64)) & 1;
    }
    result.resize(count);
    if (count < order.size() / 2)
        result.shrink_to_fit();
    return result;
}

RowSorter::RowSorter(std::string localeName) : d(std::make_unique<Private>(std::move(localeName)))
{ }

RowSorter::~RowSorter() = default;

const std::string &RowSorter::localeName() const
{
    return d->localeName;
}

std::shared_ptr<const RowOrder> RowSorter::sortAll(const TableSnapshot &table, const SortSpec &spec,
                                                   const std::stop_token &stop)
{
    if (auto kept = d->keptOrder(table, spec))
        return kept;
    auto rows = std::make_shared<RowOrder>(table.distinctRows());
    if (!sort(table, spec, *rows, stop))
        return nullptr;
    keepAll(table, spec, rows);
    return rows;
}

bool RowSorter::sort(const TableSnapshot &table, const SortSpec &spec, RowOrder &rows,
                     const std::stop_token &stop)
{
    const bool areMany = rows.size() >= table.rowCount() / manyShare;
    const bool areRanksWorthIt = areMany || d->haveRanksOf(table, spec);
    if (rows.size() >= table.rowCount() / fewShare || !areRanksWorthIt) {
        if (const auto all = d->keptOrder(table, spec)) {
            rows = keptInOrder(*all, rows, table.rowCount());
            return !stop.stop_requested();
        }
    }
    if (!areRanksWorthIt)
        return sortRows(table, spec, d->localeName, rows, stop);
    const auto ranks = d->ranksOf(table, spec, stop);
    if (!ranks)
        return false;
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    const auto keys = keysOf(table, spec);
    for (std::size_t i = keys.size(); i-- > 0;) { // the least important first
        const ColumnRanks &column = *(*ranks)[i];
        radixSort(rows, PlaceOfRank(column, keys[i].second), column.count);
        if (stop.stop_requested())
            return false;
    }
    return true;
}

void RowSorter::keepAll(const TableSnapshot &table, const SortSpec &spec,
                        std::shared_ptr<const RowOrder> order)
{
    const std::lock_guard lock(d->mutex);
    d->forgetUnlessOf(table);
    const auto isSame = [&](const Private::KeptOrder &kept) { return kept.spec == spec; };
    if (!d->isOf(table) || foundFirst(d->orders, isSame))
        return;
    d->orders.push_front({spec, std::move(order)});
    if (d->orders.size() > mostOrders)
        d->orders.pop_back();
}

std::size_t RowSorter::memoryBytes() const
{
    const std::lock_guard lock(d->mutex);
    std::size_t count = 0;
    for (const Private::KeptRanks &kept : d->ranks)
        count += kept.ranks->ranks.capacity();
    for (const Private::KeptOrder &kept : d->orders)
        count += kept.order->capacity();
    return count * sizeof(std::uint32_t);
}

//! A table only grows, in rows and in revisions: the later one takes over from what is kept. With
//! the lock held.
void RowSorter::Private::forgetUnlessOf(const TableSnapshot &table)
{
    if (table.rowCount() <= tableRows && table.revision() <= revision)
        return;
    tableRows = table.rowCount();
    revision = table.revision();
    ranks.clear();
    orders.clear();
}

std::shared_ptr<const ColumnRanks> RowSorter::Private::keptRanks(const TableSnapshot &table,
                                                                 std::uint32_t column)
{
    const std::lock_guard lock(mutex);
    forgetUnlessOf(table);
    if (!isOf(table))
        return nullptr;
    const KeptRanks *const found =
        foundFirst(ranks, [&](const KeptRanks &kept) { return kept.column == column; });
    return found ? found->ranks : nullptr;
}

std::shared_ptr<const RowOrder> RowSorter::Private::keptOrder(const TableSnapshot &table,
                                                              const SortSpec &spec)
{
    const std::lock_guard lock(mutex);
    forgetUnlessOf(table);
    if (!isOf(table))
        return nullptr;
    const KeptOrder *const found =
        foundFirst(orders, [&](const KeptOrder &kept) { return kept.spec == spec; });
    return found ? found->order : nullptr;
}

bool RowSorter::Private::haveRanksOf(const TableSnapshot &table, const SortSpec &spec)
{
    return std::ranges::all_of(keysOf(table, spec), [&](const auto &key) {
        return keptRanks(table, key.first) != nullptr;
    });
}

std::optional<RowSorter::Private::Ranks> RowSorter::Private::ranksOf(const TableSnapshot &table,
                                                                     const SortSpec &spec,
                                                                     const std::stop_token &stop)
{
    Ranks result;
    std::optional<Collation> collation;
    RowOrder everyRow;
    for (const auto &[column, direction] : keysOf(table, spec)) {
        if (auto kept = keptRanks(table, column)) {
            result.push_back(std::move(kept));
            continue;
        }
        if (!collation) {
            collation.emplace(localeName);
            everyRow.resize(table.rowCount());
            std::iota(everyRow.begin(), everyRow.end(), 0);
        }
        auto made =
            rankRows(table, CellOrder(table, column, *collation), *collation, everyRow, stop);
        if (!made)
            return std::nullopt;
        result.push_back(std::make_shared<const ColumnRanks>(std::move(*made)));
        const std::lock_guard lock(mutex);
        if (!isOf(table))
            continue;
        ranks.push_front({column, result.back()});
        if (ranks.size() > mostRanks)
            ranks.pop_back();
    }
    return result;
}

} // namespace rollcall
