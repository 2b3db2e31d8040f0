// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/authorizationserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr auto assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

ServerResponse json(int status, const QJsonObject &object)
{
    return {status,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact),
            Delivery::Whole,
            {}};
}

//! Loopback redirects may be registered without a port, and then fit with any.
bool isRegistered(const DemoClient &client, const QByteArray &redirect)
{
    QUrl asked(QString::fromUtf8(redirect));
    const bool isExact = client.redirects.contains(redirect);
    asked.setPort(-1);
    return isExact || client.redirects.contains(asked.toEncoded());
}

bool isGranted(const DemoClient &client, const QByteArray &scope)
{
    const QByteArrayList asked = scope.split(' ');
    return client.scopes.isEmpty() || std::ranges::all_of(asked, [&client](const QByteArray &one) {
               return client.scopes.contains(one) || one == "offline_access" || one == "openid";
           });
}

int entraNumber(const Error &refused)
{
    if (refused.subject.find("secret") != std::string::npos)
        return 7'000'215;
    if (refused.subject.find("no known client") != std::string::npos)
        return 700'016;
    if (refused.subject.find("audience") != std::string::npos)
        return 700'023;
    if (refused.subject.find("expir") != std::string::npos
        || refused.subject.find("valid yet") != std::string::npos)
        return refused.detail == "invalid_grant" ? 700'082 : 700'024;
    if (refused.detail == "authorization_pending")
        return 70'016;
    return refused.detail == "invalid_scope" ? 70'011 : 700'027;
}

} // namespace

AuthorizationServer::AuthorizationServer(std::shared_ptr<TokenIssuer> issuer,
                                         const AuthorizationHabits &habits)
    : m_issuer(std::move(issuer)), m_habits(habits)
{ }

ServerResponse AuthorizationServer::token(const ServerRequest &request, qint64 now)
{
    if (request.method != "POST")
        return refuse(oauthRefusal("invalid_request", "The token endpoint is asked with POST."));
    const TokenRequest sent = TokenRequest::read(request);
    const Result<DemoClient> client = clientOf(sent, now);
    if (!client.ok())
        return refuse(client.error());
    QByteArray boundTo;
    if (client.value().dpop == DemoClient::Dpop::Required) {
        const auto key = m_issuer->byProof(request.header("DPoP"), request.method,
                                           m_habits.origin + m_habits.tokenPath, {}, now);
        if (!key.ok())
            return refuse(key.error());
        boundTo = key.value();
    }
    const Result<SignInGrant> grant = grantFor(client.value(), sent, now);
    if (!grant.ok())
        return refuse(grant.error());
    const bool isRenewal = sent["grant_type"] == "refresh_token";
    return issue(
        {client.value(), grant.value(), isRenewal ? sent["refresh_token"] : QByteArray(), boundTo},
        now);
}

ServerResponse AuthorizationServer::authorize(const ServerRequest &request, qint64 now)
{
    const QByteArray redirect = request.parameter("redirect_uri").value_or(QByteArray());
    const DemoClient *client =
        m_issuer->client(request.parameter("client_id").value_or(QByteArray()));
    if (!client || !isRegistered(*client, redirect))
        return {400, {{"Content-Type", "text/plain"}}, "not a registered redirect", {}, {}};
    QUrlQuery answer;
    const auto add = [&answer](const char *name, const QByteArray &value) {
        answer.addQueryItem(QString::fromLatin1(name),
                            QString::fromLatin1(value.toPercentEncoding()));
    };
    const QByteArray challenge = request.parameter("code_challenge").value_or(QByteArray());
    const QByteArray scope = request.parameter("scope").value_or(QByteArray());
    if (request.parameter("response_type") != "code"
        || request.parameter("code_challenge_method") != "S256" || challenge.size() != 43) {
        add("error", "invalid_request");
        add("error_description", "PKCE code challenge is required.");
    } else if (m_person == Person::Declines) {
        add("error", "access_denied");
        add("error_description", "The resource owner denied the request.");
    } else if (!isGranted(*client, scope)) {
        add("error", "invalid_scope");
        add("error_description", "One or more scopes are not configured.");
    } else {
        add("code",
            m_grants.newCode({client->id, scope, true}, redirect, challenge, codeExpiry(now)));
    }
    add("state", request.parameter("state").value_or(QByteArray()));
    add("iss", m_habits.origin);
    return {302,
            {{"Location", redirect + '?' + answer.toString(QUrl::FullyEncoded).toLatin1()}},
            {},
            Delivery::Whole,
            {}};
}

ServerResponse AuthorizationServer::device(const ServerRequest &request, qint64 now)
{
    const TokenRequest sent = TokenRequest::read(request);
    const DemoClient *client = m_issuer->client(sent["client_id"]);
    if (request.method != "POST" || !client)
        return refuse(oauthRefusal("invalid_client", "The request names no known client."));
    if (!isGranted(*client, sent["scope"]))
        return refuse(oauthRefusal("invalid_scope", "One or more scopes are not configured."));
    const QByteArray code =
        m_grants.newDeviceCode({client->id, sent["scope"], true}, codeExpiry(now));
    const QString page = QString::fromLatin1(m_habits.origin + "/activate");
    return json(200,
                {{u"device_code"_s, QString::fromLatin1(code)},
                 {u"user_code"_s, u"ROLL-CALL"_s},
                 {u"verification_uri"_s, page},
                 {u"verification_uri_complete"_s, QString(page + u"?user_code=ROLL-CALL"_s)},
                 {u"expires_in"_s, qint64(m_habits.codeLifetime.count())},
                 {u"interval"_s, qint64(m_habits.pollInterval.count())}});
}

qint64 AuthorizationServer::codeExpiry(qint64 now) const
{
    return now + std::chrono::milliseconds(m_habits.codeLifetime).count();
}

Result<DemoClient> AuthorizationServer::clientOf(const TokenRequest &sent, qint64 now)
{
    if (sent.parameters.contains("client_assertion")) {
        if (sent["client_assertion_type"] != assertionType)
            return oauthRefusal("invalid_client", "The client_assertion_type is unsupported.");
        return m_issuer->byAssertion(sent["client_assertion"], m_habits.origin + m_habits.tokenPath,
                                     now);
    }
    const DemoClient *known = m_issuer->client(sent.clientId);
    if (!known)
        return oauthRefusal("invalid_client", "The request names no known client.");
    const bool isPublic = known->secret.isEmpty() && known->publicKey.isEmpty();
    if (isPublic && sent.clientSecret.isEmpty() && sent["grant_type"] != "client_credentials")
        return *known;
    return m_issuer->bySecret(sent.clientId, sent.clientSecret);
}

Result<SignInGrant> AuthorizationServer::grantFor(const DemoClient &client,
                                                  const TokenRequest &sent, qint64 now)
{
    const QByteArray type = sent["grant_type"];
    if (type == "authorization_code")
        return m_grants.byCode(client, sent, now);
    if (type == deviceGrant)
        return grantByDevice(client, sent, now);
    if (type == "refresh_token")
        return m_grants.byRefreshToken(client, sent);
    if (type != "client_credentials")
        return oauthRefusal("unsupported_grant_type", "The grant type is not supported.");
    if (!isGranted(client, sent["scope"]))
        return oauthRefusal("invalid_scope",
                            "One or more scopes are not configured for the authorization server.");
    return SignInGrant{client.id, sent["scope"], false};
}

Result<SignInGrant> AuthorizationServer::grantByDevice(const DemoClient &client,
                                                       const TokenRequest &sent, qint64 now)
{
    const qint64 interval = std::chrono::milliseconds(m_habits.pollInterval).count();
    const Result<SignInGrant> grant = m_grants.byDeviceCode(client, sent, now, interval);
    if (!grant.ok())
        return grant;
    switch (m_person) {
    case Person::Waits:
        return oauthRefusal("authorization_pending", "The person has not decided yet.");
    case Person::Declines:
        return oauthRefusal("access_denied", "The resource owner denied the request.");
    case Person::Consents:
        break;
    }
    m_grants.takeDeviceCode(sent);
    return grant;
}

ServerResponse AuthorizationServer::issue(const Issue &wanted, qint64 now)
{
    const SignInGrant &grant = wanted.grant;
    const IssuedToken issued = m_issuer->issue(wanted.client, grant.scope, now, wanted.boundTo);
    QJsonObject answer{{u"token_type"_s, wanted.boundTo.isEmpty() ? u"Bearer"_s : u"DPoP"_s},
                       {u"expires_in"_s, (issued.expires - now) / 1000},
                       {u"access_token"_s, QString::fromLatin1(issued.token)},
                       {u"scope"_s, QString::fromLatin1(grant.scope)}};
    if (grant.isForPerson && grant.scope.split(' ').contains("offline_access")) {
        const bool isKept = !wanted.renewed.isEmpty()
            && m_habits.refreshTokens == AuthorizationHabits::RefreshTokens::Keep;
        answer[u"refresh_token"_s] = QString::fromLatin1(
            isKept ? wanted.renewed : m_grants.newRefreshToken(grant, wanted.renewed));
    }
    return json(200, answer);
}

ServerResponse AuthorizationServer::refuse(const Error &refused) const
{
    QString description = QString::fromStdString(refused.subject);
    QJsonObject answer{{u"error"_s, QString::fromStdString(refused.detail)}};
    if (m_habits.words == AuthorizationHabits::Words::Entra) {
        const int number = entraNumber(refused);
        description = u"AADSTS%1: %2 Trace ID: 00000000-0000-4000-8000-000000000001"_s.arg(
            QString::number(number), description);
        answer[u"error_codes"_s] = QJsonArray{number};
        answer[u"trace_id"_s] = u"00000000-0000-4000-8000-000000000001"_s;
    }
    answer[u"error_description"_s] = description;
    ServerResponse response = json(refused.detail == "invalid_client" ? 401 : 400, answer);
    if (refused.detail == "use_dpop_nonce")
        response.headers.append(NamedValue{"DPoP-Nonce", m_issuer->nonce()});
    return response;
}

} // namespace rollcall
