// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

namespace rollcall {

//! A person of the directory as Graph sees it.
struct EntraUser
{
    Person person;
    std::string id;
    std::string managerId; //!< empty: has none
};

//! The people of a directory as Microsoft Graph shows them: their ids, and what their states are
//! there.
class EntraUsers
{
public:
    EntraUsers(const People &people, uint32_t count) : m_people(people), m_count(count) { }

    uint32_t count() const { return m_count; }

    //! A GUID, different for everybody.
    std::string id(uint32_t index) const;
    //! By id or userPrincipalName, any case.
    std::optional<uint32_t> find(std::string_view idOrName) const;
    //! Fills `user`; its strings' memory is used again.
    void describe(uint32_t index, EntraUser &user) const;

    static bool isGuid(std::string_view text);
    static bool isEnabled(const Person &person);
    //! Invited, and has not signed in yet.
    static bool isPending(const Person &person);
    static bool isGuest(const Person &person);

private:
    const People &m_people;
    uint32_t m_count;
};

} // namespace rollcall
