// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tlstext.h"

#include "core/displaytext.h"

#include <QDateTime>
#include <QLocale>

namespace rollcall {

namespace {

//! Empty: not known.
QString dayOf(const std::string &iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

// One entry a flaw: longer than a function should be, but read as a table.
TlsWords TlsText::of(const Error &error, const QString &host)
{
    const QString other = displayText(error.other);
    const QString day = dayOf(error.other);
    switch (error.tlsFlaw) {
    case TlsFlaw::None:
        return {tr("No secure connection to %1 could be made.").arg(host),
                tr("Its certificate was not accepted. Check the address and this computer's "
                   "clock. Behind a company proxy, the proxy's certificate must be installed.")};
    case TlsFlaw::IssuerUnknown:
        return {
            tr("%1 showed a certificate of an issuer that this computer does not trust.").arg(host),
            tr("The token was not sent. Check the address. Where a company issues its own "
               "certificates, install its CA certificate on this computer, or name it as this "
               "tenant's CA file.")};
    case TlsFlaw::HostMismatch:
        return {other.isEmpty() ? tr("%1 showed a certificate of another host.").arg(host)
                                : tr("%1 showed a certificate that is for %2.").arg(host, other),
                tr("The token was not sent. Use the host name that the certificate is for. If the "
                   "address is right, another server has answered in its place.")};
    case TlsFlaw::Expired:
        return {day.isEmpty() ? tr("The certificate of %1 has expired.").arg(host)
                              : tr("The certificate of %1 expired on %2.").arg(host, day),
                tr("The token was not sent. Whoever runs the server must renew the certificate. "
                   "If it should be good still, check this computer's clock.")};
    case TlsFlaw::NotYetValid:
        return {day.isEmpty() ? tr("The certificate of %1 is not valid yet.").arg(host)
                              : tr("The certificate of %1 is not valid before %2.").arg(host, day),
                tr("The token was not sent. Check this computer's clock.")};
    case TlsFlaw::NoTls:
        return {tr("%1 answered without encryption.").arg(host),
                tr("The token was not sent. The address begins with https://, but what answers "
                   "there speaks plain HTTP. Check the address and its port.")};
    case TlsFlaw::TrustUnreadable:
        return {tr("The CA file %1 cannot be read.").arg(other),
                tr("Its certificates are needed to check this tenant's server. Put the file back, "
                   "or choose another one.")};
    case TlsFlaw::TrustEmpty:
        return {tr("There is no certificate in the CA file %1.").arg(other),
                tr("It must hold certificates in PEM form, each of which begins with "
                   "“-----BEGIN CERTIFICATE-----”.")};
    }
    Q_UNREACHABLE();
}

} // namespace rollcall
