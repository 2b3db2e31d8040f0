// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/serverlimits.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

class TstServerLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHttpDates_data();
    void readsHttpDates();
    void readsRateLimits_data();
    void readsRateLimits();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

namespace {

const QDateTime noon({2026, 3, 2}, {12, 0}, Qt::UTC);

QByteArray epoch(const QDateTime &time, int offset = 0)
{
    return QByteArray::number(time.toSecsSinceEpoch() + offset);
}

} // namespace

void TstServerLimits::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("fixed") << "Sun, 06 Nov 1994 08:49:37 GMT"_qba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("spaces around")
        << "  Mon, 02 Mar 2026 12:00:00 GMT "_qba << u"2026-03-02T12:00:00Z"_s;
    QTest::newRow("rfc 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_qba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("rfc 850, this century")
        << "Monday, 02-Mar-26 12:00:00 GMT"_qba << u"2026-03-02T12:00:00Z"_s;
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_qba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("asctime, two digits")
        << "Mon Nov 16 08:49:37 1994"_qba << u"1994-11-16T08:49:37Z"_s;
    QTest::newRow("empty") << ""_qba << QString();
    QTest::newRow("words") << "tomorrow"_qba << QString();
    QTest::newRow("no such day") << "Sun, 31 Feb 2026 08:49:37 GMT"_qba << QString();
    QTest::newRow("no such month") << "Sun, 06 Foo 2026 08:49:37 GMT"_qba << QString();
    QTest::newRow("no such hour") << "Sun, 06 Nov 1994 25:49:37 GMT"_qba << QString();
    QTest::newRow("another zone") << "Sun, 06 Nov 1994 08:49:37 CET"_qba << QString();
    QTest::newRow("cut off") << "Sun, 06 Nov 1994 08:49"_qba << QString();
    QTest::newRow("asctime, no such hour") << "Sun Nov  6 99:49:37 1994"_qba << QString();
}

void TstServerLimits::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QTEST(readHttpDate(text).toString(Qt::ISODate), "iso");
}

void TstServerLimits::readsRateLimits_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isDelta");
    QTest::addColumn<QString>("read"); // limit/remaining/seconds
    const QByteArray date = "Mon, 02 Mar 2026 11:50:00 GMT";
    QTest::newRow("epoch against Date")
        << "600"_qba
        << "599"_qba << epoch(noon) << date << false << u"600/599/600"_s;
    QTest::newRow("epoch, no Date")
        << "600"_qba
        << "599"_qba << epoch(noon, 42) << ""_qba << false << u"600/599/42"_s;
    QTest::newRow("epoch, Date unreadable")
        << "600"_qba
        << "599"_qba << epoch(noon, 7) << "soon"_qba << false << u"600/599/7"_s;
    QTest::newRow("epoch in the past")
        << "600"_qba
        << "0"_qba << epoch(noon, -5000) << date << false << u"600/0/0"_s;
    QTest::newRow("delta") << "5000"_qba
                           << "4988"_qba
                           << "832"_qba << date << true << u"5000/4988/832"_s;
    QTest::newRow("concurrency") << "0"_qba
                                 << "0"_qba << epoch(noon) << date << false << u"0/0/600"_s;
    QTest::newRow("with a policy behind") << "100, 100;w=60"_qba
                                          << "7;x"_qba
                                          << "5"_qba
                                          << ""_qba << true << u"100/7/5"_s;
    QTest::newRow("past int") << "99999999999999999999999"_qba
                              << "3000000000"_qba
                              << "5"_qba
                              << ""_qba << true << u"2147483647/2147483647/5"_s;
    QTest::newRow("below zero") << "600"_qba
                                << "-1"_qba
                                << "5"_qba
                                << ""_qba << true << QString();
    QTest::newRow("no limit") << ""_qba
                              << "1"_qba
                              << "5"_qba
                              << ""_qba << true << QString();
    QTest::newRow("no remaining") << "1"_qba
                                  << ""_qba
                                  << "5"_qba
                                  << ""_qba << true << QString();
    QTest::newRow("no reset") << "1"_qba
                              << "1"_qba
                              << ""_qba
                              << ""_qba << true << QString();
    QTest::newRow("words") << "many"_qba
                           << "some"_qba
                           << "later"_qba
                           << ""_qba << true << QString();
}

void TstServerLimits::readsRateLimits()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, reset);
    QFETCH(QByteArray, date);
    QFETCH(bool, isDelta);
    HttpResponse head;
    head.headers = {{"x-rate-limit-limit", limit},
                    {"x-rate-limit-remaining", remaining},
                    {"x-rate-limit-reset", reset},
                    {"date", date}};
    const RateLimitHeaders names{
        "X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset",
        isDelta ? RateLimitReset::DeltaSeconds : RateLimitReset::EpochSeconds};
    const auto told = readRateLimit(head, names, noon);
    const QString read = !told
        ? QString()
        : u"%1/%2/%3"_s.arg(told->limit).arg(told->remaining).arg(told->untilReset.count());
    QTEST(read, "read");
    QVERIFY(!readRateLimit(head, {}, noon)); // a provider without rate-limit headers
}

void TstServerLimits::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("waits"); // -1: not told
    QTest::newRow("seconds") << "120"_qba
                             << ""_qba << qint64(120);
    QTest::newRow("zero") << "0"_qba
                          << ""_qba << qint64(0);
    QTest::newRow("date") << "Mon, 02 Mar 2026 12:01:30 GMT"_qba
                          << ""_qba << qint64(90);
    QTest::newRow("date against Date") << "Mon, 02 Mar 2026 12:01:30 GMT"_qba
                                       << "Mon, 02 Mar 2026 12:01:00 GMT"_qba << qint64(30);
    QTest::newRow("date in the past") << "Mon, 02 Mar 2020 12:01:30 GMT"_qba
                                      << ""_qba << qint64(0);
    QTest::newRow("none") << ""_qba
                          << ""_qba << qint64(-1);
    QTest::newRow("below zero") << "-5"_qba
                                << ""_qba << qint64(-1);
    QTest::newRow("words") << "in a while"_qba
                           << ""_qba << qint64(-1);
}

void TstServerLimits::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    HttpResponse head;
    if (!value.isEmpty())
        head.headers.append({"retry-after", value});
    head.headers.append({"Date", date});
    QTEST(qint64(readRetryAfter(head, noon).value_or(seconds(-1)).count()), "waits");
}

QTEST_GUILESS_MAIN(TstServerLimits)
#include "tst_serverlimits.moc"
