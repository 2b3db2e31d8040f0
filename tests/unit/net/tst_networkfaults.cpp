// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using test::CallRecorder;
using test::NetworkBench;
using test::Step;

class TstNetworkFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsItShould_data();
    void endsAsItShould();
    void repeatsTheIdenticalRequest();
    void theHeadIsToldOnce();
    void retriesEnd_data();
    void retriesEnd();
    void aPostIsSentOnce_data();
    void aPostIsSentOnce();
    void aRefusedPostIsRepeated();
    void aLostSearchIsRepeated();
    void nobodyListens();
    void noSuchHost();
    void aProxyThatAsks();
    void whatIsNotHttp_data();
    void whatIsNotHttp();
    void aBombStopsAtTheLimit_data();
    void aBombStopsAtTheLimit();
    void aLargePageThatPacksWellIsWelcome();
    void idleTooLong_data();
    void idleTooLong();
    void aDripPassesTheIdleTimeButNotTheDeadline();
    void zeroIsNoTimeLimit();
    void errorsNameTheHostAndNothingElse();
};

namespace {

const QByteArray page = "[\"ann\",\"bob\",\"eve\"]";

} // namespace

Q_DECLARE_METATYPE(QList<rollcall::test::Step>)

void TstNetworkFaults::endsAsItShould_data()
{
    QTest::addColumn<QList<Step>>("script");
    QTest::addColumn<QString>("events");
    const QString good = u"head 200|200 [\"ann\",\"bob\",\"eve\"]"_s;
    const auto row = [](const char *name, const QList<Step> &script, const QString &events) {
        QTest::newRow(name) << script << events;
    };
    const Step ok = Step::ok(page);
    row("500, then good", {Step::answer(500), ok}, u"wait busy 500 #2|"_s + good);
    row("502, 504, then good", {Step::answer(502), Step::answer(504), ok},
        u"wait busy 500 #2|wait busy 1000 #3|"_s + good);
    row("503 as told", {Step::answer(503).header("Retry-After", "9"), ok},
        u"wait busy 9001 #2|"_s + good);
    row("reset", {Step::reset(), Step::reset(), ok}, u"wait lost 500 #2|"_s + good);
    row("cut by length", {Step::ok(page).cutAfter(5), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("cut in a chunk", {Step::ok(page).chunked(6).cutAfter(12), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("cut between chunks", {Step::ok(page).chunked(6).cutAfter(11), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("cut after the head", {Step::ok(page).cutAfter(0), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("reset in the body", {Step::ok(page).resetAfter(5), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("longer than it says", {Step::ok(page).claimLength(40).cutAfter(page.size()), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("shorter than it says, packed",
        {Step::ok(QByteArray(50'000, 'x')).gzip().claimLength(5000).cutAfter(30), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("cut 404", {Step::answer(404, page).cutAfter(5), ok}, u"wait lost 500 #2|"_s + good);
    row("cut while packed", {Step::ok(QByteArray(50'000, 'x')).gzip().cutAfter(40), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("cut while packed in chunks",
        {Step::ok(QByteArray(50'000, 'x')).gzip().chunked(9).cutAfter(40), ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("packed by halves",
        {Step::ok(test::gzipped(page).chopped(9)).header("Content-Encoding", "gzip")},
        u"head 200|BadResponse"_s);
    row("packed by halves, until the connection ends",
        {Step::raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"
                   + test::gzipped(page).chopped(9)),
         ok},
        u"head 200|wait lost 500 #2|200 [\"ann\",\"bob\",\"eve\"]"_s);
    row("packed as not asked for", {Step::ok(page).header("Content-Encoding", "br")},
        u"head 200|BadResponse"_s);
    row("a 404 packed as not asked for", {Step::answer(404, page).header("Content-Encoding", "br")},
        u"404 "_s);
    row("not packed at all", {Step::ok(page).header("Content-Encoding", "identity")}, good);
    row("packed, but is not", {Step::ok(page).header("Content-Encoding", "gzip")},
        u"head 200|BadResponse"_s);
    row("packed, and empty", {Step::ok({}).header("Content-Encoding", "gzip")},
        u"head 200|BadResponse"_s);
    row("packed emptiness", {Step::ok({}).gzip()}, u"head 200|200 "_s);
    row("501 is final", {Step::answer(501, "no")}, u"501 no"_s);
}

void TstNetworkFaults::endsAsItShould()
{
    QFETCH(QList<Step>, script);
    NetworkBench bench;
    for (const Step &step : std::as_const(script))
        bench.server.then(step);
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QTEST(recorder.text(), "events");
    QCOMPARE(bench.server.requests().size(), script.size());
}

void TstNetworkFaults::repeatsTheIdenticalRequest()
{
    NetworkBench bench;
    bench.server.then(Step::answer(500))
        .then(Step::ok(page).cutAfter(3))
        .then(Step::answer(429))
        .then(Step::ok(page));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(bench.server.requests().size(), 4);
    for (const test::Received &got : bench.server.requests())
        QCOMPARE(got.raw, bench.server.requests().first().raw);
}

void TstNetworkFaults::theHeadIsToldOnce()
{
    NetworkBench bench;
    for (int round = 0; round < 3; ++round)
        bench.server.then(Step::ok(page).cutAfter(round));
    bench.server.then(Step::ok(page));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(recorder.heads.size(), 1);
    QCOMPARE(recorder.response.body, page);
}

void TstNetworkFaults::retriesEnd_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("end");
    QTest::newRow("500") << Step::answer(500, "no") << 6 << 6 << u"500 no"_s;
    QTest::newRow("429") << Step::answer(429, "slow") << 6 << 6 << u"429 slow"_s;
    QTest::newRow("503 told") << Step::answer(503, "no").header("Retry-After", "60") << 3 << 3
                              << u"503 no"_s;
    QTest::newRow("cut") << Step::ok(page).cutAfter(4) << 6 << 6 << u"ConnectionLost"_s;
    QTest::newRow("once only") << Step::answer(500, "no") << 1 << 1 << u"500 no"_s;
    QTest::newRow("none is one") << Step::answer(500, "no") << 0 << 1 << u"500 no"_s;
    QTest::newRow("below zero is one") << Step::answer(500, "no") << -3 << 1 << u"500 no"_s;
    QTest::newRow("no end is twenty") << Step::answer(500, "no") << 1'000'000 << 20 << u"500 no"_s;
}

void TstNetworkFaults::retriesEnd()
{
    QFETCH(Step, step);
    QFETCH(int, most);
    QFETCH(int, requests);
    NetworkBench bench;
    bench.server.otherwise([step](const test::Received &) { return step; });
    SendRules rules = bench.rules();
    rules.maxAttempts = most;
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.finished, 1, 20'000);
    QTEST(recorder.events.last(), "end");
    QCOMPARE(bench.server.requests().size(), requests);
}

void TstNetworkFaults::aPostIsSentOnce_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("end");
    QTest::newRow("500") << Step::answer(500, "no") << u"500 no"_s;
    QTest::newRow("closed") << Step::close() << u"ConnectionLost"_s;
    QTest::newRow("reset") << Step::reset() << u"ConnectionLost"_s;
    QTest::newRow("cut") << Step::ok(page).cutAfter(4) << u"head 200|ConnectionLost"_s;
}

void TstNetworkFaults::aPostIsSentOnce()
{
    QFETCH(Step, step);
    NetworkBench bench;
    // The second of a kept connection: where clients like to send again by themselves.
    bench.server.then(Step::ok("{}"));
    bench.server.otherwise([step](const test::Received &) { return step; });
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    recorder.events.clear();
    recorder.watch(bench.transport.send(bench.post("a=b"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.finished, 2);
    QTEST(recorder.text(), "end");
    QCOMPARE(bench.server.requests().size(), 2);
}

void TstNetworkFaults::aRefusedPostIsRepeated()
{
    NetworkBench bench;
    bench.server.then(Step::answer(429)).then(Step::answer(503)).then(Step::ok("{}"));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(bench.post("a=b"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"wait limited 500 #2|wait busy 1000 #3|head 200|200 {}"_s);
    for (const test::Received &got : bench.server.requests())
        QCOMPARE(got.body, "a=b"_qba);
}

//! A POST that only reads is no other than a GET.
void TstNetworkFaults::aLostSearchIsRepeated()
{
    NetworkBench bench;
    bench.server.then(Step::close()).then(Step::answer(500)).then(Step::ok("{}"));
    CallRecorder recorder(&bench.clock);
    HttpRequest search = bench.post("{\"skip\":0}");
    search.repeat = HttpRepeat::Harmless;
    recorder.watch(bench.transport.send(search, bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"wait lost 500 #2|wait busy 1000 #3|head 200|200 {}"_s);
    for (const test::Received &got : bench.server.requests())
        QCOMPARE(got.body, "{\"skip\":0}"_qba);
}

void TstNetworkFaults::nobodyListens()
{
    NetworkBench bench;
    const HttpRequest request = bench.request();
    const SendRules rules = bench.rules();
    bench.server.QTcpServer::close();
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(recorder.text(), u"wait lost 500 #2|wait lost 1000 #3|Offline"_s);
}

void TstNetworkFaults::noSuchHost()
{
    NetworkBench bench;
    HttpRequest request = bench.request();
    request.url = QUrl(u"https://nobody.invalid/users"_s);
    SendRules rules;
    rules.origins = {request.url};
    rules.maxAttempts = 1;
    CallRecorder recorder;
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.finished, 1, 60'000);
    QCOMPARE(recorder.text(), u"Offline"_s);
    QCOMPARE(recorder.error.subject, std::string("nobody.invalid"));
}

//! A company's proxy that wants to know who asks.
void TstNetworkFaults::aProxyThatAsks()
{
    NetworkBench bench;
    bench.server.otherwise([](const test::Received &) {
        return Step::answer(407, "<html>Who are you?</html>")
            .header("Proxy-Authenticate", "Basic realm=\"company\"");
    });
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    const auto restore = qScopeGuard([&] { QNetworkProxy::setApplicationProxy(before); });
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, bench.server.serverPort()});
    HttpRequest request = bench.request();
    request.url = QUrl(u"https://tenant.example.com/users"_s);
    SendRules rules;
    rules.origins = {request.url};
    rules.maxAttempts = 1;
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"Offline"_s);
    QVERIFY2(recorder.error.advice.find("proxy of this network") != std::string::npos,
             recorder.error.advice.c_str());
    QVERIFY(!bench.server.bytesReceived().isEmpty());
    QVERIFY(!bench.server.bytesReceived().contains("hush"));
}

void TstNetworkFaults::whatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_qba;
    QTest::newRow("binary") << QByteArray("\x15\x03\x01\x00\x02\x02\x46\r\n", 9);
    QTest::newRow("HTTP without a status") << "HTTP/1.1 hello\r\n\r\n"_qba;
    QTest::newRow("no more than a page") << "<html></html>"_qba;
}

void TstNetworkFaults::whatIsNotHttp()
{
    QFETCH(QByteArray, bytes);
    NetworkBench bench;
    bench.server.otherwise([bytes](const test::Received &) { return Step::raw(bytes); });
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE_WITH_TIMEOUT(recorder.finished, 1, 20'000);
    QVERIFY(!recorder.error.subject.empty());
    // Qt takes it for a lost answer, and asks a few times more by itself.
    QCOMPARE(recorder.events.last(), u"ConnectionLost"_s);
    QVERIFY(bench.server.requests().size() < 15);
}

void TstNetworkFaults::aBombStopsAtTheLimit_data()
{
    QTest::addColumn<Step>("step");
    const QByteArray large(5 * 1024 * 1024, 'x');
    QTest::newRow("length") << Step::ok(large);
    QTest::newRow("chunked") << Step::ok(large).chunked(1'000'000);
    QTest::newRow("gzip") << Step::ok(large).gzip();
    QTest::newRow("gzip, chunked") << Step::ok(large).gzip().chunked();
    QTest::newRow("length claimed") << Step::ok("x").claimLength(1'000'000'000'000);
}

void TstNetworkFaults::aBombStopsAtTheLimit()
{
    QFETCH(Step, step);
    NetworkBench bench;
    bench.server.then(step);
    SendRules rules = bench.rules();
    rules.maxBodyBytes = 256 * 1024;
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(recorder.events.last(), u"TooLarge"_s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TstNetworkFaults::aLargePageThatPacksWellIsWelcome()
{
    const QByteArray large(12 * 1024 * 1024, 'x');
    NetworkBench bench;
    bench.server.then(Step::ok(large).gzip());
    SendRules rules = bench.rules();
    rules.maxBodyBytes = large.size();
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.finished, 1, 20'000);
    QVERIFY(recorder.response.body == large);
}

void TstNetworkFaults::idleTooLong_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("no answer") << Step::hang();
    QTest::newRow("no body") << Step::ok(page).hangAfter(0);
    QTest::newRow("half a body") << Step::ok(page).hangAfter(9);
}

void TstNetworkFaults::idleTooLong()
{
    QFETCH(Step, step);
    NetworkBench bench;
    bench.server.otherwise([step](const test::Received &) { return step; });
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(bench.server.requests().size(), 1);
    test::settleEvents();
    bench.clock.advance(milliseconds(29'999));
    QVERIFY(!recorder.text().contains(u"wait"_s));
    bench.clock.advance(milliseconds(1));
    QTRY_COMPARE(recorder.events.last(), u"wait lost 500 #2"_s);
    bench.clock.advance(milliseconds(500));
    QTRY_COMPARE(bench.server.requests().size(), 2);
    test::settleEvents();
    bench.clock.advance(milliseconds(30'000));
    QTRY_COMPARE(recorder.events.last(), u"Timeout"_s);
    QTRY_COMPARE(bench.server.openConnections(), 0);
}

void TstNetworkFaults::aDripPassesTheIdleTimeButNotTheDeadline()
{
    NetworkBench bench;
    bench.server.then(Step::ok(QByteArray(100'000, 'x')).drip(10, milliseconds(1)));
    SendRules rules = bench.rules();
    rules.idleTimeout = std::chrono::seconds(10);
    rules.deadline = std::chrono::seconds(60);
    rules.maxAttempts = 1;
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200"_s);
    for (int second = 0; second < 55; second += 5) {
        bench.clock.advance(std::chrono::seconds(5));
        const qint64 before = bench.server.bytesSent();
        QTRY_VERIFY(bench.server.bytesSent() > before + 200);
        QCOMPARE(recorder.text(), u"head 200"_s);
    }
    bench.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(recorder.text(), u"head 200|Timeout"_s);
}

void TstNetworkFaults::zeroIsNoTimeLimit()
{
    NetworkBench bench;
    bench.server.then(Step::hang());
    SendRules rules = bench.rules();
    rules.idleTimeout = rules.deadline = milliseconds(0);
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.clock.pending(), 0);
    bench.clock.advance(std::chrono::hours(100));
    test::settleEvents();
    QCOMPARE(recorder.text(), QString());
}

void TstNetworkFaults::errorsNameTheHostAndNothingElse()
{
    NetworkBench bench;
    bench.server.then(Step::ok(page).header("X-Okta-Request-Id", "req-7").cutAfter(4));
    SendRules rules = bench.rules();
    rules.maxAttempts = 1;
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request("/users?search=hush"), rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|ConnectionLost"_s);
    const Error error = recorder.error;
    QCOMPARE(QString::fromStdString(error.subject),
             u"127.0.0.1:%1"_s.arg(bench.server.serverPort()));
    QCOMPARE(error.detail, std::string("RemoteHostClosedError"));
    QCOMPARE(error.requestId, std::string("req-7"));
    QCOMPARE(error.httpStatus, 200);
}

QTEST_GUILESS_MAIN(TstNetworkFaults)
#include "tst_networkfaults.moc"
