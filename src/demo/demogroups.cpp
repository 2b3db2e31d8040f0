// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogroups.h"

#include <algorithm>

namespace rollcall {

DemoGroups::DemoGroups(const People &people, uint32_t count)
    : m_facts(people), m_count(count), m_names(m_facts.allGroups())
{ }

std::optional<size_t> DemoGroups::numberOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_names, name);
    return found == m_names.end() ? std::nullopt : std::optional(size_t(found - m_names.begin()));
}

std::vector<size_t> DemoGroups::ofUser(uint32_t index) const
{
    std::vector<size_t> numbers;
    for (const std::string &name : m_facts.groups(index))
        numbers.push_back(numberOf(name).value());
    return numbers;
}

const std::vector<uint32_t> &DemoGroups::members(size_t number) const
{
    if (m_kept == number)
        return m_members;
    m_kept = number;
    m_members.clear();
    for (uint32_t index = 0; index < m_count; ++index) {
        if (std::ranges::count(m_facts.groups(index), m_names[number]) > 0)
            m_members.push_back(index);
    }
    return m_members;
}

DemoPage demoPage(uint64_t begin, uint64_t size, uint64_t total)
{
    const uint64_t first = std::min(begin, total);
    return {first, std::min(first + size, total)};
}

} // namespace rollcall
