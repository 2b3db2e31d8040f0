// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/userchunk.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! Counts rows by the folded form of their text, and by its spellings. As quick for a million
//! different texts as for few. For one thread; the texts must live as long as it.
class SpellingCounts
{
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    //! One text as it is written, and the rows that have it so.
    struct Spelling
    {
        std::string_view text;
        std::uint32_t rows = 0;
        std::uint32_t firstRow = 0;
        CellKind kind = CellKind::Text;
        std::uint32_t next = none; //!< of the same folded form
    };
    //! All spellings of a folded form.
    struct Group
    {
        std::size_t foldedBegin = 0;
        std::uint32_t foldedSize = 0;
        std::uint32_t first = 0; //!< spelling
        std::uint32_t rows = 0;
        std::uint32_t firstRow = 0;
    };

    //! `folded`: the form in which `spelling.text` is compared.
    void add(const Spelling &spelling, std::string_view folded);

    const std::vector<Group> &groups() const { return m_groups; }
    std::string_view folded(const Group &group) const
    {
        return std::string_view(m_folded).substr(group.foldedBegin, group.foldedSize);
    }
    //! The spelling of the most rows; of several, the first in the order of their bytes.
    const Spelling &shown(const Group &group) const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t groupPlusOne = 0; //!< 0: free
    };

    std::uint32_t groupOf(std::string_view folded, std::uint32_t firstRow);
    void grow();

    std::vector<Group> m_groups;
    std::vector<Spelling> m_spellings;
    std::vector<Slot> m_slots;
    std::string m_folded; //!< of all groups
};

} // namespace rollcall
