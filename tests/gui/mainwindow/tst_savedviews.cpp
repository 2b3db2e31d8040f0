// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowworld.h"

#include "gui/widgets/fieldnote.h"
#include "models/usertablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

//! Saved views in the window: what a table shows gets a name, and by its name it is shown again.
class TstSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void menuWithoutViews();
    void saves();
    void savingFails();
    void shows();
    void listsThisTenantsViews();
    void marksWhatIsShown();
    void updates();
    void updatingFails();
    void followsARenamedView();
    void saysUnknownColumns();
    void viewWithoutColumnsHasTheDefaults();
    void mistakeInAViewIsUnderlined();
    void saysThatViewsCannotBeUsed();
    void isReachedByKeyboard();

private:
    static constexpr int userCount = 300;

    void openTenant(const QString &name);
    SavedView keep(const QString &name, const QString &query, const QStringList &columns = {},
                   const SortSpec &sort = {}, const QString &tenant = {});
    QMenu &menu() const { return *m_window->findChild<QMenu *>(u"viewsMenu"_s); }
    QAction &action(const char *name) const
    {
        return *m_window->findChild<QAction *>(QLatin1String(name));
    }
    QString entries() const;
    void show(const QString &name) const;
    QStringList columns() const;
    QString searched() const { return visible<QLineEdit>(*m_window, "searchEdit")->text(); }
    QString banner() const { return labelText(*m_window, "tenantBanner", "textLabel"); }
    QDialog *dialog(const char *name) const { return visible<QDialog>(*m_window, name); }

    DemoServer m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstSavedViews::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
}

void TstSavedViews::init()
{
    m_world = std::make_unique<WindowWorld>();
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    openTenant(u"Acme"_s);
}

void TstSavedViews::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TstSavedViews::openTenant(const QString &name)
{
    m_window->openTemporary(WindowWorld::profile(name, m_server.baseUrl()),
                            m_world->token(m_server.token()));
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QTRY_VERIFY(labelText(*m_window, "listingStatus", "textLabel").startsWith("Complete"_L1));
}

SavedView TstSavedViews::keep(const QString &name, const QString &query, const QStringList &columns,
                              const SortSpec &sort, const QString &tenant)
{
    SavedView view;
    view.name = name;
    view.query = query;
    view.columns = columns;
    view.sort = sort;
    if (!tenant.isEmpty())
        view.tenant = ViewTenant{{}, tenant};
    return m_world->views.save(view).value();
}

//! As the menu shows them when it opens: "[x] marked|[ ] not marked".
QString TstSavedViews::entries() const
{
    Q_EMIT menu().aboutToShow();
    QStringList names;
    const QList<QAction *> actions = menu().actions();
    for (const QAction *const action : actions) {
        if (action->objectName() == "viewEntry"_L1)
            names += (action->isChecked() ? u"[x] "_s : u"[ ] "_s) + action->text();
    }
    return names.join(u'|');
}

void TstSavedViews::show(const QString &name) const
{
    Q_EMIT menu().aboutToShow();
    const QList<QAction *> actions = menu().actions();
    const auto found = std::ranges::find(actions, name, &QAction::text);
    QVERIFY2(found != actions.end(), qPrintable(name));
    (*found)->trigger();
}

QStringList TstSavedViews::columns() const
{
    const QHeaderView &header = *table(*m_window)->horizontalHeader();
    QStringList names;
    for (int visual = 0; visual < header.count(); ++visual)
        names += table(*m_window)
                     ->model()
                     ->headerData(header.logicalIndex(visual), Qt::Horizontal,
                                  int(UserRole::ColumnNameRole))
                     .toString();
    return names;
}

void TstSavedViews::menuWithoutViews()
{
    QCOMPARE(entries(), QString());
    QVERIFY(action("saveViewAction").isEnabled());
    QVERIFY(!action("updateViewAction").isVisible());
    trigger(*m_window, "removeTenantAction");
    QVERIFY(!action("saveViewAction").isEnabled()); // nothing is shown
    QVERIFY(action("manageViewsAction").isEnabled());
}

void TstSavedViews::saves()
{
    search(*m_window, u"status:active"_s);
    table(*m_window)->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    trigger(*m_window, "saveViewAction");
    QDialog *const saving = dialog("SaveViewDialog");
    QVERIFY(saving);
    type(*saving, "nameEdit", u"Active people"_s);
    QTest::keyClick(saving, Qt::Key_Return);
    QTRY_VERIFY(!dialog("SaveViewDialog"));
    const QList<SavedView> saved = m_world->views.views();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().name, u"Active people"_s);
    QCOMPARE(saved.first().query, u"status:active"_s);
    QCOMPARE(saved.first().columns, columns());
    const SortSpec sort{{columns().at(3).toStdString(), SortDirection::Descending}};
    QCOMPARE(saved.first().sort, sort);
    const ViewTenant acme{u"id-Acme"_s, u"Acme"_s};
    QCOMPARE(saved.first().tenant, acme);
    QCOMPARE(entries(), u"[x] Active people"_s);
}

void TstSavedViews::savingFails()
{
    m_world->views.refusal = Error{ErrorKind::FileFailed, "fake", "/full/disk"};
    trigger(*m_window, "saveViewAction");
    QDialog *const saving = dialog("SaveViewDialog");
    type(*saving, "nameEdit", u"New"_s);
    QTest::keyClick(saving, Qt::Key_Return);
    QVERIFY(dialog("SaveViewDialog"));
    QVERIFY(saving->findChild<FieldNote *>(u"nameNote"_s)->text().contains("/full/disk"_L1));
    m_world->views.refusal.reset();
    QTest::keyClick(saving, Qt::Key_Return);
    QTRY_VERIFY(!dialog("SaveViewDialog"));
    QCOMPARE(entries(), u"[x] New"_s);
}

void TstSavedViews::shows()
{
    const QStringList wanted{u"login"_s, u"status"_s, u"created"_s};
    keep(u"Newest locked"_s, u"-status:active"_s, wanted,
         {{"created", SortDirection::Descending}, {"login"}});
    show(u"Newest locked"_s);
    QTRY_VERIFY(rowsShown(*m_window) < userCount);
    QCOMPARE(searched(), u"-status:active"_s);
    QCOMPARE(columns(), wanted);
    const auto raw = [this](int row) {
        return table(*m_window)->model()->index(row, 2).data(int(UserRole::RawTextRole)).toString();
    };
    QTRY_VERIFY(raw(0) >= raw(1) && raw(1) >= raw(2));
    QVERIFY(raw(0) > raw(rowsShown(*m_window) - 1));
    QCOMPARE(table(*m_window)->horizontalHeader()->sortIndicatorSection(), 2);
    QVERIFY(banner().isEmpty());
    // Reset the search alone: columns and order stay.
    search(*m_window, u""_s);
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QCOMPARE(columns(), wanted);
}

void TstSavedViews::listsThisTenantsViews()
{
    keep(u"Everywhere"_s, u"a"_s);
    keep(u"Here & now"_s, u"b"_s, {}, {}, u"acme"_s);
    keep(u"Elsewhere"_s, u"c"_s, {}, {}, u"Beta"_s);
    QCOMPARE(entries(), u"[ ] Here && now|[ ] Everywhere"_s);
    openTenant(u"Beta"_s);
    QCOMPARE(entries(), u"[ ] Elsewhere|[ ] Everywhere"_s);
    m_window->showTenant(u"id-Acme"_s);
    QCOMPARE(entries(), u"[ ] Here && now|[ ] Everywhere"_s);
}

void TstSavedViews::marksWhatIsShown()
{
    keep(u"Sales"_s, u" sales "_s, columns());
    keep(u"Sales, sorted"_s, u"sales"_s, columns(), {{"login"}});
    QCOMPARE(entries(), u"[ ] Sales|[ ] Sales, sorted"_s);
    search(*m_window, u"sales"_s);
    QCOMPARE(entries(), u"[x] Sales|[ ] Sales, sorted"_s);
    show(u"Sales, sorted"_s);
    QCOMPARE(entries(), u"[ ] Sales|[x] Sales, sorted"_s);
    search(*m_window, u"sale"_s);
    QCOMPARE(entries(), u"[ ] Sales|[ ] Sales, sorted"_s);
}

void TstSavedViews::updates()
{
    SavedView before = keep(u"Sales & more"_s, u"sales"_s, {u"login"_s, u"status"_s});
    show(u"Sales && more"_s);
    Q_EMIT menu().aboutToShow();
    QVERIFY(!action("updateViewAction").isVisible()); // nothing has changed
    search(*m_window, u"berlin"_s);
    Q_EMIT menu().aboutToShow();
    QVERIFY(action("updateViewAction").isVisible());
    QCOMPARE(action("updateViewAction").text(), u"&Update “Sales && more”"_s);
    trigger(*m_window, "updateViewAction");
    before.query = u"berlin"_s;
    QCOMPARE(m_world->views.views(), QList{before});
    QCOMPARE(entries(), u"[x] Sales && more"_s);
    QVERIFY(!action("updateViewAction").isVisible());
}

void TstSavedViews::updatingFails()
{
    keep(u"Sales"_s, u"sales"_s);
    show(u"Sales"_s);
    search(*m_window, u"berlin"_s);
    Q_EMIT menu().aboutToShow();
    m_world->views.refusal = Error{ErrorKind::FileFailed, "fake", "/views/sales.json"};
    trigger(*m_window, "updateViewAction");
    QVERIFY(labelText(*m_window, "windowBanner", "textLabel").contains("/views/sales.json"_L1));
    QCOMPARE(m_world->views.views().first().query, u"sales"_s);
    QVERIFY(action("updateViewAction").isVisible());
}

void TstSavedViews::followsARenamedView()
{
    keep(u"Sales"_s, u"sales"_s);
    show(u"Sales"_s);
    search(*m_window, u"berlin"_s);
    trigger(*m_window, "manageViewsAction");
    QDialog *const managing = dialog("ViewsDialog");
    QVERIFY(managing);
    auto *const list = managing->findChild<QTreeWidget *>(u"viewList"_s);
    list->topLevelItem(0)->setText(0, u"Salespeople"_s);
    QTRY_COMPARE(m_world->views.views().first().name, u"Salespeople"_s);
    managing->close();
    Q_EMIT menu().aboutToShow();
    QCOMPARE(action("updateViewAction").text(), u"&Update “Salespeople”"_s);
}

void TstSavedViews::saysUnknownColumns()
{
    keep(u"Badges"_s, {}, {u"login"_s, u"profile.hatSize"_s, u"providerStatus"_s},
         {{"profile.shoeSize"}});
    show(u"Badges"_s);
    QTRY_VERIFY(banner().contains("profile.hatSize, profile.shoeSize"_L1));
    QVERIFY(banner().contains(u"“Badges”"_s));
    QVERIFY(!banner().contains("rovider"_L1));
    QCOMPARE(columns().at(1), u"profile.hatSize"_s); // kept
    QCOMPARE(rowsShown(*m_window), userCount);
    QCOMPARE(entries(), u"[x] Badges"_s);
    press(*m_window, "tenantBanner", "closeButton");
    QVERIFY(banner().isEmpty());
    trigger(*m_window, "reloadAction");
    QTRY_VERIFY(labelText(*m_window, "listingStatus", "textLabel").startsWith("Complete"_L1));
    QVERIFY(banner().isEmpty()); // said once
}

void TstSavedViews::viewWithoutColumnsHasTheDefaults()
{
    const QStringList defaults = columns();
    keep(u"Few"_s, {}, {u"login"_s});
    keep(u"Plain"_s, {});
    QCOMPARE(entries(), u"[ ] Few|[x] Plain"_s);
    show(u"Few"_s);
    QCOMPARE(columns(), QStringList{u"login"_s});
    show(u"Plain"_s);
    QCOMPARE(columns(), defaults);
}

void TstSavedViews::mistakeInAViewIsUnderlined()
{
    keep(u"Broken"_s, u"\"van der"_s);
    show(u"Broken"_s);
    QCOMPARE(searched(), u"\"van der"_s);
    QVERIFY(!labelText(*m_window, "messageNote", "noteText").isEmpty());
    QCOMPARE(rowsShown(*m_window), userCount); // the last good search's
    QCOMPARE(entries(), u"[ ] Broken"_s);
}

void TstSavedViews::saysThatViewsCannotBeUsed()
{
    m_world->views.broken = {
        Error{ErrorKind::InvalidInput, "fake", "The view in x.json cannot be used."}};
    Q_EMIT menu().aboutToShow();
    auto *const problems = menu().findChild<QAction *>(u"viewProblemsAction"_s);
    QVERIFY(problems);
    problems->trigger();
    QDialog *const managing = dialog("ViewsDialog");
    QVERIFY(managing);
    QVERIFY(managing->findChild<FieldNote *>(u"problemNote"_s)->text().contains("x.json"_L1));
}

void TstSavedViews::isReachedByKeyboard()
{
    keep(u"Sales"_s, u"sales"_s);
    auto *const button = visible<QToolButton>(*m_window, "viewsButton");
    QCOMPARE(button->menu(), &menu());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    menu().popup(m_window->mapToGlobal(QPoint(50, 50)));
    QTest::keyClick(&menu(), Qt::Key_Down);
    QTest::keyClick(&menu(), Qt::Key_Return);
    QCOMPARE(searched(), u"sales"_s);
    QTRY_VERIFY(!menu().isVisible());
    QCOMPARE(action("saveViewAction").shortcut(), QKeySequence(u"Ctrl+S"_s));
}

QTEST_MAIN(TstSavedViews)
#include "tst_savedviews.moc"
