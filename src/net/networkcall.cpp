// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkcall.h"

#include "core/clock.h"
#include "core/requesthistory.h"
#include "net/attempt.h"
#include "net/oncebody.h"
#include "net/requestlog.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
constexpr int mostAttempts = 20;

bool isRedirect(const HttpResponse &response)
{
    static constexpr std::array statuses{301, 302, 303, 307, 308};
    return std::find(statuses.begin(), statuses.end(), response.status) != statuses.end()
        && !response.header("Location").isEmpty();
}

//! Nothing that would start a header line of its own.
bool isWellFormed(const HttpRequest &request)
{
    const auto isClean = [](const QByteArray &text) {
        return std::none_of(text.cbegin(), text.cend(), [](char letter) {
            return letter == '\r' || letter == '\n' || letter == '\0';
        });
    };
    return std::ranges::all_of(request.headers, [&](const HttpHeader &header) {
        return !header.name.isEmpty() && isClean(header.name) && isClean(header.value);
    });
}

//! No credentials in the URL: Qt would sign in with them; no fragment: it is not the server's.
QUrl cleaned(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest made(url);
    for (const HttpHeader &header : request.headers)
        made.setRawHeader(header.name, header.value);
    made.setRawHeader("User-Agent", "Rollcall/" ROLLCALL_VERSION);
    made.setRawHeader("Accept-Encoding", "gzip"); // set by hand: Attempt unpacks, not Qt
    using Request = QNetworkRequest;
    made.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    made.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    made.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    made.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    made.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    made.setAttribute(Request::CacheSaveControlAttribute, false);
    return made;
}

QNetworkReply *startReply(const ConnectionPool &pool, const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest made = networkRequest(request, url);
    if (pool.trust)
        made.setSslConfiguration(*pool.trust);
    if (request.method == HttpMethod::Get)
        return pool.manager->get(made);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto body = std::make_unique<OnceBody>(request.body);
    QNetworkReply *reply = pool.manager->post(made, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace

NetworkCall::NetworkCall(std::shared_ptr<NetworkEngine> engine, const HttpRequest &request,
                         const SendRules &rules, QObject *parent)
    : HttpCall(parent), m_engine(std::move(engine)), m_request(request), m_rules(rules),
      m_gate(rules),
      m_order(++m_engine->calls), m_attempts{1, std::clamp(rules.maxAttempts, 1, mostAttempts)}
{
    m_request.url = cleaned(request.url);
    QMetaObject::invokeMethod(this, &NetworkCall::begin, Qt::QueuedConnection);
}

NetworkCall::~NetworkCall()
{
    m_attempt.reset();
    leavePlace();
}

void NetworkCall::cancel()
{
    settleLater(Error{ErrorKind::Cancelled, "cancelled by its owner"});
}

void NetworkCall::begin()
{
    m_engine->pools.sweep();
    if (m_isSettled)
        return;
    if (!isWellFormed(m_request))
        return settle(Error{ErrorKind::InvalidInput, "not a request that may be sent"});
    if (const auto refusal = m_gate.refusal(m_request.method, m_request.url))
        return settle(*refusal);
    if (!m_rules.trust.file.isEmpty()) {
        const Result<ConnectionPool *> pool = m_engine->pools.trusting(m_rules.trust.file);
        if (!pool.ok())
            return settle(pool.error());
        m_trusting = pool.value();
    }
    sendFromStart();
}

ConnectionPool &NetworkCall::poolFor(const QUrl &url) const
{
    const auto isThere = [&url](const QUrl &origin) { return originKey(origin) == originKey(url); };
    const bool isTrusting = m_trusting && std::ranges::any_of(m_rules.trust.origins, isThere);
    return isTrusting ? *m_trusting : m_engine->pools.usual();
}

void NetworkCall::sendFromStart()
{
    m_url = m_request.url;
    m_redirects = 0;
    enqueue();
}

void NetworkCall::enqueue()
{
    if (m_isSettled)
        return;
    m_lane = {originKey(m_url), m_request.rateBucket};
    m_place = Place::Queued;
    const auto held = [this](std::chrono::milliseconds span) {
        if (m_place == Place::Queued)
            Q_EMIT waiting({WaitReason::Budget, span, m_attempts.made});
    };
    m_engine->pacer.enqueue(
        m_lane, Turn{m_order, m_rules.budgetPercent, this, [this] { sendNow(); }, held});
}

void NetworkCall::sendNow()
{
    m_place = Place::UnderWay;
    m_isAnswered = false;
    const ConnectionPool &pool = poolFor(m_url);
    m_manager = pool.manager;
    QNetworkReply *reply = startReply(pool, m_request, m_url);
    m_attempt = std::make_unique<Attempt>(reply, m_request, m_rules, m_engine->clock, nullptr);
    connect(m_attempt.get(), &Attempt::headArrived, this, &NetworkCall::onHead);
    connect(m_attempt.get(), &Attempt::finished, this, &NetworkCall::onFinished);
}

void NetworkCall::onHead(const HttpResponse &head)
{
    m_isAnswered = true;
    const auto wait =
        m_engine->retry.afterAnswer(m_request, head, m_engine->clock.now(), m_attempts);
    // First of all: the next in the queue would run into the same refusal.
    if (wait && wait->reason == WaitReason::RateLimited)
        m_engine->pacer.block(m_lane, wait->length);
    m_engine->pacer.answered(m_lane, head.rateLimit);
    if (head.status < 200 || head.status > 299 || std::exchange(m_hadHead, true))
        return;
    Q_EMIT headReceived(head);
}

void NetworkCall::onFinished(const Result<HttpResponse> &result)
{
    logRequest(m_request.method, m_url, result, m_attempt->elapsed());
    remember(result);
    m_attempt.release()->deleteLater(); // it is emitting
    if (!result.ok()) {
        // Qt lets what follows wait for a connection whose handshake does not go on.
        if (result.error().kind == ErrorKind::Timeout && !m_isAnswered)
            m_engine->pools.renew(poolFor(m_url));
        leavePlace();
        const auto wait = m_engine->retry.afterError(m_request, result.error(), m_attempts);
        return wait ? retry(*wait) : settle(result);
    }
    const HttpResponse &response = result.value();
    const auto wait =
        m_engine->retry.afterAnswer(m_request, response, m_engine->clock.now(), m_attempts);
    leavePlace();
    if (wait)
        return retry(*wait);
    if (isRedirect(response))
        return follow(response);
    settle(result);
}

void NetworkCall::remember(const Result<HttpResponse> &result) const
{
    if (!m_engine->history)
        return;
    RequestRecord record;
    record.finished = m_engine->clock.now();
    record.origin.setScheme(m_url.scheme());
    record.origin.setHost(m_url.host());
    record.origin.setPort(m_url.port());
    record.method = m_request.method;
    record.label = m_request.rateBucket;
    if (result.ok()) {
        record.status = result.value().status;
        record.bytes = result.value().body.size();
    } else {
        record.problem = result.error().kind;
    }
    record.duration = m_attempt->elapsed();
    m_engine->history->add(record);
}

void NetworkCall::follow(const HttpResponse &redirect)
{
    const QUrl location = QUrl::fromEncoded(redirect.header("Location"), QUrl::StrictMode);
    const QUrl target = cleaned(m_url.resolved(location));
    if (!location.isValid() || !target.isValid())
        return settle(Error{ErrorKind::BadResponse, "redirected to what is no address"});
    if (const auto refusal = m_gate.refusal(HttpMethod::Get, target))
        return settle(*refusal);
    if (m_request.method == HttpMethod::Post)
        return settle(redirect); // its body was meant for one address
    if (++m_redirects > mostRedirects)
        return settle(Error{ErrorKind::BadResponse, "redirected too often"});
    m_url = target;
    enqueue();
}

void NetworkCall::retry(const Wait &wait)
{
    m_attempts.made = wait.attempt;
    m_engine->clock.callLater(wait.length, this, [this] {
        if (!m_isSettled)
            sendFromStart();
    });
    Q_EMIT waiting(wait);
}

void NetworkCall::leavePlace()
{
    switch (std::exchange(m_place, Place::Idle)) {
    case Place::Idle:
        return;
    case Place::Queued:
        return m_engine->pacer.leave(m_lane, this);
    case Place::UnderWay:
        return m_isAnswered ? m_engine->pacer.ended(m_lane) : m_engine->pacer.lost(m_lane);
    }
}

void NetworkCall::settle(const Result<HttpResponse> &result)
{
    if (std::exchange(m_isSettled, true))
        return;
    deleteLater();
    Q_EMIT finished(result); // a slot may delete our owner, and us with it
}

void NetworkCall::settleLater(const Error &error)
{
    if (std::exchange(m_isSettled, true))
        return;
    m_attempt.reset();
    leavePlace();
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            deleteLater();
            Q_EMIT finished(error);
        },
        Qt::QueuedConnection);
}

} // namespace rollcall
