// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktadialect.h"

#include "demo/jsontext.h"
#include "demo/oktaanswers.h"
#include "demo/oktaschema.h"

namespace rollcall {

namespace {

ServerResponse plainPage(const QByteArray &type, const QByteArray &body)
{
    return {200, {{"Content-Type", type}}, body, Delivery::Whole, {}};
}

//! The answers of a fault that take the place of the right one; none: the fault is another's.
std::optional<ServerResponse> faultAnswer(FaultKind fault)
{
    switch (fault) {
    case FaultKind::RateLimited:
    case FaultKind::ConcurrencyLimited:
        return oktaError(429, "E0000047", "API call exceeded rate limit due to too many requests.");
    case FaultKind::ServerError:
        return oktaError(500, "E0000009", "Internal Server Error");
    case FaultKind::TokenExpired:
        return oktaError(401, "E0000011", "Invalid token provided");
    case FaultKind::Forbidden:
        return oktaError(403, "E0000006",
                         "You do not have permission to perform the requested action");
    case FaultKind::Unavailable:
        return ServerResponse{503,
                              {{"Content-Type", "text/html"}, {"Retry-After", "1"}},
                              "<html><body><h1>Down for maintenance</h1></body></html>",
                              Delivery::Whole,
                              {}};
    case FaultKind::NotJson:
        return plainPage("application/json", "upstream connect error: no healthy upstream");
    case FaultKind::WrongJson:
        return plainPage("application/json", R"({"users":{"count":200},"ok":true})");
    case FaultKind::LoginPage:
        return plainPage("text/html;charset=utf-8",
                         "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form "
                         "action=\"/login\"><input name=\"user\"></form></body></html>");
    case FaultKind::ForeignRedirect:
        return ServerResponse{302,
                              {{"Location", "http://directory.example.net/api/v1/users"}},
                              {},
                              Delivery::Whole,
                              {}};
    case FaultKind::Reset:
    case FaultKind::Close:
    case FaultKind::Hang:
    case FaultKind::Truncate:
    case FaultKind::Stall:
    case FaultKind::Drip:
    case FaultKind::BrokenGzip:
    case FaultKind::ForeignNext:
    case FaultKind::RepeatedNext:
    case FaultKind::JoinedLinks:
    case FaultKind::Duplicates:
    case FaultKind::EmptyPage:
        return {};
    }
    Q_UNREACHABLE();
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
    : m_users(people, count, origin), m_groups(m_users, origin), m_listing(m_users),
      m_tokens(std::move(tokens))
{ }

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
    if (circumstances.fault) {
        if (const std::optional<ServerResponse> answer = faultAnswer(*circumstances.fault))
            return *answer;
    }
    if (const std::optional<ServerResponse> refusal = refuse(request, circumstances))
        return *refusal;
    return route(request, circumstances.fault);
}

std::optional<ServerResponse> OktaDialect::refuse(const ServerRequest &request,
                                                  const Circumstances &circumstances) const
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.isEmpty())
        return oktaError(401, "E0000005", "Invalid session");
    const bool isToken = authorization.left(5).compare("SSWS ", Qt::CaseInsensitive) == 0;
    const QByteArray token = isToken ? authorization.mid(5).trimmed() : QByteArray();
    if (token.isEmpty() || (token != m_tokens.full && token != m_tokens.limited))
        return faultAnswer(FaultKind::TokenExpired);
    if (circumstances.rate.isRefused)
        return faultAnswer(FaultKind::RateLimited);
    if (request.method != "GET" && request.method != "HEAD")
        return oktaError(405, "E0000022", "The endpoint does not support the provided HTTP method");
    if (token == m_tokens.limited)
        return faultAnswer(FaultKind::Forbidden);
    return {};
}

ServerResponse OktaDialect::route(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const QList<QByteArray> &path = request.path;
    if (path.size() >= 3 && path[0] == "api" && path[1] == "v1") {
        if (path[2] == "users")
            return routeUsers(request, fault);
        if (path[2] == "groups")
            return routeGroups(request);
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
    if (path.size() == 5 && path[4] == "groups")
        return groupsOfUser(path[3]);
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

ServerResponse OktaDialect::groupsOfUser(const QByteArray &name) const
{
    const std::optional<uint32_t> index = findUser(name);
    return index ? m_groups.ofUser(*index) : oktaNotFound(name, "User");
}

std::optional<uint32_t> OktaDialect::findUser(const QByteArray &name) const
{
    if (name == "me")
        return m_users.count() > 0 ? std::optional(0u) : std::nullopt;
    return m_users.find(viewOf(name));
}

} // namespace rollcall
