// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/oneloginaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *readHost(QString &host, QStringList & /*changes*/)
{
    static const QRegularExpression oneLoginsOwn(
        u"^(?:(?:www|app|developers|support|status|trust|api)\\.)?onelogin\\.com$"_s);
    if (oneLoginsOwn.match(host).hasMatch() || host == "subdomain.onelogin.com"_L1)
        return QT_TRANSLATE_NOOP("Provider",
                                 "This is OneLogin's own site. Enter the address of your account, "
                                 "such as acme.onelogin.com.");
    return nullptr;
}

} // namespace

Result<AddressReading> readOneLoginAddress(const QString &pasted)
{
    const AddressRules rules{
        .whenEmpty = QT_TRANSLATE_NOOP(
            "Provider", "Enter the address of your OneLogin account, such as acme.onelogin.com."),
        .placeholder = u"your-subdomain"_s,
        .usualDomain = u"onelogin.com"_s,
        .readHost = readHost};
    return readPastedAddress(pasted, rules);
}

} // namespace rollcall
