// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/viewstore.h"
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"
#include "gui/mainwindow.h"
#include "models/usertablemodel.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! A view that is saved in the window, with its file in the user's own folder, and what the
//! terminal makes of it.
class TstWindowViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void terminalListsTheSameUsers_data();
    void terminalListsTheSameUsers();
    void fileHoldsNoSecret();
    void viewOutlivesTheProgram();

private:
    void openWindow();
    void save(const QString &name) const;
    void search(const QString &text) const;
    QTableView &table() const { return *m_window->findChild<QTableView *>(u"userTable"_s); }
    QByteArrayList idsShown() const;
    static QString folder();

    DemoServer m_server;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
};

void TstWindowViews::initTestCase()
{
    nameApplication(); // the folder of the terminal program too
    DemoOptions options;
    options.users = 500;
    QVERIFY(m_server.start(options).ok());
    qputenv(tokenVariable, m_server.token());
}

void TstWindowViews::init()
{
    QDir(folder()).removeRecursively();
    openWindow();
}

void TstWindowViews::cleanup()
{
    m_window.reset();
    m_composition.reset();
}

QString TstWindowViews::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/views"_s;
}

void TstWindowViews::openWindow()
{
    m_window.reset();
    m_composition = std::make_unique<Composition>();
    m_window = std::make_unique<MainWindow>(m_composition->services());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Profile profile;
    profile.id = u"demo"_s;
    profile.name = m_server.baseUrl().host(); // as the terminal calls a tenant named by its address
    profile.provider = u"okta"_s;
    profile.credential = u"apiToken"_s;
    profile.baseUrl = m_server.baseUrl();
    m_window->openTemporary(profile, {{u"token"_s, Secret(m_server.token())}});
    QTRY_COMPARE(table().model()->rowCount(), 500);
}

void TstWindowViews::search(const QString &text) const
{
    auto *const edit = m_window->findChild<QLineEdit *>(u"searchEdit"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TstWindowViews::save(const QString &name) const
{
    m_window->findChild<QAction *>(u"saveViewAction"_s)->trigger();
    auto *const dialog = m_window->findChild<QDialog *>(u"SaveViewDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameEdit"_s), name);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"SaveViewDialog"_s));
}

QByteArrayList TstWindowViews::idsShown() const
{
    QByteArrayList ids;
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(int(UserRole::UserIdRole)).toByteArray();
    return ids;
}

void TstWindowViews::terminalListsTheSameUsers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("sortedBy"); //!< section; -1: as received
    QTest::newRow("everybody") << QString() << -1;
    QTest::newRow("a word in the columns shown") << u"sales"_s << 3;
    QTest::newRow("conditions") << u"-status:active lastLogin:*"_s << 7;
    QTest::newRow("nobody") << u"zzqx"_s << 0;
}

void TstWindowViews::terminalListsTheSameUsers()
{
    QFETCH(QString, query);
    QFETCH(int, sortedBy);
    search(query);
    if (sortedBy >= 0)
        table().horizontalHeader()->setSortIndicator(sortedBy, Qt::DescendingOrder);
    save(u"From the window"_s);
    const CliResult listed = runCli(listOf(
        m_server.baseUrl(),
        {u"--view"_s, u"from the WINDOW"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"id"_s}));
    QVERIFY2(listed.code == 0, listed.err.constData());
    QByteArrayList ids;
    const QList<QByteArrayList> rows = parseCsv(listed.out);
    for (const QByteArrayList &row : rows.mid(1))
        ids += row.value(0);
    QTRY_COMPARE(idsShown(), ids);
    QCOMPARE(ids.isEmpty(), query == "zzqx"_L1);
}

void TstWindowViews::fileHoldsNoSecret()
{
    save(u"Plain"_s);
    QFile file(folder() + u"/Plain.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(m_server.token()));
    QVERIFY(bytes.contains("\"name\": \"Plain\""));
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"Plain.json"_s});
}

void TstWindowViews::viewOutlivesTheProgram()
{
    search(u"sales"_s);
    save(u"Sales"_s);
    const QByteArrayList sales = idsShown();
    search({});
    openWindow();
    auto *const menu = m_window->findChild<QMenu *>(u"viewsMenu"_s);
    Q_EMIT menu->aboutToShow();
    auto *const entry = menu->findChild<QAction *>(u"viewEntry"_s);
    QVERIFY(entry);
    QCOMPARE(entry->text(), u"Sales"_s);
    QVERIFY(!entry->isChecked());
    entry->trigger();
    QTRY_COMPARE(idsShown(), sales);
    Q_EMIT menu->aboutToShow();
    const auto entries = menu->actions();
    QVERIFY(std::ranges::any_of(entries, [](const QAction *action) {
        return action->objectName() == "viewEntry"_L1 && action->isChecked();
    }));
}

QTEST_MAIN(TstWindowViews)
#include "tst_windowviews.moc"
