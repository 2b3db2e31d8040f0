// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"
#include "demo/oktausers.h"
#include "demo/personfacts.h"

namespace rollcall {

class JsonText;

//! What Okta tells of one user beside groups: app links, roles, factors, devices, and the log.
class OktaDetailAnswers
{
public:
    explicit OktaDetailAnswers(const OktaUsers &users);

    //! /api/v1/users/ID/WHAT; nothing: there is no such thing.
    std::optional<ServerResponse> ofUser(uint32_t index, const QByteArray &what) const;
    //! /api/v1/logs, of one person by the filters `actor.id eq "…"` and `target.id eq "…"`.
    ServerResponse log(const ServerRequest &request, int64_t now) const;

private:
    QByteArray appLinks(uint32_t index) const;
    QByteArray roles(uint32_t index) const;
    QByteArray factors(uint32_t index) const;
    QByteArray devices(uint32_t index) const;
    void appendEvent(uint32_t index, const DemoEvent &event, JsonText &json) const;
    void appendPerson(uint32_t index, JsonText &json) const;

    const OktaUsers &m_users;
    PersonFacts m_facts;
};

} // namespace rollcall
