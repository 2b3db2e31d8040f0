// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpserver.h"

#include "demo/httpconnection.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

#include <optional>

namespace rollcall {

namespace {

//! Nothing: they do not belong together, or are none.
std::optional<QSslConfiguration> configurationFor(const TlsIdentity &tls)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(tls.certificates, QSsl::Pem);
    for (const QSsl::KeyAlgorithm kind : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(tls.key, kind);
        if (key.isNull() || chain.isEmpty() || chain.constFirst().isNull())
            continue;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
        return configuration;
    }
    return std::nullopt;
}

} // namespace

HttpServer::HttpServer(Handler handler, const TlsIdentity &tls, QObject *parent)
    : QObject(parent), m_handler(std::move(handler))
{
    if (tls.certificates.isEmpty()) {
        m_server = new QTcpServer(this);
    } else {
        auto *const server = new QSslServer(this);
        const std::optional<QSslConfiguration> configuration = configurationFor(tls);
        m_isUsable = configuration.has_value();
        server->setSslConfiguration(configuration.value_or(QSslConfiguration()));
        m_server = server;
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this,
            &HttpServer::acceptConnections);
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(quint16 port)
{
    if (!m_isUsable)
        return Error{ErrorKind::InvalidInput, "the certificate or its key cannot be used",
                     "certificate"};
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return Error{ErrorKind::InvalidInput,
                     "cannot listen on port " + std::to_string(port)
                         + " of 127.0.0.1: " + m_server->errorString().toStdString(),
                     "port " + std::to_string(port)};
    return m_server->serverPort();
}

void HttpServer::acceptConnections()
{
    while (m_server->hasPendingConnections()) {
        ++m_connections;
        new HttpConnection(m_server->nextPendingConnection(), m_handler, this);
    }
}

} // namespace rollcall
