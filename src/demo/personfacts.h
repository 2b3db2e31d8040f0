// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/jsontext.h"
#include "demo/people.h"

#include <utility>

namespace rollcall {

//! An application that people of the demo directory are assigned to.
struct DemoApplication
{
    std::string_view id; //!< "0001"
    std::string_view label; //!< "Example Mail"
    std::string_view name; //!< "example_mail"
    std::string_view address;
};

//! A way to prove who one is, beside the password.
struct DemoFactor
{
    std::string_view type; //!< Okta's word: "push"
    std::string_view provider; //!< "OKTA"
    std::string_view label; //!< "Authenticator app"
};

//! A computer or telephone of a person.
struct DemoDevice
{
    uint32_t number = 0; //!< of this person's devices, from 0
    std::string_view platform; //!< "MACOS"
    std::string_view label; //!< "MacBook"
};

//! Something that a person did, or that was done to them.
struct DemoEvent
{
    int64_t at = 0; //!< milliseconds since 1970, UTC
    bool byPerson = true; //!< else the first person did it to this one
    bool isFailure = false;
    std::string_view type; //!< Okta's word: "user.session.start"
    std::string_view message; //!< "User login to Okta"
    std::string address; //!< 192.0.2.x
};

//! A JSON array of what `append` writes of each entry.
template <typename Entries, typename Append>
void appendArray(const Entries &entries, JsonText &json, const Append &append)
{
    json.raw("[");
    std::string_view separator;
    for (const auto &entry : entries) {
        json.raw(std::exchange(separator, ","));
        append(entry, json);
    }
    json.raw("]");
}

//! What the demo directory knows of one person beside the person: pure functions of the seed and
//! the index, the same in every dialect.
class PersonFacts
{
public:
    explicit PersonFacts(const People &people) : m_people(people) { }

    //! Names: everybody's group, the department's and the country's.
    std::vector<std::string> groups(uint32_t index) const;
    std::vector<std::string> allGroups() const; //!< everybody's first
    static std::span<const DemoApplication> allApplications();
    std::vector<const DemoApplication *> applications(uint32_t index) const;
    //! Names of administrator roles; most people have none.
    std::vector<std::string_view> roles(uint32_t index) const;
    std::vector<const DemoFactor *> factors(uint32_t index) const;
    std::vector<DemoDevice> devices(uint32_t index) const;
    std::vector<std::string_view> licences(uint32_t index) const; //!< "EXAMPLE_SUITE"
    //! From `since` to before `until`, the newest first: about one every ten hours.
    std::vector<DemoEvent> events(uint32_t index, int64_t since, int64_t until) const;

private:
    const People &m_people;
};

} // namespace rollcall
