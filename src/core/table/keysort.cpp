// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/keysort.h"

#include "core/table/parallelparts.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

namespace rollcall {

namespace {

constexpr std::size_t itemsWorthAThread = 20'000;
constexpr std::size_t stopInterval = 32'768;
// Fewer of the same beginning are compared whole.
constexpr std::size_t fewItems = 16;
// Texts that are the same so far down are compared whole, rather than descended into.
constexpr std::size_t deepest = 1'024;

using Items = std::span<SortItem>;

//! Merge sort in blocks, so that it can be stopped. False: stopped.
template <typename Less>
bool sortInBlocks(Items items, Less less, const std::stop_token &stop)
{
    const auto at = [](auto &list, std::size_t i) {
        return list.begin() + static_cast<std::ptrdiff_t>(std::min(i, list.size()));
    };
    for (std::size_t i = 0; i < items.size(); i += stopInterval) {
        if (stop.stop_requested())
            return false;
        std::sort(at(items, i), at(items, i + stopInterval), less);
    }
    if (items.size() <= stopInterval)
        return true;
    std::vector<SortItem> other(items.size());
    Items from = items;
    Items to = other;
    for (std::size_t width = stopInterval; width < items.size(); width *= 2) {
        for (std::size_t i = 0; i < items.size(); i += 2 * width) {
            if (stop.stop_requested())
                return false;
            std::merge(at(from, i), at(from, i + width), at(from, i + width),
                       at(from, i + 2 * width), at(to, i), less);
        }
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::ranges::copy(from, items.begin());
    return true;
}

//! Cuts items into one bucket a thread, none of which has what belongs into another, and sorts
//! these. `less` is the whole order; `sort(bucket)` returns false when stopped.
template <typename Less, typename Sort>
bool sortBuckets(std::vector<SortItem> &items, Less less, Sort sort)
{
    constexpr std::size_t samples = 256;
    const std::size_t buckets = partCount(items.size(), itemsWorthAThread);
    if (buckets < 2)
        return sort(Items(items));
    std::vector<SortItem> sample;
    for (std::size_t i = 0; i < samples; ++i)
        sample.push_back(items[i * items.size() / samples]);
    std::ranges::sort(sample, less);
    std::vector<std::vector<SortItem>> parts(buckets);
    for (auto &part : parts)
        part.reserve(items.size() / buckets * 9 / 8);
    for (const SortItem &item : items) {
        std::size_t bucket = 0;
        while (bucket + 1 < buckets && !less(item, sample[(bucket + 1) * samples / buckets]))
            ++bucket;
        parts[bucket].push_back(item);
    }
    // Not bool: threads cannot write bits side by side.
    const auto stopped = inParts(buckets, 1, [&](std::size_t begin, std::size_t end) {
        return std::count_if(parts.begin() + static_cast<std::ptrdiff_t>(begin),
                             parts.begin() + static_cast<std::ptrdiff_t>(end),
                             [&](std::vector<SortItem> &part) { return !sort(Items(part)); });
    });
    items.clear();
    for (const auto &part : parts)
        items.insert(items.end(), part.begin(), part.end());
    return std::ranges::all_of(stopped, [](auto count) { return count == 0; });
}

//! Sorts texts eight bytes at a time: comparing whole ones would wait for memory each time.
class TextSorter
{
public:
    TextSorter(const std::vector<const KeyTexts *> &texts, const std::stop_token &stop)
        : m_texts(texts), m_stop(stop)
    { }

    std::string_view text(const SortItem &item) const
    {
        return m_texts[item.share]->at(item.index);
    }
    //! The items' prefixes are those of `depth`, up to where all texts are the same.
    bool sort(Items items, std::size_t depth) const
    {
        if (items.size() <= fewItems) {
            sortFew(items);
            return true;
        }
        const auto byPrefix = [](const SortItem &a, const SortItem &b) {
            return a.prefix < b.prefix;
        };
        if (!sortInBlocks(items, byPrefix, m_stop))
            return false;
        for (std::size_t begin = 0; begin < items.size();) {
            std::size_t end = begin + 1;
            while (end < items.size() && items[end].prefix == items[begin].prefix)
                ++end;
            if (end - begin > 1 && !sortAlike(items.subspan(begin, end - begin), depth + 8))
                return false;
            begin = end;
        }
        return true;
    }

private:
    //! Of items that are the same up to `depth`.
    bool sortAlike(Items items, std::size_t depth) const
    {
        const bool isOver = std::ranges::none_of(
            items, [&](const SortItem &item) { return text(item).size() > depth; });
        if (items.size() <= fewItems || isOver || depth > deepest) {
            sortFew(items);
            return true;
        }
        for (SortItem &item : items)
            item.prefix = prefixOf(text(item), depth);
        return sort(items, depth);
    }
    void sortFew(Items items) const
    {
        std::ranges::sort(
            items, [this](const SortItem &a, const SortItem &b) { return text(a) < text(b); });
        for (std::size_t i = 1; i < items.size(); ++i)
            items[i].equalsPrevious = text(items[i - 1]) == text(items[i]);
    }

    const std::vector<const KeyTexts *> &m_texts;
    const std::stop_token &m_stop;
};

} // namespace

std::uint64_t prefixOf(std::string_view text, std::size_t depth)
{
    text.remove_prefix(std::min(depth, text.size()));
    std::uint64_t prefix = 0;
    if (text.size() >= 8 && std::endian::native == std::endian::little) {
        std::memcpy(&prefix, text.data(), 8);
        return __builtin_bswap64(prefix);
    }
    for (std::size_t i = 0; i < 8; ++i)
        prefix = (prefix << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
    return prefix;
}

bool sortMeasured(std::vector<SortItem> &items,
                  const std::function<bool(const SortItem &, const SortItem &)> &isLess,
                  const std::stop_token &stop)
{
    const auto less = [&](const SortItem &a, const SortItem &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : isLess(a, b);
    };
    return sortBuckets(items, less, [&](Items bucket) {
        if (!sortInBlocks(bucket, less, stop))
            return false;
        for (std::size_t i = 1; i < bucket.size(); ++i)
            bucket[i].equalsPrevious = !less(bucket[i - 1], bucket[i]);
        return true;
    });
}

bool sortWorded(std::vector<SortItem> &items, const std::vector<const KeyTexts *> &texts,
                const std::stop_token &stop)
{
    const TextSorter sorter(texts, stop);
    const auto less = [&](const SortItem &a, const SortItem &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : sorter.text(a) < sorter.text(b);
    };
    return sortBuckets(items, less, [&](Items bucket) { return sorter.sort(bucket, 0); });
}

} // namespace rollcall
