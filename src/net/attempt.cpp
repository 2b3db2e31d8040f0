// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/attempt.h"

#include "core/clock.h"
#include "net/networkerrors.h"
#include "net/originguard.h"
#include "net/requestlog.h"
#include "net/serverlimits.h"
#include "net/tlsflaws.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

using std::chrono::milliseconds;

namespace {

constexpr const char *proxyAsks =
    QT_TRANSLATE_NOOP("Provider",
                      "The proxy of this network asks for a name and a password. Write them into "
                      "the proxy's address in the system's settings, or ask whoever runs the "
                      "network for a way without.");

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool hasNoBody(const HttpResponse &head)
{
    constexpr int noContent = 204;
    constexpr int resetContent = 205;
    constexpr int notModified = 304;
    return head.status == noContent || head.status == resetContent || head.status == notModified;
}

//! -1: unknown.
qint64 contentLength(const HttpResponse &head)
{
    bool isNumber = false;
    const qint64 length = head.header("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

QByteArray encodingOf(const HttpResponse &head)
{
    const QByteArray encoding = head.header("Content-Encoding").trimmed().toLower();
    return encoding == "identity" ? QByteArray() : encoding;
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
        m_tlsProblems = errors; // only to be named: what nobody ignores ends the handshake
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
    const QByteArray encoding = encodingOf(m_response);
    if (encoding == "gzip" || encoding == "x-gzip")
        m_gunzipper = std::make_unique<Gunzipper>();
    m_isUnpackable = encoding.isEmpty() || m_gunzipper;
    if (contentLength(m_response) > m_rules.maxBodyBytes)
        return abort(error(ErrorKind::TooLarge, "Content-Length past the limit"));
    const HttpResponse head = m_response;
    constexpr qint64 usualPage = 4 * 1024 * 1024;
    m_response.body.reserve(std::clamp<qint64>(contentLength(m_response), 0, usualPage));
    Q_EMIT headArrived(head);
}

void Attempt::onReadyRead()
{
    m_lastSign = m_clock.monotonic();
    if (!m_isSettled && drain() == Gunzipper::Outcome::TooLarge)
        abort(error(ErrorKind::TooLarge, "body past the limit"));
}

void Attempt::onReplyFinished()
{
    if (m_isSettled)
        return;
    if (drain() == Gunzipper::Outcome::TooLarge)
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

Gunzipper::Outcome Attempt::drain()
{
    using Outcome = Gunzipper::Outcome;
    QByteArray &body = m_response.body;
    // In pieces: a packed body is unpacked as it comes, so that a bomb stops at the limit.
    std::array<char, 64 * 1024> piece;
    while (true) {
        const qint64 size = m_reply->read(piece.data(), piece.size());
        if (size <= 0)
            return Outcome::Good;
        m_received += size;
        Outcome outcome = Outcome::Good;
        if (m_gunzipper && m_isUnpackable)
            outcome = m_gunzipper->unpack({piece.data(), size}, body, m_rules.maxBodyBytes);
        else if (m_received > m_rules.maxBodyBytes)
            outcome = Outcome::TooLarge;
        else if (m_isUnpackable)
            body.append(piece.data(), size);
        if (outcome == Outcome::TooLarge)
            return outcome;
        if (outcome == Outcome::Broken)
            m_isUnpackable = false;
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
    if (const auto kind = failureOf(m_reply->error(), state)) {
        Error failure = error(*kind, nameOf(m_reply->error()));
        if (*kind == ErrorKind::Offline && isOfBrokenRecord(m_reply->errorString()))
            failure.kind = ErrorKind::ConnectionLost; // Qt has no name for it
        if (m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
            failure.advice = proxyAsks;
        if (*kind == ErrorKind::TlsFailed)
            explainTlsFailure(failure, m_tlsProblems, m_reply->errorString());
        return failure;
    }
    if (m_reply->error() == QNetworkReply::ContentReSendError)
        return std::nullopt; // its body was not read, and says nothing
    if (contentLength(m_response) > m_received && !hasNoBody(m_response))
        return error(ErrorKind::ConnectionLost, "the body is shorter than its Content-Length");
    // Without a success, the status alone says enough.
    if (!isSuccess(m_response.status))
        return std::nullopt;
    const bool isCutOff = m_gunzipper && !m_gunzipper->isComplete() && !hasNoBody(m_response);
    // Qt takes some connections that are cut inside a chunk for the end of the body.
    if (m_isUnpackable && isCutOff && contentLength(m_response) < 0)
        return error(ErrorKind::ConnectionLost, "the packed body is not whole");
    if (!m_isUnpackable || isCutOff)
        return error(ErrorKind::BadResponse, "the body cannot be unpacked");
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
    Q_EMIT finished(result);
}

} // namespace rollcall
