// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entratokens.h"

#include "demo/entraanswers.h"
#include "demo/jsontext.h"

namespace rollcall {

namespace {

constexpr qint64 second = 1000;

QList<NamedValue> formOf(const ServerRequest &request)
{
    QList<NamedValue> form;
    for (QByteArray pair : request.body.split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.contains('=') ? pair.indexOf('=') : pair.size();
        form.append({QByteArray::fromPercentEncoding(pair.left(equals)),
                     QByteArray::fromPercentEncoding(pair.mid(equals + 1))});
    }
    return form;
}

QByteArray valueOf(const QList<NamedValue> &form, QByteArrayView name)
{
    for (const NamedValue &each : form) {
        if (each.name == name)
            return each.value;
    }
    return {};
}

//! What is wrong with the form of an app beside its secret; nothing: it is fine.
std::optional<ServerResponse> flawOf(const QList<NamedValue> &form)
{
    for (const char *name : {"client_id", "scope"}) {
        if (valueOf(form, name).isEmpty())
            return entraSignInError(400, "invalid_request", 900144,
                                    "The request body must contain the following parameter: '"
                                        + QByteArray(name) + "'.");
    }
    if (!valueOf(form, "scope").endsWith("/.default"))
        return entraSignInError(400, "invalid_scope", 1002012,
                                "The provided value for scope is not valid. Client credential "
                                "flows must have a scope value with /.default suffixed to the "
                                "resource identifier.");
    return std::nullopt;
}

} // namespace

bool EntraTokens::isFor(const ServerRequest &request)
{
    return request.path.size() == 4 && request.path[1] == "oauth2" && request.path[2] == "v2.0";
}

ServerResponse EntraTokens::answer(const ServerRequest &request, qint64 now)
{
    AuthorizationServer &server = serverOf(request.path[0]);
    if (request.path[3] == "authorize")
        return server.authorize(request, now);
    if (request.path[3] == "devicecode")
        return server.device(request, now);
    if (request.path[3] != "token")
        return entraSignInError(404, "invalid_request", 90023, "There is no such endpoint.");
    const QList<NamedValue> form = formOf(request);
    if (valueOf(form, "grant_type").isEmpty())
        return entraSignInError(400, "invalid_request", 900144,
                                "The request body must contain the following parameter: "
                                "'grant_type'.");
    if (valueOf(form, "grant_type") == "client_credentials") {
        if (const auto flaw = flawOf(form))
            return *flaw;
        if (const auto client = clientBySecret(form))
            return issue(*client, valueOf(form, "scope"), now);
    }
    return server.token(request, now);
}

std::optional<DemoClient> EntraTokens::clientBySecret(const QList<NamedValue> &form) const
{
    const QByteArray id = valueOf(form, "client_id");
    const QByteArray secret = valueOf(form, "client_secret");
    if (secret.isEmpty())
        return std::nullopt;
    if (secret == m_tokens.full)
        return DemoClient{id, secret};
    DemoClient limited{id, secret};
    limited.standing = TokenStanding::Limited;
    if (secret == m_tokens.limited)
        return limited;
    const Result<DemoClient> known = m_tokens.issuer->bySecret(id, secret);
    return known.ok() ? std::optional(known.value()) : std::nullopt;
}

//! With every permission that the app was granted, whatever was asked for: that is what .default
//! means.
ServerResponse EntraTokens::issue(const DemoClient &client, const QByteArray &scope, qint64 now)
{
    const QByteArray granted = client.scopes.isEmpty() ? scope : client.scopes.join(' ');
    const IssuedToken issued = m_tokens.issuer->issue(client, granted, now);
    JsonText json;
    json.raw(R"({"token_type":"Bearer","expires_in":)").number((issued.expires - now) / second);
    json.raw(R"(,"ext_expires_in":)").number((issued.expires - now) / second);
    json.raw(R"(,"access_token":)").string(viewOf(issued.token)).raw("}");
    ServerResponse response = entraJson(json.take());
    response.headers.append(NamedValue{"Cache-Control", "no-store, no-cache"});
    return response;
}

//! The audience of assertions has the tenant in it.
AuthorizationServer &EntraTokens::serverOf(const QByteArray &tenant)
{
    const AuthorizationHabits habits{.origin = m_origin,
                                     .tokenPath = '/' + tenant + "/oauth2/v2.0/token",
                                     .words = AuthorizationHabits::Words::Entra};
    return m_servers.try_emplace(tenant, m_tokens.issuer, habits).first->second;
}

TokenStanding EntraTokens::check(const ServerRequest &request, qint64 now) const
{
    return m_tokens.check(request, m_origin, now);
}

bool EntraTokens::mayReadSignIns(const ServerRequest &request) const
{
    const QByteArray authorization = request.header("Authorization");
    const IssuedToken *issued =
        m_tokens.issuer->find(authorization.mid(authorization.indexOf(' ') + 1).trimmed());
    return !issued || issued->scope.endsWith("/.default")
        || issued->scope.contains("AuditLog.Read.All");
}

} // namespace rollcall
