// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/membershipdepth.h"
#include "core/userdetails.h"

namespace rollcall {

//! A group, as far as it takes to ask who is in it.
struct Group
{
    QString id;
    QString name;
    QByteArray json; //!< the group as the server sent it
};

//! One way to ask who is in a group.
struct MemberList
{
    DetailList list; //!< without columns: the ids count
    MembershipDepth depth = MembershipDepth::NotTold;
};

//! What a provider tells of the directory's groups, as pure functions: the list of all groups, of
//! which the first column is the name, and the members of one, who is the subject of those lists.
class GroupSource : public DetailSource
{
public:
    virtual DetailList groups() const = 0;
    //! At least one; the first is the usual one.
    virtual QList<MemberList> members() const = 0;
    //! Whether an entry of a list about a user, as the server sent it, is a group whose members can
    //! be asked for.
    virtual bool isGroup(const DetailList &ofUser, const QByteArray &entry) const = 0;
    //! Whether a row of a list of members is another group, whose members are not told here.
    virtual bool isGroupAmongMembers(const TableSnapshot &members, std::uint32_t row) const;

    QList<DetailList> lists(const Profile &profile) const final;
};

//! The group that a row of a list is, whose first column is the name.
Group groupAt(const DetailList &list, const TableSnapshot &table, std::uint32_t row);

} // namespace rollcall
