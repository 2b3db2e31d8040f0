// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/rowsorter.h"
#ifndef Q_MOC_RUN // which cannot read <compare>
#include "core/table/cellorder.h"
#endif
#include "unit/table/tabletesting.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What RowSorter keeps gives the same orders as sorting from nothing, and as comparing cells one
//! by one.
class TstRowSorter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsLikeComparing_data();
    void sortsLikeComparing();
    void sortsSomeRowsFromWhatIsKept();
    void sortsManyOnSeveralThreads_data();
    void sortsManyOnSeveralThreads();
    void forgetsWhenTheTableGrows();
    void sharesOneOrder();
    void takesAnOrder();
    void keepsRowsInOrder_data();
    void keepsRowsInOrder();
    void stopsAndGoesOn();
    void keepsFew();
};

namespace {

using Random = QRandomGenerator;

QByteArray randomValue(Random &random)
{
    switch (random.bounded(8)) {
    case 0:
        return "null";
    case 1:
        return QByteArray::number(random.bounded(40));
    case 2:
        return "\"2026-0" + QByteArray::number(1 + random.bounded(9)) + "-01T00:00:00Z\"";
    case 3:
        return "\"\"";
    case 4:
        return "\"item " + QByteArray::number(random.bounded(200)) + '"';
    case 5:
        return random.bounded(2) ? "\"Ärger\"" : "\"arger\"";
    case 6:
        return '"' + QByteArray(40 + random.bounded(3), 'x') + QByteArray::number(random.bounded(9))
            + '"';
    default:
        return '"' + QByteArray(1, static_cast<char>('a' + random.bounded(26))) + '"';
    }
}

//! Users with the columns id, created, status, a and b; some came twice.
void appendUsers(UserTable &table, Random &random, int pages, int usersAPage)
{
    for (int page = 0; page < pages; ++page) {
        QByteArrayList users;
        for (int i = 0; i < usersAPage; ++i) {
            const bool isAgain = table.rowCount() > 0 && random.bounded(20) == 0;
            const QByteArray id = QByteArray::number(isAgain ? int(random.bounded(table.rowCount()))
                                                             : int(table.rowCount()) + i);
            users += "{\"id\":\"" + id + "\",\"created\":" + randomValue(random) + ",\"status\":\""
                + (random.bounded(2) ? "ACTIVE" : "STAGED") + "\",\"a\":" + randomValue(random)
                + ",\"b\":" + randomValue(random) + '}';
        }
        table.append(test::decoded('[' + users.join(',') + ']'));
    }
}

const std::vector<SortSpec> specs{
    {},
    {{"a", SortDirection::Ascending}},
    {{"a", SortDirection::Descending}},
    {{"b", SortDirection::Ascending}, {"a", SortDirection::Descending}},
    {{"created", SortDirection::Descending}, {"nobody's", SortDirection::Ascending}},
    {{"status", SortDirection::Descending},
     {"created", SortDirection::Ascending},
     {"b", SortDirection::Descending}},
    {{"nobody's", SortDirection::Descending}},
};

//! Cell by cell.
RowOrder compared(const TableSnapshot &table, const SortSpec &spec, RowOrder rows)
{
    const Collation collation("en_US");
    std::vector<std::pair<CellOrder, SortDirection>> keys;
    for (const SortKey &key : spec) {
        if (const auto column = table.columnByName(key.column))
            keys.emplace_back(CellOrder(table, *column, collation), key.direction);
    }
    std::ranges::sort(rows);
    std::ranges::stable_sort(rows, [&](std::uint32_t left, std::uint32_t right) {
        for (const auto &[order, direction] : keys) {
            const OrderKey a = order.key(left);
            const OrderKey b = order.key(right);
            const auto result = order.compare(a, b);
            if (result == 0)
                continue;
            const bool hasBlank =
                a.group == OrderKey::Group::Blank || b.group == OrderKey::Group::Blank;
            return hasBlank || direction == SortDirection::Ascending ? result < 0 : result > 0;
        }
        return false;
    });
    return rows;
}

RowOrder comparedAll(const TableSnapshot &table, const SortSpec &spec)
{
    return compared(table, spec, table.distinctRows());
}

RowOrder someRows(const TableSnapshot &table, Random &random, quint32 oneIn)
{
    RowOrder rows;
    for (const std::uint32_t row : table.distinctRows()) {
        if (random.bounded(oneIn) == 0)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

void TstRowSorter::sortsLikeComparing_data()
{
    QTest::addColumn<int>("pages");
    QTest::newRow("nobody") << 0;
    QTest::newRow("one page") << 1;
    QTest::newRow("more") << 12;
}

void TstRowSorter::sortsLikeComparing()
{
    QFETCH(int, pages);
    Random random(11);
    UserTable users;
    appendUsers(users, random, pages, 50);
    const TableSnapshot table = users.snapshot();
    RowSorter sorter("en_US");
    for (int round = 0; round < 2; ++round) { // from nothing, then from what is kept
        for (const SortSpec &spec : specs) {
            const auto all = sorter.sortAll(table, spec, {});
            QVERIFY(all);
            QVERIFY(*all == comparedAll(table, spec));
        }
    }
}

void TstRowSorter::sortsSomeRowsFromWhatIsKept()
{
    Random random(12);
    UserTable users;
    appendUsers(users, random, 12, 50);
    const TableSnapshot table = users.snapshot();
    RowSorter sorter("en_US");
    for (int round = 0; round < 60; ++round) {
        const SortSpec &spec = specs[random.bounded(quint32(specs.size()))];
        if (random.bounded(4) == 0)
            QVERIFY(sorter.sortAll(table, spec, {}));
        RowOrder rows = someRows(table, random, 1 + random.bounded(40));
        const RowOrder wanted = compared(table, spec, rows);
        std::reverse(rows.begin(), rows.end());
        QVERIFY(sorter.sort(table, spec, rows, {}));
        QVERIFY(rows == wanted);
    }
}

void TstRowSorter::sortsManyOnSeveralThreads_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("values");
    QTest::newRow("all alike") << QByteArray("same") << 1;
    QTest::newRow("few different") << QByteArray() << 9;
    QTest::newRow("most different") << QByteArray("w") << 1'000'000;
    QTest::newRow("long beginnings") << QByteArray(70, 'y') << 1'000'000;
    QTest::newRow("beginnings past all measure") << QByteArray(1'500, 'y') << 40;
}

void TstRowSorter::sortsManyOnSeveralThreads()
{
    QFETCH(QByteArray, beginning);
    QFETCH(int, values);
    Random random(13);
    UserTable users;
    int id = 0;
    const int usersAPage = beginning.size() > 1'000 ? 500 : 4'000;
    for (int page = 0; page < 12; ++page) {
        QByteArrayList list;
        for (int i = 0; i < usersAPage; ++i, ++id) {
            const QByteArray number = QByteArray::number(random.bounded(quint32(values)));
            list += "{\"id\":\"" + QByteArray::number(id) + "\",\"a\":\"" + beginning + number
                + "\",\"b\":" + number + '}';
        }
        users.append(test::decoded('[' + list.join(',') + ']'));
    }
    const TableSnapshot table = users.snapshot();
    for (const char *column : {"a", "b"}) {
        const SortSpec spec{{column, SortDirection::Ascending}};
        RowOrder once = table.distinctRows();
        QVERIFY(sortRows(table, spec, "en_US", once));
        QVERIFY(once == comparedAll(table, spec));
        QVERIFY(*RowSorter("en_US").sortAll(table, spec, {}) == once);
    }
}

void TstRowSorter::forgetsWhenTheTableGrows()
{
    Random random(14);
    UserTable users;
    RowSorter sorter("en_US");
    TableSnapshot before;
    for (int round = 0; round < 6; ++round) {
        appendUsers(users, random, 1, 30);
        const TableSnapshot table = users.snapshot();
        // Late work about the table as it was gets its own rows, and spoils nothing.
        for (const TableSnapshot &now : {table, before, table}) {
            for (const SortSpec &spec : specs)
                QVERIFY(*sorter.sortAll(now, spec, {}) == comparedAll(now, spec));
        }
        before = table;
    }
}

void TstRowSorter::sharesOneOrder()
{
    Random random(15);
    UserTable users;
    appendUsers(users, random, 2, 30);
    RowSorter sorter("en_US");
    const auto first = sorter.sortAll(users.snapshot(), specs[1], {});
    QCOMPARE(sorter.sortAll(users.snapshot(), specs[1], {}).get(), first.get());
    QVERIFY(sorter.sortAll(users.snapshot(), specs[2], {}).get() != first.get());
}

void TstRowSorter::takesAnOrder()
{
    Random random(16);
    UserTable users;
    appendUsers(users, random, 2, 30);
    const TableSnapshot table = users.snapshot();
    RowSorter sorter("en_US");
    const auto order = std::make_shared<const RowOrder>(comparedAll(table, specs[3]));
    sorter.keepAll(table, specs[3], order);
    QCOMPARE(sorter.sortAll(table, specs[3], {}).get(), order.get());
    appendUsers(users, random, 1, 30);
    const TableSnapshot more = users.snapshot();
    QVERIFY(*sorter.sortAll(more, specs[3], {}) == comparedAll(more, specs[3]));
    sorter.keepAll(table, specs[3], order); // too late
    QVERIFY(*sorter.sortAll(more, specs[3], {}) == comparedAll(more, specs[3]));
}

void TstRowSorter::keepsRowsInOrder_data()
{
    using Rows = QList<uint>;
    QTest::addColumn<QList<uint>>("order");
    QTest::addColumn<QList<uint>>("rows");
    QTest::addColumn<QList<uint>>("kept");
    QTest::newRow("nothing of nothing") << Rows{} << Rows{} << Rows{};
    QTest::newRow("nothing") << Rows{2, 0, 1} << Rows{} << Rows{};
    QTest::newRow("all") << Rows{2, 0, 1} << Rows{0, 1, 2} << Rows{2, 0, 1};
    QTest::newRow("some") << Rows{130, 64, 63, 0, 129} << Rows{0, 63, 130} << Rows{130, 63, 0};
    QTest::newRow("others too") << Rows{3, 1} << Rows{0, 1, 2} << Rows{1};
}

void TstRowSorter::keepsRowsInOrder()
{
    QFETCH(QList<uint>, order);
    QFETCH(QList<uint>, rows);
    const RowOrder kept =
        keptInOrder({order.cbegin(), order.cend()}, {rows.cbegin(), rows.cend()}, 131);
    QTEST(QList<uint>(kept.begin(), kept.end()), "kept");
}

void TstRowSorter::stopsAndGoesOn()
{
    Random random(17);
    UserTable users;
    appendUsers(users, random, 2, 30);
    const TableSnapshot table = users.snapshot();
    RowSorter sorter("en_US");
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!sorter.sortAll(table, specs[1], stop.get_token()));
    QCOMPARE(sorter.memoryBytes(), std::size_t(0));
    for (int round = 0; round < 2; ++round) { // nothing kept, then everything
        RowOrder rows = table.distinctRows();
        QVERIFY(!sorter.sort(table, specs[1], rows, stop.get_token()));
        QVERIFY(*sorter.sortAll(table, specs[1], {}) == comparedAll(table, specs[1]));
    }
}

void TstRowSorter::keepsFew()
{
    UserTable users;
    QByteArray page;
    for (int i = 0; i < 1'000; ++i) {
        page += (i ? ",{\"id\":\"" : "[{\"id\":\"") + QByteArray::number(i) + '"';
        for (int column = 0; column < 20; ++column)
            page += ",\"c" + QByteArray::number(column) + "\":" + QByteArray::number(i ^ column);
        page += '}';
    }
    users.append(test::decoded(page + ']'));
    RowSorter sorter("en_US");
    for (int column = 0; column < 20; ++column) {
        const QByteArray name = "c" + QByteArray::number(column);
        const SortSpec spec{{name.toStdString(), SortDirection::Descending}};
        QVERIFY(sorter.sortAll(users.snapshot(), spec, {}));
    }
    // Twenty columns looked at: not more than 32 bytes a user stay.
    QVERIFY(sorter.memoryBytes() > 0);
    QVERIFY(sorter.memoryBytes() <= 32'000);
}

QTEST_GUILESS_MAIN(TstRowSorter)
#include "tst_rowsorter.moc"
