// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/columnranks.h"

#include "core/table/distinctkeys.h"
#include "core/table/keysort.h"
#include "core/table/parallelparts.h"
#include "core/table/userchunkdata.h"

#include <algorithm>
#include <bit>
#include <span>

namespace rollcall {

namespace {

constexpr std::size_t stopInterval = 4'096;
// So many rows take about as long as a thread takes to begin.
constexpr std::size_t rowsWorthAThread = 20'000;

std::uint64_t numberPrefix(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number == 0 ? 0.0 : number);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t{1} << 63);
}

//! What one thread makes of its share of the rows.
struct Share
{
    std::vector<std::uint32_t> numbers; //!< beside the rows: their keys' numbers, or blank
    std::vector<OrderKey> keys;
    std::vector<SortItem> measured;
    std::vector<SortItem> worded;
    KeyTexts texts; //!< of the worded ones, by key number
    std::vector<std::uint32_t> ranks; //!< by key number
    bool isStopped = false;
};

//! Collects the keys of the rows.
void collectKeys(const TableSnapshot &table, const CellOrder &order,
                 std::span<const std::uint32_t> rows, Share &share, const std::stop_token &stop)
{
    DistinctKeys keys(order);
    share.numbers.assign(rows.size(), ColumnRanks::blank);
    std::vector<std::uint32_t> numberOfValue; // of the chunk at hand
    for (std::size_t i = 0; i < rows.size() && !share.isStopped;) {
        share.isStopped = stop.stop_requested();
        const auto [chunkNumber, firstRow] = table.locate(rows[i]);
        const std::uint32_t begin = rows[i] - firstRow;
        const UserChunk::Data &data = table.chunk(chunkNumber)->data();
        const auto mapped = table.chunkColumn(chunkNumber, order.column());
        const ColumnData *column = mapped ? &data.columnData[*mapped] : nullptr;
        numberOfValue.assign(column ? column->valueCount : 0, ColumnRanks::blank);
        for (; i < rows.size() && rows[i] - begin < data.rows; ++i) {
            if (!column)
                continue;
            const std::uint32_t value = data.valueOf(*column, rows[i] - begin);
            const Cell cell = data.valueCell(*column, value);
            if (cell.kind == CellKind::Blank)
                continue;
            if (numberOfValue[value] == ColumnRanks::blank) {
                numberOfValue[value] =
                    order.isByStatus() ? keys.add(data.statuses[value]) : keys.add(cell);
            }
            share.numbers[i] = numberOfValue[value];
        }
    }
    share.keys = keys.take();
}

//! Says by what each key is sorted. `number`: of the share.
void makeItems(const Collation &collation, std::uint16_t number, Share &share,
               const std::stop_token &stop)
{
    share.texts.places.resize(share.keys.size());
    for (std::uint32_t i = 0; i < share.keys.size() && !share.isStopped; ++i) {
        if (i % stopInterval == 0)
            share.isStopped = stop.stop_requested();
        const OrderKey &key = share.keys[i];
        if (key.group == OrderKey::Group::Measured) {
            share.measured.push_back({numberPrefix(key.number), i, number, false});
        } else if (key.group == OrderKey::Group::Worded) {
            const std::size_t begin = share.texts.bytes.size();
            collation.appendKey(key.text, share.texts.bytes);
            share.texts.places[i] = {begin,
                                     static_cast<std::uint32_t>(share.texts.bytes.size() - begin)};
            share.worded.push_back({prefixOf(share.texts.at(i), 0), i, number, false});
        }
    }
    share.ranks.assign(share.keys.size(), ColumnRanks::blank);
}

//! Each on a thread of its own.
std::vector<Share> makeShares(const TableSnapshot &table, const CellOrder &order,
                              const Collation &collation, const RowOrder &rows,
                              const std::stop_token &stop)
{
    std::vector<Share> shares =
        inParts(rows.size(), rowsWorthAThread, [&](std::size_t begin, std::size_t end) {
            Share share;
            collectKeys(table, order, std::span(rows).subspan(begin, end - begin), share, stop);
            return share;
        });
    const auto made = inParts(shares.size(), 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            makeItems(collation, static_cast<std::uint16_t>(i), shares[i], stop);
        return end - begin;
    });
    return shares;
}

std::vector<SortItem> gathered(std::vector<Share> &shares, std::vector<SortItem> Share::*items)
{
    std::vector<SortItem> all = std::move(shares.front().*items);
    for (std::size_t i = 1; i < shares.size(); ++i) {
        all.insert(all.end(), (shares[i].*items).begin(), (shares[i].*items).end());
        shares[i].*items = {};
    }
    return all;
}

//! Ranks from `count` on for sorted items.
void giveRanks(const std::vector<SortItem> &sorted, std::vector<Share> &shares,
               std::uint32_t &count)
{
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || !sorted[i].equalsPrevious)
            ++count;
        shares[sorted[i].share].ranks[sorted[i].index] = count - 1;
    }
}

} // namespace

std::optional<ColumnRanks> rankRows(const TableSnapshot &table, const CellOrder &order,
                                    const Collation &collation, const RowOrder &rows,
                                    const std::stop_token &stop)
{
    std::vector<Share> shares = makeShares(table, order, collation, rows, stop);
    if (std::ranges::any_of(shares, &Share::isStopped))
        return std::nullopt;

    ColumnRanks result;
    std::vector<SortItem> measured = gathered(shares, &Share::measured);
    const auto isLess = [&](const SortItem &a, const SortItem &b) {
        return compareNumbers(shares[a.share].keys[a.index], shares[b.share].keys[b.index]) < 0;
    };
    if (!sortMeasured(measured, isLess, stop))
        return std::nullopt;
    giveRanks(measured, shares, result.count);

    std::vector<SortItem> worded = gathered(shares, &Share::worded);
    std::vector<const KeyTexts *> texts;
    for (const Share &share : shares)
        texts.push_back(&share.texts);
    if (!sortWorded(worded, texts, stop))
        return std::nullopt;
    giveRanks(worded, shares, result.count);

    result.ranks.reserve(rows.size());
    for (const Share &share : shares) {
        for (const std::uint32_t number : share.numbers)
            result.ranks.push_back(number == ColumnRanks::blank ? number : share.ranks[number]);
    }
    return result;
}

} // namespace rollcall
