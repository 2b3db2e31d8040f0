// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktadialect.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"
#include "demo/oktaanswers.h"
#include "demo/oktaschema.h"

namespace rollcall {

namespace {

constexpr auto tokenPath = "/oauth2/v1/token";

FaultWords words()
{
    return {
        oktaError(429, "E0000047", "API call exceeded rate limit due to too many requests."),
        oktaError(500, "E0000009", "Internal Server Error"),
        oktaError(401, "E0000011", "Invalid token provided"),
        oktaError(403, "E0000006", "You do not have permission to perform the requested action")};
}

void addRateHeaders(const Circumstances &circumstances, ServerResponse &response)
{
    RateVerdict rate = circumstances.rate;
    if (circumstances.fault == FaultKind::RateLimited) {
        rate.remaining = 0;
        rate.resetSeconds = circumstances.now / 1000 + 1;
    } else if (circumstances.fault == FaultKind::ConcurrencyLimited) {
        rate = {true, 0, 0, circumstances.now / 1000 + 1};
    }
    response.headers.append({"X-Rate-Limit-Limit", QByteArray::number(rate.limit)});
    response.headers.append({"X-Rate-Limit-Remaining", QByteArray::number(rate.remaining)});
    response.headers.append(
        {"X-Rate-Limit-Reset", QByteArray::number(qlonglong(rate.resetSeconds))});
}

} // namespace

OktaDialect::OktaDialect(const People &people, uint32_t count, const QByteArray &origin,
                         DemoTokens tokens)
    : m_users(people, count, origin), m_groups(m_users, origin), m_details(m_users),
      m_listing(m_users), m_origin(origin), m_tokens(std::move(tokens)),
      m_authorization(m_tokens.issuer, {.origin = origin, .tokenPath = tokenPath})
{ }

QByteArray OktaDialect::provider() const
{
    return "okta";
}

//! Everything that no other dialect answers: an unknown path gets Okta's error.
bool OktaDialect::isSpokenIn(const ServerRequest &) const
{
    return true;
}

bool OktaDialect::isUserListing(const ServerRequest &request) const
{
    return request.method == "GET" && request.path == QList<QByteArray>{"api", "v1", "users"};
}

QByteArray OktaDialect::rawUser(uint32_t index) const
{
    JsonText json;
    m_users.append(index, json);
    return json.take();
}

QByteArray OktaDialect::userId(uint32_t index) const
{
    return QByteArray::fromStdString(m_users.id(index));
}

ServerResponse OktaDialect::answer(const ServerRequest &request, const Circumstances &circumstances)
{
    ServerResponse response = respond(request, circumstances);
    const QByteArray number = QByteArray::number(qulonglong(++m_answers)).rightJustified(12, '0');
    response.headers.append({"X-Okta-Request-Id", "Zdemo" + number});
    response.headers.append(NamedValue{"Cache-Control", "no-cache, no-store"});
    if (response.status >= 400)
        response.body.replace(oktaErrorIdPlaceholder.data(), QByteArray("oaedemo" + number));
    addRateHeaders(circumstances, response);
    return response;
}

ServerResponse OktaDialect::respond(const ServerRequest &request,
                                    const Circumstances &circumstances)
{
    const bool isForTokens = request.rawPath.startsWith("/oauth2/");
    const std::optional<FaultKind> fault =
        isForTokens ? faultOfTokens(circumstances.fault) : circumstances.fault;
    if (fault) {
        if (const std::optional<ServerResponse> answer =
                faultAnswer(*fault, words(), R"({"users":{"count":200},"ok":true})"))
            return *answer;
    }
    if (request.rawPath == tokenPath)
        return m_authorization.token(request, circumstances.now);
    if (request.rawPath == "/oauth2/v1/authorize")
        return m_authorization.authorize(request, circumstances.now);
    if (request.rawPath == "/oauth2/v1/device/authorize")
        return m_authorization.device(request, circumstances.now);
    if (const std::optional<ServerResponse> refusal = refuse(request, circumstances))
        return *refusal;
    return route(request, circumstances);
}

std::optional<ServerResponse> OktaDialect::refuse(const ServerRequest &request,
                                                  const Circumstances &circumstances) const
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.isEmpty())
        return oktaError(401, "E0000005", "Invalid session");
    const TokenStanding standing = standingOf(request, circumstances.now);
    if (standing == TokenStanding::Expired || standing == TokenStanding::Unknown)
        return words().tokenExpired;
    if (circumstances.rate.isRefused)
        return words().rateLimited;
    if (!isForReading(request))
        return oktaError(405, "E0000022", "The endpoint does not support the provided HTTP method");
    if (standing == TokenStanding::Limited)
        return words().forbidden;
    return {};
}

//! An API token is no access token, nor the other way round.
TokenStanding OktaDialect::standingOf(const ServerRequest &request, qint64 now) const
{
    const QByteArray authorization = request.header("Authorization");
    const QByteArray token = authorization.mid(authorization.indexOf(' ') + 1).trimmed();
    const bool isIssued = m_tokens.issuer && m_tokens.issuer->find(token);
    if (authorization.left(5).compare("SSWS ", Qt::CaseInsensitive) == 0)
        return isIssued ? TokenStanding::Unknown : m_tokens.check(token, now);
    return isIssued ? m_tokens.check(request, m_origin, now) : TokenStanding::Unknown;
}

ServerResponse OktaDialect::route(const ServerRequest &request, const Circumstances &circumstances)
{
    const QList<QByteArray> &path = request.path;
    if (path.size() >= 3 && path[0] == "api" && path[1] == "v1") {
        if (path[2] == "users")
            return routeUsers(request, circumstances.fault);
        if (path[2] == "groups")
            return routeGroups(request);
        if (path.size() == 3 && path[2] == "logs")
            return m_details.log(request, circumstances.now);
        if (path.mid(2) == QList<QByteArray>{"meta", "schemas", "user", "default"})
            return oktaJson(oktaUserSchema());
        if (path.mid(2) == QList<QByteArray>{"meta", "types", "user"})
            return oktaJson(oktaUserTypes());
    }
    return oktaNotFound(request.rawPath, "Endpoint");
}

ServerResponse OktaDialect::routeUsers(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const QList<QByteArray> &path = request.path;
    if (path.size() == 3)
        return m_listing.answer(request, fault);
    if (path.size() == 4)
        return oneUser(path[3]);
    if (path.size() == 5)
        return detailsOfUser(path[3], path[4]);
    return oktaNotFound(path.mid(4).join('/'), "Endpoint");
}

ServerResponse OktaDialect::routeGroups(const ServerRequest &request)
{
    const QList<QByteArray> &path = request.path;
    if (path.size() == 3)
        return m_groups.list(request);
    if (path.size() == 4)
        return m_groups.one(path[3]);
    if (path.size() == 5 && path[4] == "users")
        return m_groups.members(request, path[3]);
    return oktaNotFound(path.mid(4).join('/'), "Endpoint");
}

ServerResponse OktaDialect::oneUser(const QByteArray &name) const
{
    const std::optional<uint32_t> index = findUser(name);
    return index ? oktaJson(rawUser(*index)) : oktaNotFound(name, "User");
}

ServerResponse OktaDialect::detailsOfUser(const QByteArray &name, const QByteArray &what) const
{
    const std::optional<uint32_t> index = findUser(name);
    if (!index)
        return oktaNotFound(name, "User");
    if (what == "groups")
        return m_groups.ofUser(*index);
    return m_details.ofUser(*index, what).value_or(oktaNotFound(what, "Endpoint"));
}

std::optional<uint32_t> OktaDialect::findUser(const QByteArray &name) const
{
    if (name == "me")
        return m_users.count() > 0 ? std::optional(0u) : std::nullopt;
    return m_users.find(viewOf(name));
}

} // namespace rollcall
