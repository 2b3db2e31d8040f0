// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Saved tenants on a terminal, with a keyring that is locked and that nobody unlocks.
class TstCliProfilesLocked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesNothingWithoutItsToken();
};

void TstCliProfilesLocked::savesNothingWithoutItsToken()
{
    DemoServer server;
    QVERIFY(server.start({}).ok());
    qputenv(tokenVariable, server.token());
    const CliResult added =
        runCli({u"profiles"_s, u"add"_s, u"Acme"_s, u"--provider"_s, u"okta"_s, u"--url"_s,
                server.baseUrl().toString(), u"--token-env"_s, QString::fromLatin1(tokenVariable)});
    QCOMPARE(added.code, 3);
    QCOMPARE(added.out, QByteArray());
    QVERIFY2(added.err.contains("The keychain is locked. Unlock it"), added.err.constData());
    QVERIFY(!added.err.contains(server.token()));
    const CliResult listed = runCli({u"profiles"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out, QByteArray());
}

QTEST_GUILESS_MAIN(TstCliProfilesLocked)
#include "tst_cliprofileslocked.moc"
