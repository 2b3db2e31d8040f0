// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/userselection.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;

namespace {

//! Rows without contents: only their number counts.
class EmptyRows final : public QAbstractTableModel
{
public:
    explicit EmptyRows(int rows) : m_rows(rows) { }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows;
};

std::shared_ptr<const RowOrder> order(std::initializer_list<std::uint32_t> rows)
{
    return std::make_shared<const RowOrder>(rows);
}

std::shared_ptr<const RowOrder> arrival(std::uint32_t rows)
{
    RowOrder all(rows);
    std::iota(all.begin(), all.end(), 0U);
    return std::make_shared<const RowOrder>(std::move(all));
}

QString words(const RowOrder &rows)
{
    QStringList texts;
    for (const std::uint32_t row : rows)
        texts += QString::number(row);
    return texts.join(u' ');
}

} // namespace

class TstUserSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void followsUsers();
    void keepsHiddenUsersUntilClicked();
    void extendsWhileRowsArrive();
    void countsAnew();
    void knowsOnlyTheWindow();
    void forgetsWithTheTable();
    void addsRowsThatCome();
    void isQuickWithAMillionRows();
};

void TstUserSelection::commands_data()
{
    using Step = QPair<QPair<int, int>, int>; // places and the command
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QString>("selected");

    const int click = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    const int shift = QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows;
    const int control = QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    const int drag = QItemSelectionModel::ToggleCurrent | QItemSelectionModel::Rows;
    const int away = QItemSelectionModel::Deselect | QItemSelectionModel::Rows;

    QTest::newRow("nothing") << QList<Step>{} << u""_s;
    QTest::newRow("click") << QList<Step>{{{1, 1}, click}} << u"1"_s;
    QTest::newRow("click elsewhere") << QList<Step>{{{1, 1}, click}, {{3, 3}, click}} << u"3"_s;
    QTest::newRow("shift extends") << QList<Step>{{{1, 1}, click}, {{1, 3}, shift}} << u"1 2 3"_s;
    QTest::newRow("shift shrinks")
        << QList<Step>{{{1, 1}, click}, {{1, 3}, shift}, {{0, 1}, shift}} << u"0 1"_s;
    QTest::newRow("control adds and takes")
        << QList<Step>{{{1, 2}, click}, {{4, 4}, control}, {{2, 2}, control}} << u"1 4"_s;
    QTest::newRow("control and drag back")
        << QList<Step>{{{1, 1}, click}, {{3, 3}, control}, {{3, 4}, drag}, {{3, 3}, drag}}
        << u"1 3"_s;
    QTest::newRow("deselect") << QList<Step>{{{0, 4}, click}, {{1, 2}, away}} << u"0 3 4"_s;
    QTest::newRow("no update") << QList<Step>{{{0, 4}, QItemSelectionModel::NoUpdate}} << u""_s;
}

void TstUserSelection::commands()
{
    using Step = QPair<QPair<int, int>, int>;
    QFETCH(QList<Step>, steps);
    EmptyRows model(5);
    UserSelection selection(&model, nullptr);
    QStandardItemModel plainModel(5, 2);
    QItemSelectionModel plain(&plainModel);
    selection.setRows(arrival(5), 0);
    selection.setWindow(0, 4);
    for (const Step &step : std::as_const(steps)) {
        const auto command = QItemSelectionModel::SelectionFlags(step.second);
        const auto [first, last] = step.first;
        selection.select({model.index(first, 0), model.index(last, 1)}, command);
        plain.select({plainModel.index(first, 0), plainModel.index(last, 1)}, command);
    }
    QTEST(words(selection.shownRows()), "selected");
    // Within the window it tells what Qt's own selection model tells.
    for (int row = 0; row < 5; ++row)
        QCOMPARE(selection.isRowSelected(row), plain.isRowSelected(row));
}

void TstUserSelection::followsUsers()
{
    EmptyRows model(4);
    UserSelection selection(&model, nullptr);
    selection.setRows(order({0, 1, 2, 3}), 0);
    selection.setWindow(0, 3);
    selection.select({model.index(1, 0), model.index(2, 1)}, QItemSelectionModel::ClearAndSelect);

    selection.setRows(order({2, 3, 0, 1}), 0); // sorted by something else
    model.setRows(4);
    selection.setWindow(0, 3);
    QCOMPARE(words(selection.shownRows()), u"2 1"_s);
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(!selection.isRowSelected(1));
    QVERIFY(selection.isRowSelected(3));
}

void TstUserSelection::keepsHiddenUsersUntilClicked()
{
    EmptyRows model(4);
    UserSelection selection(&model, nullptr);
    selection.setRows(order({0, 1, 2, 3}), 0);
    selection.select({model.index(1, 0), model.index(2, 1)}, QItemSelectionModel::ClearAndSelect);

    selection.setRows(order({0, 2}), 0); // a search hides 1 and 3
    model.setRows(2);
    selection.setWindow(0, 1);
    QCOMPARE(selection.shownCount(), std::size_t(1));
    selection.select({model.index(0, 0), model.index(0, 1)}, QItemSelectionModel::Toggle);
    selection.setRows(order({0, 1, 2, 3}), 0);
    model.setRows(4);
    QCOMPARE(words(selection.shownRows()), u"0 1 2"_s);

    selection.setRows(order({0, 2}), 0);
    model.setRows(2);
    selection.select({model.index(0, 0), model.index(0, 1)}, QItemSelectionModel::ClearAndSelect);
    selection.setRows(order({0, 1, 2, 3}), 0);
    model.setRows(4);
    QCOMPARE(words(selection.shownRows()), u"0"_s);
}

void TstUserSelection::extendsWhileRowsArrive()
{
    EmptyRows model(3);
    UserSelection selection(&model, nullptr);
    selection.setRows(order({0, 1, 2}), 0);
    selection.select({model.index(1, 0), model.index(1, 1)}, QItemSelectionModel::ClearAndSelect);
    selection.setRows(order({0, 1, 2, 3, 4}), 3);
    model.setRows(5);
    // The gesture goes on from where it began, rows that came in between included.
    selection.select({model.index(1, 0), model.index(4, 1)}, QItemSelectionModel::SelectCurrent);
    QCOMPARE(words(selection.shownRows()), u"1 2 3 4"_s);
    selection.select({model.index(1, 0), model.index(2, 1)}, QItemSelectionModel::SelectCurrent);
    QCOMPARE(words(selection.shownRows()), u"1 2"_s);
}

//! The count is kept between changes: it must be the number of rows whatever happens.
void TstUserSelection::countsAnew()
{
    EmptyRows model(4);
    UserSelection selection(&model, nullptr);
    const auto isCounted = [&selection] {
        return selection.shownCount() == selection.shownRows().size();
    };
    selection.setRows(order({0, 1, 2, 3}), 0);
    QCOMPARE(selection.shownCount(), std::size_t(0));
    selection.select({model.index(1, 0), model.index(3, 1)}, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(selection.shownCount(), std::size_t(3));
    selection.setRows(order({0, 1, 2, 3, 4, 5}), 4);
    QCOMPARE(selection.shownCount(), std::size_t(3));
    selection.addRows({5, 6});
    QCOMPARE(selection.shownCount(), std::size_t(4));
    selection.setRows(order({0, 1, 2, 3, 4, 5, 6, 7}), 6); // one that was selected before it came
    QCOMPARE(selection.shownCount(), std::size_t(5));
    selection.setRows(order({6, 1}), 0);
    QCOMPARE(selection.shownCount(), std::size_t(2));
    QVERIFY(isCounted());
    selection.select({model.index(0, 0), model.index(0, 1)}, QItemSelectionModel::Toggle);
    QCOMPARE(selection.shownCount(), std::size_t(1));
    QVERIFY(isCounted());
    selection.selectNothing();
    QCOMPARE(selection.shownCount(), std::size_t(0));
}

void TstUserSelection::knowsOnlyTheWindow()
{
    EmptyRows model(1'000);
    UserSelection selection(&model, nullptr);
    selection.setRows(arrival(1'000), 0);
    selection.setWindow(100, 110);
    selection.select({model.index(0, 0), model.index(999, 1)}, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(selection.shownCount(), std::size_t(1'000));
    QCOMPARE(selection.selection().size(), 1);
    QCOMPARE(selection.selection().first().top(), 100);
    QCOMPARE(selection.selection().first().bottom(), 110);
    selection.setWindow(-50, 2'000); // past both ends
    QCOMPARE(selection.selection().first().height(), 1'000);
}

void TstUserSelection::forgetsWithTheTable()
{
    EmptyRows model(3);
    UserSelection selection(&model, nullptr);
    selection.setRows(order({0, 1, 2}), 0);
    selection.setWindow(0, 2);
    selection.select({model.index(0, 0), model.index(2, 1)}, QItemSelectionModel::ClearAndSelect);
    QSignalSpy changes(&selection, &UserSelection::rowsChanged);
    selection.forget();
    selection.setRows(order({0, 1, 2}), 0);
    QCOMPARE(selection.shownCount(), std::size_t(0));
    QVERIFY(!selection.hasSelection());
    QCOMPARE(changes.size(), 1);
}

void TstUserSelection::addsRowsThatCome()
{
    EmptyRows model(3);
    UserSelection selection(&model, nullptr);
    selection.setRows(order({2, 1, 0}), 0);
    selection.setWindow(0, 2);
    selection.addRows({});
    selection.addRows({0, 7});
    QCOMPARE(words(selection.shownRows()), u"0"_s);
    QVERIFY(selection.isRowSelected(2));
    selection.selectNothing();
    QCOMPARE(selection.shownCount(), std::size_t(0));
}

void TstUserSelection::isQuickWithAMillionRows()
{
    constexpr std::uint32_t million = 1'000'000;
    EmptyRows model(million);
    UserSelection selection(&model, nullptr);
    selection.setRows(arrival(million), 0);
    selection.setWindow(0, 200);
    // Every second row hidden, so that a million selected rows are half a million ranges to Qt.
    RowOrder scattered;
    for (std::uint32_t row = 0; row < million; row += 2)
        scattered.push_back(row);
    const auto few = std::make_shared<const RowOrder>(std::move(scattered));

    QElapsedTimer timer;
    timer.start();
    selection.setRows(few, 0);
    model.setRows(int(few->size()));
    selection.select({model.index(0, 0), model.index(int(few->size()) - 1, 1)},
                     QItemSelectionModel::ClearAndSelect);
    selection.setRows(arrival(million), 0);
    model.setRows(million);
    selection.setWindow(0, 200);
    QCOMPARE(selection.shownCount(), std::size_t(million / 2));
    // By far more than it takes without optimisation, by far less than with ranges.
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(selection.selection().size(), 101);
}

QTEST_MAIN(TstUserSelection)
#include "tst_userselection.moc"
