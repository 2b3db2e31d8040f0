// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Faults that rollcall-cli tries to overcome for a while before it gives up. All run side by side,
//! as each takes up to half a minute.
class TstCliPatience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesUp_data();
    void givesUp();

private:
    struct Run
    {
        DemoServer server;
        CliProcess process;
    };

    std::map<QByteArray, Run> m_runs;
};

void TstCliPatience::initTestCase()
{
    const std::map<QByteArray, std::pair<Fault, QString>> wanted{
        {"cut off for ever after page 3, csv", {{FaultKind::Truncate, 4, 0}, u"csv"_s}},
        {"cut off for ever after page 3, ndjson", {{FaultKind::Truncate, 4, 0}, u"ndjson"_s}},
        {"cut off from the first", {{FaultKind::Truncate, 1, 0}, u"csv"_s}},
        {"reset after page 3", {{FaultKind::Reset, 4, 0}, u"csv"_s}},
        {"reset for ever", {{FaultKind::Reset, 1, 0}, u"csv"_s}},
    };
    for (const auto &[name, what] : wanted) {
        Run &run = m_runs[name];
        DemoOptions options;
        options.users = 1'000;
        options.faults = {what.first};
        QVERIFY(run.server.start(options).ok());
        run.process.setVariable(QString::fromLatin1(tokenVariable),
                                QString::fromLatin1(run.server.token()));
        run.process.start(listOf(run.server.baseUrl(), {u"--format"_s, what.second}));
    }
    // Their output is read meanwhile, so that none waits for room in its pipe.
    for (auto &[name, run] : m_runs)
        QTRY_COMPARE_WITH_TIMEOUT(run.process.state(), QProcess::NotRunning, 90'000);
}

void TstCliPatience::givesUp_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("goodPages");
    QTest::addColumn<int>("pagesAtOnce");
    QTest::addColumn<QByteArray>("ending");
    // Where a head arrives, pages after it are asked for while its body is still awaited.
    QTest::newRow("cut off for ever after page 3, csv")
        << 6 << 3 << 4 << QByteArray("# PARTIAL LISTING: connection lost, 600 users");
    QTest::newRow("cut off for ever after page 3, ndjson")
        << 6 << 3 << 4 << QByteArray("\"reason\":\"connection lost\"");
    QTest::newRow("cut off from the first")
        << 4 << 0 << 4 << QByteArray("connection lost, 0 users");
    QTest::newRow("reset after page 3") << 6 << 3 << 1 << QByteArray("600 users");
    QTest::newRow("reset for ever") << 4 << 0 << 1 << QByteArray("0 users");
}

void TstCliPatience::givesUp()
{
    QFETCH(int, code);
    QFETCH(int, goodPages);
    QFETCH(int, pagesAtOnce);
    QFETCH(QByteArray, ending);
    constexpr int attempts = 6;
    // Where a connection was closed, the network library itself repeats each attempt up to three
    // times.
    constexpr int sentAnAttempt = 4;
    Run &run = m_runs[QTest::currentDataTag()];
    const CliResult result = run.process.result();
    QVERIFY2(result.out.right(500).contains(ending), result.out.right(500).constData());
    QCOMPARE(result.code, code);
    QVERIFY(!result.err.isEmpty() && !result.err.contains(run.server.token()));
    const int sent = run.server.requestCount();
    QVERIFY2(sent >= goodPages + attempts, QByteArray::number(sent).constData());
    QVERIFY2(sent <= goodPages + pagesAtOnce * attempts * sentAnAttempt,
             QByteArray::number(sent).constData());
}

QTEST_GUILESS_MAIN(TstCliPatience)
#include "tst_clipatience.moc"
