// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/masker.h"
#include "core/table/listitems.h"
#include "exports/columnreader.h"

namespace rollcall {

//! The values of a file, as its options want them, for every format: arrays, dates and masks are
//! seen to here, once. What a cell becomes in a format's own syntax is the format's.
class RowFormatter final
{
public:
    explicit RowFormatter(const ExportOptions &options);

    std::size_t size() const { return m_reader.size(); }
    const std::string &name(std::size_t column) const { return m_reader.name(column); }
    //! The name, with the zone where the column holds moments that do not name theirs as sent:
    //! "lastLogin (UTC)".
    std::string heading(std::size_t column) const;
    bool isDate(std::size_t column) const { return m_traits[column].isDate; }
    DateForm dates() const { return m_dates; }

    //! The table that the next rows are of: the same one as before, possibly grown.
    void setTable(const TableSnapshot &table);
    //! Calls `take()` with the cells of each line that the rows make.
    template <typename Take>
    std::size_t forEachLine(std::span<const std::uint32_t> rows, Take take)
    {
        std::size_t lines = 0;
        for (const std::uint32_t row : rows) {
            m_reader.moveTo(row);
            const std::size_t count = m_arrays == ArrayForm::Joined ? 1 : readItems(row);
            for (m_line = 0; m_line < count; ++m_line)
                take();
            lines += count;
        }
        return lines;
    }
    //! What reads the cells where none of them becomes another and each row makes one line; null:
    //! some do.
    ColumnReader *unchanged() { return m_isPlain ? &m_reader : nullptr; }
    //! Of the current line. The text lives until the same column is asked for again.
    Cell cell(std::size_t column) { return m_isPlain ? m_reader.cell(column) : formatted(column); }
    //! Milliseconds since 1970 of the current line's cell; nothing where it is no moment.
    std::optional<std::int64_t> moment(std::size_t column) const;

private:
    struct Traits
    {
        bool isDate = false;
        bool isMasked = false;
    };

    std::size_t readItems(std::uint32_t row);
    Cell valueOf(std::size_t column) const;
    Cell formatted(std::size_t column);

    ColumnReader m_reader;
    ArrayForm m_arrays;
    DateForm m_dates;
    Masker m_masker;
    bool m_isPlain;
    std::vector<Traits> m_traits;
    std::vector<std::string> m_texts; //!< of formatted cells
    TableSnapshot m_table;
    std::vector<std::string> m_paths; //!< of the columns in the table; empty: not in it
    std::vector<std::vector<ListItem>> m_items; //!< of the current row
    RawReader m_raw;
    std::size_t m_line = 0;
};

//! A moment as ISO 8601 in UTC, with milliseconds.
std::string isoMoment(std::int64_t milliseconds);

} // namespace rollcall
