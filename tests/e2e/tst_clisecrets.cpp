// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"
#include "support/secretsearch.h"

#include <QRegularExpression>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray token = "00recognisable-token-4711-of-nobody";

QByteArray procFile(qint64 process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(QString::number(process), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! A token that is easy to recognise goes through rollcall-cli, and must not be anywhere
//! afterwards: in files, output, logs, or what other processes can read of this one.
class TstCliSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFinds_data();
    void theSearchFinds();
    void leavesNoTrace_data();
    void leavesNoTrace();
    void programsLeaveNoCoreFile_data();
    void programsLeaveNoCoreFile();

private:
    DemoServer m_server;
};

void TstCliSecrets::initTestCase()
{
    DemoOptions options;
    options.users = 600;
    options.token = token;
    options.latency = std::chrono::milliseconds(150); // long enough to look at the process
    QVERIFY(m_server.start(options).ok());
}

void TstCliSecrets::theSearchFinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("a" + token + "b");
    QTest::newRow("base64") << QByteArray("SSWS " + token).toBase64();
    QTest::newRow("base64 of a pair") << QByteArray("x:" + token + "\n").toBase64();
    const QString text = QString::fromLatin1(token);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * 2);
}

void TstCliSecrets::theSearchFinds()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(holdsSecret("…" + bytes + "…", token));
    QVERIFY(!holdsSecret(bytes.left(bytes.size() / 2), token));
}

void TstCliSecrets::leavesNoTrace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("token");
    const QString file = QDir::home().filePath(u"people.csv"_s);
    QTest::newRow("list") << QStringList{} << 0 << token;
    QTest::newRow("export") << QStringList{u"--format"_s, u"csv"_s, u"--output"_s, file,
                                           u"--manifest"_s}
                            << 0 << token;
    QTest::newRow("refused") << QStringList{} << 3 << token.toUpper();
}

void TstCliSecrets::leavesNoTrace()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, token);
    CliProcess process;
    process.setVariable(QString::fromLatin1(tokenVariable), QString::fromLatin1(token));
    process.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const int before = m_server.requestCount();
    process.start(listOf(m_server.baseUrl(), arguments));
    QVERIFY(process.waitForStarted());
    const qint64 id = process.processId();
    QTRY_VERIFY(m_server.requestCount() > before); // it has read its token, and uses it
    QVERIFY(!procFile(id, u"cmdline"_s).isEmpty());
    for (const QString &name : {u"cmdline"_s, u"environ"_s, u"comm"_s, u"status"_s})
        QVERIFY2(!holdsSecret(procFile(id, name), token), qPrintable(name));
    QCOMPARE(procFile(id, u"task/%1/children"_s.arg(id)), QByteArray());
    const CliResult result = process.result();
    QCOMPARE(result.code, code);
    QVERIFY(result.err.contains("rollcall.net")); // the logs were on
    QVERIFY(!holdsSecret(result.out, token));
    QVERIFY(!holdsSecret(result.err, token));
    QCOMPARE(filesHoldingSecret(QDir::homePath(), token), QStringList());
}

void TstCliSecrets::programsLeaveNoCoreFile_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rollcall-cli") << QStringLiteral(ROLLCALL_CLI) << listOf(m_server.baseUrl());
    QTest::newRow("rollcall-demo") << QStringLiteral(ROLLCALL_DEMO) << QStringList{};
    QTest::newRow("rollcall") << QStringLiteral(ROLLCALL_WINDOW) << QStringList{};
}

void TstCliSecrets::programsLeaveNoCoreFile()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    qputenv(tokenVariable, token);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
    static const QRegularExpression none(u"Max core file size +0 +0 "_s);
    QTRY_VERIFY(QString::fromLatin1(procFile(process.processId(), u"limits"_s)).contains(none));
    process.kill();
    process.waitForFinished();
    qunsetenv(tokenVariable);
}

QTEST_GUILESS_MAIN(TstCliSecrets)
#include "tst_clisecrets.moc"
