// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Saved tenants on a terminal where there is no keychain: the token is named each time.
class TstCliProfilesAbsent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTokenEachTime();
};

void TstCliProfilesAbsent::namesTheTokenEachTime()
{
    DemoServer server;
    DemoOptions options;
    options.users = 450; // three pages
    QVERIFY(server.start(options).ok());
    qputenv(tokenVariable, server.token());
    const QStringList token{u"--token-env"_s, QString::fromLatin1(tokenVariable)};

    const CliResult added = runCli(QStringList{u"profiles"_s, u"add"_s, u"Acme"_s, u"--provider"_s,
                                               u"okta"_s, u"--url"_s, server.baseUrl().toString()}
                                   + token);
    QCOMPARE(added.code, 0);
    QVERIFY2(added.err.startsWith("No keychain is running, so the token was not kept"),
             added.err.constData());

    for (const QStringList &words :
         {QStringList{u"list"_s, u"Acme"_s}, QStringList{u"profiles"_s, u"test"_s, u"Acme"_s}}) {
        const CliResult without = runCli(words);
        QCOMPARE(without.code, 3);
        QCOMPARE(without.out, QByteArray());
        QVERIFY2(without.err.contains("There is no keychain on this computer. Name the token "
                                      "with --token-env"),
                 without.err.constData());
        QCOMPARE(runCli(words + token).code, 0);
    }
    const CliResult listed =
        runCli(QStringList{u"list"_s, u"Acme"_s, u"--format"_s, u"ndjson"_s} + token);
    QCOMPARE(listed.err, QByteArray());
    QCOMPARE(linesOf(listed.out), rawUsersOf(server));

    server.addFault({FaultKind::NotJson, 3, 0, FaultScope::UserListings});
    const CliResult broken = runCli(QStringList{u"list"_s, u"Acme"_s, u"--resume"_s} + token);
    server.clearFaults();
    QVERIFY(broken.code != 0);
    QVERIFY2(broken.err.contains("nothing of this list is kept"), broken.err.constData());

    QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY2(!file.readAll().contains(server.token()), qPrintable(file.fileName()));
        QVERIFY2(!file.fileName().endsWith(u".pages"_s), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);

    const CliResult removed = runCli({u"profiles"_s, u"remove"_s, u"Acme"_s});
    QCOMPARE(removed.code, 0);
    QVERIFY2(removed.err.startsWith("No keychain is running"), removed.err.constData());
    QCOMPARE(runCli({u"profiles"_s, u"list"_s}).out, QByteArray());
}

QTEST_GUILESS_MAIN(TstCliProfilesAbsent)
#include "tst_cliprofilesabsent.moc"
