// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QLocale>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace rollcall::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto bufferProperty = "received";
constexpr auto connectionProperty = "connection";

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char((value >> shift) & 0xff);
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

//! A whole request at the start of the buffer, taken out of it; nothing: not yet there.
std::optional<Received> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    Received request;
    const QByteArrayList lines = buffer.first(headEnd).replace("\r\n", "\n").split('\n');
    const QByteArrayList words = lines.first().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(qMax(colon, 0)), line.mid(colon + 1).trimmed()});
    }
    const qsizetype size = headEnd + 4 + request.header("Content-Length").toLongLong();
    if (buffer.size() < size)
        return std::nullopt;
    request.raw = buffer.first(size);
    request.body = request.raw.mid(headEnd + 4);
    buffer.remove(0, size);
    return request;
}

} // namespace

Step Step::ok(const QByteArray &body)
{
    return answer(200, body).header("Content-Type", "application/json");
}

Step Step::answer(int status, const QByteArray &body)
{
    Step step;
    step.m_status = status;
    step.m_body = body;
    return step;
}

Step Step::redirect(const QUrl &to, int status)
{
    return answer(status).header("Location", to.toEncoded());
}

Step Step::raw(const QByteArray &bytes)
{
    Step step;
    step.m_framing = Framing::Raw;
    step.m_body = bytes;
    step.m_end = End::Close;
    return step;
}

Step Step::hang()
{
    Step step = raw({});
    step.m_end = End::KeepOpen;
    return step;
}

Step Step::close()
{
    return raw({});
}

Step Step::reset()
{
    Step step = raw({});
    step.m_end = End::Reset;
    return step;
}

Step &Step::header(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return *this;
}

Step &Step::gzip()
{
    m_body = gzipped(m_body);
    return header("Content-Encoding", "gzip");
}

Step &Step::chunked(int chunkBytes)
{
    m_framing = Framing::Chunked;
    m_chunkBytes = chunkBytes;
    return *this;
}

Step &Step::claimLength(qint64 bytes)
{
    m_claimedLength = bytes;
    return *this;
}

Step &Step::cutAfter(qint64 bytes)
{
    m_sentBytes = bytes;
    m_end = End::Close;
    return *this;
}

Step &Step::resetAfter(qint64 bytes)
{
    m_sentBytes = bytes;
    m_end = End::Reset;
    return *this;
}

Step &Step::hangAfter(qint64 bytes)
{
    m_sentBytes = bytes;
    return *this;
}

Step &Step::drip(qint64 pieceBytes, std::chrono::milliseconds interval)
{
    m_pieceBytes = pieceBytes;
    m_interval = interval;
    return *this;
}

Step &Step::delay(std::chrono::milliseconds before)
{
    m_delay = before;
    return *this;
}

QByteArray Step::head(qint64 encodedBytes) const
{
    if (m_framing == Framing::Raw)
        return {};
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_status) + " Scripted\r\n";
    for (const HttpHeader &line : m_headers)
        head += line.name + ": " + line.value + "\r\n";
    if (m_framing == Framing::Chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else
        head += "Content-Length: "
            + QByteArray::number(m_claimedLength < 0 ? encodedBytes : m_claimedLength) + "\r\n";
    return head + "\r\n";
}

QByteArray Step::encodedBody() const
{
    if (m_framing != Framing::Chunked)
        return m_body;
    QByteArray chunks;
    for (qsizetype at = 0; at < m_body.size(); at += m_chunkBytes) {
        const QByteArray chunk = m_body.mid(at, m_chunkBytes);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

QByteArray Received::header(QByteArrayView name) const
{
    HttpResponse lookup;
    lookup.headers = headers;
    return lookup.header(name);
}

ScriptedServer::ScriptedServer(QObject *parent) : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket *socket : std::as_const(m_open)) {
        socket->disconnect(this);
        socket->abort();
    }
}

void ScriptedServer::useTls(const QSslCertificate &certificate, const QSslKey &key)
{
    m_certificate = certificate;
    m_key = key;
}

QUrl ScriptedServer::origin() const
{
    QUrl url;
    url.setScheme(m_certificate.isNull() ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    return url;
}

QUrl ScriptedServer::url(const QByteArray &target) const
{
    return QUrl::fromEncoded(origin().toEncoded() + target, QUrl::StrictMode);
}

ScriptedServer &ScriptedServer::then(const Step &step)
{
    m_script.append(step);
    return *this;
}

void ScriptedServer::otherwise(const std::function<Step(const Received &)> &answer)
{
    m_otherwise = answer;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setProperty(connectionProperty, ++m_connections);
    m_open.append(socket);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_open.removeOne(socket);
        socket->deleteLater();
    });
    if (m_certificate.isNull())
        return;
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_key);
    socket->startServerEncryption();
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_bytes += bytes;
    QByteArray buffer = socket->property(bufferProperty).toByteArray() + bytes;
    std::optional<Received> request = takeRequest(buffer);
    socket->setProperty(bufferProperty, buffer);
    if (!request)
        return;
    request->connection = socket->property(connectionProperty).toInt();
    m_requests.append(*request);
    Step step = Step::answer(500, "the script is at its end");
    if (!m_script.isEmpty())
        step = m_script.takeFirst();
    else if (m_otherwise)
        step = m_otherwise(*request);
    if (step.m_delay.count() == 0)
        return play(socket, step);
    QTimer::singleShot(step.m_delay, socket, [this, socket, step] { play(socket, step); });
}

void ScriptedServer::play(QTcpSocket *socket, const Step &step)
{
    const QByteArray body = step.encodedBody();
    socket->write(step.head(body.size()));
    socket->flush();
    sendPiece(socket, step, step.m_sentBytes < 0 ? body : body.first(step.m_sentBytes));
}

void ScriptedServer::sendPiece(QTcpSocket *socket, const Step &step, const QByteArray &rest)
{
    const qint64 size = step.m_pieceBytes > 0 ? qMin(step.m_pieceBytes, rest.size()) : rest.size();
    socket->write(rest.first(size));
    m_bytesSent += size;
    socket->flush();
    if (size < rest.size()) {
        QTimer::singleShot(step.m_interval, socket, [this, socket, step, rest, size] {
            sendPiece(socket, step, rest.mid(size));
        });
        return;
    }
    switch (step.m_end) {
    case Step::End::KeepOpen:
        return;
    case Step::End::Close:
        return socket->disconnectFromHost();
    case Step::End::Reset: {
        const linger atOnce{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        return socket->abort();
    }
    }
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress: four bytes of length, then a zlib stream: two bytes, deflate, four bytes of Adler.
    // Of nothing it makes nothing; 0300 is deflate's word for it.
    const QByteArray zlib = qCompress(bytes);
    const QByteArray deflated =
        bytes.isEmpty() ? QByteArray::fromHex("0300") : zlib.mid(6, zlib.size() - 10);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + littleEndian(crc32(bytes))
        + littleEndian(quint32(bytes.size()));
}

} // namespace rollcall::test
