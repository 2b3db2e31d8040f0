// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktacredentials.h"

#include "core/providertext.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto apiToken = "apiToken"_L1;
constexpr auto privateKey = "privateKey"_L1;

const QString clientIdField = u"client-id"_s;
const QString keyIdField = u"key-id"_s;

// Okta compares redirects with their ports, so some that hardly any program uses are registered.
const QList<quint16> redirectPorts{8765, 18765, 28765};

Error invalid(const char *detail, const char *sentence)
{
    return Error{ErrorKind::InvalidInput, detail, sentence};
}

ProviderField clientId(const char *help)
{
    return {clientIdField, english(QT_TRANSLATE_NOOP("Provider", "Client ID")), english(help)};
}

ProviderField refreshToken()
{
    return {u"refresh-token"_s, english(QT_TRANSLATE_NOOP("Provider", "Refresh token")),
            english(QT_TRANSLATE_NOOP("Provider",
                                      "Rollcall gets it when you sign in, and keeps it in the "
                                      "keychain; leave it empty.")),
            ProviderField::Kind::Secret, ProviderField::Need::Optional};
}

CredentialInfo apiTokenCredential()
{
    CredentialInfo credential;
    credential.id = apiToken;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "API token (SSWS)"));
    credential.fields = {
        {u"token"_s, english(QT_TRANSLATE_NOOP("Provider", "API token")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "In the Okta Admin Console, open Security > API > Tokens and choose Create token. The "
             "token has the rights of the administrator who creates it: a read-only "
             "administrator's "
             "token suffices.")),
         ProviderField::Kind::Secret}};
    credential.header = "Authorization";
    credential.prefix = "SSWS ";
    return credential;
}

CredentialInfo privateKeyCredential()
{
    CredentialInfo credential;
    credential.id = privateKey;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "Service app with a private key"));
    credential.how = SignIn::ClientAssertion;
    credential.fields = {
        clientId(QT_TRANSLATE_NOOP(
            "Provider",
            "Of an API Services app, on its General tab. The app needs the scope okta.users.read "
            "and an administrator role, such as read-only administrator.")),
        {u"private-key"_s, english(QT_TRANSLATE_NOOP("Provider", "Private key (JWK or PEM)")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "On the app's General tab, under Public keys, choose Add key and Generate new key; "
             "copy the private key. It is shown once.")),
         ProviderField::Kind::Secret},
        {keyIdField, english(QT_TRANSLATE_NOOP("Provider", "Key ID (KID)")),
         english(QT_TRANSLATE_NOOP("Provider",
                                   "Beside the key on the app's General tab. Needed for a PEM key; "
                                   "a JWK mostly has it.")),
         ProviderField::Kind::Text, ProviderField::Need::Optional}};
    return credential;
}

CredentialInfo personCredential(const QString &id, const char *label, const char *help, SignIn how)
{
    CredentialInfo credential;
    credential.id = id;
    credential.label = english(label);
    credential.how = how;
    credential.fields = {clientId(help), refreshToken()};
    return credential;
}

QUrl endpoint(const Profile &profile, QLatin1String name)
{
    QUrl url = profile.baseUrl;
    url.setPath("/oauth2/v1/"_L1 + name);
    return url;
}

} // namespace

QList<CredentialInfo> oktaCredentials()
{
    return {
        apiTokenCredential(), privateKeyCredential(),
        personCredential(
            u"browser"_s, QT_TRANSLATE_NOOP("Provider", "Sign in with the browser"),
            QT_TRANSLATE_NOOP(
                "Provider",
                "Of a native app with the grants Authorization Code and Refresh Token, the scope "
                "okta.users.read and the sign-in redirects http://localhost:8765/callback, "
                "http://localhost:18765/callback and http://localhost:28765/callback."),
            SignIn::AuthorizationCode),
        personCredential(
            u"deviceCode"_s, QT_TRANSLATE_NOOP("Provider", "Sign in on another device"),
            QT_TRANSLATE_NOOP("Provider",
                              "Of a native app with the grants Device Authorization and Refresh "
                              "Token, and the scope okta.users.read."),
            SignIn::DeviceCode)};
}

bool isOktaApp(const Profile &profile)
{
    return profile.credential == privateKey;
}

Result<void> checkOktaFields(const Profile &profile)
{
    if (profile.credential == apiToken || profile.credential.isEmpty())
        return {};
    const QString id = profile.fields.value(clientIdField).trimmed();
    if (id.isEmpty())
        return invalid("no client id",
                       QT_TRANSLATE_NOOP("Provider", "Enter the client ID of your app in Okta."));
    static const QRegularExpression plain(u"^[A-Za-z0-9._~-]{1,128}$"_s);
    if (!plain.match(id).hasMatch())
        return invalid(
            "malformed client id",
            QT_TRANSLATE_NOOP(
                "Provider",
                "A client ID of Okta has letters and digits alone, and begins with 0oa."));
    return {};
}

Result<OAuthPlan> oktaOAuthPlan(const Profile &profile)
{
    if (const Result<void> checked = checkOktaFields(profile); !checked.ok())
        return checked.error();
    OAuthPlan plan;
    plan.tokenUrl = endpoint(profile, "token"_L1);
    plan.authorizeUrl = endpoint(profile, "authorize"_L1);
    plan.deviceUrl = endpoint(profile, "device/authorize"_L1);
    plan.clientId = profile.fields.value(clientIdField).trimmed();
    plan.keyId = profile.fields.value(keyIdField).trimmed();
    plan.scopes = {u"okta.users.read"_s};
    plan.personScopes = {u"openid"_s, u"offline_access"_s, u"okta.users.read"_s};
    // A person's refresh token would be bound to the key as well, which no session outlives.
    plan.dpop = isOktaApp(profile) ? DpopUse::WhenAsked : DpopUse::Never;
    plan.redirectPorts = redirectPorts;
    plan.redirectPath = u"/callback"_s;
    return plan;
}

} // namespace rollcall
