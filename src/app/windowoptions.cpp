// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include <QCommandLineParser>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

const QString connectName = u"connect"_s;
const QString urlName = u"url"_s;
const QString tokenEnvName = u"token-env"_s;
const QString nameName = u"name"_s;

Error usageError(const QString &sentence)
{
    Error error{ErrorKind::InvalidInput, "usage"};
    error.subject = sentence.toStdString();
    return error;
}

QString versionText()
{
    return u"rollcall %1\n"_s.arg(QLatin1String(ROLLCALL_VERSION));
}

//! Qt names the program in its help only once there is a QCoreApplication.
QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText().replace("<executable_name>"_L1, "rollcall"_L1);
}

void addOptions(QCommandLineParser &parser, const ProviderCatalog &providers)
{
    QStringList ids;
    for (const auto &provider : providers.all())
        ids.append(provider->info().id);
    parser.setApplicationDescription(
        u"Shows the people in an identity directory. Rollcall only reads."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Print this text and exit."_s},
        {{u"v"_s, u"version"_s}, u"Print the version and exit."_s},
        {connectName,
         u"Open a tenant that is not saved, and list it at once; of the kind PROVIDER (%1)."_s.arg(
             ids.join(u", "_s)),
         u"PROVIDER"_s},
        {urlName, u"With --connect: the address of the tenant, as you would paste it."_s, u"URL"_s},
        {tokenEnvName, u"With --connect: take the token from this environment variable."_s,
         u"NAME"_s},
        {nameName, u"With --connect: what to call the tenant in the window."_s, u"TEXT"_s},
    });
}

Result<Secret> takeToken(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    const Secret token(qgetenv(name.constData()).trimmed());
    if (token.isEmpty())
        return usageError(u"The environment variable %1 is not set or empty."_s.arg(variable));
    qunsetenv(name.constData());
    return token;
}

Result<TemporaryTenant> readTenant(const QCommandLineParser &parser,
                                   const ProviderCatalog &providers)
{
    const DirectoryProvider *const provider = providers.find(parser.value(connectName));
    if (!provider)
        return usageError(u"There is no provider called \"%1\"."_s.arg(parser.value(connectName)));
    if (!parser.isSet(urlName) || !parser.isSet(tokenEnvName))
        return usageError(u"--connect also needs --url URL and --token-env NAME."_s);
    const Result<AddressReading> address = provider->readAddress(parser.value(urlName));
    if (!address.ok())
        return address.error();
    const ProviderInfo info = provider->info();
    const QString credential = info.credentials.constFirst().id;
    const QStringList secretNames = provider->secretNames(credential);
    Result<Secret> token = takeToken(parser.value(tokenEnvName));
    if (!token.ok())
        return token.error();

    TemporaryTenant tenant;
    tenant.profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    tenant.profile.provider = info.id;
    tenant.profile.baseUrl = address.value().url;
    tenant.profile.credential = credential;
    tenant.profile.name = parser.value(nameName).simplified();
    if (tenant.profile.name.isEmpty())
        tenant.profile.name = tenant.profile.baseUrl.host();
    if (!secretNames.isEmpty())
        tenant.secrets.insert(secretNames.constFirst(), std::move(token).value());
    return tenant;
}

} // namespace

Result<WindowOptions> readWindowOptions(const QStringList &arguments,
                                        const ProviderCatalog &providers)
{
    QCommandLineParser parser;
    addOptions(parser, providers);
    if (!parser.parse(arguments))
        return usageError(parser.errorText() + u'.');
    WindowOptions options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.answer = WindowOptions::Answer::Print;
        options.text = parser.isSet(u"help"_s) ? helpText(parser) : versionText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return usageError(
            u"\"%1\" is not an option."_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(connectName)) {
        Result<TemporaryTenant> tenant = readTenant(parser, providers);
        if (!tenant.ok())
            return tenant.error();
        options.tenant = std::move(tenant).value();
        return options;
    }
    for (const QString &name : {urlName, tokenEnvName, nameName}) {
        if (parser.isSet(name))
            return usageError(u"--%1 needs --connect PROVIDER."_s.arg(name));
    }
    return options;
}

} // namespace rollcall
