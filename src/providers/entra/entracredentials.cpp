// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entracredentials.h"

#include "core/providertext.h"
#include "providers/entra/entraclouds.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString tenantField = u"tenant"_s;
const QString clientIdField = u"client-id"_s;
const QString cloudField = u"cloud"_s;
const QString loginUrlField = u"login-url"_s;
const QString accessToken = u"accessToken"_s;

Error invalid(const char *detail, const char *sentence)
{
    return Error{ErrorKind::InvalidInput, detail, sentence};
}

ProviderField clientId()
{
    return {clientIdField, english(QT_TRANSLATE_NOOP("Provider", "Application (client) ID")),
            english(QT_TRANSLATE_NOOP(
                "Provider",
                "In the Microsoft Entra admin center, open App registrations and your app: the id "
                "stands on its overview page."))};
}

ProviderField secret(const QString &name, const char *label, const char *help,
                     ProviderField::Need need = ProviderField::Need::Required)
{
    return {name, english(label), english(help), ProviderField::Kind::Secret, need};
}

ProviderField tenant()
{
    return {tenantField, english(QT_TRANSLATE_NOOP("Provider", "Tenant")),
            english(QT_TRANSLATE_NOOP("Provider",
                                      "The directory (tenant) ID from the overview page of "
                                      "Microsoft Entra ID, or a verified domain such as "
                                      "contoso.onmicrosoft.com."))};
}

ProviderField loginUrl()
{
    return {loginUrlField, english(QT_TRANSLATE_NOOP("Provider", "Sign-in address")),
            english(QT_TRANSLATE_NOOP("Provider",
                                      "Where tokens are asked for. Leave it empty for the usual "
                                      "host of the cloud.")),
            ProviderField::Kind::Text, ProviderField::Need::Optional};
}

CredentialInfo credential(const QString &id, const char *label, const QList<ProviderField> &fields,
                          SignIn how)
{
    CredentialInfo info;
    info.id = id;
    info.label = english(label);
    info.fields = fields;
    info.header = "Authorization";
    info.prefix = "Bearer ";
    info.how = how;
    return info;
}

//! A way to get a token, with this secret. Of a token that is pasted nothing else is asked.
CredentialInfo signIn(const QString &id, const char *label, const ProviderField &secret, SignIn how)
{
    return credential(id, label, {tenant(), clientId(), secret, loginUrl()}, how);
}

//! Of a person who signs in: there is nothing to enter.
ProviderField refreshToken()
{
    return secret(u"refresh-token"_s, QT_TRANSLATE_NOOP("Provider", "Refresh token"),
                  QT_TRANSLATE_NOOP("Provider",
                                    "Rollcall gets it when you sign in, and keeps it in the "
                                    "keychain; leave it empty."),
                  ProviderField::Need::Optional);
}

bool isGuid(const QString &text)
{
    static const QRegularExpression guid(u"^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return guid.match(text).hasMatch();
}

bool isDomain(const QString &text)
{
    static const QRegularExpression domain(
        u"^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return domain.match(text).hasMatch();
}

Result<void> checkTenant(const QString &tenant)
{
    if (tenant.isEmpty())
        return invalid("no tenant",
                       QT_TRANSLATE_NOOP("Provider",
                                         "Enter the tenant: its id or one of its domains, such as "
                                         "contoso.onmicrosoft.com."));
    const QString lower = tenant.toLower();
    if (lower == "common"_L1 || lower == "organizations"_L1 || lower == "consumers"_L1)
        return invalid("no single tenant",
                       QT_TRANSLATE_NOOP("Provider",
                                         "An app's own token is issued by one tenant: common and "
                                         "organizations do not work here. Enter the tenant's id "
                                         "or one of its domains."));
    if (!isGuid(tenant) && !isDomain(tenant))
        return invalid("malformed tenant",
                       QT_TRANSLATE_NOOP("Provider",
                                         "The tenant is an id of 36 characters, such as "
                                         "00000000-0000-0000-0000-000000000000, or a domain, such "
                                         "as contoso.onmicrosoft.com."));
    return {};
}

Result<void> checkCloud(const Profile &profile)
{
    const EntraCloud *cloud = entraCloud(profile.fields.value(cloudField));
    if (!cloud)
        return invalid(
            "unknown cloud",
            QT_TRANSLATE_NOOP("Provider", "The cloud is one of global, us-gov, us-dod and china."));
    const EntraCloud *addressed = entraCloudOfGraph(profile.baseUrl.host());
    if (addressed && addressed != cloud)
        return invalid("address of another cloud",
                       QT_TRANSLATE_NOOP("Provider",
                                         "The address belongs to another of Microsoft's clouds "
                                         "than the one that was chosen. A token of one cloud is "
                                         "useless in another: choose the cloud of the address."));
    return {};
}

//! Of the sign-in host; an address that cannot be used is empty.
QUrl signInUrl(const Profile &profile)
{
    const QString given = profile.fields.value(loginUrlField).trimmed();
    if (given.isEmpty()) {
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(QLatin1String(entraCloud(profile.fields.value(cloudField))->signInHost));
        return url;
    }
    const AddressRules rules{.whenEmpty = "", .path = AddressPath::Kept};
    const Result<AddressReading> reading = readPastedAddress(given, rules);
    return reading.ok() ? reading.value().url : QUrl();
}

Result<void> checkSignIn(const Profile &profile)
{
    if (signInUrl(profile).isEmpty())
        return invalid("sign-in address not usable",
                       QT_TRANSLATE_NOOP("Provider",
                                         "The sign-in address is not an address that begins with "
                                         "https://. Leave it empty for the usual one."));
    const QString id = profile.fields.value(clientIdField);
    if (id.isEmpty())
        return invalid("no client id",
                       QT_TRANSLATE_NOOP("Provider",
                                         "Enter the application (client) ID of your app "
                                         "registration."));
    static const QRegularExpression plain(u"^[A-Za-z0-9._~-]{1,128}$"_s);
    if (!plain.match(id).hasMatch())
        return invalid("malformed client id",
                       QT_TRANSLATE_NOOP("Provider",
                                         "The application (client) ID is an id of 36 characters, "
                                         "such as 00000000-0000-0000-0000-000000000000."));
    return {};
}

QUrl endpoint(const Profile &profile, QLatin1String name)
{
    QUrl url = signInUrl(profile);
    url.setPath(url.path() + u'/' + profile.fields.value(tenantField).trimmed() + "/oauth2/v2.0/"_L1
                + name);
    return url;
}

} // namespace

QList<ProviderField> entraFields()
{
    ProviderField cloud{cloudField,
                        english(QT_TRANSLATE_NOOP("Provider", "Cloud")),
                        english(QT_TRANSLATE_NOOP(
                            "Provider", "Where the tenant is kept. Most are in the global cloud.")),
                        ProviderField::Kind::Text,
                        ProviderField::Need::Optional,
                        QString::fromLatin1(entraClouds().front().id)};
    for (const EntraCloud &each : entraClouds())
        cloud.choices.append({QString::fromLatin1(each.id), english(each.label)});
    return {cloud};
}

QList<CredentialInfo> entraCredentials()
{
    CredentialInfo pasted = credential(
        accessToken, QT_TRANSLATE_NOOP("Provider", "Access token"),
        {secret(u"token"_s, QT_TRANSLATE_NOOP("Provider", "Access token"),
                QT_TRANSLATE_NOOP("Provider",
                                  "A token for Microsoft Graph from Graph Explorer or from \"az "
                                  "account get-access-token --resource-type ms-graph\". It is good "
                                  "for about an hour."))},
        SignIn::Token);
    pasted.choosesDirectory = true;
    return {
        signIn(u"clientSecret"_s, QT_TRANSLATE_NOOP("Provider", "App with a client secret"),
               secret(u"client-secret"_s, QT_TRANSLATE_NOOP("Provider", "Client secret"),
                      QT_TRANSLATE_NOOP(
                          "Provider",
                          "In the app registration, open Certificates & secrets and choose "
                          "New client secret; copy its value, not its id. The app needs the "
                          "application permission User.Read.All, with admin consent.")),
               SignIn::ClientSecret),
        signIn(u"certificate"_s, QT_TRANSLATE_NOOP("Provider", "App with a certificate"),
               secret(u"private-key"_s,
                      QT_TRANSLATE_NOOP("Provider", "Private key and certificate (PEM)"),
                      QT_TRANSLATE_NOOP(
                          "Provider",
                          "The PEM text of the private key, followed by that of the "
                          "certificate that was uploaded under Certificates & secrets.")),
               SignIn::ClientAssertion),
        signIn(u"browser"_s, QT_TRANSLATE_NOOP("Provider", "Sign in with the browser"),
               refreshToken(), SignIn::AuthorizationCode),
        signIn(u"deviceCode"_s, QT_TRANSLATE_NOOP("Provider", "Sign in on another device"),
               refreshToken(), SignIn::DeviceCode),
        pasted,
    };
}

Result<void> checkEntraFields(const Profile &profile)
{
    if (Result<void> cloud = checkCloud(profile); !cloud.ok())
        return cloud;
    const QString tenant = profile.fields.value(tenantField).trimmed();
    // A token that is pasted was issued already: nobody is asked for it.
    if (profile.credential == accessToken && tenant.isEmpty())
        return {};
    if (Result<void> checked = checkTenant(tenant); !checked.ok())
        return checked;
    return profile.credential == accessToken ? Result<void>() : checkSignIn(profile);
}

Result<OAuthPlan> entraOAuthPlan(const Profile &profile)
{
    if (const Result<void> checked = checkEntraFields(profile); !checked.ok())
        return checked.error();
    const QString graph = u"https://"_s
        + QLatin1String(entraCloud(profile.fields.value(cloudField))->graphHost) + u'/';
    OAuthPlan plan;
    plan.tokenUrl = endpoint(profile, "token"_L1);
    plan.authorizeUrl = endpoint(profile, "authorize"_L1);
    plan.deviceUrl = endpoint(profile, "devicecode"_L1);
    plan.clientId = profile.fields.value(clientIdField);
    // Every application permission that was consented to; a person's token also holds what was
    // consented to beyond these, such as AuditLog.Read.All.
    plan.scopes = {graph + ".default"_L1};
    plan.personScopes = {u"offline_access"_s, graph + "User.Read.All"_L1};
    plan.assertionKey = AssertionKey::Certificate;
    return plan;
}

} // namespace rollcall
