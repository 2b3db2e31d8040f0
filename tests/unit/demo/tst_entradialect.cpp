// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/demotesting.h"

#include <QSet>
#include <QUrl>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::objectIn;
using test::RawAnswer;
using test::RawClient;

//! The demo directory as Microsoft Graph and its sign-in host.
class TstEntraDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listsEverybodyExactlyOnce_data();
    void listsEverybodyExactlyOnce();
    void sendsOnlyWhatIsSelected();
    void sendsTheSamePeopleAsOkta();
    void countsOnTheFirstPageOnly();
    void filters_data();
    void filters();
    void expandsManagers();
    void refuses_data();
    void refuses();
    void answersOneUser();
    void checksTokens_data();
    void checksTokens();
    void issuesTokens_data();
    void issuesTokens();
    void keepsSignInsFromWhoMayNotReadThem();
    void answersFaults_data();
    void answersFaults();
    void leadsAstray();
    void throttlesWithoutNumbers();

private:
    RawAnswer get(const QByteArray &target, const QByteArrayList &headers = {});
    RawAnswer getAs(const QByteArray &token, const QByteArray &target);
    RawAnswer askToken(const QByteArray &form);
    QByteArrayList listAll(QByteArray target, const QByteArrayList &headers = {});

    DemoServer m_server;
    quint16 m_port = 0;
};

namespace {

constexpr uint32_t userCount = 2'500;
const char *const eventual = "ConsistencyLevel: eventual";

QByteArrayList idsIn(const QJsonObject &page)
{
    return test::idsIn(page["value"_L1].toArray());
}

QByteArray codeOf(const RawAnswer &answer)
{
    return objectIn(answer)["error"_L1].toObject()["code"_L1].toString().toLatin1();
}

QByteArray targetOf(const QString &link)
{
    return QUrl(link).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

void TstEntraDialect::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    options.clients.append(
        DemoClient{.id = "no-audit", .secret = "s", .scopes = {"User.Read.All"}});
    m_port = test::started(m_server, options);
    QVERIFY(m_port != 0);
}

void TstEntraDialect::cleanup()
{
    m_server.clearFaults();
}

RawAnswer TstEntraDialect::get(const QByteArray &target, const QByteArrayList &headers)
{
    return RawClient(m_port).ask(
        "GET", target, QByteArrayList{"Authorization: Bearer " + m_server.token()} + headers);
}

RawAnswer TstEntraDialect::getAs(const QByteArray &token, const QByteArray &target)
{
    return RawClient(m_port).ask("GET", target, {"Authorization: Bearer " + token});
}

RawAnswer TstEntraDialect::askToken(const QByteArray &form)
{
    return RawClient(m_port).ask("POST", "/contoso.example.com/oauth2/v2.0/token",
                                 {"Content-Type: application/x-www-form-urlencoded"}, form);
}

QByteArrayList TstEntraDialect::listAll(QByteArray target, const QByteArrayList &headers)
{
    QByteArrayList ids;
    while (!target.isEmpty()) {
        const RawAnswer answer = get(target, headers);
        if (answer.status != 200)
            return {"status " + QByteArray::number(answer.status)};
        const QJsonObject page = objectIn(answer);
        ids += idsIn(page);
        target = targetOf(page["@odata.nextLink"_L1].toString());
    }
    return ids;
}

void TstEntraDialect::listsEverybodyExactlyOnce_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain") << QByteArray("/v1.0/users");
    QTest::newRow("largest pages") << QByteArray("/v1.0/users?$select=id&$top=999");
    QTest::newRow("encoded names") << QByteArray("/v1.0/users?%24select=id%2Cmail&%24top=173");
    QTest::newRow("with sign-ins") << QByteArray("/v1.0/users?$select=id,signInActivity&$top=999");
    QTest::newRow("a filter that all match")
        << QByteArray("/v1.0/users?$top=500&$filter=createdDateTime%20ge%201970-01-01T00:00:00Z");
}

void TstEntraDialect::listsEverybodyExactlyOnce()
{
    QFETCH(QByteArray, target);
    const QByteArrayList ids = listAll(target);
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), qsizetype(userCount));
    QVERIFY(ids == m_server.userIds("entra"));
}

void TstEntraDialect::sendsOnlyWhatIsSelected()
{
    const auto keys = [this](const QByteArray &query) {
        const QJsonObject page = objectIn(get("/v1.0/users?$top=1" + query));
        return page["value"_L1].toArray()[0].toObject().keys().join(u' ');
    };
    QCOMPARE(keys("&$select=mail,accountEnabled"), u"accountEnabled id mail"_s);
    QVERIFY(!keys("").contains(u"accountEnabled"_s));
    QVERIFY(keys("").contains(u"userPrincipalName"_s));
    // Everything selected is what rawUser says.
    const QJsonObject raw = QJsonDocument::fromJson(m_server.rawUser(0, "entra")).object();
    const QByteArray select = raw.keys().join(u',').toLatin1();
    const RawAnswer answer = get("/v1.0/users?$top=1&$select=" + select);
    QVERIFY(answer.body.contains(QByteArray("[" + m_server.rawUser(0, "entra") + "]")));
    // Pages with sign-ins are smaller, silently.
    QCOMPARE(idsIn(objectIn(get("/v1.0/users?$top=999&$select=id,signInActivity"))).size(), 500);
}

void TstEntraDialect::sendsTheSamePeopleAsOkta()
{
    int blocked = 0;
    int invited = 0;
    for (uint32_t index = 0; index < userCount; ++index) {
        const QJsonObject user = QJsonDocument::fromJson(m_server.rawUser(index, "entra")).object();
        const QJsonObject same =
            QJsonDocument::fromJson(m_server.rawUser(index)).object()["profile"_L1].toObject();
        QCOMPARE(user["userPrincipalName"_L1], same["login"_L1]);
        QCOMPARE(user["mail"_L1], same["email"_L1]);
        QCOMPARE(user["displayName"_L1], same["displayName"_L1]);
        QCOMPARE(user["jobTitle"_L1], same["title"_L1]);
        QCOMPARE(user["employeeId"_L1], same["employeeNumber"_L1]);
        const PersonState state = m_server.userState(index);
        const bool isBlocked =
            state == PersonState::Suspended || state == PersonState::Deprovisioned;
        QCOMPARE(user["accountEnabled"_L1].toBool(), !isBlocked);
        blocked += isBlocked ? 1 : 0;
        invited += user["externalUserState"_L1] == "PendingAcceptance"_L1 ? 1 : 0;
    }
    QVERIFY(blocked > 100 && invited > 100);
}

void TstEntraDialect::countsOnTheFirstPageOnly()
{
    const QByteArray target = "/v1.0/users?$count=true&$top=999";
    const QJsonObject first = objectIn(get(target, {eventual}));
    QCOMPARE(first["@odata.count"_L1].toInt(), int(userCount));
    const QJsonObject second =
        objectIn(get(targetOf(first["@odata.nextLink"_L1].toString()), {eventual}));
    QVERIFY(!second.contains("@odata.count"_L1) && second.contains("value"_L1));
    QVERIFY(!objectIn(get(target)).contains("@odata.count"_L1)); // ignored without the header
    QCOMPARE(get("/v1.0/users/$count", {eventual}).body, QByteArray::number(userCount));
    QCOMPARE(codeOf(get("/v1.0/users/$count")), "Request_BadRequest");
}

void TstEntraDialect::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArrayList>("headers");
    QTest::newRow("blocked") << QByteArray("accountEnabled eq false") << QByteArrayList{};
    QTest::newRow("advanced") << QByteArray("not accountEnabled eq true")
                              << QByteArrayList{eventual};
}

void TstEntraDialect::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArrayList, headers);
    QByteArrayList expected;
    for (uint32_t index = 0; index < userCount; ++index) {
        const PersonState state = m_server.userState(index);
        if (state == PersonState::Suspended || state == PersonState::Deprovisioned)
            expected.append(m_server.userId(index, "entra"));
    }
    const QByteArray target =
        "/v1.0/users?$top=50&$count=true&$filter=" + filter.toPercentEncoding();
    QVERIFY(listAll(target, headers) == expected);
    if (!headers.isEmpty())
        QCOMPARE(objectIn(get(target, headers))["@odata.count"_L1].toInt(), expected.size());
}

void TstEntraDialect::expandsManagers()
{
    const QByteArray target =
        "/v1.0/"
        "users?$select=displayName&$top=999&$expand=manager($levels=1;$select=id,displayName)";
    QCOMPARE(get(target + "&$count=true").status, 400);
    QCOMPARE(get(target, {eventual}).status, 400);
    const QJsonObject page = objectIn(get(target + "&$count=true", {eventual}));
    const QJsonArray users = page["value"_L1].toArray();
    QHash<QString, QString> names;
    for (const QJsonValue &user : users)
        names.insert(user["id"_L1].toString(), user["displayName"_L1].toString());
    int without = 0;
    for (const QJsonValue &user : users) {
        const QJsonObject manager = user["manager"_L1].toObject();
        without += manager.isEmpty() ? 1 : 0;
        if (!manager.isEmpty()) // everybody's manager comes before them
            QCOMPARE(manager["displayName"_L1].toString(),
                     names.value(manager["id"_L1].toString()));
    }
    QVERIFY(without > 0 && without < 100);
    const QByteArray second = m_server.userId(1, "entra");
    QCOMPARE(objectIn(get("/v1.0/users/" + second + "/manager"))["id"_L1].toString().toLatin1(),
             m_server.userId(0, "entra"));
    QCOMPARE(get("/v1.0/users/" + m_server.userId(0, "entra") + "/manager").status, 404);
}

void TstEntraDialect::refuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char *target, int status, const char *contains) {
        QTest::newRow(target) << status << QByteArray(contains);
    };
    row("/v1.0/users?$top=1000", 400,
        "Invalid page size specified: '1000'. Must be between 1 and 999 inclusive.");
    row("/v1.0/users?$top=0", 400, "Invalid page size");
    row("/v1.0/users?$top=x", 400, "Invalid page size");
    row("/v1.0/users?$skip=5", 400, "Request_UnsupportedQuery");
    row("/v1.0/users?$select=badgeColor", 400, "Could not find a property named 'badgeColor'");
    row("/v1.0/users?$select=aboutMe", 501, "NotImplemented");
    row("/v1.0/users?$expand=memberOf", 400, "Request_BadRequest");
    row("/v1.0/users?$filter=endsWith(mail,'x')", 400, "Request_UnsupportedQuery");
    row("/v1.0/users?$skiptoken=abc", 400, "Directory_ExpiredPageToken");
    row("/v1.0/users/nobody@example.com", 404, "Request_ResourceNotFound");
    row("/v1.0/users/00000000-0000-4000-a000-000000000000", 404, "Request_ResourceNotFound");
    row("/v1.0/nothing", 400, "BadRequest");
}

void TstEntraDialect::refuses()
{
    QFETCH(QByteArray, contains);
    const RawAnswer answer = get(QTest::currentDataTag());
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
    QVERIFY(answer.body.contains(answer.header("request-id")));
    QVERIFY(!answer.header("request-id").isEmpty());
}

void TstEntraDialect::answersOneUser()
{
    const QByteArray id = m_server.userId(7, "entra");
    const QJsonObject raw = QJsonDocument::fromJson(m_server.rawUser(7, "entra")).object();
    const QByteArray name = raw["userPrincipalName"_L1].toString().toUtf8().toUpper();
    for (const QByteArray &key : {id, id.toUpper(), name}) {
        const QJsonObject user = objectIn(get("/v1.0/users/" + key + "?$select=id,mail"));
        QCOMPARE(user["id"_L1].toString().toLatin1(), id);
        QCOMPARE(user["mail"_L1], raw["mail"_L1]);
    }
    QCOMPARE(get("/v1.0/users/" + name + "?$select=signInActivity").status, 400);
    QCOMPARE(get("/v1.0/users/" + id + "?$select=signInActivity").status, 200);
    QVERIFY(get("/v1.0/organization").body.contains("Example Industries"));
}

void TstEntraDialect::checksTokens_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("full") << "Bearer " + m_server.token() << 200;
    QTest::newRow("small letters") << "bearer " + m_server.token() << 200;
    QTest::newRow("limited") << "Bearer " + m_server.limitedToken() << 403;
    QTest::newRow("unknown") << QByteArray("Bearer eyJ") << 401;
    QTest::newRow("of Okta") << "SSWS " + m_server.token() << 401;
    QTest::newRow("empty") << QByteArray("Bearer ") << 401;
}

void TstEntraDialect::checksTokens()
{
    QFETCH(QByteArray, authorization);
    const RawAnswer answer = RawClient(m_port).ask(
        "GET", "/v1.0/users?$top=1", {"Authorization: " + authorization, "client-request-id: abc"});
    QTEST(answer.status, "status");
    QCOMPARE(answer.header("client-request-id"), "abc");
    QCOMPARE(RawClient(m_port).ask("GET", "/v1.0/users").status, 401);
    QCOMPARE(RawClient(m_port)
                 .ask("POST", "/v1.0/users", {"Authorization: Bearer " + m_server.token()}, "{}")
                 .status,
             405);
}

void TstEntraDialect::issuesTokens_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<int>("listing"); // status of what the token asks then
    const QByteArray scope = "&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default";
    const QByteArray grant = "grant_type=client_credentials" + scope + "&client_id=";
    QTest::newRow("a known app") << grant + "demo-client&client_secret=demo-client-secret" << 200
                                 << QByteArray("\"token_type\":\"Bearer\",\"expires_in\":3600")
                                 << 200;
    QTest::newRow("any app with the full token") << grant + "any&client_secret=" + m_server.token()
                                                 << 200 << QByteArray("access_token") << 200;
    QTest::newRow("any app with the limited token")
        << grant + "any&client_secret=" + m_server.limitedToken() << 200
        << QByteArray("access_token") << 403;
    QTest::newRow("wrong secret") << grant + "demo-client&client_secret=x" << 401
                                  << QByteArray("AADSTS7000215") << 0;
    QTest::newRow("no secret") << grant + "demo-client" << 401 << QByteArray("invalid_client") << 0;
    QTest::newRow("bad assertion")
        << grant + "demo-client&client_assertion=a.b.c" << 401 << QByteArray("invalid_client") << 0;
    QTest::newRow("no client") << "grant_type=client_credentials" + scope << 400
                               << QByteArray("AADSTS900144") << 0;
    QTest::newRow("another scope")
        << QByteArray("grant_type=client_credentials&client_id=a&scope=User.Read.All") << 400
        << QByteArray("AADSTS1002012") << 0;
    QTest::newRow("another grant")
        << "grant_type=password&client_id=demo-client&client_secret=demo-client-secret" + scope
        << 400 << QByteArray("unsupported_grant_type") << 0;
    QTest::newRow("nothing") << QByteArray("x") << 400 << QByteArray("invalid_request") << 0;
}

void TstEntraDialect::issuesTokens()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, contains);
    QFETCH(int, listing);
    const RawAnswer answer = askToken(form);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
    const QByteArray token = objectIn(answer)["access_token"_L1].toString().toLatin1();
    QCOMPARE(token.isEmpty(), listing == 0);
    if (listing != 0)
        QCOMPARE(getAs(token, "/v1.0/users?$top=1").status, listing);
}

void TstEntraDialect::keepsSignInsFromWhoMayNotReadThem()
{
    const RawAnswer answer = askToken(
        "grant_type=client_credentials&scope=x%2F.default&client_id=no-audit&client_secret=s");
    const QByteArray token = objectIn(answer)["access_token"_L1].toString().toLatin1();
    QCOMPARE(getAs(token, "/v1.0/users?$select=id,mail").status, 200);
    const RawAnswer refused = getAs(token, "/v1.0/users?$select=id,signInActivity");
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), "Authorization_RequestDenied");
}

void TstEntraDialect::answersFaults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char *fault, int status, const char *contains) {
        QTest::newRow(fault) << status << QByteArray(contains);
    };
    row("rate-limited", 429, "\"TooManyRequests\"");
    row("concurrency-limited", 429, "\"TooManyRequests\"");
    row("server-error", 500, "\"InternalServerError\"");
    row("unavailable", 503, "<h1>");
    row("expire-token", 401, "\"InvalidAuthenticationToken\"");
    row("forbidden", 403, "\"Authorization_RequestDenied\"");
    row("not-json", 200, "no healthy upstream");
    row("wrong-json", 200, "{\"users\":");
    row("login-page", 200, "<form");
    row("foreign-redirect", 302, "");
}

void TstEntraDialect::answersFaults()
{
    QFETCH(QByteArray, contains);
    m_server.addFault(parseFault(QString::fromLatin1(QTest::currentDataTag())).value());
    const RawAnswer answer = get("/v1.0/users?$top=5");
    QTEST(answer.status, "status");
    QVERIFY(answer.body.contains(contains));
    QCOMPARE(answer.header("Retry-After").isEmpty(), answer.status != 503 && answer.status != 429);
    QCOMPARE(answer.header("Location").isEmpty(), answer.status != 302);
    m_server.clearFaults();
    QCOMPARE(idsIn(objectIn(get("/v1.0/users?$top=5"))).size(), 5);
}

void TstEntraDialect::leadsAstray()
{
    const auto link = [this](const char *fault) {
        m_server.addFault(parseFault(QString::fromLatin1(fault)).value());
        const QJsonObject page = objectIn(get("/v1.0/users?$top=5"));
        m_server.clearFaults();
        return page;
    };
    QCOMPARE(QUrl(link("foreign-next")["@odata.nextLink"_L1].toString()).host(),
             u"directory.example.net"_s);
    QCOMPARE(targetOf(link("repeated-next")["@odata.nextLink"_L1].toString()),
             "/v1.0/users?$top=5");
    const QJsonObject empty = link("empty-page");
    QVERIFY(empty["value"_L1].toArray().isEmpty());
    QVERIFY(idsIn(objectIn(get(targetOf(empty["@odata.nextLink"_L1].toString()))))
            == m_server.userIds("entra").first(5));
    const QByteArray second =
        targetOf(objectIn(get("/v1.0/users?$top=5"))["@odata.nextLink"_L1].toString());
    m_server.addFault(parseFault(u"duplicates"_s).value());
    QVERIFY(idsIn(objectIn(get(second))) == m_server.userIds("entra").first(5));
}

void TstEntraDialect::throttlesWithoutNumbers()
{
    DemoServer server;
    DemoOptions options;
    options.users = 10;
    options.rate = {2, std::chrono::seconds(60)};
    const Result<quint16> port = server.start(options);
    QVERIFY(port.ok());
    RawClient client(port.value());
    const QByteArrayList headers{"Authorization: Bearer " + server.token()};
    RawAnswer answer;
    for (int i = 0; i < 3; ++i)
        answer = client.ask("GET", "/v1.0/users", headers);
    QCOMPARE(answer.status, 429);
    const int seconds = answer.header("Retry-After").toInt();
    QVERIFY(seconds >= 1 && seconds <= 61); // windows end at a full second
    for (const QByteArray &line : std::as_const(answer.headers))
        QVERIFY2(!line.toLower().contains("rate"), line.constData());
}

QTEST_GUILESS_MAIN(TstEntraDialect)
#include "tst_entradialect.moc"
