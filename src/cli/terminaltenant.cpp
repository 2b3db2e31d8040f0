// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminaltenant.h"

#include "cli/console.h"
#include "core/httptransport.h"
#include "core/profilestore.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

TenantOptions terminalOptions(const Services &services)
{
    return TenantOptions(
        {services.providers,
         [&services](const QString &file) { return services.transport.checkTrust(file); },
         [](const QString &sentence) { console::say(sentence); }});
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
