// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include <QCommandLineParser>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

const QString connectName = u"connect"_s;
const QString nameName = u"name"_s;

QString versionText()
{
    return u"rollcall %1\n"_s.arg(QLatin1String(ROLLCALL_VERSION));
}

//! Qt names the program in its help only once there is a QCoreApplication.
QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText().replace("<executable_name>"_L1, "rollcall"_L1);
}

void addOptions(QCommandLineParser &parser, const TenantOptions::World &world)
{
    QStringList ids;
    for (const auto &provider : world.providers.all())
        ids.append(provider->info().id);
    parser.setApplicationDescription(
        u"Shows the people in an identity directory. Rollcall only reads."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Print this text and exit."_s},
        {{u"v"_s, u"version"_s}, u"Print the version and exit."_s},
        {connectName,
         u"Open a tenant that is not saved, and list it at once; of the kind PROVIDER (%1). What "
         "follows says more of it, in the words of rollcall-cli."_s.arg(ids.join(u", "_s)),
         u"PROVIDER"_s},
        {nameName, u"What to call the tenant in the window."_s, u"TEXT"_s},
    });
    TenantOptions(world).addDetailsTo(parser);
}

//! Whether a person can be asked in the window for what is missing.
bool canSignInLater(const CredentialInfo &credential, const Secrets &secrets)
{
    return secrets.isEmpty()
        && (credential.how == SignIn::AuthorizationCode || credential.how == SignIn::DeviceCode);
}

Result<TemporaryTenant> readTenant(const QCommandLineParser &parser,
                                   const TenantOptions::World &world)
{
    const TenantOptions options(world);
    Result<Profile> profile = options.profileFrom(parser, parser.value(connectName));
    if (!profile.ok())
        return profile.error();
    TemporaryTenant tenant{std::move(profile).value(), {}};
    tenant.profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const QString name = parser.value(nameName).simplified(); !name.isEmpty())
        tenant.profile.name = name;
    Result<Secrets> secrets = options.secretsFrom(parser, tenant.profile);
    if (!secrets.ok())
        return secrets.error();
    tenant.secrets = std::move(secrets).value();
    const Result<CredentialInfo> credential = options.credentialOf(tenant.profile);
    if (!credential.ok())
        return credential.error();
    if (canSignInLater(credential.value(), tenant.secrets))
        return tenant;
    const Result<void> whole = options.checkSecrets(tenant.profile, tenant.secrets);
    if (!whole.ok())
        return whole.error();
    return tenant;
}

} // namespace

Result<WindowOptions> readWindowOptions(const QStringList &arguments,
                                        const TenantOptions::World &world)
{
    QCommandLineParser parser;
    addOptions(parser, world);
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
        Result<TemporaryTenant> tenant = readTenant(parser, world);
        if (!tenant.ok())
            return tenant.error();
        options.tenant = std::move(tenant).value();
        return options;
    }
    const QStringList named = parser.optionNames();
    if (!named.isEmpty())
        return usageError(u"--%1 needs --connect PROVIDER."_s.arg(named.constFirst()));
    return options;
}

} // namespace rollcall
