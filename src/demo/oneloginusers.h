// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

#include <QByteArray>

#include <bitset>

namespace rollcall {

class JsonText;

//! Which of a user's fields are wanted, by their places among all.
using OneLoginFields = std::bitset<32>;

//! The people of a directory as OneLogin shows them: their ids and their JSON objects.
class OneLoginUsers
{
public:
    OneLoginUsers(const People &people, uint32_t count) : m_people(people), m_count(count) { }

    uint32_t count() const { return m_count; }
    const People &people() const { return m_people; }
    //! A number, different for everybody; ids sort like indexes.
    int64_t id(uint32_t index) const;
    std::optional<uint32_t> indexOfId(const QByteArray &id) const;
    //! Appends the user's object.
    void append(uint32_t index, const OneLoginFields &fields, JsonText &json) const;

    static OneLoginFields all();
    //! What a list has of a user when nothing is asked for.
    static OneLoginFields usual();
    //! Of "id,email"; what is no field is left out. The id comes anyway.
    static OneLoginFields named(const QByteArray &names);

private:
    const People &m_people;
    uint32_t m_count;
};

} // namespace rollcall
