// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"
#include "demo/signingrants.h"

namespace rollcall {

//! Where an authorization server is and how it behaves.
struct AuthorizationHabits
{
    QByteArray origin; //!< "http://127.0.0.1:PORT": "iss"; with the path: "aud" and "htu"
    QByteArray tokenPath = "/oauth2/v1/token";
    enum class Words
    {
        OAuth, //!< error and error_description
        Entra //!< with AADSTS numbers
    } words = Words::OAuth;
    enum class RefreshTokens
    {
        Rotate, //!< each is good once; a second use ends the sign-in
        Keep
    } refreshTokens = RefreshTokens::Rotate;
    std::chrono::seconds pollInterval{5};
    std::chrono::seconds codeLifetime{600};
};

//! The three endpoints at which tokens are had: client credentials by secret (form, JSON, HTTP
//! Basic, OneLogin's header) or assertion, authorization code with PKCE, device code and refresh,
//! each with DPoP where the client needs it. A dialect passes it the requests for them; the person
//! who would sign in does what setPerson() says. `now` as for TokenIssuer, to which all belongs
//! that is known.
class AuthorizationServer
{
public:
    enum class Person
    {
        Consents,
        Declines,
        Waits //!< has not typed the device code yet
    };

    AuthorizationServer(std::shared_ptr<TokenIssuer> issuer, const AuthorizationHabits &habits);

    ServerResponse token(const ServerRequest &request, qint64 now);
    ServerResponse authorize(const ServerRequest &request, qint64 now); //!< redirects at once
    ServerResponse device(const ServerRequest &request, qint64 now);

    void setPerson(Person person) { m_person = person; }
    void revokeSignIns() { m_grants.revokeAll(); } //!< all refresh tokens
    const AuthorizationHabits &habits() const { return m_habits; }

private:
    //! What a token is issued for.
    struct Issue
    {
        DemoClient client;
        SignInGrant grant;
        QByteArray renewed; //!< the refresh token that was spent; empty: none
        QByteArray boundTo; //!< see IssuedToken
    };

    Result<DemoClient> clientOf(const TokenRequest &sent, qint64 now);
    Result<SignInGrant> grantFor(const DemoClient &client, const TokenRequest &sent, qint64 now);
    Result<SignInGrant> grantByDevice(const DemoClient &client, const TokenRequest &sent,
                                      qint64 now);
    qint64 codeExpiry(qint64 now) const;
    ServerResponse issue(const Issue &wanted, qint64 now);
    ServerResponse refuse(const Error &refusal) const;

    std::shared_ptr<TokenIssuer> m_issuer;
    AuthorizationHabits m_habits;
    SignInGrants m_grants;
    Person m_person = Person::Consents;
};

} // namespace rollcall
