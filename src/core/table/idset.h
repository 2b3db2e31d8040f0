// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace rollcall {

//! Ids of users, looked up without making strings of them.
class IdSet
{
public:
    void insert(std::string_view id) { m_ids.emplace(id); }
    bool contains(std::string_view id) const { return m_ids.find(id) != m_ids.end(); }
    std::size_t size() const { return m_ids.size(); }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const
        {
            return std::hash<std::string_view>()(id);
        }
    };

    std::unordered_set<std::string, Hash, std::equal_to<>> m_ids;
};

} // namespace rollcall
