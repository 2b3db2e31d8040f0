// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowworld.h"

#include "gui/widgets/searchbox.h"

#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

//! Every state of a listing says what to do next, with buttons that do it.
class TstWindowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersToLoad();
    void asksForTheSecretsOfATemporaryTenant();
    void unauthorizedAsksForAToken();
    void offlineTriesAgain();
    void lostConnectionResumes();
    void expiredTokenResumesWithANewOne();
    void pausesResumesAndStops();
    void nothingFoundClearsTheSearch();
    void failedReloadKeepsTheRows();
    void mistakeInTheSearchKeepsTheRows();

private:
    void start(quint32 users, std::chrono::milliseconds latency = {});
    void open(const QByteArray &token);
    QString title() const { return labelText(*m_window, "stateView", "titleLabel"); }
    QString banner() const { return labelText(*m_window, "tenantBanner", "textLabel"); }
    QString status() const { return labelText(*m_window, "listingStatus", "textLabel"); }
    bool isEnabled(const char *action) const
    {
        return m_window->findChild<QAction *>(QLatin1String(action))->isEnabled();
    }
    void enterToken(const QByteArray &token);

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstWindowStates::init()
{
    m_server = std::make_unique<DemoServer>();
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstWindowStates::cleanup()
{
    m_window.reset();
    m_world.reset();
    m_server.reset();
}

void TstWindowStates::start(quint32 users, std::chrono::milliseconds latency)
{
    DemoOptions options;
    options.users = users;
    options.latency = latency;
    QVERIFY(m_server->start(options).ok());
}

void TstWindowStates::open(const QByteArray &token)
{
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, m_server->baseUrl()),
                            m_world->token(token));
}

void TstWindowStates::enterToken(const QByteArray &token)
{
    QTRY_VERIFY(visible<QDialog>(*m_window, "TokenDialog"));
    auto *const dialog = visible<QDialog>(*m_window, "TokenDialog");
    type(*dialog, "tokenEdit", QString::fromLatin1(token));
    const auto *const box = dialog->findChild<QDialogButtonBox *>();
    for (QAbstractButton *const button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!visible<QDialog>(*m_window, "TokenDialog"));
}

void TstWindowStates::offersToLoad()
{
    start(20);
    const Profile profile = WindowWorld::profile(u"Acme"_s, m_server->baseUrl());
    QVERIFY(m_world->profiles.save(profile).ok());
    auto *const list = m_window->findChild<QListView *>(u"tenantList"_s);
    list->setCurrentIndex(list->model()->index(0, 0)); // as with the arrow keys
    QCOMPARE(title(), u"The users of “Acme” are not loaded yet."_s);
    QCOMPARE(m_server->requestCount(), 0);
    QVERIFY(!isEnabled("exportAction"));
    const QRect place = list->visualRect(list->currentIndex());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_COMPARE(title(), u"There is no keychain on this computer."_s);
}

void TstWindowStates::asksForTheSecretsOfATemporaryTenant()
{
    start(20);
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, m_server->baseUrl()), {});
    QTRY_COMPARE(title(), u"There is no keychain on this computer."_s);
    QCOMPARE(m_server->requestCount(), 0);
    press(*m_window, "stateView", "primaryButton");
    enterToken(m_server->token());
    QTRY_COMPARE(rowsShown(*m_window), 20);
    QVERIFY(m_world->profiles.profiles().isEmpty());
}

void TstWindowStates::unauthorizedAsksForAToken()
{
    start(20);
    open("wrong");
    QTRY_COMPARE(title(), u"The token was refused."_s);
    QVERIFY(counts(*m_window).isEmpty());
    QVERIFY(status().isEmpty());
    press(*m_window, "stateView", "primaryButton");
    enterToken(m_server->token());
    QTRY_COMPARE(rowsShown(*m_window), 20);
    QCOMPARE(counts(*m_window), u"20 of 20 shown"_s);
    QVERIFY(m_world->profiles.profiles().isEmpty());
}

void TstWindowStates::offlineTriesAgain()
{
    QTcpServer closed; // a port that was free a moment ago
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(port));
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, url), m_world->token("t"));
    QTRY_VERIFY(title().contains("cannot be reached"_L1));
    QVERIFY(counts(*m_window).isEmpty());

    DemoOptions options;
    options.users = 20;
    options.port = port;
    options.token = "t";
    QVERIFY(m_server->start(options).ok());
    press(*m_window, "stateView", "primaryButton");
    QTRY_COMPARE(rowsShown(*m_window), 20);
}

void TstWindowStates::lostConnectionResumes()
{
    start(1'000);
    m_server->addFault({FaultKind::Reset, 3, 0, FaultScope::UserListings});
    open(m_server->token());
    QTRY_VERIFY_WITH_TIMEOUT(banner().startsWith("Partial: "_L1), 20'000);
    QTRY_COMPARE(rowsShown(*m_window), 400);
    m_server->clearFaults();
    press(*m_window, "tenantBanner", "primaryButton");
    QTRY_COMPARE(rowsShown(*m_window), 1'000);
    QTRY_VERIFY(banner().isEmpty());
    QVERIFY(status().startsWith("Complete: "_L1));
}

void TstWindowStates::expiredTokenResumesWithANewOne()
{
    start(1'000);
    m_server->addFault({FaultKind::TokenExpired, 3, 0, FaultScope::UserListings});
    open(m_server->token());
    QTRY_VERIFY(banner().contains("The token was refused."_L1));
    QTRY_COMPARE(rowsShown(*m_window), 400);
    m_server->clearFaults();
    press(*m_window, "tenantBanner", "primaryButton");
    enterToken(m_server->token());
    QTRY_COMPARE(rowsShown(*m_window), 1'000);
    QTRY_VERIFY(banner().isEmpty());
}

void TstWindowStates::pausesResumesAndStops()
{
    start(100'000, std::chrono::milliseconds(20));
    open(m_server->token());
    QTRY_VERIFY(rowsShown(*m_window) > 0);
    QVERIFY(!isEnabled("resumeAction"));
    press(*m_window, "listingStatus", "pauseButton");
    QTRY_VERIFY(status().startsWith("Paused after "_L1));
    QVERIFY(isEnabled("resumeAction"));
    QVERIFY(!isEnabled("pauseAction"));
    const int before = rowsShown(*m_window);
    press(*m_window, "listingStatus", "resumeButton");
    QTRY_VERIFY(rowsShown(*m_window) > before + 400);
    press(*m_window, "listingStatus", "stopButton");
    QTRY_VERIFY(banner().startsWith("Partial: stopped after "_L1));
    QVERIFY(!isEnabled("stopAction"));
    const int after = rowsShown(*m_window);
    press(*m_window, "tenantBanner", "primaryButton"); // resume
    QTRY_VERIFY(rowsShown(*m_window) > after);
    QTRY_VERIFY(banner().isEmpty());
    trigger(*m_window, "stopAction");
    QTRY_VERIFY(!banner().isEmpty());
    press(*m_window, "tenantBanner", "closeButton");
    QVERIFY(banner().isEmpty());
}

void TstWindowStates::nothingFoundClearsTheSearch()
{
    start(20);
    open(m_server->token());
    QTRY_COMPARE(rowsShown(*m_window), 20);
    search(*m_window, u"zzqx"_s);
    QTRY_COMPARE(title(), u"No user matches “zzqx”."_s);
    QCOMPARE(counts(*m_window), u"0 of 20 shown"_s);
    press(*m_window, "stateView", "primaryButton");
    QTRY_COMPARE(rowsShown(*m_window), 20);
    QVERIFY(visible<QLineEdit>(*m_window, "searchEdit")->text().isEmpty());
}

void TstWindowStates::failedReloadKeepsTheRows()
{
    start(20);
    open(m_server->token());
    QTRY_COMPARE(rowsShown(*m_window), 20);
    m_server->addFault({FaultKind::Forbidden, 1, 1, FaultScope::UserListings});
    trigger(*m_window, "reloadAction");
    QTRY_VERIFY(banner().startsWith("Reloading failed"_L1));
    QCOMPARE(rowsShown(*m_window), 20);
    trigger(*m_window, "reloadAction");
    QTRY_VERIFY(banner().isEmpty());
    QTRY_COMPARE(rowsShown(*m_window), 20);
}

void TstWindowStates::mistakeInTheSearchKeepsTheRows()
{
    start(20);
    open(m_server->token());
    QTRY_COMPARE(rowsShown(*m_window), 20);
    const auto *const box = visible<SearchBox>(*m_window, "searchBox");
    QVERIFY(box);
    search(*m_window, u"\"van der"_s);
    QVERIFY(!box->errorText().isEmpty());
    QCOMPARE(rowsShown(*m_window), 20);
    search(*m_window, u""_s);
    QVERIFY(box->errorText().isEmpty());
    QCOMPARE(rowsShown(*m_window), 20);
}

QTEST_MAIN(TstWindowStates)
#include "tst_windowstates.moc"
