// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/personfacts.h"

namespace rollcall {

//! The groups of PersonFacts, numbered, and who is in them: for the dialects that have no groups of
//! their own. Used by one thread.
class DemoGroups
{
public:
    DemoGroups(const People &people, uint32_t count);

    const std::vector<std::string> &names() const { return m_names; }
    std::optional<size_t> numberOf(std::string_view name) const;
    std::vector<size_t> ofUser(uint32_t index) const; //!< numbers
    const std::vector<uint32_t> &members(size_t number) const; //!< indexes of people

private:
    PersonFacts m_facts;
    uint32_t m_count;
    std::vector<std::string> m_names;
    mutable std::optional<size_t> m_kept; //!< whose members these are: pages ask again and again
    mutable std::vector<uint32_t> m_members;
};

//! A part of a list.
struct DemoPage
{
    uint64_t begin = 0;
    uint64_t end = 0;
};

//! `size` entries from `begin` on, as far as the list goes.
DemoPage demoPage(uint64_t begin, uint64_t size, uint64_t total);

} // namespace rollcall
