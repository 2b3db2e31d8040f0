// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/builtinauthenticatorfactory.h"

#include "auth/apitokenauthenticator.h"
#include "auth/basicauthenticator.h"
#include "auth/browsersignin.h"
#include "auth/devicesignin.h"
#include "auth/oauthauthenticator.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

namespace {

Error unknownCredential()
{
    return Error{ErrorKind::InvalidInput, "unknown credential",
                 QT_TRANSLATE_NOOP("Provider", "This way to sign in is not known.")};
}

QString mainSecretName(const CredentialInfo &credential)
{
    const auto field =
        std::ranges::find(credential.fields, ProviderField::Kind::Secret, &ProviderField::kind);
    return field == credential.fields.end() ? QString() : field->name;
}

bool isPerson(SignIn how)
{
    return how == SignIn::AuthorizationCode || how == SignIn::DeviceCode;
}

} // namespace

BuiltinAuthenticatorFactory::BuiltinAuthenticatorFactory(const AuthServices &services)
    : m_services(services), m_lineage(std::make_shared<TokenLineage>())
{ }

BuiltinAuthenticatorFactory::~BuiltinAuthenticatorFactory() = default;

Result<std::shared_ptr<Authenticator>> BuiltinAuthenticatorFactory::make(const Profile &profile,
                                                                         const SignInPlan &plan,
                                                                         const Secrets &secrets)
{
    const CredentialInfo &credential = plan.credential;
    if (credential.how == SignIn::Token && credential.header.isEmpty())
        return unknownCredential();
    const QString name = mainSecretName(credential);
    if (credential.how == SignIn::Token && !name.isEmpty())
        return ApiTokenAuthenticator::make(profile, credential, secrets);
    if (!secrets.contains(name))
        return Error{ErrorKind::SecretMissing, "no main secret given", profile.name.toStdString()};
    switch (credential.how) {
    case SignIn::Token:
        break;
    case SignIn::Basic:
        return BasicAuthenticator::make(profile, secrets[name]);
    case SignIn::ClientSecret:
    case SignIn::ClientAssertion:
    case SignIn::AuthorizationCode:
    case SignIn::DeviceCode:
        return makeOAuth(profile, plan, name, secrets[name]);
    }
    return unknownCredential();
}

Result<std::shared_ptr<Authenticator>>
BuiltinAuthenticatorFactory::makeOAuth(const Profile &profile, const SignInPlan &plan,
                                       const QString &name, const Secret &secret)
{
    if (secret.reveal().trimmed().isEmpty())
        return Error{ErrorKind::SecretMissing, "the main secret is empty",
                     profile.name.toStdString()};
    const bool isForPerson = isPerson(plan.credential.how);
    const Secret newest = isForPerson ? m_lineage->newest(secret) : secret;
    if (isForPerson) {
        if (auto shared = existing(profile, plan, newest))
            return shared;
    }
    auto client = TokenClient::make(m_services, plan, newest);
    if (!client.ok())
        return client.error();
    std::unique_ptr<RefreshToken> refreshToken;
    if (isForPerson)
        refreshToken = std::make_unique<RefreshToken>(
            m_services.secrets, SecretKey{profile.id, name}, newest, m_lineage);
    auto made =
        std::make_shared<OAuthAuthenticator>(std::move(client).value(), std::move(refreshToken));
    if (isForPerson)
        m_people.append(made);
    return std::shared_ptr<Authenticator>(made);
}

std::shared_ptr<Authenticator> BuiltinAuthenticatorFactory::existing(const Profile &profile,
                                                                     const SignInPlan &plan,
                                                                     const Secret &refreshToken)
{
    m_people.removeIf([](const auto &made) { return made.expired(); });
    for (const auto &weak : std::as_const(m_people)) {
        const std::shared_ptr<OAuthAuthenticator> made = weak.lock();
        if (!made)
            continue;
        const RefreshToken &held = *made->keeper().refreshToken();
        const SignInPlan &its = made->keeper().client().plan();
        if (held.current() == refreshToken && held.key().profileId == profile.id
            && its.oauth.tokenUrl == plan.oauth.tokenUrl
            && its.oauth.clientId == plan.oauth.clientId
            && its.oauth.personScopes == plan.oauth.personScopes && its.trust == plan.trust)
            return made;
    }
    return nullptr;
}

SignInFlow *BuiltinAuthenticatorFactory::signIn(const Profile &profile, const SignInPlan &plan,
                                                QObject *parent)
{
    const QString name = mainSecretName(plan.credential);
    auto client = TokenClient::make(m_services, plan, {});
    if (name.isEmpty() || !client.ok() || !isPerson(plan.credential.how))
        return AuthenticatorFactory::signIn(profile, plan, parent);
    if (plan.credential.how == SignIn::DeviceCode)
        return new DeviceSignIn(std::move(client).value(), name, parent);
    if (!m_services.redirects)
        return AuthenticatorFactory::signIn(profile, plan, parent);
    return new BrowserSignIn(std::move(client).value(), name, *m_services.redirects, parent);
}

} // namespace rollcall
