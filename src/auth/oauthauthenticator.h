// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenkeeper.h"
#include "core/authenticator.h"

namespace rollcall {

//! Gives requests an access token that it has from the profile's token endpoint, and a new one in
//! time.
class OAuthAuthenticator final : public Authenticator
{
public:
    //! `refreshToken` null: the app signs in by itself.
    OAuthAuthenticator(std::shared_ptr<TokenClient> client,
                       std::unique_ptr<RefreshToken> refreshToken);

    AuthJob *authorize(const HttpRequest &request, QObject *parent) override;
    SecondTry refused(const HttpRequest &authorized, const HttpResponse &response) override;
    Error explained(const Error &refusal, const HttpResponse &response) const override;
    TokenHealth health() const override;
    Secrets renewedSecrets() const override;

    const TokenKeeper &keeper() const { return m_keeper; }

private:
    QStringList missingScopes(const QByteArray &challenge) const;

    std::shared_ptr<TokenClient> m_client;
    TokenKeeper m_keeper;
};

} // namespace rollcall
