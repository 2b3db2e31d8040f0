// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowworld.h"

#include "gui/rememberedchoices.h"
#include "gui/widgets/fetchpopup.h"
#include "models/usertablemodel.h"
#include "support/scriptedserver.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

//! A search that also decides who is fetched, against a server that answers what Okta does.
class TstFetchLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersWhatTheServerAnswers_data();
    void offersWhatTheServerAnswers();
    void showsTheSplit();
    void fetchesTheSameRows_data();
    void fetchesTheSameRows();
    void fetchesEverybodyAgain();
    void reloadStaysLimited();
    void saysWhatMayBeMissing_data();
    void saysWhatMayBeMissing();
    void fetchesAnotherSearch();
    void nobodyFound();
    void noticeCannotBeClosed();
    void failedReloadKeepsEverybody();
    void limitedCountIsNotRemembered();
    void exportSaysThatItIsLimited();
    void saysThatTheServerDidNotTakeIt();

private:
    static constexpr int userCount = 1'000;

    void open(const QString &name = u"Acme"_s);
    void limitTo(const QString &query);
    QStringList ids() const;
    QByteArrayList listRequests() const;
    QToolButton &button() const { return *visible<QToolButton>(*m_window, "fetchButton"); }
    QWidget *popup() const { return button().findChild<FetchPopup *>(); }
    QString pieces() const;
    QString notice() const { return labelText(*m_window, "limitBanner", "textLabel"); }
    bool isComplete() const
    {
        return labelText(*m_window, "listingStatus", "textLabel").startsWith("Complete: "_L1);
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstFetchLimit::init()
{
    m_server = std::make_unique<DemoServer>();
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server->start(options).ok());
    m_world = std::make_unique<WindowWorld>();
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    open();
}

void TstFetchLimit::cleanup()
{
    m_window.reset();
    m_world.reset();
    m_server.reset();
}

void TstFetchLimit::open(const QString &name)
{
    m_window->openTemporary(WindowWorld::profile(name, m_server->baseUrl()),
                            m_world->token(m_server->token()));
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QTRY_VERIFY(isComplete());
}

void TstFetchLimit::limitTo(const QString &query)
{
    search(*m_window, query);
    const auto before = listRequests().size();
    button().click();
    QVERIFY(popup()->isVisible());
    popup()->findChild<QPushButton *>(u"fetchOnlyButton"_s)->click();
    QTRY_VERIFY(listRequests().size() > before && isComplete());
    QTRY_VERIFY(!notice().isEmpty());
}

QStringList TstFetchLimit::ids() const
{
    QStringList ids;
    for (int row = 0; row < rowsShown(*m_window); ++row)
        ids += table(*m_window)->model()->index(row, 0).data(int(UserRole::UserIdRole)).toString();
    ids.sort();
    return ids;
}

QByteArrayList TstFetchLimit::listRequests() const
{
    QByteArrayList requests = m_server->requestLog();
    requests.removeIf(
        [](const QByteArray &line) { return !line.startsWith("GET /api/v1/users?"); });
    return requests;
}

QString TstFetchLimit::pieces() const
{
    QStringList pieces;
    const auto labels = popup()->findChildren<QLabel *>(u"pieceLabel"_s);
    for (const QLabel *const label : labels)
        pieces += label->text();
    return pieces.join(u'|');
}

void TstFetchLimit::offersWhatTheServerAnswers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << false << u"With a search"_s;
    QTest::newRow("a word") << u"sales"_s << false << u"Okta can answer nothing"_s;
    QTest::newRow("a mistake") << u"status:active ("_s << false << u"With a search"_s;
    QTest::newRow("all of it") << u"status:active"_s << true << u"Okta answers all of it"_s;
    QTest::newRow("some of it") << u"status:active sales"_s << true
                                << u"Okta answers “status:active”; “sales” is matched here."_s;
}

void TstFetchLimit::offersWhatTheServerAnswers()
{
    QFETCH(QString, query);
    QFETCH(bool, isOffered);
    QFETCH(QString, said);
    search(*m_window, query);
    QCOMPARE(button().isEnabled(), isOffered);
    QVERIFY2(button().accessibleDescription().contains(said),
             qPrintable(button().accessibleDescription()));
    QTRY_COMPARE(m_window->findChild<QAction *>(u"fetchMatchingAction"_s)->isEnabled(), isOffered);
    QVERIFY(!m_window->findChild<QAction *>(u"fetchEverybodyAction"_s)->isEnabled());
    QVERIFY(notice().isEmpty());
}

void TstFetchLimit::showsTheSplit()
{
    search(*m_window, u"status:active -contractor department:*"_s);
    QTRY_VERIFY(m_window->findChild<QAction *>(u"fetchMatchingAction"_s)->isEnabled());
    trigger(*m_window, "fetchMatchingAction"); // by the menu
    QVERIFY(popup()->isVisible());
    QCOMPARE(pieces(), u"status:active|department:*|-contractor|department:*"_s);
    QVERIFY(!popup()->findChild<QPushButton *>(u"fetchEverybodyButton"_s));
    const auto before = listRequests().size();
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(listRequests().size(), before); // nothing is asked before one says so
    button().setFocus();
    QTest::keyClick(&button(), Qt::Key_Space);
    auto *const only = popup()->findChild<QPushButton *>(u"fetchOnlyButton"_s);
    QTRY_VERIFY(popup()->isVisible());
    QTest::keyClick(only, Qt::Key_Return);
    QTRY_VERIFY(!notice().isEmpty());
}

void TstFetchLimit::fetchesTheSameRows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("asked"); //!< in the server's words
    QTest::newRow("a status") << u"status:locked"_s << QByteArray("status eq \"LOCKED_OUT\"");
    QTest::newRow("and a word") << u"status:active sales"_s << QByteArray("status eq \"ACTIVE\"");
    QTest::newRow("a date") << u"created>=2024 -sales"_s << QByteArray("created ge ");
}

void TstFetchLimit::fetchesTheSameRows()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, asked);
    search(*m_window, query);
    QTRY_VERIFY(rowsShown(*m_window) < userCount && rowsShown(*m_window) > 0);
    const QStringList before = ids();
    limitTo(query);
    QTRY_COMPARE(ids(), before);
    const QByteArray request = QByteArray::fromPercentEncoding(listRequests().last());
    QVERIFY2(request.contains("search=") || request.contains("after="), request.constData());
    const QByteArrayList requests = listRequests();
    const bool isAsked = std::ranges::any_of(requests, [&asked](const QByteArray &line) {
        return QByteArray::fromPercentEncoding(QByteArray(line).replace('+', ' ')).contains(asked);
    });
    QVERIFY2(isAsked, requests.last().constData());
    QVERIFY(notice().startsWith(u"Only users found by “"_s));
    QVERIFY(counts(*m_window).contains("fetched users shown"_L1));
}

void TstFetchLimit::fetchesEverybodyAgain()
{
    limitTo(u"status:locked"_s);
    const QByteArrayList before = listRequests();
    press(*m_window, "limitBanner", "primaryButton");
    QTRY_VERIFY(notice().isEmpty());
    QTRY_VERIFY(isComplete());
    QVERIFY(!listRequests().mid(before.size()).first().contains("search=status"));
    search(*m_window, u""_s);
    QTRY_COMPARE(counts(*m_window), u"1,000 of 1,000 shown"_s);
}

void TstFetchLimit::reloadStaysLimited()
{
    limitTo(u"status:locked"_s);
    const auto before = listRequests().size();
    trigger(*m_window, "reloadAction");
    QTRY_VERIFY(listRequests().size() > before);
    QTRY_VERIFY(isComplete());
    QVERIFY(listRequests().last().contains("search="));
    QVERIFY(!notice().isEmpty());
    QTRY_VERIFY(m_window->findChild<QAction *>(u"fetchEverybodyAction"_s)->isEnabled());
    trigger(*m_window, "fetchEverybodyAction");
    QTRY_VERIFY(notice().isEmpty());
    QVERIFY(!m_window->findChild<QAction *>(u"fetchEverybodyAction"_s)->isEnabled());
}

void TstFetchLimit::saysWhatMayBeMissing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    const QString covered = u"Only users found by “status:active,locked” were fetched."_s;
    const QString missing = u"This search may find more users than are shown"_s;
    QTest::newRow("the same") << u"status:active,locked"_s << covered;
    QTest::newRow("one word more") << u"status:active,locked sales"_s << covered;
    QTest::newRow("one status") << u"status:locked"_s << covered;
    QTest::newRow("another status") << u"status:staged"_s << missing;
    QTest::newRow("a word alone") << u"sales"_s << missing;
    QTest::newRow("cleared") << QString() << u"This is not everybody"_s;
}

void TstFetchLimit::saysWhatMayBeMissing()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    limitTo(u"status:active,locked"_s);
    search(*m_window, query);
    QVERIFY2(notice().startsWith(said), qPrintable(notice()));
    QVERIFY(notice().contains(u"“status:active,locked”"_s));
}

void TstFetchLimit::fetchesAnotherSearch()
{
    search(*m_window, u"status:staged"_s);
    QTRY_VERIFY(rowsShown(*m_window) < userCount);
    const QStringList staged = ids();
    QVERIFY(!staged.isEmpty());
    limitTo(u"status:locked"_s);
    search(*m_window, u"status:staged"_s);
    QTRY_COMPARE(labelText(*m_window, "stateView", "titleLabel"),
                 u"None of the users fetched matches “status:staged”."_s);
    press(*m_window, "limitBanner", "secondaryButton");
    QTRY_COMPARE(ids(), staged);
    QCOMPARE(notice(), u"Only users found by “status:staged” were fetched."_s);
}

void TstFetchLimit::nobodyFound()
{
    search(*m_window, u"login=nobody@example.org"_s);
    button().click();
    popup()->findChild<QPushButton *>(u"fetchOnlyButton"_s)->click();
    QTRY_COMPARE(labelText(*m_window, "stateView", "titleLabel"),
                 u"“Acme” has no user whom “login=nobody@example.org” finds."_s);
    QVERIFY(!notice().isEmpty());
    press(*m_window, "stateView", "primaryButton");
    QTRY_VERIFY(notice().isEmpty());
}

void TstFetchLimit::noticeCannotBeClosed()
{
    limitTo(u"status:locked"_s);
    const auto *const banner = visible<QWidget>(*m_window, "limitBanner");
    QVERIFY(!visible<QAbstractButton>(*banner, "closeButton"));
    open(u"Beta"_s);
    QVERIFY(notice().isEmpty());
    m_window->showTenant(u"id-Acme"_s);
    QVERIFY(!notice().isEmpty());
}

void TstFetchLimit::failedReloadKeepsEverybody()
{
    m_server->addFault({FaultKind::Forbidden, 1, 1, FaultScope::UserListings});
    search(*m_window, u"status:locked"_s);
    button().click();
    popup()->findChild<QPushButton *>(u"fetchOnlyButton"_s)->click();
    QTRY_VERIFY(
        labelText(*m_window, "tenantBanner", "textLabel").startsWith("Reloading failed"_L1));
    QVERIFY(notice().isEmpty()); // everybody is still here
    search(*m_window, u""_s);
    QTRY_COMPARE(counts(*m_window), u"1,000 of 1,000 shown"_s);
}

void TstFetchLimit::limitedCountIsNotRemembered()
{
    const Profile saved = WindowWorld::profile(u"Saved"_s, m_server->baseUrl());
    QVERIFY(m_world->profiles.save(saved).ok());
    m_window->showTenant(saved.id);
    QTRY_COMPARE(labelText(*m_window, "stateView", "titleLabel"),
                 u"There is no keychain on this computer."_s);
    trigger(*m_window, "enterTokenAction");
    QTRY_VERIFY(visible<QDialog>(*m_window, "TokenDialog"));
    auto *const dialog = visible<QDialog>(*m_window, "TokenDialog");
    type(*dialog, "tokenEdit", QString::fromLatin1(m_server->token()));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(expectedUsers(m_world->settings, saved.id), std::optional<qint64>(userCount));
    limitTo(u"status:locked"_s);
    QCOMPARE(expectedUsers(m_world->settings, saved.id), std::optional<qint64>(userCount));
    const auto *const list = m_window->findChild<QListView *>(u"tenantList"_s);
    QVERIFY(
        list->currentIndex().data(int(TenantRole::DetailRole)).toString().contains("Limited"_L1));
}

void TstFetchLimit::exportSaysThatItIsLimited()
{
    limitTo(u"status:locked sales"_s);
    trigger(*m_window, "exportAction");
    auto *const dialog = visible<QDialog>(*m_window, "ExportDialog");
    QVERIFY(dialog);
    const QString path = m_world->folder.filePath(u"limited.csv"_s);
    type(*dialog, "pathEdit", path);
    for (QAbstractButton *const button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (button->isEnabled() && button->text().contains("Export"_L1))
            button->click();
    }
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QVERIFY2(lines.last().startsWith(
                 "\"# LIMITED LISTING: only those whom status:locked sales may find, "),
             lines.last().constData());
}

//! A SCIM service that says it filters, and then refuses the filter: everybody comes, and no
//! notice calls that a part.
void TstFetchLimit::saysThatTheServerDidNotTakeIt()
{
    ScriptedServer scim;
    scim.otherwise([](const Received &request) {
        if (request.target.endsWith("/ServiceProviderConfig"))
            return Step::ok(R"({"filter":{"supported":true}})");
        if (request.target.contains("filter="))
            return Step::answer(400, R"({"scimType":"invalidFilter","status":"400"})");
        return Step::ok(R"({"totalResults":2,"Resources":[{"id":"1","userName":"ann","active":)"
                        R"(true},{"id":"2","userName":"bob","active":false}]})");
    });
    Profile profile = WindowWorld::profile(u"Scim"_s, scim.url("/v2"));
    profile.provider = u"scim"_s;
    profile.credential = u"bearer"_s;
    m_window->openTemporary(profile, {{u"token"_s, Secret("token")}});
    QTRY_COMPARE(rowsShown(*m_window), 2);
    QTRY_VERIFY(isComplete());
    search(*m_window, u"status:active"_s);
    button().click();
    popup()->findChild<QPushButton *>(u"fetchOnlyButton"_s)->click();
    QTRY_VERIFY(notice().startsWith("SCIM 2.0 did not take this search"_L1));
    QTRY_COMPARE(rowsShown(*m_window), 1); // matched here
    QVERIFY(!labelText(*m_window, "listingStatus", "textLabel").contains("asked for"_L1));
}

QTEST_MAIN(TstFetchLimit)
#include "tst_fetchlimit.moc"
