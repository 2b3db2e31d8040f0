// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"
#include "support/testauthority.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;

//! Directories over HTTPS whose certificates a CA of the test's own has issued: with its
//! certificate in a file, and with everything that can be wrong there.
class TstCliTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheSamePeople_data();
    void listsTheSamePeople();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesPlainAnswers();
    void refusesFiles_data();
    void refusesFiles();
    void trustsTheTenantsSignInToo();
    void trustsInOneProfileAlone();
    void missesTheFileOfAProfile();

private:
    QString writeFile(const QString &name, const QByteArray &bytes) const;

    const TestAuthority m_authority{"Rollcall test CA"};
    const TestAuthority m_stranger{"Another test CA"};
    QTemporaryDir m_folder;
    QString m_caFile;
    DemoServer m_server; //!< with a good certificate
};

namespace {

constexpr uint32_t userCount = 1'234; // several pages of every provider

const QByteArrayList usualNames{"IP:127.0.0.1", "DNS:localhost"};

DemoOptions optionsOf(const TestIdentity &identity)
{
    DemoOptions options;
    options.users = userCount;
    options.tls = {identity.certificate, identity.key};
    return options;
}

//! `list` of Okta's dialect at this address.
QStringList listWith(const QUrl &url, const QString &caFile)
{
    return listOf(url, {u"--ca-file"_s, caFile});
}

} // namespace

QString TstCliTls::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TstCliTls::initTestCase()
{
    m_caFile = writeFile(u"ca.pem"_s, m_authority.certificate());
    QVERIFY(!m_caFile.isEmpty());
    DemoOptions options = optionsOf(m_authority.issue(usualNames));
    QFile key(QStringLiteral(ROLLCALL_FIXTURES "/auth/rsa.pub.pem"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    options.clients.append({.id = "0oaservice",
                            .publicKey = key.readAll(),
                            .keyId = "rsa-test-key",
                            .scopes = {"okta.users.read"},
                            .dpop = DemoClient::Dpop::Required});
    QVERIFY(m_server.start(options).ok());
    QCOMPARE(m_server.baseUrl().scheme(), u"https"_s);
    qputenv(tokenVariable, m_server.token());
    qputenv("ROLLCALL_TEST_SECRET", "demo-client-secret");
}

void TstCliTls::listsTheSamePeople_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("tokenRequest"); // empty: none is sent
    const QStringList token{u"--token-env"_s, QString::fromLatin1(tokenVariable)};
    const QStringList app{u"--field"_s, u"client-id=demo-client"_s, u"--secret-env"_s,
                          u"client-secret=ROLLCALL_TEST_SECRET"_s};
    const QStringList tenant{u"--field"_s, u"tenant=demo.example.com"_s, u"--field"_s,
                             u"login-url="_s + m_server.baseUrl().toString()};
    const QString key = QStringLiteral(ROLLCALL_FIXTURES "/auth/rsa.jwk.json");
    QTest::newRow("okta") << u"okta"_s << token << QByteArray();
    QTest::newRow("okta, DPoP") << u"okta"_s
                                << QStringList{u"--credential"_s, u"privateKey"_s,
                                               u"--field"_s,      u"client-id=0oaservice"_s,
                                               u"--token-file"_s, key}
                                << QByteArray("POST /oauth2/v1/token");
    QTest::newRow("entra") << u"entra"_s << app + tenant
                           << QByteArray("POST /demo.example.com/oauth2/v2.0/token");
    QTest::newRow("jumpcloud") << u"jumpcloud"_s << token << QByteArray();
    QTest::newRow("onelogin") << u"onelogin"_s << app << QByteArray("POST /auth/oauth2/v2/token");
    QTest::newRow("merge") << u"merge"_s
                           << token
            + QStringList{u"--secret-env"_s, u"account-token="_s + QLatin1String(tokenVariable)}
                           << QByteArray();
    QTest::newRow("scim") << u"scim"_s << token << QByteArray();
}

void TstCliTls::listsTheSamePeople()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, tokenRequest);
    QUrl url = m_server.baseUrl();
    if (provider == "scim"_L1)
        url.setPath(u"/scim/v2"_s);
    const QStringList tenant = QStringList{u"list"_s,
                                           u"--provider"_s,
                                           provider,
                                           u"--url"_s,
                                           url.toString(),
                                           u"--budget"_s,
                                           u"100"_s,
                                           u"--format"_s,
                                           u"csv"_s,
                                           u"--columns"_s,
                                           u"login,firstName,lastName,title,department"_s}
        + options;
    const int before = m_server.requestCount();
    const CliResult refused = runCli(tenant);
    QCOMPARE(refused.code, 4);
    QCOMPARE(linesOf(refused.out).size(), 2); // the names of the columns, and what is missing
    QVERIFY2(refused.out.contains("# PARTIAL LISTING: TLS failed, 0 users"),
             refused.out.constData());
    QCOMPARE(m_server.requestCount(), before); // nothing was sent, no secret either

    const CliResult listed = runCli(tenant + QStringList{u"--ca-file"_s, m_caFile});
    QVERIFY2(listed.code == 0, listed.err.constData());
    const QList<QByteArrayList> rows = parseCsv(listed.out);
    QCOMPARE(rows.size(), qsizetype(userCount) + 1);
    const QList<QJsonObject> people = parsed(rawUsersOf(m_server));
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (qsizetype column = 0; column < rows.first().size(); ++column)
            QCOMPARE(rows.at(i + 1).at(column),
                     fieldOf(people.at(i), QString::fromLatin1(rows.first().at(column))));
    }
    if (!tokenRequest.isEmpty())
        QVERIFY2(m_server.requestLog().contains(tokenRequest),
                 m_server.requestLog().join('\n').constData());
}

void TstCliTls::refusesCertificates_data()
{
    QTest::addColumn<TestIdentity>("identity");
    QTest::addColumn<QString>("ca"); // a file's name, or the empty one for none
    QTest::addColumn<QString>("sentence");
    writeFile(u"stranger.pem"_s, m_stranger.certificate());
    const TestIdentity good = m_authority.issue(usualNames);
    const QString unknown =
        u"HOST showed a certificate of an issuer that this computer does not trust. The token was "
        "not sent. Check the address. Where a company issues its own certificates, install its CA "
        "certificate on this computer, or name it as this tenant's CA file."_s;
    QTest::newRow("no file") << good << u""_s << unknown;
    QTest::newRow("another CA") << good << u"stranger.pem"_s << unknown;
    QTest::newRow("another CA, expired and of another host")
        << m_authority.issue({"DNS:directory.example.com"}, {hours(-48), hours(-24)})
        << u"stranger.pem"_s << unknown;
    QTest::newRow("another host")
        << m_authority.issue({"DNS:directory.example.com", "IP:127.0.0.2"}) << u"ca.pem"_s
        << u"HOST showed a certificate that is for 127.0.0.2, directory.example.com. The token was "
           "not sent. Use the host name that the certificate is for. If the address is right, "
           "another server has answered in its place."_s;
    QTest::newRow("expired") << m_authority.issue(usualNames, {hours(-48), hours(-24)})
                             << u"ca.pem"_s
                             << u"The certificate of HOST expired on DAY. The token was not sent. "
                                "Whoever runs the server must renew the certificate. If it should "
                                "be good still, check this computer's clock."_s;
    QTest::newRow("not valid yet")
        << m_authority.issue(usualNames, {hours(24), hours(48)}) << u"ca.pem"_s
        << u"The certificate of HOST is not valid before DAY. The token "
           "was not sent. Check this computer's clock."_s;
}

void TstCliTls::refusesCertificates()
{
    QFETCH(TestIdentity, identity);
    QFETCH(QString, ca);
    QFETCH(QString, sentence);
    DemoServer server;
    QVERIFY(server.start(optionsOf(identity)).ok());
    const QUrl url = server.baseUrl();
    const CliResult result =
        runCli(ca.isEmpty() ? listOf(url) : listWith(url, m_folder.filePath(ca)));
    QCOMPARE(result.code, 4);
    QCOMPARE(linesOf(result.out).size(), 1);
    QVERIFY2(result.out.startsWith("# Partial: loading ended after 0 users"),
             result.out.constData());
    QCOMPARE(server.requestCount(), 0);
    QString said = QString::fromUtf8(result.err).simplified();
    static const QRegularExpression day(u"\\d+ \\w{3} \\d{4}"_s);
    said.replace(u"127.0.0.1:%1"_s.arg(url.port()), u"HOST"_s).replace(day, u"DAY"_s);
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

void TstCliTls::refusesPlainAnswers()
{
    DemoServer server;
    QVERIFY(server.start({}).ok());
    QUrl url = server.baseUrl();
    url.setScheme(u"https"_s);
    const CliResult result = runCli(listWith(url, m_caFile));
    QCOMPARE(result.code, 4);
    QCOMPARE(linesOf(result.out).size(), 1);
    QVERIFY2(result.out.startsWith("# Partial: loading ended after 0 users"),
             result.out.constData());
    QCOMPARE(server.requestCount(), 0);
    const QByteArray sentence = "127.0.0.1:" + QByteArray::number(url.port())
        + " answered without encryption. The token was not sent. The address begins with "
          "https://, but what answers there speaks plain HTTP. Check the address and its port.";
    QVERIFY2(result.err.simplified().contains(sentence), result.err.constData());
}

void TstCliTls::refusesFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    const QString unreadable = u"--ca-file: The CA file %1 cannot be read."_s;
    const QString empty = u"--ca-file: There is no certificate in the CA file %1. It must hold "
                          "certificates in PEM form, each of which begins with "
                          "“-----BEGIN CERTIFICATE-----”."_s;
    QTest::newRow("none") << m_folder.filePath(u"none.pem"_s) << unreadable;
    QTest::newRow("a folder") << m_folder.path() << unreadable;
    QTest::newRow("a device") << u"/dev/zero"_s << unreadable;
    QTest::newRow("empty") << writeFile(u"empty.pem"_s, {}) << empty;
    QTest::newRow("words") << writeFile(u"words.pem"_s, "not a certificate\n") << empty;
    QTest::newRow("a key") << writeFile(u"key.pem"_s, m_authority.issue(usualNames).key) << empty;
    QTest::newRow("cut off") << writeFile(u"cut.pem"_s, m_authority.certificate().first(200))
                             << empty;
    QTest::newRow("garbled") << writeFile(u"garbled.pem"_s,
                                          "-----BEGIN CERTIFICATE-----\nAAAA\n"
                                          "-----END CERTIFICATE-----\n")
                             << empty;
}

void TstCliTls::refusesFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, sentence);
    const int before = m_server.requestCount();
    const CliResult result = runCli(listWith(m_server.baseUrl(), file));
    QCOMPARE(result.code, 2);
    QCOMPARE(m_server.requestCount(), before);
    QVERIFY2(QString::fromUtf8(result.err).contains(sentence.arg(file)), result.err.constData());
}

// A token endpoint elsewhere is asked with secrets: the file says nothing of it.
void TstCliTls::trustsTheTenantsSignInToo()
{
    DemoServer elsewhere;
    QVERIFY(elsewhere.start(optionsOf(m_authority.issue(usualNames))).ok());
    const int before = m_server.requestCount();
    const CliResult result = runCli(
        {u"list"_s, u"--provider"_s, u"entra"_s, u"--url"_s, m_server.baseUrl().toString(),
         u"--ca-file"_s, m_caFile, u"--field"_s, u"tenant=demo.example.com"_s, u"--field"_s,
         u"client-id=demo-client"_s, u"--field"_s, u"login-url="_s + elsewhere.baseUrl().toString(),
         u"--secret-env"_s, u"client-secret=ROLLCALL_TEST_SECRET"_s});
    QVERIFY(elsewhere.requestCount() > 0); // its token, which is nobody's at the other server
    QVERIFY(m_server.requestCount() > before);
    QCOMPARE(result.code, 3);
    QVERIFY2(!result.err.contains("certificate"), result.err.constData());
}

void TstCliTls::trustsInOneProfileAlone()
{
    const QStringList token{u"--token-env"_s, QString::fromLatin1(tokenVariable)};
    const QStringList tenant =
        QStringList{u"--provider"_s, u"okta"_s, u"--url"_s, m_server.baseUrl().toString()} + token;
    CliProcess adding;
    adding.setWorkingDirectory(m_folder.path());
    adding.start(QStringList{u"profiles"_s, u"add"_s, u"Pinned"_s, u"--ca-file"_s, u"ca.pem"_s}
                 + tenant);
    QCOMPARE(adding.result().code, 0);
    QCOMPARE(runCli(QStringList{u"profiles"_s, u"add"_s, u"Plain"_s} + tenant).code, 0);

    const QStringList table{u"--format"_s, u"ndjson"_s};
    const CliResult pinned = runCli(QStringList{u"list"_s, u"Pinned"_s} + table + token);
    QVERIFY2(pinned.code == 0, pinned.err.constData());
    QCOMPARE(linesOf(pinned.out), rawUsersOf(m_server));
    QCOMPARE(runCli(QStringList{u"profiles"_s, u"test"_s, u"Pinned"_s} + token).code, 0);
    for (const QStringList &words :
         {QStringList{u"list"_s, u"Plain"_s}, QStringList{u"profiles"_s, u"test"_s, u"Plain"_s}}) {
        const CliResult plain = runCli(words + token);
        QCOMPARE(plain.code, 4);
        QVERIFY2(plain.err.contains("of an issuer that this computer does not trust"),
                 plain.err.constData());
    }
}

void TstCliTls::missesTheFileOfAProfile()
{
    const QString file = writeFile(u"leaving.pem"_s, m_authority.certificate());
    const QStringList token{u"--token-env"_s, QString::fromLatin1(tokenVariable)};
    QCOMPARE(runCli(QStringList{u"profiles"_s, u"add"_s, u"Left"_s, u"--provider"_s, u"okta"_s,
                                u"--url"_s, m_server.baseUrl().toString(), u"--ca-file"_s, file}
                    + token)
                 .code,
             0);
    QVERIFY(QFile::remove(file));
    const int before = m_server.requestCount();
    const CliResult result = runCli(QStringList{u"list"_s, u"Left"_s} + token);
    QCOMPARE(result.code, 4);
    QCOMPARE(m_server.requestCount(), before);
    const QByteArray sentence = "The CA file " + file.toUtf8() + " cannot be read.";
    QVERIFY2(result.err.contains(sentence), result.err.constData());
}

QTEST_GUILESS_MAIN(TstCliTls)
#include "tst_clitls.moc"
