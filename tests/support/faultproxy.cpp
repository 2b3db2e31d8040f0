// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

namespace rollcall::test {

namespace {

constexpr std::chrono::milliseconds pause{2};

//! A whole answer at the start of the buffer, taken out of it; empty: not yet there.
QByteArray takeAnswerFrom(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n") + 4;
    if (headEnd < 4)
        return {};
    qsizetype length = 0;
    for (const QByteArray &line : buffer.first(headEnd).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    if (buffer.size() < headEnd + length)
        return {};
    const QByteArray answer = buffer.first(headEnd + length);
    buffer.remove(0, answer.size());
    return answer;
}

void reset(QTcpSocket *socket)
{
    const ::linger atOnce{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

} // namespace

FaultProxy::FaultProxy(const QUrl &server, WireFraming framing)
    : m_server(server), m_framing(framing)
{
    listen(QHostAddress::LocalHost);
}

FaultProxy::~FaultProxy()
{
    for (const LinkPointer &link : std::as_const(m_links)) {
        for (QTcpSocket *socket : {link->client, link->server}) {
            socket->disconnect(this);
            socket->abort();
        }
    }
}

QUrl FaultProxy::origin() const
{
    QUrl url = m_server.adjusted(QUrl::RemovePath);
    url.setPort(serverPort());
    return url;
}

bool FaultProxy::isQuiet() const
{
    return !isPlain()
        || std::ranges::none_of(m_links, [](const LinkPointer &link) { return link->isOwed; });
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    const auto link = std::make_shared<Link>();
    link->client = new QTcpSocket(this);
    link->client->setSocketDescriptor(descriptor);
    link->client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    link->server = new QTcpSocket(this);
    m_links.append(link);
    connect(link->client, &QTcpSocket::readyRead, this, [this, link] { fromClient(link); });
    connect(link->server, &QTcpSocket::connected, this, [this, link] { fromClient(link); });
    connect(link->server, &QTcpSocket::readyRead, this, [this, link] { fromServer(link); });
    connect(link->client, &QTcpSocket::disconnected, this, [this, link] { close(link); });
    connect(link->server, &QTcpSocket::disconnected, this, [this, link] {
        if (!link->isStalled)
            close(link);
    });
    link->server->connectToHost(m_server.host(), quint16(m_server.port()));
}

//! What comes while the server is not connected waits in the client's socket.
void FaultProxy::fromClient(const LinkPointer &link)
{
    if (link->server->state() != QAbstractSocket::ConnectedState
        || link->client->bytesAvailable() == 0)
        return;
    if (!isPlain())
        return passOn(link, WirePlace::Up);
    const QByteArray request = link->client->readAll();
    m_bytesUp += request.size();
    link->isOwed = true;
    link->server->write(request);
}

void FaultProxy::fromServer(const LinkPointer &link)
{
    if (!isPlain())
        return passOn(link, WirePlace::Down);
    const QByteArray bytes = link->server->readAll();
    m_bytesDown += bytes.size();
    link->arrived += bytes;
    const QByteArray answer = takeAnswerFrom(link->arrived);
    if (!answer.isEmpty())
        takeAnswer(link, answer);
}

void FaultProxy::passOn(const LinkPointer &link, WirePlace direction)
{
    const bool isUp = direction == WirePlace::Up;
    QTcpSocket *const to = isUp ? link->server : link->client;
    const QByteArray bytes = (isUp ? link->client : link->server)->readAll();
    qint64 &passed = isUp ? m_bytesUp : m_bytesDown;
    const qint64 begin = std::exchange(passed, passed + bytes.size());
    if (link->isStalled)
        return;
    const auto fault = std::ranges::find_if(m_faults, [&](const WireFault &each) {
        return each.place == direction && each.byte >= begin && each.byte < passed;
    });
    if (fault == m_faults.cend()) {
        to->write(bytes);
        return;
    }
    send(link, to, bytes, qsizetype(fault->byte - begin), *fault);
}

void FaultProxy::takeAnswer(const LinkPointer &link, const QByteArray &answer)
{
    link->isOwed = false;
    const WireFault *const fault = faultOf(++m_answers);
    const QByteArray before = std::exchange(m_lastAnswer, answer);
    if (isSwapped(link, answer))
        return;
    const bool isSwap = fault && fault->harm == WireHarm::Swap;
    const bool isStale = fault && fault->harm == WireHarm::Stale;
    if (isSwap && !isQuiet())
        link->held = answer;
    else if (isStale && !before.isEmpty())
        deliver(link, before, fault);
    else
        deliver(link, answer, isSwap || isStale ? nullptr : fault);
    releaseHeld();
}

//! Whether an answer that was held back went out for this one, and this one for it.
bool FaultProxy::isSwapped(const LinkPointer &link, const QByteArray &answer)
{
    const auto holder = std::ranges::find_if(
        m_links, [](const LinkPointer &each) { return !each->held.isEmpty(); });
    if (holder == m_links.cend())
        return false;
    const LinkPointer other = *holder; // what is sent may close links
    const QByteArray held = std::exchange(other->held, {});
    ++m_hits;
    deliver(link, held, nullptr);
    deliver(other, answer, nullptr);
    return true;
}

//! Nothing more comes that it could be swapped with.
void FaultProxy::releaseHeld()
{
    if (!isQuiet())
        return;
    const QList<LinkPointer> links = m_links;
    for (const LinkPointer &link : links) {
        if (!link->held.isEmpty())
            deliver(link, std::exchange(link->held, {}), nullptr);
    }
}

void FaultProxy::deliver(const LinkPointer &link, const QByteArray &answer, const WireFault *fault)
{
    const WireAnswer made = framed(answer, m_framing);
    if (fault)
        return send(link, link->client, made.bytes, made.offsetOf(*fault), *fault);
    link->client->write(made.bytes);
    if (m_framing == WireFraming::UntilClose)
        close(link);
}

void FaultProxy::send(const LinkPointer &link, QTcpSocket *to, const QByteArray &bytes,
                      qsizetype at, const WireFault &fault)
{
    ++m_hits;
    const bool endsWithClose = isPlain() && m_framing == WireFraming::UntilClose;
    switch (fault.harm) {
    case WireHarm::Cut:
        to->write(bytes.left(at));
        return close(link);
    case WireHarm::Reset:
        to->write(bytes.left(at));
        to->flush();
        reset(to);
        return close(link);
    case WireHarm::Stall:
        to->write(bytes.left(at));
        link->isStalled = true;
        return;
    case WireHarm::Pause:
        to->write(bytes.left(at));
        to->flush();
        QTimer::singleShot(pause, to, [this, link, to, rest = bytes.mid(at), endsWithClose] {
            to->write(rest);
            if (endsWithClose)
                close(link);
        });
        return;
    case WireHarm::Corrupt:
    case WireHarm::Swallow:
    case WireHarm::Stale:
    case WireHarm::Swap:
        to->write(harmed(bytes, at, fault));
        if (endsWithClose)
            close(link);
        return;
    }
}

const WireFault *FaultProxy::faultOf(int answer) const
{
    const auto fault = std::ranges::find_if(m_faults, [answer](const WireFault &each) {
        return answer >= each.answer && answer < each.answer + each.times;
    });
    return fault == m_faults.cend() ? nullptr : &*fault;
}

//! In an orderly way: what was written still goes out.
void FaultProxy::close(const LinkPointer &link)
{
    if (!m_links.removeOne(link))
        return;
    for (QTcpSocket *socket : {link->client, link->server}) {
        socket->disconnect(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromHost();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    }
    releaseHeld();
}

} // namespace rollcall::test
