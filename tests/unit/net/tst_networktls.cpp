// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"

#include <QFile>
#include <QSslConfiguration>
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

private:
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

QTEST_GUILESS_MAIN(TstNetworkTls)
#include "tst_networktls.moc"
