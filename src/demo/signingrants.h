// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"
#include "demo/tokenrequest.h"

namespace rollcall {

//! What a token may, and whose app it is for.
struct SignInGrant
{
    QByteArray clientId;
    QByteArray scope;
    bool isForPerson = false; //!< may be renewed
};

//! The codes and refresh tokens that stand for a person's sign-in. Every refusal is an Error as
//! TokenIssuer's. Belongs to the authorization server; `now` as there.
class SignInGrants
{
public:
    //! Good once, for the one who knows what `challenge` is the hash of.
    QByteArray newCode(const SignInGrant &grant, const QByteArray &redirect,
                       const QByteArray &challenge, qint64 expires);
    QByteArray newDeviceCode(const SignInGrant &grant, qint64 expires);
    //! In the place of `renewed`, which is good no more; empty: the first of a sign-in.
    QByteArray newRefreshToken(const SignInGrant &grant, const QByteArray &renewed);

    Result<SignInGrant> byCode(const DemoClient &client, const TokenRequest &sent, qint64 now);
    //! Asked too soon: slow_down. The code stays good until takeDeviceCode().
    Result<SignInGrant> byDeviceCode(const DemoClient &client, const TokenRequest &sent, qint64 now,
                                     qint64 pollInterval);
    void takeDeviceCode(const TokenRequest &sent);
    //! The second use of one ends its sign-in.
    Result<SignInGrant> byRefreshToken(const DemoClient &client, const TokenRequest &sent);
    void revokeAll() { m_refreshTokens.clear(); } //!< refresh tokens alone

private:
    struct Code
    {
        SignInGrant grant;
        QByteArray redirect;
        QByteArray challenge;
        qint64 expires = 0;
    };
    struct DeviceCode
    {
        SignInGrant grant;
        qint64 expires = 0;
        qint64 lastPoll = 0;
    };
    struct RefreshToken
    {
        SignInGrant grant;
        int family = 0;
        bool isUsed = false;
    };

    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, DeviceCode> m_deviceCodes;
    QHash<QByteArray, RefreshToken> m_refreshTokens;
    int m_families = 0;
};

//! `code` is OAuth's, the description for people.
Error oauthRefusal(const char *code, const char *description);

} // namespace rollcall
