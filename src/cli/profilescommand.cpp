// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profilescommand.h"

#include "cli/console.h"
#include "cli/personsignin.h"
#include "cli/tenantprompts.h"
#include "core/appsettings.h"
#include "core/displaytext.h"
#include "core/profilestore.h"
#include "core/secretstore.h"
#include "session/errortext.h"
#include "session/pagekeeper.h"
#include "session/profileauthenticator.h"
#include "session/profilesecrets.h"

#include <QUuid>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

void sayHealth(const TokenHealth &health)
{
    if (!health.scopes.isEmpty())
        console::print(u"Scopes: %1."_s.arg(displayText(health.scopes.join(u", "_s))));
    if (health.expires)
        console::print(u"The token is good until %1; Rollcall gets the next one by itself where it "
                       u"can."_s.arg(health.expires->toString(Qt::ISODate)));
    if (!health.changingScopes.isEmpty())
        console::say(u"Warning: the token can do more than read (%1). One that only reads is "
                     u"safer."_s.arg(displayText(health.changingScopes.join(u", "_s))));
    if (health.notKept)
        console::say(u"Warning: "_s + ErrorText::ofNotKept(*health.notKept));
}

//! Then the profile stays, so that no secret is left behind with no name to it. But where there is
//! no keychain, the profile was most likely added without one.
bool isStillKept(const Result<Secret> &removed)
{
    return !removed.ok() && removed.error().kind != ErrorKind::KeychainUnavailable;
}

} // namespace

ProfilesCommand::ProfilesCommand(const Services &services)
    : m_services(services), m_options(terminalOptions(services))
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
    parser.addPositionalArgument(u"action"_s, u"list, add, remove, test or sign-in."_s,
                                 u"list|add|remove|test|sign-in"_s);
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
    if (action == u"sign-in")
        return signInAgain(profileName);
    failLater(usageError(u"profiles needs one of list, add, remove, test and sign-in."_s));
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
    if (!console::isInteractive())
        return addFrom(parser, profileName);
    const Result<QStringList> words = TenantPrompts(m_services).completed(parser);
    if (!words.ok())
        return failLater(words.error());
    QCommandLineParser asked;
    m_options.addTo(asked);
    asked.parse(QStringList{u"rollcall-cli"_s} + words.value());
    addFrom(asked, profileName);
}

void ProfilesCommand::addFrom(const QCommandLineParser &parser, const QString &profileName)
{
    Result<Profile> made = m_options.profileFrom(parser);
    if (!made.ok())
        return failLater(made.error());
    Profile profile = std::move(made).value();
    profile.name = profileName;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Secrets> secrets = m_options.secretsFrom(parser, profile);
    if (secrets.ok() && secrets.value().isEmpty() && signsInPerson(profile))
        return signIn(profile, Keep::Profile);
    if (secrets.ok() && console::isInteractive())
        secrets = TenantPrompts(m_services).completed(profile, secrets.value());
    if (!secrets.ok())
        return failLater(secrets.error());
    const Result<void> whole = m_options.checkSecrets(profile, secrets.value());
    if (!whole.ok())
        return failLater(whole.error());
    const auto checked = profileAuthenticator(m_services, profile, secrets.value());
    if (!checked.ok())
        return failLater(checked.error());
    save(profile, secrets.value());
}

bool ProfilesCommand::signsInPerson(const Profile &profile) const
{
    const DirectoryProvider *provider = m_services.providers.find(profile.provider);
    return provider && PersonSignIn::isNeeded(*provider, profile);
}

void ProfilesCommand::signInAgain(const QString &profileName)
{
    const Result<Profile> profile = findProfile(m_services, profileName);
    if (!profile.ok())
        return failLater(profile.error());
    if (!signsInPerson(profile.value()))
        return failLater(usageError(
            u"\"%1\" uses a secret that nobody signs in for. Remove it and add it again to "
            u"change the secret."_s.arg(profile.value().name)));
    signIn(profile.value(), Keep::SecretsAlone);
}

void ProfilesCommand::signIn(const Profile &profile, Keep keep)
{
    PersonSignIn *person = PersonSignIn::start(m_services, profile, this);
    connect(person, &PersonSignIn::finished, this,
            [this, profile, keep](const Result<Secrets> &result) {
                if (!result.ok())
                    return failLater(result.error());
                switch (keep) {
                case Keep::Profile:
                    return save(profile, result.value());
                case Keep::SecretsAlone:
                    return writeSecrets(profile, result.value(),
                                        [this, profile](const Result<void> &written) {
                                            if (!written.ok())
                                                return failLater(written.error());
                                            saySignedIn(profile);
                                        });
                }
            });
}

void ProfilesCommand::save(const Profile &profile, const Secrets &secrets)
{
    const Result<void> saved = m_services.profiles.save(profile);
    if (!saved.ok())
        return failLater(saved.error());
    writeSecrets(profile, secrets, [this, profile](const Result<void> &written) {
        if (written.ok())
            return sayAdded(profile);
        const Result<void> removed = m_services.profiles.remove(profile.id);
        if (!removed.ok())
            console::say(u"The profile stays without its token."_s);
        failLater(written.error());
    });
}

void ProfilesCommand::sayAdded(const Profile &profile)
{
    console::print(u"Added \"%1\": %2."_s.arg(profile.name, profile.baseUrl.toString()));
    if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly) {
        console::say(
            u"No keychain is running, so the token was not kept: name it again with "
            u"--token-env when you "
            "use this profile, or start a Secret Service such as gnome-keyring and add it again. (%1)"_s
                .arg(m_services.secrets.lifetimeDetail()));
    }
    finishLater(ExitCode::Complete);
}

void ProfilesCommand::saySignedIn(const Profile &profile)
{
    console::print(u"Signed in to \"%1\"."_s.arg(profile.name));
    if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly)
        console::say(u"No keychain is running, so the sign-in was not kept. (%1)"_s.arg(
            m_services.secrets.lifetimeDetail()));
    finishLater(ExitCode::Complete);
}

//! One after the other; the first that cannot be written ends it.
void ProfilesCommand::writeSecrets(const Profile &profile, const Secrets &secrets,
                                   const std::function<void(const Result<void> &)> &then)
{
    if (secrets.isEmpty())
        return then(Result<void>());
    Secrets rest = secrets;
    const QString secretName = rest.firstKey();
    SecretJob *job =
        m_services.secrets.write({profile.id, secretName}, rest.take(secretName), this);
    connect(job, &SecretJob::finished, this,
            [this, profile, rest, then](const Result<Secret> &result) {
                if (!result.ok())
                    return then(result.error());
                writeSecrets(profile, rest, then);
            });
}

void ProfilesCommand::remove(const QString &profileName)
{
    if (profileName.isEmpty())
        return failLater(usageError(u"Which profile? profiles remove NAME"_s));
    const Result<Profile> profile = findProfile(m_services, profileName);
    if (!profile.ok())
        return failLater(profile.error());
    SecretJob *job = PageKeeper::forget(m_services, profile.value().id, this);
    connect(job, &SecretJob::finished, this,
            [this, saved = profile.value()](const Result<Secret> &result) {
                if (isStillKept(result))
                    return failLater(result.error());
                removeSecrets(saved, secretNames(saved));
            });
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
        if (isStillKept(result))
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
    readAndTest(profile.value(), secrets.value());
}

void ProfilesCommand::readAndTest(const Profile &profile, const Secrets &secrets)
{
    ProfileSecrets *reading = ProfileSecrets::read(m_services, profile, secrets, this);
    connect(reading, &ProfileSecrets::finished, this,
            [this, profile](const Result<Secrets> &result) {
                if (!result.ok())
                    return failWithoutTokenLater(result.error());
                runTest(profile, result.value());
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
                const QString owner =
                    report.token.login.isEmpty() ? report.token.name : report.token.login;
                console::print(u"\"%1\" answers."_s.arg(profile.name)
                               + (owner.isEmpty()
                                      ? QString()
                                      : u" The token belongs to %1."_s.arg(displayText(owner))));
                if (!report.remarks.isEmpty())
                    console::print(ErrorText::ofRemarks(report.remarks));
                sayHealth(report.health);
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
