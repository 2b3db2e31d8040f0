// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"
#include "support/faultproxy.h"
#include "support/testauthority.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::CallRecorder;
using test::NetworkBench;
using test::Step;

class TstNetworkTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void badCertificatesSeeNothing_data();
    void badCertificatesSeeNothing();
    void aTrustedCertificateServes();
    void plainBehindHttps();
    void aRedirectOutOfTlsIsRefused();
    void aFileIsTrustedBesideTheSystems();
    void aFileIsTrustedInItsOwnCallsAlone();
    void aFileIsTrustedAtItsOwnOriginAlone();
    void anotherFileIsAnotherConnection();
    void uselessFilesSendNothing_data();
    void uselessFilesSendNothing();
    void aHandshakeThatStallsSpoilsNothing();
    void aBrokenRecordIsALostConnection();
    void oldVersionsHaveTheirAdvice();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    SendRules trusting(const NetworkBench &bench, const QString &file) const;
    QString writeFile(const QString &name, const QByteArray &bytes) const;

    const test::TestAuthority m_authority{"Rollcall test CA"};
    QTemporaryDir m_folder;
    QString m_caFile;
    QSslConfiguration m_before;
};

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES "/net/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate(fixture(name + u".pem"_s));
}

void useTls(test::ScriptedServer &server, const QString &name)
{
    server.useTls(certificate(name), QSslKey(fixture(name + u".key"_s), QSsl::Ec));
}

void useTls(test::ScriptedServer &server, const test::TestIdentity &identity)
{
    server.useTls(QSslCertificate(identity.certificate), QSslKey(identity.key, QSsl::Ec));
}

const QByteArrayList usualNames{"IP:127.0.0.1"};

void trust(const QString &name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(certificate(name));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace

void TstNetworkTls::init()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY(!certificate(u"selfsigned"_s).isNull());
    m_before = QSslConfiguration::defaultConfiguration();
    m_caFile = writeFile(u"ca.pem"_s, m_authority.certificate());
}

QString TstNetworkTls::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

SendRules TstNetworkTls::trusting(const NetworkBench &bench, const QString &file) const
{
    SendRules rules = bench.rules();
    rules.trust = {file, {bench.server.origin()}};
    return rules;
}

void TstNetworkTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TstNetworkTls::badCertificatesSeeNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("self-signed") << u"selfsigned"_s << false;
    QTest::newRow("of another host") << u"otherhost"_s << true;
    QTest::newRow("of another host, self-signed") << u"otherhost"_s << false;
}

void TstNetworkTls::badCertificatesSeeNothing()
{
    QFETCH(QString, name);
    QFETCH(bool, isTrusted);
    NetworkBench bench;
    useTls(bench.server, name);
    if (isTrusted)
        trust(name);
    bench.server.then(Step::ok("[]"));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    test::settleEvents();
    QVERIFY(bench.server.connections() >= 1);
    QCOMPARE(bench.server.requests().size(), 0);
    QCOMPARE(bench.server.bytesReceived(), QByteArray());
    QCOMPARE(QString::fromStdString(recorder.error.subject),
             u"127.0.0.1:%1"_s.arg(bench.server.serverPort()));
    QVERIFY(recorder.error.detail.find("certificate") != std::string::npos
            || recorder.error.detail.find("host name") != std::string::npos);
}

void TstNetworkTls::aTrustedCertificateServes()
{
    NetworkBench bench;
    useTls(bench.server, u"selfsigned"_s);
    trust(u"selfsigned"_s);
    bench.server.then(Step::ok("[]").gzip())
        .then(Step::ok("[1,2]").cutAfter(2))
        .then(Step::ok("[1,2]"));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    recorder.events.clear();
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"head 200|wait lost 500 #2|200 [1,2]"_s);
    QCOMPARE(bench.server.requests().first().header("Authorization"), "SSWS hush"_qba);
}

void TstNetworkTls::plainBehindHttps()
{
    NetworkBench bench;
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    HttpRequest request = bench.request();
    request.url.setScheme(u"https"_s);
    SendRules rules;
    rules.origins = {request.url};
    rules.maxAttempts = 2;
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    // The server waits for a line of HTTP that never comes; nothing is sent in the clear.
    QTRY_VERIFY(bench.server.connections() >= 1);
    QTRY_VERIFY(!bench.server.bytesReceived().isEmpty());
    bench.clock.advance(rules.idleTimeout);
    QTRY_COMPARE(recorder.events.first(), u"wait lost 500 #2"_s);
    QVERIFY(!bench.server.bytesReceived().contains("hush"));
}

void TstNetworkTls::aRedirectOutOfTlsIsRefused()
{
    NetworkBench bench;
    useTls(bench.server, u"selfsigned"_s);
    trust(u"selfsigned"_s);
    test::ScriptedServer plain;
    bench.server.then(Step::redirect(plain.url("/users")));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"ForeignOrigin"_s);
    QCOMPARE(plain.connections(), 0);
}

void TstNetworkTls::aFileIsTrustedBesideTheSystems()
{
    NetworkBench bench;
    trust(u"selfsigned"_s); // stands for what the system trusts
    test::ScriptedServer own;
    useTls(own, m_authority.issue(usualNames));
    useTls(bench.server, u"selfsigned"_s);
    bench.server.then(Step::ok("[]"));
    own.then(Step::ok("[1]"));
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), trusting(bench, m_caFile), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    HttpRequest request = bench.request();
    request.url = own.url("/users");
    SendRules rules;
    rules.origins = {own.origin()};
    rules.trust = {m_caFile, {own.origin()}};
    recorder.events.clear();
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 [1]"_s);
}

void TstNetworkTls::aFileIsTrustedInItsOwnCallsAlone()
{
    NetworkBench bench;
    useTls(bench.server, m_authority.issue(usualNames));
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    CallRecorder recorder;
    const SendRules rules = trusting(bench, m_caFile);
    for (int round = 0; round < 2; ++round) {
        recorder.events.clear();
        recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
        QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    }
    QCOMPARE(bench.server.connections(), 1); // which is open still
    // Another profile of the same address: neither the certificate nor that connection is its own.
    recorder.events.clear();
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    QCOMPARE(recorder.error.tlsFlaw, TlsFlaw::IssuerUnknown);
    QCOMPARE(bench.server.requests().size(), 2);
    // And it has spoiled nothing for the first.
    recorder.events.clear();
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
}

void TstNetworkTls::aFileIsTrustedAtItsOwnOriginAlone()
{
    NetworkBench bench;
    test::ScriptedServer alias;
    useTls(bench.server, m_authority.issue(usualNames));
    useTls(alias, m_authority.issue(usualNames));
    bench.server.then(Step::redirect(alias.url("/users")));
    SendRules rules = trusting(bench, m_caFile);
    rules.origins.append(alias.origin());
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    QCOMPARE(recorder.error.tlsFlaw, TlsFlaw::IssuerUnknown);
    QCOMPARE(alias.requests().size(), 0);
}

void TstNetworkTls::anotherFileIsAnotherConnection()
{
    NetworkBench bench;
    useTls(bench.server, m_authority.issue(usualNames));
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    const test::TestAuthority stranger("Another test CA");
    const QString file = writeFile(u"changing.pem"_s, m_authority.certificate());
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), trusting(bench, file), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    QCOMPARE(writeFile(u"changing.pem"_s, stranger.certificate()), file);
    recorder.events.clear();
    recorder.watch(bench.transport.send(bench.request(), trusting(bench, file), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TstNetworkTls::uselessFilesSendNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<TlsFlaw>("flaw");
    QTest::newRow("none") << u"/nowhere/ca.pem"_s << TlsFlaw::TrustUnreadable;
    QTest::newRow("a folder") << m_folder.path() << TlsFlaw::TrustUnreadable;
    QTest::newRow("empty") << writeFile(u"empty.pem"_s, {}) << TlsFlaw::TrustEmpty;
    QTest::newRow("a key") << writeFile(u"key.pem"_s, m_authority.issue(usualNames).key)
                           << TlsFlaw::TrustEmpty;
}

void TstNetworkTls::uselessFilesSendNothing()
{
    QFETCH(QString, file);
    QFETCH(TlsFlaw, flaw);
    NetworkBench bench;
    useTls(bench.server, u"selfsigned"_s);
    trust(u"selfsigned"_s);
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), trusting(bench, file), &bench.owner));
    QCOMPARE(recorder.finished, 0); // later, as every end
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    QCOMPARE(recorder.error.tlsFlaw, flaw);
    QCOMPARE(recorder.error.other, file.toStdString());
    QCOMPARE(bench.server.connections(), 0);
    const Result<void> checked = bench.transport.checkTrust(file);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error(), recorder.error);
    QVERIFY(bench.transport.checkTrust(m_caFile).ok());
}

//! The next request does not wait for the same connection.
void TstNetworkTls::aHandshakeThatStallsSpoilsNothing()
{
    NetworkBench bench;
    useTls(bench.server, m_authority.issue(usualNames));
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    test::FaultProxy proxy(bench.server.origin());
    proxy.setFaults({{.harm = test::WireHarm::Stall, .place = test::WirePlace::Up}});
    CallRecorder recorder(&bench.clock);
    HttpRequest request = bench.request();
    request.url.setPort(proxy.serverPort());
    SendRules rules;
    rules.origins = {proxy.origin()};
    rules.trust = {m_caFile, {proxy.origin()}};
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_VERIFY(proxy.hits() == 1);
    bench.clock.advance(rules.idleTimeout);
    QTRY_COMPARE(recorder.text(), u"wait lost 500 #2|head 200|200 []"_s);
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.finished, 2);
    QCOMPARE(bench.server.connections(), 2); // the one that stalled, and one for both
}

//! A network that turns over bits in what is encrypted.
void TstNetworkTls::aBrokenRecordIsALostConnection()
{
    NetworkBench bench;
    useTls(bench.server, m_authority.issue(usualNames));
    bench.server.otherwise([](const test::Received &) { return Step::ok("[]"); });
    test::FaultProxy proxy(bench.server.origin());
    HttpRequest request = bench.request();
    request.url.setPort(proxy.serverPort());
    SendRules rules;
    rules.origins = {proxy.origin()};
    rules.trust = {m_caFile, {proxy.origin()}};
    rules.maxAttempts = 1;
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    proxy.setFaults({{.harm = test::WireHarm::Corrupt,
                      .place = test::WirePlace::Down,
                      .byte = proxy.bytesDown() + 9}});
    recorder.events.clear();
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"ConnectionLost"_s);
}

//! The alert of a server that knows none of our versions.
void TstNetworkTls::oldVersionsHaveTheirAdvice()
{
    NetworkBench bench;
    QTcpServer old;
    QVERIFY(old.listen(QHostAddress::LocalHost));
    connect(&old, &QTcpServer::newConnection, this, [&old] {
        QTcpSocket *const socket = old.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write(QByteArray::fromHex("15030100020246")); // fatal, protocol_version
            socket->disconnectFromHost();
        });
    });
    HttpRequest request = bench.request();
    request.url = QUrl(u"https://127.0.0.1:%1/users"_s.arg(old.serverPort()));
    SendRules rules;
    rules.origins = {request.url};
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    QVERIFY2(recorder.error.advice.find("TLS 1.2 or newer") != std::string::npos,
             recorder.error.advice.c_str());
}

void TstNetworkTls::saysWhatIsWrong_data()
{
    using std::chrono::hours;
    QTest::addColumn<test::TestIdentity>("identity");
    QTest::addColumn<TlsFlaw>("flaw");
    QTest::addColumn<QByteArray>("other"); // a pattern
    const test::TestAuthority stranger("Another test CA");
    const test::TestValidity past{hours(-48), hours(-24)};
    const QByteArray moment = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    QTest::newRow("issuer") << stranger.issue(usualNames) << TlsFlaw::IssuerUnknown << QByteArray();
    QTest::newRow("issuer first") << stranger.issue({"DNS:directory.example.com"}, past)
                                  << TlsFlaw::IssuerUnknown << QByteArray();
    QTest::newRow("host") << m_authority.issue({"DNS:b.example.com", "DNS:a.example.com"})
                          << TlsFlaw::HostMismatch
                          << QByteArray("a\\.example\\.com, b\\.example\\.com");
    QTest::newRow("many hosts") << m_authority.issue(
        {"DNS:a.example", "DNS:b.example", "DNS:c.example", "DNS:d.example", "DNS:e.example",
         "DNS:f.example"}) << TlsFlaw::HostMismatch
                                << QByteArray("a\\.example, .*, e\\.example, …");
    QTest::newRow("host first") << m_authority.issue({"DNS:a.example"}, past)
                                << TlsFlaw::HostMismatch << QByteArray("a\\.example");
    QTest::newRow("expired") << m_authority.issue(usualNames, past) << TlsFlaw::Expired << moment;
    QTest::newRow("not yet") << m_authority.issue(usualNames, {hours(24), hours(48)})
                             << TlsFlaw::NotYetValid << moment;
}

void TstNetworkTls::saysWhatIsWrong()
{
    QFETCH(test::TestIdentity, identity);
    QFETCH(TlsFlaw, flaw);
    QFETCH(QByteArray, other);
    NetworkBench bench;
    useTls(bench.server, identity);
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), trusting(bench, m_caFile), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"TlsFailed"_s);
    QCOMPARE(recorder.error.tlsFlaw, flaw);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromUtf8(other)));
    QVERIFY2(pattern.match(QString::fromStdString(recorder.error.other)).hasMatch(),
             recorder.error.other.c_str());
    QCOMPARE(bench.server.bytesReceived(), QByteArray());
}

QTEST_GUILESS_MAIN(TstNetworkTls)
#include "tst_networktls.moc"
