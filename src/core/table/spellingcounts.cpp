// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/spellingcounts.h"

#include <algorithm>
#include <functional>

namespace rollcall {

void SpellingCounts::add(const Spelling &spelling, std::string_view folded)
{
    Group &group = m_groups[groupOf(folded, spelling.firstRow)];
    group.rows += spelling.rows;
    group.firstRow = std::min(group.firstRow, spelling.firstRow);
    for (std::uint32_t number = group.first; number != none; number = m_spellings[number].next) {
        Spelling &known = m_spellings[number];
        if (known.text != spelling.text)
            continue;
        known.rows += spelling.rows;
        return;
    }
    m_spellings.push_back(spelling);
    m_spellings.back().next = group.first;
    group.first = static_cast<std::uint32_t>(m_spellings.size() - 1);
}

const SpellingCounts::Spelling &SpellingCounts::shown(const Group &group) const
{
    const Spelling *best = &m_spellings[group.first];
    for (std::uint32_t number = best->next; number != none; number = m_spellings[number].next) {
        const Spelling &other = m_spellings[number];
        if (other.rows > best->rows || (other.rows == best->rows && other.text < best->text))
            best = &other;
    }
    return *best;
}

std::uint32_t SpellingCounts::groupOf(std::string_view text, std::uint32_t firstRow)
{
    if ((m_groups.size() + 1) * 2 > m_slots.size())
        grow();
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
    std::size_t place = hash & (m_slots.size() - 1);
    for (; m_slots[place].groupPlusOne != 0; place = (place + 1) & (m_slots.size() - 1)) {
        const std::uint32_t number = m_slots[place].groupPlusOne - 1;
        if (m_slots[place].hash == hash && folded(m_groups[number]) == text)
            return number;
    }
    m_groups.push_back(
        {m_folded.size(), static_cast<std::uint32_t>(text.size()), none, 0, firstRow});
    m_folded += text;
    const auto count = static_cast<std::uint32_t>(m_groups.size());
    m_slots[place] = {hash, count};
    return count - 1;
}

void SpellingCounts::grow()
{
    std::vector<Slot> slots(std::max<std::size_t>(m_slots.size() * 4, 1'024));
    for (const Slot &slot : m_slots) {
        if (slot.groupPlusOne == 0)
            continue;
        std::size_t place = slot.hash & (slots.size() - 1);
        while (slots[place].groupPlusOne != 0)
            place = (place + 1) & (slots.size() - 1);
        slots[place] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace rollcall
