// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/onelogindialect.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"

namespace rollcall {

namespace {

constexpr auto listPath = "/api/2/users";
constexpr auto oldListPath = "/api/1/users";
constexpr auto tokenPath = "/auth/oauth2/v2/token";

FaultWords words()
{
    return {oneLoginError(429, "TooManyRequestsError", "API rate limit exceeded"),
            oneLoginError(500, "InternalServerError", "Something went wrong"),
            oneLoginError(401, "UnauthorizedError", "Invalid or expired access token"),
            oneLoginError(403, "ForbiddenError", "Insufficient permissions")};
}

//! Reset counts the seconds that are left.
void addRateHeaders(const Circumstances &circumstances, ServerResponse &response)
{
    RateVerdict rate = circumstances.rate;
    int64_t left = rate.resetSeconds - circumstances.now / 1000;
    if (circumstances.fault == FaultKind::RateLimited
        || circumstances.fault == FaultKind::ConcurrencyLimited) {
        rate.remaining = 0;
        left = 1;
    }
    response.headers.append({"X-RateLimit-Limit", QByteArray::number(rate.limit)});
    response.headers.append({"X-RateLimit-Remaining", QByteArray::number(rate.remaining)});
    response.headers.append({"X-RateLimit-Reset", QByteArray::number(qlonglong(left))});
}

ServerResponse rateLimit(const RateVerdict &rate, int64_t left)
{
    JsonText text;
    text.raw(R"({"status":{"error":false,"code":200,"type":"success","message":"Success"},)");
    text.raw(R"("data":{"X-RateLimit-Limit":)").number(rate.limit);
    text.raw(R"(,"X-RateLimit-Remaining":)").number(rate.remaining);
    return jsonAnswer(200, text.raw(R"(,"X-RateLimit-Reset":)").number(left).raw("}}").take());
}

} // namespace

OneLoginDialect::OneLoginDialect(const People &people, uint32_t count, const QByteArray &origin,
                                 DemoTokens tokens)
    : m_users(people, count), m_listing(m_users), m_details(m_users, people, count),
      m_origin(origin), m_tokens(std::move(tokens)),
      m_authorization(m_tokens.issuer, {.origin = origin, .tokenPath = tokenPath})
{ }

QByteArray OneLoginDialect::provider() const
{
    return "onelogin";
}

bool OneLoginDialect::isSpokenIn(const ServerRequest &request) const
{
    const QList<QByteArray> &path = request.path;
    if (path.size() < 2)
        return false;
    return path[0] == "auth" || (path[0] == "api" && (path[1] == "1" || path[1] == "2"));
}

bool OneLoginDialect::isUserListing(const ServerRequest &request) const
{
    return request.method == "GET"
        && (request.rawPath == listPath || request.rawPath == oldListPath);
}

QByteArray OneLoginDialect::rawUser(uint32_t index) const
{
    JsonText json;
    m_users.append(index, OneLoginUsers::all(), json);
    return json.take();
}

QByteArray OneLoginDialect::userId(uint32_t index) const
{
    return QByteArray::number(qlonglong(m_users.id(index)));
}

ServerResponse OneLoginDialect::answer(const ServerRequest &request,
                                       const Circumstances &circumstances)
{
    ServerResponse response = respond(request, circumstances);
    const QByteArray number = QByteArray::number(qulonglong(++m_answers)).rightJustified(12, '0');
    response.headers.append({"X-Request-Id", "demo-" + number});
    addRateHeaders(circumstances, response);
    return response;
}

ServerResponse OneLoginDialect::respond(const ServerRequest &request,
                                        const Circumstances &circumstances)
{
    const bool isForTokens = request.rawPath == tokenPath;
    const std::optional<FaultKind> fault =
        isForTokens ? faultOfTokens(circumstances.fault) : circumstances.fault;
    if (fault) {
        const auto answer = faultAnswer(*fault, words(), R"({"users":{"count":50},"ok":true})");
        if (answer)
            return *answer;
    }
    if (isForTokens)
        return m_authorization.token(request, circumstances.now);
    if (const std::optional<ServerResponse> refusal = refuse(request, circumstances))
        return *refusal;
    return route(request, circumstances);
}

std::optional<ServerResponse> OneLoginDialect::refuse(const ServerRequest &request,
                                                      const Circumstances &circumstances) const
{
    const TokenStanding standing = m_tokens.check(request, m_origin, circumstances.now);
    if (const auto refused = refusalFor(standing, circumstances, words()))
        return *refused;
    if (!isForReading(request))
        return oneLoginError(405, "MethodNotAllowedError", "Method not allowed");
    return {};
}

ServerResponse OneLoginDialect::route(const ServerRequest &request,
                                      const Circumstances &circumstances)
{
    if (request.rawPath == listPath)
        return m_listing.answer(request, circumstances.fault);
    if (request.rawPath == oldListPath)
        return m_listing.answerOld(request, circumstances.fault);
    if (request.rawPath == "/auth/rate_limit")
        return rateLimit(circumstances.rate,
                         circumstances.rate.resetSeconds - circumstances.now / 1000);
    const QList<QByteArray> &path = request.path;
    if (path.size() == 4 && path[1] == "2" && path[2] == "users") {
        if (const std::optional<uint32_t> index = m_users.indexOfId(path[3]))
            return jsonAnswer(200, rawUser(*index));
    }
    return m_details.answer(request).value_or(oneLoginError(404, "NotFoundError", "Not found"));
}

} // namespace rollcall
