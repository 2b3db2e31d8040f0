// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/demotesting.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::arrayIn;
using test::encoded;
using test::idsIn;
using test::RawAnswer;
using test::RawClient;

namespace {

constexpr uint32_t userCount = 10'000;
const char *const everybody = "created gt '1970-01-01T00:00:00.000Z'";

} // namespace

class TstDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEverybodyExactlyOnce_data();
    void listsEverybodyExactlyOnce();
    void sendsWhatRawUserSays();
    void leavesOutTheDeprovisioned();
    void sorts_data();
    void sorts();
    void findsByBeginnings_data();
    void findsByBeginnings();
    void limits_data();
    void limits();
    void refusesForeignCursors();
    void answersErrors_data();
    void answersErrors();
    void answersOneUser_data();
    void answersOneUser();
    void groupsAgreeFromBothSides();
    void listsGroups();
    void describesTheSchema();
    void sameSeedSameBytes();
    void servesPipelinedRequestsInOrder();
    void servesHeadWithoutABody();
    void closesWhenAsked();
    void packsOnlyWhenAccepted();
    void servesQtClients();
    void linksNameTheHostThatWasAsked();
    void startsOnTheSamePortOnlyOnce();
    void stopsAndKeepsItsCounts();
    void aLateAnswerHoldsUpNobodyElse();
    void servesAnEmptyDirectory();

private:
    RawAnswer get(const QByteArray &target);
    QByteArrayList listAll(QByteArray target);

    DemoServer m_server;
    quint16 m_port = 0;
};

void TstDemoServer::initTestCase()
{
    m_port = test::started(m_server, userCount);
    QVERIFY(m_port != 0);
}

RawAnswer TstDemoServer::get(const QByteArray &target)
{
    return RawClient(m_port, m_server.token()).get(target);
}

QByteArrayList TstDemoServer::listAll(QByteArray target)
{
    RawClient client(m_port, m_server.token());
    QByteArrayList ids;
    while (!target.isEmpty()) {
        const RawAnswer answer = client.get(target);
        if (answer.status != 200)
            return {"status " + QByteArray::number(answer.status)};
        ids += idsIn(arrayIn(answer));
        target = QUrl::fromEncoded(answer.link("next"))
                     .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    return ids;
}

void TstDemoServer::listsEverybodyExactlyOnce_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("all by search")
        << QByteArray("/api/v1/users?limit=200&search=" + encoded(everybody));
    QTest::newRow("id pr") << QByteArray("/api/v1/users?search=id%20pr");
    QTest::newRow("plus for space") << QByteArray("/api/v1/users?search=id+pr");
    QTest::newRow("odd pages") << QByteArray("/api/v1/users?search=id%20pr&limit=173");
    QTest::newRow("not seen to be all")
        << QByteArray("/api/v1/users?search=" + encoded("status lt 'B' or status ge 'B'"));
    QTest::newRow("sorted, all equal") << QByteArray("/api/v1/users?search=id%20pr&sortBy=type.id");
}

void TstDemoServer::listsEverybodyExactlyOnce()
{
    QFETCH(QByteArray, target);
    QVERIFY(listAll(target) == m_server.userIds());
}

void TstDemoServer::sendsWhatRawUserSays()
{
    const RawAnswer answer = get("/api/v1/users?search=id%20pr&limit=3");
    QCOMPARE(answer.body,
             QByteArray('[' + m_server.rawUser(0) + ',' + m_server.rawUser(1) + ','
                        + m_server.rawUser(2) + ']'));
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    qsizetype bytes = 0;
    for (uint32_t index = 0; index < 1000; ++index) {
        const QByteArray raw = m_server.rawUser(index);
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(raw, &error).isObject());
        bytes += raw.size();
    }
    QVERIFY2(qAbs(bytes / 1000 - 1150) < 100, QByteArray::number(bytes).constData());
}

void TstDemoServer::leavesOutTheDeprovisioned()
{
    QByteArrayList others;
    QByteArrayList deprovisioned;
    for (uint32_t index = 0; index < userCount; ++index) {
        const bool isOut = m_server.userState(index) == PersonState::Deprovisioned;
        (isOut ? deprovisioned : others).append(m_server.userId(index));
    }
    QVERIFY(deprovisioned.size() > 500);
    QVERIFY(listAll("/api/v1/users") == others);
    QVERIFY(listAll("/api/v1/users?filter=" + encoded("status eq 'DEPROVISIONED'"))
            == deprovisioned);
    QVERIFY(listAll("/api/v1/users?search=" + encoded("status eq 'deprovisioned'"))
            == deprovisioned);
}

void TstDemoServer::sorts_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("text") << QByteArray("profile.lastName") << QByteArray("asc");
    QTest::newRow("text, down") << QByteArray("profile.lastName") << QByteArray("DESC");
    QTest::newRow("some have none") << QByteArray("profile.badgeColor") << QByteArray("asc");
    QTest::newRow("some have none, down") << QByteArray("profile.badgeColor") << QByteArray("desc");
    QTest::newRow("time") << QByteArray("created") << QByteArray("desc");
    QTest::newRow("number, default") << QByteArray("profile.startYear") << QByteArray();
}

void TstDemoServer::sorts()
{
    QFETCH(QByteArray, attribute);
    QFETCH(QByteArray, order);
    QByteArray target =
        "/api/v1/users?search=" + encoded("profile.countryCode eq 'br'") + "&sortBy=" + attribute;
    if (!order.isEmpty())
        target += "&sortOrder=" + order;
    const bool isDown = order.toLower() == "desc";
    std::optional<QByteArray> previous;
    bool previousIsThere = true;
    QByteArray previousId;
    RawClient client(m_port, m_server.token());
    const QByteArrayList ids = listAll(target);
    QVERIFY(ids.size() > 300);
    for (const QByteArray &id : ids) {
        const QJsonObject user =
            QJsonDocument::fromJson(client.get("/api/v1/users/" + id).body).object();
        QJsonValue value = user;
        for (const QByteArray &part : attribute.split('.'))
            value = value[QString::fromLatin1(part)];
        const bool isThere = !value.isUndefined() && !value.isNull();
        const QByteArray key = value.toVariant().toString().toCaseFolded().toUtf8();
        if (previous && isThere && previousIsThere) {
            QVERIFY(isDown ? *previous >= key : *previous <= key);
            QVERIFY(*previous != key || previousId < id);
        }
        QVERIFY(previousIsThere || !isThere);
        previous = key;
        previousIsThere = isThere;
        previousId = id;
    }
}

void TstDemoServer::findsByBeginnings_data()
{
    QTest::addColumn<QString>("q");
    QTest::newRow("ascii") << u"AN"_s;
    QTest::newRow("accent") << u"É"_s;
    QTest::newRow("other script") << u"王"_s;
    QTest::newRow("email") << u"elodie.martin.2@"_s;
    QTest::newRow("nobody") << u"zzqx"_s;
}

void TstDemoServer::findsByBeginnings()
{
    QFETCH(QString, q);
    QByteArrayList wanted;
    for (uint32_t index = 0; index < userCount && wanted.size() < 150; ++index) {
        if (m_server.userState(index) == PersonState::Deprovisioned)
            continue;
        const QJsonValue profile =
            QJsonDocument::fromJson(m_server.rawUser(index)).object()[u"profile"_s];
        for (const QString &name : {u"firstName"_s, u"lastName"_s, u"email"_s}) {
            if (profile[name].toString().toCaseFolded().startsWith(q.toCaseFolded())) {
                wanted.append(m_server.userId(index));
                break;
            }
        }
    }
    const QByteArray target = "/api/v1/users?q=" + QUrl::toPercentEncoding(q);
    const RawAnswer ten = get(target);
    QCOMPARE(idsIn(arrayIn(ten)), wanted.first(qMin(qsizetype(10), wanted.size())));
    QCOMPARE(ten.link("next"), QByteArray());
    QCOMPARE(idsIn(arrayIn(get(target + "&limit=150"))), wanted);
}

void TstDemoServer::limits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("users"); // -1: 400
    QTest::newRow("none") << QByteArray() << 200;
    QTest::newRow("1") << QByteArray("?limit=1") << 1;
    QTest::newRow("200") << QByteArray("?limit=200") << 200;
    QTest::newRow("201") << QByteArray("?limit=201") << 200;
    QTest::newRow("0") << QByteArray("?limit=0") << -1;
    QTest::newRow("negative") << QByteArray("?limit=-5") << -1;
    QTest::newRow("empty") << QByteArray("?limit=") << -1;
    QTest::newRow("text") << QByteArray("?limit=many") << -1;
    QTest::newRow("cursor") << QByteArray("?after=100") << -1;
    QTest::newRow("hostile cursor") << QByteArray("?after=%00%ff<script>") << -1;
}

void TstDemoServer::limits()
{
    QFETCH(QByteArray, query);
    const RawAnswer answer = get("/api/v1/users" + query);
    if (answer.status == 400)
        QVERIFY(answer.body.contains("E0000001"));
    QTEST(answer.status == 200 ? int(idsIn(arrayIn(answer)).size()) : -1, "users");
}

void TstDemoServer::refusesForeignCursors()
{
    const QByteArray next = get("/api/v1/users?search=id%20pr").link("next");
    const QByteArray after = next.mid(next.indexOf("after=")).split('&').value(0);
    QCOMPARE(get("/api/v1/users?search=id%20pr&" + after).status, 200);
    QCOMPARE(get("/api/v1/users?search=status%20pr&" + after).status, 400);
    QCOMPARE(get("/api/v1/users?" + after).status, 400);
}

void TstDemoServer::answersErrors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray good = "SSWS " + m_server.token();
    const QByteArray users = "/api/v1/users";
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                        const QByteArray &authorization, const QByteArray &answer) {
        QTest::newRow(name) << method << target << authorization << answer;
    };
    row("no token", "GET", users, {}, "401 E0000005");
    row("empty token", "GET", users, "SSWS ", "401 E0000011");
    row("wrong token", "GET", users, "SSWS 00wrong", "401 E0000011");
    row("wrong case", "GET", users, good.toUpper(), "401 E0000011");
    row("other scheme", "GET", users, "Bearer " + m_server.token(), "401 E0000011");
    row("no permission", "GET", users, "SSWS " + m_server.limitedToken(), "403 E0000006");
    row("no such path", "GET", "/api/v1/nothing", good, "404 E0000007");
    row("root", "GET", "/", good, "404 E0000007");
    row("hostile path", "GET", "/api/v1/users/%ff%00%22%5c", good, "404 E0000007");
    row("no such group", "GET", "/api/v1/groups/00g", good, "404 E0000007");
    row("members of none", "GET", "/api/v1/groups/00g/users", good, "404 E0000007");
    row("part of a user", "GET", "/api/v1/users/me/nothing", good, "404 E0000007");
    row("post", "POST", users, good, "405 E0000022");
    row("delete", "DELETE", users + "/me", good, "405 E0000022");
    row("bad search", "GET", users + "?search=nonsense", good, "400 E0000031");
    row("empty search", "GET", users + "?search=", good, "400 E0000031");
    row("bad filter", "GET", users + "?filter=created%20pr", good, "400 E0000053");
    row("bad sort", "GET", users + "?search=id%20pr&sortBy=nothing", good, "400 E0000031");
    row("bad order", "GET", users + "?search=id%20pr&sortBy=id&sortOrder=up", good, "400 E0000031");
    row("sort without search", "GET", users + "?sortBy=nothing", good, "200 ");
}

void TstDemoServer::answersErrors()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    RawClient client(m_port);
    QByteArrayList headers;
    if (!authorization.isEmpty())
        headers.append("Authorization: " + authorization);
    const RawAnswer answer = client.ask(method, target, headers, method == "POST" ? "{}" : "");
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    const QByteArray code = error[u"errorCode"_s].toString().toLatin1();
    QTEST(QByteArray(QByteArray::number(answer.status) + ' ' + code), "answer");
    QVERIFY(answer.header("X-Okta-Request-Id").startsWith("Zdemo"));
    QVERIFY(answer.header("Date").endsWith("GMT"));
    for (const char *name : {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset"})
        QVERIFY2(answer.header(name).toLongLong() > 0, name);
    if (answer.status == 200)
        return;
    QCOMPARE(error[u"errorLink"_s].toString().toLatin1(), code);
    QVERIFY(error[u"errorId"_s].toString().startsWith(u"oae"));
    QVERIFY(!error[u"errorSummary"_s].toString().isEmpty());
    QVERIFY(error[u"errorCauses"_s].isArray());
}

void TstDemoServer::answersOneUser_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("index"); // -1: 404
    const QByteArray id = m_server.userId(41);
    const QJsonValue user = QJsonDocument::fromJson(m_server.rawUser(41)).object();
    const QByteArray login = user[u"profile"_s][u"login"_s].toString().toLatin1();
    QTest::newRow("me") << QByteArray("me") << 0;
    QTest::newRow("id") << id << 41;
    QTest::newRow("login") << login << 41;
    QTest::newRow("encoded login") << login.toPercentEncoding() << 41;
    QTest::newRow("login, other case") << login.toUpper() << 41;
    QTest::newRow("short login") << login.left(login.indexOf('@')) << 41;
    QTest::newRow("last") << m_server.userId(userCount - 1) << int(userCount - 1);
    QTest::newRow("id, other case") << id.toLower() << -1;
    QTest::newRow("id and more") << QByteArray(id + 'x') << -1;
    QTest::newRow("id of a larger directory") << QByteArray("00u99999999999999999") << -1;
    QTest::newRow("only the number") << QByteArray("x.y.42@example.com") << -1;
    QTest::newRow("hostile") << QByteArray("%2e%2e%2f") << -1;
}

void TstDemoServer::answersOneUser()
{
    QFETCH(QByteArray, name);
    QFETCH(int, index);
    const RawAnswer answer = get("/api/v1/users/" + name);
    QCOMPARE(answer.status, index < 0 ? 404 : 200);
    if (index >= 0)
        QCOMPARE(answer.body, m_server.rawUser(uint32_t(index)));
}

void TstDemoServer::groupsAgreeFromBothSides()
{
    const QByteArray id = m_server.userId(41);
    const QJsonArray groups =
        QJsonDocument::fromJson(get("/api/v1/users/" + id + "/groups").body).array();
    QVERIFY(groups.size() >= 3);
    QCOMPARE(groups[0][u"profile"_s][u"name"_s].toString(), u"Everyone"_s);
    QStringList mine;
    for (const QJsonValue &group : groups)
        mine.append(group[u"id"_s].toString());
    const QByteArrayList all = listAll("/api/v1/groups");
    QVERIFY(all.size() > 30);
    // Some of them: a list of members is long.
    for (qsizetype i = 0; i < all.size(); i += 4) {
        const QString groupId = QString::fromLatin1(all[i]);
        const QByteArrayList members =
            listAll("/api/v1/groups/" + groupId.toLatin1() + "/users?limit=1000");
        QVERIFY2(!members.isEmpty(), qPrintable(groupId));
        QCOMPARE(members.contains(id), mine.contains(groupId));
    }
    for (const QString &groupId : std::as_const(mine))
        QVERIFY(listAll("/api/v1/groups/" + groupId.toLatin1() + "/users").contains(id));
    QVERIFY(listAll("/api/v1/groups/" + mine[0].toLatin1() + "/users") == m_server.userIds());
}

void TstDemoServer::listsGroups()
{
    const QByteArrayList all = listAll("/api/v1/groups");
    QCOMPARE(listAll("/api/v1/groups?limit=7"), all);
    const QByteArrayList sales = listAll("/api/v1/groups?q=sal");
    QCOMPARE(sales.size(), 1);
    const RawAnswer one = get("/api/v1/groups/" + sales[0]);
    QCOMPARE(QJsonDocument::fromJson(one.body)[u"profile"_s][u"name"_s].toString(), u"Sales"_s);
    QCOMPARE(get("/api/v1/groups?search=x").status, 400);
}

void TstDemoServer::describesTheSchema()
{
    const QJsonDocument schema =
        QJsonDocument::fromJson(get("/api/v1/meta/schemas/user/default").body);
    const QJsonValue definitions = schema[u"definitions"_s];
    const QJsonObject base = definitions[u"base"_s][u"properties"_s].toObject();
    const QJsonObject custom = definitions[u"custom"_s][u"properties"_s].toObject();
    QCOMPARE(base[u"login"_s][u"title"_s].toString(), u"Username"_s);
    QCOMPARE(custom[u"languages"_s][u"type"_s].toString(), u"array"_s);
    for (uint32_t index = 0; index < 50; ++index) {
        const QJsonObject user = QJsonDocument::fromJson(m_server.rawUser(index)).object();
        const QStringList names = user[u"profile"_s].toObject().keys();
        for (const QString &name : names)
            QVERIFY2(base.contains(name) != custom.contains(name), qPrintable(name));
    }
    const QJsonDocument types = QJsonDocument::fromJson(get("/api/v1/meta/types/user").body);
    QCOMPARE(types[0][u"id"_s].toString(),
             QJsonDocument::fromJson(m_server.rawUser(0))[u"type"_s][u"id"_s].toString());
}

void TstDemoServer::sameSeedSameBytes()
{
    DemoServer same;
    DemoServer other;
    DemoOptions options;
    options.users = 50; // the number of people changes none of them
    QVERIFY(same.start(options).ok());
    options.seed = 2;
    QVERIFY(other.start(options).ok());
    const auto withoutPort = [](const DemoServer &server, uint32_t index) {
        const QByteArray raw = server.rawUser(index);
        return raw.left(raw.indexOf("\"_links\""));
    };
    for (uint32_t index = 0; index < 50; ++index) {
        QCOMPARE(withoutPort(same, index), withoutPort(m_server, index));
        QVERIFY(withoutPort(other, index) != withoutPort(m_server, index));
    }
}

void TstDemoServer::servesPipelinedRequestsInOrder()
{
    const int connections = m_server.connectionCount();
    RawClient client(m_port, m_server.token());
    for (uint32_t index = 0; index < 20; ++index)
        client.send(client.request("GET", "/api/v1/users/" + m_server.userId(index)));
    for (uint32_t index = 0; index < 20; ++index)
        QCOMPARE(client.receive().body, m_server.rawUser(index));
    QCOMPARE(m_server.connectionCount(), connections + 1);
}

void TstDemoServer::servesHeadWithoutABody()
{
    RawClient client(m_port, m_server.token());
    const RawAnswer head = client.ask("HEAD", "/api/v1/users?limit=2");
    const RawAnswer whole = client.get("/api/v1/users?limit=2");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length").toLongLong(), whole.body.size());
    QCOMPARE(head.link("next"), whole.link("next"));
    QVERIFY(!whole.link("next").isEmpty());
}

void TstDemoServer::closesWhenAsked()
{
    RawClient client(m_port, m_server.token());
    QCOMPARE(client.ask("GET", "/api/v1/users/me", {"Connection: close"}).status, 200);
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    RawClient confused(m_port);
    confused.send("\x16\x03\x01 no HTTP at all\r\n\r\n");
    QCOMPARE(confused.receive().status, 400);
    QTRY_COMPARE(confused.socket().state(), QAbstractSocket::UnconnectedState);
}

void TstDemoServer::packsOnlyWhenAccepted()
{
    DemoServer server;
    DemoOptions options;
    options.users = 300;
    options.compression = DemoCompression::WhenAccepted;
    const Result<quint16> port = server.start(options);
    QVERIFY(port.ok());
    const QByteArray target = "/api/v1/users?search=id%20pr";
    RawClient client(port.value(), server.token());
    const RawAnswer plain = client.get(target);
    QCOMPARE(plain.header("Content-Encoding"), QByteArray());
    const RawAnswer packed = client.ask("GET", target, {"Accept-Encoding: br, gzip;q=0.5"});
    QCOMPARE(packed.header("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.size() < plain.body.size() / 3);
    const RawAnswer refused = client.ask("GET", target, {"Accept-Encoding: gzip;q=0"});
    QCOMPARE(refused.body, plain.body);

    QNetworkAccessManager manager; // unpacks
    QNetworkRequest request(server.baseUrl().resolved(QUrl::fromEncoded(target)));
    request.setRawHeader("Authorization", "SSWS " + server.token());
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->readAll(), plain.body);
}

void TstDemoServer::servesQtClients()
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_server.baseUrl().resolved(QUrl(u"/api/v1/users?limit=1"_s)));
    request.setRawHeader("Authorization", "SSWS " + m_server.token());
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeader("link").count("rel="), 2);
    QCOMPARE(reply->readAll(), QByteArray('[' + m_server.rawUser(0) + ']'));
}

void TstDemoServer::linksNameTheHostThatWasAsked()
{
    RawClient client(m_port);
    client.send("GET /api/v1/users HTTP/1.1\r\nHost: localhost:1\r\nAuthorization: SSWS "
                + m_server.token() + "\r\n\r\n");
    QVERIFY(client.receive().link("next").startsWith("http://localhost:1/api/v1/users?after="));
}

void TstDemoServer::startsOnTheSamePortOnlyOnce()
{
    DemoServer second;
    DemoOptions options;
    options.port = m_port;
    const Result<quint16> port = second.start(options);
    QVERIFY(!port.ok());
    QCOMPARE(port.error().kind, ErrorKind::InvalidInput);
    QVERIFY(port.error().detail.find(std::to_string(m_port)) != std::string::npos);
}

void TstDemoServer::stopsAndKeepsItsCounts()
{
    DemoServer server;
    const Result<quint16> port = server.start({});
    QVERIFY(port.ok());
    RawClient client(port.value(), server.token());
    QCOMPARE(client.get("/api/v1/users/me").status, 200);
    QCOMPARE(client.get("/api/v1/users?limit=1").status, 200);
    server.stop();
    server.stop();
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requestLog().join('|'),
             QByteArray("GET /api/v1/users/me|GET /api/v1/users?limit=1"));
    RawClient late(port.value());
    QCOMPARE(late.socket().state(), QAbstractSocket::UnconnectedState);
}

void TstDemoServer::aLateAnswerHoldsUpNobodyElse()
{
    DemoServer server;
    DemoOptions options;
    options.latency = std::chrono::milliseconds(300);
    const Result<quint16> port = server.start(options);
    QVERIFY(port.ok());
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(port.value(), server.token()));
        clients.back()->send(clients.back()->request("GET", "/api/v1/users/me"));
    }
    for (const auto &client : clients)
        QCOMPARE(client->receive().status, 200);
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY2(timer.elapsed() < 1500, "one after the other it would be 3 s");
    server.setLatency(std::chrono::milliseconds(0));
    timer.restart();
    QCOMPARE(clients[0]->get("/api/v1/users/me").status, 200);
    QVERIFY(timer.elapsed() < 250);
}

void TstDemoServer::servesAnEmptyDirectory()
{
    DemoServer server;
    DemoOptions options;
    options.users = 0;
    const Result<quint16> port = server.start(options);
    QVERIFY(port.ok());
    RawClient client(port.value(), server.token());
    const RawAnswer answer = client.get("/api/v1/users?search=id%20pr");
    QCOMPARE(answer.body, QByteArray("[]"));
    QCOMPARE(answer.link("next"), QByteArray());
    QCOMPARE(client.get("/api/v1/users/me").status, 404);
}

QTEST_GUILESS_MAIN(TstDemoServer)
#include "tst_demoserver.moc"
