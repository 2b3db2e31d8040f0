// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestgate.h"

#include "callrecorder.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::CallRecorder;
using test::NetworkBench;
using test::Step;

//! What leaves the program: requests that read, and nothing else.
class TstRequestGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsOutWhatReads_data();
    void letsOutWhatReads();
    void noOtherMethodLeaves();
    void aPostLeavesForItsAddressOnly_data();
    void aPostLeavesForItsAddressOnly();
    void noRedirectMakesAPost_data();
    void noRedirectMakesAPost();
};

static SendRules rules()
{
    SendRules made;
    made.origins = {QUrl(u"https://acme.example.com"_s), QUrl(u"https://id.example.com"_s)};
    made.posts = {QUrl(u"https://id.example.com/oauth2/token"_s),
                  QUrl(u"https://acme.example.com/api/search/people"_s),
                  QUrl(u"https://example.net/token"_s), QUrl(u"http://id.example.com/plain"_s)};
    return made;
}

void TstRequestGate::letsOutWhatReads_data()
{
    using enum HttpMethod;
    QTest::addColumn<HttpMethod>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("leaves");
    const auto row = [](const char *name, HttpMethod method, const QString &url, bool leaves) {
        QTest::newRow(name) << method << url << leaves;
    };
    row("get", Get, u"https://acme.example.com/users?x=1"_s, true);
    row("get a token address", Get, u"https://id.example.com/oauth2/token"_s, true);
    row("get elsewhere", Get, u"https://example.net/users"_s, false);
    row("get in the clear", Get, u"http://acme.example.com/users"_s, false);
    row("post for a token", Post, u"https://id.example.com/oauth2/token"_s, true);
    row("its usual port", Post, u"https://id.example.com:443/oauth2/token"_s, true);
    row("post a search", Post, u"https://acme.example.com/api/search/people?limit=5"_s, true);
    row("post to users", Post, u"https://acme.example.com/users"_s, false);
    row("post to the root", Post, u"https://acme.example.com"_s, false);
    row("the path on the other origin", Post, u"https://acme.example.com/oauth2/token"_s, false);
    row("another port", Post, u"https://id.example.com:8443/oauth2/token"_s, false);
    row("below it", Post, u"https://id.example.com/oauth2/token/revoke"_s, false);
    row("above it", Post, u"https://id.example.com/oauth2"_s, false);
    row("a slash more", Post, u"https://id.example.com/oauth2/token/"_s, false);
    row("two slashes", Post, u"https://id.example.com/oauth2//token"_s, false);
    row("up and down", Post, u"https://id.example.com/oauth2/../oauth2/token"_s, false);
    row("encoded", Post, u"https://id.example.com/oauth2%2Ftoken"_s, false);
    row("other letters", Post, u"https://id.example.com/OAuth2/token"_s, false);
    row("allowed, no origin of ours", Post, u"https://example.net/token"_s, false);
    row("allowed, in the clear", Post, u"http://id.example.com/plain"_s, false);
    row("nowhere", Post, QString(), false);
}

void TstRequestGate::letsOutWhatReads()
{
    QFETCH(HttpMethod, method);
    QFETCH(QString, url);
    QFETCH(bool, leaves);
    QCOMPARE(!RequestGate(rules()).refusal(method, QUrl(url)).has_value(), leaves);
    const SendRules none{.origins = rules().origins};
    if (method == HttpMethod::Post)
        QVERIFY(RequestGate(none).refusal(method, QUrl(url)).has_value());
}

void TstRequestGate::noOtherMethodLeaves()
{
    NetworkBench bench;
    CallRecorder recorder;
    int sent = 0;
    for (int method = -1; method < 300; ++method) {
        if (method == int(HttpMethod::Get) || method == int(HttpMethod::Post))
            continue;
        HttpRequest request = bench.post("a=b");
        request.method = HttpMethod(method);
        recorder.watch(bench.transport.send(request, bench.rules(), &bench.owner));
        ++sent;
    }
    QTRY_COMPARE(recorder.finished, sent);
    QCOMPARE(QStringList(recorder.events).removeAll(u"InvalidInput"_s), sent);
    QCOMPARE(bench.server.connections(), 0);
}

void TstRequestGate::aPostLeavesForItsAddressOnly_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("allowed") << "/token"_qba << true;
    QTest::newRow("users") << "/users"_qba << false;
    QTest::newRow("a user") << "/users/1/lifecycle/deactivate"_qba << false;
    QTest::newRow("nothing") << ""_qba << false;
    QTest::newRow("hidden in the query") << "/users?/token"_qba << false;
    QTest::newRow("hidden in the fragment") << "/users#/token"_qba << false;
    QTest::newRow("hidden in the path") << "/users;/token"_qba << false;
}

void TstRequestGate::aPostLeavesForItsAddressOnly()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, leaves);
    NetworkBench bench;
    bench.server.otherwise([](const test::Received &) { return Step::ok("{}"); });
    HttpRequest request = bench.post("a=b");
    request.url = QUrl::fromEncoded(bench.server.origin().toEncoded() + target);
    CallRecorder recorder;
    recorder.watch(bench.transport.send(request, bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), leaves ? 1 : 0);
}

void TstRequestGate::noRedirectMakesAPost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        for (const bool isPost : {false, true}) {
            for (const char *location : {"/users", "/token", "/token2"})
                QTest::addRow("%d %s from %s", status, location, isPost ? "POST" : "GET")
                    << status << isPost << QByteArray(location);
        }
    }
}

void TstRequestGate::noRedirectMakesAPost()
{
    QFETCH(int, status);
    QFETCH(bool, isPost);
    QFETCH(QByteArray, location);
    NetworkBench bench;
    SendRules wide = bench.rules();
    wide.posts.append(bench.server.url("/token2"));
    bench.server.then(Step::answer(status, "moved").header("Location", location));
    bench.server.otherwise([](const test::Received &) { return Step::ok("{}"); });
    CallRecorder recorder;
    const HttpRequest request = isPost ? bench.post("secret=b") : bench.request("/first");
    recorder.watch(bench.transport.send(request, wide, &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    test::settleEvents();
    const QList<test::Received> &got = bench.server.requests();
    QCOMPARE(got.first().method, isPost ? "POST"_qba : "GET"_qba);
    for (const test::Received &further : got.sliced(1)) {
        QVERIFY(!isPost);
        QCOMPARE(further.method, "GET"_qba);
        QCOMPARE(further.body, QByteArray());
    }
}

QTEST_GUILESS_MAIN(TstRequestGate)
#include "tst_requestgate.moc"
