// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpconnection.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace rollcall {

namespace {

constexpr qsizetype dripBytes = 1024;
constexpr std::chrono::milliseconds dripPause{20};
constexpr qint64 readBufferBytes = 1024 * 1024; // a client that only sends is slowed down

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Handler &handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::advance);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &HttpConnection::advance);
}

void HttpConnection::advance()
{
    while (!m_isBusy && m_socket->isOpen()) {
        if (m_socket->bytesAvailable() > 0)
            m_parser.append(m_socket->readAll());
        std::optional<ServerRequest> request = m_parser.next();
        if (request) {
            if (qobject_cast<QSslSocket *>(m_socket))
                request->scheme = "https";
            answer(*request, m_handler(*request));
            continue;
        }
        if (m_parser.failure()) {
            ServerRequest refused;
            refused.keepsAlive = false;
            answer(refused, {m_parser.failure(), {}, {}, Delivery::Whole, {}});
        }
        return;
    }
}

void HttpConnection::answer(const ServerRequest &request, const ServerResponse &response)
{
    m_isBusy = true;
    m_keepsAlive = request.keepsAlive;
    if (response.delay.count() <= 0)
        return deliver(request, response);
    QTimer::singleShot(response.delay, Qt::PreciseTimer, this, [this, request, response] {
        deliver(request, response);
        advance();
    });
}

void HttpConnection::deliver(const ServerRequest &request, const ServerResponse &response)
{
    const QByteArray body = request.method == "HEAD" ? QByteArray() : response.body;
    switch (response.delivery) {
    case Delivery::Reset:
        return resetConnection();
    case Delivery::Close:
        return m_socket->disconnectFromHost();
    case Delivery::Hang:
        return;
    case Delivery::Whole:
        m_socket->write(responseHead(request, response));
        m_socket->write(body);
        return finishAnswer();
    case Delivery::Truncate:
        m_socket->write(responseHead(request, response) + body.left(body.size() / 2));
        return m_socket->disconnectFromHost();
    case Delivery::Stall:
        m_socket->write(responseHead(request, response) + body.left(body.size() / 2));
        return;
    case Delivery::Drip:
        m_socket->write(responseHead(request, response));
        m_dripping = body;
        return drip(0);
    }
}

void HttpConnection::drip(qsizetype from)
{
    if (from >= m_dripping.size()) {
        m_dripping.clear();
        finishAnswer();
        QTimer::singleShot(0, this, &HttpConnection::advance);
        return;
    }
    m_socket->write(m_dripping.mid(from, dripBytes));
    QTimer::singleShot(dripPause, this, [this, from] { drip(from + dripBytes); });
}

void HttpConnection::finishAnswer()
{
    if (m_keepsAlive)
        m_isBusy = false;
    else
        m_socket->disconnectFromHost();
}

void HttpConnection::resetConnection()
{
    // With no time to linger, closing sends a reset instead of an orderly end.
    const ::linger hard{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

} // namespace rollcall
