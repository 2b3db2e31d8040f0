// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/rawclient.h"

#include <algorithm>

namespace rollcall::test {

QByteArrayList RawAnswer::all(const QByteArray &name) const
{
    QByteArrayList values;
    for (const QByteArray &line : headers) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

QByteArray RawAnswer::link(const QByteArray &relation) const
{
    for (const QByteArray &value : all("Link")) {
        for (const QByteArray &one : value.split(',')) {
            if (one.contains(QByteArray("rel=\"" + relation + '"')))
                return one.mid(one.indexOf('<') + 1, one.indexOf('>') - one.indexOf('<') - 1);
        }
    }
    return {};
}

RawClient::RawClient(quint16 port, QByteArray token) : m_token(std::move(token))
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForConnected(10'000);
}

QByteArray RawClient::request(const QByteArray &method, const QByteArray &target,
                              const QByteArrayList &headers, const QByteArray &body) const
{
    QByteArray bytes = method + ' ' + target
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_socket.peerPort()) + "\r\n";
    if (!m_token.isEmpty())
        bytes += "Authorization: SSWS " + m_token + "\r\n";
    for (const QByteArray &line : headers)
        bytes += line + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void RawClient::send(const QByteArray &bytes)
{
    m_methods.append(bytes.left(bytes.indexOf(' ')));
    m_socket.write(bytes);
    m_socket.flush();
}

RawAnswer RawClient::ask(const QByteArray &method, const QByteArray &target,
                         const QByteArrayList &headers, const QByteArray &body)
{
    send(request(method, target, headers, body));
    return receive();
}

bool RawClient::readMore(int patience)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

RawAnswer RawClient::receive(int patience)
{
    const QByteArray method = m_methods.isEmpty() ? QByteArray() : m_methods.takeFirst();
    RawAnswer answer;
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!readMore(patience))
            return answer;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    answer.headers = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    answer.status = answer.headers.takeFirst().mid(9, 3).toInt();
    const qsizetype length =
        method == "HEAD" ? 0 : qsizetype(answer.header("Content-Length").toLongLong());
    while (m_buffer.size() < end + 4 + length && readMore(patience)) { }
    answer.body = m_buffer.mid(end + 4, length);
    answer.isWhole = answer.body.size() == length;
    m_buffer.remove(0, end + 4 + answer.body.size());
    return answer;
}

QByteArray encoded(const QByteArray &expression)
{
    return QByteArray(expression).replace('\'', '"').toPercentEncoding();
}

} // namespace rollcall::test
