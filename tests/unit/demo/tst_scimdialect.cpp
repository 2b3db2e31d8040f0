// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/demo/demotesting.h"

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::encoded;
using test::objectIn;
using test::RawAnswer;
using test::RawClient;

namespace {

constexpr uint32_t userCount = 1'234;

QByteArrayList idsIn(const QJsonObject &list)
{
    return test::idsIn(list[u"Resources"_s].toArray());
}

} // namespace

//! The demo server as a SCIM 2.0 service.
class TstScimDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEverybodyByIndex();
    void listsEverybodyByCursor();
    void sendsWhatRawUserSays();
    void knowsTheSamePeopleAsOkta();
    void pages_data();
    void pages();
    void filters_data();
    void filters();
    void answersErrors_data();
    void answersErrors();
    void describesItself_data();
    void describesItself();
    void signsInWithAPassword();

private:
    RawAnswer get(const QByteArray &target);
    QByteArrayList matching(bool (*wanted)(const QJsonObject &user)) const;

    DemoServer m_server;
    quint16 m_port = 0;
};

void TstScimDialect::initTestCase()
{
    m_port = test::started(m_server, userCount);
    QVERIFY(m_port != 0);
}

RawAnswer TstScimDialect::get(const QByteArray &target)
{
    return RawClient(m_port).ask("GET", target, {"Authorization: Bearer " + m_server.token()});
}

QByteArrayList TstScimDialect::matching(bool (*wanted)(const QJsonObject &user)) const
{
    QByteArrayList ids;
    for (uint32_t index = 0; index < userCount; ++index) {
        const QJsonDocument user = QJsonDocument::fromJson(m_server.rawUser(index, "scim"));
        if (wanted(user.object()))
            ids.append(m_server.userId(index, "scim"));
    }
    return ids;
}

void TstScimDialect::listsEverybodyByIndex()
{
    QByteArrayList ids;
    for (int start = 1; start <= int(userCount); start += 100) {
        const QJsonObject page =
            objectIn(get("/scim/v2/Users?startIndex=" + QByteArray::number(start)));
        QCOMPARE(page[u"totalResults"_s].toInt(), int(userCount));
        QCOMPARE(page[u"startIndex"_s].toInt(), start);
        QCOMPARE(page[u"itemsPerPage"_s].toInt(), int(idsIn(page).size()));
        ids += idsIn(page);
    }
    QVERIFY(ids == m_server.userIds("scim"));
}

void TstScimDialect::listsEverybodyByCursor()
{
    QByteArrayList ids;
    QByteArray cursor;
    do {
        const QJsonObject page =
            objectIn(get("/scim/v2/Users?count=99&cursor"
                         + (cursor.isEmpty() ? QByteArray() : '=' + encoded(cursor))));
        QVERIFY(!page.contains(u"startIndex"_s));
        ids += idsIn(page);
        cursor = page[u"nextCursor"_s].toString().toLatin1();
    } while (!cursor.isEmpty());
    QVERIFY(ids == m_server.userIds("scim"));
}

void TstScimDialect::sendsWhatRawUserSays()
{
    const RawAnswer answer = get("/scim/v2/Users?startIndex=2&count=2");
    const QByteArray both = m_server.rawUser(1, "scim") + ',' + m_server.rawUser(2, "scim");
    QVERIFY(answer.body.contains(QByteArray("\"Resources\":[" + both + ']')));
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/scim+json"));
    QCOMPARE(get("/scim/v2/Users/" + m_server.userId(7, "scim")).body, m_server.rawUser(7, "scim"));
}

void TstScimDialect::knowsTheSamePeopleAsOkta()
{
    for (uint32_t index = 0; index < userCount; ++index) {
        const QJsonObject scim = QJsonDocument::fromJson(m_server.rawUser(index, "scim")).object();
        const QJsonValue okta =
            QJsonDocument::fromJson(m_server.rawUser(index)).object()[u"profile"_s];
        QCOMPARE(scim[u"userName"_s], okta[u"login"_s]);
        QCOMPARE(scim[u"displayName"_s], okta[u"displayName"_s]);
        QCOMPARE(
            scim[u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s][u"department"_s],
            okta[u"department"_s]);
        QCOMPARE(scim[u"active"_s].toBool(), m_server.userState(index) == PersonState::Active);
    }
}

void TstScimDialect::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("first"); //!< index of the first user; -1: none
    QTest::addColumn<int>("users");
    QTest::newRow("usual") << QByteArray() << 0 << 100;
    QTest::newRow("at most") << QByteArray("?count=500") << 0 << 100;
    QTest::newRow("count alone") << QByteArray("?count=0") << -1 << 0;
    QTest::newRow("below 0") << QByteArray("?count=-5") << -1 << 0;
    QTest::newRow("startIndex below 1") << QByteArray("?startIndex=-3&count=2") << 0 << 2;
    QTest::newRow("the last") << QByteArray("?startIndex=1234") << 1233 << 1;
    QTest::newRow("behind the last") << QByteArray("?startIndex=1235") << -1 << 0;
}

void TstScimDialect::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, first);
    const QJsonObject page = objectIn(get("/scim/v2/Users" + query));
    QTEST(int(idsIn(page).size()), "users");
    QCOMPARE(page[u"totalResults"_s].toInt(), int(userCount));
    QCOMPARE(page.contains(u"Resources"_s), first >= 0);
    if (first >= 0)
        QCOMPARE(idsIn(page).first(), m_server.userId(uint32_t(first), "scim"));
}

void TstScimDialect::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArrayList>("ids");
    QTest::newRow("active") << QByteArray("active eq true")
                            << matching([](const QJsonObject &user) {
                                   return user[u"active"_s].toBool();
                               });
    const auto begins = [](const QJsonObject &user) {
        return user[u"userName"_s].toString().startsWith(u"a"_s);
    };
    QTest::newRow("begins") << QByteArray("userName sw \"A\"") << matching(begins);
    QTest::newRow("ends, or") << QByteArray(
        "userName ew \"no.example\" or (USERNAME SW \"a\" AND emails pr)")
                              << matching(begins);
    QTest::newRow("not") << QByteArray("not (userName pr)") << QByteArrayList();
    QTest::newRow("since") << QByteArray("meta.created ge \"2024-01-01T00:00:00.000Z\"")
                           << matching([](const QJsonObject &user) {
                                  return user[u"meta"_s][u"created"_s].toString() >= u"2024"_s;
                              });
    QTest::newRow("quotes") << QByteArray("userName eq \"a\\\"b\\\\\"") << QByteArrayList();
}

void TstScimDialect::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArrayList, ids);
    QByteArrayList found;
    qsizetype total = 0;
    do {
        const QJsonObject page =
            objectIn(get("/scim/v2/Users?startIndex=" + QByteArray::number(found.size() + 1)
                         + "&filter=" + encoded(filter)));
        total = page[u"totalResults"_s].toInt(-1);
        found += idsIn(page);
    } while (found.size() < total && found.size() < ids.size());
    QCOMPARE(total, ids.size());
    QVERIFY(found == ids);
}

void TstScimDialect::answersErrors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    const QByteArray good = "Bearer " + m_server.token();
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &authorization,
                        int status, const QString &type = {}) {
        QTest::newRow(name) << "/scim/v2/" + target << authorization << status << type;
    };
    row("no token", "Users", {}, 401);
    row("another token", "Users", "Bearer x", 401);
    row("Okta's prefix", "Users", "SSWS " + m_server.token(), 401);
    row("no permission", "Users", "Bearer " + m_server.limitedToken(), 403);
    row("unknown user", "Users/x", good, 404);
    row("unknown place", "Groups2", good, 404);
    row("bad filter", "Users?filter=userName", good, 400, u"invalidFilter"_s);
    row("unknown attribute", "Users?filter=badge%20eq%20%22x%22", good, 400, u"invalidFilter"_s);
    row("unclosed", "Users?filter=(active%20eq%20true", good, 400, u"invalidFilter"_s);
    row("bare text", "Users?filter=userName%20eq%20ann", good, 400, u"invalidFilter"_s);
    row("bad count", "Users?count=x", good, 400, u"invalidValue"_s);
    row("bad startIndex", "Users?startIndex=x", good, 400, u"invalidValue"_s);
    row("bad cursor", "Users?cursor=x", good, 400, u"invalidCursor"_s);
}

void TstScimDialect::answersErrors()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    const RawAnswer answer =
        RawClient(m_port).ask("GET", target, {"Authorization: " + authorization});
    QCOMPARE(answer.status, status);
    const QJsonObject error = objectIn(answer);
    QCOMPARE(error[u"status"_s].toString(), QString::number(status));
    QTEST(error[u"scimType"_s].toString(), "type");
    QVERIFY(!error[u"detail"_s].toString().isEmpty());
}

void TstScimDialect::describesItself_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const char *place : {"ServiceProviderConfig", "ResourceTypes", "ResourceTypes/User",
                              "Schemas", "Schemas/urn:ietf:params:scim:schemas:core:2.0:User"})
        QTest::newRow(place) << QByteArray(place);
}

void TstScimDialect::describesItself()
{
    QFETCH(QByteArray, place);
    const RawAnswer answer = get("/scim/v2/" + place);
    QCOMPARE(answer.status, 200);
    QVERIFY(objectIn(answer).contains(u"schemas"_s));
}

void TstScimDialect::signsInWithAPassword()
{
    const QByteArray pair = QByteArray("ann:" + m_server.token()).toBase64();
    RawClient client(m_port);
    const QByteArray target = "/scim/v2/Users?count=1";
    QCOMPARE(client.ask("GET", target, {"Authorization: Basic " + pair}).status, 200);
    QCOMPARE(client.ask("GET", target, {"Authorization: Basic YTpi"}).status, 401);
}

QTEST_GUILESS_MAIN(TstScimDialect)
#include "tst_scimdialect.moc"
