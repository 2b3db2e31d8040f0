// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/demotesting.h"

#include <QSet>

#include <memory>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::objectIn;
using test::RawAnswer;
using test::RawClient;

namespace {

constexpr uint32_t userCount = 1'234;
constexpr auto list = "/api/systemusers?limit=100&sort=_id&skip=";

QByteArrayList idsIn(const RawAnswer &answer)
{
    return test::idsIn(objectIn(answer)[u"results"_s].toArray(), "_id"_L1);
}

} // namespace

//! The demo server as JumpCloud.
class TstJumpCloudDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEverybodyExactlyOnce();
    void sendsWhatRawUserSays();
    void limits_data();
    void limits();
    void checksCredentials_data();
    void checksCredentials();
    void handsOutTokens();
    void answersOneUser();
    void sendsOnlyFieldsThatWereAskedFor();
    void searches_data();
    void searches();
    void pagesThroughASearch();
    void answersFaults_data();
    void answersFaults();
    void movesUsersBetweenPages();

private:
    RawAnswer get(const QByteArray &target, const QByteArrayList &headers = {});
    RawAnswer getWithKey(const QByteArray &target);
    RawAnswer search(QByteArray body); //!< ' stands for "

    std::unique_ptr<DemoServer> m_server;
};

void TstJumpCloudDialect::init()
{
    m_server = std::make_unique<DemoServer>();
    DemoOptions options;
    options.users = userCount;
    options.clients = {DemoClient{.id = "demo-account", .secret = "demo-secret"}};
    QVERIFY(m_server->start(options).ok());
}

RawAnswer TstJumpCloudDialect::get(const QByteArray &target, const QByteArrayList &headers)
{
    return RawClient(quint16(m_server->baseUrl().port())).ask("GET", target, headers);
}

RawAnswer TstJumpCloudDialect::getWithKey(const QByteArray &target)
{
    return get(target, {"x-api-key: " + m_server->token()});
}

RawAnswer TstJumpCloudDialect::search(QByteArray body)
{
    return RawClient(quint16(m_server->baseUrl().port()))
        .ask("POST", "/api/search/systemusers",
             {"x-api-key: " + m_server->token(), "Content-Type: application/json"},
             body.replace('\'', '"'));
}

void TstJumpCloudDialect::listsEverybodyExactlyOnce()
{
    QByteArrayList ids;
    for (int skip = 0; skip < int(userCount); skip += 100) {
        const RawAnswer page = getWithKey(list + QByteArray::number(skip));
        QCOMPARE(objectIn(page)[u"totalCount"_s].toInt(), int(userCount));
        ids += idsIn(page);
    }
    QCOMPARE(ids, m_server->userIds("jumpcloud"));
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), int(userCount));
}

void TstJumpCloudDialect::sendsWhatRawUserSays()
{
    const QByteArray body = getWithKey(list + QByteArray("1200")).body;
    for (uint32_t index = 1200; index < userCount; ++index)
        QVERIFY(body.contains(m_server->rawUser(index, "jumpcloud")));
    // The same people as in every dialect.
    const QJsonObject here = QJsonDocument::fromJson(m_server->rawUser(7, "jumpcloud")).object();
    const QJsonObject there = QJsonDocument::fromJson(m_server->rawUser(7)).object();
    QCOMPARE(here[u"username"_s], there[u"profile"_s][u"login"_s]);
    QCOMPARE(here[u"jobTitle"_s], there[u"profile"_s][u"title"_s]);
    QCOMPARE(here[u"created"_s], there[u"created"_s]);
    QCOMPARE(here[u"manager"_s].toString().toLatin1(), m_server->userId(0, "jumpcloud"));
}

void TstJumpCloudDialect::limits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("users");
    QTest::newRow("usual") << QByteArray("") << 200 << 10;
    QTest::newRow("most") << QByteArray("?limit=100") << 200 << 100;
    QTest::newRow("too many") << QByteArray("?limit=101") << 400 << 0;
    QTest::newRow("none") << QByteArray("?limit=0") << 400 << 0;
    QTest::newRow("nonsense") << QByteArray("?limit=all") << 400 << 0;
    QTest::newRow("last") << QByteArray("?limit=100&skip=1200") << 200 << 34;
    QTest::newRow("past the end") << QByteArray("?limit=100&skip=5000") << 200 << 0;
    QTest::newRow("below nothing") << QByteArray("?skip=-1") << 400 << 0;
    QTest::newRow("another order") << QByteArray("?sort=email") << 400 << 0;
}

void TstJumpCloudDialect::limits()
{
    QFETCH(QByteArray, query);
    const RawAnswer answer = getWithKey("/api/systemusers" + query);
    QTEST(answer.status, "status");
    QTEST(int(idsIn(answer).size()), "users");
    QCOMPARE(objectIn(answer).contains(u"message"_s), answer.status != 200);
}

void TstJumpCloudDialect::checksCredentials_data()
{
    QTest::addColumn<QByteArray>("headers"); // separated by |; TOKEN and LIMITED stand for them
    QTest::addColumn<int>("status");
    QTest::newRow("key") << QByteArray("x-api-key: TOKEN") << 200;
    QTest::newRow("bearer") << QByteArray("Authorization: Bearer TOKEN") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong") << QByteArray("x-api-key: x") << 401;
    QTest::newRow("Okta's way") << QByteArray("Authorization: SSWS TOKEN") << 401;
    QTest::newRow("no permission") << QByteArray("x-api-key: LIMITED") << 403;
    const QByteArray key = "x-api-key: TOKEN|x-org-id: ";
    QTest::newRow("organization") << key + "64F1bfe29d3e5b0001a7b001" << 200;
    QTest::newRow("another organization") << key + "64f1bfe29d3e5b0001a7b002" << 404;
    QTest::newRow("no organization id") << key + "acme" << 400;
}

void TstJumpCloudDialect::checksCredentials()
{
    QFETCH(QByteArray, headers);
    headers.replace("TOKEN", m_server->token()).replace("LIMITED", m_server->limitedToken());
    const QByteArrayList lines = headers.isEmpty() ? QByteArrayList() : headers.split('|');
    QTEST(get("/api/systemusers", lines).status, "status");
}

void TstJumpCloudDialect::handsOutTokens()
{
    RawClient client(quint16(m_server->baseUrl().port()));
    const auto ask = [&client](const QByteArray &account) {
        return client.ask("POST", "/oauth2/token",
                          {"Authorization: Basic " + account.toBase64(),
                           "Content-Type: application/x-www-form-urlencoded"},
                          "grant_type=client_credentials&scope=api");
    };
    QCOMPARE(ask("demo-account:wrong").status, 401);
    const RawAnswer answer = ask("demo-account:demo-secret");
    QCOMPARE(answer.status, 200);
    const QByteArray token = objectIn(answer)[u"access_token"_s].toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(get("/api/systemusers", {"Authorization: Bearer " + token}).status, 200);
}

void TstJumpCloudDialect::answersOneUser()
{
    const QByteArray id = m_server->userId(500, "jumpcloud");
    QCOMPARE(getWithKey("/api/systemusers/" + id).body, m_server->rawUser(500, "jumpcloud"));
    const QByteArrayList strangers{"64f1c0aa00000000" + id.right(8), "me", m_server->userId(500)};
    for (const QByteArray &nobody : strangers)
        QCOMPARE(getWithKey("/api/systemusers/" + nobody).status, 404);
    QCOMPARE(objectIn(getWithKey("/api/organizations"))[u"totalCount"_s].toInt(), 1);
}

void TstJumpCloudDialect::sendsOnlyFieldsThatWereAskedFor()
{
    const QJsonObject page = objectIn(getWithKey("/api/systemusers?limit=1&fields=email+state+x"));
    QCOMPARE(page[u"totalCount"_s].toInt(), int(userCount));
    QCOMPARE(page[u"results"_s][0].toObject().keys(),
             (QStringList{u"_id"_s, u"email"_s, u"state"_s}));
}

void TstJumpCloudDialect::searches_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("total"); // -1: some, and not all
    QTest::newRow("{}") << 200 << int(userCount);
    QTest::newRow("{'filter':{'and':[{'suspended':true}]}}") << 200 << -1;
    QTest::newRow("{'filter':{'and':[{'suspended':'true'}]}}") << 200 << 0;
    QTest::newRow("{'filter':[{'state':'STAGED'},{'activated':false}]}") << 200 << -1;
    QTest::newRow("{'filter':{'and':[{'state':'STAGED'},{'activated':true}]}}") << 200 << 0;
    QTest::newRow("{'filter':{'or':[{'state':'STAGED'},{'activated':true}]}}") << 200 << -1;
    QTest::newRow("{'filter':{'and':[{'state':'staged'}]}}") << 200 << 0;
    QTest::newRow("{'searchFilter':{'searchTerm':'.7@','fields':['email']}}") << 200 << 1;
    QTest::newRow("{'searchFilter':{'searchTerm':['.7@','.9@'],'fields':['email']}}") << 200 << 2;
    QTest::newRow("{'filter':[{'state':'x'}],"
                  "'searchFilter':{'searchTerm':'.7@','fields':['email']}}")
        << 200 << 0;
    QTest::newRow("{'filter':{'and':[{'created':{'$gt':'2026'}}]}}") << 400 << 0;
    QTest::newRow("{'filter':{'and':[],'or':[]}}") << 400 << 0;
    QTest::newRow("{'filter':'suspended'}") << 400 << 0;
    QTest::newRow("{'searchFilter':{'searchTerm':'a','fields':['jobTitle']}}") << 400 << 0;
    QTest::newRow("{'searchFilter':{'searchTerm':7,'fields':['email']}}") << 400 << 0;
    QTest::newRow("{'limit':101}") << 400 << 0;
    QTest::newRow("{'skip':-1}") << 400 << 0;
    QTest::newRow("{'sort':'email'}") << 400 << 0;
}

void TstJumpCloudDialect::searches()
{
    QFETCH(int, total);
    const RawAnswer answer = search(QTest::currentDataTag());
    QTEST(answer.status, "status");
    const int found = objectIn(answer)[u"totalCount"_s].toInt();
    if (total >= 0)
        QCOMPARE(found, total);
    else
        QVERIFY(found > 0 && found < int(userCount));
    QCOMPARE(idsIn(answer).size(), std::min(found, 10));
    // Reading only: not even this POST goes to the list itself.
    RawClient client(quint16(m_server->baseUrl().port()));
    QCOMPARE(client.ask("POST", "/api/systemusers", {"x-api-key: " + m_server->token()}).status,
             404);
    QCOMPARE(getWithKey("/api/search/systemusers").status, 404);
}

void TstJumpCloudDialect::pagesThroughASearch()
{
    QByteArrayList wanted;
    for (uint32_t index = 0; index < userCount; ++index) {
        if (m_server->rawUser(index, "jumpcloud").contains(R"("activated":true)"))
            wanted.append(m_server->userId(index, "jumpcloud"));
    }
    QByteArrayList ids;
    for (int skip = 0; skip < int(wanted.size()); skip += 100) {
        const RawAnswer page = search("{'filter':{'and':[{'activated':true}]},'limit':100,'skip':"
                                      + QByteArray::number(skip) + '}');
        QCOMPARE(objectIn(page)[u"totalCount"_s].toInt(), int(wanted.size()));
        ids += idsIn(page);
    }
    QVERIFY(wanted.size() > 200);
    QCOMPARE(ids, wanted);
    m_server->addFault({FaultKind::EmptyPage}); // faults of paging hit searches too
    QVERIFY(idsIn(search("{'filter':{'and':[{'activated':true}]}}")).isEmpty());
    QCOMPARE(objectIn(search("{'fields':'email','limit':1}"))[u"results"_s][0].toObject().keys(),
             (QStringList{u"_id"_s, u"email"_s}));
}

void TstJumpCloudDialect::answersFaults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("rate-limited") << 429 << QByteArray("{\"message\":\"Too Many Requests\"}");
    QTest::newRow("concurrency-limited")
        << 429 << QByteArray("{\"message\":\"Too Many Requests\"}");
    QTest::newRow("server-error") << 500 << QByteArray("{\"message\":\"Internal Server Error\"}");
    QTest::newRow("unavailable") << 503 << QByteArray("<h1>");
    QTest::newRow("expire-token") << 401 << QByteArray("{\"message\":\"Unauthorized\"}");
    QTest::newRow("forbidden") << 403 << QByteArray("{\"message\":\"Forbidden\"}");
    QTest::newRow("not-json") << 200 << QByteArray("no healthy upstream");
    QTest::newRow("wrong-json") << 200 << QByteArray("{\"users\":");
    QTest::newRow("login-page") << 200 << QByteArray("<form");
    QTest::newRow("foreign-redirect") << 302 << QByteArray();
    QTest::newRow("empty-page") << 200 << QByteArray("\"results\":[]");
}

void TstJumpCloudDialect::answersFaults()
{
    QFETCH(QByteArray, body);
    QVERIFY(test::addFaultOfRow(*m_server));
    const RawAnswer answer = getWithKey(list + QByteArray("0"));
    QTEST(answer.status, "status");
    QVERIFY(answer.isWhole && answer.body.contains(body));
    QVERIFY(idsIn(answer).isEmpty());
    m_server->clearFaults();
    QCOMPARE(idsIn(getWithKey(list + QByteArray("0"))).size(), 100);
}

void TstJumpCloudDialect::movesUsersBetweenPages()
{
    const QByteArrayList ids = m_server->userIds("jumpcloud");
    m_server->addFault({FaultKind::Duplicates});
    m_server->addFault({FaultKind::RepeatedNext, 2});
    QCOMPARE(idsIn(getWithKey(list + QByteArray("200"))), ids.mid(195, 100));
    QCOMPARE(idsIn(getWithKey(list + QByteArray("200"))), ids.mid(100, 100));
    QCOMPARE(idsIn(getWithKey(list + QByteArray("200"))), ids.mid(200, 100));
}

QTEST_GUILESS_MAIN(TstJumpCloudDialect)
#include "tst_jumpclouddialect.moc"
