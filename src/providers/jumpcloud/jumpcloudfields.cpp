// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudfields.h"

#include "core/providertext.h"
#include "providers/jumpcloud/jumpcloudaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto regionField = "region"_L1;
constexpr auto organizationField = "org-id"_L1;
constexpr auto clientField = "client-id"_L1;

QString valueOf(const Profile &profile, QLatin1String field)
{
    return profile.fields.value(field).trimmed();
}

CredentialInfo apiKey()
{
    CredentialInfo credential;
    credential.id = u"apiKey"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "API key"));
    credential.fields = {
        {u"api-key"_s, english(QT_TRANSLATE_NOOP("Provider", "API key")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "In JumpCloud's Admin Portal, open the menu under your initials and choose My API "
             "Key. The key has the rights of its administrator: the role Read Only suffices. "
             "Generating a new key ends the one before.")),
         ProviderField::Kind::Secret}};
    credential.header = "x-api-key";
    credential.choosesDirectory = true;
    return credential;
}

CredentialInfo serviceAccount()
{
    CredentialInfo credential;
    credential.id = u"serviceAccount"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "Service account"));
    credential.fields = {
        {clientField, english(QT_TRANSLATE_NOOP("Provider", "Client id")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "In JumpCloud's Admin Portal, open Settings > Service Accounts and create one with "
             "the role Read Only, for which you need the role Administrator with Billing. Its "
             "client id is shown beside its secret."))},
        {u"client-secret"_s, english(QT_TRANSLATE_NOOP("Provider", "Client secret")),
         english(QT_TRANSLATE_NOOP(
             "Provider", "Shown once, when the service account or a further secret is created.")),
         ProviderField::Kind::Secret}};
    credential.how = SignIn::ClientSecret;
    return credential;
}

} // namespace

QList<ProviderField> jumpCloudFields()
{
    ProviderField region{regionField, english(QT_TRANSLATE_NOOP("Provider", "Region")),
                         english(QT_TRANSLATE_NOOP(
                             "Provider",
                             "Where your organization's data is kept. The address of the Admin "
                             "Portal tells it: console.jumpcloud.com is the United States."))};
    region.need = ProviderField::Need::Optional;
    region.usual = jumpCloudRegions().front().id;
    for (const JumpCloudRegion &each : jumpCloudRegions())
        region.choices.append({each.id, english(each.label)});
    ProviderField organization{
        organizationField, english(QT_TRANSLATE_NOOP("Provider", "Organization id")),
        english(QT_TRANSLATE_NOOP(
            "Provider",
            "Only for administrators of several organizations (multi-tenant portal): 24 digits and "
            "letters from a to f, in Settings > Organization Profile."))};
    organization.need = ProviderField::Need::Optional;
    return {region, organization};
}

QList<CredentialInfo> jumpCloudCredentials()
{
    return {apiKey(), serviceAccount()};
}

QByteArray jumpCloudOrganization(const Profile &profile)
{
    return valueOf(profile, organizationField).toLatin1();
}

Result<void> checkJumpCloudFields(const Profile &profile)
{
    const JumpCloudRegion *region = jumpCloudRegion(valueOf(profile, regionField));
    if (!region)
        return fieldError(regionField,
                          QT_TRANSLATE_NOOP("Provider", "JumpCloud has no such region."));
    const JumpCloudRegion *addressed = jumpCloudRegionOf(profile.baseUrl);
    if (addressed && !valueOf(profile, regionField).isEmpty() && addressed != region)
        return fieldError(
            regionField,
            QT_TRANSLATE_NOOP("Provider",
                              "The address is that of another region than the one that "
                              "was chosen."));
    static const QRegularExpression organization(u"^(?:[0-9a-fA-F]{24})?$"_s);
    if (!organization.match(valueOf(profile, organizationField)).hasMatch())
        return fieldError(
            organizationField,
            QT_TRANSLATE_NOOP("Provider",
                              "An organization id of JumpCloud has 24 digits and letters "
                              "from a to f."));
    return {};
}

Result<OAuthPlan> jumpCloudTokens(const Profile &profile)
{
    const Result<void> fields = checkJumpCloudFields(profile);
    if (!fields.ok())
        return fields.error();
    const JumpCloudRegion *region = jumpCloudRegionOf(profile.baseUrl);
    if (!region)
        region = jumpCloudRegion(valueOf(profile, regionField));
    OAuthPlan plan;
    plan.clientId = valueOf(profile, clientField);
    if (plan.clientId.isEmpty())
        return fieldError(
            clientField,
            QT_TRANSLATE_NOOP("Provider", "Enter the client id of the service account."));
    // A directory on this computer issues its tokens itself.
    plan.tokenUrl = isLoopbackHost(profile.baseUrl.host())
        ? profile.baseUrl
        : QUrl("https://"_L1 + region->tokenHost);
    plan.tokenUrl.setPath(u"/oauth2/token"_s);
    plan.scopes = {u"api"_s};
    plan.clientAuth = ClientAuth::Basic;
    return plan;
}

} // namespace rollcall
