// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/columnranks.h"

#include "core/table/userchunkdata.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace rollcall {

namespace {

constexpr std::size_t stopInterval = 4'096;

//! The keys of a column's different cells, as far as looking for equals pays.
class DistinctKeys
{
public:
    explicit DistinctKeys(const CellOrder &order) : m_order(order) { }

    //! The number of a cell's key.
    std::uint32_t add(const Cell &cell)
    {
        if (++m_added == trial && m_keys.size() > trial / 10 * 9)
            m_isSearching = false;
        if (!m_isSearching)
            return append(m_order.key(cell));
        if (m_cells.size() * 2 >= m_slots.size())
            grow();
        std::size_t slot = firstSlot(cell);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const Cell &known = m_cells[m_slots[slot] - 1];
            if (known.text == cell.text && known.kind == cell.kind)
                return m_slots[slot] - 1;
        }
        m_cells.push_back(cell);
        m_slots[slot] = append(m_order.key(cell)) + 1;
        return m_slots[slot] - 1;
    }
    std::uint32_t add(AccountStatus status) { return append(CellOrder::key(status)); }
    const std::vector<OrderKey> &keys() const { return m_keys; }

private:
    static constexpr std::size_t trial = 16'384;

    std::uint32_t append(const OrderKey &key)
    {
        m_keys.push_back(key);
        return static_cast<std::uint32_t>(m_keys.size() - 1);
    }
    std::size_t firstSlot(const Cell &cell) const
    {
        return std::hash<std::string_view>{}(cell.text) & (m_slots.size() - 1);
    }
    void grow()
    {
        m_slots.assign(std::max<std::size_t>(m_slots.size() * 4, 1'024), 0);
        for (std::uint32_t number = 0; number < m_cells.size(); ++number) {
            std::size_t slot = firstSlot(m_cells[number]);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = number + 1;
        }
    }

    const CellOrder &m_order;
    std::vector<OrderKey> m_keys;
    std::vector<Cell> m_cells; //!< beside the first keys, as long as they are looked through
    std::vector<std::uint32_t> m_slots; //!< number + 1; 0: free
    std::size_t m_added = 0;
    bool m_isSearching = true;
};

//! A key among others: the first eight bytes of what it is ordered by, and its number.
struct Item
{
    std::uint64_t prefix = 0;
    std::uint32_t number = 0;
};

std::uint64_t prefixOf(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number == 0 ? 0.0 : number);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t{1} << 63);
}

std::uint64_t prefixOf(std::string_view key)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = (prefix << 8) | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0u);
    return prefix;
}

//! Merge sort in blocks, so that it can be stopped. False: stopped.
template <typename Less>
bool sortItems(std::vector<Item> &items, Less less, const std::stop_token &stop)
{
    constexpr std::size_t block = 32'768;
    const auto at = [&](std::vector<Item> &list, std::size_t i) {
        return list.begin() + static_cast<std::ptrdiff_t>(std::min(i, items.size()));
    };
    for (std::size_t i = 0; i < items.size(); i += block) {
        if (stop.stop_requested())
            return false;
        std::sort(at(items, i), at(items, i + block), less);
    }
    std::vector<Item> merged(items.size() > block ? items.size() : 0);
    for (std::size_t width = block; width < items.size(); width *= 2) {
        for (std::size_t i = 0; i < items.size(); i += 2 * width) {
            if (stop.stop_requested())
                return false;
            std::merge(at(items, i), at(items, i + width), at(items, i + width),
                       at(items, i + 2 * width), at(merged, i), less);
        }
        items.swap(merged);
    }
    return true;
}

//! Gives ranks to keys: groups one after the other, each in its own order.
class KeyRanker
{
public:
    KeyRanker(const std::vector<OrderKey> &keys, const Collation &collation,
              const std::stop_token &stop)
        : m_keys(keys), m_collation(collation), m_stop(stop),
          m_ranks(keys.size(), ColumnRanks::blank)
    { }

    bool run() { return rankMeasured() && rankWorded(); }
    const std::vector<std::uint32_t> &ranks() const { return m_ranks; }
    std::uint32_t count() const { return m_count; }

private:
    bool rankMeasured()
    {
        std::vector<Item> items;
        for (std::uint32_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i].group == OrderKey::Group::Measured)
                items.push_back({prefixOf(m_keys[i].number), i});
        }
        return rank(items, [this](const Item &a, const Item &b) {
            if (a.prefix != b.prefix)
                return a.prefix < b.prefix;
            return compareNumbers(m_keys[a.number], m_keys[b.number]) < 0;
        });
    }
    bool rankWorded()
    {
        std::vector<Item> items;
        std::string texts;
        std::vector<std::pair<std::size_t, std::size_t>> places(m_keys.size());
        for (std::uint32_t i = 0; i < m_keys.size(); ++i) {
            if (i % stopInterval == 0 && m_stop.stop_requested())
                return false;
            if (m_keys[i].group != OrderKey::Group::Worded)
                continue;
            const std::size_t begin = texts.size();
            m_collation.appendKey(m_keys[i].text, texts);
            places[i] = {begin, texts.size() - begin};
            items.push_back({prefixOf(std::string_view(texts).substr(begin)), i});
        }
        const auto text = [&](const Item &item) {
            return std::string_view(texts).substr(places[item.number].first,
                                                  places[item.number].second);
        };
        return rank(items, [&](const Item &a, const Item &b) {
            return a.prefix != b.prefix ? a.prefix < b.prefix : text(a) < text(b);
        });
    }
    template <typename Less>
    bool rank(std::vector<Item> &items, Less less)
    {
        if (!sortItems(items, less, m_stop))
            return false;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0 && less(items[i - 1], items[i]))
                ++m_count;
            m_ranks[items[i].number] = m_count;
        }
        if (!items.empty())
            ++m_count;
        return true;
    }

    const std::vector<OrderKey> &m_keys;
    const Collation &m_collation;
    const std::stop_token &m_stop;
    std::vector<std::uint32_t> m_ranks; //!< by key number
    std::uint32_t m_count = 0;
};

//! Collects the keys of the rows; writes each row's key number, or blank, into `numbers`.
bool collectKeys(const TableSnapshot &table, const CellOrder &order, const RowOrder &rows,
                 DistinctKeys &keys, std::vector<std::uint32_t> &numbers,
                 const std::stop_token &stop)
{
    std::vector<std::uint32_t> numberOfValue; // of the chunk at hand
    for (std::size_t i = 0; i < rows.size();) {
        if (stop.stop_requested())
            return false;
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
            numbers[i] = numberOfValue[value];
        }
    }
    return true;
}

} // namespace

std::optional<ColumnRanks> rankRows(const TableSnapshot &table, const CellOrder &order,
                                    const Collation &collation, const RowOrder &rows,
                                    const std::stop_token &stop)
{
    ColumnRanks result;
    result.ranks.assign(rows.size(), ColumnRanks::blank);
    DistinctKeys keys(order);
    if (!collectKeys(table, order, rows, keys, result.ranks, stop))
        return std::nullopt;
    KeyRanker ranker(keys.keys(), collation, stop);
    if (!ranker.run())
        return std::nullopt;
    for (std::uint32_t &rank : result.ranks) {
        if (rank != ColumnRanks::blank)
            rank = ranker.ranks()[rank];
    }
    result.count = ranker.count();
    return result;
}

} // namespace rollcall
