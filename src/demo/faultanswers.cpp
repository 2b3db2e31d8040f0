// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faultanswers.h"

#include <QtGlobal>

namespace rollcall {

namespace {

ServerResponse typed(const QByteArray &type, const QByteArray &body)
{
    return {200, {{"Content-Type", type}}, body, Delivery::Whole, {}};
}

} // namespace

ServerResponse jsonAnswer(int status, const QByteArray &json)
{
    ServerResponse response = typed("application/json; charset=utf-8", json);
    response.status = status;
    return response;
}

std::optional<ServerResponse> faultAnswer(FaultKind fault, const FaultWords &words,
                                          const QByteArray &wrongJson)
{
    switch (fault) {
    case FaultKind::RateLimited:
    case FaultKind::ConcurrencyLimited:
        return words.rateLimited;
    case FaultKind::ServerError:
        return words.serverError;
    case FaultKind::TokenExpired:
        return words.tokenExpired;
    case FaultKind::Forbidden:
        return words.forbidden;
    case FaultKind::Unavailable:
        return ServerResponse{503,
                              {{"Content-Type", "text/html"}, {"Retry-After", "1"}},
                              "<html><body><h1>Down for maintenance</h1></body></html>",
                              Delivery::Whole,
                              {}};
    case FaultKind::NotJson:
        return typed("application/json", "upstream connect error: no healthy upstream");
    case FaultKind::WrongJson:
        return typed("application/json", wrongJson);
    case FaultKind::LoginPage:
        return typed("text/html;charset=utf-8",
                     "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form "
                     "action=\"/login\"><input name=\"user\"></form></body></html>");
    case FaultKind::ForeignRedirect:
        return ServerResponse{
            302, {{"Location", "http://directory.example.net/users"}}, {}, Delivery::Whole, {}};
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
    case FaultKind::OldCopy:
    case FaultKind::RelinkNeeded:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<ServerResponse> refusalFor(TokenStanding standing, const Circumstances &circumstances,
                                         const FaultWords &words)
{
    switch (standing) {
    case TokenStanding::Expired:
    case TokenStanding::Unknown:
        return words.tokenExpired;
    case TokenStanding::Limited:
        return words.forbidden;
    case TokenStanding::Full:
        break;
    }
    return circumstances.rate.isRefused ? std::optional(words.rateLimited) : std::nullopt;
}

std::optional<FaultKind> faultOfTokens(std::optional<FaultKind> fault)
{
    return fault == FaultKind::TokenExpired ? std::nullopt : fault;
}

bool isForReading(const ServerRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace rollcall
