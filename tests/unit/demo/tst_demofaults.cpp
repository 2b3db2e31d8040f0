// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/demotesting.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::arrayIn;
using test::idsIn;
using test::RawAnswer;
using test::RawClient;

namespace {

constexpr int notLong = 300; // milliseconds in which nothing may come

} // namespace

class TstDemoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersInsteadOfThePage_data();
    void answersInsteadOfThePage();
    void breaksTheDelivery_data();
    void breaksTheDelivery();
    void resetsForReal_data();
    void resetsForReal();
    void leadsAstray_data();
    void leadsAstray();
    void repeatsUsersAndLosesNone_data();
    void repeatsUsersAndLosesNone();
    void emptyPagesLeadOn();
    void joinsLinks();
    void breaksGzip();
    void dripsSlowly();
    void concurrencyLimitHasNoNumbers();
    void expiresTheTokenForEverything();
    void hitsTheNumberedRequestOnly();
    void refusesPastTheRateLimit();

private:
    RawAnswer page(const QByteArray &query = {});
    void add(const char *fault);

    std::unique_ptr<DemoServer> m_server;
    quint16 m_port = 0;
};

void TstDemoFaults::init()
{
    m_server = std::make_unique<DemoServer>();
    m_port = test::started(*m_server, 1000);
    QVERIFY(m_port != 0);
}

void TstDemoFaults::cleanup()
{
    m_server.reset();
}

RawAnswer TstDemoFaults::page(const QByteArray &query)
{
    return RawClient(m_port, m_server->token()).get("/api/v1/users?search=id%20pr" + query);
}

void TstDemoFaults::add(const char *fault)
{
    const Result<Fault> parsed = parseFault(QString::fromLatin1(fault));
    QVERIFY(parsed.ok());
    m_server->addFault(parsed.value());
}

void TstDemoFaults::answersInsteadOfThePage_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char *fault, int status, const char *contains) {
        QTest::newRow(fault) << QByteArray(fault) << status << QByteArray(contains);
    };
    row("rate-limited", 429, "\"E0000047\"");
    row("concurrency-limited", 429, "\"E0000047\"");
    row("server-error", 500, "\"E0000009\"");
    row("unavailable", 503, "<h1>");
    row("expire-token", 401, "\"E0000011\"");
    row("forbidden", 403, "\"E0000006\"");
    row("not-json", 200, "no healthy upstream");
    row("wrong-json", 200, "{\"users\":");
    row("login-page", 200, "<form");
    row("foreign-redirect", 302, "");
}

void TstDemoFaults::answersInsteadOfThePage()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, contains);
    add(fault.constData());
    const RawAnswer answer = page();
    QTEST(answer.status, "status");
    QVERIFY(answer.isWhole);
    QVERIFY(answer.body.contains(contains));
    QVERIFY(!answer.header("X-Okta-Request-Id").isEmpty());
    QCOMPARE(answer.header("Location").isEmpty(), answer.status != 302);
    QCOMPARE(answer.header("Retry-After").isEmpty(), answer.status != 503);
    QVERIFY(idsIn(arrayIn(answer)).isEmpty());
    m_server->clearFaults();
    QCOMPARE(idsIn(arrayIn(page())).size(), 200);
}

void TstDemoFaults::breaksTheDelivery_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("seen"); // bytes, then how the connection is
    const auto row = [](const char *fault, const char *seen) {
        QTest::newRow(fault) << QByteArray(fault) << QByteArray(seen);
    };
    row("reset", "nothing, closed"); // Qt does not tell them apart
    row("close", "nothing, closed");
    row("hang", "nothing, open");
    row("truncate", "half, closed");
    row("stall", "half, open");
}

void TstDemoFaults::breaksTheDelivery()
{
    QFETCH(QByteArray, fault);
    const qsizetype wholeSize = page().body.size();
    add(fault.constData());
    RawClient client(m_port, m_server->token());
    client.send(client.request("GET", "/api/v1/users?search=id%20pr"));
    const RawAnswer answer = client.receive(notLong);
    QVERIFY(!answer.isWhole);
    QByteArray seen = answer.status == 0      ? "nothing"
        : answer.body.size() == wholeSize / 2 ? "half"
                                              : "some";
    const bool isOpen = client.socket().state() == QAbstractSocket::ConnectedState;
    seen += isOpen ? ", open" : ", closed";
    QTEST(seen, "seen");
    QCOMPARE(idsIn(arrayIn(page())).size(), 200); // others are served meanwhile
}

void TstDemoFaults::resetsForReal_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("error");
    QTest::newRow("reset") << QByteArray("reset") << ECONNRESET;
    QTest::newRow("close") << QByteArray("close") << 0;
}

void TstDemoFaults::resetsForReal()
{
    QFETCH(QByteArray, fault);
    add(fault.constData());
    RawClient client(m_port, m_server->token());
    client.send(client.request("GET", "/api/v1/users"));
    const int descriptor = int(client.socket().socketDescriptor());
    pollfd wanted{descriptor, POLLIN, 0};
    QCOMPARE(::poll(&wanted, 1, 10'000), 1);
    char byte = 0;
    const ssize_t received = ::recv(descriptor, &byte, 1, 0);
    QTEST(received < 0 ? errno : int(received), "error");
}

void TstDemoFaults::leadsAstray_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("foreign") << QByteArray("foreign-next")
                             << QByteArray("http://directory.example.net/api/v1/users?");
    QTest::newRow("repeated") << QByteArray("repeated-next") << QByteArray("self");
}

void TstDemoFaults::leadsAstray()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, next);
    add(fault.constData());
    const RawAnswer answer = page();
    QCOMPARE(idsIn(arrayIn(answer)).size(), 200);
    const QByteArray wanted = next == "self" ? answer.link("self") : next;
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(answer.link("next").startsWith(wanted), answer.link("next").constData());
}

void TstDemoFaults::repeatsUsersAndLosesNone_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("in order") << QByteArray("/api/v1/users?search=id%20pr");
    QTest::newRow("sorted") << QByteArray("/api/v1/users?search=id%20pr&sortBy=profile.city");
}

void TstDemoFaults::repeatsUsersAndLosesNone()
{
    QFETCH(QByteArray, target);
    add("duplicates@1x0");
    RawClient client(m_port, m_server->token());
    QByteArrayList ids;
    while (!target.isEmpty()) {
        const RawAnswer answer = client.get(target);
        ids += idsIn(arrayIn(answer));
        target = QUrl::fromEncoded(answer.link("next"))
                     .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    QCOMPARE(ids.size(), 1000 + 5 * 5); // the first page has none before it
    QCOMPARE(QSet<QByteArray>(ids.cbegin(), ids.cend()).size(), 1000);
}

void TstDemoFaults::emptyPagesLeadOn()
{
    const RawAnswer right = page();
    add("empty-page@1x2");
    const RawAnswer first = page();
    QCOMPARE(first.body, QByteArray("[]"));
    const QByteArray next =
        QUrl::fromEncoded(first.link("next")).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const RawAnswer second = RawClient(m_port, m_server->token()).get(next);
    QCOMPARE(second.body, QByteArray("[]"));
    QVERIFY(second.link("next") != first.link("next")); // else it would be a loop
    const QByteArray last = QUrl::fromEncoded(second.link("next"))
                                .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QCOMPARE(RawClient(m_port, m_server->token()).get(last).body, right.body);
}

void TstDemoFaults::joinsLinks()
{
    QCOMPARE(page().all("Link").size(), 2);
    const QByteArray next = page().link("next");
    add("joined-links");
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(page().all("Link").size(), 1);
        QCOMPARE(page().link("next"), next);
    }
}

void TstDemoFaults::breaksGzip()
{
    add("broken-gzip");
    const RawAnswer answer = page();
    QCOMPARE(answer.header("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(answer.isWhole);
    QVERIFY(answer.body.contains("garbled!"));
}

void TstDemoFaults::dripsSlowly()
{
    const RawAnswer right = page("&limit=10");
    add("drip");
    QElapsedTimer timer;
    timer.start();
    const RawAnswer answer = page("&limit=10");
    QCOMPARE(answer.body, right.body);
    const qint64 pauses = right.body.size() / 1024;
    QVERIFY(pauses > 5);
    QVERIFY(timer.elapsed() >= pauses * 19);
}

void TstDemoFaults::concurrencyLimitHasNoNumbers()
{
    add("concurrency-limited");
    add("rate-limited@2");
    const RawAnswer concurrency = page();
    QCOMPARE(concurrency.header("X-Rate-Limit-Limit"), QByteArray("0"));
    QCOMPARE(concurrency.header("X-Rate-Limit-Remaining"), QByteArray("0"));
    const RawAnswer rate = page();
    QVERIFY(rate.header("X-Rate-Limit-Limit").toInt() > 0);
    QCOMPARE(rate.header("X-Rate-Limit-Remaining"), QByteArray("0"));
    const qint64 wait =
        rate.header("X-Rate-Limit-Reset").toLongLong() - QDateTime::currentSecsSinceEpoch();
    QVERIFY(wait >= 0 && wait <= 2);
}

void TstDemoFaults::expiresTheTokenForEverything()
{
    add("expire-token@2");
    RawClient client(m_port, m_server->token());
    QCOMPARE(client.get("/api/v1/users").status, 200);
    QCOMPARE(client.get("/api/v1/users/me").status, 200);
    QCOMPARE(client.get("/api/v1/users").status, 401);
    QCOMPARE(client.get("/api/v1/users/me").status, 401);
    m_server->clearFaults();
    QCOMPARE(client.get("/api/v1/users/me").status, 200);
}

void TstDemoFaults::hitsTheNumberedRequestOnly()
{
    add("server-error@2x2");
    QByteArrayList statuses;
    RawClient client(m_port, m_server->token());
    for (int i = 0; i < 5; ++i) {
        statuses.append(QByteArray::number(client.get("/api/v1/users?limit=1").status));
        QCOMPARE(client.get("/api/v1/users/me").status, 200); // neither counted nor hit
    }
    QCOMPARE(statuses.join(' '), QByteArray("200 500 500 200 200"));
}

void TstDemoFaults::refusesPastTheRateLimit()
{
    DemoServer server;
    DemoOptions options;
    options.rate = {3, std::chrono::seconds(1)};
    const Result<quint16> port = server.start(options);
    QVERIFY(port.ok());
    RawClient client(port.value(), server.token());
    QByteArrayList seen;
    RawAnswer last;
    for (int i = 0; i < 4; ++i) {
        last = client.get("/api/v1/users/me");
        seen.append(QByteArray::number(last.status) + '/' + last.header("X-Rate-Limit-Remaining"));
        QCOMPARE(last.header("X-Rate-Limit-Limit"), QByteArray("3"));
    }
    QCOMPARE(seen.join(' '), QByteArray("200/2 200/1 200/0 429/0"));
    QVERIFY(last.body.contains("\"E0000047\""));
    const qint64 reset = last.header("X-Rate-Limit-Reset").toLongLong();
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(last.header("Date")),
                                                   u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const qint64 wait = reset - QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch();
    QVERIFY2(wait >= 0 && wait <= 2, QByteArray::number(wait).constData());
    QTRY_COMPARE(client.get("/api/v1/users/me").status, 200);
    QVERIFY(QDateTime::currentSecsSinceEpoch() >= reset);
}

QTEST_GUILESS_MAIN(TstDemoFaults)
#include "tst_demofaults.moc"
