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
    const auto found = countValues(table, columnNamed(table, column.toStdString()), nullptr, 100);
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
    QCOMPARE(described(countValues(table, team, &none, 100)), QString());
    const RowOrder some{5, 0, 1}; // in any order
    QCOMPARE(described(countValues(table, team, &some, 100)), u"Sales 2|Ops 1"_s);
    QCOMPARE(described(countValues({}, columnNamed({}, "team"), nullptr, 100)), QString());
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
    QCOMPARE(described(countValues(snapshot, columnNamed(snapshot, "v"), nullptr, 2)),
             u"v0 3|v1 3|98 more values of 294"_s);
    QCOMPARE(described(countValues(snapshot, columnNamed(snapshot, "w"), nullptr, 1)),
             u"many 200|100 more values of 100"_s);
}

void TstValueCounts::leavesOutDuplicates()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":\"a\",\"v\":\"x\"},{\"id\":\"b\",\"v\":\"x\"}]"));
    table.append(test::decoded("[{\"id\":\"b\",\"v\":\"x\"},{\"id\":\"c\",\"v\":\"x\"}]"));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(described(countValues(snapshot, columnNamed(snapshot, "v"), nullptr, 10)), u"x 3"_s);
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
    const auto counts = countValues(table, columnNamed(table, name), nullptr, 100);
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
    QVERIFY(!countValues(table, columnNamed(table, "team"), nullptr, 9, source.get_token()));
}

QTEST_GUILESS_MAIN(TstValueCounts)
#include "tst_valuecounts.moc"
