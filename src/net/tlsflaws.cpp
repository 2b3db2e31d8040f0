// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsflaws.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *oldTls =
    QT_TRANSLATE_NOOP("Provider",
                      "The token was not sent. What answers there speaks no version of TLS that is "
                      "still safe. Whoever runs the server must turn on TLS 1.2 or newer.");

constexpr qsizetype mostHosts = 5; // a sentence names

struct Row
{
    QSslError::SslError problem;
    TlsFlaw flaw;
};

// The first that is there counts: what a stranger's certificate says of its host or dates is worth
// nothing.
constexpr std::array rows{
    Row{QSslError::SelfSignedCertificate, TlsFlaw::IssuerUnknown},
    Row{QSslError::SelfSignedCertificateInChain, TlsFlaw::IssuerUnknown},
    Row{QSslError::UnableToGetIssuerCertificate, TlsFlaw::IssuerUnknown},
    Row{QSslError::UnableToGetLocalIssuerCertificate, TlsFlaw::IssuerUnknown},
    Row{QSslError::UnableToVerifyFirstCertificate, TlsFlaw::IssuerUnknown},
    Row{QSslError::CertificateSignatureFailed, TlsFlaw::IssuerUnknown},
    Row{QSslError::CertificateUntrusted, TlsFlaw::IssuerUnknown},
    Row{QSslError::InvalidCaCertificate, TlsFlaw::IssuerUnknown},
    Row{QSslError::HostNameMismatch, TlsFlaw::HostMismatch},
    Row{QSslError::CertificateExpired, TlsFlaw::Expired},
    Row{QSslError::CertificateNotYetValid, TlsFlaw::NotYetValid},
};

QString hostsOf(const QSslCertificate &certificate)
{
    QStringList hosts = certificate.subjectAlternativeNames().values();
    if (hosts.isEmpty())
        hosts = certificate.subjectInfo(QSslCertificate::CommonName);
    std::ranges::sort(hosts);
    if (hosts.size() > mostHosts)
        hosts = hosts.first(mostHosts) + QStringList{u"…"_s};
    return hosts.join(u", "_s);
}

QString otherOf(TlsFlaw flaw, const QSslCertificate &certificate)
{
    switch (flaw) {
    case TlsFlaw::HostMismatch:
        return hostsOf(certificate);
    case TlsFlaw::Expired:
        return certificate.expiryDate().toString(Qt::ISODate);
    case TlsFlaw::NotYetValid:
        return certificate.effectiveDate().toString(Qt::ISODate);
    case TlsFlaw::None:
    case TlsFlaw::IssuerUnknown:
    case TlsFlaw::NoTls:
    case TlsFlaw::TrustUnreadable:
    case TlsFlaw::TrustEmpty:
        break;
    }
    return {};
}

} // namespace

void explainTlsFailure(Error &error, const QList<QSslError> &problems, const QString &said)
{
    for (const QSslError &problem : problems)
        error.detail += ": " + problem.errorString().toStdString();
    for (const Row &row : rows) {
        const auto found = std::ranges::find(problems, row.problem, &QSslError::error);
        if (found == problems.end())
            continue;
        error.tlsFlaw = row.flaw;
        error.other = otherOf(row.flaw, found->certificate()).toStdString();
        return;
    }
    // OpenSSL's words for a first record that is none: "HTTP/1.1 400 …" in its place.
    if (problems.isEmpty() && said.contains("wrong version number"_L1))
        error.tlsFlaw = TlsFlaw::NoTls;
    // Its words for a server that refuses our versions, and for one whose version we refuse.
    if (said.contains("alert protocol version"_L1) || said.contains("unsupported protocol"_L1))
        error.advice = oldTls;
}

bool isOfBrokenRecord(const QString &said)
{
    return said.startsWith("Error while reading"_L1);
}

} // namespace rollcall
