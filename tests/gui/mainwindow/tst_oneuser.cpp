// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/comparewindow.h"
#include "gui/mainwindow/windowworld.h"
#include "gui/panels/detailpage.h"
#include "gui/panels/jsontree.h"
#include "gui/userwindow.h"
#include "gui/widgets/elidedlabel.h"
#include "models/comparemodel.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int userCount = 30;

} // namespace

//! One user in full, in the panel and in a window, and several side by side, over real HTTP.
class TstOneUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void panelTellsAccess();
    void panelFollowsTheSelection();
    void findsManagerAndReports();
    void jsonTreeHasItsOwnKeys();
    void opensAWindow();
    void comparesTwo();
    void comparesNoMoreThanFour();
    void saysWhatIsNotKnown();

private:
    void select(const QList<int> &rows) const;
    QAction &action(const char *name) const
    {
        return *m_window->findChild<QAction *>(QLatin1String(name));
    }
    template <typename Widget>
    static Widget *only(const char *name)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *const widget : all) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return qobject_cast<Widget *>(widget);
        }
        return nullptr;
    }
    static QStringList namesIn(const QWidget &parent, const char *section);

    DemoServer m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstOneUser::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
}

void TstOneUser::init()
{
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, m_server.baseUrl()),
                            m_world->token(m_server.token()));
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
}

void TstOneUser::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TstOneUser::select(const QList<int> &rows) const
{
    QTableView &users = *table(*m_window);
    Qt::KeyboardModifiers modifiers;
    for (const int row : rows) {
        const QRect cell = users.visualRect(users.model()->index(row, 1));
        QTest::mouseClick(users.viewport(), Qt::LeftButton, modifiers, cell.center());
        modifiers = Qt::ControlModifier;
    }
}

QStringList TstOneUser::namesIn(const QWidget &parent, const char *section)
{
    const auto *const part = visible<DetailSection>(parent, section);
    const auto *const list = part ? part->findChild<QTableView *>(u"detailTable"_s) : nullptr;
    QStringList names;
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        names.append(list->model()->index(row, 0).data().toString());
    return names;
}

void TstOneUser::panelTellsAccess()
{
    select({3});
    auto *const tabs = visible<QTabWidget>(*m_window, "tabs");
    QCOMPARE(tabs->count(), 5);
    tabs->setCurrentWidget(m_window->findChild<DetailPage *>(u"accessPage"_s));
    QTRY_VERIFY(namesIn(*m_window, "detail_groups").contains(u"Everyone"_s));
    QTRY_VERIFY(namesIn(*m_window, "detail_applications").contains(u"Example Mail"_s));
    tabs->setCurrentWidget(m_window->findChild<DetailPage *>(u"activityPage"_s));
    QTRY_VERIFY(!namesIn(*m_window, "detail_doneBy").isEmpty());
}

void TstOneUser::panelFollowsTheSelection()
{
    select({0});
    auto *const tabs = visible<QTabWidget>(*m_window, "tabs");
    tabs->setCurrentWidget(m_window->findChild<DetailPage *>(u"accessPage"_s));
    QTRY_COMPARE(namesIn(*m_window, "detail_roles"), QStringList{u"Super Administrator"_s});
    select({1});
    QCOMPARE(namesIn(*m_window, "detail_roles"), QStringList());
    QTRY_VERIFY(!namesIn(*m_window, "detail_groups").isEmpty());
    QCOMPARE(namesIn(*m_window, "detail_roles"), QStringList());
    QCOMPARE(tabs->currentWidget(), m_window->findChild<DetailPage *>(u"accessPage"_s));
}

void TstOneUser::findsManagerAndReports()
{
    auto *const people = m_window->findChild<QLabel *>(u"peopleLabel"_s);
    int employee = -1;
    for (int row = 0; row < userCount && employee < 0; ++row) {
        select({row});
        if (people->text().contains("Manager: "_L1))
            employee = row;
    }
    QVERIFY(employee >= 0);
    const QString login = cellText(*m_window, employee, 3);
    const QString manager = people->text().section(u"Manager: "_s, 1).section(u'<', 0, 0);
    Q_EMIT people->linkActivated(u"manager"_s);
    QTRY_COMPARE(rowsShown(*m_window), 1);
    select({0});
    QCOMPARE(visible<ElidedLabel>(*m_window, "nameLabel")->text(), manager);
    QVERIFY(people->text().contains("Direct reports"_L1));
    Q_EMIT people->linkActivated(u"reports"_s);
    const auto logins = [this] {
        QStringList all;
        for (int row = 0; row < rowsShown(*m_window); ++row)
            all.append(cellText(*m_window, row, 3));
        return all;
    };
    QTRY_VERIFY(logins().contains(login));
    QVERIFY(rowsShown(*m_window) < userCount);
}

//! The window's shortcuts with the same keys copy users and choose columns.
void TstOneUser::jsonTreeHasItsOwnKeys()
{
    select({3});
    const QString login = cellText(*m_window, 3, 3);
    auto *const tabs = visible<QTabWidget>(*m_window, "tabs");
    tabs->setCurrentWidget(m_window->findChild<QWidget *>(u"jsonView"_s));
    auto *const tree = visible<JsonTree>(*m_window, "jsonTree");
    QVERIFY(tree);
    const QModelIndexList found = tree->find(login, 1);
    QCOMPARE(found.size(), 1);
    tree->goTo(found.constFirst());
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), login);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"profile.login"_s);
    QVERIFY(!m_window->findChild<QDialog *>(u"ColumnsDialog"_s));
    QTest::keyClick(tree, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rowsShown(*m_window), 1);
    QCOMPARE(visible<QLineEdit>(*m_window, "searchEdit")->text(), u"login="_s + login);
    select({0});
    QTest::keyClick(table(*m_window), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
}

void TstOneUser::opensAWindow()
{
    QVERIFY(!action("openUserAction").isEnabled());
    select({2});
    const QString login = cellText(*m_window, 2, 3);
    trigger(*m_window, "openUserAction");
    auto *window = only<UserWindow>("UserWindow");
    QVERIFY(window);
    QCOMPARE(window->windowTitle(), login + u" – Acme"_s);
    select({5}); // the window stays with its user
    auto *const tabs = window->findChild<QTabWidget *>(u"tabs"_s);
    tabs->setCurrentWidget(window->findChild<DetailPage *>(u"accessPage"_s));
    QTRY_VERIFY(namesIn(*window, "detail_groups").contains(u"Everyone"_s));
    QCOMPARE(window->windowTitle(), login + u" – Acme"_s);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!only<UserWindow>("UserWindow"));
}

void TstOneUser::comparesTwo()
{
    QVERIFY(!action("compareAction").isEnabled());
    select({0, 4});
    trigger(*m_window, "compareAction");
    auto *const window = only<CompareWindow>("CompareWindow");
    QVERIFY(window);
    const auto labels = [window] {
        const QAbstractItemModel &model =
            *window->findChild<QTableView *>(u"compareTable"_s)->model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    };
    QTRY_VERIFY(labels().contains(u"Groups: Everyone"_s));
    QTRY_VERIFY(labels().contains(u"Administrator roles: Super Administrator"_s));
    const auto *const state = window->findChild<QLabel *>(u"stateLabel"_s);
    QTRY_VERIFY(state->text().startsWith("They differ in "_L1)
                && !state->text().contains("still"_L1));
    window->findChild<QCheckBox *>(u"onlyDifferencesBox"_s)->click();
    QVERIFY(!labels().contains(u"Groups: Everyone"_s));
    QVERIFY(labels().contains(u"Administrator roles: Super Administrator"_s));
    QVERIFY(labels().contains(u"Login"_s));
    window->findChild<QAbstractButton *>(u"copyButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith("Attribute\t"_L1));
}

void TstOneUser::comparesNoMoreThanFour()
{
    select({0, 1, 2, 3});
    QVERIFY(action("compareAction").isEnabled());
    select({0, 1, 2, 3, 4});
    QVERIFY(!action("compareAction").isEnabled());
    QVERIFY(!action("openUserAction").isEnabled());
}

void TstOneUser::saysWhatIsNotKnown()
{
    select({0, 4});
    m_server.addFault({FaultKind::Forbidden, 1, 1, FaultScope::AllRequests});
    trigger(*m_window, "compareAction");
    auto *const window = only<CompareWindow>("CompareWindow");
    const auto *const state = window->findChild<QLabel *>(u"stateLabel"_s);
    QTRY_VERIFY2(state->text().contains("Not known of everybody: "_L1), qPrintable(state->text()));
}

QTEST_MAIN(TstOneUser)
#include "tst_oneuser.moc"
