// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecorder.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::CallRecorder;
using test::NetworkBench;
using test::Step;

class TstNetworkGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBeforeAnythingIsSent_data();
    void refusesBeforeAnythingIsSent();
    void refusesWhatIsNoPlainRequest_data();
    void refusesWhatIsNoPlainRequest();
    void aForeignRedirectNeverArrives_data();
    void aForeignRedirectNeverArrives();
    void followsItsOwn_data();
    void followsItsOwn();
    void followsToTheAlias();
    void endsARedirectLoop();
    void startsOverAfterAFailureBehindARedirect();
    void refusesRedirectsThatLeadNowhere_data();
    void refusesRedirectsThatLeadNowhere();
    void aPostIsNotSentOn_data();
    void aPostIsNotSentOn();
};

void TstNetworkGuard::refusesBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("subject");
    QTest::newRow("foreign") << u"https://example.net/"_s << u"ForeignOrigin"_s << u"example.net"_s;
    QTest::newRow("plain, foreign")
        << u"http://example.net/"_s << u"ForeignOrigin"_s << u"example.net"_s;
    QTest::newRow("plain, own") << u"http://acme.example.com/"_s << u"InsecureAddress"_s
                                << u"acme.example.com"_s;
    QTest::newRow("a file") << u"file:///etc/hostname"_s << u"ForeignOrigin"_s << QString();
    QTest::newRow("data") << u"data:,x"_s << u"ForeignOrigin"_s << QString();
    QTest::newRow("empty") << QString() << u"ForeignOrigin"_s << QString();
}

void TstNetworkGuard::refusesBeforeAnythingIsSent()
{
    QFETCH(QString, url);
    NetworkBench bench;
    HttpRequest request = bench.request();
    request.url = QUrl(url);
    SendRules rules;
    rules.origins = {QUrl(u"https://acme.example.com"_s), QUrl(u"http://acme.example.com"_s)};
    CallRecorder recorder;
    recorder.watch(bench.transport.send(request, rules, &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    QTEST(recorder.text(), "end");
    QTEST(QString::fromStdString(recorder.error.subject), "subject");
    if (recorder.error.kind == ErrorKind::ForeignOrigin)
        QCOMPARE(recorder.error.other, std::string("acme.example.com"));
}

void TstNetworkGuard::refusesWhatIsNoPlainRequest_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("another method") << 7 << "X"_qba
                                    << "y"_qba;
    QTest::newRow("line break in the value") << 0 << "X"_qba
                                             << "y\r\nX-Evil: 1"_qba;
    QTest::newRow("line feed in the value") << 0 << "X"_qba
                                            << "y\nX-Evil: 1"_qba;
    QTest::newRow("line break in the name") << 0 << "X\r\nX-Evil"_qba
                                            << "y"_qba;
    QTest::newRow("zero in the value") << 0 << "X"_qba << QByteArray("a\0b", 3);
    QTest::newRow("header without a name") << 0 << ""_qba
                                           << "y"_qba;
}

void TstNetworkGuard::refusesWhatIsNoPlainRequest()
{
    QFETCH(int, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    NetworkBench bench;
    HttpRequest request = bench.request();
    request.method = HttpMethod(method);
    request.headers.append({name, value});
    CallRecorder recorder;
    recorder.watch(bench.transport.send(request, bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"InvalidInput"_s);
    QCOMPARE(bench.server.connections(), 0);
}

void TstNetworkGuard::aForeignRedirectNeverArrives_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status << false;
        QTest::addRow("%d to a POST", status) << status << true;
    }
}

void TstNetworkGuard::aForeignRedirectNeverArrives()
{
    QFETCH(int, status);
    QFETCH(bool, isPost);
    NetworkBench bench;
    test::ScriptedServer foreign; // another port is another origin
    foreign.then(Step::ok("[]"));
    bench.server.then(Step::redirect(foreign.url("/steal"), status));
    CallRecorder recorder;
    recorder.watch(bench.transport.send(isPost ? bench.post("a=b") : bench.request(), bench.rules(),
                                        &bench.owner));
    QTRY_COMPARE(recorder.text(), u"ForeignOrigin"_s);
    test::settleEvents();
    QCOMPARE(foreign.connections(), 0);
    QCOMPARE(foreign.bytesReceived(), QByteArray());
    QCOMPARE(QString::fromStdString(recorder.error.subject),
             u"127.0.0.1:%1"_s.arg(foreign.serverPort()));
    QCOMPARE(QString::fromStdString(recorder.error.other),
             u"127.0.0.1:%1"_s.arg(bench.server.serverPort()));
}

void TstNetworkGuard::followsItsOwn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("target");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << "/b?x=%22y%22"_qba
                                    << "/b?x=%22y%22"_qba;
    QTest::newRow("relative") << 302 << "c"_qba
                              << "/api/c"_qba;
    QTest::newRow("query only") << 302 << "?x=1"_qba
                                << "/api/a?x=1"_qba;
    QTest::newRow("fragment") << 302 << "/b#part"_qba
                              << "/b"_qba;
}

void TstNetworkGuard::followsItsOwn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, target);
    NetworkBench bench;
    bench.server.then(Step::answer(status, "moved").header("Location", location));
    bench.server.then(Step::ok("[]"));
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request("/api/a"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.server.requests().last().target, target);
    QCOMPARE(bench.server.requests().last().header("Authorization"), "SSWS hush"_qba);
    QCOMPARE(recorder.response.url, bench.server.url(target));
}

void TstNetworkGuard::followsToTheAlias()
{
    NetworkBench bench;
    test::ScriptedServer alias;
    alias.then(Step::ok("[]"));
    bench.server.then(Step::redirect(alias.url("/users")));
    SendRules rules = bench.rules();
    rules.origins.append(alias.origin());
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.request(), rules, &bench.owner));
    QTRY_COMPARE(recorder.text(), u"head 200|200 []"_s);
    QCOMPARE(alias.requests().first().header("Authorization"), "SSWS hush"_qba);
}

void TstNetworkGuard::endsARedirectLoop()
{
    NetworkBench bench;
    bench.server.otherwise([&](const test::Received &got) {
        return Step::redirect(bench.server.url(got.target + "x"));
    });
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"BadResponse"_s);
    QCOMPARE(bench.server.requests().size(), 6);
}

void TstNetworkGuard::startsOverAfterAFailureBehindARedirect()
{
    NetworkBench bench;
    bench.server.then(Step::redirect(bench.server.url("/b")));
    bench.server.then(Step::answer(502));
    bench.server.then(Step::redirect(bench.server.url("/b")));
    bench.server.then(Step::ok("[]"));
    CallRecorder recorder(&bench.clock);
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.text(), u"wait busy 500 #2|head 200|200 []"_s);
    QByteArrayList targets;
    for (const test::Received &got : bench.server.requests())
        targets += got.target;
    QCOMPARE(targets.join(' '), "/users /b /users /b"_qba);
}

void TstNetworkGuard::refusesRedirectsThatLeadNowhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("end");
    QTest::newRow("none") << ""_qba << u"302 moved"_s;
    QTest::newRow("no address") << "http://[nonsense"_qba << u"BadResponse"_s;
    QTest::newRow("a file") << "file:///etc/passwd"_qba << u"ForeignOrigin"_s;
    QTest::newRow("javascript") << "javascript:alert(1)"_qba << u"ForeignOrigin"_s;
    QTest::newRow("another host without scheme") << "//example.net/x"_qba << u"ForeignOrigin"_s;
}

void TstNetworkGuard::refusesRedirectsThatLeadNowhere()
{
    QFETCH(QByteArray, location);
    NetworkBench bench;
    bench.server.then(Step::answer(302, "moved").header("Location", location));
    CallRecorder recorder;
    recorder.watch(bench.send());
    QTRY_COMPARE(recorder.finished, 1);
    QTEST(recorder.text(), "end");
    QCOMPARE(bench.server.requests().size(), 1);
}

void TstNetworkGuard::aPostIsNotSentOn_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TstNetworkGuard::aPostIsNotSentOn()
{
    QFETCH(int, status);
    NetworkBench bench;
    bench.server.then(Step::answer(status, "moved").header("Location", "/b"));
    CallRecorder recorder;
    recorder.watch(bench.transport.send(bench.post("a=b"), bench.rules(), &bench.owner));
    QTRY_COMPARE(recorder.finished, 1);
    QCOMPARE(recorder.response.status, status);
    QCOMPARE(bench.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TstNetworkGuard)
#include "tst_networkguard.moc"
