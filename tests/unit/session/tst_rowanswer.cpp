// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowanswer.h"
#include "unit/table/tabletesting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! However an answer is come by (new pages merged, cells filled in, a former one narrowed, an order
//! kept), it is the one that matching and sorting everything anew gives.
class TstRowAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeFromNothing_data();
    void answersLikeFromNothing();
    void sharesWhatDoesNotChange();
    void keepsTheOrderOfArrival();
    void stops();
};

namespace {

using Random = QRandomGenerator;
using AnswerPointer = std::shared_ptr<const RowAnswer>;

void appendPage(UserTable &table, Random &random, int users)
{
    static const QByteArrayList names{"ann", "anna", "hanna", "bob", "\xc3\x84nne", "zoe", "jan"};
    QByteArrayList list;
    for (int i = 0; i < users; ++i) {
        const int again = random.bounded(25) == 0 ? random.bounded(40) : 0;
        const QByteArray id = QByteArray::number(int(table.rowCount()) + i - again);
        QByteArray user = "{\"id\":\"" + id + "\",\"name\":\"" + names[random.bounded(7)] + ' '
            + QByteArray::number(random.bounded(30)) + '"';
        if (random.bounded(3) != 0)
            user += ",\"team\":\"" + names[random.bounded(7)] + '"';
        list += user + '}';
    }
    table.append(test::decoded('[' + list.join(',') + ']'));
}

void fillIn(UserTable &table, Random &random)
{
    const std::uint32_t column = table.addColumn({"groups/count", "Groups", LaterForm::Count, {}});
    std::vector<LaterCell> cells;
    for (int i = random.bounded(20); i > 0; --i) {
        const auto row = std::uint32_t(random.bounded(int(table.rowCount())));
        const bool isBlank = random.bounded(5) == 0;
        cells.push_back({row, column, isBlank ? CellKind::Blank : CellKind::Number,
                         BlankReason::Failed,
                         isBlank ? std::string() : std::to_string(random.bounded(12))});
    }
    table.fillIn(std::move(cells));
}

Query queryOf(const char *text)
{
    return std::get<Query>(parseQuery(text, {}));
}

std::shared_ptr<const IdSet> someIds(Random &random)
{
    auto ids = std::make_shared<IdSet>();
    for (int id = 0; id < 400; ++id) {
        if (random.bounded(3) == 0)
            ids->insert(std::to_string(id));
    }
    return ids;
}

RowQuestion randomQuestion(const RowQuestion &former, Random &random)
{
    static const std::vector<const char *> queries{
        "",     "a",   "an",       "ann",     "anna",           "an OR bo",
        "-ann", "zzz", "team:ann", "hanna 1", "groups/count>3", "-groups/count:*"};
    static const std::vector<SortSpec> sorts{
        {},
        {{"name", SortDirection::Ascending}},
        {{"team", SortDirection::Descending}},
        {{"groups/count", SortDirection::Ascending}},
        {{"team", SortDirection::Descending}, {"groups/count", SortDirection::Descending}},
        {{"team", SortDirection::Ascending}, {"name", SortDirection::Descending}}};
    RowQuestion question = former;
    switch (random.bounded(7)) {
    case 0:
        question.sort = sorts[random.bounded(quint32(sorts.size()))];
        break;
    case 1:
        question.searched = random.bounded(2) ? std::vector<std::string>{"name"}
                                              : std::vector<std::string>{"name", "team"};
        break;
    case 2:
        question.only = random.bounded(3) == 0 ? nullptr : someIds(random);
        break;
    default:
        question.query = queryOf(queries[random.bounded(quint32(queries.size()))]);
    }
    return question;
}

AnswerPointer nothing()
{
    return std::make_shared<const RowAnswer>(
        RowAnswer{{}, {{}, std::make_shared<const RowOrder>(), 0}});
}

RowOrder fromNothing(const TableSnapshot &table, const RowQuestion &question)
{
    RowOrder rows;
    std::vector<std::uint32_t> columns;
    for (const std::string &name : question.searched) {
        if (const auto column = table.columnByName(name))
            columns.push_back(*column);
    }
    matchRows(table, question.query, columns, 0, rows);
    if (question.only)
        std::erase_if(rows,
                      [&](std::uint32_t row) { return !question.only->contains(table.id(row)); });
    sortRows(table, question.sort, "en_US", rows);
    return rows;
}

std::size_t commonBeginning(const RowOrder &a, const RowOrder &b)
{
    std::size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return same;
}

} // namespace

void TstRowAnswer::answersLikeFromNothing_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("usersAPage");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("small pages, %d", seed) << seed << 20;
    QTest::newRow("large pages") << 6 << 400;
    QTest::newRow("a user a page") << 7 << 1;
}

void TstRowAnswer::answersLikeFromNothing()
{
    QFETCH(int, seed);
    QFETCH(int, usersAPage);
    Random random(static_cast<quint32>(seed));
    UserTable users;
    RowSorter sorter("en_US");
    AnswerPointer former = nothing();
    RowQuestion question{{}, {}, {"name"}};
    for (int step = 0; step < 150; ++step) {
        // Pages first, some between, none at the end.
        if (step < 8 || (step < 80 && random.bounded(3) == 0))
            appendPage(users, random, usersAPage);
        if (random.bounded(4) == 0)
            fillIn(users, random);
        if (random.bounded(3) != 0)
            question = randomQuestion(question, random);
        const TableSnapshot table = users.snapshot();
        const AnswerPointer answer = answerRows(table, question, *former, sorter, {});
        QVERIFY(answer);
        QVERIFY(answer->question == question);
        QVERIFY(*answer->view.rows == fromNothing(table, question));
        QCOMPARE(answer->view.sameUpTo, commonBeginning(*former->view.rows, *answer->view.rows));
        former = answer;
    }
}

void TstRowAnswer::sharesWhatDoesNotChange()
{
    Random random(8);
    UserTable users;
    appendPage(users, random, 50);
    RowSorter sorter("en_US");
    RowQuestion question{{}, {{"name", SortDirection::Ascending}}, {"name"}};
    const auto all = answerRows(users.snapshot(), question, *nothing(), sorter, {});
    question.query = queryOf("zzz");
    const auto none = answerRows(users.snapshot(), question, *all, sorter, {});
    QVERIFY(none->view.rows->empty());
    appendPage(users, random, 50); // of whom none is found either
    const auto still = answerRows(users.snapshot(), question, *none, sorter, {});
    QCOMPARE(still->view.rows.get(), none->view.rows.get());
    QCOMPARE(still->view.table.rowCount(), 100U);
    question.query = {};
    const auto again = answerRows(users.snapshot(), question, *still, sorter, {});
    question.query = queryOf("an");
    const auto some = answerRows(users.snapshot(), question, *again, sorter, {});
    question.query = {};
    QCOMPARE(answerRows(users.snapshot(), question, *some, sorter, {})->view.rows.get(),
             again->view.rows.get());
}

void TstRowAnswer::keepsTheOrderOfArrival()
{
    Random random(8);
    UserTable users;
    appendPage(users, random, 50);
    RowSorter sorter("en_US");
    RowQuestion question{{}, {}, {"name"}};
    const auto all = answerRows(users.snapshot(), question, *nothing(), sorter, {});
    question.query = queryOf("an");
    const auto some = answerRows(users.snapshot(), question, *all, sorter, {});
    question.query = {};
    const auto again = answerRows(users.snapshot(), question, *some, sorter, {});
    QCOMPARE(again->view.rows.get(), all->view.rows.get());
    question.query = queryOf("an");
    const auto someAgain = answerRows(users.snapshot(), question, *again, sorter, {});
    appendPage(users, random, 50);
    const auto grown = answerRows(users.snapshot(), question, *someAgain, sorter, {});
    question.query = {};
    QVERIFY(*answerRows(users.snapshot(), question, *grown, sorter, {})->view.rows
            == users.snapshot().distinctRows());
}

void TstRowAnswer::stops()
{
    Random random(9);
    UserTable users;
    appendPage(users, random, 50);
    RowSorter sorter("en_US");
    std::stop_source stop;
    stop.request_stop();
    const RowQuestion all{{}, {{"name", SortDirection::Ascending}}, {"name"}};
    RowQuestion some = all;
    some.query = queryOf("an");
    QVERIFY(!answerRows(users.snapshot(), all, *nothing(), sorter, stop.get_token()));
    const auto former = answerRows(users.snapshot(), all, *nothing(), sorter, {});
    QVERIFY(!answerRows(users.snapshot(), some, *former, sorter, stop.get_token()));
    appendPage(users, random, 50);
    QVERIFY(!answerRows(users.snapshot(), all, *former, sorter, stop.get_token()));
    QVERIFY(*answerRows(users.snapshot(), some, *former, sorter, {})->view.rows
            == fromNothing(users.snapshot(), some));
}

QTEST_GUILESS_MAIN(TstRowAnswer)
#include "tst_rowanswer.moc"
