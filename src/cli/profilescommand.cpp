// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilescommand.h"

#include "cli/console.h"
#include "core/appsettings.h"
#include "core/displaytext.h"
#include "core/profilestore.h"
#include "core/secretstore.h"

#include <QUuid>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

ProfilesCommand::ProfilesCommand(const Services &services)
    : m_services(services), m_options(services)
{ }

QString ProfilesCommand::name() const
{
    return u"profiles"_s;
}

QString ProfilesCommand::summary() const
{
    return u"Lists, adds, removes and tests the saved tenants."_s;
}

void ProfilesCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"action"_s, u"list, add, remove or test."_s,
                                 u"list|add|remove|test"_s);
    parser.addPositionalArgument(u"name"_s, u"The profile's name."_s, u"[NAME]"_s);
    m_options.addTo(parser);
}

void ProfilesCommand::start(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    const QString profileName = words.value(1);
    if (words.size() > 2)
        return failLater(usageError(
            u"\"%1\" is one word too many; quote a name with spaces."_s.arg(words.at(2))));
    if (action == u"list")
        return list();
    if (action == u"add")
        return add(parser, profileName);
    if (action == u"remove")
        return remove(profileName);
    if (action == u"test")
        return test(parser, profileName);
    failLater(usageError(u"profiles needs one of list, add, remove and test."_s));
}

void ProfilesCommand::interrupt()
{
    finishLater(ExitCode::Cancelled);
}

void ProfilesCommand::list()
{
    const QList<Profile> profiles = m_services.profiles.profiles();
    if (profiles.isEmpty() && console::isErrorTerminal())
        console::say(
            u"No profile is saved yet. \"rollcall-cli profiles add --help\" explains how to add one."_s);
    qsizetype widest = 0;
    for (const Profile &profile : profiles)
        widest = std::max(widest, profile.name.size());
    for (const Profile &profile : profiles) {
        console::print(profile.name.leftJustified(widest + 2) + profile.provider.leftJustified(12)
                       + profile.baseUrl.toString(QUrl::RemoveUserInfo));
    }
    finishLater(ExitCode::Complete);
}

void ProfilesCommand::add(const QCommandLineParser &parser, const QString &profileName)
{
    if (profileName.isEmpty())
        return failLater(usageError(
            u"Give the new profile a name: profiles add NAME --provider ID --url URL …"_s));
    Result<Profile> made = m_options.profileFrom(parser);
    if (!made.ok())
        return failLater(made.error());
    Profile profile = std::move(made).value();
    profile.name = profileName;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<Secrets> secrets = m_options.secretsFrom(parser, profile);
    if (!secrets.ok())
        return failLater(secrets.error());
    if (secrets.value().isEmpty())
        return failLater(
            usageError(u"A profile needs --token-env, --token-file or --token-stdin."_s));
    const auto checked = m_services.authenticators.make(
        profile, m_services.providers.find(profile.provider)->info(), secrets.value());
    if (!checked.ok())
        return failLater(checked.error());
    save(profile, secrets.value());
}

void ProfilesCommand::save(const Profile &profile, const Secrets &secrets)
{
    const Result<void> saved = m_services.profiles.save(profile);
    if (!saved.ok())
        return failLater(saved.error());
    writeSecrets(profile, secrets);
}

void ProfilesCommand::writeSecrets(const Profile &profile, const Secrets &secrets)
{
    if (secrets.isEmpty()) {
        console::print(u"Added \"%1\": %2."_s.arg(profile.name, profile.baseUrl.toString()));
        if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly) {
            console::say(
                u"No keychain is running, so the token was not kept: name it again with "
                u"--token-env when you "
                "use this profile, or start a Secret Service such as gnome-keyring and add it again. (%1)"_s
                    .arg(m_services.secrets.lifetimeDetail()));
        }
        return finishLater(ExitCode::Complete);
    }
    Secrets rest = secrets;
    const QString secretName = rest.firstKey();
    SecretJob *job =
        m_services.secrets.write({profile.id, secretName}, rest.take(secretName), this);
    connect(job, &SecretJob::finished, this, [this, profile, rest](const Result<Secret> &result) {
        if (result.ok())
            return writeSecrets(profile, rest);
        const Result<void> removed = m_services.profiles.remove(profile.id);
        if (!removed.ok())
            console::say(u"The profile stays without its token."_s);
        failLater(result.error());
    });
}

void ProfilesCommand::remove(const QString &profileName)
{
    if (profileName.isEmpty())
        return failLater(usageError(u"Which profile? profiles remove NAME"_s));
    const Result<Profile> profile = findProfile(m_services, profileName);
    if (!profile.ok())
        return failLater(profile.error());
    removeSecrets(profile.value(), secretNames(profile.value()));
}

void ProfilesCommand::removeSecrets(const Profile &profile, const QStringList &names)
{
    if (names.isEmpty()) {
        const Result<void> removed = m_services.profiles.remove(profile.id);
        if (!removed.ok())
            return failLater(removed.error());
        m_services.settings.removeTableLayout(profile.id);
        if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly) {
            console::print(u"Removed \"%1\"."_s.arg(profile.name));
            console::say(
                u"No keychain is running: if a token of this profile was kept in one "
                u"earlier, it is still there. (%1)"_s.arg(m_services.secrets.lifetimeDetail()));
        } else {
            console::print(u"Removed \"%1\" and its token."_s.arg(profile.name));
        }
        return finishLater(ExitCode::Complete);
    }
    SecretJob *job = m_services.secrets.remove({profile.id, names.first()}, this);
    connect(job, &SecretJob::finished, this, [this, profile, names](const Result<Secret> &result) {
        // The profile stays, so that the token is not left behind with no name to it. But where
        // there is no keychain, the profile was most likely added without one.
        if (!result.ok() && result.error().kind != ErrorKind::KeychainUnavailable)
            return failLater(result.error());
        removeSecrets(profile, names.mid(1));
    });
}

void ProfilesCommand::test(const QCommandLineParser &parser, const QString &profileName)
{
    const Result<Profile> saved = findProfile(m_services, profileName);
    if (!saved.ok())
        return failLater(saved.error());
    const Result<Profile> profile = m_options.adjusted(saved.value(), parser);
    if (!profile.ok())
        return failLater(profile.error());
    const Result<Secrets> secrets = m_options.secretsFrom(parser, profile.value());
    if (!secrets.ok())
        return failLater(secrets.error());
    if (secrets.value().isEmpty())
        return readAndTest(profile.value(), secretNames(profile.value()), {});
    runTest(profile.value(), secrets.value());
}

void ProfilesCommand::readAndTest(const Profile &profile, const QStringList &names,
                                  const Secrets &secrets)
{
    if (names.isEmpty())
        return runTest(profile, secrets);
    SecretJob *job = m_services.secrets.read({profile.id, names.first()}, this);
    connect(job, &SecretJob::finished, this,
            [this, profile, names, secrets](const Result<Secret> &result) {
                if (!result.ok())
                    return failWithoutTokenLater(result.error());
                Secrets more = secrets;
                more.insert(names.first(), result.value());
                readAndTest(profile, names.mid(1), more);
            });
}

void ProfilesCommand::runTest(const Profile &profile, const Secrets &secrets)
{
    ConnectionTest *test = ConnectionTest::start(m_services, profile, secrets, this);
    connect(test, &ConnectionTest::finished, this,
            [this, profile](const Result<ConnectionReport> &result) {
                if (!result.ok())
                    return failLater(result.error());
                const ConnectionReport &report = result.value();
                console::print(u"\"%1\" answers. The token belongs to %2."_s.arg(
                    profile.name, displayText(report.token.login)));
                if (report.rateLimit) {
                    console::print(u"Rate limit: %1 requests, %2 left for the next %3 seconds."_s
                                       .arg(report.rateLimit->limit)
                                       .arg(report.rateLimit->remaining)
                                       .arg(report.rateLimit->untilReset.count()));
                }
                finishLater(ExitCode::Complete);
            });
}

QStringList ProfilesCommand::secretNames(const Profile &profile) const
{
    const DirectoryProvider *provider = m_services.providers.find(profile.provider);
    return provider ? provider->secretNames(profile.credential) : QStringList();
}

} // namespace rollcall
