// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/loopbackredirects.h"

#include "core/clock.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr std::chrono::seconds longestVisit{10};

QByteArray pageOf(const RedirectPage &page)
{
    const QString body =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width\"><title>%1</title><style>:root{color-scheme:light dark}"
        "body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1.5em}"
        "h1{font-size:1.4em;margin:0 0 .5em}p{margin:0}</style></head><body><h1>%1</h1><p>%2</p>"
        "</body></html>"_s.arg(page.title.toHtmlEscaped(), page.text.toHtmlEscaped());
    return body.toUtf8();
}

QByteArray answerOf(QByteArrayView status, const QByteArray &body)
{
    return "HTTP/1.1 " + status.toByteArray()
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
          "Connection: close\r\n\r\n"
        + body;
}

QByteArray headerOf(const QByteArray &head, QByteArrayView name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

//! The listener of one sign-in.
class LoopbackRedirect final : public RedirectListener
{
public:
    LoopbackRedirect(Clock &clock, const QString &path, Reader reader, QObject *parent)
        : RedirectListener(parent), m_clock(clock), m_path(path), m_reader(std::move(reader))
    {
        for (QTcpServer *server : {&m_server4, &m_server6}) {
            connect(server, &QTcpServer::newConnection, this, [this, server] {
                while (QTcpSocket *socket = server->nextPendingConnection())
                    serve(socket);
            });
        }
    }

    bool listen(quint16 port)
    {
        if (!m_server4.listen(QHostAddress::LocalHost, port))
            return false;
        // Without IPv6 nobody comes by it; but a stranger who has the port there would get the
        // code.
        if (m_server6.listen(QHostAddress::LocalHostIPv6, m_server4.serverPort())
            || m_server6.serverError() != QAbstractSocket::AddressInUseError)
            return true;
        m_server4.close();
        return false;
    }

    QUrl address() const override
    {
        QUrl url(u"http://localhost"_s);
        url.setPort(m_server4.serverPort());
        url.setPath(m_path);
        return url;
    }

private:
    void serve(QTcpSocket *socket)
    {
        // Of its own: the page goes out even when the sign-in has ended us by then.
        socket->setParent(nullptr);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        m_clock.callLater(longestVisit, socket, [socket] { socket->abort(); });
        const auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
            *head += socket->readAll();
            if (head->size() > longestHead)
                return socket->abort();
            if (!head->contains("\r\n\r\n"))
                return;
            socket->disconnect(this);
            socket->write(answer(*head));
            socket->disconnectFromHost();
        });
    }

    QByteArray answer(const QByteArray &head)
    {
        const QByteArrayList line = head.left(head.indexOf('\r')).split(' ');
        const QUrl here = address();
        // A page elsewhere can make its own name mean this machine, but not write this header.
        const QByteArray port = ':' + QByteArray::number(here.port());
        const QByteArray host = headerOf(head, "Host").toLower();
        const bool isHere =
            host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
        if (line.size() != 3 || line.at(0) != "GET" || !isHere || !line.at(1).startsWith('/'))
            return answerOf("404 Not Found", {});
        const QUrl url = here.resolved(QUrl::fromEncoded(line.at(1), QUrl::StrictMode));
        const QString path = url.path().isEmpty() ? u"/"_s : url.path();
        if (!url.isValid() || path != (m_path.isEmpty() ? u"/"_s : m_path))
            return answerOf("404 Not Found", {});
        return answerOf("200 OK", pageOf(m_reader(url)));
    }

    Clock &m_clock;
    QString m_path;
    Reader m_reader;
    QTcpServer m_server4;
    QTcpServer m_server6;
};

} // namespace

Result<RedirectListener *> LoopbackRedirects::listen(const QList<quint16> &ports,
                                                     const QString &path,
                                                     RedirectListener::Reader reader,
                                                     QObject *parent)
{
    auto listener = std::make_unique<LoopbackRedirect>(m_clock, path, std::move(reader), parent);
    const QList<quint16> tried = ports.isEmpty() ? QList<quint16>(3, quint16(0)) : ports;
    for (const quint16 port : tried) {
        if (listener->listen(port))
            return static_cast<RedirectListener *>(listener.release());
    }
    return Error{ErrorKind::Offline, "no port to listen on"};
}

} // namespace rollcall
