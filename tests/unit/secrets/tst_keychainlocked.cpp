// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "unit/secrets/secretanswers.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! A keyring that holds an entry and that nobody unlocks.
class TstKeychainLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void knowsWhatIsNotThere();
};

void TstKeychainLocked::refuses_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("read") << u"read"_s;
    QTest::newRow("write") << u"write"_s;
    QTest::newRow("remove") << u"remove"_s;
    QTest::newRow("read again") << u"read"_s;
}

void TstKeychainLocked::refuses()
{
    QFETCH(QString, operation);
    KeychainSecretStore store(u"rollcall-test"_s);
    const SecretKey key{u"profile-1"_s, u"token"_s};
    SecretJob *job = operation == "read"_L1 ? store.read(key, this)
        : operation == "write"_L1           ? store.write(key, Secret("new"), this)
                                            : store.remove(key, this);
    QCOMPARE(answerOf(job), "refused");
    QCOMPARE(store.lifetime(), SecretLifetime::Keychain);
    QCOMPARE(store.lifetimeDetail(), QString());
}

void TstKeychainLocked::knowsWhatIsNotThere()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    QCOMPARE(answerOf(store.read({u"profile-2"_s, u"token"_s}, this)), "missing");
    QCOMPARE(answerOf(store.remove({u"profile-2"_s, u"token"_s}, this)), "ok");
    QCOMPARE(answerOf(store.write({u"profile-2"_s, u"token"_s}, Secret("x"), this)), "refused");
}

QTEST_GUILESS_MAIN(TstKeychainLocked)
#include "tst_keychainlocked.moc"
