// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dialect.h"
#include "demo/oktagroups.h"
#include "demo/oktalisting.h"
#include "demo/oktausers.h"

namespace rollcall {

//! The tokens that a directory knows.
struct DemoTokens
{
    QByteArray full; //!< may read everything
    QByteArray limited; //!< is known, but has no permission: 403
};

//! Okta's Core Management API v1, as far as it reads users and groups.
class OktaDialect final : public Dialect
{
public:
    OktaDialect(const People &people, uint32_t count, const QByteArray &origin, DemoTokens tokens);

    bool isUserListing(const ServerRequest &request) const override;
    ServerResponse answer(const ServerRequest &request,
                          const Circumstances &circumstances) override;
    QByteArray rawUser(uint32_t index) const override;
    QByteArray userId(uint32_t index) const override;

private:
    ServerResponse respond(const ServerRequest &request, const Circumstances &circumstances);
    std::optional<ServerResponse> refuse(const ServerRequest &request,
                                         const Circumstances &circumstances) const;
    ServerResponse route(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse routeUsers(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse routeGroups(const ServerRequest &request);
    ServerResponse oneUser(const QByteArray &name) const;
    ServerResponse groupsOfUser(const QByteArray &name) const;
    std::optional<uint32_t> findUser(const QByteArray &name) const;

    OktaUsers m_users;
    OktaGroups m_groups;
    OktaListing m_listing;
    DemoTokens m_tokens;
    uint64_t m_answers = 0;
};

} // namespace rollcall
