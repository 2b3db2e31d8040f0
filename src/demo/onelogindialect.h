// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorizationserver.h"
#include "demo/dialect.h"
#include "demo/onelogindetailanswers.h"
#include "demo/oneloginlisting.h"

namespace rollcall {

//! OneLogin's API v2, and v1's list, as far as they read users, with the tokens of API credentials.
class OneLoginDialect final : public Dialect
{
public:
    OneLoginDialect(const People &people, uint32_t count, const QByteArray &origin,
                    DemoTokens tokens);

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
    ServerResponse route(const ServerRequest &request, const Circumstances &circumstances);

    OneLoginUsers m_users;
    OneLoginListing m_listing;
    OneLoginDetailAnswers m_details;
    QByteArray m_origin;
    DemoTokens m_tokens;
    AuthorizationServer m_authorization;
    uint64_t m_answers = 0;
};

} // namespace rollcall
