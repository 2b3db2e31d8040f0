// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogroups.h"
#include "gui/dialogs/exportdialog.h"
#include "gui/dialogs/grouppicker.h"
#include "gui/mainwindow/windowworld.h"
#include "gui/panels/detailpage.h"
#include "gui/widgets/fetchpopup.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/messagebanner.h"

#include <QCheckBox>
#include <QMenu>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int userCount = 300;

} // namespace

//! The members of a group in the table: choosing it, the notice above the rows, and what files say.
class TstGroupView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void picksAGroup();
    void pickerSearchesAndSaysNothingFound();
    void pickerSaysWhatItTakes();
    void searchAndSortStayOnTop();
    void saysWhoIsNotListed();
    void marksWhatBrokeOff();
    void tellsOfAGroupThatCannotBeRead();
    void nobodyMatches();
    void reloadAsksAgain();
    void showsMembersFromThePanel();
    void exportSaysTheGroup();

private:
    GroupPicker *openPicker();
    void show(const QString &group);
    QString notice() const { return labelText(*m_window, "groupBanner", "textLabel"); }
    Tone tone() const { return m_window->findChild<MessageBanner *>(u"groupBanner"_s)->tone(); }
    std::size_t membersOf(const QString &group) const
    {
        return m_facts->members(m_facts->numberOf(group.toStdString()).value()).size();
    }
    QStringList namesIn(const GroupPicker &picker) const;

    DemoServer m_server;
    std::unique_ptr<People> m_people;
    std::unique_ptr<DemoGroups> m_facts;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    QString m_department;
};

void TstGroupView::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    m_people = std::make_unique<People>(options.seed);
    m_facts = std::make_unique<DemoGroups>(*m_people, userCount);
    m_department = QString::fromStdString(m_facts->names().at(2));
}

void TstGroupView::init()
{
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(!m_window->findChild<QAction *>(u"groupAction"_s)->isEnabled());
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, m_server.baseUrl()),
                            m_world->token(m_server.token()));
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
    QTRY_VERIFY(m_window->findChild<QAction *>(u"groupAction"_s)->isEnabled());
}

void TstGroupView::cleanup()
{
    m_window.reset();
    m_world.reset();
}

GroupPicker *TstGroupView::openPicker()
{
    trigger(*m_window, "groupAction");
    return m_window->findChild<GroupPicker *>(u"GroupPicker"_s);
}

QStringList TstGroupView::namesIn(const GroupPicker &picker) const
{
    const QAbstractItemModel &model = *picker.findChild<QTableView *>(u"groupTable"_s)->model();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

void TstGroupView::show(const QString &group)
{
    GroupPicker *const picker = openPicker();
    QVERIFY(picker);
    auto *const edit = picker->findChild<QLineEdit *>(u"groupSearchEdit"_s);
    QTRY_VERIFY(namesIn(*picker).contains(group));
    QTest::keyClicks(edit, group);
    QTRY_VERIFY(picker->group().has_value());
    QCOMPARE(picker->group()->name, group);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TstGroupView::picksAGroup()
{
    QVERIFY(notice().isEmpty());
    show(m_department);
    QTRY_COMPARE(rowsShown(*m_window), int(membersOf(m_department)));
    QTRY_VERIFY2(
        notice().startsWith(
            u"Members of “%1” only: %2 user(s)"_s.arg(m_department).arg(membersOf(m_department))),
        qPrintable(notice()));
    QVERIFY(!notice().contains("not among"_L1));
    QCOMPARE(tone(), Tone::Info);
    press(*m_window, "groupBanner", "primaryButton");
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QVERIFY(!visible<QWidget>(*m_window, "groupBanner"));
}

void TstGroupView::pickerSearchesAndSaysNothingFound()
{
    GroupPicker *const picker = openPicker();
    auto *const edit = picker->findChild<QLineEdit *>(u"groupSearchEdit"_s);
    QTRY_VERIFY(namesIn(*picker).size() > 5);
    const QStringList all = namesIn(*picker);
    QVERIFY(all.contains(u"Project Zürich"_s));
    QVERIFY(picker->findChild<QCheckBox *>(u"nestedBox"_s)->isHidden()); // Okta's groups are flat
    QTest::keyClicks(edit, u"zurich pro"_s);
    QTRY_COMPARE(namesIn(*picker), QStringList{u"Project Zürich"_s});
    QTest::keyClicks(edit, u"\"("_s);
    QTRY_COMPARE(namesIn(*picker), QStringList());
    QVERIFY(!picker->group());
    QVERIFY(picker->findChild<FieldNote *>(u"groupsNote"_s)->text().startsWith("None of "_L1));
    edit->clear();
    QTRY_COMPARE(namesIn(*picker), all);
    const QString first = picker->group()->name;
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(picker->group()->name != first);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(picker->group()->name, first);
    picker->reject();
    QTRY_VERIFY(!m_window->findChild<GroupPicker *>(u"GroupPicker"_s));
    QCOMPARE(rowsShown(*m_window), userCount);
}

void TstGroupView::pickerSaysWhatItTakes()
{
    m_server.addFault({FaultKind::Forbidden, 1, 1, FaultScope::AllRequests});
    GroupPicker *const picker = openPicker();
    const auto *const note = picker->findChild<FieldNote *>(u"groupsNote"_s);
    QTRY_VERIFY2(note->text().contains("okta.groups.read"_L1), qPrintable(note->text()));
    QCOMPARE(note->tone(), Tone::Danger);
    QVERIFY(!picker->group());
    picker->reject();
}

void TstGroupView::searchAndSortStayOnTop()
{
    show(m_department);
    const int members = int(membersOf(m_department));
    QTRY_COMPARE(rowsShown(*m_window), members);
    search(*m_window, u"status:active"_s);
    QTRY_VERIFY(rowsShown(*m_window) < members);
    const int active = rowsShown(*m_window);
    QVERIFY(active > 0);
    search(*m_window, u"-status:active"_s);
    QTRY_COMPARE(rowsShown(*m_window), members - active);
    search(*m_window, u" "_s);
    QTRY_COMPARE(rowsShown(*m_window), members);
    table(*m_window)->sortByColumn(3, Qt::AscendingOrder);
    QTRY_VERIFY(cellText(*m_window, 0, 3) <= cellText(*m_window, members - 1, 3));
    QCOMPARE(rowsShown(*m_window), members);
}

//! Where not everybody was fetched, nobody is left out silently.
void TstGroupView::saysWhoIsNotListed()
{
    search(*m_window, u"status:active"_s);
    QTRY_VERIFY(rowsShown(*m_window) < userCount);
    trigger(*m_window, "fetchMatchingAction");
    auto *const popup = visible<QToolButton>(*m_window, "fetchButton")->findChild<FetchPopup *>();
    QVERIFY(popup);
    popup->findChild<QAbstractButton *>(u"fetchOnlyButton"_s)->click();
    QTRY_VERIFY(!labelText(*m_window, "limitBanner", "textLabel").isEmpty());
    QTRY_VERIFY(labelText(*m_window, "listingStatus", "textLabel").startsWith("Complete"_L1));
    show(m_department);
    QTRY_VERIFY(rowsShown(*m_window) < int(membersOf(m_department)));
    QTRY_VERIFY2(notice().contains(u"%1 of them is/are not among the users received."_s.arg(
                     int(membersOf(m_department)) - rowsShown(*m_window))),
                 qPrintable(notice()));
    QCOMPARE(tone(), Tone::Warning);
}

void TstGroupView::marksWhatBrokeOff()
{
    show(u"Everyone"_s);
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QTRY_VERIFY(visible<QAbstractButton>(*m_window, "secondaryButton"));
    m_server.addFault({FaultKind::Forbidden, 2, 1, FaultScope::AllRequests});
    press(*m_window, "groupBanner", "secondaryButton");
    QTRY_VERIFY2(notice().contains("Not all of its members were read."_L1), qPrintable(notice()));
    QVERIFY(notice().contains("okta.groups.read"_L1));
    QCOMPARE(tone(), Tone::Danger);
    QTRY_COMPARE(rowsShown(*m_window), 200);
    press(*m_window, "groupBanner", "secondaryButton");
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QTRY_VERIFY(!notice().contains("Not all"_L1));
}

void TstGroupView::tellsOfAGroupThatCannotBeRead()
{
    GroupPicker *const picker = openPicker();
    QTRY_VERIFY(picker->group().has_value());
    QTRY_VERIFY(picker->findChild<FieldNote *>(u"groupsNote"_s)->text().isEmpty());
    m_server.addFault({FaultKind::Forbidden, 1, 1, FaultScope::AllRequests});
    picker->accept();
    QTRY_VERIFY(visible<QWidget>(*m_window, "stateView"));
    QTRY_VERIFY2(labelText(*m_window, "stateView", "titleLabel").contains("could not be read"_L1),
                 qPrintable(labelText(*m_window, "stateView", "titleLabel")));
    press(*m_window, "stateView", "primaryButton");
    QTRY_COMPARE(rowsShown(*m_window), userCount);
}

void TstGroupView::nobodyMatches()
{
    show(m_department);
    QTRY_COMPARE(rowsShown(*m_window), int(membersOf(m_department)));
    search(*m_window, u"nobodyiscalledso"_s);
    QTRY_VERIFY(labelText(*m_window, "stateView", "titleLabel").startsWith("No member of "_L1));
    press(*m_window, "stateView", "primaryButton"); // clears the search
    QTRY_COMPARE(rowsShown(*m_window), int(membersOf(m_department)));
}

void TstGroupView::reloadAsksAgain()
{
    show(m_department);
    QTRY_COMPARE(rowsShown(*m_window), int(membersOf(m_department)));
    trigger(*m_window, "reloadAction");
    QTRY_VERIFY(notice().startsWith("Reading the members"_L1));
    QTRY_VERIFY(notice().startsWith(u"Members of “%1” only"_s.arg(m_department)));
    QTRY_COMPARE(rowsShown(*m_window), int(membersOf(m_department)));
}

void TstGroupView::showsMembersFromThePanel()
{
    QTableView &users = *table(*m_window);
    QTest::mouseClick(users.viewport(), Qt::LeftButton, {},
                      users.visualRect(users.model()->index(3, 1)).center());
    auto *const tabs = visible<QTabWidget>(*m_window, "tabs");
    tabs->setCurrentWidget(m_window->findChild<DetailPage *>(u"accessPage"_s));
    QTRY_VERIFY(visible<DetailSection>(*m_window, "detail_groups"));
    const auto menuOf = [this](const char *name, int row) -> QMenu * {
        auto *const section = visible<DetailSection>(*m_window, name);
        auto *const list = section->findChild<QTableView *>(u"detailTable"_s);
        Q_EMIT list->customContextMenuRequested(
            list->visualRect(list->model()->index(row, 0)).center());
        return section->findChild<QMenu *>(u"detailMenu"_s);
    };
    const auto *const groups = visible<DetailSection>(*m_window, "detail_groups");
    auto *const list = groups->findChild<QTableView *>(u"detailTable"_s);
    QTRY_VERIFY(list->model()->rowCount() > 1);
    const QString name = list->model()->index(1, 0).data().toString();
    QMenu *const menu = menuOf("detail_groups", 1);
    QVERIFY(menu);
    auto *const action = menu->findChild<QAction *>(u"showMembersAction"_s);
    QVERIFY(action);
    action->trigger();
    menu->close();
    QTRY_VERIFY2(notice().startsWith(u"Members of “%1” only"_s.arg(name)), qPrintable(notice()));
    QVERIFY(rowsShown(*m_window) < userCount);
    QTRY_VERIFY(visible<DetailSection>(*m_window, "detail_applications"));
    auto *const others = visible<DetailSection>(*m_window, "detail_applications")
                             ->findChild<QTableView *>(u"detailTable"_s);
    QTRY_VERIFY(others->model()->rowCount() > 0);
    QMenu *const plain = menuOf("detail_applications", 0);
    QVERIFY(plain);
    QVERIFY(!plain->findChild<QAction *>(u"showMembersAction"_s));
    plain->close();
}

void TstGroupView::exportSaysTheGroup()
{
    show(m_department);
    QTRY_COMPARE(rowsShown(*m_window), int(membersOf(m_department)));
    QTRY_VERIFY(notice().startsWith(u"Members of “%1” only"_s.arg(m_department)));
    trigger(*m_window, "exportAction");
    auto *const dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    const ExportRequest shown = dialog->request();
    QVERIFY(shown.stamp.group);
    QCOMPARE(shown.stamp.group->name, m_department);
    QCOMPARE(shown.stamp.group->members, qint64(membersOf(m_department)));
    QCOMPARE(shown.stamp.group->absent, 0);
    QVERIFY(shown.stamp.group->isWhole);
    QCOMPARE(shown.rows->size(), membersOf(m_department));
    QVERIFY(shown.path.contains(m_department.section(u' ', 0, 0)));
    dialog->findChild<QRadioButton *>(u"allRadio"_s)->setChecked(true);
    QVERIFY(!dialog->request().stamp.group);
    QCOMPARE(int(dialog->request().rows->size()), userCount);
    dialog->reject();
}

QTEST_MAIN(TstGroupView)
#include "tst_groupview.moc"
