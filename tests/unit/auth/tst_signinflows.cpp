// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/auth/authbench.h"

#include <QPointer>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::AuthBench;
using Person = AuthorizationServer::Person;

//! People who sign in, in a browser or with a code, and what becomes of their refresh tokens.
class TstSignInFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInInTheBrowser();
    void browserSignInsEnd_data();
    void browserSignInsEnd();
    void ignoresStrangers();
    void aBrowserThatStaysAway();
    void takesTheNextPort();
    void signsInWithACode();
    void asksMoreSlowlyWhenTold();
    void deviceSignInsEnd_data();
    void deviceSignInsEnd();
    void deviceRefusals_data();
    void deviceRefusals();
    void needsARefreshToken();
    void onlyPeopleSignIn();
    void storesEachNewRefreshToken();
    void twoAtOnceDoNotUseATokenTwice();
    void followsWhatAnotherProgramStored();
    void tellsThatTheKeychainRefusedATurn();
    void leavesATokenThatIsNotStoredAlone();
    void tellsThatTheSignInHasEnded();
};

namespace {

//! A flow under way, and what it asked for.
struct Watched
{
    explicit Watched(AuthBench &bench)
        : flow(bench.factory.signIn(bench.profile, bench.plan, &bench.owner))
    {
        QObject::connect(flow, &SignInFlow::openBrowser, &bench.owner,
                         [this](const QUrl &url) { page = url; });
        QObject::connect(flow, &SignInFlow::showCode, &bench.owner,
                         [this](const DeviceCode &shown) { code = shown; });
        QObject::connect(flow, &SignInFlow::finished, &bench.owner,
                         [this](const Result<Secrets> &result) {
                             ++ends;
                             if (result.ok())
                                 secret = result.value().value(u"secret"_s).reveal();
                             else
                                 error = result.error();
                         });
    }
    QByteArray end() const
    {
        if (ends == 0)
            return "open";
        if (secret.startsWith("demo-refresh-"))
            return "signed in";
        return secret.isEmpty() ? QByteArray::number(int(error.flaw)) : "odd";
    }

    QPointer<SignInFlow> flow;
    QUrl page;
    DeviceCode code;
    QByteArray secret;
    Error error;
    int ends = 0;
};

QByteArray flawEnd(SignInFlaw flaw)
{
    return QByteArray::number(int(flaw));
}

//! What a browser does: goes to the page and follows its redirect.
HttpResponse browse(AuthBench &bench, const QUrl &page, const QList<NamedValue> &headers = {})
{
    HttpRequest request;
    request.url = page;
    for (const NamedValue &header : headers)
        request.headers.append({header.name, header.value});
    SendRules rules;
    rules.maxAttempts = 1;
    QUrl origin = page;
    rules.origins = {origin, bench.url("/")};
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
        origin.setHost(host);
        for (const quint16 port : {0, 1}) {
            const QUrl redirect(
                QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            origin.setPort(port == 0 ? page.port() : redirect.port());
            rules.origins.append(origin);
        }
    }
    HttpResponse response;
    bool isDone = false;
    QObject::connect(bench.transport.send(request, rules, &bench.owner), &HttpCall::finished,
                     &bench.owner, [&](const Result<HttpResponse> &result) {
                         if (result.ok())
                             response = result.value();
                         isDone = true;
                     });
    [&] { QTRY_VERIFY(isDone); }();
    return response;
}

void prepare(AuthBench &bench, SignIn how)
{
    bench.signsIn(how);
    bench.issuer->add({.id = "app", .redirects = {"http://localhost/callback"}});
    bench.plan.oauth.redirectPath = u"/callback"_s;
}

QByteArray stored(AuthBench &bench)
{
    QByteArray text = "pending";
    QObject::connect(bench.store.read({bench.profile.id, u"secret"_s}, &bench.owner),
                     &SecretJob::finished, &bench.owner, [&](const Result<Secret> &result) {
                         text = result.ok() ? result.value().reveal() : QByteArray("none");
                     });
    [&] { QTRY_VERIFY(text != "pending"); }();
    return text;
}

void keep(AuthBench &bench, const QByteArray &token)
{
    bool isDone = false;
    QObject::connect(
        bench.store.write({bench.profile.id, u"secret"_s}, Secret(token), &bench.owner),
        &SecretJob::finished, &bench.owner, [&] { isDone = true; });
    [&] { QTRY_VERIFY(isDone); }();
}

//! Another store's secrets; while it is locked nothing can be written.
class LockableStore final : public SecretStore
{
public:
    explicit LockableStore(SecretStore &inner) : m_inner(inner) { }

    void lock() { m_isLocked = true; }
    void unlock() { m_isLocked = false; }
    SecretJob *read(const SecretKey &key, QObject *parent) override
    {
        return m_inner.read(key, parent);
    }
    SecretJob *write(const SecretKey &key, const Secret &secret, QObject *parent) override
    {
        if (!m_isLocked)
            return m_inner.write(key, secret, parent);
        auto *job = new SecretJob(parent);
        QMetaObject::invokeMethod(
            job,
            [job] {
                job->deleteLater();
                Q_EMIT job->finished(Error{ErrorKind::KeychainRefused, "locked"});
            },
            Qt::QueuedConnection);
        return job;
    }
    SecretJob *remove(const SecretKey &key, QObject *parent) override
    {
        return m_inner.remove(key, parent);
    }
    SecretLifetime lifetime() const override { return m_inner.lifetime(); }
    QString lifetimeDetail() const override { return m_inner.lifetimeDetail(); }

private:
    SecretStore &m_inner;
    bool m_isLocked = false;
};

QByteArray signedIn(AuthBench &bench)
{
    Watched watched(bench);
    [&] { QTRY_VERIFY(!watched.page.isEmpty()); }();
    browse(bench, watched.page);
    [&] { QTRY_COMPARE(watched.end(), "signed in"); }();
    return watched.secret;
}

} // namespace

void TstSignInFlows::signsInInTheBrowser()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    Watched watched(bench);
    QCOMPARE(watched.ends, 0);
    QTRY_VERIFY(!watched.page.isEmpty());
    const QUrlQuery query(watched.page);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(!watched.page.toString().contains(u"secret"_s));
    const HttpResponse page = browse(bench, watched.page);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("You are signed in"));
    QCOMPARE(page.header("Cache-Control"), "no-store");
    QTRY_COMPARE(watched.end(), "signed in");
    QTRY_VERIFY(!watched.flow);
    QCOMPARE(watched.ends, 1);
    const auto made = bench.make(watched.secret);
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(made.value()->health().scopes.join(u' '), u"users.read offline_access"_s);
}

void TstSignInFlows::browserSignInsEnd_data()
{
    QTest::addColumn<QString>("change"); // of the address that the browser comes back to
    QTest::addColumn<Person>("person");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("declined") << QString() << Person::Declines << flawEnd(SignInFlaw::Declined);
    QTest::newRow("another issuer") << u"iss=.*$|iss=https://evil.example.com"_s << Person::Consents
                                    << flawEnd(SignInFlaw::AnswerForeign);
    QTest::newRow("without an issuer")
        << u"&iss=.*$|"_s << Person::Consents << QByteArray("signed in");
    QTest::newRow("another's code")
        << u"code=[^&]*|code=stolen"_s << Person::Consents << flawEnd(SignInFlaw::CodeExpired);
    QTest::newRow("no code, no error")
        << u"code=[^&]*&|"_s << Person::Consents << flawEnd(SignInFlaw::None);
}

void TstSignInFlows::browserSignInsEnd()
{
    QFETCH(QString, change);
    QFETCH(Person, person);
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.server->setPerson(person);
    Watched watched(bench);
    QTRY_VERIFY(!watched.page.isEmpty());
    ServerRequest request;
    request.method = "GET";
    const QList<QPair<QString, QString>> items =
        QUrlQuery(watched.page).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        request.query.append({name.toUtf8(), value.toUtf8()});
    const ServerResponse answer =
        bench.server->authorize(request, bench.clock.now().toMSecsSinceEpoch());
    QString back = QString::fromLatin1(answer.headers.first().value);
    if (!change.isEmpty())
        back.replace(QRegularExpression(change.section(u'|', 0, 0)), change.section(u'|', 1));
    QCOMPARE(browse(bench, QUrl(back)).status, 200);
    QTRY_COMPARE(watched.ends, 1);
    QTEST(watched.end(), "end");
}

void TstSignInFlows::ignoresStrangers()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    Watched watched(bench);
    QTRY_VERIFY(!watched.page.isEmpty());
    const QString redirect =
        QUrlQuery(watched.page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    for (const auto &query :
         {u"?code=stolen&state=guessed"_s, u"?error=access_denied"_s, QString()})
        QVERIFY(browse(bench, QUrl(redirect + query)).body.contains("not the sign-in"));
    QUrl other(redirect);
    other.setPath(u"/favicon.ico"_s);
    QCOMPARE(browse(bench, other).status, 404);
    const QUrl direct(redirect + u"?code=x&state=x"_s);
    QCOMPARE(browse(bench, direct, {{"Host", "evil.example.com"}}).status, 404);
    QCOMPARE(watched.end(), "open");
    browse(bench, watched.page);
    QTRY_COMPARE(watched.end(), "signed in");
}

void TstSignInFlows::aBrowserThatStaysAway()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    Watched watched(bench);
    QTRY_VERIFY(!watched.page.isEmpty());
    bench.clock.advance(std::chrono::minutes(9));
    QCOMPARE(watched.end(), "open");
    bench.clock.advance(std::chrono::minutes(2));
    QCOMPARE(watched.end(), flawEnd(SignInFlaw::CodeExpired));
    Watched dropped(bench);
    QTRY_VERIFY(!dropped.page.isEmpty());
    const QUrl redirect(
        QUrlQuery(dropped.page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    delete dropped.flow;
    QCOMPARE(browse(bench, redirect).status, 0); // the port is closed
    QCOMPARE(dropped.ends, 0);
}

void TstSignInFlows::takesTheNextPort()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    Watched first(bench);
    QTRY_VERIFY(!first.page.isEmpty());
    const auto portOf = [](const QUrl &page) {
        return QUrl(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port();
    };
    const auto taken = quint16(portOf(first.page));
    Watched unused(bench);
    QTRY_VERIFY(!unused.page.isEmpty());
    const auto free = quint16(portOf(unused.page));
    delete unused.flow;
    bench.plan.oauth.redirectPorts = {taken, free};
    Watched second(bench);
    QTRY_VERIFY(!second.page.isEmpty());
    QCOMPARE(portOf(second.page), int(free));
    bench.plan.oauth.redirectPorts = {taken};
    Watched third(bench);
    QTRY_COMPARE(third.end(), flawEnd(SignInFlaw::NoRedirectPort));
    QCOMPARE(third.error.other, std::to_string(taken));
}

void TstSignInFlows::signsInWithACode()
{
    AuthBench bench;
    prepare(bench, SignIn::DeviceCode);
    bench.server->setPerson(Person::Waits);
    Watched watched(bench);
    QTRY_COMPARE(watched.code.userCode, u"ROLL-CALL"_s);
    QCOMPARE(watched.code.verificationUrl, bench.url("/activate"));
    QVERIFY(watched.code.completeUrl.toString().contains(u"ROLL-CALL"_s));
    QCOMPARE(bench.clock.now().secsTo(watched.code.expires), 600);
    for (int poll = 1; poll <= 3; ++poll) {
        bench.clock.advance(std::chrono::seconds(4));
        QCOMPARE(bench.tokenRequests(), poll - 1);
        bench.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(bench.tokenRequests(), poll);
        QTRY_VERIFY(watched.flow->children().isEmpty()); // the answer is read
    }
    bench.server->setPerson(Person::Consents);
    bench.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(watched.end(), "signed in");
}

void TstSignInFlows::asksMoreSlowlyWhenTold()
{
    AuthBench bench;
    prepare(bench, SignIn::DeviceCode);
    Watched watched(bench);
    QTRY_VERIFY(!watched.code.userCode.isEmpty());
    int polls = 0;
    const auto pollsAfter = [&](int seconds) {
        bench.clock.advance(std::chrono::seconds(seconds - 1));
        const bool isEarly = !watched.flow->children().isEmpty();
        bench.clock.advance(std::chrono::seconds(1));
        ++polls;
        [&] {
            QTRY_VERIFY(watched.flow->children().isEmpty() && bench.tokenRequests() == polls);
        }();
        return !isEarly && bench.tokenRequests() == polls;
    };
    bench.fixedAnswer = ServerResponse{400, {}, R"({"error":"slow_down"})", Delivery::Whole, {}};
    QVERIFY(pollsAfter(5));
    QVERIFY(pollsAfter(10));
    bench.fixedAnswer = ServerResponse{500, {}, "oops", Delivery::Whole, {}};
    QVERIFY(pollsAfter(15)); // and a fault of the server passes
    bench.fixedAnswer.reset();
    bench.clock.advance(std::chrono::seconds(15));
    QTRY_COMPARE(watched.end(), "signed in");
}

void TstSignInFlows::deviceSignInsEnd_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<SignInFlaw>("flaw");
    QTest::newRow("declined") << Person::Declines << SignInFlaw::Declined;
    QTest::newRow("nobody comes") << Person::Waits << SignInFlaw::CodeExpired;
}

void TstSignInFlows::deviceSignInsEnd()
{
    QFETCH(Person, person);
    QFETCH(SignInFlaw, flaw);
    AuthBench bench;
    prepare(bench, SignIn::DeviceCode);
    bench.server->setPerson(person);
    Watched watched(bench);
    QTRY_VERIFY(!watched.code.userCode.isEmpty());
    bench.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(bench.tokenRequests(), 1);
    if (person == Person::Waits) {
        QTRY_VERIFY(bench.clock.pending() > 0);
        QTRY_VERIFY_WITH_TIMEOUT((bench.clock.advance(std::chrono::minutes(11)), watched.ends == 1),
                                 5'000);
    }
    QTRY_COMPARE(watched.ends, 1);
    QCOMPARE(watched.error.flaw, flaw);
}

void TstSignInFlows::deviceRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SignInFlaw>("flaw");
    using enum SignInFlaw;
    QTest::newRow("not allowed") << 400 << QByteArray(R"({"error":"unauthorized_client"})")
                                 << FlowNotAllowed;
    QTest::newRow("unknown app") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                 << ClientUnknown;
    QTest::newRow("login page") << 200 << QByteArray("<html>") << NoTokenAnswer;
    QTest::newRow("empty") << 200 << QByteArray("{}") << NoTokenAnswer;
    QTest::newRow("hostile page")
        << 200
        << QByteArray(
               R"({"device_code":"d","user_code":"u","verification_uri":"file:///etc/passwd"})")
        << NoTokenAnswer;
}

void TstSignInFlows::deviceRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    AuthBench bench;
    prepare(bench, SignIn::DeviceCode);
    bench.fixedAnswer = ServerResponse{status, {}, body, Delivery::Whole, {}};
    Watched watched(bench);
    QTRY_COMPARE(watched.ends, 1);
    QTEST(watched.error.flaw, "flaw");
    QVERIFY(watched.code.userCode.isEmpty());
}

void TstSignInFlows::needsARefreshToken()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.plan.oauth.personScopes = {u"users.read"_s};
    Watched watched(bench);
    QTRY_VERIFY(!watched.page.isEmpty());
    browse(bench, watched.page);
    QTRY_COMPARE(watched.end(), flawEnd(SignInFlaw::NoRefreshToken));
}

void TstSignInFlows::onlyPeopleSignIn()
{
    AuthBench bench;
    for (const SignIn how :
         {SignIn::Token, SignIn::Basic, SignIn::ClientSecret, SignIn::ClientAssertion}) {
        bench.signsIn(how);
        Watched watched(bench);
        QCOMPARE(watched.ends, 0);
        QTRY_COMPARE(watched.ends, 1);
        QCOMPARE(watched.error.kind, ErrorKind::InvalidInput);
    }
    prepare(bench, SignIn::AuthorizationCode);
    bench.plan.oauth.authorizeUrl.clear();
    Watched nowhere(bench);
    QTRY_COMPARE(nowhere.ends, 1);
    QCOMPARE(nowhere.error.kind, ErrorKind::InvalidInput);
}

void TstSignInFlows::storesEachNewRefreshToken()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.profile.id = u"p1"_s;
    const QByteArray first = signedIn(bench);
    keep(bench, first);
    auto made = bench.make(first);
    QCOMPARE(bench.visit(*made.value()), "ok");
    const QByteArray second = stored(bench);
    QVERIFY(second != first && second.startsWith("demo-refresh-"));
    QCOMPARE(made.value()->renewedSecrets().value(u"secret"_s).reveal(), second);
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*made.value()), "ok");
    const QByteArray third = stored(bench);
    QVERIFY(third != second);
    // As after a crash: all that is left is the store. Another program has no memory of ours.
    BuiltinAuthenticatorFactory fresh({bench.transport, bench.clock, bench.store});
    const auto again =
        fresh.make(bench.profile, bench.plan, {{u"secret"_s, Secret(stored(bench))}});
    QCOMPARE(bench.visit(*again.value()), "ok");
}

void TstSignInFlows::twoAtOnceDoNotUseATokenTwice()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.profile.id = u"p1"_s;
    const QByteArray first = signedIn(bench);
    keep(bench, first);
    auto one = bench.make(first);
    const auto other = bench.make(first);
    QCOMPARE(one.value(), other.value());
    QCOMPARE(bench.visit(*one.value()), "ok");
    const auto late = bench.make(first); // of who read it before it was renewed
    QCOMPARE(late.value(), one.value());
    one = Error{};
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*late.value()), "ok");
}

void TstSignInFlows::followsWhatAnotherProgramStored()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.profile.id = u"p1"_s;
    const QByteArray first = signedIn(bench);
    keep(bench, first);
    BuiltinAuthenticatorFactory another({bench.transport, bench.clock, bench.store});
    const auto ours = bench.make(first);
    QCOMPARE(bench.visit(*ours.value()), "ok");
    const auto theirs =
        another.make(bench.profile, bench.plan, {{u"secret"_s, Secret(stored(bench))}});
    QCOMPARE(bench.visit(*theirs.value()), "ok");
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*ours.value()), "ok");
    QCOMPARE(bench.visit(*theirs.value()), "ok");
}

void TstSignInFlows::tellsThatTheKeychainRefusedATurn()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.profile.id = u"p1"_s;
    const QByteArray first = signedIn(bench);
    keep(bench, first);
    LockableStore store(bench.store);
    BuiltinAuthenticatorFactory factory({bench.transport, bench.clock, store});
    const auto made = factory.make(bench.profile, bench.plan, {{u"secret"_s, Secret(first)}});
    store.lock();
    QCOMPARE(bench.visit(*made.value()), "ok"); // the listing goes on
    QCOMPARE(stored(bench), first);
    const auto problem = made.value()->health().notKept;
    QVERIFY(problem && problem->kind == ErrorKind::KeychainRefused);
    store.unlock();
    bench.clock.advance(std::chrono::hours(2));
    QCOMPARE(bench.visit(*made.value()), "ok");
    QVERIFY(!made.value()->health().notKept);
    QCOMPARE(made.value()->renewedSecrets().value(u"secret"_s).reveal(), stored(bench));
}

void TstSignInFlows::leavesATokenThatIsNotStoredAlone()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    bench.profile.id = u"p1"_s;
    const QByteArray saved = signedIn(bench);
    keep(bench, saved);
    const QByteArray edited = signedIn(bench); // another account, not saved yet
    const auto made = bench.make(edited);
    QCOMPARE(bench.visit(*made.value()), "ok");
    QCOMPARE(stored(bench), saved);
    const Secret renewed = made.value()->renewedSecrets().value(u"secret"_s);
    QVERIFY(!renewed.isEmpty() && renewed.reveal() != edited);
}

void TstSignInFlows::tellsThatTheSignInHasEnded()
{
    AuthBench bench;
    prepare(bench, SignIn::AuthorizationCode);
    const QByteArray token = signedIn(bench);
    bench.server->revokeSignIns();
    const auto made = bench.make(token);
    QVERIFY(bench.visit(*made.value()).startsWith("refused"));
    QCOMPARE(bench.error.flaw, SignInFlaw::SignInEnded);
    QCOMPARE(bench.error.kind, ErrorKind::Unauthorized);
    QVERIFY(made.value()->renewedSecrets().isEmpty());
    QCOMPARE(bench.make(" ").error().kind, ErrorKind::SecretMissing);
}

QTEST_GUILESS_MAIN(TstSignInFlows)
#include "tst_signinflows.moc"
