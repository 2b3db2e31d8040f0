// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entradialect.h"

#include "demo/entraanswers.h"
#include "demo/faultanswers.h"

namespace rollcall {

namespace {

using Path = QList<QByteArray>;

constexpr int64_t second = 1000;

ServerResponse organization()
{
    return entraJson(R"({"value":[{"id":"00000000-0000-4000-a000-000000000001",)"
                     R"("displayName":"Example Industries"}]})");
}

} // namespace

EntraDialect::EntraDialect(const People &people, uint32_t count, const QByteArray &origin,
                           const DemoTokens &tokens)
    : m_users(people, count), m_list(m_users, origin), m_details(m_users, people, origin),
      m_groups(m_users, people, count, origin), m_tokens(tokens, origin)
{ }

QByteArray EntraDialect::provider() const
{
    return "entra";
}

bool EntraDialect::isSpokenIn(const ServerRequest &request) const
{
    return EntraTokens::isFor(request) || request.path.value(0) == "v1.0";
}

bool EntraDialect::isUserListing(const ServerRequest &request) const
{
    return request.method == "GET" && request.path == Path{"v1.0", "users"};
}

QByteArray EntraDialect::rawUser(uint32_t index) const
{
    EntraUser user;
    m_users.describe(index, user);
    JsonText json;
    EntraUserList::append(user, EntraSelection::everything(), json);
    return json.take();
}

QByteArray EntraDialect::userId(uint32_t index) const
{
    return QByteArray::fromStdString(m_users.id(index));
}

ServerResponse EntraDialect::answer(const ServerRequest &request,
                                    const Circumstances &circumstances)
{
    ServerResponse response = respond(request, circumstances);
    const QByteArray number = QByteArray::number(qulonglong(++m_answers)).rightJustified(12, '0');
    const QByteArray id = "00000000-0000-4000-a000-" + number;
    response.headers.append({"request-id", id});
    const QByteArray clientId = request.header("client-request-id");
    response.headers.append({"client-request-id", clientId.isEmpty() ? id : clientId});
    if (response.status >= 400)
        response.body.replace(entraRequestIdPlaceholder.data(), id);
    return response;
}

ServerResponse EntraDialect::respond(const ServerRequest &request,
                                     const Circumstances &circumstances)
{
    const std::optional<FaultKind> fault = circumstances.fault;
    // A token that expired does not hinder that a new one is asked for.
    const bool isOfTokens = fault == FaultKind::TokenExpired || fault == FaultKind::Forbidden;
    if (fault && !(isOfTokens && EntraTokens::isFor(request))) {
        if (const std::optional<ServerResponse> answer = entraFaultAnswer(*fault))
            return *answer;
    }
    if (EntraTokens::isFor(request))
        return m_tokens.answer(request, circumstances.now);
    if (const std::optional<ServerResponse> refusal = refuse(request, circumstances))
        return *refusal;
    return route(request, fault);
}

std::optional<ServerResponse> EntraDialect::refuse(const ServerRequest &request,
                                                   const Circumstances &circumstances) const
{
    if (request.header("Authorization").isEmpty())
        return entraError(401, "InvalidAuthenticationToken", "Access token is empty.");
    const TokenStanding standing = m_tokens.check(request, circumstances.now);
    if (standing == TokenStanding::Expired)
        return entraFaultAnswer(FaultKind::TokenExpired);
    if (standing == TokenStanding::Unknown)
        return entraError(401, "InvalidAuthenticationToken",
                          "CompactToken parsing failed with error code: 80049217");
    if (circumstances.rate.isRefused)
        return entraThrottled(circumstances.rate.resetSeconds - circumstances.now / second);
    if (!isForReading(request))
        return entraError(405, "Request_BadRequest", "Specified HTTP method is not allowed.");
    if (standing == TokenStanding::Limited)
        return entraFaultAnswer(FaultKind::Forbidden);
    if (EntraUserList::wantsSignIns(request) && !m_tokens.mayReadSignIns(request))
        return entraFaultAnswer(FaultKind::Forbidden);
    return {};
}

ServerResponse EntraDialect::route(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const Path path = request.path.mid(1);
    if (path == Path{"users"})
        return m_list.answer(request, fault);
    if (path == Path{"users", "$count"})
        return m_list.count(request);
    if (path.size() == 2 && path[0] == "users")
        return m_list.one(request, path[1]);
    if (path.size() == 3 && path[0] == "users" && path[2] == "manager")
        return m_list.managerOf(path[1]);
    if (path.size() >= 3 && path[0] == "users") {
        const std::optional<uint32_t> index = m_users.find(viewOf(path[1]));
        if (!index)
            return entraNotFound(path[1]);
        if (const auto answer = m_details.ofUser(*index, path.mid(2).join('/')))
            return *answer;
    }
    if (path == Path{"groups"})
        return m_groups.list(request);
    if (path.size() >= 3 && path[0] == "groups") {
        if (const auto answer = m_groups.ofGroup(request, path[1], path.mid(2).join('/')))
            return *answer;
    }
    if (path.size() == 2 && path[0] == "auditLogs")
        return m_tokens.mayReadSignIns(request) ? m_details.log(request, path[1])
                                                : *entraFaultAnswer(FaultKind::Forbidden);
    if (path == Path{"organization"})
        return organization();
    return entraError(400, "BadRequest",
                      "Resource not found for the segment '"
                          + QString::fromUtf8(path.value(0)).toUtf8() + "'.");
}

} // namespace rollcall
