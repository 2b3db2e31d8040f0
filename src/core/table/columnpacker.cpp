// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/columnpacker.h"

#include "core/table/textfold.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace rollcall {

namespace {

// Where so many users have a value of their own each, so have the others.
constexpr std::size_t trial = 64;
constexpr std::uint32_t maxShort = std::numeric_limits<std::uint16_t>::max();

std::size_t textSize(std::span<const LooseCell> values)
{
    std::size_t size = 0;
    for (const LooseCell &value : values)
        size += value.text.size();
    return size;
}

bool areOfOneKind(std::span<const LooseCell> values)
{
    return std::ranges::all_of(values,
                               [&](const LooseCell &v) { return v.kind == values[0].kind; });
}

bool areOfOneLength(std::span<const LooseCell> values)
{
    return std::ranges::all_of(
        values, [&](const LooseCell &v) { return v.text.size() == values[0].text.size(); });
}

std::size_t costOf(std::span<const LooseCell> values)
{
    const std::size_t text = textSize(values);
    const std::size_t offsets = areOfOneLength(values) ? 0 : text <= maxShort ? 2 : 4;
    return text + values.size() * (offsets + (areOfOneKind(values) ? 0 : 1));
}

} // namespace

ColumnData ColumnPacker::pack(std::span<const LooseCell> cells)
{
    ColumnData column;
    m_data.textBytes += textSize(cells);
    const Ends before = ends();
    if (buildDictionary(cells) && dictionarySaves(cells)) {
        storeCodes(column);
        storeValues(m_distinct, column);
    } else {
        storeValues(cells, column);
    }
    // In most directories the login is the e-mail address.
    for (ColumnData &known : m_data.columnData) {
        if (!holdsTheSame(column, known))
            continue;
        takeBack(before);
        known.hasTwin = true;
        return known;
    }
    return column;
}

ColumnPacker::Ends ColumnPacker::ends() const
{
    return {m_data.arena.size(), m_data.bytes.size(), m_data.shorts.size(), m_data.words.size()};
}

void ColumnPacker::takeBack(const Ends &to)
{
    m_data.arena.resize(to.arena);
    m_data.bytes.resize(to.bytes);
    m_data.shorts.resize(to.shorts);
    m_data.words.resize(to.words);
}

//! Looks only at columns of ASCII text that all rows have for themselves.
bool ColumnPacker::holdsTheSame(const ColumnData &column, const ColumnData &known) const
{
    const auto isPlain = [](const ColumnData &each) {
        return each.rows == RowEncoding::Plain && each.isAscii() && each.kinds == ColumnData::none;
    };
    if (column.textSize == 0 || column.textSize != known.textSize || column.kind != known.kind
        || column.texts != known.texts || !isPlain(column) || !isPlain(known)
        || m_data.allText(column) != m_data.allText(known))
        return false;
    const auto count = std::size_t{column.valueCount} + 1;
    const auto areEqual = [&](const auto &offsets) {
        const auto all = std::span(offsets);
        return std::ranges::equal(all.subspan(column.offsets, count),
                                  all.subspan(known.offsets, count));
    };
    switch (column.texts) {
    case TextEncoding::Stride:
        return column.stride == known.stride;
    case TextEncoding::Offsets16:
        return areEqual(m_data.shorts);
    case TextEncoding::Offsets32:
        return areEqual(m_data.words);
    }
    return false;
}

//! False when too few values repeat.
bool ColumnPacker::buildDictionary(std::span<const LooseCell> cells)
{
    const std::size_t limit = std::min<std::size_t>(cells.size() - cells.size() / 8, maxShort);
    m_slots.assign(std::bit_ceil(cells.size() * 2), 0);
    m_distinct.clear();
    m_codes.clear();
    for (const LooseCell &cell : cells) {
        std::size_t slot = std::hash<std::string_view>{}(cell.text) + cell.kind;
        for (slot &= m_slots.size() - 1; m_slots[slot] != 0;
             slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_distinct[m_slots[slot] - 1] == cell)
                break;
        }
        if (m_slots[slot] == 0) {
            if (m_distinct.size() == limit)
                return false;
            m_distinct.push_back(cell);
            m_slots[slot] = static_cast<std::uint32_t>(m_distinct.size());
        }
        m_codes.push_back(m_slots[slot] - 1);
        if (m_codes.size() == trial && m_distinct.size() == trial)
            return false;
    }
    return true;
}

bool ColumnPacker::dictionarySaves(std::span<const LooseCell> cells) const
{
    const std::size_t codes = m_distinct.size() == 1 ? 0 : m_distinct.size() <= 256 ? 1 : 2;
    // A dictionary costs a step at each look: it should be worth it.
    return (costOf(m_distinct) + cells.size() * codes) * 8 <= costOf(cells) * 7
        || m_distinct.size() == 1;
}

void ColumnPacker::storeCodes(ColumnData &column)
{
    if (m_distinct.size() == 1) {
        column.rows = RowEncoding::Constant;
    } else if (m_distinct.size() <= 256) {
        column.rows = RowEncoding::Codes8;
        column.codes = static_cast<std::uint32_t>(m_data.bytes.size());
        for (const std::uint32_t code : m_codes)
            m_data.bytes.push_back(static_cast<std::uint8_t>(code));
    } else {
        column.rows = RowEncoding::Codes16;
        column.codes = static_cast<std::uint32_t>(m_data.shorts.size());
        for (const std::uint32_t code : m_codes)
            m_data.shorts.push_back(static_cast<std::uint16_t>(code));
    }
}

void ColumnPacker::storeValues(std::span<const LooseCell> values, ColumnData &column)
{
    column.valueCount = static_cast<std::uint32_t>(values.size());
    column.textBegin = static_cast<std::uint32_t>(m_data.arena.size());
    for (const LooseCell &value : values)
        m_data.arena += value.text;
    column.textSize = static_cast<std::uint32_t>(m_data.arena.size()) - column.textBegin;
    column.characters = charactersIn(m_data.allText(column));
    storeOffsets(values, column);
    if (!values.empty() && areOfOneKind(values)) {
        column.kind = values[0].kind;
    } else {
        column.kinds = static_cast<std::uint32_t>(m_data.bytes.size());
        for (const LooseCell &value : values)
            m_data.bytes.push_back(value.kind);
    }
    if (!isAscii(m_data.allText(column)))
        storeFolded(values, column);
}

void ColumnPacker::storeOffsets(std::span<const LooseCell> values, ColumnData &column)
{
    if (values.empty() || areOfOneLength(values)) {
        column.texts = TextEncoding::Stride;
        column.stride = values.empty() ? 0 : static_cast<std::uint32_t>(values[0].text.size());
        return;
    }
    const auto store = [&]<typename T>(std::vector<T> &offsets) {
        column.offsets = static_cast<std::uint32_t>(offsets.size());
        std::uint32_t offset = 0;
        for (const LooseCell &value : values) {
            offsets.push_back(static_cast<T>(offset));
            offset += static_cast<std::uint32_t>(value.text.size());
        }
        offsets.push_back(static_cast<T>(offset));
    };
    if (column.textSize <= maxShort) {
        column.texts = TextEncoding::Offsets16;
        store(m_data.shorts);
    } else {
        column.texts = TextEncoding::Offsets32;
        store(m_data.words);
    }
}

void ColumnPacker::storeFolded(std::span<const LooseCell> values, ColumnData &column)
{
    std::vector<std::uint32_t> offsets;
    column.foldedValues = static_cast<std::uint32_t>(m_data.words.size());
    for (std::uint32_t value = 0; value < values.size(); ++value) {
        if (isAscii(values[value].text))
            continue;
        m_data.words.push_back(value);
        offsets.push_back(static_cast<std::uint32_t>(m_data.folded.size()));
        m_data.folded += foldText(values[value].text);
    }
    offsets.push_back(static_cast<std::uint32_t>(m_data.folded.size()));
    column.foldedCount = static_cast<std::uint32_t>(offsets.size() - 1);
    column.foldedOffsets = static_cast<std::uint32_t>(m_data.words.size());
    m_data.words.insert(m_data.words.end(), offsets.begin(), offsets.end());
}

} // namespace rollcall
