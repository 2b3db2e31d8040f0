// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogroups.h"
#include "demo/httpmessage.h"
#include "demo/oneloginusers.h"

namespace rollcall {

//! What OneLogin tells of one user beside the user: roles, applications, MFA devices, events.
class OneLoginDetailAnswers
{
public:
    OneLoginDetailAnswers(const OneLoginUsers &users, const People &people, uint32_t count);

    //! Nothing: the request asks for something else.
    std::optional<ServerResponse> answer(const ServerRequest &request) const;

private:
    std::optional<ServerResponse> ofUser(uint32_t index, const QByteArray &what) const;
    QByteArray roles(uint32_t index) const;
    QByteArray applications(uint32_t index) const;
    QByteArray devices(uint32_t index) const;
    ServerResponse allRoles(const ServerRequest &request) const;
    std::optional<ServerResponse> role(const QByteArray &id) const;
    std::optional<ServerResponse> roleUsers(const ServerRequest &request) const;
    std::optional<ServerResponse> events(const ServerRequest &request) const;

    const OneLoginUsers &m_users;
    const People &m_people;
    PersonFacts m_facts;
    DemoGroups m_roles; //!< a role's id is its number
};

} // namespace rollcall
