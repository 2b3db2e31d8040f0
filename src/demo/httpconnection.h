// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace rollcall {

//! One connection: answers its requests one after the other. Owns the socket; deletes itself when
//! the peer has gone.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServerResponse(const ServerRequest &)>;

    HttpConnection(QTcpSocket *socket, const Handler &handler, QObject *parent);

private:
    void advance();
    void answer(const ServerRequest &request, const ServerResponse &response);
    void deliver(const ServerRequest &request, const ServerResponse &response);
    void drip(qsizetype from);
    void finishAnswer();
    void resetConnection();

    QTcpSocket *m_socket;
    Handler m_handler;
    RequestParser m_parser;
    QByteArray m_dripping; //!< the body that is being sent slowly
    bool m_isBusy = false; //!< an answer is under way: the next request has to wait
    bool m_keepsAlive = true;
};

} // namespace rollcall
