// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/userchunkdata.h"
#include "exports/bytesink.h"
#include "exports/columnreader.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace rollcall {

//! The cells of one chunk after the other, made ready so that nearly all are only copied: a value
//! that rows share is rendered once, and a column without a special character needs no look at its
//! texts. What is written is what `render` would write, cell by cell.
class ReadyCells final
{
public:
    using Render = std::function<void(const Cell &, ByteSink &)>;

    //! `special`: the characters because of which `render` writes a text other than as it is. So it
    //! may too where mayBeFormula() holds.
    ReadyCells(Render render, std::string_view special);

    //! Takes the chunk that `columns` stands in, for `rows` of its rows.
    void take(const ColumnReader &columns, std::size_t rows);
    //! The cells of a row of the chunk with a separator between them.
    void appendRow(std::uint32_t row, char separator, ByteSink &sink) const;

private:
    enum class Way : unsigned char
    {
        Shared, //!< rendered: value n lies from m_begins[first + n] to the next in m_shared
        Copied, //!< as it stands in the chunk
        Rendered, //!< one by one
    };
    struct Column
    {
        Way way = Way::Rendered;
        bool mayBeFormula = false;
        const NamedColumn *named = nullptr; //!< the reader's
        std::optional<std::uint32_t> number; //!< in the chunk; nothing: it has none
        const ColumnData *cells = nullptr; //!< null: it has none
        const char *texts = nullptr; //!< where the first one begins
        std::size_t first = 0;
        std::uint32_t values = 0; //!< that are shared
    };

    bool canBeCopied(const Column &column) const;
    void share(Column &column, ByteSink &shared);
    Cell valueOf(const Column &column, std::uint32_t value) const;

    const Render m_render;
    const std::uint64_t m_special; //!< charactersIn() them
    const UserChunk *m_chunk = nullptr;
    std::vector<Column> m_columns;
    QByteArray m_shared;
    std::vector<std::uint32_t> m_begins;
    std::size_t m_rowBound = 0; //!< bytes that a row may take without its rendered cells
};

} // namespace rollcall
