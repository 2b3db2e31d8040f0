// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "auth/builtinauthenticatorfactory.h"
#include "core/requesthistory.h"
#include "exports/builtinexporters.h"
#include "net/loopbackredirects.h"
#include "net/networktransport.h"
#include "net/systemclock.h"
#include "pagelog/diskpagelogstore.h"
#include "providers/builtinproviders.h"
#include "secrets/keychainsecretstore.h"
#include "session/pagekeeper.h"
#include "settings/fileprofilestore.h"
#include "settings/fileviewstore.h"
#include "settings/iniappsettings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

// In the order in which they need each other; the last one goes first.
struct Composition::Parts
{
    explicit Parts(const CompositionPaths &paths)
        : profiles(paths.profiles.isEmpty() ? FileProfileStore::defaultPath() : paths.profiles),
          settings(paths.settings.isEmpty() ? IniAppSettings::defaultPath() : paths.settings),
          views(paths.views.isEmpty() ? FileViewStore::defaultFolder() : paths.views),
          pageLogs(paths.pages.isEmpty() ? DiskPageLogStore::defaultFolder() : paths.pages)
    { }

    SystemClock clock;
    RequestHistory requests;
    NetworkTransport transport{clock, RetryPolicy(), &requests};
    LoopbackRedirects redirects{clock};
    KeychainSecretStore secrets;
    BuiltinAuthenticatorFactory authenticators{{transport, clock, secrets, &redirects}};
    FileProfileStore profiles;
    IniAppSettings settings;
    FileViewStore views;
    DiskPageLogStore pageLogs;
    ProviderCatalog providers{builtinProviders()};
    ExporterCatalog exporters{builtinExporters()};
    Services services{providers, exporters, transport, authenticators, secrets,
                      profiles,  settings,  clock,     views,          pageLogs};
};

Composition::Composition(const CompositionPaths &paths) : m_parts(std::make_unique<Parts>(paths))
{
    PageKeeper::removeOld(m_parts->services);
}

Composition::~Composition() = default;

const Services &Composition::services() const
{
    return m_parts->services;
}

const RequestHistory &Composition::requests() const
{
    return m_parts->requests;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QString());
    QCoreApplication::setApplicationName(u"rollcall"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ROLLCALL_VERSION));
}

} // namespace rollcall
