// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "demo/ratelimiter.h"

#include <QTest>

#include <set>

using namespace rollcall;

class TstFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void everyKindHasANameOfItsOwn();
    void plans_data();
    void plans();
    void countsFromWhenItWasAdded();
    void anExpiredTokenIsRefusedEverywhere();
    void allRequestsCountOnDemand();
    void parsesRateWindows_data();
    void parsesRateWindows();
    void givesRequestsBackWhenTheWindowEnds();
};

void TstFaults::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parsed"); // kind@request x count, or "refused"
    const auto row = [](const char *text, const char *parsed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parsed);
    };
    row("server-error", "server-error@1x1");
    row("server-error@3", "server-error@3x1");
    row("server-error@3x2", "server-error@3x2");
    row("hang@1x0", "hang@1x0");
    row("expire-token@4", "expire-token@4x0");
    row("expire-token@4x1", "expire-token@4x1");
    row("joined-links", "joined-links@1x0");
    row("", "refused");
    row("@2", "refused");
    row("Server-Error", "refused");
    row("server-error@", "refused");
    row("server-error@0", "refused");
    row("server-error@-1", "refused");
    row("server-error@x2", "refused");
    row("server-error@2x", "refused");
    row("server-error@2x-1", "refused");
    row("server-error@99999999999", "refused");
    row("\"; rm -rf @1", "refused");
}

void TstFaults::parses()
{
    QFETCH(QString, text);
    const Result<Fault> fault = parseFault(text);
    QString parsed = QStringLiteral("refused");
    if (fault.ok())
        parsed = QStringLiteral("%1@%2x%3")
                     .arg(QString::fromStdString(std::string(faultName(fault.value().kind))))
                     .arg(fault.value().request)
                     .arg(fault.value().count);
    else
        QVERIFY(fault.error().detail.ends_with('.'));
    QTEST(parsed, "parsed");
}

void TstFaults::everyKindHasANameOfItsOwn()
{
    std::set<std::string_view> names;
    std::set<FaultKind> kinds;
    for (const FaultRow &row : faultRows()) {
        QVERIFY(names.insert(row.name).second);
        QVERIFY(kinds.insert(row.kind).second);
        QVERIFY(!row.sentence.empty());
    }
    QCOMPARE(int(kinds.size()), int(FaultKind::RelinkNeeded) + 1);
}

void TstFaults::plans_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("hits"); // one letter for each of six listings: the kind's first
    const auto row = [](const char *name, const QStringList &faults, const char *hits) {
        QTest::newRow(name) << faults << QString::fromUtf8(hits);
    };
    row("none", {}, "......");
    row("first", {QStringLiteral("hang")}, "h.....");
    row("third, twice", {QStringLiteral("hang@3x2")}, "..hh..");
    row("for ever", {QStringLiteral("hang@5x0")}, "....hh");
    row("two faults", {QStringLiteral("hang@2"), QStringLiteral("reset@4")}, ".h.r..");
    row("added first wins", {QStringLiteral("hang@2"), QStringLiteral("reset@1x3")}, "rhr...");
}

void TstFaults::plans()
{
    QFETCH(QStringList, faults);
    FaultPlan plan;
    for (const QString &text : std::as_const(faults)) {
        const Result<Fault> fault = parseFault(text);
        QVERIFY(fault.ok());
        plan.add(fault.value());
    }
    QString hits;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!plan.next(FaultScope::AllRequests)); // of another sort: not counted
        const auto hit = plan.next(FaultScope::UserListings);
        hits += hit ? QLatin1Char(faultName(*hit)[0]) : QLatin1Char('.');
    }
    QTEST(hits, "hits");
}

void TstFaults::countsFromWhenItWasAdded()
{
    FaultPlan plan;
    QVERIFY(!plan.next(FaultScope::UserListings));
    plan.add({FaultKind::Reset, 2, 1});
    QVERIFY(!plan.next(FaultScope::UserListings));
    QCOMPARE(plan.next(FaultScope::UserListings), std::optional(FaultKind::Reset));
    plan.add({FaultKind::Close, 1, 0});
    plan.clear();
    QVERIFY(!plan.next(FaultScope::UserListings));
}

void TstFaults::anExpiredTokenIsRefusedEverywhere()
{
    FaultPlan plan;
    plan.add({FaultKind::TokenExpired, 2, 0});
    QVERIFY(!plan.next(FaultScope::UserListings));
    QVERIFY(!plan.next(FaultScope::AllRequests));
    QCOMPARE(plan.next(FaultScope::UserListings), std::optional(FaultKind::TokenExpired));
    QCOMPARE(plan.next(FaultScope::AllRequests), std::optional(FaultKind::TokenExpired));
}

void TstFaults::allRequestsCountOnDemand()
{
    FaultPlan plan;
    plan.add({FaultKind::Forbidden, 2, 1, FaultScope::AllRequests});
    QVERIFY(!plan.next(FaultScope::UserListings));
    QCOMPARE(plan.next(FaultScope::AllRequests), std::optional(FaultKind::Forbidden));
    QVERIFY(!plan.next(FaultScope::AllRequests));
}

void TstFaults::parsesRateWindows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parsed");
    const auto row = [](const char *text, const char *parsed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parsed);
    };
    row("600/60", "600 in 60");
    row("1/1", "1 in 1");
    for (const char *text :
         {"", "600", "/", "600/", "/60", "0/60", "60/0", "-1/60", "a/b", "1/2/3"})
        row(text, "refused");
}

void TstFaults::parsesRateWindows()
{
    QFETCH(QString, text);
    const Result<RateWindow> window = parseRateWindow(text);
    const QString parsed = window.ok() ? QStringLiteral("%1 in %2")
                                             .arg(window.value().requests)
                                             .arg(qlonglong(window.value().length.count()))
                                       : QStringLiteral("refused");
    QTEST(parsed, "parsed");
}

void TstFaults::givesRequestsBackWhenTheWindowEnds()
{
    RateLimiter limiter({2, std::chrono::seconds(10)});
    QStringList seen;
    for (const int64_t now : {1'000'500, 1'000'900, 1'001'000, 1'010'999, 1'011'000, 1'011'001}) {
        const RateVerdict verdict = limiter.take(now);
        QCOMPARE(verdict.limit, 2);
        seen += QStringLiteral("%1%2@%3")
                    .arg(QLatin1String(verdict.isRefused ? "no" : "ok"))
                    .arg(verdict.remaining)
                    .arg(qlonglong(verdict.resetSeconds));
    }
    QCOMPARE(seen.join(QLatin1Char(' ')),
             QStringLiteral("ok1@1011 ok0@1011 no0@1011 no0@1011 ok1@1021 ok0@1021"));
}

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
