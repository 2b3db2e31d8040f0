// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "e2e/realsession.h"

namespace rollcall::test {

//! A profile of the demo and the secrets that open it.
struct Tenant
{
    Profile profile;
    Secrets secrets;
};

inline Tenant tenantOf(const DirectoryProvider &provider, const DemoServer &server,
                       const QByteArray &token)
{
    Tenant tenant;
    tenant.profile = SessionFixture::profile();
    tenant.profile.provider = provider.info().id;
    tenant.profile.baseUrl = server.baseUrl();
    tenant.profile.budgetPercent = 100;
    if (tenant.profile.provider == QLatin1String("scim")) {
        tenant.profile.baseUrl.setPath(QStringLiteral("/scim/v2"));
        tenant.profile.fields = {{QStringLiteral("filter"), QStringLiteral("on")}};
    }
    const QList<CredentialInfo> credentials = provider.info().credentials;
    for (const CredentialInfo &credential : credentials) {
        if (credential.how != SignIn::Token || !tenant.secrets.isEmpty())
            continue;
        tenant.profile.credential = credential.id;
        for (const QString &name : provider.secretNames(credential.id))
            tenant.secrets.insert(name, Secret(server.token()));
        tenant.secrets.insert(provider.secretNames(credential.id).constFirst(), Secret(token));
    }
    return tenant;
}

} // namespace rollcall::test
