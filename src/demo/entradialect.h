// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dialect.h"
#include "demo/entradetailanswers.h"
#include "demo/entragroups.h"
#include "demo/entratokens.h"
#include "demo/entrauserlist.h"

namespace rollcall {

//! Microsoft Graph v1.0, as far as it reads users, and the sign-in host's token endpoint.
class EntraDialect final : public Dialect
{
public:
    EntraDialect(const People &people, uint32_t count, const QByteArray &origin,
                 const DemoTokens &tokens);

    QByteArray provider() const override;
    bool isSpokenIn(const ServerRequest &request) const override;
    bool isUserListing(const ServerRequest &request) const override;
    ServerResponse answer(const ServerRequest &request,
                          const Circumstances &circumstances) override;
    //! With everything selected, and no manager.
    QByteArray rawUser(uint32_t index) const override;
    QByteArray userId(uint32_t index) const override;

private:
    ServerResponse respond(const ServerRequest &request, const Circumstances &circumstances);
    std::optional<ServerResponse> refuse(const ServerRequest &request,
                                         const Circumstances &circumstances) const;
    ServerResponse route(const ServerRequest &request, std::optional<FaultKind> fault);

    EntraUsers m_users;
    EntraUserList m_list;
    EntraDetailAnswers m_details;
    EntraGroups m_groups;
    EntraTokens m_tokens;
    uint64_t m_answers = 0;
};

} // namespace rollcall
