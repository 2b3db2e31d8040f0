// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

namespace rollcall {

class JsonText;

//! The people of a directory as JumpCloud shows them: their ids and their JSON objects.
class JumpCloudUsers
{
public:
    static constexpr std::string_view organization = "64f1bfe29d3e5b0001a7b001";

    JumpCloudUsers(const People &people, uint32_t count) : m_people(people), m_count(count) { }

    uint32_t count() const { return m_count; }
    //! 24 hexadecimal digits, different for everybody; ids sort like indexes.
    std::string id(uint32_t index) const;
    std::optional<uint32_t> indexOfId(std::string_view id) const;
    //! Appends the user's object.
    void append(uint32_t index, JsonText &json) const;

private:
    const People &m_people;
    uint32_t m_count;
};

} // namespace rollcall
