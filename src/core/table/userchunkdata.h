// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/rawpage.h"
#include "core/table/userchunk.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A cell's CellKind and BlankReason in one byte.
using PackedKind = std::uint8_t;

constexpr PackedKind packKind(CellKind kind, BlankReason blank = BlankReason::NotSet)
{
    return static_cast<PackedKind>(static_cast<unsigned>(kind)
                                   | (static_cast<unsigned>(blank) << 4));
}
constexpr CellKind cellKind(PackedKind packed)
{
    return static_cast<CellKind>(packed & 0x0f);
}
constexpr BlankReason blankReason(PackedKind packed)
{
    return static_cast<BlankReason>(packed >> 4);
}

//! How the rows of a column find their values.
enum class RowEncoding : std::uint8_t
{
    Plain, //!< value n belongs to row n
    Constant, //!< one value for all rows
    Codes8, //!< a dictionary: `UserChunk::Data::bytes` from `codes` on names each row's value
    Codes16, //!< the same in `UserChunk::Data::shorts`
};

//! How the values of a column find their text.
enum class TextEncoding : std::uint8_t
{
    Stride, //!< all `stride` bytes long
    Offsets16, //!< valueCount + 1 offsets from textBegin on in `UserChunk::Data::shorts`
    Offsets32, //!< the same in `UserChunk::Data::words`
};

//! One column: its values' texts stand one behind the other in the arena, in the order of the
//! values, with nothing in between.
struct ColumnData
{
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    RowEncoding rows = RowEncoding::Plain;
    TextEncoding texts = TextEncoding::Offsets16;
    PackedKind kind = 0; //!< of all values, where `kinds` is none
    std::uint32_t valueCount = 0;
    std::uint32_t textBegin = 0; //!< in the arena
    std::uint32_t textSize = 0;
    std::uint32_t codes = 0; //!< index, see RowEncoding
    std::uint32_t offsets = 0; //!< index, see TextEncoding
    std::uint32_t stride = 0;
    std::uint32_t kinds = none; //!< index in `bytes` of one PackedKind a value

    // The values that are not ASCII, folded for searching; there are none in an ASCII column.
    std::uint32_t foldedCount = 0;
    std::uint32_t foldedValues = 0; //!< index in `words` of foldedCount value numbers, ascending
    std::uint32_t foldedOffsets = 0; //!< index in `words` of foldedCount + 1 offsets in `folded`

    std::uint64_t characters = 0; //!< charactersIn() its texts
    bool hasTwin = false; //!< another column stands for the same values

    bool isAscii() const { return foldedCount == 0; }
};

//! The contents of a chunk: few and tightly packed arrays, because a table has many chunks.
struct UserChunk::Data
{
    //! Where the columns and the arrays end.
    struct Ends
    {
        std::size_t columns = 0;
        std::size_t arena = 0;
        std::size_t folded = 0;
        std::size_t bytes = 0;
        std::size_t shorts = 0;
        std::size_t words = 0;
        std::size_t textBytes = 0;
    };

    std::uint32_t rows = 0;
    std::vector<ChunkColumn> columns;
    std::vector<ColumnData> columnData; //!< beside `columns`; two may share all but this
    std::string arena; //!< all texts, column by column
    std::string folded; //!< folded texts, column by column
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint16_t> shorts;
    std::vector<std::uint32_t> words;
    std::array<std::uint32_t, 32> columnOf{}; //!< by Attribute
    std::vector<AccountStatus> statuses; //!< by value of the column of Attribute::Status
    std::shared_ptr<const RawPage> raw; //!< shared with the chunks that were made from this one
    std::uint32_t columnsLeftOut = 0;
    std::size_t textBytes = 0;
    Ends pageEnds; //!< what lies behind is of later columns; set where there are any

    Ends ends() const
    {
        return {columns.size(), arena.size(), folded.size(), bytes.size(),
                shorts.size(),  words.size(), textBytes};
    }
    void cutAt(const Ends &to)
    {
        columns.resize(to.columns);
        columnData.resize(to.columns);
        arena.resize(to.arena);
        folded.resize(to.folded);
        bytes.resize(to.bytes);
        shorts.resize(to.shorts);
        words.resize(to.words);
        textBytes = to.textBytes;
    }

    std::uint32_t valueOf(const ColumnData &column, std::uint32_t row) const
    {
        switch (column.rows) {
        case RowEncoding::Plain:
            return row;
        case RowEncoding::Constant:
            return 0;
        case RowEncoding::Codes8:
            return bytes[column.codes + row];
        case RowEncoding::Codes16:
            return shorts[column.codes + row];
        }
        return 0;
    }
    //! Where a value's text begins, relative to textBegin; of valueCount: where the last one ends.
    std::uint32_t offsetOf(const ColumnData &column, std::uint32_t value) const
    {
        switch (column.texts) {
        case TextEncoding::Stride:
            return column.stride * value;
        case TextEncoding::Offsets16:
            return shorts[column.offsets + value];
        case TextEncoding::Offsets32:
            return words[column.offsets + value];
        }
        return 0;
    }
    std::string_view text(const ColumnData &column, std::uint32_t value) const
    {
        const std::uint32_t begin = offsetOf(column, value);
        return {arena.data() + column.textBegin + begin, offsetOf(column, value + 1) - begin};
    }
    PackedKind kind(const ColumnData &column, std::uint32_t value) const
    {
        return column.kinds == ColumnData::none ? column.kind : bytes[column.kinds + value];
    }
    Cell valueCell(const ColumnData &column, std::uint32_t value) const
    {
        const PackedKind packed = kind(column, value);
        return {cellKind(packed), blankReason(packed), text(column, value)};
    }
    //! All texts of a column as one.
    std::string_view allText(const ColumnData &column) const
    {
        return {arena.data() + column.textBegin, column.textSize};
    }
    //! Folded text of the n-th value that is not ASCII.
    std::string_view foldedText(const ColumnData &column, std::uint32_t n) const
    {
        const std::uint32_t begin = words[column.foldedOffsets + n];
        return {folded.data() + begin, words[column.foldedOffsets + n + 1] - begin};
    }
};

} // namespace rollcall
