// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/providerscommand.h"

#include "cli/console.h"
#include "cli/terminaltenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype optionWidth = 34;

bool isSecret(const ProviderField &field)
{
    return field.kind == ProviderField::Kind::Secret;
}

bool isOptional(const ProviderField &field)
{
    return field.need == ProviderField::Need::Optional || !field.usual.isEmpty();
}

QString choicesOf(const ProviderField &field)
{
    QStringList words;
    for (const ProviderField::Choice &choice : field.choices) {
        const QString usual = choice.value == field.usual ? u", if not given"_s : QString();
        words.append(u"%1 (%2%3)"_s.arg(choice.value, choice.label, usual));
    }
    return words.join(u", "_s);
}

//! "  --field tenant=VALUE    Tenant id", and what the field is for below it.
void printField(const ProviderField &field, const QString &option)
{
    QString line = u"    "_s + option.leftJustified(optionWidth) + u"  "_s + field.label;
    if (isOptional(field))
        line += u" (optional)"_s;
    console::print(line);
    const QString indent(optionWidth + 6, u' ');
    if (!field.help.isEmpty())
        console::print(indent + field.help);
    if (!field.choices.isEmpty())
        console::print(indent + u"One of: "_s + choicesOf(field) + u'.');
}

void printCredential(const DirectoryProvider &provider, const CredentialInfo &credential,
                     const QString &usual)
{
    const QString note = credential.id == usual ? u" (if not given)"_s : QString();
    console::print(u"  --credential %1%2: %3"_s.arg(credential.id, note, credential.label));
    const QStringList secrets = provider.secretNames(credential.id);
    for (const ProviderField &field : credential.fields) {
        QString option = u"--field %1=VALUE"_s.arg(field.name);
        if (isSecret(field))
            option = u"--secret-env %1=VARIABLE"_s.arg(field.name);
        if (isSecret(field) && field.name == secrets.value(0))
            option += u", --token-env"_s;
        printField(field, option);
    }
}

void printProvider(const DirectoryProvider &provider)
{
    const ProviderInfo info = provider.info();
    console::print(u"%1: %2"_s.arg(info.id, info.name));
    const bool hasUsual = provider.usualAddress({}).has_value();
    ProviderField address{u"url"_s, info.addressLabel, info.addressHelp};
    if (hasUsual)
        address.need = ProviderField::Need::Optional;
    printField(address, u"--url %1"_s.arg(info.addressPlaceholder));
    for (const ProviderField &field : info.fields)
        printField(field, u"--field %1=VALUE"_s.arg(field.name));
    for (const CredentialInfo &credential : info.credentials)
        printCredential(provider, credential, info.credentials.constFirst().id);
}

QJsonObject jsonOf(const ProviderField &field)
{
    QJsonArray choices;
    for (const ProviderField::Choice &choice : field.choices)
        choices.append(choice.value);
    QJsonObject json{{u"name"_s, field.name},
                     {u"label"_s, field.label},
                     {u"help"_s, field.help},
                     {u"secret"_s, isSecret(field)},
                     {u"required"_s, !isOptional(field)}};
    if (!field.usual.isEmpty())
        json.insert(u"default"_s, field.usual);
    if (!choices.isEmpty())
        json.insert(u"choices"_s, choices);
    return json;
}

QJsonArray jsonOf(const QList<ProviderField> &fields)
{
    QJsonArray array;
    for (const ProviderField &field : fields)
        array.append(jsonOf(field));
    return array;
}

QJsonObject jsonOf(const DirectoryProvider &provider)
{
    const ProviderInfo info = provider.info();
    QJsonArray credentials;
    for (const CredentialInfo &credential : info.credentials) {
        credentials.append(QJsonObject{{u"id"_s, credential.id},
                                       {u"label"_s, credential.label},
                                       {u"fields"_s, jsonOf(credential.fields)}});
    }
    return {{u"id"_s, info.id},
            {u"name"_s, info.name},
            {u"urlRequired"_s, !provider.usualAddress({}).has_value()},
            {u"urlExample"_s, info.addressPlaceholder},
            {u"fields"_s, jsonOf(info.fields)},
            {u"credentials"_s, credentials}};
}

} // namespace

QString ProvidersCommand::name() const
{
    return u"providers"_s;
}

QString ProvidersCommand::summary() const
{
    return u"Lists the kinds of directories, and the fields and secrets that each asks for."_s;
}

void ProvidersCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"provider"_s, u"Only this one."_s, u"[ID]"_s);
    parser.addOption({u"format"_s, u"table (default) or json."_s, u"FORMAT"_s, u"table"_s});
}

void ProvidersCommand::start(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString format = parser.value(u"format"_s);
    if (words.size() > 1)
        return failLater(
            usageError(u"One provider at a time: \"%1\" is one too many."_s.arg(words.at(1))));
    if (format != u"table" && format != u"json")
        return failLater(usageError(u"--format is table or json."_s));
    if (!words.isEmpty() && !m_services.providers.find(words.constFirst()))
        return failLater(usageError(u"There is no provider \"%1\"."_s.arg(words.constFirst())));

    QJsonArray json;
    for (const auto &provider : m_services.providers.all()) {
        if (!words.isEmpty() && provider->info().id != words.constFirst())
            continue;
        if (format == u"json") {
            json.append(jsonOf(*provider));
            continue;
        }
        if (provider != m_services.providers.all().front() && words.isEmpty())
            console::print({});
        printProvider(*provider);
    }
    if (format == u"json")
        console::print(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
    finishLater(ExitCode::Complete);
}

void ProvidersCommand::interrupt()
{
    finishLater(ExitCode::Cancelled);
}

} // namespace rollcall
