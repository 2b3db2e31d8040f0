// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tenantprompts.h"

#include "cli/console.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList tenantOptions{u"provider"_s,   u"url"_s,       u"credential"_s, u"field"_s,
                                u"secret-env"_s, u"token-env"_s, u"token-file"_s, u"alias-host"_s,
                                u"ca-file"_s,    u"budget"_s};

Error cancelled()
{
    return Error{ErrorKind::Cancelled, "stopped at a question"};
}

struct Option
{
    QString value;
    QString label;
};

//! One of these, by its name or number; an empty line stands for `usual`.
Result<QString> choose(const QString &question, const QList<Option> &options, const QString &usual)
{
    for (qsizetype i = 0; i < options.size(); ++i)
        console::say(u"  %1. %2 (%3)"_s.arg(i + 1).arg(options.at(i).label, options.at(i).value));
    while (true) {
        const auto line =
            console::ask(usual.isEmpty() ? question + u':' : u"%1 [%2]:"_s.arg(question, usual),
                         console::Echo::Shown);
        if (!line)
            return cancelled();
        const QString typed = QString::fromUtf8(*line);
        if (typed.isEmpty() && !usual.isEmpty())
            return usual;
        const auto named = std::ranges::find(options, typed, &Option::value);
        if (named != options.end())
            return named->value;
        const int number = typed.toInt();
        if (number >= 1 && number <= options.size())
            return options.at(number - 1).value;
        console::say(u"Please type one of the names, or its number."_s);
    }
}

Result<QString> askText(const ProviderField &field)
{
    if (!field.help.isEmpty())
        console::say(field.help);
    const bool mayBeEmpty = field.need == ProviderField::Need::Optional || !field.usual.isEmpty();
    const QString usual = field.usual.isEmpty() ? u"none"_s : field.usual;
    while (true) {
        const auto line =
            console::ask(mayBeEmpty ? u"%1 [%2]:"_s.arg(field.label, usual) : field.label + u':',
                         console::Echo::Shown);
        if (!line)
            return cancelled();
        if (!line->isEmpty() || mayBeEmpty)
            return QString::fromUtf8(*line);
        console::say(u"This is needed."_s);
    }
}

Result<QString> askField(const ProviderField &field)
{
    if (field.choices.isEmpty())
        return askText(field);
    QList<Option> options;
    for (const ProviderField::Choice &choice : field.choices)
        options.append({choice.value, choice.label});
    return choose(field.label, options, field.usual);
}

QStringList namesIn(const QStringList &assignments)
{
    QStringList names;
    for (const QString &assignment : assignments)
        names.append(assignment.section(u'=', 0, 0));
    return names;
}

} // namespace

Result<QStringList> TenantPrompts::completed(const QCommandLineParser &parser) const
{
    QStringList words;
    for (const QString &name : tenantOptions) {
        for (const QString &value : parser.values(name))
            words.append(u"--%1=%2"_s.arg(name, value));
    }
    for (const QString &flag : {u"token-stdin"_s, u"without-deprovisioned"_s}) {
        if (parser.isSet(flag))
            words.append(u"--"_s + flag);
    }
    QString id = parser.value(u"provider"_s);
    if (id.isEmpty()) {
        QList<Option> options;
        for (const auto &provider : m_services.providers.all())
            options.append({provider->info().id, provider->info().name});
        const Result<QString> chosen = choose(u"Kind of directory"_s, options, {});
        if (!chosen.ok())
            return chosen.error();
        id = chosen.value();
        words.append(u"--provider="_s + id);
    }
    const DirectoryProvider *provider = m_services.providers.find(id);
    if (!provider)
        return words; // whoever reads them says so
    const ProviderInfo info = provider->info();
    const QStringList given =
        namesIn(parser.values(u"field"_s)) + namesIn(parser.values(u"secret-env"_s));
    QString credential = parser.value(u"credential"_s);
    if (credential.isEmpty() && given.isEmpty() && info.credentials.size() > 1) {
        QList<Option> options;
        for (const CredentialInfo &each : info.credentials)
            options.append({each.id, each.label});
        const Result<QString> chosen =
            choose(u"Way to sign in"_s, options, info.credentials.constFirst().id);
        if (!chosen.ok())
            return chosen.error();
        credential = chosen.value();
        words.append(u"--credential="_s + credential);
    }
    if (credential.isEmpty())
        credential = info.credentials.constFirst().id;
    const Result<QStringList> fields = fieldsFor(*provider, credential, given);
    if (!fields.ok())
        return fields.error();
    words += fields.value();
    if (!parser.isSet(u"url"_s) && !provider->usualAddress({})) {
        const Result<QString> url =
            askText({u"url"_s, info.addressLabel, info.addressHelp, ProviderField::Kind::Text});
        if (!url.ok())
            return url.error();
        words.append(u"--url="_s + url.value());
    }
    return words;
}

Result<QStringList> TenantPrompts::fieldsFor(const DirectoryProvider &provider,
                                             const QString &credential,
                                             const QStringList &given) const
{
    QStringList words;
    const QList<ProviderField> fields = provider.fieldsFor(credential);
    for (const ProviderField &field : fields) {
        if (field.kind == ProviderField::Kind::Secret || given.contains(field.name))
            continue;
        const Result<QString> value = askField(field);
        if (!value.ok())
            return value.error();
        if (!value.value().isEmpty())
            words.append(u"--field=%1=%2"_s.arg(field.name, value.value()));
    }
    return words;
}

Result<Secrets> TenantPrompts::completed(const Profile &profile, const Secrets &known) const
{
    Secrets secrets = known;
    const DirectoryProvider *provider = m_services.providers.find(profile.provider);
    const QList<ProviderField> fields =
        provider ? provider->secretFields(profile.credential) : QList<ProviderField>();
    for (const ProviderField &field : fields) {
        if (secrets.contains(field.name))
            continue;
        if (!field.help.isEmpty())
            console::say(field.help);
        const auto line = console::ask(field.label + u" (not shown):"_s, console::Echo::Hidden);
        if (!line)
            return cancelled();
        if (!line->isEmpty())
            secrets.insert(field.name, Secret(*line));
    }
    return secrets;
}

} // namespace rollcall
