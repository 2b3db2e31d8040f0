// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Saved tenants on a terminal, with a real and open keyring: from the first to none again.
class TstCliProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addsListsTestsAndRemoves();
    void listsByName();
    void keepsTheTokenOutOfFiles();
    void takesTheTokenOfTheCommandLineFirst();
    void saysWhenTheTokenIsRefused();
    void refusesWhatCannotBeSaved_data();
    void refusesWhatCannotBeSaved();
    void asksForTheTokenThatIsGone();
    void signsPeopleIn_data();
    void signsPeopleIn();
    void listsByAppsAndKeys_data();
    void listsByAppsAndKeys();
    void asksOnATerminal();
    void stopsAskingOnControlC();

private:
    QStringList entraWords(const QString &credential, const QString &client) const;
    CliResult profiles(const QStringList &words) const;
    CliResult add(const QString &name, const QStringList &more = {}) const;
    static QStringList savedIds();
    static QByteArray storedToken(const QString &id);
    static QString configFile();

    static constexpr int userCount = 40;
    DemoServer m_server;
};

void TstCliProfiles::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    qputenv(tokenVariable, m_server.token());
    qputenv("ROLLCALL_TEST_WRONG", "00wrong");
}

void TstCliProfiles::init()
{
    // Each test begins with no tenant saved, whatever the one before came to.
    for (const QString &id : savedIds())
        QCOMPARE(profiles({u"remove"_s, id}).code, 0);
}

CliResult TstCliProfiles::profiles(const QStringList &words) const
{
    CliResult result = runCli(QStringList{u"profiles"_s} + words);
    if (result.out.contains(m_server.token()) || result.err.contains(m_server.token()))
        QTest::qFail("the token is in the output", __FILE__, __LINE__);
    return result;
}

CliResult TstCliProfiles::add(const QString &name, const QStringList &more) const
{
    return profiles(QStringList{u"add"_s, name, u"--provider"_s, u"okta"_s, u"--url"_s,
                                m_server.baseUrl().toString()}
                    + (more.isEmpty()
                           ? QStringList{u"--token-env"_s, QString::fromLatin1(tokenVariable)}
                           : more));
}

QString TstCliProfiles::configFile()
{
    return qEnvironmentVariable("XDG_CONFIG_HOME") + u"/rollcall/profiles.json"_s;
}

QStringList TstCliProfiles::savedIds()
{
    QFile file(configFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList ids;
    const QJsonArray saved = QJsonDocument::fromJson(file.readAll())[u"profiles"].toArray();
    for (const auto &profile : saved)
        ids.append(profile[u"id"].toString());
    return ids;
}

//! What secret-tool, which knows nothing of us, finds; empty: nothing.
QByteArray TstCliProfiles::storedToken(const QString &id)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"lookup"_s, u"server"_s, u"rollcall"_s, u"user"_s, id + u"/token"_s});
    return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("secret-tool failed");
}

void TstCliProfiles::addsListsTestsAndRemoves()
{
    const CliResult none = profiles({u"list"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, QByteArray());

    const QString url = m_server.baseUrl().toString();
    const CliResult added = add(u"Acme Corp"_s);
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(QString::fromUtf8(added.out), u"Added \"Acme Corp\": %1.\n"_s.arg(url));
    QCOMPARE(added.code, 0);
    QCOMPARE(savedIds().size(), 1);
    const QString id = savedIds().constFirst();
    QCOMPARE(storedToken(id), m_server.token());

    const CliResult one = profiles({u"list"_s});
    QCOMPARE(QString::fromUtf8(one.out), u"Acme Corp  okta        %1\n"_s.arg(url));
    QCOMPARE(one.code, 0);

    const CliResult tested = profiles({u"test"_s, u"acme corp"_s}); // in any case
    QCOMPARE(tested.err, QByteArray());
    const QJsonObject owner = parsed({m_server.rawUser(0)}).constFirst();
    const QByteArray answers = "\"Acme Corp\" answers. The token belongs to ";
    QVERIFY2(tested.out.startsWith(QByteArray(answers + fieldOf(owner, u"login"_s) + ".\n")),
             tested.out.constData());
    QVERIFY2(tested.out.contains("Rate limit: "), tested.out.constData());
    QCOMPARE(tested.code, 0);

    const CliResult removed = profiles({u"remove"_s, u"Acme Corp"_s});
    QCOMPARE(removed.err, QByteArray());
    QCOMPARE(removed.out, QByteArray("Removed \"Acme Corp\" and its token.\n"));
    QCOMPARE(removed.code, 0);
    QCOMPARE(savedIds(), QStringList());
    QCOMPARE(storedToken(id), QByteArray());

    QCOMPARE(profiles({u"list"_s}).out, QByteArray());
    QCOMPARE(profiles({u"test"_s, u"Acme Corp"_s}).code, 2);
}

void TstCliProfiles::listsByName()
{
    const QStringList asLines{u"--format"_s, u"ndjson"_s};
    QCOMPARE(add(u"Acme Corp"_s,
                 {u"--token-env"_s, QString::fromLatin1(tokenVariable), u"--budget"_s, u"100"_s,
                  u"--without-deprovisioned"_s})
                 .code,
             0);
    QByteArrayList wanted;
    for (uint32_t i = 0; i < userCount; ++i) {
        if (m_server.userState(i) != PersonState::Deprovisioned)
            wanted.append(m_server.rawUser(i));
    }
    QVERIFY(wanted.size() < userCount);
    const CliResult alone = runCli(QStringList{u"list"_s} + asLines); // the only one there is
    QCOMPARE(alone.err, QByteArray());
    QCOMPARE(linesOf(alone.out), wanted);

    QCOMPARE(add(u"Übung"_s).code, 0);
    const CliResult which = runCli(QStringList{u"list"_s} + asLines);
    QCOMPARE(which.code, 2);
    QVERIFY2(QString::fromUtf8(which.err).contains(u"Acme Corp, Übung"_s), which.err.constData());
    const CliResult named = runCli(QStringList{u"list"_s, u"übung"_s} + asLines);
    QCOMPARE(named.err, QByteArray());
    QCOMPARE(linesOf(named.out), rawUsersOf(m_server));
    QCOMPARE(linesOf(runCli(QStringList{u"list"_s, u"Acme Corp"_s} + asLines).out), wanted);
}

void TstCliProfiles::keepsTheTokenOutOfFiles()
{
    QCOMPARE(add(u"Acme Corp"_s).code, 0);
    QCOMPARE(runCli({u"list"_s}).code, 0);
    int files = 0;
    const QByteArray token = m_server.token();
    QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(token) && !bytes.contains(token.toBase64()),
                 qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
    QFile saved(configFile());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Acme Corp"));
}

void TstCliProfiles::takesTheTokenOfTheCommandLineFirst()
{
    QCOMPARE(add(u"Acme Corp"_s, {u"--token-env"_s, u"ROLLCALL_TEST_WRONG"_s}).code, 0);
    const QStringList named{u"Acme Corp"_s, u"--token-env"_s, QString::fromLatin1(tokenVariable)};
    QCOMPARE(profiles(QStringList{u"test"_s} + named).code, 0);
    const CliResult listed =
        runCli(QStringList{u"list"_s} + named + QStringList{u"--format"_s, u"ndjson"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(linesOf(listed.out), rawUsersOf(m_server));
    QCOMPARE(storedToken(savedIds().constFirst()), QByteArray("00wrong")); // only used, not saved
}

void TstCliProfiles::saysWhenTheTokenIsRefused()
{
    QCOMPARE(add(u"Acme Corp"_s, {u"--token-env"_s, u"ROLLCALL_TEST_WRONG"_s}).code, 0);
    const CliResult tested = profiles({u"test"_s, u"Acme Corp"_s});
    QCOMPARE(tested.code, 3);
    QCOMPARE(tested.out, QByteArray());
    QVERIFY2(tested.err.contains("The token was refused"), tested.err.constData());
    QVERIFY(!tested.err.contains("00wrong"));
    QCOMPARE(runCli({u"list"_s, u"Acme Corp"_s}).code, 3);
}

void TstCliProfiles::refusesWhatCannotBeSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("a name that is there")
        << u"Acme Corp"_s << QStringList() << QByteArray("has this name already");
    QTest::newRow("in other letters")
        << u"ACME corp"_s << QStringList() << QByteArray("has this name already");
    QTest::newRow("a name that is empty") << u""_s << QStringList() << QByteArray("a name");
    QTest::newRow("no token") << u"Other"_s << QStringList{u"--budget"_s, u"10"_s}
                              << QByteArray("--token-stdin");
    QTest::newRow("a variable that is not set")
        << u"Other"_s << QStringList{u"--token-env"_s, u"ROLLCALL_TEST_UNSET"_s}
        << QByteArray("ROLLCALL_TEST_UNSET");
}

void TstCliProfiles::refusesWhatCannotBeSaved()
{
    QFETCH(QString, name);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, sentence);
    QCOMPARE(add(u"Acme Corp"_s).code, 0);
    const QStringList before = savedIds();
    const CliResult refused = add(name, more);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains(sentence), refused.err.constData());
    QCOMPARE(savedIds(), before);
    QCOMPARE(storedToken(before.constFirst()), m_server.token());
}

void TstCliProfiles::asksForTheTokenThatIsGone()
{
    QCOMPARE(add(u"Acme Corp"_s).code, 0);
    const QString id = savedIds().constFirst();
    QCOMPARE(
        QProcess::execute(u"secret-tool"_s,
                          {u"clear"_s, u"server"_s, u"rollcall"_s, u"user"_s, id + u"/token"_s}),
        0);
    for (const QStringList &words : {QStringList{u"list"_s, u"Acme Corp"_s},
                                     QStringList{u"profiles"_s, u"test"_s, u"Acme Corp"_s}}) {
        const CliResult result = runCli(words);
        QCOMPARE(result.code, 3);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains("No token is stored for this tenant. Name the token "
                                     "with --token-env"),
                 result.err.constData());
    }
    // Nothing of it is in the way of removing it.
    QCOMPARE(profiles({u"remove"_s, u"Acme Corp"_s}).code, 0);
    QCOMPARE(savedIds(), QStringList());
}

QStringList TstCliProfiles::entraWords(const QString &credential, const QString &client) const
{
    const QString url = m_server.baseUrl().toString();
    return {u"--provider"_s,   u"entra"_s,
            u"--credential"_s, credential,
            u"--url"_s,        url,
            u"--field"_s,      u"login-url="_s + url,
            u"--field"_s,      u"tenant=demo.example.com"_s,
            u"--field"_s,      u"client-id="_s + client};
}

void TstCliProfiles::signsPeopleIn_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("browser") << u"browser"_s << QByteArray("Open this address in a browser");
    QTest::newRow("code") << u"deviceCode"_s << QByteArray("type this code to sign in: ROLL-CALL");
}

// From the sign-in to a listing with a token that the stored refresh token brought.
void TstCliProfiles::signsPeopleIn()
{
    QFETCH(QString, credential);
    QFETCH(QByteArray, said);
    CliProcess process;
    process.start(QStringList{u"profiles"_s, u"add"_s, u"Contoso"_s}
                  + entraWords(credential, u"demo-person"_s));
    process.closeWriteChannel();
    process.setReadChannel(QProcess::StandardError);
    QByteArray words;
    while (!words.contains("http") || !words.endsWith('\n')) {
        QVERIFY2(process.waitForReadyRead(10'000), words.constData());
        words += process.readAllStandardError();
    }
    QVERIFY2(words.contains(said), words.constData());
    if (credential == u"browser"_s) {
        // What the browser would do: follow the sign-in page back to the waiting program.
        QNetworkAccessManager browser;
        const QByteArray address = words.mid(words.indexOf("http")).trimmed();
        QNetworkReply *page = browser.get(QNetworkRequest(QUrl::fromEncoded(address)));
        QVERIFY(QTest::qWaitFor([page] { return page->isFinished(); }, 10'000));
        QCOMPARE(page->error(), QNetworkReply::NoError);
    }
    const CliResult added = process.result();
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(savedIds().size(), 1);
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"lookup"_s, u"server"_s, u"rollcall"_s, u"user"_s,
                savedIds().constFirst() + u"/refresh-token"_s});
    QVERIFY(tool.waitForFinished());
    QVERIFY(tool.readAllStandardOutput().startsWith("demo-refresh-"));
    for (int time = 0; time < 2; ++time) { // the refresh token was good for one use
        const CliResult listed =
            runCli({u"list"_s, u"Contoso"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"login"_s});
        QVERIFY2(listed.code == 0, listed.err.constData());
        QCOMPARE(linesOf(listed.out).size(), userCount + 1);
    }
}

void TstCliProfiles::listsByAppsAndKeys_data()
{
    QTest::addColumn<QStringList>("words");
    const QString url = m_server.baseUrl().toString();
    const QStringList app{u"--field"_s, u"client-id=demo-client"_s, u"--secret-env"_s,
                          u"client-secret=ROLLCALL_TEST_SECRET"_s};
    const auto of = [&url](const QString &provider, const QString &path = {}) {
        return QStringList{u"--provider"_s, provider, u"--url"_s, QString(url + path)};
    };
    const QStringList token{u"--token-env"_s, QString::fromLatin1(tokenVariable)};
    QTest::newRow("okta") << of(u"okta"_s) + token;
    QTest::newRow("entra, secret") << entraWords(u"clientSecret"_s, u"demo-client"_s) + app.mid(2);
    QTest::newRow("jumpcloud, key") << of(u"jumpcloud"_s) + token;
    QTest::newRow("jumpcloud, service account") << of(u"jumpcloud"_s) + app;
    QTest::newRow("onelogin") << of(u"onelogin"_s) + app;
    QTest::newRow("merge") << of(u"merge"_s) + token
            + QStringList{u"--secret-env"_s,
                          u"account-token="_s + QString::fromLatin1(tokenVariable)};
    QTest::newRow("scim, token") << of(u"scim"_s, u"/scim/v2"_s) + token;
    QTest::newRow("scim, password") << of(u"scim"_s, u"/scim/v2"_s)
            + QStringList{u"--field"_s, u"user=demo"_s, u"--secret-env"_s,
                          u"password="_s + QString::fromLatin1(tokenVariable)};
}

// The same people from each provider, saved with its secrets or not.
void TstCliProfiles::listsByAppsAndKeys()
{
    QFETCH(QStringList, words);
    qputenv("ROLLCALL_TEST_SECRET", "demo-client-secret");
    const QStringList format{u"--format"_s, u"csv"_s, u"--columns"_s, u"login"_s};
    const CliResult listed = runCli(QStringList{u"list"_s} + words + format);
    QVERIFY2(listed.code == 0, listed.err.constData());
    QByteArray everybody = "login\r\n";
    for (int user = 0; user < userCount; ++user) {
        const QJsonObject raw = QJsonDocument::fromJson(m_server.rawUser(uint32_t(user))).object();
        everybody += raw[u"profile"][u"login"].toString().toUtf8() + "\r\n";
    }
    QCOMPARE(listed.out, everybody);
    QCOMPARE(profiles(QStringList{u"add"_s, u"Acme"_s} + words).code, 0);
    const CliResult saved = runCli(QStringList{u"list"_s, u"Acme"_s} + format);
    QVERIFY2(saved.code == 0, saved.err.constData());
    QCOMPARE(saved.out, everybody);
}

namespace {

//! rollcall-cli on a terminal of its own, with somebody at it.
class Terminal
{
public:
    Terminal() { m_isOpen = openpty(&m_person, &m_program, nullptr, nullptr, nullptr) == 0; }
    ~Terminal()
    {
        close(m_person);
        close(m_program);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool start(const QStringList &arguments)
    {
        m_process.setChildProcessModifier([terminal = m_program] {
            dup2(terminal, STDIN_FILENO);
            dup2(terminal, STDERR_FILENO);
        });
        m_process.start(arguments);
        return m_isOpen && m_process.waitForStarted();
    }
    //! Waits until the question stands at the end of what is shown, then types.
    bool answer(const QByteArray &question, const QByteArray &typed)
    {
        const qsizetype before = m_shown.size();
        while (m_shown.size() == before || !m_shown.endsWith(QByteArray(question + ' '))) {
            pollfd ready{m_person, POLLIN, 0};
            if (poll(&ready, 1, 10'000) != 1)
                return false;
            QByteArray bytes(4096, Qt::Uninitialized);
            bytes.resize(std::max<qsizetype>(0, read(m_person, bytes.data(), 4096)));
            m_shown += bytes;
        }
        return write(m_person, typed.constData(), size_t(typed.size())) == typed.size();
    }
    CliResult result() { return m_process.result(); }
    QByteArray shown()
    {
        fcntl(m_person, F_SETFL, O_NONBLOCK);
        QByteArray bytes(64 * 1024, Qt::Uninitialized);
        bytes.resize(std::max<qsizetype>(0, read(m_person, bytes.data(), size_t(bytes.size()))));
        return m_shown += bytes;
    }
    bool echoes() const
    {
        termios settings{};
        return tcgetattr(m_program, &settings) == 0 && (settings.c_lflag & (ECHO | ISIG)) != 0;
    }

private:
    CliProcess m_process;
    QByteArray m_shown;
    int m_person = -1;
    int m_program = -1;
    bool m_isOpen = false;
};

} // namespace

void TstCliProfiles::asksOnATerminal()
{
    Terminal terminal;
    QVERIFY(terminal.start({u"profiles"_s, u"add"_s, u"Acme"_s}));
    QVERIFY(terminal.answer("Kind of directory:", "nobody\nonelogin\n")); // typed ahead
    QVERIFY(terminal.answer("Way to sign in [apiCredential]:", "\n"));
    QVERIFY(terminal.answer("Client id:", "\n"));
    QVERIFY(terminal.answer("Client id:", "demo-client\n"));
    QVERIFY(terminal.answer("Account address:", m_server.baseUrl().toEncoded() + '\n'));
    QVERIFY(terminal.answer("Client secret (not shown):", "demo-client-secret\n"));
    const CliResult added = terminal.result();
    const QByteArray shown = terminal.shown();
    QVERIFY2(added.code == 0, shown.constData());
    QVERIFY(shown.contains("Please type one of the names, or its number."));
    QVERIFY(shown.contains("This is needed."));
    QVERIFY(!shown.contains("demo-client-secret"));
    const CliResult listed = runCli({u"list"_s, u"Acme"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(listed.code == 0, listed.err.constData());
    QCOMPARE(linesOf(listed.out).size(), userCount + 1);
}

void TstCliProfiles::stopsAskingOnControlC()
{
    Terminal terminal;
    QVERIFY(terminal.start({u"profiles"_s, u"add"_s, u"Acme"_s, u"--provider"_s, u"okta"_s,
                            u"--credential"_s, u"apiToken"_s, u"--url"_s,
                            m_server.baseUrl().toString()}));
    QVERIFY(terminal.answer("API token (not shown):", "half a tok\x03"));
    const CliResult stopped = terminal.result();
    QCOMPARE(stopped.code, 130);
    QVERIFY(!terminal.shown().contains("half"));
    QVERIFY(terminal.echoes());
    QCOMPARE(savedIds(), QStringList());
}

QTEST_GUILESS_MAIN(TstCliProfiles)
#include "tst_cliprofiles.moc"
