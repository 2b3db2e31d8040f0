// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What the command line of rollcall-cli takes and refuses, where tokens come from, and where the
//! output goes.
class TstCliOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refuses_data();
    void refuses();
    void neverQuotesSecrets_data();
    void neverQuotesSecrets();
    void takesTokens_data();
    void takesTokens();
    void warnsOfReadableTokenFiles();
    void keepsTokensOffTheCommandLine();
    void saysWhatItMadeOfTheAddress();
    void listsProviders();
    void explainsItself_data();
    void explainsItself();
    void writesFiles();
    void replacesFilesOnlyAtTheEnd();
    void writesToDevicesAndPipes();
    void failsOnFiles_data();
    void failsOnFiles();
    void showsProgressOnTerminalsOnly();
    void commandsNoTerminal_data();
    void commandsNoTerminal();

private:
    DemoServer m_server;
    QByteArray m_everybody; //!< as NDJSON
    int m_requests = 0; //!< before the test function
};

static void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void TstCliOptions::initTestCase()
{
    DemoOptions options;
    options.users = 900;
    QVERIFY(m_server.start(options).ok());
    m_everybody = rawUsersOf(m_server).join('\n') + '\n';
    qputenv(tokenVariable, m_server.token());
    qputenv("ROLLCALL_TEST_EMPTY", "");
}

void TstCliOptions::cleanup()
{
    m_server.clearFaults();
    m_server.setLatency(std::chrono::milliseconds(0));
    m_requests = m_server.requestCount();
}

void TstCliOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto words = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    const auto tenant = [&](const QString &text) {
        return listOf(QUrl(u"http://127.0.0.1:1"_s), words(text));
    };
    QTest::newRow("no command") << QStringList() << u"Which command?"_s;
    QTest::newRow("unknown command") << words(u"delete"_s) << u"There is no command \"delete\""_s;
    QTest::newRow("unknown option") << words(u"list --demo --nonsense"_s) << u"nonsense"_s;
    QTest::newRow("value missing") << words(u"list --demo --format"_s) << u"format"_s;
    QTest::newRow("unknown format") << tenant(u"--format xml"_s) << u"no format \"xml\""_s;
    QTest::newRow("unknown provider")
        << words(u"list --provider nobody --url x.example.com --token-env HOME"_s)
        << u"no provider \"nobody\""_s;
    QTest::newRow("provider alone")
        << words(u"list --provider okta"_s) << u"needs --url, such as acme.okta.com"_s;
    QTest::newRow("url alone") << words(u"list --url acme.okta.com"_s) << u"needs --provider"_s;
    QTest::newRow("no token") << words(u"list --provider okta --url acme.okta.com"_s)
                              << u"--token-stdin"_s;
    QTest::newRow("two tokens") << tenant(u"--token-stdin"_s) << u"Give one of"_s;
    QTest::newRow("plain http") << words(u"list --provider okta --url http://acme.example.com "
                                         u"--token-env ROLLCALL_TEST_TOKEN"_s)
                                << u"plain http"_s;
    QTest::newRow("plain http, a name like loopback")
        << words(u"list --provider okta --url http://127.0.0.1.example.com "
                 u"--token-env ROLLCALL_TEST_TOKEN"_s)
        << u"plain http"_s;
    QTest::newRow("variable not set")
        << words(u"list --provider okta --url acme.okta.com --token-env ROLLCALL_TEST_UNSET"_s)
        << u"ROLLCALL_TEST_UNSET"_s;
    QTest::newRow("variable empty")
        << words(u"list --provider okta --url acme.okta.com --token-env ROLLCALL_TEST_EMPTY"_s)
        << u"ROLLCALL_TEST_EMPTY"_s;
    QTest::newRow("no token file")
        << words(u"list --provider okta --url acme.okta.com --token-file /nowhere"_s)
        << u"/nowhere"_s;
    QTest::newRow("empty token file")
        << words(u"list --provider okta --url acme.okta.com --token-file /dev/null"_s)
        << u"is empty"_s;
    QTest::newRow("empty stdin") << words(
        u"list --provider okta --url acme.okta.com --token-stdin"_s)
                                 << u"no token"_s;
    QTest::newRow("unknown field") << tenant(u"--field region=eu"_s) << u"no field \"region\""_s;
    QTest::newRow("field without value") << tenant(u"--field region"_s) << u"equals sign"_s;
    QTest::newRow("field without name") << tenant(u"--field =eu"_s) << u"equals sign"_s;
    QTest::newRow("unknown secret") << tenant(u"--secret-env key=HOME"_s) << u"no secret \"key\""_s;
    QTest::newRow("secret without variable") << tenant(u"--secret-env token"_s) << u"equals sign"_s;
    for (const char *percent : {"0", "101", "-1", "half", "50%", "1e1", ""}) {
        QTest::addRow("budget \"%s\"", percent)
            << (tenant(QString()) << u"--budget"_s << QString::fromLatin1(percent))
            << u"from 1 to 100"_s;
    }
    for (const char *users : {"0", "2000001", "many", ""}) {
        QTest::addRow("users \"%s\"", users)
            << QStringList{u"list"_s, u"--demo"_s, u"--users"_s, QString::fromLatin1(users)}
            << u"1 to 2000000"_s;
    }
    QTest::newRow("budget with the demo")
        << words(u"list --demo --budget 0"_s) << u"from 1 to 100"_s;
    QTest::newRow("users without the demo") << tenant(u"--users 5"_s) << u"--demo"_s;
    QTest::newRow("demo and tenant") << tenant(u"--demo"_s) << u"one of them"_s;
    QTest::newRow("profile and tenant") << tenant(u"Acme"_s) << u"one of them"_s;
    QTest::newRow("two profiles") << words(u"list Acme Other"_s) << u"One profile"_s;
    QTest::newRow("no such profile") << words(u"list Acme"_s) << u"No profile is saved"_s;
    QTest::newRow("no columns") << tenant(u"--columns ,"_s) << u"at least one column"_s;
    QTest::newRow("no sort column") << tenant(u"--sort ,"_s) << u"needs a column"_s;
    QTest::newRow("only a direction") << tenant(u"--sort :desc"_s) << u"needs a column"_s;
    QTest::newRow("open quote") << (tenant(QString()) << u"--query"_s << u"ann \"van der"_s)
                                << u"character 5"_s;
    QTest::newRow("profiles, no action") << words(u"profiles"_s) << u"list, add, remove"_s;
    QTest::newRow("profiles, one word too many")
        << words(u"profiles remove Acme Corp"_s) << u"\"Corp\""_s;
    QTest::newRow("profiles add without a name") << words(u"profiles add"_s) << u"a name"_s;
    QTest::newRow("profiles add without an address")
        << words(u"profiles add Acme"_s) << u"needs --provider"_s;
    QTest::newRow("unknown credential")
        << words(u"list --provider okta --url acme.okta.com --credential nobody"_s)
        << u"has no credential \"nobody\". It has: apiToken"_s;
    QTest::newRow("providers, unknown")
        << words(u"providers nobody"_s) << u"no provider \"nobody\""_s;
    QTest::newRow("providers, two") << words(u"providers okta scim"_s) << u"one too many"_s;
    QTest::newRow("providers, format") << words(u"providers --format xml"_s) << u"table or json"_s;
    QTest::newRow("profiles remove nothing") << words(u"profiles remove"_s) << u"Which profile"_s;
    QTest::newRow("profiles test nobody")
        << words(u"profiles test Acme"_s) << u"No profile is saved"_s;
}

void TstCliOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(QString::fromUtf8(result.err).contains(sentence), result.err.constData());
    // Before it may stand what was made of an address.
    QVERIFY(result.err.endsWith('\n'));
    QVERIFY2(linesOf(result.err).last().startsWith("rollcall-cli: "), result.err.constData());
}

void TstCliOptions::neverQuotesSecrets_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("in place of a variable") << u"--token-env %1"_s;
    QTest::newRow("in place of another variable") << u"--secret-env token=%1"_s;
    QTest::newRow("in place of an assignment") << u"--secret-env %1"_s;
    QTest::newRow("as a field") << u"--field token=%1"_s;
    QTest::newRow("as a field without a name") << u"--field %1"_s;
    QTest::newRow("as an option of its own") << u"--token=%1"_s;
}

void TstCliOptions::neverQuotesSecrets()
{
    QFETCH(QString, options);
    const QByteArray secret = "00aBcD-secret_42";
    const QStringList arguments{u"list"_s, u"--provider"_s, u"okta"_s, u"--url"_s,
                                m_server.baseUrl().toString()};
    const CliResult result =
        runCli(arguments + options.arg(QString::fromLatin1(secret)).split(u' '));
    QCOMPARE(result.code, 2);
    QVERIFY2(!result.err.contains("secret_42") && !result.out.contains("secret_42"),
             result.err.constData());
    QCOMPARE(m_server.requestCount(), m_requests);
}

void TstCliOptions::takesTokens_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("input");
    const QByteArray token = DemoOptions().token;
    QTest::newRow("environment") << QStringList{u"--token-env"_s, QLatin1String(tokenVariable)}
                                 << QByteArray() << QByteArray();
    QTest::newRow("environment, by the secret's name")
        << QStringList{u"--secret-env"_s, u"token=ROLLCALL_TEST_TOKEN"_s} << QByteArray()
        << QByteArray();
    QTest::newRow("file") << QStringList{u"--token-file"_s, u"FILE"_s} << token << QByteArray();
    QTest::newRow("file with line ends")
        << QStringList{u"--token-file"_s, u"FILE"_s} << '\n' + token + "\r\n\n"
        << QByteArray();
    QTest::newRow("stdin") << QStringList{u"--token-stdin"_s} << QByteArray() << token;
    QTest::newRow("first line of stdin")
        << QStringList{u"--token-stdin"_s} << QByteArray() << token + "\nsomething else\n";
    QTest::newRow("with its scheme in front")
        << QStringList{u"--token-stdin"_s} << QByteArray() << "SSWS " + token + '\n';
}

void TstCliOptions::takesTokens()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, input);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"token"_s);
    writeFile(path, file);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    options.replaceInStrings(u"FILE"_s, path);
    const QStringList arguments{u"list"_s,
                                u"--provider"_s,
                                u"okta"_s,
                                u"--format"_s,
                                u"ndjson"_s,
                                u"--url"_s,
                                m_server.baseUrl().toString()};
    const CliResult result = runCli(arguments + options, input);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
    QVERIFY(result.out == m_everybody);
}

void TstCliOptions::warnsOfReadableTokenFiles()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"token"_s);
    writeFile(path, m_server.token());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
    const CliResult result = runCli({u"list"_s, u"--provider"_s, u"okta"_s, u"--url"_s,
                                     m_server.baseUrl().toString(), u"--token-file"_s, path});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.startsWith("Warning: other users"), result.err.constData());
    QVERIFY(!result.err.contains(m_server.token()));
}

void TstCliOptions::keepsTokensOffTheCommandLine()
{
    m_server.setLatency(std::chrono::milliseconds(50));
    CliProcess process;
    process.start(listOf(m_server.baseUrl(), {u"--format"_s, u"ndjson"_s}));
    QVERIFY(process.waitForOutput(1));
    const QByteArray commandLine =
        readFile(u"/proc/%1/cmdline"_s.arg(process.processId())).replace('\0', ' ');
    QVERIFY2(commandLine.contains("list --provider okta"), commandLine.constData());
    QVERIFY(!commandLine.contains(m_server.token()));
    const CliResult result = process.result();
    QCOMPARE(result.code, 0);
    QVERIFY(!result.out.contains(m_server.token()) && !result.err.contains(m_server.token()));
}

void TstCliOptions::saysWhatItMadeOfTheAddress()
{
    QUrl url = m_server.baseUrl();
    url.setPath(u"/admin/users"_s);
    const CliResult result = runCli(listOf(url));
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.contains("The path after the host name was left out."),
             result.err.constData());
}

void TstCliOptions::listsProviders()
{
    const CliResult text = runCli({u"providers"_s});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.err, QByteArray());
    QVERIFY(text.out.contains("okta: Okta\n"));
    QVERIFY(text.out.contains("--secret-env token=VARIABLE, --token-env"));
    const CliResult json = runCli({u"providers"_s, u"okta"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    const QJsonArray all = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(all.size(), 1);
    const QJsonObject okta = all.first().toObject();
    QCOMPARE(okta[u"id"_s].toString(), u"okta"_s);
    QVERIFY(okta[u"urlRequired"_s].toBool());
    const QJsonObject credential = okta[u"credentials"_s].toArray().first().toObject();
    QCOMPARE(credential[u"id"_s].toString(), u"apiToken"_s);
    const QJsonObject field = credential[u"fields"_s].toArray().first().toObject();
    QCOMPARE(field[u"name"_s].toString(), u"token"_s);
    QVERIFY(field[u"secret"_s].toBool() && field[u"required"_s].toBool());
}

void TstCliOptions::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("parts");
    const QStringList codes{u"0    complete"_s,  u"2    "_s, u"3    not authorized"_s,
                            u"4    network"_s,   u"5    "_s, u"6    partial"_s,
                            u"130  cancelled"_s, u"Usage:"_s};
    QTest::newRow("--help") << QStringList{u"--help"_s} << codes + QStringList{u"profiles"_s};
    QTest::newRow("help") << QStringList{u"help"_s} << codes;
    QTest::newRow("list --help") << QStringList{u"list"_s, u"--help"_s}
                                 << codes
            + QStringList{u"Usage: rollcall-cli list [options] [PROFILE]\n"_s,
                          u"--query"_s,
                          u"--columns"_s,
                          u"--sort"_s,
                          u"--format"_s,
                          u"--output"_s,
                          u"--token-env"_s,
                          u"--token-file"_s,
                          u"--token-stdin"_s,
                          u"--field"_s,
                          u"--secret-env"_s,
                          u"--without-deprovisioned"_s,
                          u"--demo"_s,
                          u"--budget"_s};
    QTest::newRow("profiles -h") << QStringList{u"profiles"_s, u"-h"_s}
                                 << codes
            + QStringList{u"Usage: rollcall-cli profiles [options] list|add|remove|test"_s};
    QTest::newRow("--version") << QStringList{u"--version"_s}
                               << QStringList{u"rollcall-cli " ROLLCALL_VERSION "\n"_s};
}

void TstCliOptions::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, parts);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    for (const QString &part : std::as_const(parts))
        QVERIFY2(QString::fromUtf8(result.out).contains(part), qPrintable(part));
}

void TstCliOptions::writesFiles()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"users.ndjson"_s);
    writeFile(path, "older\n");
    const CliResult result =
        runCli(listOf(m_server.baseUrl(), {u"--format"_s, u"ndjson"_s, u"--output"_s, path}));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err, QByteArray());
    QVERIFY(readFile(path) == m_everybody);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TstCliOptions::replacesFilesOnlyAtTheEnd()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"users.csv"_s);
    writeFile(path, "older\n");
    m_server.setLatency(std::chrono::milliseconds(150));
    CliProcess process;
    process.start(listOf(m_server.baseUrl(), {u"--format"_s, u"csv"_s, u"--output"_s, path}));
    QTRY_VERIFY(m_server.requestCount() > m_requests + 2);
    QCOMPARE(readFile(path), QByteArray("older\n"));
    QCOMPARE(process.result().code, 0);
    QCOMPARE(parseCsv(readFile(path)).size(), 901);
}

void TstCliOptions::writesToDevicesAndPipes()
{
    // As root, a replaced /dev/null would harm the whole machine: a pipe shows the same.
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    CliProcess process;
    process.start(listOf(m_server.baseUrl(), {u"--format"_s, u"ndjson"_s, u"--output"_s, path}));
    const QByteArray got = readFile(path);
    QCOMPARE(process.result().code, 0);
    QVERIFY(got == m_everybody);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));

    const CliResult shown = runCli(
        listOf(m_server.baseUrl(), {u"--format"_s, u"ndjson"_s, u"--output"_s, u"/dev/stdout"_s}));
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out == m_everybody);
}

void TstCliOptions::failsOnFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"/nowhere/users.csv"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
    QTest::newRow("a full disk") << u"/dev/full"_s;
}

void TstCliOptions::failsOnFiles()
{
    QFETCH(QString, path);
    const CliResult result =
        runCli(listOf(m_server.baseUrl(), {u"--format"_s, u"csv"_s, u"--output"_s, path}));
    QCOMPARE(result.code, 5);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("could not be read or written"), result.err.constData());
}

void TstCliOptions::showsProgressOnTerminalsOnly()
{
    int controller = -1;
    int terminal = -1;
    QCOMPARE(openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
    m_server.setLatency(std::chrono::milliseconds(60));
    CliProcess process;
    process.setChildProcessModifier([terminal] { dup2(terminal, STDERR_FILENO); });
    process.start(listOf(m_server.baseUrl(), {u"--format"_s, u"ndjson"_s}));
    const CliResult result = process.result();
    close(terminal);
    QCOMPARE(result.code, 0);
    QVERIFY(result.out == m_everybody);
    QByteArray shown;
    QByteArray piece(4096, '\0');
    // What was written last may come late; with nobody at the terminal any more, it ends.
    ssize_t size = 0;
    while ((size = read(controller, piece.data(), size_t(piece.size()))) > 0)
        shown += piece.first(size);
    close(controller);
    static const QRegularExpression progress(u"\r[1-9][0-9]* users, [1-9][0-9]* pages"_s);
    QVERIFY2(QString::fromUtf8(shown).contains(progress), shown.constData());
    QVERIFY2(shown.contains("\r\x1b[KComplete: 900 users of 127.0.0.1"), shown.constData());
}

void TstCliOptions::commandsNoTerminal_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &format : {u"table"_s, u"csv"_s, u"tsv"_s, u"ndjson"_s, u"md"_s})
        QTest::newRow(qPrintable(format)) << format;
}

//! What users write into their own records: colours, titles, cursor movements, reordering.
void TstCliOptions::commandsNoTerminal()
{
    QFETCH(QString, format);
    DemoServer server;
    DemoOptions options;
    options.users = 100;
    options.values = PersonValues::Hostile;
    options.token = m_server.token();
    QVERIFY(server.start(options).ok());
    int controller = -1;
    int terminal = -1;
    QCOMPARE(openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
    fcntl(controller, F_SETFL, O_NONBLOCK);
    CliProcess process;
    process.setChildProcessModifier([terminal] { dup2(terminal, STDOUT_FILENO); });
    process.start(listOf(server.baseUrl(), {u"--format"_s, format}));
    QByteArray shown;
    QByteArray piece(64 * 1024, '\0');
    const auto readOn = [&] {
        for (ssize_t size = 0; (size = read(controller, piece.data(), size_t(piece.size()))) > 0;)
            shown += piece.first(size);
    };
    while (process.state() != QProcess::NotRunning) { // else it would wait for its terminal
        process.waitForFinished(5);
        readOn();
    }
    readOn();
    close(terminal);
    close(controller);
    QCOMPARE(process.result().code, 0);
    const QString text = QString::fromUtf8(shown);
    QVERIFY(text.contains(u"⟨RLO⟩"_s) && text.contains(u"[31m"_s));
    static const QRegularExpression controls(
        u"[\\x{0}-\\x{8}\\x{b}-\\x{c}\\x{e}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    QVERIFY2(!text.contains(controls),
             controls.match(text).captured().toUtf8().toHex().constData());
}

QTEST_GUILESS_MAIN(TstCliOptions)
#include "tst_clioptions.moc"
