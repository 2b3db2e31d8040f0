// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tenantoptions.h"

#include "cli/console.h"
#include "core/profilestore.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

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

Result<Secret> fromEnvironment(const QString &variable)
{
    // Who takes the option for the place of the secret itself must not find it in a log.
    static const QRegularExpression variableName(u"^[A-Za-z_][A-Za-z0-9_]{0,63}$"_s);
    if (!variableName.match(variable).hasMatch())
        return usageError(u"What is named must be an environment variable, such as OKTA_TOKEN, "
                          u"that holds the secret: letters, digits and _, beginning with no "
                          u"digit."_s);
    const QByteArray value = qgetenv(variable.toLocal8Bit().constData());
    if (value.isEmpty())
        return usageError(u"The environment variable %1 is not set or empty."_s.arg(variable));
    return Secret(value);
}

Result<Secret> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"The token file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (file.permissions() & others)
        console::say(u"Warning: other users of this machine can read %1."_s.arg(path));
    const QByteArray text = file.read(1 << 20).trimmed();
    if (text.isEmpty())
        return usageError(u"The token file %1 is empty."_s.arg(path));
    return Secret(text);
}

Result<Secret> fromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return usageError(u"Standard input cannot be read."_s);
    const QByteArray text = input.readLine(1 << 20).trimmed();
    if (text.isEmpty())
        return usageError(u"--token-stdin was given, but standard input held no token."_s);
    return Secret(text);
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
    for (const auto &provider : m_services.providers.all())
        ids.append(provider->info().id);
    parser.addOptions({
        {u"provider"_s, u"The kind of directory: %1."_s.arg(ids.join(u", "_s)), u"ID"_s},
        {u"url"_s, u"The address of the tenant, as you would paste it."_s, u"URL"_s},
        {u"token-env"_s, u"Take the token from this environment variable."_s, u"NAME"_s},
        {u"token-file"_s, u"Take the token from this file."_s, u"FILE"_s},
        {u"token-stdin"_s, u"Take the token from the first line of standard input."_s},
        {u"secret-env"_s, u"Take another secret of the provider from an environment variable."_s,
         u"NAME=VARIABLE"_s},
        {u"field"_s, u"Set another field of the provider."_s, nameValue},
        {u"alias-host"_s, u"A second host of the same tenant that its links may name."_s,
         u"HOST"_s},
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
    if (!parser.isSet(u"provider"_s) || !parser.isSet(u"url"_s))
        return usageError(u"A tenant needs both --provider and --url."_s);
    Profile profile;
    profile.provider = parser.value(u"provider"_s);
    const DirectoryProvider *provider = m_services.providers.find(profile.provider);
    if (!provider)
        return usageError(u"There is no provider \"%1\"."_s.arg(profile.provider));
    const Result<AddressReading> reading = provider->readAddress(parser.value(u"url"_s));
    if (!reading.ok())
        return reading.error();
    for (const QString &change : reading.value().changes)
        console::say(change);
    profile.baseUrl = reading.value().url;
    profile.name = profile.baseUrl.host();
    profile.credential = provider->info().credentials.constFirst().id;
    return adjusted(profile, parser);
}

Result<Profile> TenantOptions::adjusted(Profile profile, const QCommandLineParser &parser) const
{
    if (parser.isSet(u"without-deprovisioned"_s)) {
        const DirectoryProvider *provider = m_services.providers.find(profile.provider);
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
    const QList<ProviderField> fields = credential.value().fields;
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
    if (const DirectoryProvider *provider = m_services.providers.find(profile.provider)) {
        const QList<CredentialInfo> credentials = provider->info().credentials;
        for (const CredentialInfo &credential : credentials) {
            if (credential.id == profile.credential)
                return credential;
        }
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
    const int sources = static_cast<int>(parser.isSet(u"token-env"_s))
        + static_cast<int>(parser.isSet(u"token-file"_s))
        + static_cast<int>(parser.isSet(u"token-stdin"_s));
    if (sources > 1)
        return usageError(u"Give one of --token-env, --token-file and --token-stdin."_s);

    Secrets secrets;
    if (sources == 1) {
        const Result<Secret> token = parser.isSet(u"token-env"_s)
            ? fromEnvironment(parser.value(u"token-env"_s))
            : parser.isSet(u"token-file"_s) ? fromFile(parser.value(u"token-file"_s))
                                            : fromStdin();
        if (!token.ok())
            return token.error();
        for (const ProviderField &field : credential.value().fields) {
            if (field.kind == ProviderField::Kind::Secret) {
                secrets.insert(field.name, token.value());
                break;
            }
        }
    }
    const QStringList others = parser.values(u"secret-env"_s);
    for (const QString &other : others) {
        const auto assignment = splitAssignment(u"secret-env"_s, other);
        if (!assignment.ok())
            return assignment.error();
        const auto isNamed = [&](const ProviderField &field) {
            return field.kind == ProviderField::Kind::Secret
                && field.name == assignment.value().first;
        };
        if (std::ranges::none_of(credential.value().fields, isNamed))
            return usageError(
                u"%1 has no secret \"%2\"."_s.arg(profile.provider, assignment.value().first));
        const Result<Secret> secret = fromEnvironment(assignment.value().second);
        if (!secret.ok())
            return secret.error();
        secrets.insert(assignment.value().first, secret.value());
    }
    return secrets;
}

Result<Profile> findProfile(const Services &services, const QString &name)
{
    const QList<Profile> profiles = services.profiles.profiles();
    QStringList names;
    for (const Profile &profile : profiles) {
        if (!name.isEmpty()
            && (profile.id == name || profile.name.compare(name, Qt::CaseInsensitive) == 0))
            return profile;
        names.append(profile.name);
    }
    if (name.isEmpty() && profiles.size() == 1)
        return profiles.constFirst();
    if (profiles.isEmpty())
        return usageError(u"No profile is saved. Add one with \"rollcall-cli profiles add\", or "
                          u"name a tenant with "
                          "--provider, --url and --token-env, or try --demo."_s);
    if (name.isEmpty())
        return usageError(u"Which profile? There are: %1."_s.arg(names.join(u", "_s)));
    return usageError(
        u"There is no profile \"%1\". There are: %2."_s.arg(name, names.join(u", "_s)));
}

} // namespace rollcall
