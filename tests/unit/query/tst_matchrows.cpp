// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "core/table/textfold.h"
#include "unit/query/querydescription.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Which rows a query finds, by example and against a plain loop over all cells.
class TstMatchRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsFromRow();
    void findsAmongCandidates();
    void looksOnlyInGivenColumns();
    void findsStatusByCommonWord_data();
    void findsStatusByCommonWord();
    void staysWithinCells();
    void findsInColumnsThatAreAlike();
    void findsWhereOnlySomePagesAreAlike();
    void leavesOutDuplicates();
    void stops();
    void sharesWorkAmongThreads();
    void agreesWithPlainLoop_data();
    void agreesWithPlainLoop();
};

namespace {

Query parsed(const QString &text)
{
    const auto result = parseQuery(text.toStdString(), {});
    return std::get<Query>(result);
}

std::vector<std::uint32_t> allColumns(const TableSnapshot &table)
{
    std::vector<std::uint32_t> columns(table.columnCount());
    for (std::uint32_t i = 0; i < columns.size(); ++i)
        columns[i] = i;
    return columns;
}

QString found(const TableSnapshot &table, const QString &query)
{
    std::vector<std::uint32_t> rows;
    if (!matchRows(table, parsed(query), allColumns(table), 0, rows))
        return u"stopped"_s;
    return test::idsOf(table, rows);
}

TableSnapshot people()
{
    UserTable table;
    table.append(test::decoded(test::fixture("table/people_1.json")));
    table.append(test::decoded(test::fixture("table/people_2.json")));
    return table.snapshot();
}

//! True when a row has all the terms, each in any of the columns: as the rule says, no faster.
bool matchesPlainly(const TableSnapshot &table, const Query &query,
                    const std::vector<std::uint32_t> &columns, std::uint32_t row)
{
    QStringList words = test::described(query).split(u'|', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        const std::string term = word.toStdString();
        return std::ranges::any_of(columns, [&](std::uint32_t column) {
            const Cell cell = table.cell(row, column);
            if (cell.kind == CellKind::Blank)
                return false;
            if (table.column(column).attribute == Attribute::Status
                && foldText(toWord(table.status(row))).find(term) != std::string::npos)
                return true;
            return foldText(cell.text).find(term) != std::string::npos;
        });
    });
}

} // namespace

void TstMatchRows::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    const auto row = [](const QString &query, const char *ids) {
        QTest::newRow(query.isEmpty() ? "(empty)" : qPrintable(query))
            << query << QString::fromLatin1(ids);
    };
    row(QString(), "ann|bob|joerg|ines|taro|hong|mia|zoe");
    row(u"ann"_s, "ann");
    row(u"ANN"_s, "ann");
    row(u"example.com"_s, "ann|bob|joerg|ines|taro|hong|mia|zoe");
    row(u"sales"_s, "ann|joerg");
    row(u"sales berlin"_s, "joerg");
    row(u"berlin sales"_s, "joerg");
    row(u"sales lisbon"_s, "");
    row(u"muller"_s, "joerg|mia");
    row(u"MÜLLER"_s, "joerg|mia");
    row(u"mu\u0308ller"_s, "joerg|mia");
    row(u"strasse"_s, "joerg|mia");
    row(u"straße"_s, "joerg|mia");
    row(u"STRASSE"_s, "joerg|mia");
    row(u"ao pau"_s, "ines");
    row(u"\"são paulo\""_s, "ines");
    row(u"山田"_s, "taro");
    row(u"田太"_s, "");
    row(u"nguyen"_s, "hong");
    row(u"dang"_s, "hong");
    row(u"lodz"_s, "bob");
    row(u"👍"_s, "zoe");
    row(u"zoë"_s, "zoe");
    row(u"\"vp sales\""_s, "ann");
    row(u"\"sales vp\""_s, "");
    row(u"4711"_s, "bob");
    row(u"true"_s, "mia");
    row(u"admins"_s, "ines");
    row(u"nobody"_s, "");
    row(u"never"_s, "");
    row(u"null"_s, "");
}

void TstMatchRows::finds()
{
    QFETCH(QString, query);
    QTEST(found(people(), query), "ids");
}

void TstMatchRows::findsFromRow()
{
    const TableSnapshot table = people();
    const auto foundFrom = [&](std::uint32_t from, const QString &query) {
        std::vector<std::uint32_t> rows{99};
        const bool isWhole = matchRows(table, parsed(query), allColumns(table), from, rows);
        const bool isAppended = rows.front() == 99;
        rows.erase(rows.begin());
        return isWhole && isAppended ? test::idsOf(table, rows) : u"wrong"_s;
    };
    QCOMPARE(foundFrom(1, u"sales"_s), u"joerg"_s);
    QCOMPARE(foundFrom(2, u"sales"_s), u"joerg"_s);
    QCOMPARE(foundFrom(3, u"sales"_s), QString());
    QCOMPARE(foundFrom(6, QString()), u"mia|zoe"_s);
    QCOMPARE(foundFrom(8, QString()), QString());
    QCOMPARE(foundFrom(1'000, u"a"_s), QString());
}

void TstMatchRows::findsAmongCandidates()
{
    const TableSnapshot table = people();
    const auto foundAmong = [&](const std::vector<std::uint32_t> &candidates,
                                const QString &query) {
        std::vector<std::uint32_t> rows;
        const bool isWhole = matchRows(table, parsed(query), allColumns(table), candidates, rows);
        return isWhole ? test::idsOf(table, rows) : u"stopped"_s;
    };
    QCOMPARE(foundAmong({}, u"a"_s), QString());
    QCOMPARE(foundAmong({0, 2, 6}, u"muller"_s), u"joerg|mia"_s);
    QCOMPARE(foundAmong({6, 0, 2}, u"muller"_s), u"mia|joerg"_s); // their own order stays
    QCOMPARE(foundAmong({0, 1}, u"muller"_s), QString());
    QCOMPARE(foundAmong({7, 3}, QString()), u"zoe|ines"_s);
}

void TstMatchRows::looksOnlyInGivenColumns()
{
    const TableSnapshot table = people();
    const auto foundIn = [&](std::vector<std::uint32_t> columns, const QString &query) {
        std::vector<std::uint32_t> rows;
        matchRows(table, parsed(query), columns, 0, rows);
        return test::idsOf(table, rows);
    };
    const std::uint32_t title = *table.columnByName("profile.title");
    const std::uint32_t city = *table.columnByName("profile.city");
    QCOMPARE(foundIn({title}, u"sales"_s), u"ann|joerg"_s);
    QCOMPARE(foundIn({city}, u"sales"_s), QString());
    QCOMPARE(foundIn({city, title}, u"berlin sales"_s), u"joerg"_s);
    QCOMPARE(foundIn({}, u"sales"_s), QString());
    QCOMPARE(foundIn({}, QString()).count(u'|'), 7);
    QCOMPARE(foundIn({*table.columnByName("profile.note")}, u"👍"_s), u"zoe"_s);
}

void TstMatchRows::findsStatusByCommonWord_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("common word") << u"deactivated"_s << u"off|off2"_s;
    QTest::newRow("part of it") << u"deact"_s << u"off|off2"_s;
    QTest::newRow("provider's word") << u"deprovisioned"_s << u"off|off2"_s;
    QTest::newRow("any case") << u"passwordExpired"_s << u"old"_s;
    QTest::newRow("unknown word") << u"unknown"_s << u"odd"_s;
    QTest::newRow("its own word") << u"sleeping"_s << u"odd"_s;
    QTest::newRow("no status") << u"none"_s << u"none"_s;
}

void TstMatchRows::findsStatusByCommonWord()
{
    QFETCH(QString, query);
    UserTable table;
    table.append(test::decoded("[{\"id\":\"off\",\"status\":\"DEPROVISIONED\"},{\"id\":\"none\"},"
                               "{\"id\":\"old\",\"status\":\"PASSWORD_EXPIRED\"},"
                               "{\"id\":\"odd\",\"status\":\"SLEEPING\"}]"));
    table.append(test::decoded("[{\"id\":\"off2\",\"status\":\"DEPROVISIONED\"}]"));
    QTEST(found(table.snapshot(), query), "ids");
}

void TstMatchRows::staysWithinCells()
{
    QByteArray page = "[";
    for (int i = 0; i < 300; ++i) { // "ab", "ba", "ab"… one behind the other
        page += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\",\"v\":\""
            + (i % 2 ? "ba" : "ab") + QByteArray(i % 3, 'c') + "\",\"w\":\"" + (i % 2 ? "é" : "x")
            + QByteArray::number(i) + "é\"}";
    }
    UserTable table;
    table.append(test::decoded(page + ']'));
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(found(snapshot, u"bb"_s), QString());
    QCOMPARE(found(snapshot, u"aba"_s), QString());
    QCOMPARE(found(snapshot, u"ca"_s), QString());
    QCOMPARE(found(snapshot, u"ex"_s), QString());
    QCOMPARE(found(snapshot, u"e298"_s), QString());
    QCOMPARE(found(snapshot, u"e299e"_s), u"299"_s);
    QStringList both;
    for (int i = 2; i < 300; i += 6) { // even, and two more than a multiple of three
        if (QString::number(i).contains(u'8'))
            both += QString::number(i);
    }
    QCOMPARE(found(snapshot, u"abcc 8"_s), both.join(u'|'));
}

//! Columns with the same values share their text; one that differs in a single row does not.
void TstMatchRows::findsInColumnsThatAreAlike()
{
    const auto people = [](const QByteArray &lastAddress) {
        QByteArray page;
        for (int i = 0; i < 40; ++i) {
            const QByteArray login = "user" + QByteArray::number(i * i) + "@example.com";
            page += (i ? ",{\"id\":\"" : "[{\"id\":\"") + QByteArray::number(i)
                + R"(","profile":{"login":")" + login + R"(","email":")"
                + (i < 39 ? login : lastAddress) + "\"}}";
        }
        UserTable table;
        table.append(test::decoded(page + ']'));
        return table.snapshot();
    };
    const TableSnapshot alike = people("user1521@example.com");
    const TableSnapshot unlike = people("user1522@example.com");
    const auto foundIn = [](const TableSnapshot &table, const char *column, const char *word) {
        std::vector<std::uint32_t> rows;
        matchRows(table, parsed(QString::fromLatin1(word)), {table.columnByName(column).value()}, 0,
                  rows);
        return test::idsOf(table, rows);
    };
    for (const TableSnapshot *table : {&alike, &unlike}) {
        QCOMPARE(found(*table, u"USER144@"_s), u"12"_s);
        QCOMPARE(found(*table, u"user1521@"_s), u"39"_s);
        QCOMPARE(found(*table, u"profile.email:user144@"_s), u"12"_s);
        QCOMPARE(foundIn(*table, "login", "user144@"), u"12"_s);
        QCOMPARE(foundIn(*table, "profile.email", "user144@"), u"12"_s);
    }
    QCOMPARE(foundIn(unlike, "profile.email", "user1522@"), u"39"_s);
    QCOMPARE(foundIn(unlike, "profile.email", "user1521@"), QString());
    QCOMPARE(foundIn(unlike, "login", "user1522@"), QString());
    QVERIFY(alike.chunk(0)->memoryBytes() + 400 < unlike.chunk(0)->memoryBytes());
    QCOMPARE(alike.chunk(0)->textBytes(), unlike.chunk(0)->textBytes());
}

//! What is alike on one page need not be on the next, which has the same columns.
void TstMatchRows::findsWhereOnlySomePagesAreAlike()
{
    UserTable table;
    for (int page = 0; page < 6; ++page) {
        QByteArrayList users;
        for (int i = page * 20; i < page * 20 + 20; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray other = QByteArray(page % 2 ? "other" : "user") + number;
            users += R"({"id":")" + number + R"(","profile":{"login":"user)" + number
                + R"(@example.com","email":")" + other + R"(@example.com"}})";
        }
        table.append(test::decoded('[' + users.join(',') + ']'));
    }
    const TableSnapshot snapshot = table.snapshot();
    QCOMPARE(found(snapshot, u"other25@"_s), u"25"_s);
    QCOMPARE(found(snapshot, u"other119@"_s), u"119"_s);
    QCOMPARE(found(snapshot, u"other45@"_s), QString());
    QCOMPARE(found(snapshot, u"user45@"_s), u"45"_s);
    QCOMPARE(found(snapshot, u"user25@"_s), u"25"_s);
    QCOMPARE(found(snapshot, u"user45@ OR other25@"_s), u"25|45"_s);
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> candidates{30, 41, 5, 25};
    QVERIFY(matchRows(snapshot, parsed(u"other"_s), allColumns(snapshot), candidates, rows));
    QCOMPARE(test::idsOf(snapshot, rows), u"30|25"_s);
}

void TstMatchRows::leavesOutDuplicates()
{
    UserTable table;
    table.append(test::decoded("[{\"id\":\"a\",\"v\":\"x\"},{\"id\":\"b\",\"v\":\"x\"}]"));
    table.append(test::decoded("[{\"id\":\"b\",\"v\":\"x\"},{\"id\":\"c\",\"v\":\"x\"}]"));
    QCOMPARE(found(table.snapshot(), u"x"_s), u"a|b|c"_s);
    QCOMPARE(found(table.snapshot(), QString()), u"a|b|c"_s);
}

void TstMatchRows::stops()
{
    const TableSnapshot table = people();
    std::stop_source source;
    source.request_stop();
    std::vector<std::uint32_t> rows;
    QVERIFY(!matchRows(table, parsed(u"a"_s), {0}, 0, rows, source.get_token()));
    QVERIFY(!matchRows(table, parsed(u"a"_s), {0}, {0, 1}, rows, source.get_token()));
    QVERIFY(!matchRows(table, parsed(u"a"_s), {0}, {1, 0}, rows, source.get_token()));
    QVERIFY(rows.empty());
}

//! Of a table that is large enough for several threads, the rows come in their order all the same.
void TstMatchRows::sharesWorkAmongThreads()
{
    UserTable table;
    std::vector<std::uint32_t> expected;
    std::vector<std::uint32_t> all;
    for (std::uint32_t row = 0; row < 90'000;) {
        QByteArrayList users;
        for (const std::uint32_t end = row + 123 + row % 200; row < end; ++row) {
            const bool isMatch = row % 7 == 3;
            users += u"{\"id\":\"u%1\",\"c\":\"%2\"}"_s.arg(row)
                         .arg(isMatch ? u"Ann"_s : u"Bob"_s)
                         .toUtf8();
            all.push_back(row);
            if (isMatch)
                expected.push_back(row);
        }
        table.append(test::decoded('[' + users.join(',') + ']'));
    }
    const TableSnapshot snapshot = table.snapshot();
    std::vector<std::uint32_t> rows;
    QVERIFY(matchRows(snapshot, parsed(u"ann"_s), allColumns(snapshot), 0, rows));
    QCOMPARE(rows, expected);
    rows.clear();
    QVERIFY(matchRows(snapshot, parsed(u"ann"_s), allColumns(snapshot), all, rows));
    QCOMPARE(rows, expected);
    rows.clear();
    const std::uint32_t from = 40'001;
    QVERIFY(matchRows(snapshot, parsed(u"ann"_s), allColumns(snapshot), from, rows));
    std::erase_if(expected, [](std::uint32_t row) { return row < from; });
    QCOMPARE(rows, expected);
}

void TstMatchRows::agreesWithPlainLoop_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TstMatchRows::agreesWithPlainLoop()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList parts{u"a"_s, u"b"_s, u"A"_s,  u"ab"_s, u"é"_s,     u"ß"_s,
                            u"s"_s, u" "_s, u"山"_s, u"@"_s,  u"ACTIVE"_s};
    const auto word = [&](int most) {
        QString text;
        for (int i = 1 + random.bounded(most); i > 0; --i)
            text += parts[random.bounded(static_cast<int>(parts.size()))];
        return text;
    };
    UserTable table;
    int id = 0;
    for (int page = 0; page < 6; ++page) {
        QByteArrayList users;
        for (int i = random.bounded(90); i >= 0; --i) {
            QString user = u"{\"id\":\"%1\",\"status\":\"%2\""_s.arg(id++ % 250).arg(word(1));
            for (int column = random.bounded(5); column >= 0; --column)
                user += u",\"c%1\":\"%2\""_s.arg(column).arg(word(column < 3 ? 2 : 12));
            users += (user + u'}').toUtf8();
        }
        table.append(test::decoded('[' + users.join(',') + ']'));
    }
    const TableSnapshot snapshot = table.snapshot();
    for (int round = 0; round < 60; ++round) {
        const Query query = parsed(round % 3 ? word(3) : u'"' + word(4) + u'"' + word(1));
        std::vector<std::uint32_t> columns = allColumns(snapshot);
        columns.resize(
            1 + static_cast<std::size_t>(random.bounded(static_cast<int>(columns.size()))));
        std::vector<std::uint32_t> expected;
        std::vector<std::uint32_t> some;
        std::vector<std::uint32_t> expectedOfSome;
        const int share = 1 + random.bounded(30);
        for (const std::uint32_t row : snapshot.distinctRows()) {
            const bool isMatch = matchesPlainly(snapshot, query, columns, row);
            if (isMatch)
                expected.push_back(row);
            if (random.bounded(share) == 0) {
                some.push_back(row);
                if (isMatch)
                    expectedOfSome.push_back(row);
            }
        }
        std::vector<std::uint32_t> rows;
        QVERIFY(matchRows(snapshot, query, columns, 0, rows));
        QCOMPARE(rows, expected);
        std::vector<std::uint32_t> rowsOfSome;
        QVERIFY(matchRows(snapshot, query, columns, some, rowsOfSome));
        QCOMPARE(rowsOfSome, expectedOfSome);
    }
}

QTEST_GUILESS_MAIN(TstMatchRows)
#include "tst_matchrows.moc"
