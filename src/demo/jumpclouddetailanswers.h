// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogroups.h"
#include "demo/httpmessage.h"
#include "demo/jumpcloudusers.h"

namespace rollcall {

//! What JumpCloud tells of one user beside the user: ids of groups, applications and computers,
//! push endpoints; and the groups and applications themselves.
class JumpCloudDetailAnswers
{
public:
    JumpCloudDetailAnswers(const JumpCloudUsers &users, const People &people, uint32_t count);

    static bool isAbout(const ServerRequest &request);
    //! Nothing: there is no such thing.
    std::optional<ServerResponse> answer(const ServerRequest &request) const;

private:
    std::optional<ServerResponse> ofUser(uint32_t index, const ServerRequest &request) const;
    ServerResponse groups(const ServerRequest &request) const;
    std::optional<ServerResponse> group(const QByteArray &id) const;
    std::optional<ServerResponse> members(const ServerRequest &request) const;
    std::optional<ServerResponse> application(const QByteArray &id) const;
    QByteArray endpoints(uint32_t index) const;

    const JumpCloudUsers &m_users;
    const People &m_people;
    PersonFacts m_facts;
    DemoGroups m_groups; //!< a group's id is its number
};

} // namespace rollcall
