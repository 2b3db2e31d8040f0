// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotokens.h"

#include "demo/signedtoken.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double longestAssertion = 3600; // Okta: at most an hour ahead
constexpr double clockTolerance = 60;
constexpr double oldestProof = 300;

Error refusal(const char *code, const char *description)
{
    return Error{ErrorKind::Unauthorized, code, description};
}

//! What is wrong with the times of an assertion; empty: nothing.
const char *timeFlaw(const QJsonObject &claims, qint64 now)
{
    const double seconds = double(now) / 1000;
    const double expires = claims["exp"_L1].toDouble();
    const double issued = claims["iat"_L1].toDouble(seconds);
    const double notBefore = claims["nbf"_L1].toDouble(seconds);
    if (expires <= seconds)
        return "The client_assertion token is expired.";
    if (expires > seconds + longestAssertion)
        return "The client_assertion token has an expiration too far into the future.";
    if (issued > seconds + clockTolerance || notBefore > seconds + clockTolerance)
        return "The client_assertion token is not valid yet.";
    return "";
}

bool namesItsKey(const SignedToken &token, const DemoClient &client)
{
    const QByteArray thumbprint = certificateThumbprint(client.publicKey);
    if (!thumbprint.isEmpty())
        return token.header["x5t#S256"_L1].toString().toLatin1() == thumbprint;
    return token.header["kid"_L1].toString().toLatin1() == client.keyId;
}

bool isSecret(const QByteArray &given, const QByteArray &expected)
{
    return !expected.isEmpty() && given == expected;
}

} // namespace

const DemoClient *TokenIssuer::client(const QByteArray &id) const
{
    const auto found = m_clients.constFind(id);
    return found == m_clients.cend() ? nullptr : &*found;
}

IssuedToken TokenIssuer::issue(const DemoClient &client, const QByteArray &scope, qint64 now,
                               const QByteArray &boundTo)
{
    const qint64 expires = now + std::chrono::milliseconds(m_lifetime).count();
    const IssuedToken token{newDemoToken("demo-access-"), scope, expires, boundTo};
    m_tokens.insert(token.token, {token, client.standing});
    ++m_issued;
    return token;
}

TokenStanding TokenIssuer::check(const QByteArray &token, qint64 now) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.cend())
        return TokenStanding::Unknown;
    return found->token.expires <= now ? TokenStanding::Expired : found->standing;
}

const IssuedToken *TokenIssuer::find(const QByteArray &token) const
{
    const auto found = m_tokens.constFind(token);
    return found == m_tokens.cend() ? nullptr : &found->token;
}

void TokenIssuer::revokeAll()
{
    m_tokens.clear();
}

Result<DemoClient> TokenIssuer::bySecret(const QByteArray &id, const QByteArray &secret) const
{
    const DemoClient *found = client(id);
    if (!found || !isSecret(secret, found->secret))
        return refusal("invalid_client", "The client secret supplied is invalid.");
    return *found;
}

Result<DemoClient> TokenIssuer::byAssertion(const QByteArray &assertion, const QByteArray &audience,
                                            qint64 now)
{
    const std::optional<SignedToken> token = SignedToken::parse(assertion);
    const DemoClient *found =
        token ? client(token->claims["sub"_L1].toString().toLatin1()) : nullptr;
    if (!found || token->claims["iss"_L1] != token->claims["sub"_L1])
        return refusal("invalid_client", "The client_assertion names no known client.");
    const auto key = VerificationKey::fromPem(found->publicKey);
    if (!key || !namesItsKey(*token, *found) || !token->isSignedBy(*key))
        return refusal("invalid_client", "The client_assertion signature is invalid.");
    if (token->claims["aud"_L1].toString().toLatin1() != audience)
        return refusal("invalid_client", "The audience claim for client_assertion is invalid.");
    if (const char *flaw = timeFlaw(token->claims, now); *flaw)
        return refusal("invalid_client", flaw);
    const QByteArray id = token->claims["jti"_L1].toString().toUtf8();
    if (id.isEmpty() || !isFirst(found->id + ' ' + id))
        return refusal("invalid_client", "The client_assertion was used before.");
    return *found;
}

Result<QByteArray> TokenIssuer::byProof(const QByteArray &proof, const QByteArray &method,
                                        const QByteArray &url, const QByteArray &accessToken,
                                        qint64 now)
{
    const std::optional<SignedToken> token = SignedToken::parse(proof);
    if (!token || token->header["typ"_L1] != "dpop+jwt"_L1)
        return refusal("invalid_dpop_proof", "The DPoP proof JWT header is missing.");
    const QJsonObject jwk = token->header["jwk"_L1].toObject();
    const auto key = VerificationKey::fromJwk(jwk);
    if (!key || !token->isSignedBy(*key))
        return refusal("invalid_dpop_proof", "The DPoP proof is not signed by its key.");
    const QJsonObject &claims = token->claims;
    if (claims["htm"_L1].toString().toLatin1() != method
        || claims["htu"_L1].toString().toLatin1() != url)
        return refusal("invalid_dpop_proof", "The DPoP proof is for another request.");
    if (std::abs(claims["iat"_L1].toDouble() - double(now) / 1000) > oldestProof)
        return refusal("invalid_dpop_proof", "The DPoP proof was issued at another time.");
    if (accessToken.isEmpty() && claims["nonce"_L1].toString().toLatin1() != nonce())
        return refusal("use_dpop_nonce", "Authorization server requires nonce in DPoP proof.");
    if (!accessToken.isEmpty() && claims["ath"_L1].toString().toLatin1() != hashedText(accessToken))
        return refusal("invalid_dpop_proof", "The DPoP proof is for another access token.");
    const QByteArray id = claims["jti"_L1].toString().toUtf8();
    if (id.isEmpty() || !isFirst("dpop " + id))
        return refusal("invalid_dpop_proof", "The DPoP proof was used before.");
    return keyThumbprint(jwk);
}

bool TokenIssuer::isFirst(const QByteArray &id)
{
    const qsizetype before = m_seen.size();
    m_seen.insert(id);
    return m_seen.size() > before;
}

TokenStanding DemoTokens::check(const QByteArray &token, qint64 now) const
{
    if (token.isEmpty())
        return TokenStanding::Unknown;
    if (token == full)
        return TokenStanding::Full;
    if (token == limited)
        return TokenStanding::Limited;
    return issuer ? issuer->check(token, now) : TokenStanding::Unknown;
}

TokenStanding DemoTokens::check(const ServerRequest &request, const QByteArray &origin,
                                qint64 now) const
{
    const QByteArray authorization = request.header("Authorization");
    const qsizetype space = authorization.indexOf(' ');
    const QByteArray scheme = authorization.left(qMax(space, 0)).toLower();
    const QByteArray token = authorization.mid(space + 1).trimmed();
    const IssuedToken *issued = issuer ? issuer->find(token) : nullptr;
    const bool isBound = issued && !issued->boundTo.isEmpty();
    if (scheme != (isBound ? "dpop" : "bearer"))
        return TokenStanding::Unknown;
    if (isBound) {
        const auto key = issuer->byProof(request.header("DPoP"), request.method,
                                         origin + request.rawPath, token, now);
        if (!key.ok() || key.value() != issued->boundTo)
            return TokenStanding::Unknown;
    }
    return check(token, now);
}

QByteArray newDemoToken(const QByteArray &beginning)
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return beginning
        + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex();
}

} // namespace rollcall
