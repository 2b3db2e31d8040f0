// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/usertable.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The table: pages appended, columns merged, users received twice, snapshots.
class TstUserTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void appendsPages();
    void marksDuplicates_data();
    void marksDuplicates();
    void locatesRowsInUnevenPages();
    void mergesColumns();
    void keepsColumnNamesApart();
    void findsColumnsByName();
    void mergesAttributesOfDifferentPaths();
    void keepsSnapshotsAsTheyWere();
    void findsManyIds();
    void countsMemory();
    void limitsColumns();
};

namespace {

QByteArray pageOfIds(const QString &ids)
{
    QByteArray page;
    for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
        page += (page.isEmpty() ? "{\"id\":\"" : ",{\"id\":\"") + id.toUtf8() + "\"}";
    return '[' + page + ']';
}

QString columnNames(const TableSnapshot &table)
{
    QStringList names;
    for (std::uint32_t column = 0; column < table.columnCount(); ++column)
        names += test::text(table.column(column).name);
    return names.join(u'|');
}

} // namespace

void TstUserTable::isEmptyAtFirst()
{
    const UserTable table;
    for (const TableSnapshot &snapshot : {table.snapshot(), TableSnapshot()}) {
        QCOMPARE(snapshot.rowCount(), 0u);
        QCOMPARE(snapshot.chunkCount(), 0u);
        QCOMPARE(snapshot.columnCount(), 0u);
        QVERIFY(!snapshot.columnByName("id"));
        QVERIFY(snapshot.distinctRows().empty());
    }
    QCOMPARE(table.distinctCount(), 0u);
    QVERIFY(!table.rowOf("1"));
}

void TstUserTable::appendsPages()
{
    UserTable table;
    const auto first = table.append(test::decoded(pageOfIds(u"a b"_s)));
    QCOMPARE(first.firstRow, 0u);
    QCOMPARE(first.rows, 2u);
    const auto second = table.append(
        test::decoded("[{\"id\":\"c\",\"status\":\"ACTIVE\",\"lastLogin\":null, \"x\":[1,2]}]"));
    QCOMPARE(second.firstRow, 2u);
    QCOMPARE(second.duplicates, 0u);
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(snapshot.rowCount(), 3u);
    QCOMPARE(snapshot.chunkCount(), 2u);
    QCOMPARE(snapshot.firstRow(1), 2u);
    QCOMPARE(test::idsOf(snapshot, snapshot.distinctRows()), u"a|b|c"_s);
    QCOMPARE(test::idsOf(snapshot, snapshot.distinctRows(1)), u"b|c"_s);
    QCOMPARE(test::idsOf(snapshot, snapshot.distinctRows(9)), QString());
    QCOMPARE(columnNames(snapshot), u"id|status|lastLogin|x"_s);
    QCOMPARE(test::described(snapshot.cell(2, 3)), u"[1, 2]"_s);
    QCOMPARE(test::described(snapshot.cell(2, 2)), u"(never)"_s);
    QCOMPARE(test::described(snapshot.cell(0, 3)), u"()"_s); // its page has no such column
    QCOMPARE(snapshot.status(2), AccountStatus::Active);
    QCOMPARE(snapshot.status(0), AccountStatus::Unknown);
    QCOMPARE(test::text(snapshot.rawJson(1)), u"{\"id\":\"b\"}"_s);
    QCOMPARE(table.rowOf("c"), std::optional(2u));
    QCOMPARE(table.rowOf("d"), std::optional<std::uint32_t>());
}

void TstUserTable::marksDuplicates_data()
{
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QString>("distinct"); //!< row numbers
    QTest::newRow("none") << QStringList{u"a b"_s, u"c"_s} << u"0 1 2"_s;
    QTest::newRow("across pages") << QStringList{u"a b"_s, u"b c"_s} << u"0 1 3"_s;
    QTest::newRow("within a page") << QStringList{u"a b a"_s} << u"0 1"_s;
    QTest::newRow("a page again") << QStringList{u"a b"_s, u"a b"_s, u"c"_s} << u"0 1 4"_s;
    QTest::newRow("empty pages") << QStringList{QString(), u"a"_s, QString(), u"a b"_s, QString()}
                                 << u"0 2"_s;
    QTest::newRow("other case is another") << QStringList{u"a A"_s} << u"0 1"_s;
    QTest::newRow("past a word of bits")
        << QStringList{u"1 2 3 4 5 6 7 8 9 0 "_s.repeated(7)} << u"0 1 2 3 4 5 6 7 8 9"_s;
}

void TstUserTable::marksDuplicates()
{
    QFETCH(QStringList, pages);
    QFETCH(QString, distinct);
    UserTable table;
    std::uint32_t duplicates = 0;
    for (const QString &page : std::as_const(pages))
        duplicates += table.append(test::decoded(pageOfIds(page))).duplicates;
    const TableSnapshot snapshot = table.snapshot();
    QStringList rows;
    for (const std::uint32_t row : snapshot.distinctRows())
        rows += QString::number(row);
    QCOMPARE(rows.join(u' '), distinct);
    QCOMPARE(table.distinctCount(), static_cast<std::uint32_t>(rows.size()));
    QCOMPARE(table.distinctCount() + duplicates, table.rowCount());
    for (std::uint32_t row = 0; row < snapshot.rowCount(); ++row) {
        QCOMPARE(snapshot.isDuplicate(row), !rows.contains(QString::number(row)));
        QVERIFY(*table.rowOf(snapshot.id(row)) <= row);
        QVERIFY(!snapshot.isDuplicate(*table.rowOf(snapshot.id(row))));
    }
}

void TstUserTable::locatesRowsInUnevenPages()
{
    UserTable table;
    std::vector<std::uint32_t> chunkOfRow;
    for (std::uint32_t page = 0; page < 600; ++page) {
        QString ids;
        for (std::uint32_t i = 0; i < (page * 7) % 5; ++i) {
            ids += u"%1-%2 "_s.arg(page).arg(i);
            chunkOfRow.push_back(page);
        }
        table.append(test::decoded(pageOfIds(ids)));
    }
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(snapshot.rowCount(), static_cast<std::uint32_t>(chunkOfRow.size()));
    for (std::uint32_t row = 0; row < snapshot.rowCount(); ++row) {
        const auto [chunk, inChunk] = snapshot.locate(row);
        QCOMPARE(chunk, chunkOfRow[row]);
        QCOMPARE(snapshot.firstRow(chunk) + inChunk, row);
        QCOMPARE(test::text(snapshot.id(row)), u"%1-%2"_s.arg(chunk).arg(inChunk));
    }
}

void TstUserTable::mergesColumns()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":1,\"b\":1,\"a\":1}]"));
    table.append(test::decoded("[{\"a\":2,\"c\":2,\"id\":2}]"));
    const TableSnapshot early = table.snapshot();
    table.append(test::decoded("[{\"d\":3,\"id\":3}]"));
    const TableSnapshot late = table.snapshot();
    QCOMPARE(columnNames(early), u"id|b|a|c"_s);
    QCOMPARE(columnNames(late), u"id|b|a|c|d"_s);
    QStringList cells;
    for (std::uint32_t row = 0; row < 3; ++row) {
        for (std::uint32_t column = 0; column < late.columnCount(); ++column)
            cells += test::described(late.cell(row, column));
    }
    QCOMPARE(cells.join(u' '), u"#1 #1 #1 () () #2 () #2 #2 () #3 () () () #3"_s);
    QCOMPARE(late.chunkColumn(1, 2), std::optional(0u));
    QCOMPARE(late.chunkColumn(1, 1), std::optional<std::uint32_t>());
    QCOMPARE(late.chunkColumn(0, 4), std::optional<std::uint32_t>());
}

void TstUserTable::keepsColumnNamesApart()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":1,\"login\":\"path\",\".login\":\"odd\"}]"));
    table.append(test::decoded("[{\"id\":2,\"profile\":{\"login\":\"attribute\"}}]"));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(columnNames(snapshot), u"id|.login|..login|login"_s);
    QCOMPARE(test::described(snapshot.cell(0, *snapshot.columnByName(".login"))), u"path"_s);
    QCOMPARE(test::described(snapshot.cell(1, *snapshot.columnByName("login"))), u"attribute"_s);
    QCOMPARE(snapshot.column(1).path, std::string("login"));
}

void TstUserTable::findsColumnsByName()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":1,\"profile\":{\"login\":\"x\",\"badge\":1},\"\":2}]"));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(snapshot.columnByName("login"), std::optional(1u));
    QCOMPARE(snapshot.columnByName("profile.login"), std::optional(1u));
    QCOMPARE(snapshot.columnByName("profile.badge"), std::optional(2u));
    QCOMPARE(snapshot.columnByName(""), std::optional(3u));
    QCOMPARE(snapshot.columnByName("Login"), std::optional<std::uint32_t>());
    QCOMPARE(snapshot.columnByName("badge"), std::optional<std::uint32_t>());
    QCOMPARE(snapshot.column(1),
             (ColumnInfo{"login", "profile.login", std::optional(Attribute::Login)}));
}

void TstUserTable::mergesAttributesOfDifferentPaths()
{
    PageFormat format = test::pageFormat();
    format.attributes.push_back({Attribute::LastName, "name.family", BlankReason::NotSet});
    UserTable table;
    table.append(test::decoded("[{\"id\":1,\"name\":{\"family\":\"B\"}}]", format));
    table.append(test::decoded("[{\"id\":2,\"profile\":{\"lastName\":\"A\"}}]", format));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(columnNames(snapshot), u"id|name.family|lastName"_s);
    QCOMPARE(test::described(snapshot.cell(0, 2)), u"B"_s);
    QCOMPARE(test::described(snapshot.cell(1, 2)), u"A"_s);
}

void TstUserTable::keepsSnapshotsAsTheyWere()
{
    UserTable table;
    std::vector<TableSnapshot> snapshots;
    for (int page = 0; page < 700; ++page) { // more than one block of chunks
        snapshots.push_back(table.snapshot());
        const QByteArray number = QByteArray::number(page);
        table.append(test::decoded("[{\"id\":\"" + number + "\",\"k"
                                   + QByteArray::number(page / 100) + "\":" + number
                                   + "},{\"id\":\"same\"}]"));
    }
    for (std::uint32_t page = 0; page < snapshots.size(); ++page) {
        const TableSnapshot &snapshot = snapshots[page];
        QCOMPARE(snapshot.rowCount(), page * 2);
        QCOMPARE(snapshot.chunkCount(), page);
        QCOMPARE(snapshot.columnCount(), page == 0 ? 0 : 2 + (page - 1) / 100);
        QCOMPARE(snapshot.distinctRows().size(), page == 0 ? 0u : page + 1);
        if (page > 0) {
            QCOMPARE(test::text(snapshot.id(2 * page - 2)), QString::number(page - 1));
            QCOMPARE(test::described(snapshot.cell(2 * page - 2, snapshot.columnCount() - 1)),
                     u"#%1"_s.arg(page - 1));
        }
    }
}

void TstUserTable::findsManyIds()
{
    UserTable table;
    for (int page = 0; page < 200; ++page) {
        QString ids;
        for (int i = 0; i < 200; ++i)
            ids += u"00u%1 "_s.arg(page * 200 + i, 8, 16, QLatin1Char('0'));
        QCOMPARE(table.append(test::decoded(pageOfIds(ids))).duplicates, 0u);
    }
    for (int i = 0; i < 40'000; i += 7) {
        const QByteArray id = u"00u%1"_s.arg(i, 8, 16, QLatin1Char('0')).toLatin1();
        QCOMPARE(table.rowOf(test::view(id)), std::optional(static_cast<std::uint32_t>(i)));
    }
    QVERIFY(!table.rowOf("00u"));
    QVERIFY(!table.rowOf(""));
}

void TstUserTable::countsMemory()
{
    UserTable table;
    const std::size_t empty = table.memoryBytes();
    const auto chunk = test::decoded(pageOfIds(u"a b c"_s));
    table.append(chunk);
    QVERIFY(table.memoryBytes() > empty + chunk->memoryBytes());
}

//! A server that sends other keys on every page: the well-known columns still come.
void TstUserTable::limitsColumns()
{
    UserTable table;
    constexpr int onAPage = 1'500;
    for (int page = 0; page < 8; ++page) {
        QByteArray user = "{\"id\":\"" + QByteArray::number(page) + '"';
        for (int key = 0; key < onAPage; ++key)
            user += ",\"p" + QByteArray::number(page) + '_' + QByteArray::number(key) + "\":1";
        if (page == 7)
            user += ",\"status\":\"ACTIVE\"";
        QCOMPARE(table.hasValuesWithoutColumn(), page == 7);
        table.append(test::decoded('[' + user + "}]"));
    }
    const TableSnapshot snapshot = table.snapshot();
    QVERIFY(snapshot.columnCount() >= UserTable::maxColumns);
    QVERIFY(snapshot.columnCount() < UserTable::maxColumns + 40); // the well-known ones
    QCOMPARE(test::text(snapshot.cell(0, *snapshot.columnByName("p0_7")).text), u"1"_s);
    const auto status = snapshot.columnByName("status");
    QVERIFY(status);
    QCOMPARE(test::text(snapshot.cell(7, *status).text), u"ACTIVE"_s);
    QVERIFY(snapshot.rawJson(7).find("p7_1499") != std::string::npos);
}

QTEST_GUILESS_MAIN(TstUserTable)
#include "tst_usertable.moc"
