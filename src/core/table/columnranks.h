// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/cellorder.h"
#include "core/table/sorting.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace rollcall {

//! The places of rows in the ascending order of one column: equal cells have equal ranks.
struct ColumnRanks
{
    static constexpr std::uint32_t blank = 0xffffffff;

    std::vector<std::uint32_t> ranks; //!< beside the rows; from 0 on, or blank
    std::uint32_t count = 0; //!< of different ranks, without blank
};

//! `rows` ascend. Nothing when stopped.
std::optional<ColumnRanks> rankRows(const TableSnapshot &table, const CellOrder &order,
                                    const Collation &collation, const RowOrder &rows,
                                    const std::stop_token &stop);

} // namespace rollcall
