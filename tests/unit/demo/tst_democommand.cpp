// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democommand.h"
#include "unit/demo/rawclient.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::RawClient;

namespace {

QString program()
{
    return QStringLiteral(ROLLCALL_DEMO_PROGRAM);
}

//! Waits for the greeting and returns the port in it; 0: none came.
quint16 portOf(QProcess &process)
{
    QByteArray text;
    while (!text.contains("Ctrl+C") && process.waitForReadyRead(20'000))
        text += process.readAllStandardOutput();
    const QByteArray before = "http://127.0.0.1:";
    const qsizetype at = text.indexOf(before);
    return at < 0 ? quint16(0) : text.mid(at + before.size()).split('\n').value(0).toUShort();
}

//! A directory with rollcall-demo and, beside it, a window program that notes how it was started.
class FakeInstallation
{
public:
    explicit FakeInstallation(const QByteArray &windowScript)
    {
        QFile::copy(program(), path(u"rollcall-demo"_s));
        if (windowScript.isEmpty())
            return;
        QFile window(path(u"rollcall"_s));
        if (window.open(QIODevice::WriteOnly))
            window.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + windowScript);
        window.setPermissions(window.permissions() | QFile::ExeOwner);
    }
    QString path(const QString &name) const { return QDir(m_directory.path()).filePath(name); }
    QByteArray note() const
    {
        QFile file(path(u"note"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class TstDemoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void helpNamesEveryOptionAndFault();
    void servesUntilItIsTold_data();
    void servesUntilItIsTold();
    void usageErrorsExitWithTwo();
    void saysWhenThePortIsTaken();
    void opensTheWindowAndEndsWithIt();
    void endsTheWindowWhenItIsTold();
    void saysWhenThereIsNoWindow();
};

void TstDemoCommand::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *line, const char *read) {
        QTest::addRow("%s.", line) << QString::fromLatin1(line) << QString::fromLatin1(read);
    };
    row("", "serve 10000 :0 0ms 1000000/60 seed 1 faults 0");
    row("--users 1", "serve 1 :0 0ms 1000000/60 seed 1 faults 0");
    row("--users=2000000 --port 65535", "serve 2000000 :65535 0ms 1000000/60 seed 1 faults 0");
    row("--latency 250 --rate-limit 600/60", "serve 10000 :0 250ms 600/60 seed 1 faults 0");
    row("--fault hang --fault reset@2x3 --seed 9", "serve 10000 :0 0ms 1000000/60 seed 9 faults 2");
    row("--hostile --gzip --open", "open 10000 :0 0ms 1000000/60 seed 1 faults 0 hostile gzip");
    row("--certificate " ROLLCALL_FIXTURES "/net/selfsigned.pem --key " ROLLCALL_FIXTURES
        "/net/selfsigned.key",
        "serve 10000 :0 0ms 1000000/60 seed 1 faults 0 tls");
    row("--version", "text");
    row("--help --users 0", "text");
}

void TstDemoCommand::reads()
{
    QFETCH(QString, line);
    const Result<DemoCommand> command = parseDemoCommand(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(command.ok(), command.ok() ? "" : command.error().detail.c_str());
    const DemoOptions &options = command.value().options;
    QString read = u"text"_s;
    if (command.value().action != DemoCommand::Action::PrintText) {
        const bool opens = command.value().action == DemoCommand::Action::ServeAndOpen;
        read =
            u"%1 %2 :%3 %4ms %5/%6 seed %7 faults %8"_s.arg(QLatin1String(opens ? "open" : "serve"))
                .arg(options.users)
                .arg(options.port)
                .arg(qlonglong(options.latency.count()))
                .arg(options.rate.requests)
                .arg(qlonglong(options.rate.length.count()))
                .arg(qulonglong(options.seed))
                .arg(options.faults.size());
        read += QLatin1String(options.values == PersonValues::Hostile ? " hostile" : "");
        read += QLatin1String(options.compression == DemoCompression::WhenAccepted ? " gzip" : "");
        read += QLatin1String(options.tls.certificates.startsWith("-----BEGIN CERTIFICATE")
                                      && options.tls.key.startsWith("-----BEGIN PRIVATE KEY")
                                  ? " tls"
                                  : "");
    } else {
        QVERIFY(!command.value().text.isEmpty());
    }
    QTEST(read, "read");
}

void TstDemoCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--users",
                             "--users 0",
                             "--users 2000001",
                             "--users many",
                             "--users 1e3",
                             "--port 65536",
                             "--port -1",
                             "--latency -1",
                             "--latency x",
                             "--rate-limit 600",
                             "--rate-limit 0/1",
                             "--fault",
                             "--fault nonsense",
                             "--fault hang@0",
                             "--seed x",
                             "--unknown",
                             "extra",
                             "--open=yes",
                             "--certificate x.pem",
                             "--key x.pem",
                             "--certificate /nowhere/x.pem --key /nowhere/x.key"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TstDemoCommand::refuses()
{
    QFETCH(QString, line);
    const Result<DemoCommand> command = parseDemoCommand(line.split(u' '));
    QVERIFY(!command.ok());
    QCOMPARE(command.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(command.error().detail.ends_with('.'), command.error().detail.c_str());
}

void TstDemoCommand::helpNamesEveryOptionAndFault()
{
    const Result<DemoCommand> command = parseDemoCommand({u"--help"_s});
    QVERIFY(command.ok());
    const QString help = command.value().text;
    QVERIFY(help.startsWith(u"Usage: rollcall-demo [options]\n"));
    for (const char *option : {"--users <N>", "--port <P>", "--latency <MS>", "--rate-limit <N/S>",
                               "--fault <KIND[@REQUEST[xCOUNT]]>", "--open", "--hostile",
                               "--certificate <FILE>", "--key <FILE>"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
    for (const FaultRow &row : faultRows()) {
        const QLatin1String name(row.name.data(), qsizetype(row.name.size()));
        QVERIFY2(help.contains(u"\n  "_s + name + u' '), row.name.data());
    }
    DemoServer server;
    QVERIFY(server.start(DemoOptions()).ok());
    for (const QByteArray &provider : server.providers())
        QVERIFY2(help.contains(u"\n  "_s + QString::fromLatin1(provider) + u' '),
                 provider.constData());
}

void TstDemoCommand::servesUntilItIsTold_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
}

void TstDemoCommand::servesUntilItIsTold()
{
    QFETCH(int, signalNumber);
    QProcess process;
    process.start(program(), {u"--users"_s, u"5"_s});
    const quint16 port = portOf(process);
    QVERIFY(port != 0);
    RawClient client(port, DemoOptions().token);
    QCOMPARE(client.get("/api/v1/users/me").status, 200);
    QCOMPARE(::kill(pid_t(process.processId()), signalNumber), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TstDemoCommand::usageErrorsExitWithTwo()
{
    QProcess process;
    process.start(program(), {u"--users"_s, u"none"_s});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(
        process.readAllStandardError(),
        QByteArray("rollcall-demo: --users takes a number from 1 to 2000000, not \"none\".\n"));
}

void TstDemoCommand::saysWhenThePortIsTaken()
{
    DemoServer server;
    const Result<quint16> port = server.start({});
    QVERIFY(port.ok());
    QProcess process;
    process.start(program(), {u"--port"_s, QString::number(port.value())});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains(QByteArray::number(port.value())));
}

void TstDemoCommand::opensTheWindowAndEndsWithIt()
{
    const FakeInstallation installation(
        "printf '%s|' \"$@\" \"$ROLLCALL_DEMO_TOKEN\" > note\nexit 7\n");
    QProcess process;
    process.start(installation.path(u"rollcall-demo"_s), {u"--open"_s});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 7);
    const QByteArrayList note = installation.note().split('|');
    QCOMPARE(note.value(3).left(17), QByteArray("http://127.0.0.1:"));
    QCOMPARE((note.first(3) + note.mid(4)).join('|'),
             QByteArray("--connect|okta|--url|--token-env|ROLLCALL_DEMO_TOKEN|--name|"
                        "Demo directory|"
                        + DemoOptions().token + '|'));
}

void TstDemoCommand::endsTheWindowWhenItIsTold()
{
    const FakeInstallation installation(
        "trap 'echo ended >> note; exit 0' TERM\necho started > note\n"
        "while true; do sleep 0.05; done\n");
    QProcess process;
    process.start(installation.path(u"rollcall-demo"_s), {u"--open"_s});
    QTRY_COMPARE_WITH_TIMEOUT(installation.note(), QByteArray("started\n"), 20'000);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(installation.note(), QByteArray("started\nended\n"));
}

void TstDemoCommand::saysWhenThereIsNoWindow()
{
    const FakeInstallation installation({});
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, u"/nonexistent"_s);
    process.setProcessEnvironment(environment);
    process.start(installation.path(u"rollcall-demo"_s), {u"--open"_s});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("no program \"rollcall\""));
}

QTEST_GUILESS_MAIN(TstDemoCommand)
#include "tst_democommand.moc"
