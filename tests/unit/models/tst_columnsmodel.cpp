// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnsmodel.h"

#include "unit/exports/people.h"
#include "unit/models/signallog.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

QString names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(static_cast<int>(ColumnRole::NameRole)).toString());
    return all.join(u'|');
}

TableSnapshot small(const QByteArray &page)
{
    UserTable table;
    test::appendPage(table, page);
    return table.snapshot();
}

} // namespace

class TstColumnsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsVisibleThenWellKnownThenOthers();
    void checksAndUnchecks();
    void addsWhatIsDiscovered();
    void movesRows_data();
    void movesRows();
    void dropsRows_data();
    void dropsRows();
    void dropsThroughAFilter();
    void refusesForeignData();
    void labelsColumns();
};

void TstColumnsModel::listsVisibleThenWellKnownThenOthers()
{
    UserTable table;
    test::appendPage(table, test::fixture("page1.json"));
    ColumnsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns(table.snapshot(),
                     {u"status"_s, u"profile.seat"_s, u"gone"_s, u"login"_s, u"login"_s});
    QCOMPARE(names(model),
             u"status|profile.seat|gone|login|id|firstName|lastName|providerStatus|created|"
             "lastLogin|mobilePhone|department|profile.remote|profile.tags"_s);
    QCOMPARE(model.visibleColumns().join(u'|'), u"status|profile.seat|gone|login"_s);
    model.setColumns(TableSnapshot(), {});
    QCOMPARE(model.rowCount(), 0);
}

void TstColumnsModel::checksAndUnchecks()
{
    ColumnsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns(small("[{\"id\":\"1\",\"x\":1}]"), {u"id"_s});
    test::SignalLog log(model);
    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0), u"other"_s, Qt::EditRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(log.take(), u"change 1-1|change 0-0"_s);
    QCOMPARE(model.visibleColumns(), QStringList{u"x"_s});
    QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TstColumnsModel::addsWhatIsDiscovered()
{
    ColumnsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns(small("[{\"id\":\"1\",\"x\":1}]"), {u"x"_s});
    test::SignalLog log(model);
    model.addNewColumns(small("[{\"id\":\"1\",\"x\":1}]"));
    model.addNewColumns(small("[{\"id\":\"1\",\"z\":1,\"y\":1}]"));
    QCOMPARE(log.take(), u"insert 2-3"_s);
    QCOMPARE(names(model), u"x|id|y|z"_s);
    QCOMPARE(model.visibleColumns(), QStringList{u"x"_s});
}

void TstColumnsModel::movesRows_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 1 << 3 << u"b|c|a|d"_s;
    QTest::newRow("to the end") << 1 << 1 << 4 << u"a|c|d|b"_s;
    QTest::newRow("up") << 3 << 1 << 0 << u"d|a|b|c"_s;
    QTest::newRow("two up") << 2 << 2 << 1 << u"a|c|d|b"_s;
    QTest::newRow("two down") << 0 << 2 << 3 << u"c|a|b|d"_s;
    QTest::newRow("onto itself") << 1 << 1 << 2 << u""_s;
    QTest::newRow("past the end") << 1 << 1 << 5 << u""_s;
    QTest::newRow("rows that are not there") << 3 << 2 << 0 << u""_s;
    QTest::newRow("none") << 1 << 0 << 3 << u""_s;
}

void TstColumnsModel::movesRows()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(int, to);
    QFETCH(QString, order);
    ColumnsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns(TableSnapshot(), {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QCOMPARE(model.moveRows({}, from, count, {}, to), !order.isEmpty());
    QCOMPARE(names(model), order.isEmpty() ? u"a|b|c|d"_s : order);
}

void TstColumnsModel::dropsRows_data()
{
    QTest::addColumn<QList<int>>("dragged");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    using Rows = QList<int>;
    QTest::newRow("down") << Rows{0} << 2 << u"b|a|c|d"_s;
    QTest::newRow("up") << Rows{2} << 0 << u"c|a|b|d"_s;
    QTest::newRow("below the last") << Rows{0} << -1 << u"b|c|d|a"_s;
    QTest::newRow("scattered ones together") << Rows{0, 3} << 2 << u"b|a|d|c"_s;
    QTest::newRow("where it is") << Rows{1} << 1 << u"a|b|c|d"_s;
    QTest::newRow("where it is, below") << Rows{1} << 2 << u"a|b|c|d"_s;
    QTest::newRow("nothing") << Rows{} << 2 << u"a|b|c|d"_s;
}

void TstColumnsModel::dropsRows()
{
    QFETCH(QList<int>, dragged);
    QFETCH(int, to);
    ColumnsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns(TableSnapshot(), {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QModelIndexList indexes;
    for (const int row : std::as_const(dragged))
        indexes.append(model.index(row));
    const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
    QTEST(names(model), "order");
    QVERIFY(!model.removeRows(0, 1)); // what a view does with dragged rows afterwards
}

void TstColumnsModel::dropsThroughAFilter()
{
    ColumnsModel model;
    model.setColumns(TableSnapshot(), {u"xa"_s, u"b"_s, u"xc"_s, u"d"_s, u"xe"_s});
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterFixedString(u"x"_s);
    QCOMPARE(names(proxy), u"xa|xc|xe"_s);
    const std::unique_ptr<QMimeData> data(proxy.mimeData({proxy.index(2, 0)}));
    QVERIFY(proxy.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    QCOMPARE(names(proxy), u"xa|xe|xc"_s);
    QCOMPARE(names(model), u"xa|b|xe|xc|d"_s);
}

void TstColumnsModel::refusesForeignData()
{
    ColumnsModel model;
    model.setColumns(TableSnapshot(), {u"a"_s, u"b"_s});
    QMimeData text;
    text.setText(u"a"_s);
    QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    const std::unique_ptr<QMimeData> own(model.mimeData({model.index(1)}));
    QVERIFY(!model.dropMimeData(own.get(), Qt::CopyAction, 0, 0, {}));
    QVERIFY(!model.dropMimeData(own.get(), Qt::MoveAction, -1, -1, model.index(0)));
    QMimeData unknown;
    model.setColumns(TableSnapshot(), {u"z"_s});
    for (const char *bytes : {"", "not a list of names", "[1,null,[]]", "[\"a\"]", "{}"}) {
        unknown.setData(model.mimeTypes().constFirst(), bytes);
        model.dropMimeData(&unknown, Qt::MoveAction, 0, 0, {});
    }
    QCOMPARE(names(model), u"z"_s);
}

void TstColumnsModel::labelsColumns()
{
    ColumnsModel model;
    model.setColumns(small("[{\"id\":\"1\",\"a\\u202Eb\":1}]"), {u"id"_s, u"lastLogin"_s});
    QCOMPARE(model.index(1).data().toString(), u"Last sign-in"_s);
    QCOMPARE(model.index(2).data().toString(), u"a⟨RLO⟩b"_s);
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(u"Id\nid"_s));
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
    QCOMPARE(model.supportedDropActions(), Qt::DropActions(Qt::MoveAction));
}

QTEST_GUILESS_MAIN(TstColumnsModel)
#include "tst_columnsmodel.moc"
