// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/builtinauthenticatorfactory.h"
#include "demo/authorizationserver.h"
#include "demo/httpserver.h"
#include "net/loopbackredirects.h"
#include "net/networktransport.h"
#include "secrets/sessionsecretstore.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QLocale>
#include <QTest>

namespace rollcall::test {

inline QByteArray keyFile(const QByteArray &name)
{
    QFile file(QLatin1String(ROLLCALL_FIXTURES "/auth/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Signing in on a clock wound by hand, at an authorization server on loopback that checks what it
//! is sent. The server's clock goes with ours, but for `skew`.
struct AuthBench
{
    AuthBench()
    {
        issuer = std::make_shared<TokenIssuer>();
        const auto port = http.listen(0);
        habits.origin = "http://127.0.0.1:" + QByteArray::number(port.value());
        server = std::make_unique<AuthorizationServer>(issuer, habits);
        profile.name = QStringLiteral("Acme");
        plan.oauth.tokenUrl = url("/oauth2/v1/token");
        plan.oauth.authorizeUrl = url("/oauth2/v1/authorize");
        plan.oauth.deviceUrl = url("/oauth2/v1/device/authorize");
        plan.oauth.clientId = QStringLiteral("app");
        plan.oauth.scopes = {QStringLiteral("users.read")};
        plan.oauth.personScopes = {QStringLiteral("users.read"), QStringLiteral("offline_access")};
        plan.credential.fields = {{QStringLiteral("secret"), {}, {}, ProviderField::Kind::Secret}};
    }

    QUrl url(const char *path) const { return QUrl(QString::fromLatin1(habits.origin + path)); }
    void signsIn(SignIn how) { plan.credential.how = how; }

    Result<std::shared_ptr<Authenticator>> make(const QByteArray &secret)
    {
        return factory.make(profile, plan, {{QStringLiteral("secret"), Secret(secret)}});
    }
    //! "ok", or what went wrong, of a request for users that is authorized and sent.
    QByteArray visit(Authenticator &authenticator)
    {
        const Result<HttpRequest> ready = authorized(authenticator);
        if (!ready.ok()) {
            error = ready.error();
            return "refused " + QByteArray::fromStdString(error.detail);
        }
        sent = ready.value();
        const HttpResponse response = send(sent);
        last = response;
        return response.body;
    }
    Result<HttpRequest> authorized(Authenticator &authenticator)
    {
        HttpRequest request;
        request.url = url("/users?limit=2");
        Result<HttpRequest> ready = Error{ErrorKind::Timeout, "no answer"};
        bool isReady = false;
        QObject::connect(authenticator.authorize(request, &owner), &AuthJob::finished, &owner,
                         [&](const Result<HttpRequest> &result) {
                             ready = result;
                             isReady = true;
                         });
        [&] { QTRY_VERIFY(isReady); }();
        return ready;
    }
    HttpResponse send(const HttpRequest &request)
    {
        SendRules rules;
        rules.origins = {url("/")};
        HttpResponse response;
        bool isDone = false;
        QObject::connect(transport.send(request, rules, &owner), &HttpCall::finished, &owner,
                         [&](const Result<HttpResponse> &result) {
                             if (result.ok())
                                 response = result.value();
                             isDone = true;
                         });
        [&] { QTRY_VERIFY(isDone); }();
        return response;
    }
    int tokenRequests() const { return int(asked.count("/oauth2/v1/token")); }

    ServerResponse answer(const ServerRequest &request)
    {
        asked.append(request.rawPath);
        const qint64 now = clock.now().addSecs(skew.count()).toMSecsSinceEpoch();
        ServerResponse response = route(request, now);
        const QString date =
            QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC),
                                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        response.headers.append(NamedValue{"Date", date.toLatin1()});
        return response;
    }
    ServerResponse route(const ServerRequest &request, qint64 now)
    {
        if (fixedAnswer && request.rawPath != "/users")
            return *fixedAnswer;
        if (request.rawPath == "/oauth2/v1/token")
            return server->token(request, now);
        if (request.rawPath == "/oauth2/v1/authorize")
            return server->authorize(request, now);
        if (request.rawPath == "/oauth2/v1/device/authorize")
            return server->device(request, now);
        switch (DemoTokens{{}, {}, issuer}.check(request, habits.origin, now)) {
        case TokenStanding::Full:
            return {200, {}, "ok", Delivery::Whole, {}};
        case TokenStanding::Limited:
            return {403, {}, "forbidden", Delivery::Whole, {}};
        case TokenStanding::Expired:
            return {401, {}, "expired", Delivery::Whole, {}};
        case TokenStanding::Unknown:
            return {401, {}, "unknown", Delivery::Whole, {}};
        }
        return {};
    }

    FakeClock clock;
    NetworkTransport transport{clock, RetryPolicy([] { return 0.0; })};
    SessionSecretStore store;
    LoopbackRedirects redirects{clock};
    BuiltinAuthenticatorFactory factory{{transport, clock, store, &redirects}};
    HttpServer http{[this](const ServerRequest &request) { return answer(request); }};
    AuthorizationHabits habits;
    std::shared_ptr<TokenIssuer> issuer;
    std::unique_ptr<AuthorizationServer> server;
    std::chrono::seconds skew{0};
    std::optional<ServerResponse> fixedAnswer; //!< of every token address
    QByteArrayList asked; //!< paths, in their order
    Profile profile;
    SignInPlan plan;
    QObject owner;
    HttpRequest sent;
    HttpResponse last;
    Error error;
};

} // namespace rollcall::test
