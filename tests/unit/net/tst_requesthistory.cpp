// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requesthistory.h"

#include "callrecorder.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

class TstRequestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLast();
    void remembersEveryAttempt();
    void remembersWhyThereIsNoAnswer();
};

void TstRequestHistory::keepsTheLast()
{
    RequestHistory history;
    QVERIFY(history.records().isEmpty());
    for (int i = 0; i < RequestHistory::most + 2; ++i) {
        RequestRecord record;
        record.status = i;
        history.add(record);
    }
    QCOMPARE(history.records().size(), RequestHistory::most);
    QCOMPARE(history.records().constFirst().status, 2);
    QCOMPARE(history.records().constLast().status, int(RequestHistory::most) + 1);
}

void TstRequestHistory::remembersEveryAttempt()
{
    NetworkBench bench;
    RequestHistory history;
    NetworkTransport transport(bench.clock, RetryPolicy([] { return 0.0; }), &history);
    bench.server.then(Step::answer(503)).then(Step::ok("[\"hush\"]"));
    CallRecorder recorder(&bench.clock);
    recorder.watch(
        transport.send(bench.request("/users/hush?q=hush"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(history.records().size(), 2);
    QCOMPARE(history.records().constFirst().status, 503);
    const RequestRecord &last = history.records().constLast();
    QCOMPARE(last.status, 200);
    QCOMPARE(last.bytes, 8);
    QCOMPARE(last.label, QByteArray("users"));
    QCOMPARE(last.origin, bench.server.origin());
    QVERIFY(!last.problem);
    QVERIFY(last.finished.isValid());
}

void TstRequestHistory::remembersWhyThereIsNoAnswer()
{
    NetworkBench bench;
    RequestHistory history;
    NetworkTransport transport(bench.clock, RetryPolicy([] { return 0.0; }), &history);
    bench.server.then(Step::ok("[1,2,3]").cutAfter(2));
    SendRules rules = bench.rules();
    rules.maxAttempts = 1;
    CallRecorder recorder;
    recorder.watch(transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(history.records().size(), 1);
    QCOMPARE(history.records().constFirst().status, 0);
    QVERIFY(history.records().constFirst().problem.has_value());
    QCOMPARE(history.records().constFirst().problem, std::optional(recorder.error.kind));
}

QTEST_GUILESS_MAIN(TstRequestHistory)
#include "tst_requesthistory.moc"
