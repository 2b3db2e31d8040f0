// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemclock.h"

#include <QTest>

#include <memory>

using namespace rollcall;
using std::chrono::milliseconds;

class TstSystemClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUtc();
    void callsLaterInOrder();
    void forgetsWithTheContext();
    void leavesNothingBehind();
    void takesAnyDelay();
};

void TstSystemClock::tellsUtc()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.now().msecsTo(QDateTime::currentDateTimeUtc())) < 10'000);
    const milliseconds before = clock.monotonic();
    QVERIFY(clock.monotonic() >= before);
}

void TstSystemClock::callsLaterInOrder()
{
    SystemClock clock;
    QByteArray called;
    clock.callLater(milliseconds(20), this, [&called] { called += 'b'; });
    clock.callLater(milliseconds(0), this, [&called] { called += 'a'; });
    QCOMPARE(called, QByteArray()); // never from inside the call
    QTRY_COMPARE(called, QByteArray("ab"));
}

void TstSystemClock::forgetsWithTheContext()
{
    SystemClock clock;
    bool isCalled = false;
    bool isOver = false;
    auto context = std::make_unique<QObject>();
    clock.callLater(milliseconds(0), context.get(), [&isCalled] { isCalled = true; });
    clock.callLater(milliseconds(5), this, [&isOver] { isOver = true; });
    context.reset();
    QTRY_VERIFY(isOver);
    QVERIFY(!isCalled);
}

//! A deadline that is not needed any more goes with whoever set it, and a call with its timer.
void TstSystemClock::leavesNothingBehind()
{
    SystemClock clock;
    QObject context;
    bool isCalled = false;
    clock.callLater(milliseconds(0), &context, [&isCalled] { isCalled = true; });
    clock.callLater(std::chrono::hours(1), &context, [] {});
    QCOMPARE(context.children().size(), 2);
    QTRY_COMPARE(context.children().size(), 1);
    QVERIFY(isCalled);
    auto *const deleted = new QObject(this);
    bool isOver = false;
    clock.callLater(milliseconds(0), deleted, [&] {
        delete deleted;
        isOver = true;
    });
    QTRY_VERIFY(isOver);
}

void TstSystemClock::takesAnyDelay()
{
    SystemClock clock;
    QByteArray called;
    clock.callLater(milliseconds(-5), this, [&called] { called += 'a'; });
    QObject context;
    clock.callLater(std::chrono::hours(1'000'000), &context, [&called] { called += 'x'; });
    QTRY_COMPARE(called, QByteArray("a"));
}

QTEST_GUILESS_MAIN(TstSystemClock)
#include "tst_systemclock.moc"
