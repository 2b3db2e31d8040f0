// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <chrono>
#include <random>
#include <thread>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! `rollcall-cli list --resume` of a saved tenant with a real keyring, killed at any moment.
class TstCliResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnAfterBeingKilled();
    void keepsNothingUnlessToldTo();
    void isForSavedProfiles_data();
    void isForSavedProfiles();
    void goesWithTheProfile();

private:
    static QStringList words(const QStringList &more = {})
    {
        return QStringList{u"list"_s, u"acme"_s, u"--format"_s, u"ndjson"_s} + more;
    }
    static QStringList keptFiles();
    //! Only the users' lines, not those that say what the file is.
    static QByteArrayList usersOf(const QByteArray &ndjson);

    DemoServer m_server;
};

void TstCliResume::initTestCase()
{
    DemoOptions options;
    options.users = 3'000;
    QVERIFY(m_server.start(options).ok());
    qputenv(tokenVariable, m_server.token());
    const CliResult added = runCli({u"profiles"_s, u"add"_s, u"acme"_s, u"--provider"_s, u"okta"_s,
                                    u"--url"_s, m_server.baseUrl().toString(), u"--token-env"_s,
                                    QString::fromLatin1(tokenVariable), u"--budget"_s, u"100"_s});
    QVERIFY2(added.code == 0, added.err.constData());
}

QStringList TstCliResume::keptFiles()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                + u"/rollcall/pages"_s)
        .entryList(QDir::Files);
}

QByteArrayList TstCliResume::usersOf(const QByteArray &ndjson)
{
    QByteArrayList users;
    for (const QByteArray &line : linesOf(ndjson)) {
        if (!line.startsWith("{\"rollcall\""))
            users.append(line);
    }
    return users;
}

void TstCliResume::goesOnAfterBeingKilled()
{
    const CliResult whole = runCli(words());
    QCOMPARE(whole.code, 0);
    QCOMPARE(usersOf(whole.out).size(), 3'000);

    m_server.setLatency(std::chrono::milliseconds(15));
    std::mt19937 random(20'262);
    int wentOn = 0;
    for (int kill = 0; kill < 8; ++kill) {
        CliProcess process;
        process.start(words({u"--resume"_s}));
        QVERIFY(process.waitForOutput(1 + qsizetype(random() % 400'000)));
        const auto until =
            std::chrono::steady_clock::now() + std::chrono::microseconds(random() % 15'000);
        while (std::chrono::steady_clock::now() < until)
            std::this_thread::yield();
        process.kill();
        QVERIFY(process.waitForFinished());
        const CliResult killed = process.result();
        wentOn += killed.err.contains("Going on with") ? 1 : 0;
        // As far as it came, it wrote what the whole list begins with.
        QVERIFY(whole.out.startsWith(killed.out.first(killed.out.lastIndexOf('\n') + 1)));
        if (killed.code == 0)
            break;
    }
    m_server.setLatency(std::chrono::milliseconds(0));
    const CliResult last = runCli(words({u"--resume"_s}));
    QCOMPARE(last.code, 0);
    QVERIFY2(wentOn > 0, last.err.constData());
    QVERIFY(last.err.contains("Going on with"));
    QCOMPARE(usersOf(last.out), usersOf(whole.out));
    QVERIFY(last.err.contains("was interrupted at"));
    QCOMPARE(keptFiles(), QStringList());
}

void TstCliResume::keepsNothingUnlessToldTo()
{
    m_server.setLatency(std::chrono::milliseconds(15));
    CliProcess process;
    process.start(words());
    QVERIFY(process.waitForOutput(300'000));
    QCOMPARE(keptFiles(), QStringList());
    process.kill();
    QVERIFY(process.waitForFinished());
    m_server.setLatency(std::chrono::milliseconds(0));
    QCOMPARE(keptFiles(), QStringList());
}

void TstCliResume::isForSavedProfiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("demo") << QStringList{u"list"_s, u"--demo"_s, u"--resume"_s};
    QTest::newRow("address") << listOf(m_server.baseUrl(), {u"--resume"_s});
}

void TstCliResume::isForSavedProfiles()
{
    QFETCH(QStringList, arguments);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains("--resume goes with a saved profile."));
}

void TstCliResume::goesWithTheProfile()
{
    m_server.addFault({FaultKind::Forbidden, 4, 0, FaultScope::UserListings});
    const CliResult broken = runCli(words({u"--resume"_s}));
    m_server.clearFaults();
    QVERIFY(broken.code != 0);
    QCOMPARE(keptFiles().size(), 1);
    const CliResult removed = runCli({u"profiles"_s, u"remove"_s, u"acme"_s});
    QCOMPARE(removed.code, 0);
    QCOMPARE(keptFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TstCliResume)
#include "tst_cliresume.moc"
