// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entraaddress.h"

#include "providers/entra/entraclouds.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isIn(const QString &host, QLatin1String domain)
{
    return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
}

const char *readHost(QString &host, QStringList & /*changes*/)
{
    if (host == "graph.windows.net"_L1)
        return QT_TRANSLATE_NOOP("Provider",
                                 "This is Azure AD Graph, which Microsoft has retired. Use "
                                 "Microsoft Graph: graph.microsoft.com.");
    if (isEntraSignInHost(host))
        return QT_TRANSLATE_NOOP("Provider",
                                 "This is where people sign in. Enter the address of Microsoft "
                                 "Graph: graph.microsoft.com, or that of your cloud.");
    for (const auto domain :
         {"onmicrosoft.com"_L1, "onmicrosoft.us"_L1, "partner.onmschina.cn"_L1}) {
        if (isIn(host, domain))
            return QT_TRANSLATE_NOOP("Provider",
                                     "This is a tenant's domain. It belongs in the field for the "
                                     "tenant; the address is graph.microsoft.com, or that of your "
                                     "cloud.");
    }
    for (const auto portal :
         {"portal.azure.com"_L1, "entra.microsoft.com"_L1, "admin.microsoft.com"_L1,
          "portal.office.com"_L1, "portal.azure.us"_L1, "entra.microsoft.us"_L1,
          "portal.azure.cn"_L1, "aad.portal.azure.com"_L1}) {
        if (isIn(host, portal))
            return QT_TRANSLATE_NOOP("Provider",
                                     "This is a portal for administrators. Enter the address of "
                                     "Microsoft Graph: graph.microsoft.com, or that of your "
                                     "cloud.");
    }
    return nullptr;
}

} // namespace

Result<AddressReading> readEntraAddress(const QString &pasted)
{
    const AddressRules rules{
        .whenEmpty = QT_TRANSLATE_NOOP(
            "Provider",
            "Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud."),
        .readHost = readHost};
    return readPastedAddress(pasted, rules);
}

} // namespace rollcall
