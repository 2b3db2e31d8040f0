// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "core/table/sorting.h"
#include "core/table/valuecounts.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

namespace {

const LaterColumn count{"groups/count", "Groups", LaterForm::Count, "groups.read"};
const LaterColumn names{"groups/names", "Groups", LaterForm::Names, "groups.read"};

QByteArray pageOf(int from, int users)
{
    QByteArrayList list;
    for (int i = from; i < from + users; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += "{\"id\":\"u" + number + "\",\"profile\":{\"login\":\"login" + number
            + "@example.com\",\"team\":\"" + (i % 3 == 0 ? "sales" : "\xc3\xa4rzte") + "\"}}";
    }
    return '[' + list.join(',') + ']';
}

LaterCell number(std::uint32_t row, std::uint32_t column, int value)
{
    return {row, column, CellKind::Number, BlankReason::NotSet, std::to_string(value)};
}

LaterCell blank(std::uint32_t row, std::uint32_t column, BlankReason reason)
{
    return {row, column, CellKind::Blank, reason, {}};
}

//! Every row's cell of a column, by its name.
QString columnOf(const TableSnapshot &table, std::string_view name)
{
    const NamedColumn column = columnNamed(table, name);
    QStringList cells;
    for (std::uint32_t row = 0; row < table.rowCount(); ++row)
        cells += test::described(readCell(table, row, column));
    return cells.join(u' ');
}

//! Everything that the pages told, and the users' own objects.
QString pagesOf(const TableSnapshot &table)
{
    QStringList rows;
    for (std::uint32_t row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (std::uint32_t column = 0; column < table.columnCount(); ++column) {
            if (!table.column(column).later)
                cells += test::described(table.cell(row, column));
        }
        rows += cells.join(u'|') + QString::fromStdString(table.rawJson(row));
    }
    return rows.join(u'\n');
}

QString found(const TableSnapshot &table, const char *query)
{
    RowOrder rows;
    matchRows(table, std::get<Query>(parseQuery(query, {})), {}, 0, rows);
    return test::idsOf(table, rows);
}

} // namespace

//! Columns whose cells become known after the pages of their rows.
class TstLaterColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotRequestedAtFirst();
    void fillsCellsIn();
    void leavesEarlierSnapshotsAlone();
    void leavesPagesAlone();
    void takesTheLastOfSeveral();
    void coversPagesThatComeLater();
    void pathsStepAside();
    void isFoundAndSorted();
    void countsItsBlanks();
    void doesNotGrowWithEachFilling();
    void fillsFarAndWide();
};

void TstLaterColumn::isNotRequestedAtFirst()
{
    UserTable table;
    const std::uint64_t before = table.snapshot().revision();
    const std::uint32_t column = table.addColumn(count);
    QCOMPARE(table.addColumn(count), column);
    QCOMPARE(table.snapshot().revision(), before + 1);
    table.append(test::decoded(pageOf(0, 2)));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(columnOf(snapshot, "groups/count"), u"(not requested) (not requested)"_s);
    QCOMPARE(test::described(snapshot.cell(1, column)), u"(not requested)"_s);
    QCOMPARE(snapshot.column(column).later, std::optional(count));
    QCOMPARE(columnOf(snapshot, "groups/names"), u"() ()"_s); // no such column
}

void TstLaterColumn::fillsCellsIn()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 3)));
    table.append(test::decoded(pageOf(3, 2)));
    const std::uint32_t counts = table.addColumn(count);
    const std::uint32_t called = table.addColumn(names);
    table.fillIn({number(3, counts, 7),
                  blank(1, counts, BlankReason::NotPermitted),
                  {1, called, CellKind::List, BlankReason::NotSet, "a, \xc3\xa4"}});
    QCOMPARE(columnOf(table.snapshot(), "groups/count"),
             u"(not requested) (not permitted) (not requested) #7 (not requested)"_s);
    QCOMPARE(columnOf(table.snapshot(), "groups/names"),
             u"(not requested) [a, ä] (not requested) (not requested) (not requested)"_s);
    table.fillIn({number(1, counts, 2), blank(3, counts, BlankReason::Loading)});
    QCOMPARE(columnOf(table.snapshot(), "groups/count"),
             u"(not requested) #2 (not requested) (loading) (not requested)"_s);
    QCOMPARE(columnOf(table.snapshot(), "groups/names"),
             u"(not requested) [a, ä] (not requested) (not requested) (not requested)"_s);
    QCOMPARE(table.rowOf("u3"), std::optional(3u));
}

void TstLaterColumn::leavesEarlierSnapshotsAlone()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 2)));
    const TableSnapshot without = table.snapshot();
    const std::uint32_t column = table.addColumn(count);
    const TableSnapshot before = table.snapshot();
    table.fillIn({number(0, column, 1)});
    const TableSnapshot after = table.snapshot();
    table.append(test::decoded(pageOf(2, 1)));
    QVERIFY(!without.columnByName("groups/count"));
    QCOMPARE(columnOf(before, "groups/count"), u"(not requested) (not requested)"_s);
    QCOMPARE(columnOf(after, "groups/count"), u"#1 (not requested)"_s);
    QVERIFY(after.revision() > before.revision());
    QCOMPARE(table.snapshot().revision(), after.revision());
}

void TstLaterColumn::leavesPagesAlone()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 90)));
    table.append(test::decoded(pageOf(10, 1))); // received again
    const QString before = pagesOf(table.snapshot());
    const std::uint32_t column = table.addColumn(count);
    for (std::uint32_t row = 0; row < table.rowCount(); row += 2)
        table.fillIn({number(row, column, int(row))});
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(pagesOf(snapshot), before);
    QCOMPARE(snapshot.distinctRows().size(), std::size_t{90});
    QVERIFY(snapshot.isDuplicate(90));
}

void TstLaterColumn::takesTheLastOfSeveral()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 1)));
    const std::uint32_t column = table.addColumn(count);
    table.fillIn({blank(0, column, BlankReason::Loading), number(0, column, 3)});
    QCOMPARE(columnOf(table.snapshot(), "groups/count"), u"#3"_s);
    table.fillIn({});
    QCOMPARE(columnOf(table.snapshot(), "groups/count"), u"#3"_s);
}

void TstLaterColumn::coversPagesThatComeLater()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 1)));
    const std::uint32_t column = table.addColumn(count);
    table.fillIn({number(0, column, 3)});
    table.append(test::decoded("[{\"id\":\"new\",\"color\":\"red\"}]"));
    table.append(test::decoded(pageOf(1, 1)));
    QCOMPARE(columnOf(table.snapshot(), "groups/count"), u"#3 (not requested) (not requested)"_s);
    table.fillIn({number(1, column, 4), number(2, column, 5)});
    QCOMPARE(columnOf(table.snapshot(), "groups/count"), u"#3 #4 #5"_s);
    QCOMPARE(columnOf(table.snapshot(), "color"), u"() red ()"_s);
    QCOMPARE(columnOf(table.snapshot(), "profile.team"), u"sales () ärzte"_s);
}

//! What a directory calls like a later column is not taken for it.
void TstLaterColumn::pathsStepAside()
{
    const QByteArray page = "[{\"id\":\"1\",\"groups/count\":\"forged\"}]";
    UserTable before;
    before.append(test::decoded(page));
    before.addColumn(count);
    UserTable after;
    after.addColumn(count);
    after.append(test::decoded(page));
    for (const UserTable *const table : {&before, &after}) {
        QCOMPARE(columnOf(table->snapshot(), "groups/count"), u"(not requested)"_s);
        QCOMPARE(columnOf(table->snapshot(), ".groups/count"), u"forged"_s);
    }
}

void TstLaterColumn::isFoundAndSorted()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 4)));
    table.append(test::decoded(pageOf(4, 4)));
    const std::uint32_t counts = table.addColumn(count);
    const std::uint32_t called = table.addColumn(names);
    table.fillIn({number(1, counts, 10),
                  number(2, counts, 9),
                  number(6, counts, 0),
                  {2, called, CellKind::List, BlankReason::NotSet, "Everyone, \xc3\x84rzte"}});
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(found(snapshot, "groups/count>5"), u"u1|u2"_s);
    QCOMPARE(found(snapshot, "groups/count:*"), u"u1|u2|u6"_s);
    QCOMPARE(found(snapshot, "groups/names:arzte"), u"u2"_s);
    QCOMPARE(found(snapshot, "groups/names:never"), QString());
    RowOrder rows = snapshot.distinctRows();
    sortRows(snapshot, {{"groups/count", SortDirection::Descending}}, "en_US", rows);
    QCOMPARE(test::idsOf(snapshot, rows), u"u1|u2|u6|u0|u3|u4|u5|u7"_s);
}

void TstLaterColumn::countsItsBlanks()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 2)));
    table.append(test::decoded(pageOf(2, 2)));
    const std::uint32_t column = table.addColumn(count);
    table.fillIn({number(0, column, 3), blank(1, column, BlankReason::Failed)});
    const TableSnapshot snapshot = table.snapshot();
    const auto counts = countValues(snapshot, columnNamed(snapshot, "groups/count"), {});
    QStringList told;
    for (const ValueCount &each : counts->blanks)
        told += test::text(toWord(each.blank)) + u'=' + QString::number(each.rows);
    QCOMPARE(told.join(u' '), u"not requested=2 failed=1"_s);
    QCOMPARE(counts->values.size(), std::size_t{1});
}

void TstLaterColumn::doesNotGrowWithEachFilling()
{
    UserTable table;
    table.append(test::decoded(pageOf(0, 200)));
    const std::uint32_t column = table.addColumn(names);
    const auto fill = [&] {
        for (std::uint32_t row = 0; row < 200; ++row)
            table.fillIn({{row, column, CellKind::List, BlankReason::NotSet,
                           "Everyone, Gruppe \xc3\xa4 " + std::to_string(row)}});
    };
    fill();
    const std::size_t once = table.memoryBytes();
    fill();
    fill();
    QVERIFY(table.memoryBytes() <= once + once / 20);
}

//! More chunks than a block has.
void TstLaterColumn::fillsFarAndWide()
{
    UserTable table;
    for (int page = 0; page < 600; ++page)
        table.append(test::decoded(pageOf(page * 2, 2)));
    const std::uint32_t column = table.addColumn(count);
    std::vector<LaterCell> cells;
    for (std::uint32_t row = table.rowCount(); row-- > 0;)
        cells.push_back(number(row, column, int(row)));
    table.fillIn(cells);
    const TableSnapshot snapshot = table.snapshot();
    for (std::uint32_t row = 0; row < snapshot.rowCount(); ++row)
        QCOMPARE(test::text(snapshot.cell(row, column).text), QString::number(row));
    QVERIFY(snapshot.haveSameColumns(0, 599));
}

QTEST_APPLESS_MAIN(TstLaterColumn)
#include "tst_latercolumn.moc"
