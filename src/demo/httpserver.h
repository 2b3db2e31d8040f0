// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "demo/httpmessage.h"

#include <QObject>

#include <atomic>
#include <functional>

class QTcpServer;

namespace rollcall {

//! What a server shows of itself over TLS.
struct TlsIdentity
{
    QByteArray certificates; //!< in PEM form, its own first; empty: no TLS, plain HTTP
    QByteArray key; //!< the private one, in PEM form
};

//! A small HTTP/1.1 server on loopback: keep-alive, pipelining, and answers that arrive damaged on
//! request. Lives in the thread whose event loop it uses; the handler is called there.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServerResponse(const ServerRequest &)>;

    explicit HttpServer(Handler handler, const TlsIdentity &tls = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    //! The port that it listens on; `port` 0 takes any free one.
    Result<quint16> listen(quint16 port);
    int connectionCount() const { return m_connections; } //!< all there ever were; thread-safe

private:
    void acceptConnections();

    Handler m_handler;
    bool m_isUsable = true; //!< false: it has no identity that it could show
    QTcpServer *m_server; //!< a child, so that it moves to the same thread
    std::atomic<int> m_connections = 0;
};

} // namespace rollcall
