// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *readHost(QString &host, QStringList &changes)
{
    static const QRegularExpression oktasOwn(
        u"^(?:(?:www|login|developer|help|support|trust|status)\\.)?"
        "okta(?:preview\\.com|-emea\\.com|-gov\\.com|\\.com|\\.mil)$"_s);
    if (oktasOwn.match(host).hasMatch())
        return QT_TRANSLATE_NOOP("Provider",
                                 "This is Okta's own site. Enter the address of your organization, "
                                 "such as acme.okta.com.");
    for (const auto suffix :
         {"-admin.okta.com"_L1, "-admin.oktapreview.com"_L1, "-admin.okta-emea.com"_L1}) {
        if (!host.endsWith(suffix))
            continue;
        host.remove(host.size() - suffix.size(), "-admin"_L1.size());
        changes.append(QString::fromLatin1(
            QT_TRANSLATE_NOOP("Provider",
                              "-admin was left out of the host name, because the admin console's "
                              "host does not answer the API.")));
    }
    return nullptr;
}

} // namespace

Result<AddressReading> readOktaAddress(const QString &pasted)
{
    const AddressRules rules{
        .whenEmpty = QT_TRANSLATE_NOOP(
            "Provider", "Enter the address of your Okta organization, such as acme.okta.com."),
        .placeholder = u"yourOktaDomain"_s,
        .readHost = readHost};
    return readPastedAddress(pasted, rules);
}

} // namespace rollcall
