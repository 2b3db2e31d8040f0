// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/attempt.h"

#include "core/clock.h"
#include "net/networkerrors.h"
#include "net/originguard.h"
#include "net/requestlog.h"
#include "net/serverlimits.h"

#include <QSslError>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

using std::chrono::milliseconds;

namespace {

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool mayBeEmpty(int status)
{
    constexpr int noContent = 204;
    constexpr int resetContent = 205;
    return status == noContent || status == resetContent || !isSuccess(status);
}

//! The Content-Length of a body that is not compressed; -1: unknown.
qint64 plainLength(const HttpResponse &head)
{
    bool isNumber = false;
    const qint64 length = head.header("Content-Length").toLongLong(&isNumber);
    return isNumber && head.header("Content-Encoding").isEmpty() ? length : -1;
}

} // namespace

Attempt::Attempt(QNetworkReply *reply, const HttpRequest &request, const SendRules &rules,
                 Clock &clock, QObject *parent)
    : QObject(parent), m_reply(reply), m_rateLimitHeaders(request.rateLimitHeaders), m_rules(rules),
      m_clock(clock), m_begun(clock.monotonic()), m_lastSign(m_begun)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, &Attempt::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &Attempt::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &Attempt::onReplyFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only to be named: an error that nobody ignores ends the handshake.
        for (const QSslError &error : errors)
            m_tlsErrors += ": " + error.errorString().toStdString();
    });
    if (rules.idleTimeout.count() > 0)
        watchIdle(rules.idleTimeout);
    if (rules.deadline.count() > 0) {
        clock.callLater(rules.deadline, this,
                        [this] { abort(error(ErrorKind::Timeout, "past the deadline")); });
    }
}

Attempt::~Attempt()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater(); // we may be inside one of its signals
}

milliseconds Attempt::elapsed() const
{
    return m_clock.monotonic() - m_begun;
}

void Attempt::onHead()
{
    m_lastSign = m_clock.monotonic();
    if (m_isSettled || m_response.status != 0)
        return;
    m_response = readHead();
    if (m_response.status == 0)
        return;
    const qint64 length = plainLength(m_response);
    if (length > m_rules.maxBodyBytes)
        return abort(error(ErrorKind::TooLarge, "Content-Length past the limit"));
    constexpr qint64 usualPage = 4 * 1024 * 1024;
    const HttpResponse head = m_response;
    m_response.body.reserve(std::clamp<qint64>(length, 0, usualPage));
    Q_EMIT headArrived(head);
}

void Attempt::onReadyRead()
{
    m_lastSign = m_clock.monotonic();
    if (!m_isSettled && !drain())
        abort(error(ErrorKind::TooLarge, "body past the limit"));
}

void Attempt::onReplyFinished()
{
    if (m_isSettled)
        return;
    if (m_response.status == 0)
        m_response = readHead();
    if (!drain())
        return abort(error(ErrorKind::TooLarge, "body past the limit"));
    if (const auto found = flaw())
        return settle(*found);
    m_response.elapsed = elapsed();
    settle(m_response);
}

void Attempt::watchIdle(milliseconds span)
{
    m_clock.callLater(span, this, [this] {
        const milliseconds left = m_lastSign + m_rules.idleTimeout - m_clock.monotonic();
        if (left.count() > 0)
            return watchIdle(left);
        abort(error(ErrorKind::Timeout, "nothing arrived for the idle time"));
    });
}

bool Attempt::drain()
{
    // In pieces: a compressed body is unpacked as it is read, so that a bomb stops at the limit.
    std::array<char, 64 * 1024> piece;
    while (true) {
        const qint64 size = m_reply->read(piece.data(), piece.size());
        if (size <= 0)
            return true;
        if (m_response.body.size() + size > m_rules.maxBodyBytes)
            return false;
        m_response.body.append(piece.data(), size);
    }
}

HttpResponse Attempt::readHead() const
{
    HttpResponse head;
    head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.url = m_reply->url();
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        head.headers.append({name, value});
    head.rateLimit = readRateLimit(head, m_rateLimitHeaders, m_clock.now());
    head.elapsed = elapsed();
    return head;
}

std::optional<Error> Attempt::flaw() const
{
    const auto state = m_response.status == 0 ? HeadState::Missing : HeadState::Arrived;
    if (const auto kind = failureOf(m_reply->error(), state))
        return error(*kind, nameOf(m_reply->error()) + m_tlsErrors);
    const qint64 length = plainLength(m_response);
    if (length > m_response.body.size())
        return error(ErrorKind::ConnectionLost, "the body is shorter than its Content-Length");
    if (!isSuccess(m_response.status))
        return std::nullopt;
    // Unpacking failed, or ended without a byte: Qt reports some broken gzip bodies as an empty
    // success.
    const bool isPacked = !m_response.header("Content-Encoding").isEmpty();
    const bool isEmpty = m_response.body.isEmpty() && !mayBeEmpty(m_response.status);
    if (m_reply->error() != QNetworkReply::NoError || (isPacked && isEmpty))
        return error(ErrorKind::BadResponse, "the compressed body cannot be unpacked");
    return std::nullopt;
}

Error Attempt::error(ErrorKind kind, std::string detail) const
{
    Error error{kind, std::move(detail)};
    error.subject = m_reply ? hostOf(m_reply->url()) : std::string();
    error.httpStatus = m_response.status;
    error.requestId = requestIdOf(m_response).toStdString();
    return error;
}

void Attempt::abort(const Error &why)
{
    if (m_isSettled)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    settle(why);
}

void Attempt::settle(const Result<HttpResponse> &result)
{
    if (std::exchange(m_isSettled, true))
        return;
    // A copy: the receiver may delete us, and the result with us.
    const Result<HttpResponse> last = result;
    Q_EMIT finished(last);
}

} // namespace rollcall
