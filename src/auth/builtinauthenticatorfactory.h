// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authservices.h"
#include "core/authenticator.h"

namespace rollcall {

class OAuthAuthenticator;
class TokenLineage;

//! Makes the authenticators and sign-in flows that this program has. SecretMissing, subject the
//! profile's name, when a secret that the credential needs is not among the secrets. What is made
//! for one refresh token is shared: its next one must not be asked for twice.
class BuiltinAuthenticatorFactory final : public AuthenticatorFactory
{
public:
    explicit BuiltinAuthenticatorFactory(const AuthServices &services);
    ~BuiltinAuthenticatorFactory() override;

    Result<std::shared_ptr<Authenticator>> make(const Profile &profile, const SignInPlan &plan,
                                                const Secrets &secrets) override;
    SignInFlow *signIn(const Profile &profile, const SignInPlan &plan, QObject *parent) override;

private:
    Result<std::shared_ptr<Authenticator>> makeOAuth(const Profile &profile, const SignInPlan &plan,
                                                     const QString &name, const Secret &secret);
    std::shared_ptr<Authenticator> existing(const Profile &profile, const SignInPlan &plan,
                                            const Secret &refreshToken);

    AuthServices m_services;
    std::shared_ptr<TokenLineage> m_lineage;
    QList<std::weak_ptr<OAuthAuthenticator>> m_people; //!< with refresh tokens
};

} // namespace rollcall
