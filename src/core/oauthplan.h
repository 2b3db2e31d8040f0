// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace rollcall {

//! How a client shows at the token endpoint who it is.
enum class ClientAuth
{
    Body, //!< client_id and client_secret in the form
    Basic, //!< HTTP Basic
    NamedHeader //!< OneLogin: "Authorization: client_id:ID, client_secret:SECRET"
};

//! How the body of a token request is written.
enum class TokenBody
{
    Form,
    Json
};

//! What the head of a signed client assertion names its key by.
enum class AssertionKey
{
    KeyId, //!< "kid", from the JWK or the field "key-id": Okta. RS256 or ES256 by the key
    Certificate //!< "x5t#S256" of the certificate that stands beside the key: Entra. PS256
};

//! Whether tokens are bound to a key of the client (RFC 9449).
enum class DpopUse
{
    Never,
    WhenAsked //!< once the server says that it wants a proof
};

//! Where and how one profile's tokens are had. Every address here is asked with secrets: they come
//! from the profile and the provider alone, never from a server's answer.
struct OAuthPlan
{
    QUrl tokenUrl;
    QUrl authorizeUrl; //!< empty: nobody can sign in in a browser
    QUrl deviceUrl; //!< empty: no device codes
    QString clientId;
    QStringList scopes; //!< for an app's own token
    QStringList personScopes; //!< for a signed-in person's: with offline_access or its like
    ClientAuth clientAuth = ClientAuth::Body;
    TokenBody body = TokenBody::Form;
    AssertionKey assertionKey = AssertionKey::KeyId;
    QString assertionAudience; //!< "aud"; empty: the token URL
    QString keyId; //!< of the private key; empty: the JWK has it
    DpopUse dpop = DpopUse::Never;
    //! Ports of registered loopback redirects, tried in order; empty: any port will do.
    QList<quint16> redirectPorts;
    QString redirectPath; //!< "/callback"; empty: none
};

} // namespace rollcall
