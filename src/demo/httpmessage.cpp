// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpmessage.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace rollcall {

namespace {

QByteArray decodedPart(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    }
    return "Status";
}

bool parseRequestLine(const QByteArray &line, ServerRequest &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || parts[0].isEmpty() || !parts[1].startsWith('/')
        || !parts[2].startsWith("HTTP/1."))
        return false;
    request.method = parts[0];
    request.target = parts[1];
    request.keepsAlive = parts[2] != "HTTP/1.0";
    const qsizetype question = request.target.indexOf('?');
    request.rawPath = question < 0 ? request.target : request.target.left(question);
    request.rawQuery = question < 0 ? QByteArray() : request.target.mid(question + 1);
    for (const QByteArray &segment : request.rawPath.split('/')) {
        if (!segment.isEmpty())
            request.path.append(QByteArray::fromPercentEncoding(segment));
    }
    for (const QByteArray &pair : request.rawQuery.split('&')) {
        const qsizetype equals = pair.contains('=') ? pair.indexOf('=') : pair.size();
        if (!pair.isEmpty())
            request.query.append(
                {decodedPart(pair.left(equals)), decodedPart(pair.mid(equals + 1))});
    }
    return true;
}

bool isUpperCase(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool parseHeaders(const QList<QByteArray> &lines, ServerRequest &request)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const QByteArray connection = request.header("Connection").toLower();
    if (connection == "close" || connection == "keep-alive")
        request.keepsAlive = connection == "keep-alive";
    return true;
}

} // namespace

QByteArray ServerRequest::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(headers, [&](const NamedValue &line) {
        return line.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

std::optional<QByteArray> ServerRequest::parameter(const QByteArray &name) const
{
    const auto found = std::ranges::find(query, name, &NamedValue::name);
    return found == query.end() ? std::nullopt : std::optional(found->value);
}

std::optional<ServerRequest> RequestParser::next()
{
    if (m_failure)
        return {};
    while (m_buffer.startsWith("\r\n")) // RFC 9112 2.2: to be ignored before a request
        m_buffer.remove(0, 2);
    if (!m_buffer.isEmpty() && !isUpperCase(m_buffer.front()))
        return fail(400); // TLS, mostly: such a client says no more before it is answered
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > maxHeadBytes ? fail(431) : std::nullopt;
    if (end > maxHeadBytes)
        return fail(431);
    ServerRequest request;
    QList<QByteArray> lines;
    for (const QByteArray &line : m_buffer.left(end).split('\n'))
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    if (!parseRequestLine(lines.takeFirst(), request) || !parseHeaders(lines, request))
        return fail(400);
    const qsizetype length = contentLength(request);
    if (m_failure)
        return {};
    if (m_buffer.size() < end + 4 + length)
        return {};
    request.body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}

std::optional<ServerRequest> RequestParser::fail(int status)
{
    m_failure = status;
    return {};
}

qsizetype RequestParser::contentLength(const ServerRequest &request)
{
    if (!request.header("Transfer-Encoding").isEmpty()) {
        m_failure = 501;
        return 0;
    }
    const QByteArray text = request.header("Content-Length");
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const qlonglong length = text.toLongLong(&isNumber);
    if (!isNumber || length < 0)
        m_failure = 400;
    else if (length > maxBodyBytes)
        m_failure = 413;
    return qsizetype(length);
}

QByteArray responseHead(const ServerRequest &request, const ServerResponse &response)
{
    const QByteArray date = QLocale::c()
                                .toString(QDateTime::currentDateTimeUtc(),
                                          QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                .toLatin1();
    QByteArray head;
    const auto line = [&head](const QByteArray &name, const QByteArray &value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reason(response.status)).append("\r\n");
    const bool hasDate = std::ranges::any_of(
        response.headers, [](const NamedValue &header) { return header.name == "Date"; });
    if (!hasDate)
        line("Date", date);
    for (const NamedValue &header : response.headers)
        line(header.name, header.value);
    line("Content-Length", QByteArray::number(response.body.size()));
    line("Connection", request.keepsAlive ? "keep-alive" : "close");
    return head.append("\r\n");
}

} // namespace rollcall
