// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

#include <QByteArray>

namespace rollcall {

class JsonText;

//! The people of a directory as Okta shows them: their ids and their JSON objects.
class OktaUsers
{
public:
    static constexpr std::string_view typeId = "otydemo1a2b3c4D5e6F7";

    //! `origin` ("http://127.0.0.1:8080") is what the self links begin with.
    OktaUsers(const People &people, uint32_t count, QByteArray origin);

    uint32_t count() const { return m_count; }
    const People &people() const { return m_people; }

    //! 20 characters, different for everybody; ids sort like indexes.
    std::string id(uint32_t index) const;
    std::optional<uint32_t> indexOfId(std::string_view id) const;
    //! By id, login or the login's part before the @; case counts in ids only.
    std::optional<uint32_t> find(std::string_view idOrLogin) const;

    //! Appends the user's object.
    void append(uint32_t index, JsonText &json) const;
    //! The same for a person that was described already.
    void append(const Person &person, JsonText &json) const;

    static std::string_view status(PersonState state);

private:
    const People &m_people;
    uint32_t m_count;
    QByteArray m_origin;
};

} // namespace rollcall
