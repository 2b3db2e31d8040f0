// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! The raw objects of some rows, in the order of the rows. Pages are decompressed once a call where
//! the rows lie scattered, not once a row: the more rows at a time, the cheaper a sorted export.
class RawRows final
{
public:
    //! Calls `take(std::string_view)` for each row; the text is valid during the call.
    template <typename Take>
    void forEach(const TableSnapshot &table, std::span<const std::uint32_t> rows, Take take)
    {
        for (; !rows.empty(); rows = rows.subspan(std::min(rows.size(), rowsAtOnce))) {
            const auto batch = rows.first(std::min(rows.size(), rowsAtOnce));
            if (isAscending(batch)) {
                for (const std::uint32_t row : batch)
                    take(read(table, row));
                continue;
            }
            gather(table, batch);
            for (const Place &place : m_places)
                take(std::string_view(m_text).substr(place.offset, place.length));
        }
    }

private:
    struct Place
    {
        std::size_t offset = 0;
        std::size_t length = 0;
    };

    // About 16 MB of ordinary users: what a sorted export may hold besides its output.
    static constexpr std::size_t rowsAtOnce = 16'384;

    static bool isAscending(std::span<const std::uint32_t> rows);
    std::string_view read(const TableSnapshot &table, std::uint32_t row);
    void gather(const TableSnapshot &table, std::span<const std::uint32_t> rows);

    RawReader m_reader;
    std::string m_text;
    std::vector<Place> m_places; //!< in m_text, by position in the batch
    std::vector<std::uint32_t> m_byRow; //!< positions in the batch, by ascending row
};

} // namespace rollcall
