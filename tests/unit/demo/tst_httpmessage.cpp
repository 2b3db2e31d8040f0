// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gzip.h"
#include "demo/httpmessage.h"
#include "demo/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollcall;

class TstHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void takesPipelinedRequestsApart();
    void waitsForEveryByte();
    void decodesPathAndQuery();
    void writesAHead();
    void escapesJson_data();
    void escapesJson();
    void writesTimes();
    void packsNothingToo();
};

void TstHttpMessage::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("parsed");
    const auto row = [](const char *name, const QByteArray &bytes, const char *parsed) {
        QTest::newRow(name) << bytes << QByteArray(parsed);
    };
    row("empty", "", "more");
    row("only an empty line", "\r\n", "more");
    row("half", "GET / HTTP/1.1\r\nHost: a\r\n", "more");
    row("get", "GET /a HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a keep 0");
    row("empty line first", "\r\nGET /a HTTP/1.1\r\n\r\n", "GET /a keep 0");
    row("close", "GET /a HTTP/1.1\r\nConnection: Close\r\n\r\n", "GET /a close 0");
    row("1.0", "GET /a HTTP/1.0\r\n\r\n", "GET /a close 0");
    row("1.0 kept", "GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET /a keep 0");
    row("body", "POST /a HTTP/1.1\r\ncontent-length: 3\r\n\r\nxyz", "POST /a keep 3");
    row("body missing", "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nxy", "more");
    row("no protocol", "GET /a\r\n\r\n", "400");
    row("no path", "GET a HTTP/1.1\r\n\r\n", "400");
    row("two spaces", "GET  /a HTTP/1.1\r\n\r\n", "400");
    row("http/2", "PRI * HTTP/2.0\r\n\r\n", "400");
    row("tls", QByteArray("\x16\x03\x01\x02\r\n\r\n", 8), "400");
    row("header without colon", "GET /a HTTP/1.1\r\nHost\r\n\r\n", "400");
    row("bad length", "POST /a HTTP/1.1\r\nContent-Length: x\r\n\r\n", "400");
    row("negative length", "POST /a HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "400");
    row("huge body", "POST /a HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", "413");
    row("chunked", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "501");
    row("endless head", "GET /a HTTP/1.1\r\nX: " + QByteArray(70'000, 'x'), "431");
    row("large head", "GET /a HTTP/1.1\r\nX: " + QByteArray(70'000, 'x') + "\r\n\r\n", "431");
}

void TstHttpMessage::parses()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser;
    parser.append(bytes);
    QByteArray parsed = "more";
    if (const auto request = parser.next())
        parsed = request->method + ' ' + request->target
            + (request->keepsAlive ? " keep " : " close ")
            + QByteArray::number(request->body.size());
    else if (parser.failure())
        parsed = QByteArray::number(parser.failure());
    QTEST(parsed, "parsed");
    QVERIFY(!parser.next());
}

void TstHttpMessage::takesPipelinedRequestsApart()
{
    RequestParser parser;
    parser.append("POST /1 HTTP/1.1\r\nContent-Length: 4\r\n\r\nGET GET /2 HTTP/1.1\r\n\r\nGET /3");
    QCOMPARE(parser.next()->body, QByteArray("GET "));
    QCOMPARE(parser.next()->target, QByteArray("/2"));
    QVERIFY(!parser.next());
    parser.append(" HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.next()->target, QByteArray("/3"));
}

void TstHttpMessage::waitsForEveryByte()
{
    const QByteArray bytes = "POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nok";
    RequestParser parser;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY(!parser.next());
        parser.append(bytes.mid(i, 1));
    }
    QCOMPARE(parser.next()->body, QByteArray("ok"));
}

void TstHttpMessage::decodesPathAndQuery()
{
    RequestParser parser;
    parser.append("GET //users/a%2Fb%20c?q=%C3%A4+b&x=1=2&flag&&q=second HTTP/1.1\r\n"
                  "X-A:  one \r\nx-a: two\r\n\r\n");
    const auto request = parser.next();
    QVERIFY(request);
    QCOMPARE(request->path, (QList<QByteArray>{"users", "a/b c"}));
    QCOMPARE(request->rawPath, QByteArray("//users/a%2Fb%20c"));
    QCOMPARE(request->parameter("q"), std::optional<QByteArray>("ä b"));
    QCOMPARE(request->parameter("x"), std::optional<QByteArray>("1=2"));
    QCOMPARE(request->parameter("flag"), std::optional<QByteArray>(""));
    QVERIFY(!request->parameter("Q"));
    QCOMPARE(request->header("X-a"), QByteArray("one"));
    QCOMPARE(request->header("absent"), QByteArray());
}

void TstHttpMessage::writesAHead()
{
    ServerRequest request;
    request.keepsAlive = false;
    const ServerResponse response{404, {{"Link", "a"}, {"Link", "b"}}, "body", Delivery::Whole, {}};
    const QByteArrayList lines = responseHead(request, response).replace("\r\n", "\n").split('\n');
    QCOMPARE(lines.value(0), QByteArray("HTTP/1.1 404 Not Found"));
    QVERIFY(lines.value(1).startsWith("Date: ") && lines.value(1).endsWith(" GMT"));
    QCOMPARE(lines.mid(2).join('|'),
             QByteArray("Link: a|Link: b|Content-Length: 4|Connection: close||"));
}

void TstHttpMessage::escapesJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("plain") << QByteArray("plain text that is longer than a word");
    QTest::newRow("quotation marks") << QByteArray("say \"hello\" and \\ twice \\\\\"");
    QTest::newRow("controls") << QByteArray("nul \0 tab \t line \n return \r escape \x1b end", 39);
    QTest::newRow("delete and above") << QByteArray("\x7f ä 王 👩");
    for (int at = 0; at < 17; ++at)
        QTest::addRow("at %d", at) << QByteArray(17, 'a').replace(at, 1, "\"");
}

void TstHttpMessage::escapesJson()
{
    QFETCH(QByteArray, text);
    JsonText json(1); // has to grow
    json.raw("[").string(viewOf(text)).raw(",").number(-9'007'199'254'740'993).raw("]");
    const QJsonArray parsed = QJsonDocument::fromJson(json.take()).array();
    QCOMPARE(parsed.size(), 2);
    QCOMPARE(parsed[0].toString().toUtf8(), text);
    QCOMPARE(parsed[1].toInteger(), -9'007'199'254'740'993);
    QCOMPARE(json.take(), QByteArray());
}

void TstHttpMessage::writesTimes()
{
    JsonText json;
    json.time(0).raw(" ").time(1'782'864'000'000).raw(" ").time(951'782'399'999);
    QCOMPARE(json.take(),
             QByteArray("null \"2026-07-01T00:00:00.000Z\" \"2000-02-28T23:59:59.999Z\""));
}

void TstHttpMessage::packsNothingToo()
{
    // The gzip of nothing: a head of ten bytes, an empty block, a checksum and a length of zero.
    QVERIFY(gzipped({}).startsWith("\x1f\x8b"));
    QVERIFY(gzipped({}).endsWith(QByteArray(8, '\0')));
    QVERIFY(gzipped(QByteArray(100'000, 'a')).size() < 1000);
}

QTEST_GUILESS_MAIN(TstHttpMessage)
#include "tst_httpmessage.moc"
