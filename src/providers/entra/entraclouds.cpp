// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entraclouds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array clouds{
    EntraCloud{"global", QT_TRANSLATE_NOOP("Provider", "Global, also GCC"),
               "login.microsoftonline.com", "graph.microsoft.com"},
    EntraCloud{"us-gov", QT_TRANSLATE_NOOP("Provider", "US Government (GCC High)"),
               "login.microsoftonline.us", "graph.microsoft.us"},
    EntraCloud{"us-dod", QT_TRANSLATE_NOOP("Provider", "US Government (DoD)"),
               "login.microsoftonline.us", "dod-graph.microsoft.us"},
    EntraCloud{"china", QT_TRANSLATE_NOOP("Provider", "China (21Vianet)"), "login.chinacloudapi.cn",
               "microsoftgraph.chinacloudapi.cn"},
};

} // namespace

std::span<const EntraCloud> entraClouds()
{
    return clouds;
}

const EntraCloud *entraCloud(const QString &id)
{
    if (id.isEmpty())
        return clouds.data();
    const auto *found = std::ranges::find_if(
        clouds, [&id](const EntraCloud &cloud) { return id == QLatin1String(cloud.id); });
    return found == clouds.end() ? nullptr : found;
}

const EntraCloud *entraCloudOfGraph(const QString &host)
{
    const auto *found = std::ranges::find_if(clouds, [&host](const EntraCloud &cloud) {
        return host == QLatin1String(cloud.graphHost);
    });
    return found == clouds.end() ? nullptr : found;
}

bool isEntraSignInHost(const QString &host)
{
    // Further names of the same: the older one, and China's other documented one.
    if (host == "login.windows.net"_L1 || host == "login.partner.microsoftonline.cn"_L1)
        return true;
    return std::ranges::any_of(clouds, [&host](const EntraCloud &cloud) {
        return host == QLatin1String(cloud.signInHost);
    });
}

} // namespace rollcall
