// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

#include <QByteArray>
#include <QStringList>

namespace rollcall {

class JsonText;

//! The people of a directory as SCIM shows them.
class ScimUsers
{
public:
    static constexpr std::string_view enterprise =
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static constexpr std::string_view custom = "urn:example:params:scim:schemas:demo:2.0:User";

    ScimUsers(const People &people, uint32_t count, QByteArray base)
        : m_people(people), m_count(count), m_base(std::move(base))
    { }

    uint32_t count() const { return m_count; }
    const People &people() const { return m_people; }

    QByteArray id(uint32_t index) const;
    std::optional<uint32_t> find(const QByteArray &id) const;
    void append(const Person &person, JsonText &json) const;
    //! What a filter compares; nothing: there is no such path.
    std::optional<QStringList> values(const Person &person, const QString &path) const;
    static bool knows(const QString &path);
    //! SCIM knows no more than this of an account's state: an account in any other state than
    //! active is not.
    static bool isActive(PersonState state) { return state == PersonState::Active; }

private:
    const People &m_people;
    uint32_t m_count;
    QByteArray m_base; //!< "http://127.0.0.1:8080/scim/v2"
};

} // namespace rollcall
