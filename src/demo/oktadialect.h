// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorizationserver.h"
#include "demo/dialect.h"
#include "demo/oktadetailanswers.h"
#include "demo/oktagroups.h"
#include "demo/oktalisting.h"
#include "demo/oktausers.h"

namespace rollcall {

//! Okta's Core Management API v1, as far as it reads users and groups.
class OktaDialect final : public Dialect
{
public:
    OktaDialect(const People &people, uint32_t count, const QByteArray &origin, DemoTokens tokens);

    QByteArray provider() const override;
    bool isSpokenIn(const ServerRequest &request) const override;
    bool isUserListing(const ServerRequest &request) const override;
    ServerResponse answer(const ServerRequest &request,
                          const Circumstances &circumstances) override;
    QByteArray rawUser(uint32_t index) const override;
    QByteArray userId(uint32_t index) const override;

private:
    ServerResponse respond(const ServerRequest &request, const Circumstances &circumstances);
    std::optional<ServerResponse> refuse(const ServerRequest &request,
                                         const Circumstances &circumstances) const;
    TokenStanding standingOf(const ServerRequest &request, qint64 now) const;
    ServerResponse route(const ServerRequest &request, const Circumstances &circumstances);
    ServerResponse routeUsers(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse routeGroups(const ServerRequest &request);
    ServerResponse oneUser(const QByteArray &name) const;
    ServerResponse detailsOfUser(const QByteArray &name, const QByteArray &what) const;
    std::optional<uint32_t> findUser(const QByteArray &name) const;

    OktaUsers m_users;
    OktaGroups m_groups;
    OktaDetailAnswers m_details;
    OktaListing m_listing;
    QByteArray m_origin;
    DemoTokens m_tokens;
    AuthorizationServer m_authorization;
    uint64_t m_answers = 0;
};

} // namespace rollcall
