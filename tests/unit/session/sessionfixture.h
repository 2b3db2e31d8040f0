// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/builtinauthenticatorfactory.h"
#include "core/appsettings.h"
#include "core/exporter.h"
#include "core/profilestore.h"
#include "exports/builtinexporters.h"
#include "pagelog/diskpagelogstore.h"
#include "providers/builtinproviders.h"
#include "secrets/sessionsecretstore.h"
#include "session/services.h"
#include "support/fakeclock.h"
#include "support/fakeviewstore.h"
#include "unit/session/faketransport.h"

#include <QTemporaryDir>

namespace rollcall::test {

//! Profiles in memory.
class MemoryProfileStore final : public ProfileStore
{
    Q_OBJECT

public:
    Result<void> load() override { return {}; }
    QList<Profile> profiles() const override { return m_profiles; }
    Result<void> save(const Profile &profile) override
    {
        m_profiles.append(profile);
        return {};
    }
    Result<void> remove(const QString &) override { return {}; }

private:
    QList<Profile> m_profiles;
};

//! Settings that forget.
class NoSettings final : public AppSettings
{
public:
    TableLayout tableLayout(const QString &) const override { return {}; }
    void setTableLayout(const QString &, const TableLayout &) override { }
    void removeTableLayout(const QString &) override { }
    QByteArray windowState(const QString &) const override { return {}; }
    void setWindowState(const QString &, const QByteArray &) override { }
    QString text(const QString &) const override { return {}; }
    void setText(const QString &, const QString &) override { }
};

//! The services of a session whose network is driven by hand.
struct SessionFixture
{
    ProviderCatalog providers{builtinProviders()};
    ExporterCatalog exporters{builtinExporters()};
    FakeTransport transport;
    SessionSecretStore secrets;
    MemoryProfileStore profiles;
    NoSettings settings;
    FakeClock clock;
    BuiltinAuthenticatorFactory authenticators{{transport, clock, secrets}};
    FakeViewStore views;
    QTemporaryDir folder;
    DiskPageLogStore pageLogs{folder.path()};
    Services services{providers, exporters, transport, authenticators, secrets,
                      profiles,  settings,  clock,     views,          pageLogs};

    static Profile profile()
    {
        Profile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Acme");
        profile.provider = QStringLiteral("okta");
        profile.credential = QStringLiteral("apiToken");
        profile.baseUrl = QUrl(QStringLiteral("https://acme.example.com"));
        return profile;
    }
    std::shared_ptr<Authenticator> authenticator()
    {
        const Secrets token{{QStringLiteral("token"), Secret("00token")}};
        const auto plan = providers.find(QStringLiteral("okta"))->signInPlan(profile());
        return authenticators.make(profile(), plan.value(), token).value();
    }
};

} // namespace rollcall::test
