// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/authenticator.h"
#include "core/directoryprovider.h"
#include "core/viewstore.h"
#include "demo/demoserver.h"
#include "session/listing.h"
#include "session/profileauthenticator.h"
#include "session/querymoment.h"
#include "session/rowordering.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! rollcall-cli as a process of its own, against the demo server.
class TstTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void rawFormatsAreTheServersBytes();
    void csvIsTheServersData();
    void sortsAndSearches();
    void viewsGiveTheRowsOfTheWindow_data();
    void viewsGiveTheRowsOfTheWindow();
    void optionsReplaceWhatAViewSays();
    void saysWhatIsWrongWithAView();
    void leavesDeprovisionedOut();
    void endsWithTheDocumentedCode_data();
    void endsWithTheDocumentedCode();
    void partialOutputSaysSo_data();
    void partialOutputSaysSo();
    void keepsTheOldFileWhenNothingCame();
    void interruptIs130();
    void readerThatGoesAwayEndsIt();
    void tokenIsNowhereToBeSeen();

private:
    struct Ran
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    void prepare(QProcess &process, const QStringList &arguments) const;
    Ran run(const QStringList &arguments) const;
    QStringList tenant(const QStringList &more = {}) const;
    void saveView(const QByteArray &keys) const;
    QByteArrayList ids(const QStringList &more) const;
    QByteArrayList idsInWindow(const SavedView &view);

    static constexpr uint32_t userCount = 2'000;
    DemoServer m_server;
    QTemporaryDir m_config;
};

void TstTerminal::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
}

void TstTerminal::cleanup()
{
    m_server.clearFaults();
    m_server.setLatency(std::chrono::milliseconds(0));
}

void TstTerminal::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TEST_TOKEN"_s, QString::fromLatin1(m_server.token()));
    environment.insert(u"WRONG_TOKEN"_s, u"00wrong"_s);
    environment.insert(u"LIMITED_TOKEN"_s, QString::fromLatin1(m_server.limitedToken()));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_config.path());
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(ROLLCALL_CLI));
    process.setArguments(arguments);
}

TstTerminal::Ran TstTerminal::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    process.start(QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TstTerminal::tenant(const QStringList &more) const
{
    return QStringList{u"list"_s,
                       u"--provider"_s,
                       u"okta"_s,
                       u"--url"_s,
                       m_server.baseUrl().toString(),
                       u"--token-env"_s,
                       u"TEST_TOKEN"_s,
                       u"--budget"_s,
                       u"100"_s}
    + more;
}

void TstTerminal::rawFormatsAreTheServersBytes()
{
    QByteArrayList raw;
    for (uint32_t i = 0; i < userCount; ++i)
        raw.append(m_server.rawUser(i));
    const Ran lines = run(tenant({u"--format"_s, u"ndjson"_s}));
    QCOMPARE(lines.code, 0);
    QCOMPARE(lines.err, QByteArray()); // no progress where stderr is no terminal
    QByteArrayList written = lines.out.split('\n');
    written.removeLast();
    QCOMPARE(written.size(), qsizetype(userCount));
    QCOMPARE(QSet<QByteArray>(written.begin(), written.end()),
             QSet<QByteArray>(raw.begin(), raw.end()));

    const Ran json = run(tenant({u"--format"_s, u"json"_s}));
    QCOMPARE(json.code, 0);
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), qsizetype(userCount));
}

void TstTerminal::csvIsTheServersData()
{
    const Ran csv = run(tenant({u"--format"_s, u"csv"_s, u"--columns"_s,
                                u"id,login,providerStatus,lastLogin,profile.badgeColor"_s}));
    QCOMPARE(csv.code, 0);
    QByteArrayList lines = csv.out.split('\n');
    lines.removeLast();
    QCOMPARE(lines.size(), qsizetype(userCount) + 1);
    QHash<QByteArray, QByteArray> byId;
    for (const QByteArray &line : lines.mid(1))
        byId.insert(line.left(line.indexOf(',')), line.trimmed());
    for (uint32_t i = 0; i < userCount; ++i) {
        const QJsonObject user = QJsonDocument::fromJson(m_server.rawUser(i)).object();
        const QJsonObject profile = user[u"profile"_s].toObject();
        const QStringList fields{
            user[u"id"_s].toString(), profile[u"login"_s].toString(), user[u"status"_s].toString(),
            user[u"lastLogin"_s].isNull() ? u"never"_s : user[u"lastLogin"_s].toString(),
            profile[u"badgeColor"_s].toString()};
        QCOMPARE(byId.value(m_server.userId(i)), fields.join(u',').toUtf8());
    }
}

void TstTerminal::sortsAndSearches()
{
    const Ran sorted = run(tenant(
        {u"--format"_s, u"csv"_s, u"--columns"_s, u"created"_s, u"--sort"_s, u"created:desc"_s}));
    QCOMPARE(sorted.code, 0);
    QByteArrayList lines = sorted.out.split('\n').mid(1);
    lines.removeLast();
    QCOMPARE(lines.size(), qsizetype(userCount));
    QVERIFY(std::ranges::is_sorted(lines, std::greater{})); // ISO dates of one form sort as text

    const Ran found = run(
        tenant({u"--query"_s, u"MUELLER"_s, u"--columns"_s, u"login"_s, u"--format"_s, u"csv"_s}));
    qsizetype expected = 0;
    for (uint32_t i = 0; i < userCount; ++i) {
        const QJsonObject user = QJsonDocument::fromJson(m_server.rawUser(i)).object();
        expected += user[u"profile"_s][u"login"_s].toString().contains(u"mueller"_s);
    }
    QVERIFY(expected > 0);
    QCOMPARE(found.out.count('\n'), expected + 1);
}

void TstTerminal::saveView(const QByteArray &keys) const
{
    const QString folder = m_config.filePath(u"rollcall/views"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/Test.json"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray json = "{'version':1,'name':'Test'" + keys + "}";
    file.write(QByteArray(json).replace('\'', '"'));
}

QByteArrayList TstTerminal::ids(const QStringList &more) const
{
    const Ran ran = run(
        tenant(QStringList{u"--view"_s, u"Test"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"id"_s}
               + more));
    if (ran.code != 0)
        return {ran.err};
    QByteArrayList lines = ran.out.split('\n').mid(1);
    lines.removeLast();
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

//! What the window shows: the rows that RowOrdering makes of a whole listing.
QByteArrayList TstTerminal::idsInWindow(const SavedView &view)
{
    const Composition composition({m_config.filePath(u"p.json"_s), m_config.filePath(u"s.ini"_s),
                                   m_config.filePath(u"rollcall/views"_s)});
    const Services &services = composition.services();
    Profile profile;
    profile.provider = u"okta"_s;
    profile.credential = u"apiToken"_s;
    profile.baseUrl = m_server.baseUrl();
    profile.budgetPercent = 100;
    const auto authenticator =
        profileAuthenticator(services, profile, {{u"token"_s, Secret(m_server.token())}});
    QObject owner;
    auto *const listing = new Listing(services, profile, Retention::KeepRows, &owner);
    RowOrdering ordering(&owner);
    ordering.setListing(listing);
    ordering.setSearchedColumns(
        view.columns.isEmpty() ? services.providers.find(profile.provider)->info().defaultColumns
                               : view.columns);
    ordering.setSort(view.sort);
    ordering.setQuery(view.query, queryTime(services.clock));
    listing->start(authenticator.value());
    const auto isDone = [&] {
        // New rows are told of a little later, several pages at once.
        return listing->stamp().state == ListingState::Complete && !ordering.isBusy()
            && ordering.view().table.rowCount() == listing->snapshot().rowCount();
    };
    if (!QTest::qWaitFor(isDone, 30'000))
        return {"the listing did not end"};
    QByteArrayList ids;
    for (const std::uint32_t row : *ordering.view().rows)
        ids.append(QByteArray::fromStdString(std::string(ordering.view().table.id(row))));
    return ids;
}

void TstTerminal::viewsGiveTheRowsOfTheWindow_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("everybody") << QByteArray();
    QTest::newRow("words in the view's columns")
        << QByteArray(",'query':'mueller','columns':['login','displayName']");
    QTest::newRow("sorted by three")
        << QByteArray(",'sort':['department','title:desc','lastName']");
    QTest::newRow("all of it") << QByteArray(
        ",'query':'status:active -manager lastLogin:*','columns':['lastName',"
        "'city'],'sort':['city:desc','lastName']");
    QTest::newRow("ages and alternatives")
        << QByteArray(",'query':'created>=2015-01-01 (lastLogin:never OR title:manager)',"
                      "'sort':['created:desc']");
    QTest::newRow("a discovered column")
        << QByteArray(",'query':'profile.badgeColor:red','sort':['profile.badgeColor','login']");
    QTest::newRow("nobody") << QByteArray(",'query':'nobody has this'");
}

void TstTerminal::viewsGiveTheRowsOfTheWindow()
{
    QFETCH(QByteArray, keys);
    saveView(keys);
    const Composition composition({m_config.filePath(u"p.json"_s), m_config.filePath(u"s.ini"_s),
                                   m_config.filePath(u"rollcall/views"_s)});
    QVERIFY(composition.services().views.load().ok());
    QCOMPARE(composition.services().views.views().size(), 1);
    const QByteArrayList shown = idsInWindow(composition.services().views.views().first());
    QCOMPARE(shown.isEmpty(), QByteArray(QTest::currentDataTag()) == "nobody");
    const QByteArrayList listed = ids({});
    QCOMPARE(listed.size(), shown.size());
    for (qsizetype row = 0; row < shown.size(); ++row)
        QCOMPARE(QByteArray::number(row) + ' ' + listed.at(row),
                 QByteArray::number(row) + ' ' + shown.at(row));
}

void TstTerminal::optionsReplaceWhatAViewSays()
{
    saveView(",'query':'mueller','columns':['login'],'sort':['created:desc']");
    const Ran csv = run(tenant({u"--view"_s, u"test"_s, u"--format"_s, u"csv"_s}));
    QCOMPARE(csv.code, 0);
    const qsizetype rows = csv.out.count('\n') - 1;
    QVERIFY(rows > 0 && rows < qsizetype(userCount));
    QCOMPARE(csv.out.split('\n').first().count(','), 0); // the view's only column
    const Ran raw = run(tenant({u"--view"_s, u"Test"_s, u"--format"_s, u"ndjson"_s}));
    QCOMPARE(raw.out.count('\n'), rows);
    QVERIFY(raw.out.split('\n').first().contains("\"profile\"")); // whole users
    QCOMPARE(ids({u"--query"_s, QString()}).size(), qsizetype(userCount));
    QByteArrayList sorted = ids({u"--sort"_s, u"id"_s});
    QCOMPARE(sorted.size(), rows);
    QVERIFY(sorted != ids({}));
    // A file that is named is a view too.
    const QString path = m_config.filePath(u"rollcall/views/Test.json"_s);
    QCOMPARE(run(tenant({u"--view"_s, path, u"--format"_s, u"csv"_s})).out, csv.out);
}

void TstTerminal::saysWhatIsWrongWithAView()
{
    saveView({});
    const Ran unknown = run(tenant({u"--view"_s, u"Leavers"_s}));
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("\"Leavers\". There are: Test."), unknown.err.constData());
    saveView(",'query':'(mueller'");
    const Ran mistaken = run(tenant({u"--view"_s, u"Test"_s}));
    QCOMPARE(mistaken.code, 2);
    QVERIFY2(mistaken.err.contains("The query of the view \"Test\""), mistaken.err.constData());
    saveView(",'columns':7");
    const Ran broken = run(tenant({u"--view"_s, u"Test"_s}));
    QCOMPARE(broken.code, 2);
    QVERIFY2(broken.err.contains("is not a list"), broken.err.constData());
    const QString path = m_config.filePath(u"rollcall/views/Test.json"_s);
    const Ran file = run(tenant({u"--view"_s, path}));
    QCOMPARE(file.code, 2);
    QVERIFY2(file.err.contains("is not a list"), file.err.constData());
}

void TstTerminal::leavesDeprovisionedOut()
{
    qsizetype expected = 0;
    for (uint32_t i = 0; i < userCount; ++i)
        expected += !m_server.rawUser(i).contains("\"status\":\"DEPROVISIONED\"");
    QVERIFY(expected < qsizetype(userCount));
    const Ran plain = run(tenant({u"--without-deprovisioned"_s, u"--format"_s, u"ndjson"_s}));
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.out.count('\n'), expected);
}

void TstTerminal::endsWithTheDocumentedCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QString url = m_server.baseUrl().toString();
    const auto with = [&](const QString &token) {
        return QStringList{u"list"_s, u"--provider"_s,  u"okta"_s, u"--url"_s,
                           url,       u"--token-env"_s, token};
    };
    QTest::newRow("complete") << with(u"TEST_TOKEN"_s) << 0 << QByteArray();
    QTest::newRow("no command") << QStringList{} << 2 << QByteArray("Which command?");
    QTest::newRow("unknown command") << QStringList{u"lst"_s} << 2 << QByteArray("\"lst\"");
    QTest::newRow("unknown option")
        << QStringList{u"list"_s, u"--colums"_s, u"id"_s} << 2 << QByteArray("colums");
    QTest::newRow("unknown profile")
        << QStringList{u"list"_s, u"Acme"_s} << 2 << QByteArray("No profile is saved");
    QTest::newRow("unset variable") << with(u"UNSET_TOKEN"_s) << 2 << QByteArray("UNSET_TOKEN");
    QTest::newRow("unclosed quote")
        << tenant({u"--query"_s, u"\"van"_s}) << 2 << QByteArray("--query");
    QTest::newRow("unknown format")
        << tenant({u"--format"_s, u"xml"_s}) << 2 << QByteArray("\"xml\"");
    QTest::newRow("too many demo users")
        << QStringList{u"list"_s, u"--demo"_s, u"--users"_s, u"2000001"_s} << 2
        << QByteArray("2000000");
    QTest::newRow("plain http elsewhere") << QStringList{u"list"_s,
                                                         u"--provider"_s,
                                                         u"okta"_s,
                                                         u"--url"_s,
                                                         u"http://acme.example.com"_s,
                                                         u"--token-env"_s,
                                                         u"TEST_TOKEN"_s}
                                          << 2 << QByteArray("https");
    QTest::newRow("wrong token") << with(u"WRONG_TOKEN"_s) << 3 << QByteArray("token");
    QTest::newRow("no permission") << with(u"LIMITED_TOKEN"_s) << 3 << QByteArray("permission");
    QTest::newRow("nobody listens")
        << QStringList{u"list"_s,      u"--provider"_s,         u"okta"_s,
                       u"--url"_s,     u"http://127.0.0.1:1"_s, u"--token-env"_s,
                       u"TEST_TOKEN"_s}
        << 4 << QByteArray("127.0.0.1");
    QTest::newRow("file in no folder")
        << tenant({u"--output"_s, u"/nowhere/users.csv"_s}) << 5 << QByteArray("users.csv");
}

void TstTerminal::endsWithTheDocumentedCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    if (code == 0)
        return;
    QVERIFY(!ran.err.isEmpty());
    // No row; at most the line that says that the listing is not complete.
    QVERIFY2(ran.out.isEmpty() || (ran.out.startsWith("# Partial") && ran.out.count('\n') == 1),
             ran.out.constData());
}

void TstTerminal::partialOutputSaysSo_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("csv") << u"csv"_s << QByteArray("# PARTIAL LISTING");
    QTest::newRow("json") << u"json"_s << QByteArray("\"listing\":\"partial\"");
    QTest::newRow("ndjson") << u"ndjson"_s << QByteArray("\"listing\":\"partial\"");
    QTest::newRow("table") << u"table"_s << QByteArray("# Partial");
}

void TstTerminal::partialOutputSaysSo()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, mark);
    const auto fault = parseFault(u"not-json@4"_s);
    QVERIFY(fault.ok());
    m_server.addFault(fault.value());
    const Ran ran = run(tenant({u"--format"_s, format}));
    QCOMPARE(ran.code, 6);
    QVERIFY2(ran.out.contains(mark), ran.out.right(300).constData());
    QVERIFY(ran.err.contains("600"));
}

void TstTerminal::keepsTheOldFileWhenNothingCame()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"users.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("yesterday");
    file.close();
    QStringList arguments = tenant({u"--format"_s, u"csv"_s, u"--output"_s, path});
    arguments[arguments.indexOf(u"TEST_TOKEN"_s)] = u"WRONG_TOKEN"_s;
    QCOMPARE(run(arguments).code, 3);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("yesterday"));
    file.close();
    QCOMPARE(run(tenant({u"--format"_s, u"csv"_s, u"--output"_s, path})).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), qsizetype(userCount) + 1);
}

void TstTerminal::interruptIs130()
{
    m_server.setLatency(std::chrono::milliseconds(200));
    QProcess process;
    prepare(process, tenant({u"--format"_s, u"ndjson"_s}));
    process.start(QIODevice::ReadOnly);
    QVERIFY(process.waitForReadyRead(10'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().contains("\"listing\":\"partial\""));
}

void TstTerminal::readerThatGoesAwayEndsIt()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"\"$0\" list --demo --users 200000 --format ndjson | head -n 1"_s,
                 QStringLiteral(ROLLCALL_CLI)});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TstTerminal::tokenIsNowhereToBeSeen()
{
    m_server.setLatency(std::chrono::milliseconds(100));
    QProcess process;
    prepare(process, tenant({u"--format"_s, u"csv"_s}));
    process.start(QIODevice::ReadOnly);
    QVERIFY(process.waitForReadyRead(10'000));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(process.processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray shown = arguments.readAll();
    QVERIFY(shown.contains("--token-env"));
    QVERIFY(!shown.contains(m_server.token()));
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(!process.readAllStandardOutput().contains(m_server.token()));
    QVERIFY(!process.readAllStandardError().contains(m_server.token()));
}

QTEST_GUILESS_MAIN(TstTerminal)
#include "tst_terminal.moc"
