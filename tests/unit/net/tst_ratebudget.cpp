// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"
#include "net/serverlimits.h"

#include <QTest>

using namespace rollcall;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TstRateBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToItsShare_data();
    void keepsToItsShare();
    void startsAfreshWithTheNextWindow();
    void noticesANewWindowThatBeganEarly();
    void believesTheLowestCountOfAWindow();
    void waitsWhereOthersUsedTheLimit();
    void doesNotBelieveAFarReset();
    void ignoresTheConcurrencyAnswer();
    void staysBlockedAsToldByTheServer();
    void countsTheLostAsUsed();
    void asksOneByOneUntilTheLimitIsKnown();
    void hasNoMoreUnderWayThanItsShare();
    void asksFirstInEveryWindow();
};

namespace {

constexpr milliseconds start = seconds(1000);

//! Sends one request and takes its answer at once.
void exchange(RateBudget &budget, const RateLimit &told, milliseconds now)
{
    budget.sent(now);
    budget.answered(told, now);
    budget.ended();
}

} // namespace

void TstRateBudget::keepsToItsShare_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("allowed");
    QTest::newRow("half of 10") << 10 << 50 << 5;
    QTest::newRow("all of 10") << 10 << 100 << 10;
    QTest::newRow("a tenth of 600") << 600 << 10 << 60;
    QTest::newRow("rounds down") << 7 << 50 << 3;
    QTest::newRow("never less than one") << 3 << 1 << 1;
    QTest::newRow("percent too small") << 100 << -5 << 1;
    QTest::newRow("percent too large") << 4 << 1000 << 4;
    QTest::newRow("no overflow") << 100'000'000 << 1 << 2000;
}

void TstRateBudget::keepsToItsShare()
{
    QFETCH(int, limit);
    QFETCH(int, percent);
    QFETCH(int, allowed);
    RateBudget budget;
    int sent = 0;
    while (sent < 2000 && budget.hold(percent, start) == milliseconds(0)) {
        ++sent;
        exchange(budget, {limit, limit - sent, seconds(60)}, start);
    }
    QCOMPARE(sent, allowed);
    if (sent < 2000)
        QCOMPARE(budget.hold(percent, start), milliseconds(61'000));
}

void TstRateBudget::startsAfreshWithTheNextWindow()
{
    RateBudget budget;
    exchange(budget, {4, 3, seconds(60)}, start);
    exchange(budget, {4, 2, seconds(60)}, start);
    QCOMPARE(budget.hold(50, start + seconds(60)), milliseconds(1000));
    const milliseconds next = start + seconds(61);
    QCOMPARE(budget.hold(50, next), milliseconds(0));
    exchange(budget, {4, 3, seconds(60)}, next);
    QCOMPARE(budget.hold(50, next), milliseconds(0));
    exchange(budget, {4, 2, seconds(60)}, next);
    QCOMPARE(budget.hold(50, next), milliseconds(61'000));
}

void TstRateBudget::noticesANewWindowThatBeganEarly()
{
    RateBudget budget;
    for (int sent = 1; sent <= 4; ++sent)
        exchange(budget, {10, 10 - sent, seconds(60)}, start);
    // By its own clock the server is in the next window already: only this one was used there.
    exchange(budget, {10, 9, seconds(59)}, start + seconds(60));
    QCOMPARE(budget.hold(50, start + seconds(60)), milliseconds(0));
    for (int sent = 2; sent <= 5; ++sent)
        exchange(budget, {10, 10 - sent, seconds(59)}, start + seconds(60));
    QCOMPARE(budget.hold(50, start + seconds(60)), milliseconds(60'000));
}

void TstRateBudget::believesTheLowestCountOfAWindow()
{
    RateBudget budget;
    budget.sent(start);
    budget.sent(start);
    budget.answered(RateLimit{10, 0, seconds(60)}, start);
    budget.answered(RateLimit{10, 1, seconds(60)}, start); // overtaken on the way
    QCOMPARE(budget.hold(100, start), milliseconds(61'000));
}

void TstRateBudget::waitsWhereOthersUsedTheLimit()
{
    RateBudget budget;
    exchange(budget, {600, 0, seconds(20)}, start);
    QCOMPARE(budget.hold(50, start), milliseconds(21'000));
    QCOMPARE(budget.hold(50, start + seconds(21)), milliseconds(0));
}

void TstRateBudget::doesNotBelieveAFarReset()
{
    RateBudget budget;
    exchange(budget, {600, 0, std::chrono::hours(24 * 3650)}, start);
    QCOMPARE(budget.hold(50, start), milliseconds(0));
    exchange(budget, {600, 0, longestWait}, start);
    QCOMPARE(budget.hold(50, start), milliseconds(longestWait + resetSlack));
}

void TstRateBudget::ignoresTheConcurrencyAnswer()
{
    RateBudget budget;
    exchange(budget, {0, 0, seconds(60)}, start);
    QCOMPARE(budget.hold(50, start), milliseconds(0));
    QVERIFY(budget.hasRoom(50, start));
}

void TstRateBudget::staysBlockedAsToldByTheServer()
{
    RateBudget budget;
    budget.blockUntil(start + seconds(30));
    budget.blockUntil(start + seconds(10));
    QCOMPARE(budget.hold(50, start), milliseconds(30'000));
    QCOMPARE(budget.hold(50, start + seconds(31)), milliseconds(0));
}

void TstRateBudget::countsTheLostAsUsed()
{
    RateBudget budget;
    exchange(budget, {10, 1, seconds(60)}, start);
    budget.sent(start);
    budget.lost();
    QCOMPARE(budget.hold(100, start), milliseconds(61'000));
}

void TstRateBudget::asksOneByOneUntilTheLimitIsKnown()
{
    RateBudget budget;
    QVERIFY(budget.hasRoom(50, start));
    budget.sent(start);
    QVERIFY(!budget.hasRoom(50, start));
    budget.answered(std::nullopt, start); // this one tells none
    for (int underWay = 1; underWay < RateBudget::mostUnderWay; ++underWay) {
        QVERIFY(budget.hasRoom(50, start));
        budget.sent(start);
    }
    QVERIFY(!budget.hasRoom(50, start));
    budget.ended();
    QVERIFY(budget.hasRoom(50, start));
}

void TstRateBudget::hasNoMoreUnderWayThanItsShare()
{
    RateBudget budget;
    exchange(budget, {6, 5, seconds(60)}, start);
    budget.sent(start);
    QVERIFY(budget.hasRoom(50, start));
    QVERIFY(!budget.hasRoom(20, start));
    budget.sent(start);
    QCOMPARE(budget.hold(50, start), milliseconds(61'000));
}

void TstRateBudget::asksFirstInEveryWindow()
{
    RateBudget budget;
    exchange(budget, {600, 599, seconds(60)}, start);
    const milliseconds next = start + seconds(61);
    QVERIFY(budget.hasRoom(50, next));
    budget.sent(next);
    QVERIFY(!budget.hasRoom(50, next));
    budget.answered(RateLimit{600, 2, seconds(60)}, next); // others were quick
    QVERIFY(budget.hasRoom(50, next));
    budget.sent(next);
    QVERIFY(!budget.hasRoom(50, next));
}

QTEST_GUILESS_MAIN(TstRateBudget)
#include "tst_ratebudget.moc"
