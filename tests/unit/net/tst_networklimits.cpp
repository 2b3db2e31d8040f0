// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"
#include "net/ratebudget.h"
#include "net/serverlimits.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::CallRecorder;
using test::NetworkBench;
using test::Step;

class TstNetworkLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsTold_data();
    void waitsAsTold();
    void holdsBackRatherThanBeRefused();
    void givesOthersTheirShare_data();
    void givesOthersTheirShare();
    void bucketsDoNotHinderEachOther();
    void goesInOrder();
    void aRetryKeepsItsPlace();
    void aRefusalHoldsTheOthersToo();
    void aRefusalHoldsThoseBehindIt();
    void fewAreUnderWay();
    void theFirstAnswerIsAwaited();
    void aCancelledOneMakesRoom();
    void aHeldOneCanBeCancelled();
    void aFarResetDoesNotHang();
    void runsThroughOnAnInstantClock();
};

namespace {

//! An answer of a server with a clock of its own that allows `limit` a minute.
class LimitedServer
{
public:
    LimitedServer(NetworkBench &bench, int limit) : m_bench(bench), m_limit(limit)
    {
        bench.server.otherwise([this](const test::Received &) { return answer(); });
    }

    int othersUse = 0; //!< of each window
    int refused = 0;

private:
    Step answer()
    {
        const QDateTime now = m_bench.clock.now().addSecs(-1000);
        if (!m_windowEnd.isValid() || now >= m_windowEnd) {
            m_windowEnd = now.addSecs(60);
            m_used = othersUse;
        }
        const bool isOver = m_used >= m_limit;
        refused += isOver ? 1 : 0;
        m_used = qMin(m_used + 1, m_limit);
        Step step = isOver ? Step::answer(429, "slow") : Step::ok("[]");
        return step.header("Date", test::httpDate(now))
            .header("X-Rate-Limit-Limit", QByteArray::number(m_limit))
            .header("X-Rate-Limit-Remaining", QByteArray::number(m_limit - m_used))
            .header("X-Rate-Limit-Reset", QByteArray::number(m_windowEnd.toSecsSinceEpoch()));
    }

    NetworkBench &m_bench;
    int m_limit;
    int m_used = 0;
    QDateTime m_windowEnd;
};

Step limited(int status, const QByteArray &limit, const QByteArray &remaining,
             const QDateTime &date, int resetInSeconds)
{
    const qint64 reset = date.addSecs(resetInSeconds).toSecsSinceEpoch();
    return Step::answer(status, "slow")
        .header("Date", test::httpDate(date))
        .header("X-Rate-Limit-Limit", limit)
        .header("X-Rate-Limit-Remaining", remaining)
        .header("X-Rate-Limit-Reset", QByteArray::number(reset));
}

} // namespace

Q_DECLARE_METATYPE(rollcall::test::Step)

void TstNetworkLimits::waitsAsTold_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("events");
    const QString good = u"|head 200|200 []"_s;
    // Its clock is years off; only differences count.
    const QDateTime there({2031, 5, 5}, {5, 5}, Qt::UTC);
    const auto row = [&](const char *name, const Step &step, const QString &wait) {
        QTest::newRow(name) << step << wait + good;
    };
    row("reset", limited(429, "600", "0", there, 20), u"wait limited 21001 #2"_s);
    row("reset just passed", limited(429, "600", "0", there, -5), u"wait limited 1001 #2"_s);
    row("seconds", Step::answer(429).header("Retry-After", "17"), u"wait limited 17001 #2"_s);
    row("date",
        Step::answer(429)
            .header("Date", test::httpDate(there))
            .header("Retry-After", test::httpDate(there.addSecs(8))),
        u"wait limited 8001 #2"_s);
    row("concurrency", limited(429, "0", "0", there, 55), u"wait limited 300 #2"_s);
    row("nothing told", Step::answer(429), u"wait limited 500 #2"_s);
    row("503", Step::answer(503).header("Retry-After", "4"), u"wait busy 4001 #2"_s);
    QTest::newRow("a reset in ten years")
        << limited(429, "600", "0", there, 315'360'000) << u"429 slow"_s;
    QTest::newRow("a retry in ten years")
        << Step::answer(503, "gone").header("Retry-After", "315360000") << u"503 gone"_s;
}

void TstNetworkLimits::waitsAsTold()
{
    QFETCH(Step, step);
    NetworkBench bench;
    bench.server.then(step).then(Step::ok("[]"));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QTEST(recorder.text(), "events");
}

void TstNetworkLimits::holdsBackRatherThanBeRefused()
{
    NetworkBench bench;
    LimitedServer server(bench, 10);
    CallRecorder recorder;
    for (int page = 1; page <= 5; ++page) {
        recorder.watch(bench.send());
        QTRY_COMPARE(recorder.finished, page);
    }
    recorder.events.clear();
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"wait budget 61000 #1"_s);
    test::settleEvents();
    bench.clock.advance(milliseconds(60'999));
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 5);
    bench.clock.advance(milliseconds(1));
    QTRY_COMPARE(recorder.text(), u"wait budget 61000 #1|head 200|200 []"_s);
    QCOMPARE(server.refused, 0);
}

void TstNetworkLimits::givesOthersTheirShare_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("othersUse");
    QTest::addColumn<int>("aWindow"); // requests of ours that fit into each
    QTest::newRow("half") << 20 << 50 << 0 << 10;
    QTest::newRow("all") << 20 << 100 << 0 << 20;
    QTest::newRow("a tenth") << 20 << 10 << 0 << 2;
    QTest::newRow("others use much") << 20 << 50 << 15 << 5;
    QTest::newRow("others use the most") << 20 << 100 << 19 << 1;
}

void TstNetworkLimits::givesOthersTheirShare()
{
    QFETCH(int, limit);
    QFETCH(int, percent);
    QFETCH(int, othersUse);
    QFETCH(int, aWindow);
    NetworkBench bench;
    LimitedServer server(bench, limit);
    server.othersUse = othersUse;
    SendRules rules = bench.rules();
    rules.budgetPercent = percent;
    CallRecorder recorder;
    const int all = 3 * aWindow;
    for (int page = 0; page < all; ++page)
        recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    for (int window = 1; window <= 3; ++window) {
        QTRY_COMPARE(recorder.finished, window * aWindow);
        test::settleEvents();
        QCOMPARE(bench.server.requests().size(), window * aWindow);
        bench.clock.advance(seconds(61));
    }
    QCOMPARE(server.refused, 0);
}

void TstNetworkLimits::bucketsDoNotHinderEachOther()
{
    NetworkBench bench;
    LimitedServer server(bench, 1);
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    HttpRequest groups = bench.request("/groups");
    groups.rateBucket = "groups";
    bench.server.then(Step::ok("{}"));
    recorder.watch(bench.send());
    recorder.watch(bench.transport.send(groups, bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.finished, 2);
    QCOMPARE(bench.server.requests().last().target, "/groups"_qba);
}

void TstNetworkLimits::goesInOrder()
{
    NetworkBench bench;
    LimitedServer server(bench, 6);
    CallRecorder recorder(&bench.clock);
    SendRules rules = bench.rules();
    rules.idleTimeout = rules.deadline = milliseconds(0); // the clock is wound while some wait
    QByteArrayList wanted;
    for (int page = 0; page < 20; ++page) {
        wanted += "/users?page=" + QByteArray::number(page);
        recorder.watch(bench.transport.send(bench.request(wanted.last()), rules, &bench.owner));
    }
    QTRY_COMPARE(recorder.finished, 20);
    QByteArrayList targets;
    for (const test::Received &got : bench.server.requests())
        targets += got.target;
    // Those under way together come over several connections and may overtake each other.
    QCOMPARE(targets.size(), wanted.size());
    for (qsizetype page = 0; page < targets.size(); ++page)
        QVERIFY2(qAbs(wanted.indexOf(targets[page]) - page) <= RateBudget::mostUnderWay,
                 targets.join(' ').constData());
}

void TstNetworkLimits::aRetryKeepsItsPlace()
{
    NetworkBench bench;
    bench.server.then(Step::ok("[]"));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    bench.server.then(Step::answer(429).header("Retry-After", "5"));
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    recorder.watch(bench.transport.send(bench.request("/first"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.events.last(), u"wait limited 5001 #2"_s);
    recorder.watch(bench.transport.send(bench.request("/second"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.events.last(), u"wait budget 5001 #1"_s);
    bench.clock.advance(milliseconds(5001));
    QTRY_COMPARE(recorder.finished, 3);
    QByteArrayList targets;
    for (const test::Received &got : bench.server.requests())
        targets += got.target;
    QCOMPARE(targets.size(), 4);
    QCOMPARE(targets.mid(0, 2).join(' '), "/users /first"_qba);
    QVERIFY(targets.mid(2).contains("/first") && targets.mid(2).contains("/second"));
}

void TstNetworkLimits::aRefusalHoldsTheOthersToo()
{
    NetworkBench bench;
    bench.server.then(Step::answer(429).header("Retry-After", "5"));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"wait limited 5001 #2"_s);
    CallRecorder other;
    other.watch(bench.send());
    QTRY_COMPARE(other.text(), u"wait budget 5001 #1"_s);
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 1);
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    bench.clock.advance(milliseconds(5001));
    QTRY_COMPARE(recorder.finished + other.finished, 2);
}

void TstNetworkLimits::aRefusalHoldsThoseBehindIt()
{
    NetworkBench bench;
    bench.server.then(Step::answer(429).header("Retry-After", "5"));
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    CallRecorder recorder;
    for (int page = 0; page < 3; ++page)
        recorder.watch(bench.send());
    QTRY_COMPARE(recorder.events.size(), 3);
    recorder.events.sort();
    QCOMPARE(recorder.text(), u"wait budget 5001 #1|wait budget 5001 #1|wait limited 5001 #2"_s);
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(milliseconds(5001));
    QTRY_COMPARE(recorder.finished, 3);
}

void TstNetworkLimits::fewAreUnderWay()
{
    NetworkBench bench;
    bench.server.then(Step::ok("[]"));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    bench.server.otherwise([](const test::Received &) { return Step::hang(); });
    for (int page = 0; page < 10; ++page)
        recorder.watch(bench.send());
    QTRY_COMPARE(bench.server.requests().size(), 5);
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 5);
}

void TstNetworkLimits::theFirstAnswerIsAwaited()
{
    NetworkBench bench;
    bench.server.then(limited(200, "2", "1", bench.clock.now(), 60).delay(milliseconds(20)));
    CallRecorder recorder;
    for (int page = 0; page < 3; ++page)
        recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(recorder.events.count(u"wait budget 61000 #1"_s), 2);
}

void TstNetworkLimits::aCancelledOneMakesRoom()
{
    NetworkBench bench;
    bench.server.then(Step::hang()).then(Step::ok("[]"));
    CallRecorder first;
    HttpCall *call = first.watch(bench.send());
    CallRecorder second;
    second.watch(bench.send());
    QTRY_COMPARE(bench.server.requests().size(), 1);
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 1); // the first tells the limit
    call->cancel();
    QTRY_COMPARE(second.text(), u"head 200|200 []"_s);
    QCOMPARE(first.text(), u"Cancelled"_s);
}

void TstNetworkLimits::aHeldOneCanBeCancelled()
{
    NetworkBench bench;
    LimitedServer server(bench, 2);
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    recorder.events.clear();
    HttpCall *call = recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"wait budget 61000 #1"_s);
    call->cancel();
    QTRY_COMPARE(recorder.text(), u"wait budget 61000 #1|Cancelled"_s);
    bench.clock.advance(seconds(100));
    test::settleEvents();
    QCOMPARE(bench.server.requests().size(), 1);
}

void TstNetworkLimits::aFarResetDoesNotHang()
{
    NetworkBench bench;
    bench.server.then(limited(200, "600", "0", bench.clock.now(), 315'360'000))
        .then(Step::ok("[]"));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 2);
}

void TstNetworkLimits::runsThroughOnAnInstantClock()
{
    test::InstantClock clock;
    NetworkTransport transport(clock, RetryPolicy([] { return 0.0; }));
    NetworkBench bench;
    bench.server.then(Step::answer(429).header("Retry-After", "45"))
        .then(Step::answer(503))
        .then(Step::ok("[]"));
    CallRecorder recorder;
    recorder.watch(transport.send(bench.request(), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"wait limited 45001 #2|wait busy 1000 #3|head 200|200 []"_s);
    QCOMPARE(clock.waits().first(), milliseconds(45'001));
    QVERIFY(clock.monotonic() >= milliseconds(46'001));
}

QTEST_GUILESS_MAIN(TstNetworkLimits)
#include "tst_networklimits.moc"
