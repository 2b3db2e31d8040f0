// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What goes wrong between rollcall-cli and a directory, its user or the reader of its output: exit
//! codes, and how unfinished output is marked.
class TstCliFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endsWith_data();
    void endsWith();
    void saysHowOldACopyIs_data();
    void saysHowOldACopyIs();
    void hasNoTls();
    void findsNobodyListening();
    void marksPartialOutput_data();
    void marksPartialOutput();
    void survivesLostConnections();
    void keepsFiles_data();
    void keepsFiles();
    void isInterrupted_data();
    void isInterrupted();
    void isInterruptedWhileSorting();
    void isKilledByASecondSignal();
    void endsWithItsReader_data();
    void endsWithItsReader();
    void failsOnAFullDisk();

private:
    CliResult list(const QStringList &more = {});

    static constexpr int userCount = 2'000; // ten pages
    std::unique_ptr<DemoServer> m_server;
    QByteArrayList m_lines; //!< of NDJSON
};

void TstCliFaults::init()
{
    m_server = std::make_unique<DemoServer>();
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server->start(options).ok());
    m_lines = rawUsersOf(*m_server);
    qputenv(tokenVariable, m_server->token());
}

void TstCliFaults::cleanup()
{
    m_server.reset();
}

CliResult TstCliFaults::list(const QStringList &more)
{
    CliResult result = runCli(listOf(m_server->baseUrl(), more));
    if (result.out.contains(m_server->token()) || result.err.contains(m_server->token()))
        QTest::qFail("the token is in the output", __FILE__, __LINE__);
    return result;
}

void TstCliFaults::endsWith_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("sentence");
    const DemoOptions options;
    QTest::newRow("nothing") << options.token << QString() << 0 << QByteArray();
    QTest::newRow("another page layout") << options.token << u"joined-links"_s << 0 << QByteArray();
    QTest::newRow("wrong token") << QByteArray("00wrong") << QString() << 3
                                 << QByteArray("token was refused");
    QTest::newRow("limited token")
        << options.limitedToken << QString() << 3 << QByteArray("lacks a permission");
    QTest::newRow("token that no header can hold")
        << QByteArray("00abc\ndef") << QString() << 2 << QByteArray("token");
    QTest::newRow("login page") << options.token << u"login-page"_s << 5
                                << QByteArray("not what a directory sends");
    QTest::newRow("plain text") << options.token << u"not-json"_s << 5
                                << QByteArray("not what a directory sends");
    QTest::newRow("another shape")
        << options.token << u"wrong-json"_s << 5 << QByteArray("not what a directory sends");
    QTest::newRow("sent elsewhere")
        << options.token << u"foreign-redirect"_s << 5 << QByteArray("pointed to another server");
    QTest::newRow("broken gzip") << options.token << u"broken-gzip@1x0"_s << 5
                                 << QByteArray("not what a directory sends");
    QTest::newRow("token expires") << options.token << u"expire-token@4"_s << 6
                                   << QByteArray("600 users of 127.0.0.1. The token was refused");
    QTest::newRow("permission is lost")
        << options.token << u"forbidden@4"_s << 6 << QByteArray("600 users of 127.0.0.1");
    QTest::newRow("next page elsewhere")
        << options.token << u"foreign-next@2"_s << 6 << QByteArray("pointed to another server");
    QTest::newRow("same page again")
        << options.token << u"repeated-next@3"_s << 6 << QByteArray("same page again");
}

void TstCliFaults::endsWith()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, fault);
    QFETCH(int, code);
    QFETCH(QByteArray, sentence);
    if (!fault.isEmpty()) {
        const Result<Fault> parsedFault = parseFault(fault);
        QVERIFY(parsedFault.ok());
        m_server->addFault(parsedFault.value());
    }
    qputenv(tokenVariable, token);
    const CliResult result = list({u"--format"_s, u"ndjson"_s});
    QCOMPARE(result.code, code);
    QVERIFY2(result.err.contains(sentence), result.err.constData());
    QCOMPARE(result.err.isEmpty(), code == 0);
    QCOMPARE(result.err.contains(token), false);
    if (code == 0)
        QVERIFY(linesOf(result.out) == m_lines);
}

void TstCliFaults::saysHowOldACopyIs_data()
{
    QTest::addColumn<QByteArray>("note"); //!< of the terminal; empty: none
    QTest::newRow("none") << QByteArray();
    QTest::newRow("old-copy") << QByteArray("Note: This is an old copy");
    QTest::newRow("relink-needed") << QByteArray("Note: Merge can no longer read the HR system");
}

//! On the terminal and in the file, though nothing is missing.
void TstCliFaults::saysHowOldACopyIs()
{
    QFETCH(QByteArray, note);
    if (!note.isEmpty())
        m_server->addFault(parseFault(QString::fromLatin1(QTest::currentDataTag())).value());
    const CliResult result =
        runCli({u"list"_s, u"--provider"_s, u"merge"_s, u"--url"_s, m_server->baseUrl().toString(),
                u"--token-env"_s, QString::fromLatin1(tokenVariable), u"--secret-env"_s,
                u"account-token="_s + QLatin1String(tokenVariable), u"--format"_s, u"csv"_s,
                u"--columns"_s, u"login"_s});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.startsWith(note) && result.err.isEmpty() == note.isEmpty(),
             result.err.constData());
    const QByteArray last = linesOf(result.out).constLast();
    QCOMPARE(last.startsWith("# NOTE: ") || last.startsWith("\"# NOTE: "), !note.isEmpty());
}

void TstCliFaults::hasNoTls()
{
    QTcpServer plain; // in this thread, so nothing here may block
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    });
    CliProcess process;
    process.start(listOf(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    const CliResult result = process.result();
    QCOMPARE(result.code, 4);
    QVERIFY2(result.err.contains(" answered without encryption."), result.err.constData());
}

void TstCliFaults::findsNobodyListening()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(other.serverPort()));
    other.close();
    const CliResult result = runCli(listOf(url));
    QCOMPARE(result.code, 4);
    QVERIFY2(result.out.startsWith("# Partial: "), result.out.constData());
    QVERIFY2(result.err.contains("cannot be reached.\nCheck the network"), result.err.constData());
}

void TstCliFaults::marksPartialOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("ndjson") << u"ndjson"_s << QStringList();
    QTest::newRow("json") << u"json"_s << QStringList();
    QTest::newRow("json, columns") << u"json"_s << QStringList{u"--columns"_s, u"login"_s};
    QTest::newRow("json, sorted") << u"json"_s << QStringList{u"--sort"_s, u"login"_s};
    QTest::newRow("csv") << u"csv"_s << QStringList();
    QTest::newRow("csv, sorted") << u"csv"_s << QStringList{u"--sort"_s, u"login"_s};
    QTest::newRow("table") << u"table"_s << QStringList();
}

void TstCliFaults::marksPartialOutput()
{
    QFETCH(QString, format);
    QFETCH(QStringList, more);
    m_server->addFault({FaultKind::Forbidden, 4, 0});
    const CliResult result = list(QStringList{u"--format"_s, format} + more);
    QCOMPARE(result.code, 6);
    QVERIFY2(result.err.startsWith("rollcall-cli: Partial: loading ended after 600 users"),
             result.err.constData());
    QCOMPARE(result.err.count("lacks a permission"), 1);
    if (format == u"csv") {
        const QList<QByteArrayList> rows = parseCsv(result.out);
        QCOMPARE(rows.size(), 1 + 600 + 1);
        QCOMPARE(rows.last().first(), "# PARTIAL LISTING: forbidden, 600 users");
        QCOMPARE(rows.last().size(), rows.first().size());
    } else if (format == u"table") {
        const QByteArrayList lines = linesOf(result.out);
        QCOMPARE(lines.size(), 1 + 600 + 1);
        QVERIFY2(lines.last().startsWith("# Partial: loading ended after 600 users"),
                 lines.last().constData());
    } else {
        const QByteArray array =
            format == u"json" ? result.out : '[' + linesOf(result.out).join(',') + ']';
        const QJsonArray users = QJsonDocument::fromJson(array).array();
        QCOMPARE(users.size(), 600 + 1);
        const QJsonObject stamp = users.last()[u"rollcall"].toObject();
        QCOMPARE(stamp["listing"_L1].toString(), u"partial"_s);
        QCOMPARE(stamp["reason"_L1].toString(), u"forbidden"_s);
        QCOMPARE(stamp["users"_L1].toInt(), 600);
    }
}

void TstCliFaults::survivesLostConnections()
{
    m_server->addFault({FaultKind::Reset, 2, 1});
    m_server->addFault({FaultKind::Truncate, 5, 1});
    m_server->addFault({FaultKind::Unavailable, 7, 1});
    m_server->addFault({FaultKind::Duplicates, 9, 1});
    const CliResult result = list({u"--format"_s, u"ndjson"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY(linesOf(result.out) == m_lines);
}

void TstCliFaults::keepsFiles_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("nothing arrived") << Fault{FaultKind::TokenExpired, 1, 0} << 0 << 3 << true;
    QTest::newRow("nonsense arrived") << Fault{FaultKind::LoginPage} << 0 << 5 << true;
    QTest::newRow("cancelled half way") << Fault{FaultKind::Hang, 4, 0} << SIGINT << 130 << true;
    QTest::newRow("broke off: marked") << Fault{FaultKind::Forbidden, 4, 0} << 0 << 6 << false;
}

void TstCliFaults::keepsFiles()
{
    QFETCH(Fault, fault);
    QFETCH(int, signal);
    QFETCH(int, code);
    QFETCH(bool, keeps);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"users.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("older\n") == 6);
    file.close();
    m_server->addFault(fault);
    CliProcess process;
    process.start(
        listOf(m_server->baseUrl(), {u"--format"_s, u"csv"_s, u"--output"_s, file.fileName()}));
    if (signal != 0) {
        QTRY_COMPARE(m_server->requestCount(), 4);
        ::kill(pid_t(process.processId()), signal);
    }
    const CliResult result = process.result();
    QCOMPARE(result.code, code);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray now = file.readAll();
    QCOMPARE(now == "older\n", keeps);
    if (!keeps)
        QVERIFY(now.contains("# PARTIAL LISTING"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TstCliFaults::isInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
}

void TstCliFaults::isInterrupted()
{
    QFETCH(int, signal);
    m_server->setLatency(std::chrono::milliseconds(200));
    CliProcess process;
    process.start(listOf(m_server->baseUrl(), {u"--format"_s, u"ndjson"_s}));
    QVERIFY(process.waitForOutput(m_lines.first().size()));
    ::kill(pid_t(process.processId()), signal);
    const CliResult result = process.result();
    QCOMPARE(result.code, 130);
    QVERIFY2(result.err.startsWith("rollcall-cli: Partial: stopped after"), result.err.constData());
    QByteArrayList lines = linesOf(result.out);
    const QByteArray stamp = lines.takeLast();
    QVERIFY2(stamp.contains("\"reason\":\"cancelled\""), stamp.constData());
    QVERIFY(!lines.isEmpty() && lines.size() < userCount && lines.size() % 200 == 0);
    QVERIFY(lines == m_lines.first(lines.size()));
}

void TstCliFaults::isInterruptedWhileSorting()
{
    m_server->addFault({FaultKind::Hang, 3, 0});
    // Nothing is written before the end: how far it is, it says on a terminal only.
    int controller = -1;
    int terminal = -1;
    QCOMPARE(openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
    const auto closeTerminal = qScopeGuard([controller, terminal] {
        close(controller);
        close(terminal);
    });
    QCOMPARE(fcntl(controller, F_SETFL, O_NONBLOCK), 0);
    CliProcess process;
    process.setChildProcessModifier([terminal] { dup2(terminal, STDERR_FILENO); });
    process.start(
        listOf(m_server->baseUrl(), {u"--format"_s, u"csv"_s, u"--sort"_s, u"created"_s}));
    QByteArray shown;
    const auto hasShown = [&](const QByteArray &text) {
        std::array<char, 4096> piece{};
        const ssize_t size = read(controller, piece.data(), piece.size());
        shown.append(piece.data(), std::max<qsizetype>(0, size));
        return shown.contains(text);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasShown("400 users, 2 pages"), 20'000);
    ::kill(pid_t(process.processId()), SIGINT);
    const CliResult result = process.result();
    QCOMPARE(result.code, 130);
    QList<QByteArrayList> rows = parseCsv(result.out);
    QCOMPARE(rows.takeLast().constFirst(), "# PARTIAL LISTING: cancelled, 400 users");
    const qsizetype created = rows.takeFirst().indexOf("created");
    QVERIFY(created >= 0);
    QCOMPARE(rows.size(), 400);
    QVERIFY(std::ranges::is_sorted(
        rows, {}, [created](const QByteArrayList &row) { return row.at(created); }));
}

void TstCliFaults::isKilledByASecondSignal()
{
    CliProcess process;
    // A pipe that nobody empties: writing to it takes for ever.
    int ends[2] = {};
    QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
    process.setChildProcessModifier([ends] { dup2(ends[1], STDOUT_FILENO); });
    process.start(listOf(m_server->baseUrl(), {u"--format"_s, u"ndjson"_s}));
    QVERIFY(process.waitForStarted());
    close(ends[1]);
    const auto closeReader = qScopeGuard([ends] { close(ends[0]); });
    const int room = fcntl(ends[0], F_GETPIPE_SZ);
    int waiting = 0;
    QTRY_VERIFY(ioctl(ends[0], FIONREAD, &waiting) == 0 && waiting == room);
    const auto pid = pid_t(process.processId());
    ::kill(pid, SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(::kill(pid, SIGINT) != 0 || process.waitForFinished(50), 10'000);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGINT);
}

void TstCliFaults::endsWithItsReader_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"table", "csv", "json", "ndjson"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TstCliFaults::endsWithItsReader()
{
    QFETCH(QString, format);
    m_server->setLatency(std::chrono::milliseconds(100));
    CliProcess process;
    int ends[2] = {};
    QCOMPARE(pipe2(ends, O_CLOEXEC), 0);
    process.setChildProcessModifier([ends] { dup2(ends[1], STDOUT_FILENO); });
    process.start(listOf(m_server->baseUrl(), {u"--format"_s, format}));
    QVERIFY(process.waitForStarted());
    close(ends[1]);
    char first = 0;
    QCOMPARE(read(ends[0], &first, 1), 1); // … | head -c 1
    close(ends[0]);
    const CliResult result = process.result();
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 6);
    QVERIFY2(m_server->requestCount() < 10, "it went on reading for nobody");
}

void TstCliFaults::failsOnAFullDisk()
{
    CliProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(listOf(m_server->baseUrl(), {u"--format"_s, u"csv"_s}));
    const CliResult result = process.result();
    QCOMPARE(result.code, 5);
    QVERIFY2(result.err.contains("standard output could not be"), result.err.constData());
}

QTEST_GUILESS_MAIN(TstCliFaults)
#include "tst_clifaults.moc"
