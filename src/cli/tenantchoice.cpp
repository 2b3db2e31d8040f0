// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tenantchoice.h"

#include "cli/console.h"
#include "session/profilesecrets.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostDemoUsers = 2'000'000;

} // namespace

TenantChoice::TenantChoice(const Services &services, DemoFactory demo)
    : m_services(services), m_demo(std::move(demo)), m_options(terminalOptions(services))
{ }

void TenantChoice::addTo(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"profile"_s,
                                 u"A saved profile; may be left out when there is only one."_s,
                                 u"[PROFILE]"_s);
    parser.addOptions({
        {u"demo"_s,
         u"List a synthetic directory from a server that runs as long as this command."_s},
        {u"users"_s, u"With --demo: how many users (default 10000)."_s, u"N"_s},
    });
    m_options.addTo(parser);
}

Result<void> TenantChoice::read(const QCommandLineParser &parser)
{
    const QStringList named = parser.positionalArguments();
    if (named.size() > 1)
        return usageError(
            u"One profile at a time, please: \"%1\" is one too many."_s.arg(named.at(1)));
    const int ways = static_cast<int>(!named.isEmpty())
        + static_cast<int>(m_options.namesTenant(parser))
        + static_cast<int>(parser.isSet(u"demo"_s));
    if (ways > 1)
        return usageError(
            u"Name a profile, or a tenant with --provider and --url, or --demo: one of them."_s);
    if (parser.isSet(u"users"_s) && !parser.isSet(u"demo"_s))
        return usageError(u"--users goes with --demo."_s);
    if (parser.isSet(u"demo"_s))
        return readDemo(parser);

    const auto profile = m_options.namesTenant(parser) ? m_options.profileFrom(parser)
                                                       : findProfile(m_services, named.value(0));
    if (!profile.ok())
        return profile.error();
    const auto adjusted = m_options.adjusted(profile.value(), parser);
    if (!adjusted.ok())
        return adjusted.error();
    m_profile = adjusted.value();
    const auto secrets = m_options.secretsFrom(parser, m_profile);
    if (!secrets.ok())
        return secrets.error();
    m_secrets = secrets.value();
    return m_options.namesTenant(parser) ? m_options.checkSecrets(m_profile, m_secrets)
                                         : Result<void>();
}

Result<void> TenantChoice::readDemo(const QCommandLineParser &parser)
{
    bool isNumber = true;
    const qint64 users =
        parser.isSet(u"users"_s) ? parser.value(u"users"_s).toLongLong(&isNumber) : 10'000;
    if (!isNumber || users < 1 || users > mostDemoUsers)
        return usageError(u"--users needs a number from 1 to 2000000."_s);
    m_profile.name = u"Demo directory"_s;
    m_profile.provider = u"okta"_s;
    m_profile.credential = u"apiToken"_s;
    m_profile.budgetPercent = 100;
    const auto adjusted = m_options.adjusted(m_profile, parser);
    if (!adjusted.ok())
        return adjusted.error();
    m_profile = adjusted.value();
    Result<DemoTenant> tenant = m_demo(users);
    if (!tenant.ok())
        return tenant.error();
    m_demoTenant = std::move(tenant).value();
    m_profile.baseUrl = m_demoTenant.url;
    m_secrets.insert(u"token"_s, m_demoTenant.token);
    return {};
}

void TenantChoice::readSecrets(QObject *owner,
                               const std::function<void(const Result<void> &)> &then)
{
    if (m_profile.id.isEmpty()) { // not a saved one: the command line has all
        QMetaObject::invokeMethod(
            owner, [then] { then({}); }, Qt::QueuedConnection);
        return;
    }
    ProfileSecrets *reading = ProfileSecrets::read(m_services, m_profile, m_secrets, owner);
    QObject::connect(reading, &ProfileSecrets::finished, owner,
                     [this, then](const Result<Secrets> &result) {
                         if (!result.ok())
                             return then(result.error());
                         m_secrets = result.value();
                         then({});
                     });
}

} // namespace rollcall
