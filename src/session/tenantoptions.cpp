// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tenantoptions.h"

#include "session/errortext.h"
#include "session/secretsources.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString nameValue = u"NAME=VALUE"_s;

Result<std::pair<QString, QString>> splitAssignment(const QString &option, const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at <= 0) // not quoted: it may be a secret
        return usageError(
            u"--%1 needs a name, an equals sign and what it stands for."_s.arg(option));
    return std::pair{text.left(at), text.mid(at + 1)};
}

} // namespace

Error usageError(const QString &sentence)
{
    Error error{ErrorKind::InvalidInput, "usage"};
    error.subject = sentence.toStdString();
    return error;
}

void TenantOptions::addTo(QCommandLineParser &parser) const
{
    QStringList ids;
    for (const auto &provider : m_world.providers.all())
        ids.append(provider->info().id);
    parser.addOption(
        {u"provider"_s, u"The kind of directory: %1."_s.arg(ids.join(u", "_s)), u"ID"_s});
    addDetailsTo(parser);
}

void TenantOptions::addDetailsTo(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"url"_s,
         u"The address of the tenant, as you would paste it; of the provider's API where it has "
         "one for all tenants."_s,
         u"URL"_s},
        {u"credential"_s,
         u"The way to sign in; left out, the first that has all the named fields and secrets. "
         "\"rollcall-cli providers\" lists them."_s,
         u"ID"_s},
        {u"token-env"_s, u"Take the token from this environment variable."_s, u"NAME"_s},
        {u"token-file"_s, u"Take the token from this file."_s, u"FILE"_s},
        {u"token-stdin"_s, u"Take the token from the first line of standard input."_s},
        {u"secret-env"_s, u"Take another secret of the provider from an environment variable."_s,
         u"NAME=VARIABLE"_s},
        {u"field"_s, u"Set another field of the provider; see \"rollcall-cli providers\"."_s,
         nameValue},
        {u"alias-host"_s, u"A second host of the same tenant that its links may name."_s,
         u"HOST"_s},
        {u"ca-file"_s,
         u"Trust the certificates in this PEM file too, for this tenant's API and sign-in alone."_s,
         u"FILE"_s},
        {u"budget"_s, u"Percent of the tenant's rate limit to use at most (default 50)."_s,
         u"PERCENT"_s},
        {u"without-deprovisioned"_s,
         u"Leave deprovisioned users out, as the provider's plain list does."_s},
    });
}

bool TenantOptions::namesTenant(const QCommandLineParser &parser) const
{
    return parser.isSet(u"provider"_s) || parser.isSet(u"url"_s);
}

Result<Profile> TenantOptions::profileFrom(const QCommandLineParser &parser) const
{
    if (!parser.isSet(u"provider"_s))
        return usageError(u"A tenant needs --provider, and mostly --url."_s);
    return profileFrom(parser, parser.value(u"provider"_s));
}

Result<Profile> TenantOptions::profileFrom(const QCommandLineParser &parser,
                                           const QString &providerId) const
{
    Profile profile;
    profile.provider = providerId;
    const DirectoryProvider *provider = m_world.providers.find(profile.provider);
    if (!provider)
        return usageError(u"There is no provider \"%1\"."_s.arg(profile.provider));
    const Result<QString> credential = credentialFrom(parser, *provider);
    if (!credential.ok())
        return credential.error();
    profile.credential = credential.value();
    const Result<void> fields = readFields(profile, parser.values(u"field"_s));
    if (!fields.ok())
        return fields.error();
    const Result<QUrl> address = addressFrom(parser, *provider, profile);
    if (!address.ok())
        return address.error();
    profile.baseUrl = address.value();
    profile.name = profile.baseUrl.host();
    const Result<void> checked = provider->checkProfile(profile);
    if (!checked.ok()) {
        const Error &error = checked.error();
        const QString sentence = QString::fromStdString(error.subject);
        return error.other.empty()
            ? usageError(sentence)
            : usageError(u"--field %1: %2"_s.arg(QString::fromStdString(error.other), sentence));
    }
    return adjusted(profile, parser);
}

//! The one that was named, or the first that has every field and secret that was named.
Result<QString> TenantOptions::credentialFrom(const QCommandLineParser &parser,
                                              const DirectoryProvider &provider) const
{
    const QList<CredentialInfo> credentials = provider.info().credentials;
    if (parser.isSet(u"credential"_s)) {
        const QString id = parser.value(u"credential"_s);
        QStringList ids;
        for (const CredentialInfo &credential : credentials)
            ids.append(credential.id);
        if (ids.contains(id))
            return id;
        return usageError(u"%1 has no credential \"%2\". It has: %3."_s.arg(provider.info().id, id,
                                                                            ids.join(u", "_s)));
    }
    const QStringList named = parser.values(u"field"_s) + parser.values(u"secret-env"_s);
    for (const CredentialInfo &credential : credentials) {
        const QList<ProviderField> fields = provider.fieldsFor(credential.id);
        const bool hasAll = std::ranges::all_of(named, [&fields](const QString &assignment) {
            return std::ranges::find(fields, assignment.section(u'=', 0, 0), &ProviderField::name)
                != fields.end();
        });
        if (hasAll)
            return credential.id;
    }
    return credentials.constFirst().id;
}

Result<QUrl> TenantOptions::addressFrom(const QCommandLineParser &parser,
                                        const DirectoryProvider &provider,
                                        const Profile &profile) const
{
    if (!parser.isSet(u"url"_s)) {
        if (const std::optional<QUrl> usual = provider.usualAddress(profile.fields))
            return *usual;
        const ProviderInfo info = provider.info();
        return usageError(
            u"A tenant of %1 needs --url, such as %2."_s.arg(info.name, info.addressPlaceholder));
    }
    const Result<AddressReading> reading = provider.readAddress(parser.value(u"url"_s));
    if (!reading.ok())
        return reading.error();
    for (const QString &change : reading.value().changes)
        m_world.say(change);
    return reading.value().url;
}

Result<Profile> TenantOptions::adjusted(Profile profile, const QCommandLineParser &parser) const
{
    if (parser.isSet(u"without-deprovisioned"_s)) {
        const DirectoryProvider *provider = m_world.providers.find(profile.provider);
        if (!provider || !provider->info().canLeaveOutDeprovisioned)
            return usageError(
                u"%1 has no list without deprovisioned users."_s.arg(profile.provider));
        profile.scope = ListScope::WithoutDeprovisioned;
    }
    if (parser.isSet(u"budget"_s)) {
        bool isNumber = false;
        profile.budgetPercent = parser.value(u"budget"_s).toInt(&isNumber);
        if (!isNumber || profile.budgetPercent < 1 || profile.budgetPercent > 100)
            return usageError(u"--budget needs a number from 1 to 100."_s);
    }
    if (parser.isSet(u"alias-host"_s))
        profile.aliasHost = parser.value(u"alias-host"_s);
    if (parser.isSet(u"ca-file"_s)) {
        profile.caFile = QFileInfo(parser.value(u"ca-file"_s)).absoluteFilePath();
        const Result<void> checked = m_world.checkTrust(profile.caFile);
        if (!checked.ok())
            return usageError(u"--ca-file: "_s + ErrorText::line(checked.error()));
    }
    if (parser.isSet(u"field"_s)) {
        const Result<void> read = readFields(profile, parser.values(u"field"_s));
        if (!read.ok())
            return read.error();
    }
    return profile;
}

Result<void> TenantOptions::readFields(Profile &profile, const QStringList &assignments) const
{
    const Result<CredentialInfo> credential = credentialOf(profile);
    if (!credential.ok())
        return credential.error();
    const QList<ProviderField> fields =
        m_world.providers.find(profile.provider)->fieldsFor(profile.credential);
    for (const QString &text : assignments) {
        const auto assignment = splitAssignment(u"field"_s, text);
        if (!assignment.ok())
            return assignment.error();
        const QString &name = assignment.value().first;
        const auto field = std::ranges::find(fields, name, &ProviderField::name);
        if (field == fields.end())
            return usageError(u"%1 has no field \"%2\"."_s.arg(profile.provider, name));
        // A profile's fields are saved as plain text, and a command line is seen by everybody.
        if (field->kind == ProviderField::Kind::Secret)
            return usageError(
                u"\"%1\" is a secret, which must not stand on a command line. Name it with "
                u"--token-env, --token-file, --token-stdin or --secret-env."_s.arg(name));
        profile.fields.insert(name, assignment.value().second);
    }
    return {};
}

Result<CredentialInfo> TenantOptions::credentialOf(const Profile &profile) const
{
    if (const DirectoryProvider *provider = m_world.providers.find(profile.provider)) {
        if (const auto credential = provider->credentialNamed(profile.credential))
            return *credential;
    }
    return usageError(u"The profile \"%1\" has a credential that this version does not know."_s.arg(
        profile.name));
}

Result<Secrets> TenantOptions::secretsFrom(const QCommandLineParser &parser,
                                           const Profile &profile) const
{
    const Result<CredentialInfo> credential = credentialOf(profile);
    if (!credential.ok())
        return credential.error();
    const QList<ProviderField> &fields = credential.value().fields;
    const Result<Secret> token = mainSecretFrom(parser);
    if (!token.ok())
        return token.error();
    Secrets secrets;
    const auto main = std::ranges::find(fields, ProviderField::Kind::Secret, &ProviderField::kind);
    if (!token.value().isEmpty() && main != fields.end())
        secrets.insert(main->name, token.value());
    QStringList variables = parser.values(u"token-env"_s);
    for (const QString &other : parser.values(u"secret-env"_s)) {
        const auto assignment = splitAssignment(u"secret-env"_s, other);
        if (!assignment.ok())
            return assignment.error();
        const auto &[name, variable] = assignment.value();
        const auto isNamed = [&name = name](const ProviderField &field) {
            return field.kind == ProviderField::Kind::Secret && field.name == name;
        };
        if (std::ranges::none_of(fields, isNamed))
            return usageError(u"%1 has no secret \"%2\"."_s.arg(profile.provider, name));
        const Result<Secret> secret = secretFromEnvironment(variable);
        if (!secret.ok())
            return secret.error();
        secrets.insert(name, secret.value());
        variables.append(variable);
    }
    for (const QString &variable : std::as_const(variables)) // one may be named twice
        forgetVariable(variable);
    return secrets;
}

//! Empty: none is named.
Result<Secret> TenantOptions::mainSecretFrom(const QCommandLineParser &parser) const
{
    const int sources = static_cast<int>(parser.isSet(u"token-env"_s))
        + static_cast<int>(parser.isSet(u"token-file"_s))
        + static_cast<int>(parser.isSet(u"token-stdin"_s));
    if (sources > 1)
        return usageError(u"Give one of --token-env, --token-file and --token-stdin."_s);
    if (parser.isSet(u"token-env"_s))
        return secretFromEnvironment(parser.value(u"token-env"_s));
    if (parser.isSet(u"token-file"_s))
        return secretFromFile(parser.value(u"token-file"_s), m_world.say);
    return parser.isSet(u"token-stdin"_s) ? secretFromStdin() : Secret();
}

Result<void> TenantOptions::checkSecrets(const Profile &profile, const Secrets &secrets) const
{
    const Result<CredentialInfo> credential = credentialOf(profile);
    if (!credential.ok())
        return credential.error();
    const SignIn how = credential.value().how;
    if (secrets.isEmpty() && (how == SignIn::AuthorizationCode || how == SignIn::DeviceCode))
        return usageError(
            u"A person signs in here, so save the tenant first: rollcall-cli profiles "
            u"add NAME --provider %1 --credential %2 …"_s.arg(profile.provider,
                                                              profile.credential));
    if (secrets.isEmpty())
        return usageError(
            u"A tenant without a profile needs --token-env, --token-file or --token-stdin, or its "
            u"secrets by name with --secret-env."_s);
    for (const ProviderField &field : credential.value().fields) {
        if (field.kind != ProviderField::Kind::Secret || secrets.contains(field.name)
            || field.need == ProviderField::Need::Optional)
            continue;
        return usageError(
            u"%1 also needs the secret \"%2\" (%3): name it with --secret-env %2=VARIABLE."_s.arg(
                profile.provider, field.name, field.label));
    }
    return {};
}

} // namespace rollcall
