// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/wirefault.h"

#include <QTcpServer>
#include <QUrl>

#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace rollcall::test {

//! A TCP proxy on 127.0.0.1 in front of a server on this machine that does to the bytes what its
//! faults say. Lives in the test's own event loop. Plain HTTP/1.1 answers with a Content-Length are
//! understood, framed anew and harmed one by one; what is on its way to or from a TLS server is
//! passed on as it comes, and harmed by its byte number.
class FaultProxy final : public QTcpServer
{
public:
    explicit FaultProxy(const QUrl &server, WireFraming framing = WireFraming::Length);
    ~FaultProxy() override;

    void setFaults(const QList<WireFault> &faults) { m_faults = faults; }

    QUrl origin() const; //!< the server's scheme, 127.0.0.1 and the proxy's port
    int answers() const { return m_answers; } //!< of plain HTTP, so far
    qint64 bytesDown() const { return m_bytesDown; } //!< from the server, before any harm
    qint64 bytesUp() const { return m_bytesUp; }
    int hits() const { return m_hits; } //!< answers and bytes that were harmed
    //! Whether the server of plain HTTP owes no answer: what has not arrived is held back or lost.
    bool isQuiet() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    //! A connection of the client and the one made to the server for it.
    struct Link
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray arrived; //!< of an answer that is not whole yet
        QByteArray held; //!< a whole answer that waits for one to be swapped with
        bool isOwed = false; //!< a request was sent whose answer is not here
        bool isStalled = false;
    };
    using LinkPointer = std::shared_ptr<Link>;

    void fromClient(const LinkPointer &link);
    void fromServer(const LinkPointer &link);
    void passOn(const LinkPointer &link, WirePlace direction);
    void takeAnswer(const LinkPointer &link, const QByteArray &answer);
    void deliver(const LinkPointer &link, const QByteArray &answer, const WireFault *fault);
    bool isSwapped(const LinkPointer &link, const QByteArray &answer);
    void releaseHeld();
    //! `bytes` with the fault at this offset; `to` is where they go.
    void send(const LinkPointer &link, QTcpSocket *to, const QByteArray &bytes, qsizetype at,
              const WireFault &fault);
    const WireFault *faultOf(int answer) const;
    bool isPlain() const { return m_server.scheme() == QLatin1String("http"); }
    void close(const LinkPointer &link);

    QUrl m_server;
    WireFraming m_framing;
    QList<WireFault> m_faults;
    QList<LinkPointer> m_links;
    QByteArray m_lastAnswer;
    int m_answers = 0;
    int m_hits = 0;
    qint64 m_bytesDown = 0;
    qint64 m_bytesUp = 0;
};

} // namespace rollcall::test
