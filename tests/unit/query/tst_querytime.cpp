// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querytime.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What people write for dates and ages, in a zone with summer time.
class TstQueryTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void readsAges_data();
    void readsAges();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void knowsTheCalendar();
    void takesAnUnknownZoneForUtc();
};

namespace {

constexpr qint64 day = 86'400'000;

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

//! Sunday before 3 o'clock, the night in which summer time ended in Berlin was 2026-10-25.
QueryTime inBerlin()
{
    return {utc(u"2026-11-25T12:34:00Z"_s), "Europe/Berlin"};
}

QString described(const std::optional<TimeRange> &range)
{
    if (!range)
        return u"nothing"_s;
    const auto text = [](qint64 time) {
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    return text(range->begin) + u' ' + text(range->end);
}

} // namespace

void TstQueryTime::readsDates_data()
{
    QTest::addColumn<QString>("range");
    const auto row = [](const char *date, const char *range) {
        QTest::newRow(date) << QString::fromLatin1(range);
    };
    row("2026", "2025-12-31T23:00:00.000Z 2026-12-31T23:00:00.000Z");
    row("2026-02", "2026-01-31T23:00:00.000Z 2026-02-28T23:00:00.000Z");
    row("2026-12", "2026-11-30T23:00:00.000Z 2026-12-31T23:00:00.000Z");
    row("2026-07-01", "2026-06-30T22:00:00.000Z 2026-07-01T22:00:00.000Z");
    row("2026-10-25", "2026-10-24T22:00:00.000Z 2026-10-25T23:00:00.000Z"); // of 25 hours
    row("2026-03-29", "2026-03-28T23:00:00.000Z 2026-03-29T22:00:00.000Z"); // of 23 hours
    row("2024-02-29", "2024-02-28T23:00:00.000Z 2024-02-29T23:00:00.000Z");
    row("2026-07-01T10:00", "2026-07-01T08:00:00.000Z 2026-07-01T08:01:00.000Z");
    row("2026-07-01 10:00:05", "2026-07-01T08:00:05.000Z 2026-07-01T08:00:06.000Z");
    row("2026-07-01T10:00:05.250", "2026-07-01T08:00:05.250Z 2026-07-01T08:00:05.251Z");
    row("2026-07-01T10:00Z", "2026-07-01T10:00:00.000Z 2026-07-01T10:01:00.000Z");
    row("2026-07-01T10:00:05.250Z", "2026-07-01T10:00:05.250Z 2026-07-01T10:00:05.251Z");
    row("2026-07-01T10:00:05+05:00", "2026-07-01T05:00:05.000Z 2026-07-01T05:00:06.000Z");
    row("today", "2026-11-24T23:00:00.000Z 2026-11-25T23:00:00.000Z");
    row("Yesterday", "2026-11-23T23:00:00.000Z 2026-11-24T23:00:00.000Z");
}

void TstQueryTime::readsDates()
{
    QTEST(described(readDate(QTest::currentDataTag(), inBerlin())), "range");
}

void TstQueryTime::readsAges_data()
{
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *age, const char *begin) {
        QTest::newRow(age) << QString::fromLatin1(begin);
    };
    row("0d", "2026-11-25T12:34:00.000Z");
    row("12h", "2026-11-25T00:34:00.000Z");
    row("90d", "2026-08-27T12:34:00.000Z");
    row("2W", "2026-11-11T12:34:00.000Z");
    row("1m", "2026-10-25T12:34:00.000Z");
    row("3m", "2026-08-25T11:34:00.000Z"); // the same time of day by the clock on the wall
    row("9m", "2026-02-25T12:34:00.000Z");
    row("1y", "2025-11-25T12:34:00.000Z");
}

void TstQueryTime::readsAges()
{
    const auto age = readAge(QTest::currentDataTag(), inBerlin());
    QVERIFY(age);
    QTEST(described(age).section(u' ', 0, 0), "begin");
    QCOMPARE(age->end, age->begin + 1);
}

void TstQueryTime::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(),
                                u"20"_s,
                                u"202"_s,
                                u"20260"_s,
                                u"2026-"_s,
                                u"2026-1"_s,
                                u"2026-00"_s,
                                u"2026-13"_s,
                                u"2026-02-30"_s,
                                u"2026-01-01T"_s,
                                u"2026-01-01T25:00"_s,
                                u"2026/01/01"_s,
                                u"tomorrow"_s,
                                u"to"_s,
                                u"d"_s,
                                u"-1d"_s,
                                u"1.5d"_s,
                                u"90"_s,
                                u"90 d"_s,
                                u"90dd"_s,
                                u"100001d"_s,
                                u"99999999999999d"_s,
                                u"9000y"_s,
                                u"1s"_s,
                                u"never"_s,
                                u"２０２６"_s})
        QTest::newRow(qPrintable(u'[' + text + u']')) << text;
}

void TstQueryTime::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QCOMPARE(described(readDate(text.toStdString(), inBerlin())), u"nothing"_s);
    QCOMPARE(described(readAge(text.toStdString(), inBerlin())), u"nothing"_s);
}

void TstQueryTime::knowsTheCalendar()
{
    const auto range = readDate("2026-07-01", inBerlin());
    QVERIFY(range);
    QCOMPARE(range->dateBegin, utc(u"2026-07-01T00:00:00Z"_s));
    QCOMPARE(range->dateEnd, range->dateBegin + day);
    // The 31st of a month that has none is its last day.
    const QueryTime endOfMonth{utc(u"2026-05-31T10:00:00Z"_s), "UTC"};
    QCOMPARE(readAge("3m", endOfMonth)->begin, utc(u"2026-02-28T10:00:00Z"_s));
}

void TstQueryTime::takesAnUnknownZoneForUtc()
{
    const qint64 midnight = utc(u"2026-07-01T00:00:00Z"_s);
    for (const char *zone : {"", "UTC", "Nowhere/Land", "\xff"})
        QCOMPARE(readDate("2026-07-01", {0, zone})->begin, midnight);
}

QTEST_GUILESS_MAIN(TstQueryTime)
#include "tst_querytime.moc"
