// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/valuecounts.h"

#include "core/query/query.h"
#include "core/query/queryedit.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The values of a column and how often they occur.
class TstValueCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void countsSomeRows();
    void leavesOutTheRare();
    void leavesOutDuplicates();
    void countsForTyping_data();
    void countsForTyping();
    void tellsTheMostFrequentForTyping();
    void countsManyDifferentValues();
    void agreesWithSearch_data();
    void agreesWithSearch();
    void stops();
};

namespace {

//! "Sales 2|Ops 1|(never) 1"
QString described(const std::optional<ValueCounts> &counts)
{
    if (!counts)
        return u"stopped"_s;
    QStringList parts;
    for (const ValueCount &value : counts->values)
        parts += test::text(value.text) + u' ' + QString::number(value.rows);
    for (const ValueCount &value : counts->blanks)
        parts += u'(' + test::text(toWord(value.blank)) + u") "_s + QString::number(value.rows);
    if (counts->valuesLeftOut > 0)
        parts += u"%1 more values of %2"_s.arg(counts->valuesLeftOut).arg(counts->rowsLeftOut);
    return parts.join(u'|');
}

TableSnapshot mixed()
{
    UserTable table;
    table.append(test::decoded(
        "[{\"id\":\"1\",\"team\":\"Sales\",\"status\":\"ACTIVE\",\"lastLogin\":null,\"n\":1},"
        "{\"id\":\"2\",\"team\":\"Ops\",\"status\":\"DEPROVISIONED\",\"n\":true},"
        "{\"id\":\"3\",\"team\":\"\",\"status\":\"SLEEPING\",\"n\":[\"a\",\"b\"]}]"));
    table.append(test::decoded(
        "[{\"id\":\"4\",\"team\":\"SALES\",\"status\":\"ACTIVE\",\"n\":\"1\"},"
        "{\"id\":\"2\",\"team\":\"Ops\",\"status\":\"ACTIVE\"},"
        "{\"id\":\"5\",\"team\":\"Sales\",\"lastLogin\":\"2026-01-31T10:20:30.000Z\"}]"));
    table.append(test::decoded("[{\"id\":\"6\"}]"));
    return table.snapshot();
}

} // namespace

void TstValueCounts::counts_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *column, const char *counts) {
        QTest::newRow(column) << QByteArray(column) << QString::fromLatin1(counts);
    };
    row("team", "Sales 3|Ops 1|() 2");
    row("status", "active 2|deactivated 1|SLEEPING 1|() 2");
    row("providerStatus", "ACTIVE 2|DEPROVISIONED 1|SLEEPING 1|() 2");
    row("lastLogin", "2026-01-31T10:20:30.000Z 1|() 3|(never) 2");
    row("n", "1 2|true 1|a, b 1|() 2");
    row("nothing", "() 6");
}

void TstValueCounts::counts()
{
    QFETCH(QByteArray, column);
    const TableSnapshot table = mixed();
    const auto found = countValues(table, columnNamed(table, column.toStdString()), {.most = 100});
    if (column == "lastLogin") { // which blank has which reason is the format's business
        QCOMPARE(found->values.size(), std::size_t(1));
        std::size_t blank = 0;
        for (const ValueCount &value : found->blanks) {
            blank += value.rows;
            const Cell cell = readCell(table, value.firstRow, columnNamed(table, "lastLogin"));
            QCOMPARE(cell.kind, CellKind::Blank);
            QCOMPARE(cell.blank, value.blank);
        }
        QCOMPARE(blank, std::size_t(5));
        return;
    }
    QTEST(described(found), "counts");
    QCOMPARE(found->rows, std::size_t(6));
}

void TstValueCounts::countsSomeRows()
{
    const TableSnapshot table = mixed();
    const NamedColumn team = columnNamed(table, "team");
    const RowOrder none;
    QCOMPARE(described(countValues(table, team, {.rows = &none})), QString());
    const RowOrder some{5, 0, 1}; // in any order
    QCOMPARE(described(countValues(table, team, {.rows = &some})), u"Sales 2|Ops 1"_s);
    QCOMPARE(described(countValues({}, columnNamed({}, "team"), {.most = 100})), QString());
}

void TstValueCounts::leavesOutTheRare()
{
    QByteArrayList users;
    for (int i = 0; i < 300; ++i)
        users += "{\"id\":\"" + QByteArray::number(i) + "\",\"v\":\"v" + QByteArray::number(i % 100)
            + "\",\"w\":\"" + (i < 200 ? "many" : QByteArray::number(i)) + "\"}";
    UserTable table;
    table.append(test::decoded('[' + users.join(',') + ']'));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(described(countValues(snapshot, columnNamed(snapshot, "v"), {.most = 2})),
             u"v0 3|v1 3|98 more values of 294"_s);
    QCOMPARE(described(countValues(snapshot, columnNamed(snapshot, "w"), {.most = 1})),
             u"many 200|100 more values of 100"_s);
}

void TstValueCounts::leavesOutDuplicates()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":\"a\",\"v\":\"x\"},{\"id\":\"b\",\"v\":\"x\"}]"));
    table.append(test::decoded("[{\"id\":\"b\",\"v\":\"x\"},{\"id\":\"c\",\"v\":\"x\"}]"));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(described(countValues(snapshot, columnNamed(snapshot, "v"), {})), u"x 3"_s);
}

void TstValueCounts::countsForTyping_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *name, const char *column, const char *text,
                        const QString &counts) {
        QTest::newRow(name) << QByteArray(column) << QByteArray(text) << counts;
    };
    row("all", "city", "", u"Bern 2|Berlin 1|Münster 1|New Berlin 1|() 1"_s);
    row("begins before contains", "city", "BER", u"Bern 2|Berlin 1|New Berlin 1|() 1"_s);
    row("accents folded", "city", "munster", u"Münster 1|() 1"_s);
    row("common words of status", "status", "", u"active 3|deactivated 1|staged 1|unknown 1"_s);
    row("a part of a common word", "status", "ACTIV", u"active 3|deactivated 1"_s);
    row("the provider's own words", "providerStatus", "dep", u"DEPROVISIONED 1"_s);
    row("items of lists, no line ends", "groups", "", u"admins 2|staff 2|() 2"_s);
    row("an identifier without its accent", "login", "jorg", u"jörg@example.com 1|() 5"_s);
    row("no such value", "city", "zz", u"() 1"_s);
    row("no such column", "shoeSize", "", u"() 6"_s);
    row("hostile: signs", "city", "\"*\\", u"() 1"_s);
}

//! Two pages; user 2 stands on both, and is counted once.
void TstValueCounts::countsForTyping()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    const auto user = [](int id, const char *status, const char *city,
                         const char *groups) -> QByteArray {
        return "{\"id\":\"" + QByteArray::number(id) + "\",\"status\":\"" + status
            + "\",\"city\":" + city + ",\"groups\":" + groups
            + (id == 6 ? ",\"profile\":{\"login\":\"jörg@example.com\"}}" : "}");
    };
    UserTable table;
    table.append(test::decoded('['
                               + user(1, "ACTIVE", "\"Berlin\"", R"(["staff","admins","staff"])")
                               + ',' + user(2, "DEPROVISIONED", "\"Bern\"", "[\"staff\"]") + ','
                               + user(3, "ACTIVE", "\"New Berlin\"", "[]") + ']'));
    table.append(test::decoded('[' + user(2, "ACTIVE", "\"Bern\"", "[\"staff\"]") + ','
                               + user(4, "STAGED", "\"Bern\"", "[\"admins\"]") + ','
                               + user(5, "ACTIVE", "null", "[\"a\\nb\"]") + ','
                               + user(6, "ODD", "\"Münster\"", "[]") + ']'));
    const TableSnapshot snapshot = table.snapshot();
    const auto counts =
        countValues(snapshot, columnNamed(snapshot, test::view(column)),
                    {.use = ValueUse::Typing, .text = std::string(test::view(text))});
    QTEST(described(counts), "counts");
}

void TstValueCounts::tellsTheMostFrequentForTyping()
{
    const TableSnapshot table = mixed();
    QCOMPARE(described(countValues(table, columnNamed(table, "team"),
                                   {.use = ValueUse::Typing, .most = 1})),
             u"Sales 3|() 2|1 more values of 1"_s);
}

//! Thousands of values, each in two spellings, on many pages.
void TstValueCounts::countsManyDifferentValues()
{
    UserTable table;
    for (int page = 0; page < 20; ++page) {
        QByteArray users;
        for (int i = page * 500; i < (page + 1) * 500; ++i) {
            const QByteArray value =
                (i % 2 ? "Straße " : "STRASSE ") + QByteArray::number(i / 2 % 4'000);
            users += (users.isEmpty() ? "{\"id\":\"" : ",{\"id\":\"") + QByteArray::number(i)
                + "\",\"v\":\"" + value + "\"}";
        }
        table.append(test::decoded('[' + users + ']'));
    }
    const TableSnapshot snapshot = table.snapshot();
    // 10,000 rows: of the first thousand values four each, of the others two.
    const auto counts = countValues(snapshot, columnNamed(snapshot, "v"), {.most = 1'500});
    QCOMPARE(counts->values.size(), std::size_t(1'500));
    QCOMPARE(counts->valuesLeftOut, std::size_t(2'500));
    QCOMPARE(counts->rowsLeftOut, std::size_t(5'000));
    for (std::size_t i = 0; i < counts->values.size(); ++i) {
        QCOMPARE(test::text(counts->values[i].text), u"STRASSE %1"_s.arg(i));
        QCOMPARE(counts->values[i].rows, std::size_t(i < 1'000 ? 4 : 2));
        QCOMPARE(counts->values[i].firstRow, std::uint32_t(2 * i));
    }
}

void TstValueCounts::agreesWithSearch_data()
{
    QTest::addColumn<QByteArray>("column");
    for (const char *column : {"team", "status", "providerStatus", "id"})
        QTest::newRow(column) << QByteArray(column);
}

//! Whoever clicks a value gets as many rows as it said.
void TstValueCounts::agreesWithSearch()
{
    QFETCH(QByteArray, column);
    const TableSnapshot table = mixed();
    const std::string name = column.toStdString();
    const auto counts = countValues(table, columnNamed(table, name), {.most = 100});
    std::vector<ValueCount> all = counts->values;
    all.insert(all.end(), counts->blanks.begin(), counts->blanks.end());
    QVERIFY(!all.empty());
    for (const ValueCount &value : all) {
        const auto only = onlyValue(name, {value.kind, value.blank, value.text}, value.status);
        QVERIFY(only);
        RowOrder rows;
        QVERIFY(matchRows(table, std::get<Query>(parseQuery(*only, {})), {}, 0, rows));
        QVERIFY2(rows.size() == value.rows, only->c_str());
    }
}

void TstValueCounts::stops()
{
    const TableSnapshot table = mixed();
    std::stop_source source;
    source.request_stop();
    QVERIFY(!countValues(table, columnNamed(table, "team"), {}, source.get_token()));
}

QTEST_GUILESS_MAIN(TstValueCounts)
#include "tst_valuecounts.moc"
