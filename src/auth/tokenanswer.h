// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "core/tokenhealth.h"

namespace rollcall {

//! What a client asks a token endpoint for.
enum class GrantKind
{
    ClientCredentials,
    Code,
    DeviceCode,
    Refresh
};

//! Tokens as a token endpoint gave them.
struct TokenAnswer
{
    Secret accessToken;
    Secret refreshToken; //!< empty: none came
    TokenHealth health;
};

//! What an endpoint is asked, as far as its answer must be read in its light.
struct TokenQuestion
{
    GrantKind grant = GrantKind::ClientCredentials;
    SignIn how = SignIn::ClientSecret;
    QString clientId;
    QStringList scopes; //!< asked for
    QList<Secret> sent; //!< what no error may repeat
};

//! Reads a success. `now` is the local time at which the answer came. An Error as below.
Result<TokenAnswer> readTokenAnswer(const HttpResponse &response, const TokenQuestion &asked,
                                    const QDateTime &now);

//! Words what is no success, or no token answer: the flaw where it can be told, subject the
//! server's own words without any secret.
Error tokenErrorFrom(const HttpResponse &response, const TokenQuestion &asked);
//! The same for an error that came in a redirect.
Error tokenErrorOf(const QString &code, const QString &words, const TokenQuestion &asked);

//! The OAuth error code of an answer: "authorization_pending"; empty: it has none.
QString oauthCodeOf(const HttpResponse &response);

//! The Date of an answer.
std::optional<QDateTime> dateOf(const HttpResponse &response);

} // namespace rollcall
