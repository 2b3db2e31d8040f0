// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/entrausers.h"
#include "demo/httpmessage.h"
#include "demo/personfacts.h"

namespace rollcall {

//! What Graph tells of one user beside the user: memberships, assignments, licences, methods,
//! devices and the logs.
class EntraDetailAnswers
{
public:
    EntraDetailAnswers(const EntraUsers &users, const People &people, QByteArray origin);

    //! /v1.0/users/ID/WHAT; nothing: there is no such thing.
    std::optional<ServerResponse> ofUser(uint32_t index, const QByteArray &what) const;
    //! /v1.0/auditLogs/WHAT, of one person and a span.
    ServerResponse log(const ServerRequest &request, const QByteArray &what) const;

private:
    QByteArray memberships(uint32_t index, const QByteArray &what) const;
    QByteArray assignments(uint32_t index) const;
    QByteArray licences(uint32_t index) const;
    QByteArray methods(uint32_t index) const;
    QByteArray devices(uint32_t index) const;
    void appendSignIn(uint32_t index, const DemoEvent &event, JsonText &json) const;
    void appendAudit(uint32_t index, const DemoEvent &event, JsonText &json) const;

    const EntraUsers &m_users;
    const People &m_people;
    PersonFacts m_facts;
    QByteArray m_origin;
};

} // namespace rollcall
