// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/collation.h"
#include "core/table/usertable.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rollcall {

//! What a cell is ordered by.
struct OrderKey
{
    enum class Group : std::uint8_t
    {
        Measured, //!< by number
        Worded, //!< by text
        Blank //!< last, in both directions
    };
    Group group = Group::Blank;
    double number = 0; //!< milliseconds, a status' place or a number's value
    std::string_view text; //!< of Measured: the digits, which tell more than a double can
};

//! How the cells of one column are put in order.
class CellOrder
{
public:
    CellOrder(const TableSnapshot &table, std::uint32_t column, const Collation &collation);

    std::uint32_t column() const { return m_column; }
    bool isByStatus() const { return m_type == AttributeType::Status; }
    OrderKey key(const Cell &cell) const;
    static OrderKey key(AccountStatus status);
    OrderKey key(std::uint32_t row) const;

    //! Ascending.
    std::weak_ordering compare(const OrderKey &a, const OrderKey &b) const;

private:
    const TableSnapshot &m_table;
    std::uint32_t m_column;
    AttributeType m_type = AttributeType::Text;
    const Collation &m_collation;
};

//! The key of a text that reads as a number from one end to the other; nothing for any other.
std::optional<OrderKey> numberKey(std::string_view text);

//! By value, and integers that are the same double by their digits.
std::weak_ordering compareNumbers(const OrderKey &a, const OrderKey &b);

} // namespace rollcall
