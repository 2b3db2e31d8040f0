// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "unit/secrets/secretanswers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! A real Secret Service whose keyring is open, until the last test locks it.
class TstKeychainUnlocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void liesWhereOthersFindIt();
    void keepsThemApart();
    void removesWhatIsNotThere();
    void isNeverPlainTextOnDisk();
    void ordersJobsOfOneKey();
    void outlivesItsOwners();
    void refusesOnceLocked();
};

// What secret-tool, which knows nothing of us, finds under a service and key; empty: nothing.
static QByteArray secretTool(const QString &service, const QString &key)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, service, u"user"_s, key});
    return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("secret-tool failed");
}

void TstKeychainUnlocked::roundTrips_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("token") << QByteArray("00abc_-DEF");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xbc\xe2\x82\xac\xf0\x9f\x94\x91 key");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx");
    QTest::newRow("white space") << QByteArray(" \n\ttoken\r\n ");
    QTest::newRow("looks like base64") << QByteArray("YWJj");
    QTest::newRow("8 KB") << QByteArray(8'192, 'x');
    QTest::newRow("key file") << "-----BEGIN PRIVATE KEY-----\n"
            + QByteArray("QUJD\n").repeated(400);
}

void TstKeychainUnlocked::roundTrips()
{
    QFETCH(QByteArray, token);
    const SecretKey key{u"round"_s, u"token"_s};
    KeychainSecretStore store(u"rollcall-test"_s);
    QCOMPARE(answerOf(store.read(key, this)), "missing");
    QCOMPARE(answerOf(store.write(key, Secret("older"), this)), "ok");
    QCOMPARE(answerOf(store.write(key, Secret(token), this)), "ok");
    QCOMPARE(answerOf(store.read(key, this)), "secret: " + token);
    QCOMPARE(answerOf(KeychainSecretStore(u"rollcall-test"_s).read(key, this)), "secret: " + token);
    QCOMPARE(answerOf(store.remove(key, this)), "ok");
    QCOMPARE(answerOf(store.read(key, this)), "missing");
    QCOMPARE(secretTool(u"rollcall-test"_s, u"round/token"_s), QByteArray());
    QCOMPARE(store.lifetime(), SecretLifetime::Keychain);
    QCOMPARE(store.lifetimeDetail(), QString());
}

void TstKeychainUnlocked::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("a\xff");
    QTest::newRow("cut off") << QByteArray("a\xc3");
}

void TstKeychainUnlocked::refusesWhatIsNoText()
{
    QFETCH(QByteArray, token);
    const SecretKey key{u"text"_s, u"token"_s};
    KeychainSecretStore store(u"rollcall-test"_s);
    QCOMPARE(answerOf(store.write(key, Secret(token), this)), "invalid");
    QCOMPARE(answerOf(store.read(key, this)), "missing");
}

void TstKeychainUnlocked::liesWhereOthersFindIt()
{
    KeychainSecretStore store;
    const SecretKey key{u"profile-1"_s, u"token"_s};
    QCOMPARE(answerOf(store.write(key, Secret("00abc"), this)), "ok");
    QCOMPARE(secretTool(u"rollcall"_s, u"profile-1/token"_s), "00abc");
    QCOMPARE(answerOf(store.remove(key, this)), "ok");
    QCOMPARE(secretTool(u"rollcall"_s, u"profile-1/token"_s), QByteArray());
}

void TstKeychainUnlocked::keepsThemApart()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    KeychainSecretStore other(u"rollcall-other"_s);
    QCOMPARE(answerOf(store.write({u"a"_s, u"token"_s}, Secret("1"), this)), "ok");
    QCOMPARE(answerOf(store.write({u"b"_s, u"token"_s}, Secret("2"), this)), "ok");
    QCOMPARE(answerOf(store.write({u"a"_s, u"key"_s}, Secret("3"), this)), "ok");
    QCOMPARE(answerOf(other.write({u"a"_s, u"token"_s}, Secret("4"), this)), "ok");
    QCOMPARE(answerOf(store.remove({u"a"_s, u"token"_s}, this)), "ok");
    QCOMPARE(answerOf(store.read({u"a"_s, u"token"_s}, this)), "missing");
    QCOMPARE(answerOf(store.read({u"b"_s, u"token"_s}, this)), "secret: 2");
    QCOMPARE(answerOf(store.read({u"a"_s, u"key"_s}, this)), "secret: 3");
    QCOMPARE(answerOf(other.read({u"a"_s, u"token"_s}, this)), "secret: 4");
}

void TstKeychainUnlocked::removesWhatIsNotThere()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    QCOMPARE(answerOf(store.remove({u"nobody"_s, u"token"_s}, this)), "ok");
}

void TstKeychainUnlocked::isNeverPlainTextOnDisk()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    const QByteArray token = "00plainTextCanary";
    QCOMPARE(answerOf(store.write({u"disk"_s, u"token"_s}, Secret(token), this)), "ok");
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool sawKeyring = false;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(token) && !bytes.contains(token.toBase64()),
                 qPrintable(file.fileName()));
        sawKeyring = sawKeyring || file.fileName().endsWith(".keyring"_L1);
    }
    QVERIFY(sawKeyring);
}

void TstKeychainUnlocked::ordersJobsOfOneKey()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    const SecretKey key{u"order"_s, u"token"_s};
    QByteArrayList answers;
    const auto note = [this, &answers](SecretJob *job) {
        connect(job, &SecretJob::finished, this,
                [&answers](const Result<Secret> &result) { answers.append(readable(result)); });
    };
    note(store.write(key, Secret("1"), this));
    note(store.read(key, this));
    note(store.write(key, Secret("2"), this));
    note(store.read(key, this));
    note(store.remove(key, this));
    QTRY_COMPARE(answers.size(), 5);
    QCOMPARE(answers.join('|'), "ok|secret: 1|ok|secret: 2|ok");
}

void TstKeychainUnlocked::outlivesItsOwners()
{
    const SecretKey key{u"owners"_s, u"token"_s};
    int answers = 0;
    {
        KeychainSecretStore store(u"rollcall-test"_s);
        QObject owner;
        connect(store.write(key, Secret("kept"), &owner), &SecretJob::finished, this,
                [&answers] { ++answers; });
    }
    auto store = std::make_unique<KeychainSecretStore>(u"rollcall-test"_s);
    SecretJob *job = store->read(key, this);
    store.reset();
    QCOMPARE(answerOf(job), "secret: kept");
    QCOMPARE(answers, 0);
}

void TstKeychainUnlocked::refusesOnceLocked()
{
    KeychainSecretStore store(u"rollcall-test"_s);
    const SecretKey key{u"lock"_s, u"token"_s};
    QCOMPARE(answerOf(store.write(key, Secret("1"), this)), "ok");
    auto lock =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(answerOf(store.read(key, this)), "refused");
    QCOMPARE(answerOf(store.write(key, Secret("2"), this)), "refused");
    QCOMPARE(answerOf(store.remove(key, this)), "refused");
    QCOMPARE(store.lifetime(), SecretLifetime::Keychain);
}

QTEST_GUILESS_MAIN(TstKeychainUnlocked)
#include "tst_keychainunlocked.moc"
