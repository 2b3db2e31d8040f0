// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/signingrants.h"

#include "demo/signedtoken.h"

#include <utility>

namespace rollcall {

Error oauthRefusal(const char *code, const char *description)
{
    return Error{ErrorKind::Unauthorized, code, description};
}

QByteArray SignInGrants::newCode(const SignInGrant &grant, const QByteArray &redirect,
                                 const QByteArray &challenge, qint64 expires)
{
    const QByteArray code = newDemoToken("demo-code-");
    m_codes.insert(code, {grant, redirect, challenge, expires});
    return code;
}

QByteArray SignInGrants::newDeviceCode(const SignInGrant &grant, qint64 expires)
{
    const QByteArray code = newDemoToken("demo-device-");
    m_deviceCodes.insert(code, {grant, expires, 0});
    return code;
}

QByteArray SignInGrants::newRefreshToken(const SignInGrant &grant, const QByteArray &renewed)
{
    int family = 0;
    if (renewed.isEmpty()) {
        family = ++m_families;
    } else {
        m_refreshTokens[renewed].isUsed = true;
        family = m_refreshTokens[renewed].family;
    }
    const QByteArray token = newDemoToken("demo-refresh-");
    m_refreshTokens.insert(token, {grant, family, false});
    return token;
}

Result<SignInGrant> SignInGrants::byCode(const DemoClient &client, const TokenRequest &sent,
                                         qint64 now)
{
    const Code code = m_codes.take(sent["code"]); // good once
    if (code.grant.clientId != client.id || code.expires <= now)
        return oauthRefusal("invalid_grant", "The authorization code is invalid or has expired.");
    if (code.redirect != sent["redirect_uri"])
        return oauthRefusal("invalid_grant", "The redirect_uri does not match.");
    if (hashedText(sent["code_verifier"]) != code.challenge)
        return oauthRefusal("invalid_grant", "PKCE verification failed.");
    return code.grant;
}

Result<SignInGrant> SignInGrants::byDeviceCode(const DemoClient &client, const TokenRequest &sent,
                                               qint64 now, qint64 pollInterval)
{
    const auto code = m_deviceCodes.find(sent["device_code"]);
    if (code == m_deviceCodes.end() || code->grant.clientId != client.id)
        return oauthRefusal("invalid_grant", "The device code is invalid.");
    if (code->expires <= now)
        return oauthRefusal("expired_token", "The device code has expired.");
    const qint64 since = now - std::exchange(code->lastPoll, now);
    if (since < pollInterval)
        return oauthRefusal("slow_down", "The device asks too often.");
    return code->grant;
}

void SignInGrants::takeDeviceCode(const TokenRequest &sent)
{
    m_deviceCodes.remove(sent["device_code"]);
}

Result<SignInGrant> SignInGrants::byRefreshToken(const DemoClient &client, const TokenRequest &sent)
{
    const auto known = m_refreshTokens.find(sent["refresh_token"]);
    if (known == m_refreshTokens.end() || known->grant.clientId != client.id)
        return oauthRefusal("invalid_grant", "The refresh token is invalid or expired.");
    if (known->isUsed) { // by whom else? RFC 9700, 4.14
        const int family = known->family;
        m_refreshTokens.removeIf([family](auto entry) { return entry->family == family; });
        return oauthRefusal("invalid_grant", "The refresh token is invalid or expired.");
    }
    return known->grant;
}

} // namespace rollcall
