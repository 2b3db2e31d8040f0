// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace rollcall::test {

//! What the server does with one request: an answer, well-formed or not, or none. Start from one of
//! the makers, refine with the others: Step::ok("[]").header("Link", …).gzip().
class Step
{
public:
    static Step ok(const QByteArray &body); //!< 200, application/json
    static Step answer(int status, const QByteArray &body = {});
    static Step redirect(const QUrl &to, int status = 302);
    static Step raw(const QByteArray &bytes); //!< exactly these bytes, then closes
    static Step hang(); //!< takes the request and never answers
    static Step close(); //!< closes the connection without an answer
    static Step reset(); //!< resets it (TCP RST)

    Step &header(const QByteArray &name, const QByteArray &value); //!< one more line, also twice
    Step &gzip(); //!< sends the body compressed, with its Content-Encoding
    Step &chunked(int chunkBytes = 1000);
    Step &claimLength(qint64 bytes); //!< Content-Length says so whatever is sent
    Step &cutAfter(qint64 bytes); //!< sends so much of the (encoded) body, then closes
    Step &resetAfter(qint64 bytes); //!< sends so much of it, then resets
    Step &hangAfter(qint64 bytes); //!< sends so much of it, then nothing more
    //! Sends the body in pieces, an interval after each other.
    Step &drip(qint64 pieceBytes, std::chrono::milliseconds interval);
    Step &delay(std::chrono::milliseconds before); //!< the whole answer comes so much later

private:
    friend class ScriptedServer;

    enum class End
    {
        KeepOpen,
        Close,
        Reset
    };
    enum class Framing
    {
        Length,
        Chunked,
        Raw
    };

    QByteArray head(qint64 encodedBytes) const;
    QByteArray encodedBody() const;

    int m_status = 200;
    QList<HttpHeader> m_headers;
    QByteArray m_body;
    Framing m_framing = Framing::Length;
    End m_end = End::KeepOpen;
    int m_chunkBytes = 0;
    qint64 m_claimedLength = -1;
    qint64 m_sentBytes = -1; //!< of the encoded body; -1: all
    qint64 m_pieceBytes = 0; //!< 0: all at once
    std::chrono::milliseconds m_interval{0};
    std::chrono::milliseconds m_delay{0};
};

//! A request as it arrived.
struct Received
{
    QByteArray raw; //!< every byte, head and body
    QByteArray method;
    QByteArray target; //!< path and query
    QList<HttpHeader> headers;
    QByteArray body;
    int connection = 0; //!< 1: the first that was opened

    QByteArray header(QByteArrayView name) const; //!< any case; empty: not there
};

//! A server on 127.0.0.1 that misbehaves as told: request by request it takes the next step of its
//! script. Lives in the test's own event loop, records what arrives, and closes with its end.
class ScriptedServer final : public QTcpServer
{
public:
    explicit ScriptedServer(QObject *parent = nullptr); //!< listens on a free port
    ~ScriptedServer() override;

    //! From now on speaks TLS with this certificate.
    void useTls(const QSslCertificate &certificate, const QSslKey &key);

    QUrl origin() const; //!< http(s)://127.0.0.1:port
    QUrl url(const QByteArray &target) const; //!< origin + path and query: "/users?limit=2"

    ScriptedServer &then(const Step &step); //!< appends to the script
    //! What is done once the script is at its end; without one: 500.
    void otherwise(const std::function<Step(const Received &)> &answer);

    const QList<Received> &requests() const { return m_requests; }
    int connections() const { return m_connections; } //!< ever opened
    int openConnections() const { return int(m_open.size()); }
    qint64 bytesSent() const { return m_bytesSent; } //!< of bodies, over all connections
    QByteArray bytesReceived() const { return m_bytes; } //!< of all connections, after decryption

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);
    void play(QTcpSocket *socket, const Step &step);
    void sendPiece(QTcpSocket *socket, const Step &step, const QByteArray &rest);

    QList<Step> m_script;
    std::function<Step(const Received &)> m_otherwise;
    QList<Received> m_requests;
    QList<QTcpSocket *> m_open;
    QByteArray m_bytes;
    qint64 m_bytesSent = 0;
    int m_connections = 0;
    QSslCertificate m_certificate; //!< null: plain
    QSslKey m_key;
};

//! The time in the form of a Date header.
QByteArray httpDate(const QDateTime &time);
//! The gzip form of the bytes.
QByteArray gzipped(const QByteArray &bytes);

} // namespace rollcall::test
