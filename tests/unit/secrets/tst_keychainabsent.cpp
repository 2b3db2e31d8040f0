// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "unit/secrets/secretanswers.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! A machine that keeps no secrets: no session bus, no Secret Service on it, or no collection in
//! that.
class TstKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsForTheSession();
    void saysWhatIsNotThere();
    void forgetsWithTheStore();
    void readsWhatIsBeingWritten();
    void writesNothingToDisk();

private:
    const SecretKey m_key{u"profile-1"_s, u"token"_s};
};

#ifdef ROLLCALL_READS_ARE_ANSWERED // an empty service answers reads, and cannot take a write
static const bool readsAreAnswered = true;
#else
static const bool readsAreAnswered = false;
#endif

void TstKeychainAbsent::keepsSecretsForTheSession()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    QCOMPARE(store.lifetime(), SecretLifetime::Keychain);
    QCOMPARE(answerOf(store.write(m_key, Secret("00abc"), this)), "ok");
    QCOMPARE(store.lifetime(), SecretLifetime::SessionOnly);
    QVERIFY(!store.lifetimeDetail().isEmpty());
    QCOMPARE(answerOf(store.read(m_key, this)), "secret: 00abc");
    QCOMPARE(answerOf(store.write(m_key, Secret("00def"), this)), "ok");
    QCOMPARE(answerOf(store.read(m_key, this)), "secret: 00def");
    QCOMPARE(answerOf(store.write({u"profile-2"_s, u"token"_s}, Secret("2"), this)), "ok");
    QCOMPARE(answerOf(store.remove(m_key, this)), "ok");
    QCOMPARE(store.lifetime(), SecretLifetime::SessionOnly);
    QCOMPARE(answerOf(store.read({u"profile-2"_s, u"token"_s}, this)), "secret: 2");
    QCOMPARE(answerOf(store.read(m_key, this)), readsAreAnswered ? "missing" : "unavailable");
}

void TstKeychainAbsent::saysWhatIsNotThere()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    QCOMPARE(answerOf(store.read(m_key, this)), readsAreAnswered ? "missing" : "unavailable");
    QCOMPARE(answerOf(store.remove(m_key, this)), readsAreAnswered ? "ok" : "unavailable");
    QCOMPARE(store.lifetime() == SecretLifetime::Keychain, readsAreAnswered);
    QCOMPARE(store.lifetimeDetail().isEmpty(), readsAreAnswered);
}

void TstKeychainAbsent::forgetsWithTheStore()
{
    QCOMPARE(answerOf(KeychainSecretStore(u"rollcall-test"_s).write(m_key, Secret("1"), this)),
             "ok");
    const QByteArray answer = answerOf(KeychainSecretStore(u"rollcall-test"_s).read(m_key, this));
    QCOMPARE(answer, readsAreAnswered ? "missing" : "unavailable");
}

void TstKeychainAbsent::readsWhatIsBeingWritten()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    QByteArrayList answers;
    const auto note = [this, &answers](SecretJob *job) {
        connect(job, &SecretJob::finished, this,
                [&answers](const Result<Secret> &result) { answers.append(readable(result)); });
    };
    note(store.write(m_key, Secret("1"), this));
    note(store.read(m_key, this));
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.join('|'), "ok|secret: 1");
}

void TstKeychainAbsent::writesNothingToDisk()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    const QByteArray token = "00plainTextCanary";
    QCOMPARE(answerOf(store.write(m_key, Secret(token), this)), "ok");
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TstKeychainAbsent)
#include "tst_keychainabsent.moc"
