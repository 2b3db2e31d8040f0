// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterheader.h"
#include "gui/tablecolumns.h"
#include "gui/tenantview.h"
#include "gui/usertableview.h"
#include "unit/session/sessionfixture.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Chips, filter row, cell menu and values of a tenant's table: what they write into the search box
//! and what is then shown.
class TstTableFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void chipsCountAndFilter();
    void chipsWrap();
    void cellMenu_data();
    void cellMenu();
    void filterRowWrites_data();
    void filterRowWrites();
    void filterRowShowsTheSearch();
    void filterRowTellsMistakes();
    void filterRowWithoutMatchCanBeCleared();
    void filterRowStaysWithItsColumns();
    void valuesAreChosen();
    void valuesChosenBeforeAreTicked_data();
    void valuesChosenBeforeAreTicked();

private:
    template <typename T>
    T *part(const QString &name) const
    {
        return m_view->findChild<T *>(name);
    }
    QToolButton *chip(const QString &word) const
    {
        return part<QToolButton>(u"statusChip-"_s + word);
    }
    QString shown() const;
    QString search() const { return part<QLineEdit>(u"searchEdit"_s)->text(); }
    void type(const QString &text);
    UserTableView *table() const { return part<UserTableView>(u"userTable"_s); }
    QLineEdit *filter(int section) const
    {
        return part<QLineEdit>(u"columnFilter%1"_s.arg(section));
    }

    // Sections of the columns that are shown at first.
    static constexpr int status = 0;
    static constexpr int login = 3;
    static constexpr int department = 6;
    static constexpr int lastLogin = 7;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TenantView> m_view;
};

namespace {

QByteArray users()
{
    const auto user = [](const char *id, const char *status, const char *department,
                         const char *lastLogin) -> QByteArray {
        return QByteArray("{\"id\":\"") + id + "\",\"status\":\"" + status + "\",\"lastLogin\":"
            + lastLogin + ",\"profile\":{\"login\":\"" + id + "@example.com\"" + department + "}}";
    };
    return '['
        + QByteArrayList{user("ann", "ACTIVE", ",\"department\":\"VP Sales\"",
                              "\"2026-01-31T10:20:30.000Z\""),
                         user("bob", "ACTIVE", ",\"department\":\"Ops\"", "null"),
                         user("cleo", "LOCKED_OUT", ",\"department\":\"Ops\"", "null"),
                         user("dan", "DEPROVISIONED", "", "null")}
              .join(',')
        + ']';
}

} // namespace

void TstTableFilters::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<TenantView>(m_fixture->services, SessionFixture::profile());
    m_view->resize(1000, 500);
    m_view->show();
    m_view->session().useSecrets({{u"token"_s, Secret("00token")}});
    FakeTransport &transport = m_fixture->transport;
    QTRY_VERIFY(!transport.calls.isEmpty() && transport.calls.last());
    HttpResponse page = oktaPage({}, {});
    page.body = users();
    transport.calls.last()->end(page);
    QTRY_COMPARE(shown(), u"ann|bob|cleo|dan"_s);
}

void TstTableFilters::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

QString TstTableFilters::shown() const
{
    QStringList ids;
    const QAbstractItemModel *const model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        ids += model->index(row, login).data().toString().section(u'@', 0, 0);
    return ids.join(u'|');
}

void TstTableFilters::type(const QString &text)
{
    auto *const edit = part<QLineEdit>(u"searchEdit"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TstTableFilters::chipsCountAndFilter()
{
    QTRY_VERIFY(chip(u"active"_s));
    QTRY_COMPARE(chip(u"active"_s)->text(), u"Active  2"_s);
    QVERIFY(!chip(u"staged"_s));
    chip(u"active"_s)->setFocus();
    QTest::keyClick(chip(u"active"_s), Qt::Key_Space);
    QCOMPARE(search(), u"status:active"_s);
    QTRY_COMPARE(shown(), u"ann|bob"_s);
    QTest::mouseClick(chip(u"locked"_s), Qt::LeftButton);
    QCOMPARE(search(), u"status:active,locked"_s);
    QTRY_COMPARE(shown(), u"ann|bob|cleo"_s);

    type(u"ops status:locked"_s); // what is typed is shown by the chips
    QTRY_COMPARE(shown(), u"cleo"_s);
    QVERIFY(chip(u"locked"_s)->isChecked());
    QVERIFY(!chip(u"active"_s)->isChecked());
    QTRY_COMPARE(chip(u"active"_s)->text(), u"Active  1"_s); // of those with "ops"
    QTRY_VERIFY(chip(u"deactivated"_s)->isHidden());
    QTest::mouseClick(chip(u"locked"_s), Qt::LeftButton);
    QCOMPARE(search(), u"ops"_s);
    QTRY_COMPARE(shown(), u"bob|cleo"_s);
}

void TstTableFilters::chipsWrap()
{
    QTRY_VERIFY(chip(u"deactivated"_s));
    QWidget *const chips = chip(u"active"_s)->parentWidget();
    QTRY_COMPARE(chips->height(), chip(u"active"_s)->height());
    chips->resize(150, chips->heightForWidth(150));
    QVERIFY(chips->height() > chip(u"active"_s)->height());
    QVERIFY(chips->rect().contains(chip(u"deactivated"_s)->geometry()));
}

void TstTableFilters::cellMenu_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    const QString only = u"onlyValueAction"_s;
    const QString others = u"notValueAction"_s;
    QTest::newRow("only") << 0 << department << only << u"@"_s << u"@ department=\"VP Sales\""_s
                          << u"ann"_s;
    QTest::newRow("not") << 1 << department << others << QString() << u"-department=Ops"_s
                         << u"ann|dan"_s;
    QTest::newRow("without") << 0 << department << u"noValueAction"_s << QString()
                             << u"-department:*"_s << u"dan"_s;
    QTest::newRow("only blank") << 3 << department << only << QString() << u"-department:*"_s
                                << u"dan"_s;
    QTest::newRow("not blank") << 3 << department << others << QString() << u"department:*"_s
                               << u"ann|bob|cleo"_s;
    QTest::newRow("never") << 1 << lastLogin << only << QString() << u"lastLogin:never"_s
                           << u"bob|cleo|dan"_s;
    QTest::newRow("not never") << 1 << lastLogin << others << QString() << u"-lastLogin:never"_s
                               << u"ann"_s;
    QTest::newRow("status") << 2 << status << only << QString() << u"status:locked"_s << u"cleo"_s;
    QTest::newRow("alternatives") << 0 << status << only << u"ann OR dan"_s
                                  << u"(ann OR dan) status:active"_s << u"ann"_s;
}

void TstTableFilters::cellMenu()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, action);
    QFETCH(QString, before);
    type(before);
    QTRY_VERIFY(table()->model()->rowCount() > row);
    const QModelIndex index = table()->model()->index(row, column);
    table()->scrollTo(index);
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(index).center());
    auto *const menu = m_view->findChild<QMenu *>(u"tableMenu"_s);
    QVERIFY(menu);
    auto *const wanted = menu->findChild<QAction *>(action);
    QVERIFY(wanted);
    wanted->trigger();
    menu->close();
    QTEST(search(), "query");
    QFETCH(QString, ids);
    QTRY_COMPARE(shown(), ids);
}

void TstTableFilters::filterRowWrites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("text") << u"ops"_s << u"department:ops"_s << u"bob|cleo"_s;
    QTest::newRow("words") << u"vp sales"_s << u"department:\"vp sales\""_s << u"ann"_s;
    QTest::newRow("equals") << u"=Ops"_s << u"department=Ops"_s << u"bob|cleo"_s;
    QTest::newRow("a value") << u"*"_s << u"department:*"_s << u"ann|bob|cleo"_s;
    QTest::newRow("no value") << u"-*"_s << u"-department:*"_s << u"dan"_s;
}

void TstTableFilters::filterRowWrites()
{
    QFETCH(QString, typed);
    QFETCH(QString, ids);
    m_view->setFilterRow(FilterRow::Shown);
    QTest::keyClicks(filter(department), typed);
    QTEST(search(), "query");
    QTRY_COMPARE(shown(), ids);
    QCOMPARE(filter(department)->text(), typed); // nothing changes under the typing hand
    QTest::keyClick(filter(department), Qt::Key_Escape);
    QCOMPARE(search(), QString());
    QTRY_COMPARE(shown(), u"ann|bob|cleo|dan"_s);
}

void TstTableFilters::filterRowShowsTheSearch()
{
    m_view->setFilterRow(FilterRow::Shown);
    type(u"example department=Ops -lastLogin:*"_s);
    QTRY_COMPARE(filter(department)->text(), u"=Ops"_s);
    QCOMPARE(filter(lastLogin)->text(), u"-*"_s);
    QCOMPARE(filter(login)->text(), QString());
    type(u"example"_s);
    QCOMPARE(filter(department)->text(), QString());
    QTest::keyClicks(filter(department), u"nobody"_s);
    QTRY_COMPARE(shown(), QString());
    QVERIFY(filter(department)->isVisible()); // else nobody could correct it
}

void TstTableFilters::filterRowTellsMistakes()
{
    m_view->setFilterRow(FilterRow::Shown);
    QTest::keyClicks(filter(lastLogin), u"<x"_s);
    QVERIFY(!filter(lastLogin)->accessibleDescription().isEmpty());
    QCOMPARE(search(), QString()); // the last good result stays
    QCOMPARE(shown(), u"ann|bob|cleo|dan"_s);
    filter(lastLogin)->selectAll();
    QTest::keyClicks(filter(lastLogin), u">2000-01-01"_s);
    QTRY_COMPARE(shown(), u"ann"_s);
    QCOMPARE(search(), u"lastLogin>2000-01-01"_s);
    QVERIFY(filter(lastLogin)->accessibleDescription().isEmpty());
}

void TstTableFilters::filterRowWithoutMatchCanBeCleared()
{
    m_view->setFilterRow(FilterRow::Shown);
    auto *const over = part<QWidget>(u"overRows"_s);
    QVERIFY(!over->isVisible());
    filter(department)->setFocus();
    QTest::keyClicks(filter(department), u"zzqx"_s);
    QTRY_VERIFY(over->isVisible());
    QVERIFY(filter(department)->isVisible()); // one can go on typing
    QCOMPARE(m_view->focusWidget(), filter(department));
    QCOMPARE(over->geometry(), table()->viewport()->geometry());
    QCOMPARE(over->findChild<QLabel *>(u"titleLabel"_s)->text(),
             u"No user matches “department:zzqx”."_s);
    over->findChild<QPushButton *>(u"primaryButton"_s)->click();
    QTRY_COMPARE(shown(), u"ann|bob|cleo|dan"_s);
    QVERIFY(!over->isVisible());
    QVERIFY(filter(department)->text().isEmpty());
    QVERIFY(search().isEmpty());
}

void TstTableFilters::filterRowStaysWithItsColumns()
{
    FilterHeader *const header = table()->filterHeader();
    const int without = header->height();
    m_view->setFilterRow(FilterRow::Shown);
    QTRY_VERIFY(header->height() > without);
    const auto isAligned = [&] {
        for (int section = 0; section < header->count(); ++section) {
            const int left = header->sectionViewportPosition(section);
            if (filter(section)->x() != left + 1
                || filter(section)->width() != header->sectionSize(section) - 2)
                return false;
        }
        return true;
    };
    QVERIFY(isAligned());
    header->resizeSection(login, 400);
    QVERIFY(isAligned());
    QTRY_VERIFY(table()->horizontalScrollBar()->maximum() > 50);
    table()->horizontalScrollBar()->setValue(50);
    QCOMPARE(header->offset(), 50);
    QVERIFY(isAligned());
    header->moveSection(0, 2);
    QVERIFY(isAligned());
    QVERIFY(filter(0)->y() >= header->viewport()->geometry().bottom());
    m_view->setFilterRow(FilterRow::Hidden);
    QTRY_COMPARE(header->height(), without);
    QTRY_VERIFY(!filter(0));
}

void TstTableFilters::valuesAreChosen()
{
    type(u"example department:sales"_s);
    QTRY_COMPARE(shown(), u"ann"_s);
    FilterHeader *const header = table()->filterHeader();
    table()->scrollTo(table()->model()->index(0, department));
    Q_EMIT header->customContextMenuRequested(
        QPoint(header->sectionViewportPosition(department) + 5, 5));
    auto *const menu = m_view->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"valuesAction"_s)->trigger();
    menu->close();
    auto *const dialog = m_view->findChild<QDialog *>(u"ValuesDialog"_s);
    QVERIFY(dialog);
    auto *const values = dialog->findChild<QTreeWidget *>(u"valueList"_s);
    QTRY_COMPARE(values->topLevelItemCount(), 3); // of all users with "example"
    QStringList rows;
    for (int i = 0; i < values->topLevelItemCount(); ++i)
        rows += values->topLevelItem(i)->text(0) + u' ' + values->topLevelItem(i)->text(1);
    QCOMPARE(rows.join(u'|'), u"Ops 2|VP Sales 1|(no value) 1"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"valueSearchEdit"_s), u"vp"_s);
    QVERIFY(values->topLevelItem(0)->isHidden());
    QVERIFY(!values->topLevelItem(1)->isHidden());
    values->topLevelItem(1)->setCheckState(0, Qt::Checked);
    values->topLevelItem(2)->setCheckState(0, Qt::Checked);
    dialog->accept();
    QCOMPARE(search(), u"example (department=\"VP Sales\" OR -department:*)"_s);
    QTRY_COMPARE(shown(), u"ann|dan"_s);
}

void TstTableFilters::valuesChosenBeforeAreTicked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ticked");
    QTest::addColumn<QString>("after"); //!< "Ops" is ticked, or no more
    QTest::newRow("nothing") << QString() << QString() << u"department=Ops"_s;
    QTest::newRow("another column")
        << u"status:active"_s << QString() << u"status:active department=Ops"_s;
    QTest::newRow("one value") << u"department=ops"_s << u"Ops"_s << QString();
    QTest::newRow("a part of one")
        << u"department:sales"_s << u"VP Sales"_s << u"department=Ops,\"VP Sales\""_s;
    QTest::newRow("one or none") << u"(department=ops OR -department:*)"_s << u"Ops|(no value)"_s
                                 << u"-department:*"_s;
    QTest::newRow("none") << u"-department:*"_s << u"(no value)"_s
                          << u"department=Ops OR -department:*"_s;
    QTest::newRow("not one") << u"-department=ops"_s << u"VP Sales|(no value)"_s
                             << u"department=Ops,\"VP Sales\" OR -department:*"_s;
}

void TstTableFilters::valuesChosenBeforeAreTicked()
{
    QFETCH(QString, query);
    QFETCH(QString, after);
    const auto open = [this] {
        Q_EMIT m_view->findChild<TableColumns *>()->valuesRequested(u"department"_s);
        return m_view->findChild<QDialog *>(u"ValuesDialog"_s);
    };
    type(query);
    for (const bool isChanged : {false, true}) {
        QDialog *const dialog = open();
        QVERIFY(dialog);
        auto *const values = dialog->findChild<QTreeWidget *>(u"valueList"_s);
        QTRY_VERIFY(values->topLevelItemCount() > 0);
        QStringList ticked;
        for (int i = 0; i < values->topLevelItemCount(); ++i) {
            if (values->topLevelItem(i)->checkState(0) == Qt::Checked)
                ticked += values->topLevelItem(i)->text(0);
        }
        QTEST(ticked.join(u'|'), "ticked");
        QTreeWidgetItem *const ops = values->findItems(u"Ops"_s, Qt::MatchExactly).value(0);
        if (ops && isChanged)
            ops->setCheckState(0, ops->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        dialog->accept();
        QTRY_VERIFY(!m_view->findChild<QDialog *>(u"ValuesDialog"_s));
        QCOMPARE(search(), isChanged ? after : query);
    }
}

QTEST_MAIN(TstTableFilters)
#include "tst_tablefilters.moc"
