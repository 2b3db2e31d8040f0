// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "demo/httpmessage.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>

#include <chrono>
#include <memory>

namespace rollcall {

//! What a token may.
enum class TokenStanding
{
    Full,
    Limited, //!< known, but without any permission: 403
    Expired,
    Unknown //!< never issued, revoked, or its proof is wrong
};

//! An app that the server knows.
struct DemoClient
{
    QByteArray id;
    QByteArray secret{}; //!< empty: it has none
    QByteArray publicKey{}; //!< PEM of a public key or certificate that its assertions are signed
                            //!< with; empty: none
    QByteArray keyId{}; //!< "kid" of that key; a certificate goes by its thumbprint instead
    QByteArrayList scopes{}; //!< granted; empty: all that are asked for
    QByteArrayList redirects{}; //!< registered; a loopback one without a port fits any
    TokenStanding standing = TokenStanding::Full; //!< of its tokens
    enum class Dpop
    {
        Never,
        Required
    } dpop = Dpop::Never;
    bool operator==(const DemoClient &) const = default;
};

//! A token as it is handed out.
struct IssuedToken
{
    QByteArray token;
    QByteArray scope;
    qint64 expires = 0; //!< milliseconds since 1970, UTC
    QByteArray boundTo{}; //!< thumbprint of the DPoP key; empty: a plain bearer token
};

//! Issues access tokens, and knows its own again. Every refusal is an Error whose detail is the
//! OAuth error code and whose subject the description. `now` is in milliseconds since 1970, UTC.
//! Belongs to the server; one thread.
class TokenIssuer
{
public:
    void add(const DemoClient &client) { m_clients.insert(client.id, client); }
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }
    const DemoClient *client(const QByteArray &id) const; //!< null: not known

    IssuedToken issue(const DemoClient &client, const QByteArray &scope, qint64 now,
                      const QByteArray &boundTo = {});
    TokenStanding check(const QByteArray &token, qint64 now) const;
    const IssuedToken *find(const QByteArray &token) const; //!< null: not issued, or revoked
    void revokeAll(); //!< access tokens alone
    int issuedCount() const { return m_issued; } //!< ever

    //! Who sends this secret. invalid_client.
    Result<DemoClient> bySecret(const QByteArray &id, const QByteArray &secret) const;
    //! Who signed this assertion: key, iss, sub, aud, exp, iat, nbf and jti. invalid_client.
    Result<DemoClient> byAssertion(const QByteArray &assertion, const QByteArray &audience,
                                   qint64 now);
    //! The thumbprint of the key that made a DPoP proof for this request. `accessToken` empty: at
    //! the token endpoint, where the nonce is asked for. invalid_dpop_proof, use_dpop_nonce.
    Result<QByteArray> byProof(const QByteArray &proof, const QByteArray &method,
                               const QByteArray &url, const QByteArray &accessToken, qint64 now);
    QByteArray nonce() const { return "demo-nonce-" + QByteArray::number(m_nonce); }
    void renewNonce() { ++m_nonce; } //!< proofs with the old one are refused from now on

private:
    struct Kept
    {
        IssuedToken token;
        TokenStanding standing = TokenStanding::Full;
    };

    bool isFirst(const QByteArray &id); //!< false: the jti was seen before

    QHash<QByteArray, DemoClient> m_clients;
    QHash<QByteArray, Kept> m_tokens;
    QSet<QByteArray> m_seen;
    std::chrono::seconds m_lifetime{3600};
    int m_issued = 0;
    int m_nonce = 1;
};

//! The tokens that a directory knows.
struct DemoTokens
{
    QByteArray full; //!< may read everything
    QByteArray limited; //!< is known, but has no permission: 403
    std::shared_ptr<TokenIssuer> issuer{}; //!< of access tokens; null: there are none

    //! Of a token that came without its prefix: a fixed one or an issued one.
    TokenStanding check(const QByteArray &token, qint64 now) const;
    //! Of "Authorization: Bearer …" or, with a proof for `url`, "Authorization: DPoP …".
    TokenStanding check(const ServerRequest &request, const QByteArray &origin, qint64 now) const;
};

//! A token of letters that nobody guesses; its beginning tells what it is.
QByteArray newDemoToken(const QByteArray &beginning);

} // namespace rollcall
