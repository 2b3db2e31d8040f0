// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/cliprocess.h"

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <map>
#include <vector>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! A list that streams needs no more memory for many users than for few, but for the bytes by which
//! it knows duplicates. The servers are processes of their own, so that theirs is not counted.
class TstCliMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void streams_data();
    void streams();
    void keepsRowsToSortThem();

private:
    static constexpr int few = 20'000;
    static constexpr int many = 200'000;

    struct Server
    {
        QProcess process;
        QString url;
        QString token;
    };
    void startServer(int users);
    //! The most bytes that a list of all its users ever held; -1: it failed.
    qint64 peakOf(int users, const QStringList &options);

    std::map<int, Server> m_servers; //!< by how many users they have
};

void TstCliMemory::initTestCase()
{
    startServer(few);
    startServer(many);
}

void TstCliMemory::cleanupTestCase()
{
    for (auto &[users, server] : m_servers) {
        server.process.terminate();
        QVERIFY(server.process.waitForFinished());
    }
}

void TstCliMemory::startServer(int users)
{
    Server &server = m_servers[users];
    server.process.start(QStringLiteral(ROLLCALL_DEMO), {u"--users"_s, QString::number(users)});
    QByteArray greeting;
    while (!greeting.contains("Ctrl+C") && server.process.waitForReadyRead())
        greeting += server.process.readAll();
    static const QRegularExpression address(u"http://127\\.0\\.0\\.1:[0-9]+"_s);
    static const QRegularExpression token(u"nothing else: (\\S+)"_s);
    server.url = address.match(QString::fromUtf8(greeting)).captured();
    server.token = token.match(QString::fromUtf8(greeting)).captured(1);
    QVERIFY2(!server.url.isEmpty() && !server.token.isEmpty(), greeting.constData());
}

qint64 TstCliMemory::peakOf(int users, const QStringList &options)
{
    const Server &server = m_servers[users];
    qputenv(tokenVariable, server.token.toLatin1());
    QByteArrayList words{ROLLCALL_CLI};
    for (const QString &word : listOf(QUrl(server.url), options))
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    // QProcess would not tell what its child used.
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        if (nowhere >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0)
            execv(arguments.front(), arguments.data());
        _exit(99);
    }
    int status = -1;
    rusage usage = {};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        return -1;
    return qint64(usage.ru_maxrss) * 1024;
}

void TstCliMemory::streams_data()
{
    QTest::addColumn<QStringList>("options");
    for (const QString &format : {u"ndjson"_s, u"json"_s, u"csv"_s, u"table"_s})
        QTest::newRow(qPrintable(format)) << QStringList{u"--format"_s, format};
    QTest::newRow("searched") << QStringList{u"--format"_s, u"csv"_s, u"--query"_s, u"mueller"_s};
}

void TstCliMemory::streams()
{
    QFETCH(QStringList, options);
    const qint64 withFew = peakOf(few, options);
    const qint64 withMany = peakOf(many, options);
    QVERIFY(withFew > 0 && withMany > 0);
    // Sixteen bytes a place, of which an eighth to nine sixteenths are free; the noise is what an
    // allocator and a few pages under way do differently from run to run.
    constexpr qint64 bytesPerUser = 40;
    constexpr qint64 noise = 4 * 1024 * 1024;
    const qint64 grown = withMany - withFew;
    const QByteArray said = QByteArray::number(withFew / 1024) + " KiB for few users, "
        + QByteArray::number(withMany / 1024) + " KiB for many";
    QVERIFY2(grown < bytesPerUser * (many - few) + noise, said.constData());
    qInfo("%s", said.constData());
}

//! That the way of measuring would see rows that are kept.
void TstCliMemory::keepsRowsToSortThem()
{
    const QStringList options{u"--format"_s, u"csv"_s, u"--sort"_s, u"login"_s};
    const qint64 withFew = peakOf(few, options);
    const qint64 withMany = peakOf(many, options);
    QVERIFY(withFew > 0 && withMany > 0);
    constexpr qint64 leastPerUser = 100;
    QVERIFY2(withMany - withFew > leastPerUser * (many - few),
             QByteArray::number(withMany - withFew).constData());
}

QTEST_GUILESS_MAIN(TstCliMemory)
#include "tst_climemory.moc"
