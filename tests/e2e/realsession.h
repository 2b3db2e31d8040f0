// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stampwords.h"
#include "net/networktransport.h"
#include "net/systemclock.h"
#include "session/listing.h"
#include "unit/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace rollcall::test {

//! The services of a session over real HTTP; only what is kept on disk is in memory. Waits between
//! attempts are as short as they may be.
struct RealSession
{
    RealSession() : clock(systemClock) { }
    explicit RealSession(Clock &used) : clock(used) { }

    ProviderCatalog providers{builtinProviders()};
    ExporterCatalog exporters{builtinExporters()};
    SystemClock systemClock;
    Clock &clock;
    NetworkTransport transport{clock, RetryPolicy([] { return 0.0; })};
    SessionSecretStore secrets;
    BuiltinAuthenticatorFactory authenticators{{transport, clock, secrets}};
    MemoryProfileStore profiles;
    NoSettings settings;
    FakeViewStore views;
    QTemporaryDir folder;
    DiskPageLogStore pageLogs{folder.path()};
    Services services{providers, exporters, transport, authenticators, secrets,
                      profiles,  settings,  clock,     views,          pageLogs};

    Result<std::shared_ptr<Authenticator>> authenticator(const Profile &profile,
                                                         const Secrets &secretsOf)
    {
        const auto plan = providers.find(profile.provider)->signInPlan(profile);
        if (!plan.ok())
            return plan.error();
        return authenticators.make(profile, plan.value(), secretsOf);
    }
};

//! What came of a listing.
struct Listed
{
    Stamp stamp;
    TableSnapshot table;
    bool canResume = false;

    //! Of all rows in their order, as this column says.
    QByteArrayList values(std::string_view column) const
    {
        QByteArrayList all;
        const auto number = table.columnByName(column);
        for (const std::uint32_t row : table.distinctRows()) {
            const std::string_view text =
                number ? table.cell(row, *number).text : std::string_view();
            all.append(QByteArray(text.data(), qsizetype(text.size())));
        }
        return all;
    }
    //! "complete", or the word of the reason.
    QString end() const
    {
        if (stamp.state == ListingState::Complete)
            return QStringLiteral("complete");
        const std::string_view word = incompleteBecause(stamp);
        return QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
};

//! Lists to the end, whatever it is.
inline Listed listAll(RealSession &session, const Profile &profile, const Secrets &secrets,
                      const ServerQuery &limit = {})
{
    const auto authenticator = session.authenticator(profile, secrets);
    if (!authenticator.ok()) {
        Listed refused;
        refused.stamp.state = ListingState::Partial;
        refused.stamp.reason = authenticator.error();
        return refused;
    }
    Listing listing(session.services, profile, Retention::KeepRows, nullptr);
    listing.limitTo(limit);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(authenticator.value());
    if (ended.isEmpty())
        ended.wait(60'000);
    return {listing.stamp(), listing.snapshot(), listing.canResume()};
}

} // namespace rollcall::test
