// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/timestamp.h"
#include "unit/table/tabletesting.h"

#include <QDateTime>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Dates and times as providers write them.
class TstTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void agreesWithQt();
};

void TstTimestamp::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc"); //!< empty: nothing
    const auto row = [](const char *text, const QString &utc) {
        QTest::newRow(*text ? text : "(empty)") << QByteArray(text) << utc;
    };
    row("2026-05-02T11:04:29.000Z", u"2026-05-02T11:04:29.000Z"_s);
    row("2026-05-02T11:04:29Z", u"2026-05-02T11:04:29.000Z"_s);
    row("2026-05-02T11:04Z", u"2026-05-02T11:04:00.000Z"_s);
    row("2026-05-02t11:04:29z", u"2026-05-02T11:04:29.000Z"_s);
    row("2026-05-02 11:04:29", u"2026-05-02T11:04:29.000Z"_s);
    row("2026-05-02", u"2026-05-02T00:00:00.000Z"_s);
    row("2026-05-02T11:04:29.5Z", u"2026-05-02T11:04:29.500Z"_s);
    row("2026-05-02T11:04:29,25Z", u"2026-05-02T11:04:29.250Z"_s);
    row("2026-05-02T11:04:29.1234567Z", u"2026-05-02T11:04:29.123Z"_s);
    row("2026-05-02T11:04:29.999999999999999999999Z", u"2026-05-02T11:04:29.999Z"_s);
    row("2026-05-02T11:04:29+02:00", u"2026-05-02T09:04:29.000Z"_s);
    row("2026-05-02T11:04:29-0530", u"2026-05-02T16:34:29.000Z"_s);
    row("2026-01-01T00:30:00+01:00", u"2025-12-31T23:30:00.000Z"_s);
    row("2016-12-31T23:59:60Z", u"2016-12-31T23:59:59.000Z"_s);
    row("2024-02-29", u"2024-02-29T00:00:00.000Z"_s);
    row("1969-12-31T23:59:59.999Z", u"1969-12-31T23:59:59.999Z"_s);
    row("0001-01-01T00:00:00Z", u"0001-01-01T00:00:00.000Z"_s);
    row("9999-12-31T23:59:59Z", u"9999-12-31T23:59:59.000Z"_s);
    for (const char *bad : {"",
                            " ",
                            "2026",
                            "2026-05",
                            "2026-5-2",
                            "2026-13-01",
                            "2026-00-10",
                            "2026-04-31",
                            "2025-02-29",
                            "2026-05-02T",
                            "2026-05-02T11",
                            "2026-05-02T24:00:00Z",
                            "2026-05-02T11:60:00Z",
                            "2026-05-02T11:04:61Z",
                            "2026-05-02T11:04:29.Z",
                            "2026-05-02T11:04:29+2",
                            "2026-05-02T11:04:29+24:00",
                            "2026-05-02T11:04:29+02:60",
                            "2026-05-02T11:04:29Z ",
                            " 2026-05-02",
                            "2026-05-02T11:04:29ZZ",
                            "20260502T110429Z",
                            "02.05.2026",
                            "05/02/2026",
                            "1777719869",
                            "-2026-05-02",
                            "2026-05-02X11:04:29Z",
                            "2026-05-02T11:04:29.000Zjunk",
                            "never"})
        row(bad, QString());
}

void TstTimestamp::reads()
{
    QFETCH(QByteArray, text);
    const auto milliseconds = parseTimestamp(test::view(text));
    const QString utc = milliseconds
        ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC).toString(Qt::ISODateWithMs)
        : QString();
    QTEST(utc, "utc");
}

void TstTimestamp::agreesWithQt()
{
    for (qint64 time = -3'000'000'000'000; time < 5'000'000'000'000; time += 12'345'678'901) {
        const QByteArray text =
            QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
        QCOMPARE(parseTimestamp(test::view(text)), std::optional<std::int64_t>(time));
    }
}

QTEST_GUILESS_MAIN(TstTimestamp)
#include "tst_timestamp.moc"
