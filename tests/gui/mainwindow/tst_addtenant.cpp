// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowworld.h"

#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

//! Tenants are added, edited, duplicated, removed and tested by dialogs that block nothing.
class TstAddTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void welcomesAndAdds();
    void saysThatThereIsNoKeychain();
    void editsKeepingTheToken();
    void duplicatesWithTheToken();
    void removesAfterAsking();
    void testsTheConnection();
    void remembersTheLastResult();
    void forgetsTheResultOfAnotherAddress();
    void asksForTheTokenAgain();

private:
    QDialog *dialog(const char *name) const;
    void accept(const char *name);
    void addTenant(const QString &name);
    QStringList names() const;
    QString lastResult() const; //!< of the first in the list
    QByteArray storedToken(const QString &profileId);

    DemoServer m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstAddTenant::initTestCase()
{
    DemoOptions options;
    options.users = 20;
    QVERIFY(m_server.start(options).ok());
}

void TstAddTenant::init()
{
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstAddTenant::cleanup()
{
    m_window.reset();
    m_world.reset();
}

QDialog *TstAddTenant::dialog(const char *name) const
{
    return visible<QDialog>(*m_window, name);
}

void TstAddTenant::accept(const char *name)
{
    QTRY_VERIFY(dialog(name));
    auto *const box = dialog(name)->findChild<QDialogButtonBox *>();
    QVERIFY(box);
    QTRY_VERIFY(box->button(QDialogButtonBox::Ok) || !box->buttons().isEmpty());
    for (QAbstractButton *const button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            QTRY_VERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_VERIFY(!dialog(name));
}

void TstAddTenant::addTenant(const QString &name)
{
    QTRY_VERIFY(dialog("ProfileDialog"));
    QDialog *const asked = dialog("ProfileDialog");
    type(*asked, "addressEdit", m_server.baseUrl().toString());
    type(*asked, "tokenEdit", QString::fromLatin1(m_server.token()));
    type(*asked, "nameEdit", name);
    accept("ProfileDialog");
}

QStringList TstAddTenant::names() const
{
    QStringList all;
    const auto *const list = m_window->findChild<QListView *>(u"tenantList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        all += list->model()->index(row, 0).data().toString();
    return all;
}

QString TstAddTenant::lastResult() const
{
    const auto *const list = m_window->findChild<QListView *>(u"tenantList"_s);
    return list->model()->index(0, 0).data(int(TenantRole::DetailRole)).toString();
}

QByteArray TstAddTenant::storedToken(const QString &profileId)
{
    const QString name = m_world->token({}).firstKey();
    QByteArray read;
    bool isDone = false;
    SecretJob *const job = m_world->secrets.read({profileId, name}, this);
    connect(job, &SecretJob::finished, this, [&](const Result<Secret> &result) {
        read = result.ok() ? result.value().reveal() : QByteArray();
        isDone = true;
    });
    const bool isRead = QTest::qWaitFor([&] { return isDone; });
    return isRead ? read : QByteArray("never answered");
}

void TstAddTenant::welcomesAndAdds()
{
    QCOMPARE(labelText(*m_window, "welcome", "titleLabel"), u"Welcome to Rollcall"_s);
    press(*m_window, "welcome", "primaryButton");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    QCOMPARE(names(), QStringList{u"Acme"_s});
    QVERIFY(m_window->windowTitle().contains("Acme"_L1));
    QCOMPARE(m_world->profiles.profiles().size(), 1);
    QCOMPARE(storedToken(m_world->profiles.profiles().first().id), m_server.token());
}

void TstAddTenant::saysThatThereIsNoKeychain()
{
    QVERIFY(!visible<QWidget>(*m_window, "keychainBanner"));
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(labelText(*m_window, "keychainBanner", "textLabel"),
                 u"No keychain is running: tokens are kept until Rollcall closes."_s);
    press(*m_window, "keychainBanner", "closeButton");
    trigger(*m_window, "reloadAction");
    QTRY_COMPARE(counts(*m_window), u"20 of 20 shown"_s);
    QVERIFY(!visible<QWidget>(*m_window, "keychainBanner"));
}

void TstAddTenant::editsKeepingTheToken()
{
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    trigger(*m_window, "editTenantAction");
    QTRY_VERIFY(dialog("ProfileDialog"));
    type(*dialog("ProfileDialog"), "nameEdit", u"Acme Ltd."_s);
    accept("ProfileDialog");
    QTRY_COMPARE(names(), QStringList{u"Acme Ltd."_s});
    QTRY_COMPARE(rowsShown(*m_window), 20); // loaded again, with the token that was there
    QCOMPARE(storedToken(m_world->profiles.profiles().first().id), m_server.token());
}

void TstAddTenant::duplicatesWithTheToken()
{
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    trigger(*m_window, "duplicateTenantAction");
    accept("ProfileDialog");
    QTRY_COMPARE(names().size(), 2);
    const Profile copy = m_world->profiles.profiles().last();
    QTRY_COMPARE(storedToken(copy.id), m_server.token());
    QTRY_VERIFY(m_window->windowTitle().contains(copy.name));
    QTRY_COMPARE(rowsShown(*m_window), 20);
}

void TstAddTenant::removesAfterAsking()
{
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    const QString id = m_world->profiles.profiles().first().id;
    m_world->settings.setTableLayout(id, {{{u"login"_s, 99}}, {}, Qt::AscendingOrder});

    trigger(*m_window, "removeTenantAction");
    QTRY_VERIFY(dialog("removeTenantDialog"));
    QTest::keyClick(dialog("removeTenantDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog("removeTenantDialog"));
    QCOMPARE(names().size(), 1);

    trigger(*m_window, "removeTenantAction");
    QTRY_VERIFY(dialog("removeTenantDialog"));
    press(*dialog("removeTenantDialog")->parentWidget(), "removeTenantDialog", "removeButton");
    QTRY_COMPARE(names().size(), 0);
    QTRY_COMPARE(storedToken(id), QByteArray());
    QCOMPARE(m_world->settings.tableLayout(id), TableLayout{});
    QCOMPARE(labelText(*m_window, "welcome", "titleLabel"), u"Welcome to Rollcall"_s);
    QCOMPARE(m_window->windowTitle(), u"Rollcall"_s);
}

void TstAddTenant::testsTheConnection()
{
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    trigger(*m_window, "testTenantAction");
    QTRY_VERIFY(labelText(*m_window, "windowBanner", "textLabel").contains(" is connected."_L1));
    m_server.addFault({FaultKind::TokenExpired, 1, 1, FaultScope::AllRequests});
    trigger(*m_window, "testTenantAction");
    QTRY_VERIFY(labelText(*m_window, "windowBanner", "textLabel").contains("refused"_L1));
    m_server.clearFaults();
}

void TstAddTenant::remembersTheLastResult()
{
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    QTRY_VERIFY(lastResult().startsWith("20 "_L1) && !lastResult().contains("last time"_L1));
    m_window = std::make_unique<MainWindow>(m_world->services); // as after a restart
    m_window->show();
    QVERIFY(lastResult().startsWith("20 "_L1) && lastResult().endsWith("last time"_L1));
    QVERIFY(m_world->profiles.save(WindowWorld::profile(u"Never"_s, m_server.baseUrl())).ok());
    const auto *const list = m_window->findChild<QListView *>(u"tenantList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(1, 0).data(int(TenantRole::DetailRole)).toString(), QString());
    QVERIFY(lastResult().endsWith("last time"_L1)); // the list was filled anew
}

void TstAddTenant::forgetsTheResultOfAnotherAddress()
{
    trigger(*m_window, "addTenantAction");
    addTenant(u"Acme"_s);
    QTRY_COMPARE(rowsShown(*m_window), 20);
    trigger(*m_window, "editTenantAction");
    QTRY_VERIFY(dialog("ProfileDialog"));
    QUrl other = m_server.baseUrl();
    other.setPort(1); // nobody listens there
    type(*dialog("ProfileDialog"), "addressEdit", other.toString());
    accept("ProfileDialog");
    QTRY_VERIFY(labelText(*m_window, "stateView", "titleLabel").contains("cannot be reached"_L1));
    m_window = std::make_unique<MainWindow>(m_world->services);
    QCOMPARE(lastResult(), QString());
}

void TstAddTenant::asksForTheTokenAgain()
{
    // Saved in an earlier run, without a keychain: its token is gone.
    QVERIFY(m_world->profiles.save(WindowWorld::profile(u"Acme"_s, m_server.baseUrl())).ok());
    m_window->showTenant(u"id-Acme"_s);
    QTRY_COMPARE(labelText(*m_window, "stateView", "titleLabel"),
                 u"There is no keychain on this computer."_s);
    press(*m_window, "stateView", "primaryButton");
    QTRY_VERIFY(dialog("TokenDialog"));
    type(*dialog("TokenDialog"), "tokenEdit", QString::fromLatin1(m_server.token()));
    accept("TokenDialog");
    QTRY_COMPARE(rowsShown(*m_window), 20);
    QCOMPARE(storedToken(u"id-Acme"_s), m_server.token());
}

QTEST_MAIN(TstAddTenant)
#include "tst_addtenant.moc"
