// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorizationserver.h"
#include "demo/demotokens.h"

#include <map>
#include <optional>

namespace rollcall {

//! The sign-in host of Microsoft Entra ID. The two fixed tokens of the directory are secrets of
//! every app too.
class EntraTokens
{
public:
    EntraTokens(DemoTokens tokens, QByteArray origin)
        : m_tokens(std::move(tokens)), m_origin(std::move(origin))
    { }

    static bool isFor(const ServerRequest &request);
    //! /{tenant}/oauth2/v2.0/token, authorize and devicecode.
    ServerResponse answer(const ServerRequest &request, qint64 now);
    //! Of the token of a request to Graph.
    TokenStanding check(const ServerRequest &request, qint64 now) const;
    //! Whether its token holds AuditLog.Read.All.
    bool mayReadSignIns(const ServerRequest &request) const;

private:
    std::optional<DemoClient> clientBySecret(const QList<NamedValue> &form) const;
    ServerResponse issue(const DemoClient &client, const QByteArray &scope, qint64 now);
    AuthorizationServer &serverOf(const QByteArray &tenant);

    DemoTokens m_tokens;
    QByteArray m_origin;
    std::map<QByteArray, AuthorizationServer> m_servers; //!< by tenant
};

} // namespace rollcall
