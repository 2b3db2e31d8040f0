// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array regions{
    JumpCloudRegion{"us"_L1, QT_TRANSLATE_NOOP("Provider", "United States"),
                    "console.jumpcloud.com"_L1, "admin-oauth.id.jumpcloud.com"_L1},
    JumpCloudRegion{"eu"_L1, QT_TRANSLATE_NOOP("Provider", "European Union"),
                    "console.eu.jumpcloud.com"_L1, "admin-oauth.id.eu.jumpcloud.com"_L1},
    JumpCloudRegion{"in"_L1, QT_TRANSLATE_NOOP("Provider", "India"), "console.in.jumpcloud.com"_L1,
                    "admin-oauth.id.in.jumpcloud.com"_L1}};

const char *readHost(QString &host, QStringList &changes)
{
    static const QRegularExpression other(
        u"^(?:api|admin-oauth\\.id)((?:\\.[a-z]{2})?\\.jumpcloud\\.com)$"_s);
    if (const auto match = other.match(host); match.hasMatch()) {
        host = u"console"_s + match.captured(1);
        changes.append(QString::fromLatin1(QT_TRANSLATE_NOOP(
            "Provider", "The host was replaced by that of the console, which answers for users.")));
    }
    static const QRegularExpression theirs(u"(?:^|\\.)jumpcloud\\.com$"_s);
    if (!theirs.match(host).hasMatch()
        || std::ranges::find(regions, host, &JumpCloudRegion::host) != regions.end())
        return nullptr;
    return QT_TRANSLATE_NOOP("Provider",
                             "JumpCloud's API does not answer there. Enter console.jumpcloud.com, "
                             "console.eu.jumpcloud.com or console.in.jumpcloud.com.");
}

} // namespace

std::span<const JumpCloudRegion> jumpCloudRegions()
{
    return regions;
}

const JumpCloudRegion *jumpCloudRegion(const QString &id)
{
    if (id.isEmpty())
        return &regions.front();
    const auto found = std::ranges::find(regions, id, &JumpCloudRegion::id);
    return found == regions.end() ? nullptr : &*found;
}

const JumpCloudRegion *jumpCloudRegionOf(const QUrl &address)
{
    const auto found = std::ranges::find(regions, address.host(), &JumpCloudRegion::host);
    return found == regions.end() ? nullptr : &*found;
}

Result<AddressReading> readJumpCloudAddress(const QString &pasted)
{
    const AddressRules rules{
        .whenEmpty = QT_TRANSLATE_NOOP(
            "Provider", "Enter the address of JumpCloud's console, such as console.jumpcloud.com."),
        .readHost = readHost};
    return readPastedAddress(pasted, rules);
}

} // namespace rollcall
