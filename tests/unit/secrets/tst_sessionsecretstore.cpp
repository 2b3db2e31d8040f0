// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionsecretstore.h"

#include "unit/secrets/secretanswers.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Secrets in memory: kept as written, apart by profile and name, gone with the store.
class TstSessionSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecrets();
    void keepsThemApart();
    void saysHowLongTheyLive();
    void deletingTheOwnerCancels();

private:
    const SecretKey m_key{u"profile-1"_s, u"token"_s};
};

void TstSessionSecretStore::keepsSecrets()
{
    SessionSecretStore store;
    QCOMPARE(answerOf(store.read(m_key, this)), "missing");
    QCOMPARE(answerOf(store.remove(m_key, this)), "ok");
    QCOMPARE(answerOf(store.write(m_key, Secret("00abc"), this)), "ok");
    QCOMPARE(answerOf(store.read(m_key, this)), "secret: 00abc");
    QCOMPARE(answerOf(store.write(m_key, Secret("00def"), this)), "ok");
    QCOMPARE(answerOf(store.read(m_key, this)), "secret: 00def");
    QCOMPARE(answerOf(store.remove(m_key, this)), "ok");
    QCOMPARE(answerOf(store.read(m_key, this)), "missing");
    QCOMPARE(answerOf(SessionSecretStore().read(m_key, this)), "missing");
}

void TstSessionSecretStore::keepsThemApart()
{
    SessionSecretStore store;
    QCOMPARE(answerOf(store.write({u"a/b"_s, u"c"_s}, Secret("1"), this)), "ok");
    QCOMPARE(answerOf(store.read({u"a"_s, u"b/c"_s}, this)), "missing");
    QCOMPARE(answerOf(store.read({u"a/b"_s, u"d"_s}, this)), "missing");
    QCOMPARE(answerOf(store.read({u"a/b"_s, u"c"_s}, this)), "secret: 1");
}

void TstSessionSecretStore::saysHowLongTheyLive()
{
    const SessionSecretStore store(u"The keychain was switched off."_s);
    QCOMPARE(store.lifetime(), SecretLifetime::SessionOnly);
    QCOMPARE(store.lifetimeDetail(), u"The keychain was switched off."_s);
}

void TstSessionSecretStore::deletingTheOwnerCancels()
{
    SessionSecretStore store;
    auto owner = std::make_unique<QObject>();
    int answers = 0;
    connect(store.read(m_key, owner.get()), &SecretJob::finished, this, [&answers] { ++answers; });
    owner.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TstSessionSecretStore)
#include "tst_sessionsecretstore.moc"
