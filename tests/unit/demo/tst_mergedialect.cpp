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

constexpr uint32_t userCount = 1'000;
const QByteArray employees = "/api/hris/v1/employees";

} // namespace

//! The demo server as Merge.
class TstMergeDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsByCursor_data();
    void listsByCursor();
    void sendsWhatRawUserSays();
    void expandsWhatIsAskedFor();
    void knowsTheSamePeopleAsOkta();
    void answersErrors_data();
    void answersErrors();
    void tellsOfTheAccount_data();
    void tellsOfTheAccount();
    void tellsOfTheCopysAge_data();
    void tellsOfTheCopysAge();

private:
    RawAnswer get(const QByteArray &target);

    DemoServer m_server;
    quint16 m_port = 0;
};

void TstMergeDialect::initTestCase()
{
    m_port = test::started(m_server, userCount);
    QVERIFY(m_port != 0);
}

RawAnswer TstMergeDialect::get(const QByteArray &target)
{
    return RawClient(m_port).ask(
        "GET", target,
        {"Authorization: Bearer " + m_server.token(), "X-Account-Token: " + m_server.token()});
}

void TstMergeDialect::listsByCursor_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("status"); //!< empty: any
    QTest::addColumn<bool>("withGone");
    QTest::newRow("everybody") << QByteArray("page_size=100&include_deleted_data=true")
                               << QByteArray() << true;
    QTest::newRow("usual pages") << QByteArray("include_deleted_data=true") << QByteArray() << true;
    QTest::newRow("without the gone") << QByteArray("page_size=77") << QByteArray() << false;
    QTest::newRow("active") << QByteArray("page_size=100&employment_status=ACTIVE")
                            << QByteArray("ACTIVE") << false;
    QTest::newRow("since") << QByteArray("page_size=100&modified_after=2099-01-01T00:00:00Z")
                           << QByteArray("NOBODY") << false;
}

void TstMergeDialect::listsByCursor()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, status);
    QFETCH(bool, withGone);
    QByteArrayList wanted;
    for (uint32_t index = 0; index < userCount; ++index) {
        const QJsonObject user = QJsonDocument::fromJson(m_server.rawUser(index, "merge")).object();
        const bool isGone = user[u"remote_was_deleted"_s].toBool();
        const QByteArray own = user[u"employment_status"_s].toString().toLatin1();
        if ((withGone || !isGone) && (status.isEmpty() || status == own))
            wanted.append(m_server.userId(index, "merge"));
    }
    QByteArrayList found;
    QByteArray cursor;
    do {
        const QByteArray at = cursor.isEmpty() ? cursor : "&cursor=" + encoded(cursor);
        const QJsonObject page = objectIn(get(employees + '?' + query + at));
        found += test::idsIn(page[u"results"_s].toArray());
        cursor = page[u"next"_s].toString().toLatin1();
    } while (!cursor.isEmpty());
    QVERIFY(found == wanted);
}

void TstMergeDialect::sendsWhatRawUserSays()
{
    const QByteArray expand = "expand=employments,groups,manager,team,work_location";
    const RawAnswer answer = get(employees + "?page_size=1&" + expand);
    QVERIFY(answer.body.contains(m_server.rawUser(0, "merge")));
    QCOMPARE(get(employees + '/' + m_server.userId(7, "merge")).body, m_server.rawUser(7, "merge"));
}

void TstMergeDialect::expandsWhatIsAskedFor()
{
    const auto secondOf = [this](const QByteArray &expand) {
        const QJsonObject page =
            objectIn(get(employees + "?page_size=2&include_deleted_data=true&expand=" + expand));
        return page[u"results"_s][1].toObject();
    };
    const QJsonObject bare = secondOf({});
    for (const QString &relation : {u"manager"_s, u"team"_s, u"work_location"_s})
        QVERIFY2(bare[relation].isString(), qPrintable(relation));
    for (const QString &relation : {u"groups"_s, u"employments"_s})
        QVERIFY2(bare[relation][0].isString(), qPrintable(relation));
    const QJsonObject whole = secondOf("manager,groups,employments");
    QCOMPARE(whole[u"manager"_s][u"id"_s], bare[u"manager"_s]);
    QCOMPARE(whole[u"groups"_s][0][u"id"_s], bare[u"groups"_s][0]);
    QVERIFY(whole[u"employments"_s][0].isObject());
    QVERIFY(whole[u"team"_s].isString());
}

void TstMergeDialect::knowsTheSamePeopleAsOkta()
{
    int gone = 0;
    for (uint32_t index = 0; index < userCount; ++index) {
        const QJsonObject merge =
            QJsonDocument::fromJson(m_server.rawUser(index, "merge")).object();
        const QJsonValue okta =
            QJsonDocument::fromJson(m_server.rawUser(index)).object()[u"profile"_s];
        QCOMPARE(merge[u"username"_s], okta[u"login"_s]);
        QCOMPARE(merge[u"display_full_name"_s], okta[u"displayName"_s]);
        QCOMPARE(merge[u"groups"_s][0][u"name"_s], okta[u"department"_s]);
        QCOMPARE(merge[u"manager"_s][u"employee_number"_s].toString(),
                 okta[u"managerId"_s].toString());
        QVERIFY(merge[u"ssn"_s].isNull());
        gone += merge[u"remote_was_deleted"_s].toBool() ? 1 : 0;
    }
    QVERIFY(gone > 5);
}

void TstMergeDialect::answersErrors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<int>("status");
    const QByteArray good = m_server.token();
    QTest::newRow("no key") << employees << QByteArray() << good << 401;
    QTest::newRow("another key") << employees << QByteArray("x") << good << 401;
    QTest::newRow("no account") << employees << good << QByteArray() << 401;
    QTest::newRow("another account") << employees << good << QByteArray("x") << 401;
    QTest::newRow("no permission") << employees << m_server.limitedToken() << good << 403;
    QTest::newRow("page size 0") << employees + "?page_size=0" << good << good << 400;
    QTest::newRow("page size 101") << employees + "?page_size=101" << good << good << 400;
    QTest::newRow("cursor") << employees + "?cursor=x" << good << good << 404;
    QTest::newRow("unknown employee") << employees + "/x" << good << good << 404;
    QTest::newRow("unknown place") << QByteArray("/api/hris/v1/benefits") << good << good << 404;
}

void TstMergeDialect::answersErrors()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, account);
    const RawAnswer answer = RawClient(m_port).ask(
        "GET", target, {"Authorization: Bearer " + key, "X-Account-Token: " + account});
    QTEST(answer.status, "status");
    QVERIFY(!objectIn(answer).isEmpty());
}

void TstMergeDialect::tellsOfTheAccount_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const char *place : {"account-details", "linked-accounts", "sync-status"})
        QTest::newRow(place) << QByteArray(place);
}

void TstMergeDialect::tellsOfTheAccount()
{
    QFETCH(QByteArray, place);
    const RawAnswer answer = get("/api/hris/v1/" + place);
    QCOMPARE(answer.status, 200);
    const QJsonObject body = objectIn(answer);
    QVERIFY(body.contains(u"integration"_s) || body[u"results"_s].toArray().size() == 1);
    if (place == "linked-accounts") { // no account token, and none in it
        const RawAnswer bare = RawClient(m_port).ask("GET", "/api/hris/v1/" + place,
                                                     {"Authorization: Bearer " + m_server.token()});
        QCOMPARE(bare.status, 200);
        QVERIFY(!bare.body.contains(m_server.token()));
    }
}

void TstMergeDialect::tellsOfTheCopysAge_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("hours");
    QTest::newRow("none") << u"COMPLETE"_s << 1;
    QTest::newRow("old-copy") << u"COMPLETE"_s << 7 * 24;
    QTest::newRow("relink-needed") << u"RELINK_NEEDED"_s << 1;
}

void TstMergeDialect::tellsOfTheCopysAge()
{
    const QByteArray fault = QTest::currentDataTag();
    if (fault != "none")
        m_server.addFault(parseFault(QString::fromLatin1(fault)).value());
    for (int times = 0; times < 2; ++times) { // for good, and for every request
        QTEST(objectIn(get("/api/hris/v1/account-details"))[u"status"_s].toString(), "link");
        const QJsonValue sync = objectIn(get("/api/hris/v1/sync-status"))[u"results"_s][0];
        const QDateTime finished =
            QDateTime::fromString(sync[u"last_sync_finished"_s].toString(), Qt::ISODate);
        QTEST(int(finished.secsTo(QDateTime::currentDateTimeUtc()) / 3600), "hours");
        QCOMPARE(get(employees).status, 200);
    }
    m_server.clearFaults();
}

QTEST_GUILESS_MAIN(TstMergeDialect)
#include "tst_mergedialect.moc"
