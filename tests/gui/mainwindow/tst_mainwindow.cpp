// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowworld.h"

#include "gui/userselection.h"
#include "gui/usertableview.h"
#include "gui/widgets/elidedlabel.h"
#include "models/usertablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

//! A window on 10,000 users: rows, selection, columns, tenants.
class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsEverybody();
    void selectionOutlivesSearching();
    void headerClicksCycleTheOrder();
    void copiesWhatIsSelected();
    void copiesManyInTheBackground();
    void selectionOutlivesReloading();
    void tenantsKeepTheirRows();
    void columnsAreRemembered();
    void columnMenuHidesAndSorts();
    void dialogChoosesColumns();
    void windowIsRemembered();
    void panelShowsTheSelectedUser();
    void searchLeadsToTheTable();
    void aboutSaysWhatThisIs();

private:
    static constexpr int userCount = 10'000;

    void openWindow();
    void openTenant();
    UserTableView &users() const { return *qobject_cast<UserTableView *>(table(*m_window)); }
    QHeaderView &header() const { return *table(*m_window)->horizontalHeader(); }
    void clickHeader(int section) const;
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const;
    QString idAt(int row) const;
    QStringList columns() const;

    DemoServer m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstMainWindow::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
}

void TstMainWindow::init()
{
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    openWindow();
    openTenant();
}

void TstMainWindow::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TstMainWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstMainWindow::openTenant()
{
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, m_server.baseUrl()),
                            m_world->token(m_server.token()));
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
}

void TstMainWindow::clickHeader(int section) const
{
    const QPoint place(header().sectionViewportPosition(section) + 20, header().height() / 2);
    QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, place);
}

void TstMainWindow::clickRow(int row, Qt::KeyboardModifiers modifiers) const
{
    const QRect cell = users().visualRect(users().model()->index(row, 1));
    QTest::mouseClick(users().viewport(), Qt::LeftButton, modifiers, cell.center());
}

QString TstMainWindow::idAt(int row) const
{
    return users().model()->index(row, 0).data(int(UserRole::UserIdRole)).toString();
}

QStringList TstMainWindow::columns() const
{
    QStringList names;
    for (int visual = 0; visual < header().count(); ++visual)
        names += users()
                     .model()
                     ->headerData(header().logicalIndex(visual), Qt::Horizontal,
                                  int(UserRole::ColumnNameRole))
                     .toString();
    return names;
}

void TstMainWindow::listsEverybody()
{
    QCOMPARE(counts(*m_window), u"10,000 of 10,000 shown"_s);
    for (const int row : {0, 1, 4'999, userCount - 1})
        QCOMPARE(idAt(row).toLatin1(), m_server.userId(uint32_t(row)));
    QTRY_VERIFY(labelText(*m_window, "listingStatus", "textLabel").startsWith("Complete: "_L1));
    // Fitted to what is in them, not all of one width.
    QVERIFY(header().sectionSize(columns().indexOf(u"login"_s)) > 180);
    QVERIFY(header().sectionSize(columns().indexOf(u"firstName"_s)) < 180);
}

void TstMainWindow::selectionOutlivesSearching()
{
    clickRow(1);
    clickRow(3, Qt::ControlModifier);
    QTRY_COMPARE(counts(*m_window), u"10,000 of 10,000 shown, 2 selected"_s);
    const QString login = cellText(*m_window, 3, int(columns().indexOf(u"login"_s)));
    search(*m_window, login);
    QTRY_COMPARE(counts(*m_window), u"1 of 10,000 shown, 1 selected"_s);
    QVERIFY(users().selectionModel()->isRowSelected(0));
    search(*m_window, u""_s);
    QTRY_COMPARE(counts(*m_window), u"10,000 of 10,000 shown, 2 selected"_s);
    QVERIFY(users().selectionModel()->isRowSelected(1));
    QVERIFY(users().selectionModel()->isRowSelected(3));
}

void TstMainWindow::headerClicksCycleTheOrder()
{
    const QString first = idAt(0);
    const int login = int(columns().indexOf(u"login"_s));
    clickHeader(login);
    QTRY_VERIFY(idAt(0) != first);
    QCOMPARE(header().sortIndicatorSection(), login);
    const QString lowest = cellText(*m_window, 0, login);
    QVERIFY(cellText(*m_window, userCount - 1, login) > lowest);
    clickHeader(login);
    QTRY_COMPARE(cellText(*m_window, userCount - 1, login), lowest);
    clickHeader(login);
    QTRY_COMPARE(idAt(0), first);
    QCOMPARE(header().sortIndicatorSection(), -1);
}

void TstMainWindow::copiesWhatIsSelected()
{
    QVERIFY(!m_window->findChild<QAction *>(u"copyAction"_s)->isEnabled());
    clickRow(0);
    clickRow(2, Qt::ShiftModifier);
    trigger(*m_window, "copyAction");
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    const int login = int(columns().indexOf(u"login"_s));
    for (int row = 0; row < 3; ++row) {
        const QStringList cells = lines.at(row).trimmed().split(u'\t');
        QCOMPARE(cells.value(login), cellText(*m_window, row, login));
    }
}

void TstMainWindow::copiesManyInTheBackground()
{
    QApplication::clipboard()->clear();
    trigger(*m_window, "selectAllAction");
    QCOMPARE(counts(*m_window), u"10,000 of 10,000 shown, 10,000 selected"_s);
    trigger(*m_window, "copyAction");
    QVERIFY(counts(*m_window).startsWith("Copying "_L1));
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), userCount);
    QVERIFY(counts(*m_window).contains("copied"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(counts(*m_window), u"10,000 of 10,000 shown, 10,000 selected"_s,
                              10'000);
}

void TstMainWindow::selectionOutlivesReloading()
{
    users().verticalScrollBar()->setValue(5'000);
    clickRow(5'003);
    const QString id = idAt(5'003);
    const QAbstractItemModel *const model = users().model();
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    trigger(*m_window, "reloadAction");
    QTRY_VERIFY(!resets.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(counts(*m_window), u"10,000 of 10,000 shown, 1 selected"_s, 30'000);
    const RowOrder selected = users().users().shownRows();
    QCOMPARE(idAt(int(selected.front())), id);
    QCOMPARE(users().currentUser(), selected.front());
}

void TstMainWindow::tenantsKeepTheirRows()
{
    clickRow(2);
    Profile second = WindowWorld::profile(u"Beta"_s, m_server.baseUrl());
    m_window->openTemporary(second, m_world->token("wrong"));
    QTRY_COMPARE(labelText(*m_window, "stateView", "titleLabel"), u"The token was refused."_s);
    QVERIFY(counts(*m_window).isEmpty());
    m_window->showTenant(u"id-Acme"_s);
    QCOMPARE(counts(*m_window), u"10,000 of 10,000 shown, 1 selected"_s);
    QVERIFY(m_window->windowTitle().contains("Acme"_L1));
    const auto *const list = m_window->findChild<QListView *>(u"tenantList"_s);
    const QModelIndex acme = list->model()->index(0, 0);
    QCOMPARE(acme.data(int(TenantRole::StateRole)).toInt(), int(TenantState::Complete));
    QVERIFY(acme.data(int(TenantRole::DetailRole)).toString().contains("10,000"_L1));
    trigger(*m_window, "removeTenantAction"); // not saved: goes without being asked for
    QCOMPARE(list->model()->rowCount(), 1);
    m_window->showTenant(u"id-Acme"_s);
    QVERIFY(m_window->windowTitle().contains("Beta"_L1));
}

void TstMainWindow::columnsAreRemembered()
{
    const QStringList before = columns();
    header().moveSection(0, 2);
    header().resizeSection(header().logicalIndex(0), 123);
    clickHeader(header().logicalIndex(0));
    QStringList moved = before;
    moved.move(0, 2);
    QCOMPARE(columns(), moved);

    m_window.reset();
    openWindow();
    openTenant();
    QCOMPARE(columns(), moved);
    QCOMPARE(header().sectionSize(header().logicalIndex(0)), 123);
    QCOMPARE(header().sortIndicatorSection(), header().logicalIndex(0));
    QVERIFY(idAt(0).toLatin1() != m_server.userId(0));
}

void TstMainWindow::columnMenuHidesAndSorts()
{
    const auto choose = [this](const QString &words) {
        Q_EMIT header().customContextMenuRequested({header().sectionViewportPosition(1) + 5, 5});
        auto *const menu = users().findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto found = std::ranges::find_if(actions, [&words](const QAction *action) {
            return action->text().remove(u'&').startsWith(words);
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        menu->close();
        QTRY_VERIFY(!users().findChild<QMenu *>(u"columnMenu"_s));
    };
    const QString name = columns().at(1);
    choose(u"Sort Descending"_s);
    QCOMPARE(header().sortIndicatorSection(), 1);
    QCOMPARE(header().sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_VERIFY(idAt(0).toLatin1() != m_server.userId(0));
    choose(u"Hide"_s);
    QVERIFY(!columns().contains(name));
    QCOMPARE(header().sortIndicatorSection(), -1); // nothing is sorted by what is not seen
    QTRY_COMPARE(idAt(0).toLatin1(), m_server.userId(0));
}

void TstMainWindow::dialogChoosesColumns()
{
    trigger(*m_window, "columnsAction");
    QTRY_VERIFY(visible<QDialog>(*m_window, "ColumnsDialog"));
    auto *const dialog = visible<QDialog>(*m_window, "ColumnsDialog");
    auto *const list = dialog->findChild<QAbstractItemView *>();
    QVERIFY(list);
    const QStringList before = columns();
    QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    dialog->accept();
    QCOMPARE(columns(), before.mid(1));
    QCOMPARE(rowsShown(*m_window), userCount);
}

void TstMainWindow::windowIsRemembered()
{
    auto *const panel = m_window->findChild<QAction *>(u"userPanelAction"_s);
    panel->setChecked(false);
    QVERIFY(!visible<QWidget>(*m_window, "userPanel"));
    m_window->close();
    m_window.reset();
    openWindow();
    QVERIFY(!visible<QWidget>(*m_window, "userPanel"));
    m_window->findChild<QAction *>(u"userPanelAction"_s)->setChecked(true);
    QVERIFY(visible<QWidget>(*m_window, "userPanel"));
}

void TstMainWindow::panelShowsTheSelectedUser()
{
    const int column = int(columns().indexOf(u"login"_s));
    const auto *const panel = visible<QWidget>(*m_window, "userPanel");
    const auto login = [&] {
        const auto *const label = visible<ElidedLabel>(*panel, "loginLabel");
        return label ? label->text() : QString();
    };
    QVERIFY(login().isEmpty());
    clickRow(4);
    QCOMPARE(login(), cellText(*m_window, 4, column));
    clickRow(5, Qt::ControlModifier);
    QVERIFY(login().isEmpty());
    clickRow(5);
    QCOMPARE(login(), cellText(*m_window, 5, column));
}

void TstMainWindow::searchLeadsToTheTable()
{
    QApplication::setActiveWindow(m_window.get());
    trigger(*m_window, "findAction");
    auto *const edit = visible<QLineEdit>(*m_window, "searchEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Down);
    QTRY_VERIFY(users().hasFocus());
    QCOMPARE(users().currentIndex().row(), 0);
}

void TstMainWindow::aboutSaysWhatThisIs()
{
    trigger(*m_window, "aboutAction");
    QTRY_VERIFY(visible<QDialog>(*m_window, "aboutDialog"));
    auto *const about = visible<QDialog>(*m_window, "aboutDialog");
    const auto labels = about->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String(ROLLCALL_VERSION));
    }));
    about->close();
}

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
