// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogroups.h"
#include "demo/entrausers.h"
#include "demo/httpmessage.h"

namespace rollcall {

//! Graph's groups and who is in them. Everybody's group holds the departments' groups, not the
//! people.
class EntraGroups
{
public:
    EntraGroups(const EntraUsers &users, const People &people, uint32_t count, QByteArray origin);

    //! In a group itself, or through one that is in it.
    static bool isNested(std::string_view group) { return group == "Everyone"; }
    static std::string idOf(std::string_view group);

    //! /v1.0/groups
    ServerResponse list(const ServerRequest &request) const;
    //! /v1.0/groups/ID/WHAT; nothing: there is no such thing.
    std::optional<ServerResponse> ofGroup(const ServerRequest &request, const QByteArray &id,
                                          const QByteArray &what) const;

private:
    const EntraUsers &m_users;
    DemoGroups m_groups;
    QByteArray m_origin;
};

} // namespace rollcall
