// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/cellorder.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace rollcall {

//! The keys of a column's different cells, as far as looking for equals pays. For one thread.
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
    std::vector<OrderKey> take() { return std::move(m_keys); }

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

} // namespace rollcall
