// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpserver.h"

#include "demo/httpconnection.h"

#include <QHostAddress>
#include <QTcpServer>

namespace rollcall {

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::acceptConnections);
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(quint16 port)
{
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
