// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/valuecounting.h"
#include "unit/table/tabletesting.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Counting the values of a column in the background.
class TstValueCounting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void countsSomeUsers_data();
    void countsSomeUsers();
    void answersFromTheEventLoop();
    void answersTheLastQuestion();
    void saysNothingOnceCancelled();
    void saysNothingOnceDeleted();
};

namespace {

TableSnapshot people()
{
    UserTable table;
    table.append(decoded(R"([{"id":"1","city":"Berlin","status":"ACTIVE"},)"
                         R"({"id":"2","city":"Bern","status":"ACTIVE"},)"
                         R"({"id":"3","city":"Bern","status":"STAGED"}])"));
    return table.snapshot();
}

ValueCounting::Question question(const QString &column, const QString &query = {})
{
    ValueCounting::Question asked;
    asked.table = people();
    asked.query = query;
    asked.searched = {u"city"_s};
    asked.column = column;
    return asked;
}

QString described(const ValueCounts &counts)
{
    QStringList texts;
    for (const ValueCount &value : counts.values)
        texts.append(text(value.text) + u' ' + QString::number(value.rows));
    return texts.join(u'|');
}

//! Keeps what is counted.
class Answers final : public QObject
{
public:
    explicit Answers(ValueCounting &counting)
    {
        connect(&counting, &ValueCounting::counted, this,
                [this](const ValueCounts &counts) { all.append(described(counts)); });
    }
    QStringList all;
};

} // namespace

void TstValueCounting::counts_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << u"city"_s << QString() << u"Bern 2|Berlin 1"_s;
    QTest::newRow("any case") << u"CITY"_s << QString() << u"Bern 2|Berlin 1"_s;
    QTest::newRow("a word") << u"status"_s << u"bern"_s << u"active 1|staged 1"_s;
    QTest::newRow("nobody") << u"city"_s << u"zzqx"_s << QString();
    QTest::newRow("a mistake counts all") << u"city"_s << u"(("_s << u"Bern 2|Berlin 1"_s;
    QTest::newRow("no such column") << u"shoeSize"_s << QString() << QString();
}

void TstValueCounting::counts()
{
    QFETCH(QString, column);
    QFETCH(QString, query);
    ValueCounting counting(nullptr);
    const Answers answers(counting);
    counting.ask(question(column, query));
    QTRY_COMPARE(answers.all.size(), 1);
    QTEST(answers.all.first(), "expected");
}

void TstValueCounting::countsSomeUsers_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << QStringList() << QString() << QString();
    QTest::newRow("some") << QStringList{u"1"_s, u"3"_s} << QString() << u"Berlin 1|Bern 1"_s;
    QTest::newRow("some, of a query") << QStringList{u"1"_s, u"3"_s} << u"bern"_s << u"Bern 1"_s;
    QTest::newRow("not here") << QStringList{u"99"_s} << QString() << QString();
}

void TstValueCounting::countsSomeUsers()
{
    QFETCH(QStringList, ids);
    QFETCH(QString, query);
    auto only = std::make_shared<IdSet>();
    for (const QString &id : std::as_const(ids))
        only->insert(id.toStdString());
    ValueCounting counting(nullptr);
    const Answers answers(counting);
    ValueCounting::Question asked = question(u"city"_s, query);
    asked.only = only;
    counting.ask(asked);
    QTRY_COMPARE(answers.all.size(), 1);
    QTEST(answers.all.first(), "expected");
}

void TstValueCounting::answersFromTheEventLoop()
{
    ValueCounting counting(nullptr);
    const Answers answers(counting);
    ValueCounting::Question asked = question(u"city"_s, u"berlin"_s);
    asked.rows = std::make_shared<const RowOrder>(RowOrder{2, 1}); // known better than the query
    counting.ask(asked);
    QCOMPARE(answers.all, QStringList());
    QTRY_COMPARE(answers.all, QStringList{u"Bern 2"_s});
}

void TstValueCounting::answersTheLastQuestion()
{
    ValueCounting counting(nullptr);
    const Answers answers(counting);
    counting.ask(question(u"city"_s));
    counting.ask(question(u"city"_s, u"berlin"_s));
    counting.ask(question(u"status"_s));
    QTRY_COMPARE(answers.all, QStringList{u"active 2|staged 1"_s});
}

void TstValueCounting::saysNothingOnceCancelled()
{
    ValueCounting counting(nullptr);
    const Answers answers(counting);
    counting.ask(question(u"city"_s));
    counting.ask(question(u"status"_s, u"bern"_s));
    counting.cancel();
    // The next answer comes behind those that must not come.
    counting.ask(question(u"status"_s));
    QTRY_COMPARE(answers.all, QStringList{u"active 2|staged 1"_s});
}

void TstValueCounting::saysNothingOnceDeleted()
{
    auto *const deleted = new ValueCounting(this);
    QSignalSpy spy(deleted, &ValueCounting::counted);
    deleted->ask(question(u"city"_s));
    delete deleted;
    ValueCounting next(nullptr);
    const Answers answers(next);
    next.ask(question(u"status"_s));
    QTRY_COMPARE(answers.all.size(), 1);
    QCOMPARE(spy.size(), 0);
}

QTEST_GUILESS_MAIN(TstValueCounting)
#include "tst_valuecounting.moc"
