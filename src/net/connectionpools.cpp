// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectionpools.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <utility>

namespace rollcall {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // a whole system's certificates are a tenth of it

struct Authorities
{
    QByteArray text;
    QList<QSslCertificate> certificates;
};

Error flawed(TlsFlaw flaw, const QString &file)
{
    Error error{ErrorKind::TlsFailed, "a file of certificates cannot be used"};
    error.tlsFlaw = flaw;
    error.other = file.toStdString();
    return error;
}

Result<Authorities> readAuthorities(const QString &path)
{
    QFile file(path);
    // Opening what is no file may wait for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return flawed(TlsFlaw::TrustUnreadable, path);
    Authorities read;
    read.text = file.read(largestFile);
    read.certificates = QSslCertificate::fromData(read.text, QSsl::Pem);
    read.certificates.removeIf(
        [](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (read.certificates.isEmpty())
        return flawed(TlsFlaw::TrustEmpty, path);
    return read;
}

std::shared_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

} // namespace

ConnectionPool::ConnectionPool() : manager(newManager()) { }

void ConnectionPools::renew(ConnectionPool &pool)
{
    m_letGo.push_back(std::exchange(pool.manager, newManager()));
}

void ConnectionPools::sweep()
{
    std::erase_if(m_letGo, [](const auto &manager) { return manager.use_count() == 1; });
}

Result<ConnectionPool *> ConnectionPools::trusting(const QString &file)
{
    const Result<Authorities> read = readAuthorities(file);
    if (!read.ok())
        return read.error();
    std::unique_ptr<ConnectionPool> &pool = m_trusting[read.value().text];
    if (!pool) {
        pool = std::make_unique<ConnectionPool>();
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        // Named one by one: a configuration with a list of its own no longer finds the system's.
        trust.setCaCertificates(trust.caCertificates() + QSslConfiguration::systemCaCertificates()
                                + read.value().certificates);
        pool->trust = trust;
    }
    return pool.get();
}

Result<void> ConnectionPools::check(const QString &file)
{
    const Result<Authorities> read = readAuthorities(file);
    if (!read.ok())
        return read.error();
    return {};
}

} // namespace rollcall
