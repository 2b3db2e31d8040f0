// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimcredentials.h"

#include "core/pastedaddress.h"
#include "core/providertext.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refused(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, "a field of the SCIM profile", sentence};
}

CredentialInfo bearerCredential()
{
    CredentialInfo credential;
    credential.id = u"bearer"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "Bearer token"));
    credential.fields = {
        {u"token"_s, english(QT_TRANSLATE_NOOP("Provider", "Token")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "The administration pages of the service make it, usually under Provisioning or SCIM. "
             "Where it can be limited, reading users suffices.")),
         ProviderField::Kind::Secret}};
    credential.header = "Authorization";
    credential.prefix = "Bearer ";
    return credential;
}

CredentialInfo basicCredential()
{
    CredentialInfo credential;
    credential.id = u"basic"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "User name and password"));
    credential.fields = {
        {u"user"_s, english(QT_TRANSLATE_NOOP("Provider", "User name")),
         english(QT_TRANSLATE_NOOP("Provider",
                                   "The name of the account that the service made for its API."))},
        {u"password"_s, english(QT_TRANSLATE_NOOP("Provider", "Password")),
         english(QT_TRANSLATE_NOOP("Provider", "The password of that account.")),
         ProviderField::Kind::Secret}};
    credential.how = SignIn::Basic;
    return credential;
}

CredentialInfo clientCredential()
{
    CredentialInfo credential;
    credential.id = u"clientSecret"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "OAuth client with a secret"));
    credential.fields = {
        {u"token-url"_s, english(QT_TRANSLATE_NOOP("Provider", "Token address")),
         english(
             QT_TRANSLATE_NOOP("Provider",
                               "The address at which the service's authorization server gives "
                               "access tokens, such as https://login.example.com/oauth2/token."))},
        {u"client-id"_s, english(QT_TRANSLATE_NOOP("Provider", "Client id")),
         english(QT_TRANSLATE_NOOP(
             "Provider", "The id of the client that was registered for Rollcall there."))},
        {u"scope"_s, english(QT_TRANSLATE_NOOP("Provider", "Scopes")),
         english(QT_TRANSLATE_NOOP(
             "Provider", "What to ask for, with spaces between; often nothing is needed.")),
         ProviderField::Kind::Text, ProviderField::Need::Optional},
        {u"client-auth"_s,
         english(QT_TRANSLATE_NOOP("Provider", "The secret is sent")),
         english(QT_TRANSLATE_NOOP("Provider",
                                   "Most authorization servers take it in the header; some want it "
                                   "in the form.")),
         ProviderField::Kind::Text,
         ProviderField::Need::Optional,
         u"header"_s,
         {{u"header"_s, english(QT_TRANSLATE_NOOP("Provider", "In the header"))},
          {u"form"_s, english(QT_TRANSLATE_NOOP("Provider", "In the form"))}}},
        {u"client-secret"_s, english(QT_TRANSLATE_NOOP("Provider", "Client secret")),
         english(QT_TRANSLATE_NOOP("Provider", "The secret of that client.")),
         ProviderField::Kind::Secret}};
    credential.how = SignIn::ClientSecret;
    return credential;
}

//! https, or http on loopback. Its query is part of it.
Result<QUrl> readTokenUrl(const QString &pasted)
{
    const AddressRules rules{
        .whenEmpty = QT_TRANSLATE_NOOP(
            "Provider", "Enter the token address, such as https://login.example.com/oauth2/token."),
        .path = AddressPath::Kept};
    const Result<AddressReading> reading = readPastedAddress(pasted, rules);
    if (!reading.ok())
        return reading.error();
    QUrl url = reading.value().url;
    const QUrl asPasted(pasted.trimmed());
    if (asPasted.hasQuery())
        url.setQuery(asPasted.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

} // namespace

QList<CredentialInfo> scimCredentials()
{
    return {bearerCredential(), basicCredential(), clientCredential()};
}

Result<void> checkScimCredential(const Profile &profile)
{
    if (profile.credential == "basic"_L1) {
        const QString user = profile.fields.value(u"user"_s);
        if (user.isEmpty())
            return refused(QT_TRANSLATE_NOOP("Provider", "Enter the user name."));
        if (user.contains(u':'))
            return refused(QT_TRANSLATE_NOOP(
                "Provider",
                "A user name with a colon cannot be sent: the colon is where it would end."));
    }
    if (profile.credential == "clientSecret"_L1) {
        const Result<OAuthPlan> plan = scimOAuthPlan(profile);
        if (!plan.ok())
            return plan.error();
    }
    return {};
}

Result<OAuthPlan> scimOAuthPlan(const Profile &profile)
{
    const Result<QUrl> tokenUrl = readTokenUrl(profile.fields.value(u"token-url"_s));
    if (!tokenUrl.ok())
        return tokenUrl.error();
    OAuthPlan plan;
    plan.tokenUrl = tokenUrl.value();
    plan.clientId = profile.fields.value(u"client-id"_s).trimmed();
    if (plan.clientId.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Provider", "Enter the client id."));
    plan.scopes = profile.fields.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    const QString auth = profile.fields.value(u"client-auth"_s);
    if (!auth.isEmpty() && auth != "header"_L1 && auth != "form"_L1)
        return refused(
            QT_TRANSLATE_NOOP("Provider", "The secret is sent in the header or in the form."));
    plan.clientAuth = auth == "form"_L1 ? ClientAuth::Body : ClientAuth::Basic;
    return plan;
}

} // namespace rollcall
