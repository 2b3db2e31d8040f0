// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shownvalue.h"
#include "models/usertablemodel.h"

#include "unit/exports/people.h"
#include "unit/models/signallog.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

std::shared_ptr<const RowOrder> order(RowOrder rows)
{
    return std::make_shared<const RowOrder>(std::move(rows));
}

//! Rows first … last - 1 of a table.
std::shared_ptr<const RowOrder> firstRows(std::uint32_t count)
{
    RowOrder rows;
    for (std::uint32_t i = 0; i < count; ++i)
        rows.push_back(i);
    return order(rows);
}

QVariant user(const QModelIndex &index, UserRole role)
{
    return index.data(static_cast<int>(role));
}

} // namespace

class TstUserTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isEmptyAtFirst();
    void changesAsLittleAsPossible_data();
    void changesAsLittleAsPossible();
    void followsATableThatGrows();
    void followsCellsThatAreFilledIn();
    void knowsOldRowsUntilTheReset();
    void showsCells_data();
    void showsCells();
    void alignsNumbersToTheRight();
    void explainsCellsInToolTips();
    void tellsRawValues();
    void namesColumns();
    void keepsColumnsThatAreNotThere();
    void findsRows();
    void findsRowsWhileTheOrderGrows();
    void findsTheFirstShown_data();
    void findsTheFirstShown();
    void findsRowsFarDown();
    void copies_data();
    void copies();
    void isInvalidOutside();

private:
    static QString allIds(const UserTableModel &model);
    void fill(UserTableModel &model) const;

    UserTable m_table;
};

void TstUserTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    test::appendPage(m_table, test::fixture("page1.json"));
    test::appendPage(m_table, test::fixture("page2.json"));
}

QString TstUserTableModel::allIds(const UserTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(user(model.index(row, 0), UserRole::UserIdRole).toString());
    return ids.join(u'|');
}

void TstUserTableModel::fill(UserTableModel &model) const
{
    model.setColumns({u"login"_s, u"firstName"_s, u"lastName"_s, u"status"_s, u"providerStatus"_s,
                      u"created"_s, u"lastLogin"_s, u"department"_s, u"profile.seat"_s,
                      u"profile.unheard"_s});
    const TableSnapshot table = m_table.snapshot();
    model.show(table, order(table.distinctRows()), 0);
}

void TstUserTableModel::isEmptyAtFirst()
{
    UserTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const test::SignalLog log(model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.tableRowAt(0));
    QVERIFY(!model.viewRowOf(0));
    model.show(TableSnapshot(), nullptr, 0);
    model.setColumns({u"login"_s});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 1);
}

void TstUserTableModel::changesAsLittleAsPossible_data()
{
    QTest::addColumn<QList<uint>>("before");
    QTest::addColumn<QList<uint>>("after");
    QTest::addColumn<uint>("sameUpTo");
    QTest::addColumn<QString>("signal");
    using Rows = QList<uint>;
    QTest::newRow("first page") << Rows{} << Rows{0, 1, 2} << 0U << u"insert 0-2"_s;
    QTest::newRow("more follow") << Rows{0, 1} << Rows{0, 1, 4, 5} << 2U << u"insert 2-3"_s;
    QTest::newRow("the rest falls away") << Rows{0, 1, 2, 3} << Rows{0} << 1U << u"remove 1-3"_s;
    QTest::newRow("all fall away") << Rows{0, 1} << Rows{} << 0U << u"remove 0-1"_s;
    QTest::newRow("the same") << Rows{2, 1} << Rows{2, 1} << 2U << u""_s;
    QTest::newRow("nothing stays nothing") << Rows{} << Rows{} << 0U << u""_s;
    QTest::newRow("another order") << Rows{0, 1, 2} << Rows{2, 1, 0} << 0U << u"reset"_s;
    QTest::newRow("rows in between") << Rows{0, 2} << Rows{0, 1, 2} << 1U << u"reset"_s;
    QTest::newRow("another end") << Rows{0, 1, 2} << Rows{0, 3} << 1U << u"reset"_s;
    QTest::newRow("equal, but not known to be") << Rows{0, 1} << Rows{0, 1} << 0U << u"reset"_s;
}

void TstUserTableModel::changesAsLittleAsPossible()
{
    QFETCH(QList<uint>, before);
    QFETCH(QList<uint>, after);
    QFETCH(uint, sameUpTo);
    UserTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns({u"login"_s});
    model.show(m_table.snapshot(), order({before.cbegin(), before.cend()}), 0);

    test::SignalLog log(model);
    model.show(m_table.snapshot(), order({after.cbegin(), after.cend()}), sameUpTo);
    QTEST(log.take(), "signal");
    QList<uint> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.tableRowAt(row).value());
    QCOMPARE(shown, after);
}

void TstUserTableModel::followsATableThatGrows()
{
    UserTable table;
    UserTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    test::SignalLog log(model);
    model.setColumns({u"id"_s, u"x"_s});
    for (int page = 0; page < 3; ++page) {
        QByteArray json = "[";
        for (int i = 0; i < 200; ++i)
            json += (i > 0 ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(page * 200 + i)
                + (page == 1 ? "\",\"x\":1}" : "\"}");
        test::appendPage(table, json + "]");
        model.show(table.snapshot(), firstRows(table.rowCount()),
                   static_cast<std::size_t>(page) * 200);
    }
    // The header changes as "id", then "x" are found in the data.
    QCOMPARE(log.take(),
             u"reset|insert 0-199|header 0-1|insert 200-399|header 0-1|"
             "insert 400-599"_s);
    QCOMPARE(model.index(200, 1).data().toString(), u"1"_s);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
}

void TstUserTableModel::followsCellsThatAreFilledIn()
{
    UserTable table;
    test::appendPage(table, R"([{"id":"1"},{"id":"2"}])");
    UserTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setColumns({u"id"_s, u"groups/count"_s, u"groups/names"_s});
    model.show(table.snapshot(), firstRows(2), 0);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    test::SignalLog log(model);
    const std::uint32_t counts =
        table.addColumn({"groups/count", "Groups", LaterForm::Count, "groups.read"});
    table.addColumn({"groups/names", "Groups", LaterForm::Names, "groups.read"});
    model.show(table.snapshot(), firstRows(2), 2);
    QVERIFY(log.take().contains("change 0-1"_L1));
    QCOMPARE(model.index(0, 1).data().toString(), u"not requested"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Groups (number)"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Groups"_s);
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains("groups/count"_L1));

    table.fillIn({{0, counts, CellKind::Number, BlankReason::NotSet, "12"},
                  {1, counts, CellKind::Blank, BlankReason::NotPermitted, {}}});
    model.show(table.snapshot(), firstRows(2), 2);
    QCOMPARE(log.take(), u"change 0-1"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"12"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"not permitted"_s);
    QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).toString().contains("takes groups.read"_L1));
    QCOMPARE(model.copyText({0, 1}, {u"groups/count"_s}), u"12\nnot permitted\n"_s);
    model.show(table.snapshot(), firstRows(2), 2);
    QCOMPARE(log.take(), QString());
}

void TstUserTableModel::knowsOldRowsUntilTheReset()
{
    UserTableModel model;
    model.setColumns({u"login"_s});
    model.show(m_table.snapshot(), order({0, 1}), 0);
    QStringList told;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [&] { told.append(allIds(model)); });
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { told.append(allIds(model)); });
    model.show(m_table.snapshot(), order({1, 0, 3}), 0);
    QCOMPARE(told, QStringList({u"u1|u2"_s, u"u2|u1|u4"_s}));
}

void TstUserTableModel::showsCells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, int number, const QString &column, const QString &shown) {
        QTest::newRow(name) << number << column << shown;
    };
    row("text", 0, u"login"_s, u"ann@example.com"_s);
    row("accents", 0, u"lastName"_s, u"Müller"_s);
    row("markup stays text", 4, u"firstName"_s, u"<b>Eve</b>"_s);
    row("overrides and NUL", 2, u"login"_s, u"⟨RLO⟩gnp.exe␀end"_s);
    row("lines", 1, u"department"_s, u"line1⏎line2⏎line3"_s);
    row("number", 0, u"profile.seat"_s, u"12345678901234567890123"_s);
    row("status", 1, u"status"_s, u"Locked"_s);
    row("a status that we do not know", 2, u"status"_s, u"MYSTERY"_s);
    row("the provider's status", 1, u"providerStatus"_s, u"LOCKED_OUT"_s);
    row("date in the local zone", 0, u"created"_s, u"02/05/2026 13:04"_s);
    row("no date", 2, u"created"_s, u"not a date"_s);
    row("never", 1, u"lastLogin"_s, u"never"_s);
    row("not set", 2, u"department"_s, u""_s);
    row("no such column", 0, u"profile.unheard"_s, u""_s);
}

void TstUserTableModel::showsCells()
{
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, shown);
    UserTableModel model;
    fill(model);
    const int section = static_cast<int>(model.columns().indexOf(column));
    const QModelIndex index = model.index(row, section);
    QCOMPARE(index.data().toString(), shown);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), columnLabel(column) + u": "_s + shown);
}

void TstUserTableModel::alignsNumbersToTheRight()
{
    UserTableModel model;
    fill(model);
    const auto alignment = [&](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    QCOMPARE(alignment(0), Qt::AlignLeft | Qt::AlignVCenter);
    QCOMPARE(alignment(8), Qt::AlignRight | Qt::AlignVCenter);
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
}

void TstUserTableModel::explainsCellsInToolTips()
{
    UserTableModel model;
    fill(model);
    const auto toolTip = [&](int row, const QString &column) {
        const int section = static_cast<int>(model.columns().indexOf(column));
        QString text = model.index(row, section).data(Qt::ToolTipRole).toString();
        return text.remove(u"<p style=\"white-space:pre-wrap\">"_s).remove(u"</p>"_s);
    };
    QCOMPARE(toolTip(1, u"department"_s), u"line1\nline2\nline3"_s);
    QCOMPARE(toolTip(1, u"status"_s), u"Locked\nLOCKED_OUT"_s);
    QVERIFY(toolTip(0, u"created"_s).startsWith(u"Saturday, 2 May 2026"_s));
    QVERIFY(toolTip(0, u"created"_s).endsWith(u"\n2026-05-02T11:04:29.000Z"_s));
    QCOMPARE(toolTip(1, u"lastLogin"_s), u"never"_s);
    QCOMPARE(toolTip(2, u"department"_s), QString());
    QCOMPARE(toolTip(4, u"firstName"_s), u"&lt;b&gt;Eve&lt;/b&gt;"_s);
}

void TstUserTableModel::tellsRawValues()
{
    UserTableModel model;
    fill(model);
    const QModelIndex login = model.index(1, 0);
    QCOMPARE(user(login, UserRole::RawTextRole).toString(), u"bob@example.com"_s);
    QCOMPARE(user(login, UserRole::CellKindRole).toInt(), static_cast<int>(CellKind::Text));
    QVERIFY(!user(login, UserRole::BlankReasonRole).isValid());
    QCOMPARE(user(login, UserRole::StatusRole).toInt(), static_cast<int>(AccountStatus::Locked));
    QCOMPARE(user(login, UserRole::UserIdRole).toString(), u"u2"_s);
    QCOMPARE(user(login, UserRole::TableRowRole).toUInt(), 1U);
    QCOMPARE(user(login, UserRole::ColumnNameRole).toString(), u"login"_s);
    const QModelIndex never = model.index(1, 6);
    QCOMPARE(user(never, UserRole::RawTextRole).toString(), QString());
    QCOMPARE(user(never, UserRole::BlankReasonRole).toInt(), static_cast<int>(BlankReason::Never));
    QVERIFY(!never.data(Qt::UserRole + 100).isValid());
    // The user received twice stands in the order once.
    QCOMPARE(allIds(model), u"u1|u2|u3|u4|u5"_s);
    QCOMPARE(user(model.index(4, 0), UserRole::TableRowRole).toUInt(), 5U);
}

void TstUserTableModel::namesColumns()
{
    UserTableModel model;
    fill(model);
    const auto header = [&](int section, int role) {
        return model.headerData(section, Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(6, Qt::DisplayRole), u"Last sign-in"_s);
    QCOMPARE(header(4, Qt::DisplayRole), u"Provider's status"_s);
    QCOMPARE(header(8, Qt::DisplayRole), u"profile.seat"_s);
    QCOMPARE(header(8, static_cast<int>(UserRole::ColumnNameRole)), u"profile.seat"_s);
    QVERIFY(header(0, Qt::ToolTipRole).contains(u"Login\nprofile.login"_s));
    QVERIFY(header(8, Qt::ToolTipRole).contains(u">profile.seat<"_s));
    QVERIFY(header(9, Qt::ToolTipRole).contains(u">profile.unheard<"_s));
    QVERIFY(!model.headerData(10, Qt::Horizontal).isValid());
    QCOMPARE(model.headerData(0, Qt::Vertical).toInt(), 1);
}

void TstUserTableModel::keepsColumnsThatAreNotThere()
{
    UserTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model);
    test::SignalLog log(model);
    model.setColumns({u"login"_s, u"no.such"_s});
    model.setColumns({u"login"_s, u"no.such"_s});
    QCOMPARE(log.take(), u"reset"_s);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(), 5);
}

void TstUserTableModel::findsRows()
{
    UserTableModel model;
    fill(model);
    QCOMPARE(model.tableRowAt(4).value(), 5U);
    QVERIFY(!model.tableRowAt(5));
    QVERIFY(!model.tableRowAt(-1));
    QCOMPARE(model.viewRowOf(5).value(), 4);
    QVERIFY(!model.viewRowOf(4)); // a user received again
    QVERIFY(!model.viewRowOf(6));
    model.show(m_table.snapshot(), order({5, 0}), 0);
    QCOMPARE(model.viewRowOf(5).value(), 0);
    QVERIFY(!model.viewRowOf(1));
}

void TstUserTableModel::findsRowsWhileTheOrderGrows()
{
    UserTable table;
    test::appendPage(table, test::fixture("page1.json"));
    UserTableModel model;
    model.setColumns({u"login"_s});
    model.show(table.snapshot(), order({2}), 0);
    QVERIFY(!model.viewRowOf(0)); // the places are known from here on
    model.show(table.snapshot(), order({2, 0}), 1);
    QCOMPARE(model.viewRowOf(0).value(), 1);
    test::appendPage(table, test::fixture("page2.json"));
    model.show(table.snapshot(), order({2, 0}), 2);
    QVERIFY(!model.viewRowOf(5));
    model.show(table.snapshot(), order({2, 0, 5, 1}), 2);
    QCOMPARE(model.viewRowOf(5).value(), 2);
    QCOMPARE(model.viewRowOf(1).value(), 3);
    model.show(table.snapshot(), order({2, 0}), 2);
    QVERIFY(!model.viewRowOf(5));
    QCOMPARE(model.viewRowOf(2).value(), 0);
}

void TstUserTableModel::findsTheFirstShown_data()
{
    QTest::addColumn<QList<uint>>("rows");
    QTest::addColumn<QString>("found"); //!< index and view row
    using Rows = QList<uint>;
    QTest::newRow("nothing wanted") << Rows{} << u""_s;
    QTest::newRow("the first, though it stands further down") << Rows{0, 5} << u"0 2"_s;
    QTest::newRow("the first is not shown") << Rows{1, 2, 5} << u"1 1"_s;
    QTest::newRow("none is shown") << Rows{1, 3} << u""_s;
    QTest::newRow("no such rows") << Rows{4'000'000'000U, 99, 2} << u"2 1"_s;
}

void TstUserTableModel::findsTheFirstShown()
{
    QFETCH(QList<uint>, rows);
    UserTableModel model;
    fill(model);
    model.show(m_table.snapshot(), order({5, 2, 0}), 0);
    const auto found = model.firstShown({rows.constData(), std::size_t(rows.size())});
    QTEST(found ? QStringLiteral("%1 %2").arg(found->index).arg(found->viewRow) : QString(),
          "found");
}

void TstUserTableModel::findsRowsFarDown()
{
    UserTable table;
    QByteArray json = "[";
    for (int i = 0; i < 3'000; ++i)
        json += (i > 0 ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
    test::appendPage(table, json + "]");
    RowOrder backwards;
    for (std::uint32_t row = 3'000; row-- > 0;)
        backwards.push_back(row);
    UserTableModel model;
    model.setColumns({u"id"_s});
    model.show(table.snapshot(), order(backwards), 0);
    for (const std::uint32_t row : {0U, 1U, 951U, 952U, 1'975U, 1'976U, 2'999U})
        QCOMPARE(model.viewRowOf(row).value(), 2'999 - int(row));
    QVERIFY(!model.viewRowOf(3'000));
}

void TstUserTableModel::copies_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("text");
    using Rows = QList<int>;
    QTest::newRow("nothing") << Rows{} << QStringList{u"login"_s} << u""_s;
    QTest::newRow("one cell, as it is") << Rows{4} << QStringList{u"lastName"_s} << u"@SUM(A1)"_s;
    QTest::newRow("rows and columns")
        << Rows{0, 1} << QStringList{u"login"_s, u"status"_s, u"lastLogin"_s}
        << u"ann@example.com\tactive\t2026-11-01T08:00:00.000Z\nbob@example.com\tlocked\tnever\n"_s;
    QTest::newRow("tabs and line ends") << Rows{1, 2} << QStringList{u"department"_s, u"lastName"_s}
                                        << u"line1 line2 line3\tO\"Neil, Jr.\n\t' Tab\n"_s;
    QTest::newRow("formulas") << Rows{1, 4} << QStringList{u"mobilePhone"_s, u"lastName"_s}
                              << u"-5.2\tO\"Neil, Jr.\n'＋49 30\t'@SUM(A1)\n"_s;
    QTest::newRow("rows that are not there")
        << Rows{-1, 99, 3} << QStringList{u"login"_s} << u"dora@example.com\n"_s;
}

void TstUserTableModel::copies()
{
    QFETCH(QList<int>, rows);
    QFETCH(QStringList, columns);
    UserTableModel model;
    fill(model);
    QTEST(model.copyText(rows, columns), "text");
}

void TstUserTableModel::isInvalidOutside()
{
    UserTableModel model;
    fill(model);
    QVERIFY(!model.data({}).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TstUserTableModel)
#include "tst_usertablemodel.moc"
