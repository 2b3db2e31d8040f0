// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"
#include "demo/oktausers.h"

namespace rollcall {

class JsonText;

//! The groups of the demo directory and who is in them: everybody, departments, countries, and
//! some across. Membership follows from the person, nothing is stored.
class OktaGroups
{
public:
    static constexpr uint32_t maxMembersAPage = 1000;

    OktaGroups(const OktaUsers &users, QByteArray origin);

    ServerResponse list(const ServerRequest &request) const;
    ServerResponse one(const QByteArray &id) const;
    ServerResponse members(const ServerRequest &request, const QByteArray &id) const;
    ServerResponse ofUser(uint32_t index) const;

private:
    //! How a group chooses its members.
    enum class Rule
    {
        Everybody,
        Department,
        Country,
        OneIn
    };

    struct Group
    {
        QByteArray id;
        QByteArray name;
        QByteArray description;
        QByteArray type;
        Rule rule;
        size_t value; //!< which department or country, or one in how many
    };

    void add(const Group &group);
    const Group *find(const QByteArray &id) const;
    bool contains(const Group &group, size_t number, uint32_t index) const;
    enum class With
    {
        Members, //!< their number, as `expand=stats` asks
        Nothing
    };
    void append(const Group &group, With what, JsonText &json) const;
    int64_t membersOf(const Group &group) const;

    const OktaUsers &m_users;
    QByteArray m_origin;
    QList<Group> m_groups;
};

} // namespace rollcall
