// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Saved tenants on a terminal, with a real and open keyring: from the first to none again.
class TstCliProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addsListsTestsAndRemoves();
    void listsByName();
    void keepsTheTokenOutOfFiles();
    void takesTheTokenOfTheCommandLineFirst();
    void saysWhenTheTokenIsRefused();
    void refusesWhatCannotBeSaved_data();
    void refusesWhatCannotBeSaved();
    void asksForTheTokenThatIsGone();

private:
    CliResult profiles(const QStringList &words) const;
    CliResult add(const QString &name, const QStringList &more = {}) const;
    static QStringList savedIds();
    static QByteArray storedToken(const QString &id);
    static QString configFile();

    static constexpr int userCount = 40;
    DemoServer m_server;
};

void TstCliProfiles::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    qputenv(tokenVariable, m_server.token());
    qputenv("ROLLCALL_TEST_WRONG", "00wrong");
}

void TstCliProfiles::init()
{
    // Each test begins with no tenant saved, whatever the one before came to.
    for (const QString &id : savedIds())
        QCOMPARE(profiles({u"remove"_s, id}).code, 0);
}

CliResult TstCliProfiles::profiles(const QStringList &words) const
{
    CliResult result = runCli(QStringList{u"profiles"_s} + words);
    if (result.out.contains(m_server.token()) || result.err.contains(m_server.token()))
        QTest::qFail("the token is in the output", __FILE__, __LINE__);
    return result;
}

CliResult TstCliProfiles::add(const QString &name, const QStringList &more) const
{
    return profiles(QStringList{u"add"_s, name, u"--provider"_s, u"okta"_s, u"--url"_s,
                                m_server.baseUrl().toString()}
                    + (more.isEmpty()
                           ? QStringList{u"--token-env"_s, QString::fromLatin1(tokenVariable)}
                           : more));
}

QString TstCliProfiles::configFile()
{
    return qEnvironmentVariable("XDG_CONFIG_HOME") + u"/rollcall/profiles.json"_s;
}

QStringList TstCliProfiles::savedIds()
{
    QFile file(configFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList ids;
    const QJsonArray saved = QJsonDocument::fromJson(file.readAll())[u"profiles"].toArray();
    for (const auto &profile : saved)
        ids.append(profile[u"id"].toString());
    return ids;
}

//! What secret-tool, which knows nothing of us, finds; empty: nothing.
QByteArray TstCliProfiles::storedToken(const QString &id)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"lookup"_s, u"server"_s, u"rollcall"_s, u"user"_s, id + u"/token"_s});
    return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("secret-tool failed");
}

void TstCliProfiles::addsListsTestsAndRemoves()
{
    const CliResult none = profiles({u"list"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, QByteArray());

    const QString url = m_server.baseUrl().toString();
    const CliResult added = add(u"Acme Corp"_s);
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(QString::fromUtf8(added.out), u"Added \"Acme Corp\": %1.\n"_s.arg(url));
    QCOMPARE(added.code, 0);
    QCOMPARE(savedIds().size(), 1);
    const QString id = savedIds().constFirst();
    QCOMPARE(storedToken(id), m_server.token());

    const CliResult one = profiles({u"list"_s});
    QCOMPARE(QString::fromUtf8(one.out), u"Acme Corp  okta        %1\n"_s.arg(url));
    QCOMPARE(one.code, 0);

    const CliResult tested = profiles({u"test"_s, u"acme corp"_s}); // in any case
    QCOMPARE(tested.err, QByteArray());
    const QJsonObject owner = parsed({m_server.rawUser(0)}).constFirst();
    const QByteArray answers = "\"Acme Corp\" answers. The token belongs to ";
    QVERIFY2(tested.out.startsWith(QByteArray(answers + fieldOf(owner, u"login"_s) + ".\n")),
             tested.out.constData());
    QVERIFY2(tested.out.contains("Rate limit: "), tested.out.constData());
    QCOMPARE(tested.code, 0);

    const CliResult removed = profiles({u"remove"_s, u"Acme Corp"_s});
    QCOMPARE(removed.err, QByteArray());
    QCOMPARE(removed.out, QByteArray("Removed \"Acme Corp\" and its token.\n"));
    QCOMPARE(removed.code, 0);
    QCOMPARE(savedIds(), QStringList());
    QCOMPARE(storedToken(id), QByteArray());

    QCOMPARE(profiles({u"list"_s}).out, QByteArray());
    QCOMPARE(profiles({u"test"_s, u"Acme Corp"_s}).code, 2);
}

void TstCliProfiles::listsByName()
{
    const QStringList asLines{u"--format"_s, u"ndjson"_s};
    QCOMPARE(add(u"Acme Corp"_s,
                 {u"--token-env"_s, QString::fromLatin1(tokenVariable), u"--budget"_s, u"100"_s,
                  u"--without-deprovisioned"_s})
                 .code,
             0);
    QByteArrayList wanted;
    for (uint32_t i = 0; i < userCount; ++i) {
        if (m_server.userState(i) != PersonState::Deprovisioned)
            wanted.append(m_server.rawUser(i));
    }
    QVERIFY(wanted.size() < userCount);
    const CliResult alone = runCli(QStringList{u"list"_s} + asLines); // the only one there is
    QCOMPARE(alone.err, QByteArray());
    QCOMPARE(linesOf(alone.out), wanted);

    QCOMPARE(add(u"Übung"_s).code, 0);
    const CliResult which = runCli(QStringList{u"list"_s} + asLines);
    QCOMPARE(which.code, 2);
    QVERIFY2(QString::fromUtf8(which.err).contains(u"Acme Corp, Übung"_s), which.err.constData());
    const CliResult named = runCli(QStringList{u"list"_s, u"übung"_s} + asLines);
    QCOMPARE(named.err, QByteArray());
    QCOMPARE(linesOf(named.out), rawUsersOf(m_server));
    QCOMPARE(linesOf(runCli(QStringList{u"list"_s, u"Acme Corp"_s} + asLines).out), wanted);
}

void TstCliProfiles::keepsTheTokenOutOfFiles()
{
    QCOMPARE(add(u"Acme Corp"_s).code, 0);
    QCOMPARE(runCli({u"list"_s}).code, 0);
    int files = 0;
    const QByteArray token = m_server.token();
    QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(token) && !bytes.contains(token.toBase64()),
                 qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
    QFile saved(configFile());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Acme Corp"));
}

void TstCliProfiles::takesTheTokenOfTheCommandLineFirst()
{
    QCOMPARE(add(u"Acme Corp"_s, {u"--token-env"_s, u"ROLLCALL_TEST_WRONG"_s}).code, 0);
    const QStringList named{u"Acme Corp"_s, u"--token-env"_s, QString::fromLatin1(tokenVariable)};
    QCOMPARE(profiles(QStringList{u"test"_s} + named).code, 0);
    const CliResult listed =
        runCli(QStringList{u"list"_s} + named + QStringList{u"--format"_s, u"ndjson"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(linesOf(listed.out), rawUsersOf(m_server));
    QCOMPARE(storedToken(savedIds().constFirst()), QByteArray("00wrong")); // only used, not saved
}

void TstCliProfiles::saysWhenTheTokenIsRefused()
{
    QCOMPARE(add(u"Acme Corp"_s, {u"--token-env"_s, u"ROLLCALL_TEST_WRONG"_s}).code, 0);
    const CliResult tested = profiles({u"test"_s, u"Acme Corp"_s});
    QCOMPARE(tested.code, 3);
    QCOMPARE(tested.out, QByteArray());
    QVERIFY2(tested.err.contains("The token was refused"), tested.err.constData());
    QVERIFY(!tested.err.contains("00wrong"));
    QCOMPARE(runCli({u"list"_s, u"Acme Corp"_s}).code, 3);
}

void TstCliProfiles::refusesWhatCannotBeSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("a name that is there")
        << u"Acme Corp"_s << QStringList() << QByteArray("has this name already");
    QTest::newRow("in other letters")
        << u"ACME corp"_s << QStringList() << QByteArray("has this name already");
    QTest::newRow("a name that is empty") << u""_s << QStringList() << QByteArray("a name");
    QTest::newRow("no token") << u"Other"_s << QStringList{u"--budget"_s, u"10"_s}
                              << QByteArray("--token-stdin");
    QTest::newRow("a variable that is not set")
        << u"Other"_s << QStringList{u"--token-env"_s, u"ROLLCALL_TEST_UNSET"_s}
        << QByteArray("ROLLCALL_TEST_UNSET");
}

void TstCliProfiles::refusesWhatCannotBeSaved()
{
    QFETCH(QString, name);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, sentence);
    QCOMPARE(add(u"Acme Corp"_s).code, 0);
    const QStringList before = savedIds();
    const CliResult refused = add(name, more);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains(sentence), refused.err.constData());
    QCOMPARE(savedIds(), before);
    QCOMPARE(storedToken(before.constFirst()), m_server.token());
}

void TstCliProfiles::asksForTheTokenThatIsGone()
{
    QCOMPARE(add(u"Acme Corp"_s).code, 0);
    const QString id = savedIds().constFirst();
    QCOMPARE(
        QProcess::execute(u"secret-tool"_s,
                          {u"clear"_s, u"server"_s, u"rollcall"_s, u"user"_s, id + u"/token"_s}),
        0);
    for (const QStringList &words : {QStringList{u"list"_s, u"Acme Corp"_s},
                                     QStringList{u"profiles"_s, u"test"_s, u"Acme Corp"_s}}) {
        const CliResult result = runCli(words);
        QCOMPARE(result.code, 3);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains("No token is stored for this tenant. Name the token "
                                     "with --token-env"),
                 result.err.constData());
    }
    // Nothing of it is in the way of removing it.
    QCOMPARE(profiles({u"remove"_s, u"Acme Corp"_s}).code, 0);
    QCOMPARE(savedIds(), QStringList());
}

QTEST_GUILESS_MAIN(TstCliProfiles)
#include "tst_cliprofiles.moc"
