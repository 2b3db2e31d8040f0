// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::CallRecorder;
using test::NetworkBench;
using test::Step;

class TstNetworkTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheRequestSays();
    void postsItsBody();
    void givesEveryAnswer_data();
    void givesEveryAnswer();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void joinsLinkHeaders();
    void tellsTheRateLimit();
    void givesTheHeadBeforeTheBody();
    void neverAnswersFromInsideSend();
    void cancels_data();
    void cancels();
    void deletionIsSilent_data();
    void deletionIsSilent();
    void aListenerMayDeleteTheCall_data();
    void aListenerMayDeleteTheCall();
    void deletesItselfInTheEnd();
    void keepsNothingBetweenRequests();
    void keepsTheConnection();
    void outlivedByItsCalls();
};

namespace {

//! Moments in the life of a call at which something happens to it from outside.
enum class Moment
{
    AtOnce,
    Sent,
    Head,
    Waiting
};

void addMoments()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("at once") << Moment::AtOnce;
    QTest::newRow("sent") << Moment::Sent;
    QTest::newRow("at the head") << Moment::Head;
    QTest::newRow("while it waits") << Moment::Waiting;
}

//! Sends a call and brings it to the moment.
HttpCall *callAt(Moment moment, NetworkBench &bench, CallRecorder &recorder)
{
    switch (moment) {
    case Moment::AtOnce:
        break;
    case Moment::Sent:
        bench.server.then(Step::hang());
        break;
    case Moment::Head:
        bench.server.then(Step::ok("[1,2,3]").hangAfter(2));
        break;
    case Moment::Waiting:
        bench.server.then(Step::answer(503).header("Retry-After", "10"));
        break;
    }
    HttpCall *call = recorder.watch(bench.send());
    const auto isThere = [&] {
        switch (moment) {
        case Moment::AtOnce:
            return true;
        case Moment::Sent:
            return !bench.server.requests().isEmpty();
        case Moment::Head:
        case Moment::Waiting:
            return !recorder.events.isEmpty();
        }
        Q_UNREACHABLE();
    };
    if (!QTest::qWaitFor(isThere))
        return nullptr;
    recorder.events.clear();
    return call;
}

} // namespace

Q_DECLARE_METATYPE(Moment)

void TstNetworkTransport::sendsWhatTheRequestSays()
{
    NetworkBench bench;
    bench.server.then(Step::ok("[]"));
    CallRecorder recorder;
    HttpRequest request = bench.request("/api/users?search=created%20gt%20%221%22&limit=200");
    request.headers.append(HttpHeader{"User-Agent", "somebody else"});
    request.body = "a GET has no body";
    recorder.watch(bench.transport.send(request, bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    const test::Received got = bench.server.requests().first();
    QCOMPARE(got.method, "GET"_qba);
    QCOMPARE(got.target, "/api/users?search=created%20gt%20%221%22&limit=200"_qba);
    QCOMPARE(got.header("Authorization"), "SSWS hush"_qba);
    QCOMPARE(got.header("Accept"), "application/json"_qba);
    QCOMPARE(got.header("User-Agent"), QByteArray("Rollcall/" ROLLCALL_VERSION));
    QCOMPARE(got.header("Accept-Encoding"), "gzip"_qba);
    QCOMPARE(got.body, QByteArray());
    QCOMPARE(recorder.response.url, request.url);
    QCOMPARE(recorder.response.header("content-type"), "application/json"_qba);
}

void TstNetworkTransport::postsItsBody()
{
    NetworkBench bench;
    bench.server.then(Step::ok("{}"));
    CallRecorder recorder;
    recorder.watch(
        bench.transport.send(bench.post("grant_type=client"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 {}"_s);
    QCOMPARE(bench.server.requests().first().method, "POST"_qba);
    QCOMPARE(bench.server.requests().first().body, "grant_type=client"_qba);
}

void TstNetworkTransport::givesEveryAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasHead");
    for (const int status : {200, 201, 204, 299})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {300, 304, 400, 401, 403, 404, 405, 407, 409, 410, 422, 501, 505})
        QTest::addRow("%d", status) << status << false;
}

void TstNetworkTransport::givesEveryAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, hasHead);
    NetworkBench bench;
    const bool isBodiless = status == 204 || status == 304;
    Step step = Step::answer(status, isBodiless ? ""_qba : "{}"_qba);
    step.header("WWW-Authenticate", "Basic realm=\"x\"");
    step.header("Proxy-Authenticate", "Basic realm=\"x\"");
    bench.server.then(step);
    CallRecorder recorder;
    recorder.watch(bench.send());
    const QString end = u"%1 %2"_s.arg(status).arg(isBodiless ? QString() : u"{}"_s);
    QTRY_COMPARE(recorder.text(), hasHead ? u"head %1|"_s.arg(status) + end : end);
    QCOMPARE(bench.server.requests().size(), 1);

    bench.server.then(step);
    CallRecorder posted;
    posted.watch(bench.transport.send(bench.post("a=b"), bench.rules(), &bench.owner));
    QTRY_COMPARE(posted.text(), recorder.text());
    QCOMPARE(bench.server.requests().size(), 2);
}

void TstNetworkTransport::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("encoding");
    const QList<std::pair<const char *, QByteArray>> bodies{
        {"empty list", "[]"},
        {"empty", ""},
        {"large", QByteArray("[\"ann\",\"bob\"]").repeated(100'000)},
    };
    for (const auto &[name, body] : bodies) {
        QTest::addRow("%s, plain", name) << body << u"plain"_s;
        QTest::addRow("%s, chunked", name) << body << u"chunked"_s;
        QTest::addRow("%s, dripping", name) << body << u"dripping"_s;
        if (body.isEmpty())
            continue; // packed and empty is an error: tst_networkfaults
        QTest::addRow("%s, gzip", name) << body << u"gzip"_s;
        QTest::addRow("%s, chunked gzip", name) << body << u"chunked gzip"_s;
        QTest::addRow("%s, dripping gzip", name) << body << u"dripping gzip"_s;
    }
}

void TstNetworkTransport::readsEveryEncoding()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, encoding);
    NetworkBench bench;
    Step step = Step::ok(body);
    if (encoding.contains(u"gzip"_s))
        step.gzip();
    if (encoding.contains(u"chunked"_s))
        step.chunked(7000);
    if (encoding.contains(u"dripping"_s))
        step.drip(1 + body.size() / 5, std::chrono::milliseconds(2));
    bench.server.then(step);
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(recorder.text(), u"head 200|200 "_s + QString::fromLatin1(body.left(40)));
    QVERIFY(recorder.response.body == body);
}

void TstNetworkTransport::joinsLinkHeaders()
{
    NetworkBench bench;
    bench.server.then(Step::ok("[]")
                          .header("Link", "<http://x/a,b>; rel=\"self\"")
                          .header("Link", "<http://x/c>; rel=\"next\""));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    const QByteArray joined = "<http://x/a,b>; rel=\"self\", <http://x/c>; rel=\"next\"";
    QCOMPARE(recorder.heads.first().header("link"), joined);
    QCOMPARE(recorder.response.header("Link"), joined);
}

void TstNetworkTransport::tellsTheRateLimit()
{
    NetworkBench bench;
    const QDateTime there = bench.clock.now().addSecs(-500); // its clock is behind ours
    bench.server.then(Step::answer(404)
                          .header("Date", test::httpDate(there))
                          .header("X-Rate-Limit-Limit", "600")
                          .header("X-Rate-Limit-Remaining", "598")
                          .header("X-Rate-Limit-Reset",
                                  QByteArray::number(there.addSecs(42).toSecsSinceEpoch())));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(recorder.response.rateLimit, (RateLimit{600, 598, std::chrono::seconds(42)}));
}

void TstNetworkTransport::givesTheHeadBeforeTheBody()
{
    NetworkBench bench;
    bench.server.then(Step::ok("[1,2,3]").header("X-Extra", "here").hangAfter(0));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"head 200"_s);
    QCOMPARE(recorder.heads.first().header("X-Extra"), "here"_qba);
    QCOMPARE(recorder.heads.first().body, QByteArray());
    test::settleEvents();
    QCOMPARE(recorder.text(), u"head 200"_s);
}

void TstNetworkTransport::neverAnswersFromInsideSend()
{
    NetworkBench bench;
    CallRecorder recorder;
    HttpRequest foreign = bench.request();
    foreign.url = QUrl(u"https://example.net/"_s);
    HttpCall *call = bench.transport.send(foreign, bench.rules(), &bench.owner);
    recorder.watch(call);
    QCOMPARE(recorder.finished, 0);
    QCOMPARE(call->parent(), &bench.owner);
    QTRY_COMPARE(recorder.text(), u"ForeignOrigin"_s);
}

void TstNetworkTransport::cancels_data()
{
    addMoments();
}

void TstNetworkTransport::cancels()
{
    QFETCH(Moment, moment);
    NetworkBench bench;
    CallRecorder recorder;
    const QPointer<HttpCall> call = callAt(moment, bench, recorder);
    QVERIFY(call);
    const qsizetype sent = bench.server.requests().size();
    call->cancel();
    call->cancel();
    QCOMPARE(recorder.text(), QString());
    QTRY_VERIFY(!call);
    bench.clock.advance(std::chrono::hours(10));
    test::settleEvents();
    QCOMPARE(recorder.text(), u"Cancelled"_s);
    QCOMPARE(bench.server.requests().size(), sent);
    if (moment != Moment::Waiting) // there the connection is idle and may serve again
        QTRY_COMPARE(bench.server.openConnections(), 0);
}

void TstNetworkTransport::deletionIsSilent_data()
{
    addMoments();
}

void TstNetworkTransport::deletionIsSilent()
{
    QFETCH(Moment, moment);
    NetworkBench bench;
    CallRecorder recorder;
    HttpCall *call = callAt(moment, bench, recorder);
    QVERIFY(call);
    const qsizetype sent = bench.server.requests().size();
    delete call;
    bench.clock.advance(std::chrono::hours(10));
    test::settleEvents();
    QCOMPARE(recorder.text(), QString());
    QCOMPARE(bench.server.requests().size(), sent);
    // The place in the queue is free for the next.
    bench.server.then(Step::ok("[]"));
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
}

void TstNetworkTransport::aListenerMayDeleteTheCall_data()
{
    QTest::addColumn<QString>("when");
    for (const auto &when : {u"head"_s, u"waiting"_s, u"finished"_s})
        QTest::newRow(qPrintable(when)) << when;
}

void TstNetworkTransport::aListenerMayDeleteTheCall()
{
    QFETCH(QString, when);
    NetworkBench bench;
    if (when == u"waiting"_s)
        bench.server.then(Step::answer(500));
    bench.server.then(Step::ok("[1,2,3]").drip(2, std::chrono::milliseconds(1)));
    auto owner = std::make_unique<QObject>();
    HttpCall *call = bench.transport.send(bench.request(), bench.rules(), owner.get());
    const auto end = [&owner] { owner.reset(); };
    if (when == u"head"_s)
        connect(call, &HttpCall::headReceived, this, end);
    else if (when == u"waiting"_s)
        connect(call, &HttpCall::waiting, this, end);
    else
        connect(call, &HttpCall::finished, this, end);
    QTRY_VERIFY(!owner);
    test::settleEvents();
    bench.clock.advance(std::chrono::hours(10));
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 1);
}

void TstNetworkTransport::deletesItselfInTheEnd()
{
    NetworkBench bench;
    bench.server.then(Step::ok("[]"));
    const QPointer<HttpCall> call = bench.send();
    QTRY_VERIFY(!call);
    QVERIFY(bench.owner.children().isEmpty());
}

void TstNetworkTransport::keepsNothingBetweenRequests()
{
    NetworkBench bench;
    for (int round = 0; round < 2; ++round) {
        bench.server.then(Step::answer(401, "{}")
                              .header("Set-Cookie", "sid=1; Path=/")
                              .header("Cache-Control", "max-age=3600")
                              .header("WWW-Authenticate", "Basic realm=\"x\""));
    }
    CallRecorder recorder;
    HttpRequest request = bench.request();
    request.headers.clear();
    request.url.setUserInfo(u"ann:hush"_s);
    for (int round = 1; round <= 2; ++round) {
        recorder.watch(bench.transport.send(request, bench.rules(), &bench.owner));
        QTRY_COMPARE(recorder.finished, round);
    }
    QCOMPARE(recorder.text(), u"401 {}|401 {}"_s);
    QCOMPARE(bench.server.requests().size(), 2);
    for (const test::Received &got : bench.server.requests()) {
        QCOMPARE(got.header("Cookie"), QByteArray());
        QCOMPARE(got.header("Authorization"), QByteArray());
        QVERIFY(!got.raw.contains("hush"));
    }
}

void TstNetworkTransport::keepsTheConnection()
{
    NetworkBench bench;
    CallRecorder recorder;
    for (int round = 1; round <= 3; ++round) {
        bench.server.then(Step::ok("[]"));
        recorder.watch(bench.send());
        QTRY_COMPARE(recorder.finished, round);
    }
    QCOMPARE(bench.server.connections(), 1);
}

void TstNetworkTransport::outlivedByItsCalls()
{
    test::FakeClock clock;
    test::ScriptedServer server;
    server.then(Step::ok("[]").delay(std::chrono::milliseconds(20)));
    QObject owner;
    CallRecorder recorder;
    auto transport = std::make_unique<NetworkTransport>(clock);
    HttpRequest request;
    request.url = server.url("/");
    SendRules rules;
    rules.origins = {server.origin()};
    recorder.watch(transport->send(request, rules, &owner));
    transport.reset();
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
}

QTEST_GUILESS_MAIN(TstNetworkTransport)
#include "tst_networktransport.moc"
