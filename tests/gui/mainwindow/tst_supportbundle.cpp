// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowworld.h"
#include "gui/supportbundle.h"
#include "gui/widgets/fieldnote.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int userCount = 30;
const QString searchText = u"zebra-finch"_s;

} // namespace

//! What a user gives away who reports a fault, over real HTTP.
class TstSupportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isOfferedWhereRequestsAreKnown();
    void tellsWhatHelps();
    void tellsNothingOfAnybody();
    void tellsNoUnknownWords();
    void tellsWhyAListingFailedButNotWhere();
    void showsAllOfItAndSavesThat();
    void saysWhereItCannotSave();
    void copies();

private:
    void list(const QByteArray &token);
    QString bundle() const;
    QDialog *dialog() const { return visible<QDialog>(*m_window, "supportDialog"); }
    void open() const;
    void saveAs(const QString &path) const;
    FieldNote &note() const { return *dialog()->findChild<FieldNote *>(u"resultNote"_s); }

    DemoServer m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstSupportBundle::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
}

void TstSupportBundle::init()
{
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->offerSupportBundle(m_world->requests);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstSupportBundle::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TstSupportBundle::list(const QByteArray &token)
{
    Profile profile = WindowWorld::profile(u"Hush Works"_s, m_server.baseUrl());
    profile.aliasHost = u"hush.example.com"_s;
    m_window->openTemporary(profile, m_world->token(token));
}

void TstSupportBundle::open() const
{
    trigger(*m_window, "supportAction");
    QTRY_VERIFY(dialog());
}

QString TstSupportBundle::bundle() const
{
    return dialog()->findChild<QPlainTextEdit *>(u"textEdit"_s)->toPlainText();
}

void TstSupportBundle::saveAs(const QString &path) const
{
    QTest::mouseClick(dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    auto *const files = dialog()->findChild<QFileDialog *>(u"supportFileDialog"_s);
    QVERIFY(files);
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT files->fileSelected(path);
    files->close();
}

void TstSupportBundle::isOfferedWhereRequestsAreKnown()
{
    QVERIFY(m_window->findChild<QAction *>(u"supportAction"_s)->isVisible());
    const MainWindow other(m_world->services);
    QVERIFY(!other.findChild<QAction *>(u"supportAction"_s)->isVisible());
}

void TstSupportBundle::tellsWhatHelps()
{
    list(m_server.token());
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
    open();
    const QString text = bundle();
    const QStringList parts{
        u"Rollcall "_s + QLatin1String(ROLLCALL_VERSION),
        u"Qt "_s + QLatin1String(qVersion()),
        u"Window system offscreen"_s,
        u"Tenants (1)"_s,
        u"Tenant 1: Okta\n"_s,
        u"credential apiToken; fields: none"_s,
        u"100 % of the rate limit; deprovisioned users listed; alias host: yes; "
        u"CA file: no"_s,
        u"listing: complete; 30 users, 0 twice, 1 pages\n"_s,
        u"limited to a search: no; 20"_s,
        u"tenant 1  GET users  200  "_s};
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
}

void TstSupportBundle::tellsNothingOfAnybody()
{
    Profile saved = WindowWorld::profile(u"Secret Saved"_s, QUrl(u"https://quiet.example.com"_s));
    saved.caFile = u"/quiet/folder/ca.pem"_s;
    QVERIFY(m_world->profiles.save(saved).ok());
    m_world->settings.setText(u"export/folder"_s, u"/quiet/folder"_s);
    list(m_server.token());
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
    // A user's id stands in the paths of these requests.
    QTableView &users = *table(*m_window);
    QTest::mouseClick(users.viewport(), Qt::LeftButton, Qt::NoModifier,
                      users.visualRect(users.model()->index(0, 1)).center());
    auto *const tabs = m_window->findChild<QTabWidget *>(u"tabs"_s);
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(u"accessPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(m_world->requests.records(),
                            [](const RequestRecord &record) { return record.label != "users"; }),
        30'000);
    search(*m_window, searchText);
    QTRY_COMPARE(rowsShown(*m_window), 0);
    QTest::keyClick(visible<QLineEdit>(*m_window, "searchEdit"), Qt::Key_Return);
    open();
    const QString text = bundle();
    QStringList hidden{QString::fromLatin1(m_server.token()),
                       QString::number(m_server.baseUrl().port()),
                       u"127.0.0.1"_s,
                       u"Hush"_s,
                       u"hush"_s,
                       u"Secret Saved"_s,
                       u"quiet"_s,
                       searchText,
                       QDir::homePath(),
                       m_world->folder.path(),
                       u"/api/"_s,
                       u"?"_s};
    for (uint32_t i = 0; i < userCount; ++i) {
        const QJsonObject user = QJsonDocument::fromJson(m_server.rawUser(i)).object();
        const QJsonObject person = user[u"profile"_s].toObject();
        const QStringList values{user[u"id"_s].toString(), person[u"login"_s].toString(),
                                 person[u"email"_s].toString(),
                                 u" %1 "_s.arg(person[u"lastName"_s].toString())};
        for (const QString &value : values) {
            QVERIFY(value.size() > 2);
            hidden.append(value);
        }
    }
    for (const QString &word : std::as_const(hidden))
        QVERIFY2(!text.contains(word), qPrintable(word + u"\n\n"_s + text));
}

//! A file of profiles or settings may hold anything; only words that the program knows are told.
void TstSupportBundle::tellsNoUnknownWords()
{
    Profile strange = WindowWorld::profile(u"x"_s, QUrl(u"https://acme.example.com"_s));
    strange.provider = u"hushprovider"_s;
    Profile other = WindowWorld::profile(u"y"_s, QUrl(u"https://acme.example.com"_s));
    other.provider = u"entra"_s;
    other.credential = u"hushcredential"_s;
    Profile known = other;
    known.credential = m_world->providers.find(u"entra"_s)->info().credentials.constFirst().id;
    known.fields = {{u"hushfield"_s, u"hushvalue"_s}, {u"tenant"_s, u"hushtenant"_s}};
    m_world->settings.setText(u"export/format"_s, u"hushformat"_s);
    const QString text = supportText(m_world->services,
                                     {{strange, nullptr}, {other, nullptr}, {known, nullptr}}, {});
    QVERIFY2(!text.contains(u"hush"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Tenant 1: of an unknown kind\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"tenant set"_s), qPrintable(text));
    QVERIFY2(text.contains(u"not listed in this run"_s), qPrintable(text));
}

void TstSupportBundle::tellsWhyAListingFailedButNotWhere()
{
    list("no-such-token");
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->requests.records().isEmpty(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction *>(u"stopAction"_s)->isEnabled() == false,
                             30'000);
    open();
    QVERIFY2(bundle().contains(u"partial (The token was refused.)"_s), qPrintable(bundle()));
    QVERIFY2(bundle().contains(u"GET users  401  "_s), qPrintable(bundle()));
    RequestRecord lost;
    lost.origin = QUrl(u"https://hush.example.com"_s);
    lost.problem = ErrorKind::Offline;
    const QString text = supportText(m_world->services, {}, {lost});
    QVERIFY2(text.contains(u"another server  GET   the directory cannot be reached."_s),
             qPrintable(text));
    QVERIFY2(!text.contains(u"hush"_s), qPrintable(text));
}

void TstSupportBundle::showsAllOfItAndSavesThat()
{
    list(m_server.token());
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
    open();
    QVERIFY(dialog()->findChild<QPlainTextEdit *>(u"textEdit"_s)->isReadOnly());
    const QString path = m_world->folder.filePath(u"bundle.txt"_s);
    saveAs(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), bundle());
    QCOMPARE(note().tone(), Tone::Success);
    QVERIFY(note().text().contains(u"bundle.txt"_s));
}

void TstSupportBundle::saysWhereItCannotSave()
{
    open();
    saveAs(m_world->folder.filePath(u"no/such/folder/bundle.txt"_s));
    QCOMPARE(note().tone(), Tone::Danger);
    QVERIFY(note().text().contains(u"bundle.txt"_s));
    QVERIFY(dialog());
}

void TstSupportBundle::copies()
{
    open();
    QTest::mouseClick(dialog()->findChild<QAbstractButton *>(u"copyButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), bundle());
}

QTEST_MAIN(TstSupportBundle)
#include "tst_supportbundle.moc"
