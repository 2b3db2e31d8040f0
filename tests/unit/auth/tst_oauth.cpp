// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/auth/authbench.h"

#include <QPointer>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::AuthBench;
using test::keyFile;

//! Access tokens of apps: how they are asked for, kept fresh, and bound to a key.
class TstOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsSecret_data();
    void showsItsSecret();
    void signsAssertions_data();
    void signsAssertions();
    void renewsBeforeExpiry();
    void asksOnceForManyWaiting();
    void renewsAfterARefusal();
    void goesByTheServersClock_data();
    void goesByTheServersClock();
    void bindsTokensToItsKey();
    void proofsAreRefusedToStrangers();
    void wordsRefusals_data();
    void wordsRefusals();
    void explainsRefusedRequests_data();
    void explainsRefusedRequests();
    void tellsTheHealthOfATokenByItsScopes_data();
    void tellsTheHealthOfATokenByItsScopes();
    void secretsGoNowhereElse();
};

void TstOAuth::showsItsSecret_data()
{
    QTest::addColumn<ClientAuth>("how");
    QTest::addColumn<TokenBody>("body");
    for (const TokenBody body : {TokenBody::Form, TokenBody::Json}) {
        const char *form = body == TokenBody::Form ? "form" : "JSON";
        QTest::addRow("body, %s", form) << ClientAuth::Body << body;
        QTest::addRow("Basic, %s", form) << ClientAuth::Basic << body;
        QTest::addRow("header, %s", form) << ClientAuth::NamedHeader << body;
    }
}

void TstOAuth::showsItsSecret()
{
    const QByteArray secret = "p~q+r/s=t:u&v%w \"x";
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    bench.issuer->add({.id = "app", .secret = secret});
    QFETCH(ClientAuth, how);
    QFETCH(TokenBody, body);
    bench.plan.oauth.clientAuth = how;
    bench.plan.oauth.body = body;
    const auto good = bench.make(secret + "\n");
    QVERIFY(good.ok());
    QCOMPARE(bench.visit(*good.value()), "ok");
    QCOMPARE(bench.visit(*good.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 1);
    const auto bad = bench.make("p~q+r/s=t:u&v%w");
    QCOMPARE(bench.visit(*bad.value()), "refused the token endpoint answered 401 invalid_client");
    QCOMPARE(bench.error.flaw, SignInFlaw::SecretWrong);
    QCOMPARE(bench.error.kind, ErrorKind::Unauthorized);
}

void TstOAuth::signsAssertions_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("registered");
    QTest::addColumn<AssertionKey>("named");
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<QByteArray>("end");
    using enum AssertionKey;
    const QByteArray refused = "refused the token endpoint answered 401 invalid_client";
    const QByteArray both = keyFile("rsa.pem") + keyFile("rsa.cert.pem");
    const auto row = [](const char *name, const QByteArray &pasted, const QByteArray &registered,
                        AssertionKey named, const QByteArray &keyId, const QByteArray &end) {
        QTest::newRow(name) << pasted << registered << named << keyId << end;
    };
    row("JWK, RSA", keyFile("rsa.jwk.json"), keyFile("rsa.pub.pem"), KeyId, "rsa-test-key", "ok");
    row("JWK, EC", keyFile("ec.jwk.json"), keyFile("ec.pub.pem"), KeyId, "ec-test-key", "ok");
    row("certificate", both, keyFile("rsa.cert.pem"), Certificate, {}, "ok");
    row("PEM, no key id", keyFile("ec.pem"), keyFile("ec.pub.pem"), KeyId, {}, "ok");
    row("another key", keyFile("ec.jwk.json"), keyFile("rsa.pub.pem"), KeyId, "ec-test-key",
        refused);
    row("another key id", keyFile("ec.jwk.json"), keyFile("ec.pub.pem"), KeyId, "x", refused);
    row("certificate missing", keyFile("rsa.pem"), keyFile("rsa.cert.pem"), Certificate, {},
        "not made");
    row("no key", "00abc", keyFile("rsa.pub.pem"), KeyId, {}, "not made");
}

void TstOAuth::signsAssertions()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, registered);
    QFETCH(QByteArray, keyId);
    QFETCH(QByteArray, end);
    AuthBench bench;
    bench.signsIn(SignIn::ClientAssertion);
    bench.issuer->add({.id = "app", .publicKey = registered, .keyId = keyId});
    QFETCH(AssertionKey, named);
    bench.plan.oauth.assertionKey = named;
    const auto made = bench.make(pasted);
    QCOMPARE(made.ok() ? bench.visit(*made.value()) : QByteArray("not made"), end);
    if (made.ok() && end != "ok")
        QCOMPARE(bench.error.flaw, SignInFlaw::KeyUnknown);
    if (end == "ok") { // and each assertion is one of its own: the server remembers them
        bench.issuer->revokeAll();
        bench.clock.advance(std::chrono::hours(2));
        QCOMPARE(bench.visit(*made.value()), "ok");
    }
    bench.plan.oauth.assertionAudience = u"https://other.example.com/token"_s;
    if (end == "ok") {
        const auto other = bench.make(pasted);
        bench.visit(*other.value());
        QCOMPARE(bench.error.flaw, SignInFlaw::AudienceWrong);
    }
}

void TstOAuth::renewsBeforeExpiry()
{
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    bench.issuer->add({.id = "app", .secret = "s3cret"});
    const auto made = bench.make("s3cret");
    QCOMPARE(bench.visit(*made.value()), "ok");
    bench.clock.advance(std::chrono::seconds(3600 - 61));
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 1);
    bench.clock.advance(std::chrono::seconds(2)); // within the margin, not expired
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 2);
    bench.clock.advance(std::chrono::seconds(3600 - 30));
    bench.fixedAnswer = ServerResponse{500, {}, "{}", Delivery::Whole, {}};
    QCOMPARE(bench.visit(*made.value()), "ok"); // the old one is still good
    QCOMPARE(bench.tokenRequests(), 3);
    bench.clock.advance(std::chrono::seconds(31));
    QVERIFY(bench.visit(*made.value()).startsWith("refused"));
    bench.fixedAnswer.reset();
    QCOMPARE(bench.visit(*made.value()), "ok");
}

void TstOAuth::asksOnceForManyWaiting()
{
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    bench.issuer->add({.id = "app", .secret = "s3cret"});
    const auto made = bench.make("s3cret");
    QSet<QByteArray> tokens;
    int ready = 0;
    HttpRequest request;
    request.url = bench.url("/users");
    QPointer<AuthJob> dropped = made.value()->authorize(request, &bench.owner);
    for (int count = 0; count < 20; ++count) {
        AuthJob *job = made.value()->authorize(request, &bench.owner);
        QObject::connect(job, &AuthJob::finished, &bench.owner,
                         [&](const Result<HttpRequest> &result) {
                             QVERIFY(result.ok());
                             tokens.insert(result.value().headers.last().value);
                             ++ready;
                         });
    }
    delete dropped;
    QTRY_COMPARE(ready, 20);
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(bench.tokenRequests(), 1);
}

void TstOAuth::renewsAfterARefusal()
{
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    bench.issuer->add({.id = "app", .secret = "s3cret"});
    const auto made = bench.make("s3cret");
    QCOMPARE(bench.visit(*made.value()), "ok");
    const HttpRequest first = bench.sent;
    bench.issuer->revokeAll();
    QCOMPARE(bench.visit(*made.value()), "unknown");
    QCOMPARE(made.value()->refused(bench.sent, bench.last), SecondTry::Worthwhile);
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 2);
    // A page that was sent with the old token is refused after that: the new one stays.
    HttpResponse late = bench.last;
    late.status = 401;
    QCOMPARE(made.value()->refused(first, late), SecondTry::Worthwhile);
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 2);
    late.status = 403;
    QCOMPARE(made.value()->refused(bench.sent, late), SecondTry::Useless);
}

void TstOAuth::goesByTheServersClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("requests");
    QTest::newRow("right") << 0 << 1;
    QTest::newRow("a little slow") << 20 << 1;
    QTest::newRow("a day slow") << 86'400 << 2;
    QTest::newRow("a day fast") << -86'400 << 2;
    QTest::newRow("ten minutes slow") << 600 << 2;
    QTest::newRow("five minutes fast") << -300 << 2;
}

void TstOAuth::goesByTheServersClock()
{
    QFETCH(int, seconds);
    AuthBench bench;
    bench.skew = std::chrono::seconds(seconds);
    bench.signsIn(SignIn::ClientAssertion);
    bench.issuer->add({.id = "app", .publicKey = keyFile("ec.pub.pem"), .keyId = "ec-test-key"});
    const auto made = bench.make(keyFile("ec.jwk.json"));
    QCOMPARE(bench.visit(*made.value()), "ok");
    QTEST(bench.tokenRequests(), "requests");
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*made.value()), "ok"); // and remembers it
    QFETCH(int, requests);
    QCOMPARE(bench.tokenRequests(), requests + 1);
}

void TstOAuth::bindsTokensToItsKey()
{
    AuthBench bench;
    bench.signsIn(SignIn::ClientAssertion);
    bench.plan.oauth.dpop = DpopUse::WhenAsked;
    bench.issuer->add({.id = "app",
                       .publicKey = keyFile("rsa.pub.pem"),
                       .keyId = "rsa-test-key",
                       .dpop = DemoClient::Dpop::Required});
    const auto made = bench.make(keyFile("rsa.jwk.json"));
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 3); // without a proof, without the nonce, with it
    QCOMPARE(made.value()->health().kind, u"DPoP"_s);
    QCOMPARE(bench.visit(*made.value()), "ok"); // a proof of its own: the server remembers them
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 4);
    bench.issuer->renewNonce();
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(bench.tokenRequests(), 6);
}

void TstOAuth::proofsAreRefusedToStrangers()
{
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    bench.issuer->add({.id = "app", .secret = "s3cret", .dpop = DemoClient::Dpop::Required});
    const auto plain = bench.make("s3cret"); // of a provider without DPoP
    QVERIFY(bench.visit(*plain.value()).startsWith("refused"));
    QCOMPARE(bench.error.flaw, SignInFlaw::ProofRefused);
    bench.plan.oauth.dpop = DpopUse::WhenAsked;
    const auto made = bench.make("s3cret");
    QCOMPARE(bench.visit(*made.value()), "ok");
    HttpRequest stolen = bench.sent;
    QCOMPARE(bench.send(stolen).body, "unknown"); // the proof again
    stolen.headers.removeIf([](const HttpHeader &header) { return header.name == "DPoP"; });
    QCOMPARE(bench.send(stolen).body, "unknown");
    for (HttpHeader &header : stolen.headers)
        header.value.replace("DPoP ", "Bearer ");
    QCOMPARE(bench.send(stolen).body, "unknown");
}

void TstOAuth::wordsRefusals_data()
{
    QTest::addColumn<SignIn>("how");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SignInFlaw>("flaw");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    using enum SignInFlaw;
    using Kind = ErrorKind;
    const auto row = [](const char *name, int status, const QByteArray &body, SignInFlaw flaw,
                        Kind kind, const QString &subject) {
        QTest::newRow(name) << SignIn::ClientSecret << status << body << flaw << kind << subject;
    };
    const auto entra = [&row](const char *name, int number, SignInFlaw flaw, Kind kind) {
        const QByteArray code = "AADSTS" + QByteArray::number(number);
        row(name, 400,
            R"({"error":"invalid_request","error_description":")" + code
                + R"(: Words. Trace ID: 1 Correlation ID: 2","error_codes":[)"
                + QByteArray::number(number) + R"(],"trace_id":"1"})",
            flaw, kind, QString::fromLatin1(code + ": Words."));
    };
    entra("Entra, secret", 7'000'215, SecretWrong, Kind::Unauthorized);
    entra("Entra, secret expired", 7'000'222, SecretExpired, Kind::Unauthorized);
    entra("Entra, app", 700'016, ClientUnknown, Kind::Unauthorized);
    entra("Entra, tenant", 90'002, TenantUnknown, Kind::NotFound);
    entra("Entra, consent", 65'001, ConsentMissing, Kind::Forbidden);
    entra("Entra, another cloud", 500'011, AudienceWrong, Kind::ProviderRefused);
    entra("Entra, policy", 53'003, PolicyBlocked, Kind::Forbidden);
    entra("Entra, another number", 12'345'678, None, Kind::ProviderRefused);
    row("Entra, number without words", 400, R"({"error":"x","error_codes":[7000215]})", SecretWrong,
        Kind::Unauthorized, u"AADSTS7000215: x"_s);
    row("secret", 401, R"({"error":"invalid_client","error_description":"No."})", SecretWrong,
        Kind::Unauthorized, u"No."_s);
    row("client", 401,
        R"({"error":"invalid_client","error_description":"Invalid value for 'client_id'."})",
        ClientUnknown, Kind::Unauthorized, u"Invalid value for 'client_id'."_s);
    row("scope", 400, R"({"error":"invalid_scope"})", ScopeMissing, Kind::Forbidden,
        u"invalid_scope"_s);
    row("grant type", 400, R"({"error":"unauthorized_client"})", FlowNotAllowed, Kind::Forbidden,
        u"unauthorized_client"_s);
    row("policy", 400, R"({"error":"access_denied"})", PolicyBlocked, Kind::Forbidden,
        u"access_denied"_s);
    row("OneLogin", 401,
        R"({"status":{"error":true,"code":401,"message":"Authentication Failure"}})", SecretWrong,
        Kind::Unauthorized, u"Authentication Failure"_s);
    row("error in a success", 200, R"({"error":"invalid_scope"})", ScopeMissing, Kind::Forbidden,
        u"invalid_scope"_s);
    row("quotes the secret", 400,
        R"({"error":"x","error_description":"s3cret+value or s3cret%2Bvalue, eyJhbGciOi.eyJz.c2ln"})",
        None, Kind::ProviderRefused, u"… or …, …"_s);
    row("hostile", 400, "{\"error\":{\"a\":1},\"error_description\":\"a\\u0000\\n<b>\"}", None,
        Kind::ProviderRefused, u"a <b>"_s);
    row("login page", 200, "<html>Sign in</html>", NoTokenAnswer, Kind::BadResponse,
        u"127.0.0.1"_s);
    row("empty", 200, "", NoTokenAnswer, Kind::BadResponse, u"127.0.0.1"_s);
    row("no token", 200, "{}", NoTokenAnswer, Kind::BadResponse, u"127.0.0.1"_s);
    row("hostile token", 200, R"({"access_token":"a\r\nX-Evil: 1"})", NoTokenAnswer,
        Kind::BadResponse, u"127.0.0.1"_s);
    row("redirect", 302, "moved", NoTokenAnswer, Kind::BadResponse, u"127.0.0.1"_s);
    row("not found", 404, "nothing here", NoTokenAnswer, Kind::BadResponse, u"127.0.0.1"_s);
    row("fault", 500, "oops", None, Kind::ProviderFailed, QString());
}

void TstOAuth::wordsRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(SignIn, how);
    AuthBench bench;
    bench.signsIn(how);
    bench.fixedAnswer =
        ServerResponse{status, {{"Content-Type", "application/json"}}, body, Delivery::Whole, {}};
    if (status == 302)
        bench.fixedAnswer->headers.append(NamedValue{"Location", "/login"});
    const auto made = bench.make("s3cret+value");
    QVERIFY(bench.visit(*made.value()).startsWith("refused"));
    QTEST(bench.error.flaw, "flaw");
    QTEST(bench.error.kind, "kind");
    QTEST(QString::fromStdString(bench.error.subject), "subject");
    QVERIFY(bench.error.detail.find("s3cret") == std::string::npos);
    QCOMPARE(bench.tokenRequests(), 1);
}

void TstOAuth::explainsRefusedRequests_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<SignInFlaw>("flaw");
    QTest::addColumn<QString>("other");
    using enum SignInFlaw;
    const QStringList granted{u"users.read"_s};
    QTest::newRow("no role") << granted << ErrorKind::Forbidden << QByteArray() << RoleMissing
                             << QString();
    QTest::newRow("a scope that was not given")
        << QStringList{u"users.read"_s, u"https://graph.example.com/groups.read"_s}
        << ErrorKind::Forbidden << QByteArray() << ScopeMissing
        << u"https://graph.example.com/groups.read"_s;
    QTest::newRow("a scope that the server names")
        << granted << ErrorKind::Forbidden
        << QByteArray("Bearer error=\"insufficient_scope\", scope=\"logs.read\"") << ScopeMissing
        << u"logs.read"_s;
    QTest::newRow("refused") << granted << ErrorKind::Unauthorized << QByteArray() << TokenRefused
                             << QString();
    QTest::newRow("audience") << granted << ErrorKind::Unauthorized
                              << QByteArray("Bearer error_description=\"The audience is invalid\"")
                              << AudienceWrong << QString();
    QTest::newRow("something else")
        << granted << ErrorKind::NotFound << QByteArray() << None << QString();
}

void TstOAuth::explainsRefusedRequests()
{
    QFETCH(QStringList, wanted);
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, challenge);
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    bench.issuer->add({.id = "app", .secret = "s3cret"});
    const auto made = bench.make("s3cret");
    QCOMPARE(bench.visit(*made.value()), "ok");
    bench.plan.oauth.scopes = wanted;
    bench.fixedAnswer = ServerResponse{
        200,
        {},
        R"({"access_token":"t","token_type":"bearer","scope":"users.read","expires_in":"60"})",
        Delivery::Whole,
        {}};
    const auto narrow = bench.make("s3cret");
    bench.visit(*narrow.value());
    HttpResponse response;
    response.headers = {{"WWW-Authenticate", challenge}};
    const Error explained =
        narrow.value()->explained(Error{.kind = kind, .subject = "Their words."}, response);
    QTEST(explained.flaw, "flaw");
    QTEST(QString::fromStdString(explained.other), "other");
    QCOMPARE(explained.subject, std::string("Their words."));
}

void TstOAuth::tellsTheHealthOfATokenByItsScopes_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<TokenReach>("reach");
    QTest::addColumn<QString>("changing");
    using enum TokenReach;
    const auto row = [](const QString &scopes, TokenReach reach, const QString &changing) {
        QTest::newRow(qPrintable(u"“%1”"_s.arg(scopes))) << scopes << reach << changing;
    };
    row(QString(), Unknown, QString());
    row(u"okta.users.read okta.groups.read"_s, ReadsOnly, QString());
    row(u"okta.users.read okta.users.manage"_s, CanChange, u"okta.users.manage"_s);
    row(u"User.Read.All AuditLog.Read.All"_s, ReadsOnly, QString());
    row(u"User.Read.All User.ReadWrite.All"_s, CanChange, u"User.ReadWrite.All"_s);
    row(u"Directory.AccessAsUser.All"_s, CanChange, u"Directory.AccessAsUser.All"_s);
    row(u"openid offline_access User.ReadBasic.All"_s, ReadsOnly, QString());
    row(u"api"_s, Unknown, QString());
    row(u"User.Read.All something"_s, Unknown, QString());
    row(u"scim:write"_s, CanChange, u"scim:write"_s);
    row(u"readonlyish.spread"_s, Unknown, QString());
}

void TstOAuth::tellsTheHealthOfATokenByItsScopes()
{
    QFETCH(QString, scopes);
    const TokenHealth health = healthOfScopes(scopes.split(u' ', Qt::SkipEmptyParts));
    QTEST(health.reach, "reach");
    QTEST(health.changingScopes.join(u' '), "changing");
}

void TstOAuth::secretsGoNowhereElse()
{
    AuthBench bench;
    bench.signsIn(SignIn::ClientSecret);
    const auto send = [&bench](const QString &tokenUrl) {
        bench.plan.oauth.tokenUrl = QUrl(tokenUrl);
        const auto made = bench.make("s3cret");
        bench.visit(*made.value());
        return bench.error.kind;
    };
    QCOMPARE(send(u"http://login.example.com/token"_s), ErrorKind::InsecureAddress);
    QCOMPARE(send(QString()), ErrorKind::ForeignOrigin);
    QCOMPARE(send(u"file:///etc/passwd"_s), ErrorKind::ForeignOrigin);
    QCOMPARE(bench.asked, QByteArrayList());
}

QTEST_GUILESS_MAIN(TstOAuth)
#include "tst_oauth.moc"
