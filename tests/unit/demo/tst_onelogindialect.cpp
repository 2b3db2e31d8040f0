// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/demotesting.h"

#include <QSet>

#include <memory>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::arrayIn;
using test::idsIn;
using test::objectIn;
using test::RawAnswer;
using test::RawClient;

namespace {

constexpr uint32_t userCount = 234;
constexpr auto list = "/api/2/users";
constexpr auto everyField = "?limit=50&fields=id,username,email,firstname,lastname,status,state,"
                            "phone,group_id,external_id,directory_id,samaccountname,member_of,"
                            "distinguished_name,created_at,updated_at,activated_at,last_login,"
                            "password_changed_at,locked_until,invitation_sent_at,"
                            "invalid_login_attempts,title,department,company,manager_user_id,"
                            "preferred_locale_code,role_ids,custom_attributes,nosuchfield";

} // namespace

//! The demo server as OneLogin.
class TstOneLoginDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEverybodyExactlyOnce();
    void listsByPageNumber();
    void sendsWhatRawUserSays();
    void sendsFewFieldsUnasked();
    void limitsByTime_data();
    void limitsByTime();
    void refusesRequests_data();
    void refusesRequests();
    void listsInTheOldWay();
    void checksCredentials_data();
    void checksCredentials();
    void handsOutTokensThatExpire();
    void answersOneUser();
    void tellsTheRateLimit();
    void answersFaults_data();
    void answersFaults();
    void leadsAstray_data();
    void leadsAstray();

private:
    RawAnswer get(const QByteArray &target, const QByteArray &authorization);
    RawAnswer get(const QByteArray &target);
    QByteArrayList listAll(const QByteArray &target);

    std::unique_ptr<DemoServer> m_server;
};

void TstOneLoginDialect::init()
{
    m_server = std::make_unique<DemoServer>();
    DemoOptions options;
    options.users = userCount;
    options.clients = {DemoClient{.id = "demo-app", .secret = "demo-secret"}};
    options.tokenLifetime = std::chrono::seconds(0);
    QVERIFY(m_server->start(options).ok());
}

RawAnswer TstOneLoginDialect::get(const QByteArray &target, const QByteArray &authorization)
{
    RawClient client(quint16(m_server->baseUrl().port()));
    return client.ask("GET", target,
                      authorization.isEmpty() ? QByteArrayList()
                                              : QByteArrayList{"Authorization: " + authorization});
}

RawAnswer TstOneLoginDialect::get(const QByteArray &target)
{
    return get(target, "bearer " + m_server->token());
}

QByteArrayList TstOneLoginDialect::listAll(const QByteArray &target)
{
    QByteArrayList ids;
    QByteArray next = target;
    while (!next.isEmpty()) {
        const RawAnswer page = get(next);
        if (page.status != 200)
            return {"status " + QByteArray::number(page.status)};
        ids += idsIn(arrayIn(page));
        const QByteArray cursor = page.header("After-Cursor");
        next = cursor.isEmpty() ? QByteArray() : list + ("?cursor=" + cursor);
    }
    return ids;
}

void TstOneLoginDialect::listsEverybodyExactlyOnce()
{
    const QByteArrayList ids = listAll(list + QByteArray("?limit=50"));
    QCOMPARE(ids, m_server->userIds("onelogin"));
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), int(userCount));
    QCOMPARE(listAll(list), ids);
    QCOMPARE(listAll(list + QByteArray("?limit=7&fields=email")), ids);
}

void TstOneLoginDialect::listsByPageNumber()
{
    const RawAnswer page = get(list + QByteArray("?page=5&limit=50"));
    QCOMPARE(idsIn(arrayIn(page)), m_server->userIds("onelogin").mid(200));
    const auto header = [&page](const char *name) { return page.header(name); };
    QCOMPARE(header("Current-Page"), "5");
    QCOMPARE(header("Page-Items"), "34");
    QCOMPARE(header("Total-Count"), "234");
    QCOMPARE(header("Total-Pages"), "5");
    QVERIFY(header("After-Cursor").isEmpty());
    const RawAnswer first = get(list + QByteArray("?limit=80"));
    QCOMPARE(idsIn(arrayIn(first)).size(), 50);
    QVERIFY(!first.header("After-Cursor").contains('=')); // it is percent-encoded
}

void TstOneLoginDialect::sendsWhatRawUserSays()
{
    const QByteArray body = get(list + QByteArray(everyField)).body;
    for (uint32_t index = 0; index < 50; ++index)
        QVERIFY(body.contains(m_server->rawUser(index, "onelogin")));
    // The same people as in every dialect.
    const QJsonObject here = QJsonDocument::fromJson(m_server->rawUser(7, "onelogin")).object();
    const QJsonObject there = QJsonDocument::fromJson(m_server->rawUser(7)).object();
    QCOMPARE(here[u"username"_s], there[u"profile"_s][u"login"_s]);
    QCOMPARE(here[u"title"_s], there[u"profile"_s][u"title"_s]);
    QCOMPARE(here[u"last_login"_s], there[u"lastLogin"_s]);
    QCOMPARE(QByteArray::number(here[u"manager_user_id"_s].toInteger()),
             m_server->userId(0, "onelogin"));
}

void TstOneLoginDialect::sendsFewFieldsUnasked()
{
    const QJsonObject few = QJsonDocument::fromJson(get(list).body).array().at(3).toObject();
    for (const QString &field : {u"title"_s, u"department"_s, u"custom_attributes"_s})
        QVERIFY(!few.contains(field));
    QVERIFY(few.contains(u"status"_s) && few.contains(u"last_login"_s));
    const RawAnswer two = get(list + QByteArray("?fields=title,id"));
    QCOMPARE(QJsonDocument::fromJson(two.body).array().at(3).toObject().keys(),
             (QStringList{u"id"_s, u"title"_s}));
}

void TstOneLoginDialect::limitsByTime_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isSince");
    const auto row = [](const char *name, const char *field, bool isSince) {
        QTest::newRow(name) << QByteArray("?limit=20&") + name + "=2025-06-01T00:00:00.000Z"
                            << QString::fromLatin1(field) << isSince;
    };
    row("created_since", "created_at", true);
    row("created_until", "created_at", false);
    row("updated_since", "updated_at", true);
    row("last_login_since", "last_login", true);
    row("last_login_until", "last_login", false);
}

void TstOneLoginDialect::limitsByTime()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    QFETCH(bool, isSince);
    QByteArrayList expected;
    for (uint32_t index = 0; index < userCount; ++index) {
        const QString time = QJsonDocument::fromJson(m_server->rawUser(index, "onelogin"))
                                 .object()[field]
                                 .toString();
        if (!time.isEmpty() && (time > u"2025-06-01T00:00:00.000Z"_s) == isSince)
            expected.append(m_server->userId(index, "onelogin"));
    }
    QVERIFY(!expected.isEmpty() && expected.size() < int(userCount));
    QCOMPARE(listAll(list + query), expected); // the cursors carry the bounds
}

void TstOneLoginDialect::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cursor and limit") << QByteArray("?cursor=x&limit=50") << QByteArray("xor");
    QTest::newRow("cursor and page") << QByteArray("?cursor=x&page=2") << QByteArray("xor");
    QTest::newRow("v1's cursor") << QByteArray("?after_cursor=x") << QByteArray("API v1");
    QTest::newRow("no cursor") << QByteArray("?cursor=x")
                               << QByteArray("Invalid pagination cursor");
    QTest::newRow("no number") << QByteArray("?limit=x") << QByteArray("BadRequestError");
    QTest::newRow("no user") << QByteArray("?limit=0") << QByteArray("BadRequestError");
    QTest::newRow("no time") << QByteArray("?created_since=x") << QByteArray("BadRequestError");
    QTest::newRow("unknown") << QByteArray("?q=x") << QByteArray("BadRequestError");
}

void TstOneLoginDialect::refusesRequests()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    const RawAnswer answer = get(list + query);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(body), answer.body.constData());
}

void TstOneLoginDialect::listsInTheOldWay()
{
    QByteArrayList ids;
    QByteArray next = "/api/1/users?limit=50";
    while (!next.isEmpty()) {
        const QJsonObject page = objectIn(get(next));
        ids += idsIn(page[u"data"_s].toArray());
        const QByteArray cursor = page[u"pagination"_s][u"after_cursor"_s].toString().toLatin1();
        next =
            cursor.isEmpty() ? cursor : "/api/1/users?after_cursor=" + cursor.toPercentEncoding();
    }
    QCOMPARE(ids, m_server->userIds("onelogin"));
}

void TstOneLoginDialect::checksCredentials_data()
{
    QTest::addColumn<QByteArray>("authorization"); // TOKEN and LIMITED stand for them
    QTest::addColumn<int>("status");
    QTest::newRow("bearer") << QByteArray("bearer TOKEN") << 200;
    QTest::newRow("Bearer") << QByteArray("Bearer TOKEN") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong") << QByteArray("bearer x") << 401;
    QTest::newRow("Okta's way") << QByteArray("SSWS TOKEN") << 401;
    QTest::newRow("no permission") << QByteArray("bearer LIMITED") << 403;
}

void TstOneLoginDialect::checksCredentials()
{
    QFETCH(QByteArray, authorization);
    authorization.replace("TOKEN", m_server->token()).replace("LIMITED", m_server->limitedToken());
    QTEST(get(list, authorization).status, "status");
}

void TstOneLoginDialect::handsOutTokensThatExpire()
{
    RawClient client(quint16(m_server->baseUrl().port()));
    const auto ask = [&client](const QByteArray &secret) {
        return client.ask("POST", "/auth/oauth2/v2/token",
                          {"Authorization: client_id:demo-app, client_secret:" + secret,
                           "Content-Type: application/json"},
                          R"({"grant_type":"client_credentials"})");
    };
    QCOMPARE(ask("wrong").status, 401);
    const RawAnswer answer = ask("demo-secret");
    QCOMPARE(answer.status, 200);
    const QByteArray token = objectIn(answer)[u"access_token"_s].toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(get(list, "bearer " + token).status, 401); // this server's tokens live for no time
}

void TstOneLoginDialect::answersOneUser()
{
    const QByteArray id = m_server->userId(50, "onelogin");
    QCOMPARE(get(list + ('/' + id)).body, m_server->rawUser(50, "onelogin"));
    const QByteArrayList strangers{"1", "me", id + '0', m_server->userId(50)};
    for (const QByteArray &nobody : strangers)
        QCOMPARE(get(list + ('/' + nobody)).status, 404);
    QCOMPARE(get("/api/2/apps").status, 404);
}

void TstOneLoginDialect::tellsTheRateLimit()
{
    const QJsonObject data = objectIn(get("/auth/rate_limit"))[u"data"_s].toObject();
    QCOMPARE(data[u"X-RateLimit-Limit"_s].toInt(), 1'000'000);
    const RawAnswer page = get(list);
    QCOMPARE(page.header("X-RateLimit-Limit"), "1000000");
    QCOMPARE(page.header("X-RateLimit-Remaining"), "999998");
    const int left = page.header("X-RateLimit-Reset").toInt();
    QVERIFY(left > 0 && left <= 61); // seconds, not a time
    QVERIFY(!page.header("X-Request-Id").isEmpty());
}

void TstOneLoginDialect::answersFaults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("rate-limited") << 429 << QByteArray("\"TooManyRequestsError\"");
    QTest::newRow("concurrency-limited") << 429 << QByteArray("\"TooManyRequestsError\"");
    QTest::newRow("server-error") << 500 << QByteArray("\"InternalServerError\"");
    QTest::newRow("unavailable") << 503 << QByteArray("<h1>");
    QTest::newRow("expire-token") << 401 << QByteArray("\"UnauthorizedError\"");
    QTest::newRow("forbidden") << 403 << QByteArray("\"ForbiddenError\"");
    QTest::newRow("not-json") << 200 << QByteArray("no healthy upstream");
    QTest::newRow("wrong-json") << 200 << QByteArray("{\"users\":");
    QTest::newRow("login-page") << 200 << QByteArray("<form");
    QTest::newRow("foreign-redirect") << 302 << QByteArray();
    QTest::newRow("empty-page") << 200 << QByteArray("[]");
}

void TstOneLoginDialect::answersFaults()
{
    QFETCH(QByteArray, body);
    QVERIFY(test::addFaultOfRow(*m_server));
    const RawAnswer answer = get(list);
    QTEST(answer.status, "status");
    QVERIFY(answer.isWhole && answer.body.contains(body));
    QVERIFY(idsIn(arrayIn(answer)).isEmpty());
    m_server->clearFaults();
    QCOMPARE(idsIn(arrayIn(get(list))).size(), 50);
}

void TstOneLoginDialect::leadsAstray_data()
{
    QTest::addColumn<int>("users"); // of the whole list, doubles included
    QTest::newRow("duplicates@3") << 239;
    QTest::newRow("empty-page@3") << 234;
    QTest::newRow("repeated-next@3") << 284;
}

void TstOneLoginDialect::leadsAstray()
{
    QFETCH(int, users);
    QVERIFY(test::addFaultOfRow(*m_server));
    const QByteArrayList ids = listAll(list);
    QCOMPARE(ids.size(), users);
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), int(userCount)); // nobody is lost
    QCOMPARE(ids.last(), m_server->userId(userCount - 1, "onelogin"));
}

QTEST_GUILESS_MAIN(TstOneLoginDialect)
#include "tst_onelogindialect.moc"
