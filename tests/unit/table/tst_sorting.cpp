// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/sorting.h"
#include "unit/table/tabletesting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Row orders: what comes before what, blanks last, ties as they came.
class TstSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsValues_data();
    void sortsValues();
    void sortsByLocale_data();
    void sortsByLocale();
    void sortsDates();
    void sortsStatuses();
    void sortsBySeveralKeys();
    void takesRowsInAnyOrder();
    void ignoresUnknownColumns();
    void mergesLikeSorting_data();
    void mergesLikeSorting();
    void mergesIntoNothing();
    void stops();
    void sortsManyRows();
};

namespace {

//! A table with one user for each JSON value of column "v", ids "0", "1"…; `pageSize` users a page.
TableSnapshot tableOf(const QByteArrayList &values, int pageSize = 3)
{
    UserTable table;
    for (qsizetype begin = 0; begin < values.size(); begin += pageSize) {
        QByteArrayList users;
        for (qsizetype i = begin; i < std::min(begin + pageSize, values.size()); ++i) {
            const QByteArray value = values[i].isEmpty() ? QByteArray() : ",\"v\":" + values[i];
            users += "{\"id\":\"" + QByteArray::number(i) + '"' + value + '}';
        }
        table.append(test::decoded('[' + users.join(',') + ']'));
    }
    return table.snapshot();
}

QString sortedIds(const TableSnapshot &table, const SortSpec &spec,
                  const std::string &locale = "en_US")
{
    RowOrder rows = table.distinctRows();
    if (!sortRows(table, spec, locale, rows))
        return u"stopped"_s;
    return test::idsOf(table, rows);
}

SortSpec by(const char *column, SortDirection direction = SortDirection::Ascending)
{
    return {{column, direction}};
}

} // namespace

void TstSorting::sortsValues_data()
{
    QTest::addColumn<QByteArrayList>("values"); //!< JSON; empty: no such key
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    using L = QByteArrayList;
    QTest::newRow("nobody") << L{} << QString() << QString();
    QTest::newRow("one") << L{"\"a\""} << u"0"_s << u"0"_s;
    QTest::newRow("words") << L{"\"b\"", "\"C\"", "\"a\"", "\"c\""} << u"2|0|3|1"_s << u"1|3|0|2"_s;
    QTest::newRow("ties stay") << L{"\"b\"", "\"a\"", "\"b\"", "\"a\""} << u"1|3|0|2"_s
                               << u"0|2|1|3"_s;
    QTest::newRow("blanks last") << L{"null", "\"b\"", "", "\"a\"", "[]"} << u"3|1|0|2|4"_s
                                 << u"1|3|0|2|4"_s;
    QTest::newRow("empty text first") << L{"\"a\"", "\"\"", "null"} << u"1|0|2"_s << u"0|1|2"_s;
    QTest::newRow("digits in words")
        << L{"\"a10\"", "\"a9\"", "\"a1b\""} << u"2|1|0"_s << u"0|1|2"_s;
    QTest::newRow("numbers") << L{"10", "9", "-1", "2.5", "1e2", "0"} << u"2|5|3|1|0|4"_s
                             << u"4|0|1|3|5|2"_s;
    QTest::newRow("numbers past 2^53") << L{"9007199254740993",
                                            "9007199254740992",
                                            "-9007199254740993",
                                            "-9007199254740992",
                                            "123456789012345678901234567891",
                                            "123456789012345678901234567890"}
                                       << u"2|3|1|0|5|4"_s << u"4|5|0|1|3|2"_s;
    QTest::newRow("numbers past all doubles")
        << L{"1e999", "-1e999", "1e-999", "5"} << u"1|2|3|0"_s << u"0|3|2|1"_s;
    QTest::newRow("minus zero") << L{"0", "-0.0", "-0", "0.0"} << u"0|1|2|3"_s << u"0|1|2|3"_s;
    QTest::newRow("numbers before words")
        << L{"\"a\"", "2", "\"1\"", "10"} << u"1|3|2|0"_s << u"0|2|3|1"_s;
    QTest::newRow("booleans") << L{"true", "false", "null"} << u"1|0|2"_s << u"0|1|2"_s;
    QTest::newRow("lists") << L{"[\"b\",\"a\"]", "[\"a\",\"z\"]", "[\"a\"]"} << u"2|1|0"_s
                           << u"0|1|2"_s;
    QTest::newRow("all alike") << L{"\"x\"", "\"x\"", "\"x\""} << u"0|1|2"_s << u"0|1|2"_s;
    QTest::newRow("all blank") << L{"null", "", "null"} << u"0|1|2"_s << u"0|1|2"_s;
    QTest::newRow("long beginnings in common")
        << L{"\"the same beginning, then b\"", "\"the same beginning, then a\"",
             "\"the same beginning\""}
        << u"2|1|0"_s << u"0|1|2"_s;
    QTest::newRow("nul and emoji")
        << L{"\"\\ud83d\\ude00\"", "\"a\\u0000b\"", "\"a\""} << u"0|2|1"_s << u"1|2|0"_s;
}

void TstSorting::sortsValues()
{
    QFETCH(QByteArrayList, values);
    for (const int pageSize : {1, 3, 100}) {
        const TableSnapshot table = tableOf(values, pageSize);
        QTEST(sortedIds(table, by("v")), "ascending");
        QTEST(sortedIds(table, by("v", SortDirection::Descending)), "descending");
    }
}

void TstSorting::sortsByLocale_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("German") << QByteArray("de_DE") << u"Arzt Ärzte strasse Straße zebra"_s;
    QTest::newRow("Swedish") << QByteArray("sv_SE") << u"zebra åska ärende öl"_s;
    QTest::newRow("Danish") << QByteArray("da_DK") << u"abe zebra ærlig øl ål Aalborg"_s;
    QTest::newRow("Czech") << QByteArray("cs_CZ") << u"cena čas hora chata ikona"_s;
    QTest::newRow("Spanish") << QByteArray("es_ES") << u"nube ñandú ojo"_s;
    QTest::newRow("Turkish") << QByteArray("tr_TR") << u"ırmak ilk"_s;
    QTest::newRow("English") << QByteArray("en_US") << u"abc Abd åbe Äbf zebra"_s;
    QTest::newRow("root") << QByteArray("C") << u"a B c"_s;
    QTest::newRow("unknown") << QByteArray("xx_YY") << u"a B c"_s;
    QTest::newRow("empty") << QByteArray("") << u"a B c"_s;
}

void TstSorting::sortsByLocale()
{
    QFETCH(QByteArray, locale);
    QFETCH(QString, words);
    QStringList shuffled = words.split(u' ');
    std::reverse(shuffled.begin(), shuffled.end());
    QByteArrayList values;
    for (const QString &word : std::as_const(shuffled))
        values += '"' + word.toUtf8() + '"';
    const TableSnapshot table = tableOf(values);
    QStringList sorted;
    const QString ids = sortedIds(table, by("v"), locale.toStdString());
    for (const QString &id : ids.split(u'|'))
        sorted += shuffled[id.toInt()];
    QCOMPARE(sorted.join(u' '), words);
}

void TstSorting::sortsDates()
{
    UserTable table;
    table.append(test::decoded(
        "[{\"id\":\"zone\",\"created\":\"2026-01-01T00:30:00+02:00\"},"
        "{\"id\":\"utc\",\"created\":\"2025-12-31T23:00:00.000Z\"},"
        "{\"id\":\"old\",\"created\":\"1999-01-01\"},{\"id\":\"none\",\"created\":null},"
        "{\"id\":\"word\",\"created\":\"soon\"},{\"id\":\"number\",\"created\":12}]"));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(sortedIds(snapshot, by("created")), u"old|zone|utc|number|word|none"_s);
    QCOMPARE(sortedIds(snapshot, by("created", SortDirection::Descending)),
             u"word|number|utc|zone|old|none"_s);
}

void TstSorting::sortsStatuses()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":\"off\",\"status\":\"DEPROVISIONED\"},"
                               "{\"id\":\"on\",\"status\":\"ACTIVE\"},{\"id\":\"none\"},"
                               "{\"id\":\"new\",\"status\":\"STAGED\"},"
                               "{\"id\":\"odd\",\"status\":\"SLEEPING\"}]"));
    QCOMPARE(sortedIds(table.snapshot(), by("status")), u"odd|new|on|off|none"_s);
    QCOMPARE(sortedIds(table.snapshot(), by("status", SortDirection::Descending)),
             u"off|on|new|odd|none"_s);
}

void TstSorting::sortsBySeveralKeys()
{
    UserTable table;
    table.append(
        test::decoded("[{\"id\":\"1\",\"a\":\"x\",\"b\":2},{\"id\":\"2\",\"a\":\"y\",\"b\":1}]"));
    table.append(test::decoded("[{\"id\":\"3\",\"a\":\"x\",\"b\":1},{\"id\":\"4\",\"b\":9},"
                               "{\"id\":\"5\",\"a\":\"X\",\"b\":0},{\"id\":\"6\",\"a\":\"x\"}]"));
    const SortSpec spec{{"a", SortDirection::Descending}, {"b", SortDirection::Ascending}};
    QCOMPARE(sortedIds(table.snapshot(), spec), u"2|5|3|1|6|4"_s);
    QCOMPARE(sortedIds(table.snapshot(), {}), u"1|2|3|4|5|6"_s);
}

void TstSorting::takesRowsInAnyOrder()
{
    const TableSnapshot table = tableOf({"\"b\"", "\"a\"", "\"b\"", "\"a\"", "\"c\""});
    RowOrder rows{4, 2, 3, 0};
    QVERIFY(sortRows(table, by("v"), "en_US", rows));
    QCOMPARE(test::idsOf(table, rows), u"3|0|2|4"_s);
    QVERIFY(sortRows(table, {}, "en_US", rows));
    QCOMPARE(test::idsOf(table, rows), u"0|2|3|4"_s);
}

void TstSorting::ignoresUnknownColumns()
{
    const TableSnapshot table = tableOf({"2", "1"});
    QCOMPARE(sortedIds(table, by("nowhere")), u"0|1"_s);
    QCOMPARE(
        sortedIds(table, {{"nowhere", SortDirection::Ascending}, {"v", SortDirection::Ascending}}),
        u"1|0"_s);
}

void TstSorting::mergesLikeSorting_data()
{
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<int>("added");
    for (const bool isDescending : {false, true}) {
        for (const int added : {0, 1, 7, 60, 350}) {
            QTest::addRow("%d %s", added, isDescending ? "down" : "up") << isDescending << added;
        }
    }
}

void TstSorting::mergesLikeSorting()
{
    QFETCH(bool, isDescending);
    QFETCH(int, added);
    QRandomGenerator random(20260501);
    QByteArrayList values;
    for (int i = 0; i < 400; ++i) {
        switch (random.bounded(5)) {
        case 0:
            values += "null";
            break;
        case 1:
            values += QByteArray::number(random.bounded(50));
            break;
        default:
            values += "\"w" + QByteArray::number(random.bounded(60)) + (i % 2 ? "é\"" : "e\"");
        }
    }
    const TableSnapshot table = tableOf(values, 20);
    SortSpec spec = by("v", isDescending ? SortDirection::Descending : SortDirection::Ascending);
    spec.push_back({"id", SortDirection::Ascending});
    RowOrder all = table.distinctRows();
    RowOrder merged(all.begin(), all.end() - added);
    RowOrder late(all.end() - added, all.end());
    QVERIFY(sortRows(table, spec, "en_US", all));
    QVERIFY(sortRows(table, spec, "en_US", merged));
    QVERIFY(mergeSorted(table, spec, "en_US", merged, late));
    QVERIFY(merged == all);
}

void TstSorting::mergesIntoNothing()
{
    const TableSnapshot table = tableOf({"\"b\"", "\"a\"", "\"b\""});
    RowOrder rows;
    QVERIFY(mergeSorted(table, by("v"), "en_US", rows, {0, 1, 2}));
    QCOMPARE(test::idsOf(table, rows), u"1|0|2"_s);
    QVERIFY(mergeSorted(table, by("v"), "en_US", rows, {}));
    QCOMPARE(test::idsOf(table, rows), u"1|0|2"_s);
    RowOrder arrival{0, 1};
    QVERIFY(mergeSorted(table, {}, "en_US", arrival, {2}));
    QCOMPARE(test::idsOf(table, arrival), u"0|1|2"_s);
}

void TstSorting::stops()
{
    const TableSnapshot table = tableOf({"\"b\"", "\"a\"", "\"d\"", "\"c\"", "\"e\""});
    std::stop_source source;
    source.request_stop();
    RowOrder rows = table.distinctRows();
    QVERIFY(!sortRows(table, by("v"), "en_US", rows, source.get_token()));
    QVERIFY(!mergeSorted(table, by("v"), "en_US", rows, {4}, source.get_token()));
}

void TstSorting::sortsManyRows()
{
    QRandomGenerator random(7);
    QByteArrayList values;
    for (int i = 0; i < 150'000; ++i) {
        const QByteArray number = QByteArray::number(random.bounded(1'000'000));
        values += i % 2 ? number : '"' + number + '"';
    }
    const TableSnapshot table = tableOf(values, 1'000);
    RowOrder rows = table.distinctRows();
    QVERIFY(sortRows(table, by("v"), "en_US", rows));
    QCOMPARE(rows.size(), 150'000u);
    const std::uint32_t column = *table.columnByName("v");
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Cell a = table.cell(rows[i - 1], column);
        const Cell b = table.cell(rows[i], column);
        const int x = test::text(a.text).toInt();
        const int y = test::text(b.text).toInt();
        QVERIFY(a.kind == b.kind ? x < y || (x == y && rows[i - 1] < rows[i])
                                 : a.kind == CellKind::Number);
    }
}

QTEST_GUILESS_MAIN(TstSorting)
#include "tst_sorting.moc"
