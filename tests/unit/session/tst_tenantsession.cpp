// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"
#include "session/tenantsession.h"
#include "unit/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! TenantSession and ConnectionTest: from a profile to rows, with every way not to get there.
class TstTenantSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForATokenWhenNoneIsKept();
    void listsWithTheKeptToken();
    void refusedTokenIsAskedForAndTheListingGoesOn();
    void anotherDirectorysKeyListsAnew();
    void failedReloadKeepsTheRows();
    void reloadReplacesRowsWhenItsFirstPageIsIn();
    void limitHoldsFromTheNextReload();
    void limitOutlivesAMissingToken();
    void testTellsWhoseTokenItIs();
    void testFails_data();
    void testFails();

private:
    static Secrets token() { return {{u"token"_s, Secret("00token")}}; }
    static void store(SessionFixture &f);
    static void answer(SessionFixture &f, int call, const Result<HttpResponse> &result);
};

void TstTenantSession::store(SessionFixture &f)
{
    SecretJob *job = f.secrets.write({u"p1"_s, u"token"_s}, Secret("00token"), nullptr);
    QSignalSpy written(job, &SecretJob::finished);
    QTRY_COMPARE(written.size(), 1);
}

void TstTenantSession::answer(SessionFixture &f, int call, const Result<HttpResponse> &result)
{
    QTRY_COMPARE(f.transport.calls.size(), call + 1);
    f.transport.calls.at(call)->end(result);
}

void TstTenantSession::asksForATokenWhenNoneIsKept()
{
    SessionFixture f;
    TenantSession session(f.services, f.profile(), nullptr);
    session.reload();
    QTRY_COMPARE(session.state(), TenantSession::State::NeedsSecret);
    QCOMPARE(session.secretProblem().kind, ErrorKind::SecretMissing);
    session.useSecrets(token());
    answer(f, 0, oktaPage({u"a"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(session.listing()->stamp().users, 1);
}

void TstTenantSession::listsWithTheKeptToken()
{
    SessionFixture f;
    store(f);
    TenantSession session(f.services, f.profile(), nullptr);
    QSignalSpy listings(&session, &TenantSession::listingChanged);
    session.reload();
    QCOMPARE(session.state(), TenantSession::State::ReadingSecret);
    answer(f, 0, oktaPage({u"a"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(listings.size(), 1);
}

void TstTenantSession::refusedTokenIsAskedForAndTheListingGoesOn()
{
    SessionFixture f;
    store(f);
    TenantSession session(f.services, f.profile(), nullptr);
    session.reload();
    answer(f, 0, oktaPage({u"a"_s}, "c2"));
    HttpResponse refused;
    refused.status = 401;
    answer(f, 1, refused);
    QTRY_COMPARE(session.state(), TenantSession::State::Partial);
    QCOMPARE(session.listing()->stamp().reason->kind, ErrorKind::Unauthorized);
    session.useSecrets({{u"token"_s, Secret("00fresh")}});
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QVERIFY(f.transport.calls.at(2)->request.headers.contains(
        HttpHeader{"Authorization", "SSWS 00fresh"}));
    QVERIFY(f.transport.calls.at(2)->request.url.query().contains(u"after=c2"_s));
    answer(f, 2, oktaPage({u"b"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(session.listing()->stamp().users, 2);
}

//! One address serves all of JumpCloud's organizations: the key chooses among them.
void TstTenantSession::anotherDirectorysKeyListsAnew()
{
    SessionFixture f;
    Profile profile = f.profile();
    profile.provider = u"jumpcloud"_s;
    profile.credential = u"apiKey"_s;
    const auto page = [](const QByteArray &id, int total) {
        HttpResponse response;
        response.status = 200;
        response.body = "{\"totalCount\":" + QByteArray::number(total) + ",\"results\":[{\"_id\":\""
            + id + "\"}]}";
        return response;
    };
    const auto key = [](const char *text) { return Secrets{{u"api-key"_s, Secret(text)}}; };
    HttpResponse refused;
    refused.status = 401;
    TenantSession session(f.services, profile, nullptr);
    session.useSecrets(key("00key"));
    answer(f, 0, page("a", 3));
    answer(f, 1, refused);
    QTRY_COMPARE(session.state(), TenantSession::State::Partial);
    session.useSecrets(key("00key")); // the same goes on
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QVERIFY(f.transport.calls.at(2)->request.url.query().contains(u"skip=1&"_s));
    answer(f, 2, refused);
    QTRY_COMPARE(session.state(), TenantSession::State::Partial);
    session.useSecrets(key("00other"));
    QTRY_COMPARE(f.transport.calls.size(), 4);
    QVERIFY(f.transport.calls.at(3)->request.url.query().contains(u"skip=0"_s));
    answer(f, 3, refused); // the rows stay, and are still of the first key
    QTRY_COMPARE(session.state(), TenantSession::State::Partial);
    session.useSecrets(key("00other"));
    QTRY_COMPARE(f.transport.calls.size(), 5);
    QVERIFY(f.transport.calls.at(4)->request.url.query().contains(u"skip=0"_s));
    answer(f, 4, page("b", 1));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(session.listing()->stamp().users, 1);
    QCOMPARE(session.listing()->snapshot().id(0), "b");
}

void TstTenantSession::failedReloadKeepsTheRows()
{
    SessionFixture f;
    TenantSession session(f.services, f.profile(), nullptr);
    session.useSecrets(token());
    answer(f, 0, oktaPage({u"a"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    Listing *first = session.listing();
    QSignalSpy failed(&session, &TenantSession::reloadFailed);
    session.reload();
    QCOMPARE(session.state(), TenantSession::State::Listing);
    QCOMPARE(session.listing(), first);
    QVERIFY(session.activeListing() != first);
    answer(f, 1, Error{ErrorKind::Offline, "no network"});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(session.listing(), first);
    QCOMPARE(session.activeListing(), first);
    QCOMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(first->snapshot().rowCount(), 1U);
}

void TstTenantSession::reloadReplacesRowsWhenItsFirstPageIsIn()
{
    SessionFixture f;
    TenantSession session(f.services, f.profile(), nullptr);
    session.useSecrets(token());
    answer(f, 0, oktaPage({u"a"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    const QPointer<Listing> first = session.listing();
    session.reload();
    answer(f, 1, oktaPage({u"b"_s, u"c"_s}, "c2"));
    QTRY_COMPARE(session.listing()->snapshot().rowCount(), 2U);
    QTRY_VERIFY(!first);
    answer(f, 2, oktaPage({u"d"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(session.listing()->snapshot().rowCount(), 3U);
}

void TstTenantSession::limitHoldsFromTheNextReload()
{
    SessionFixture f;
    TenantSession session(f.services, f.profile(), nullptr);
    session.useSecrets(token());
    answer(f, 0, oktaPage({u"a"_s, u"b"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    const ServerQuery limit{u"id eq \"b\""_s, u"id=b"_s, {u"id=b"_s}, {}};
    session.limitTo(limit);
    QVERIFY(session.listing()->limit().isEmpty());
    session.reload();
    answer(f, 1, oktaPage({u"b"_s}, {}));
    QTRY_COMPARE(session.state(), TenantSession::State::Complete);
    QCOMPARE(session.listing()->stamp().limitedBy, u"id=b"_s);
    QCOMPARE(session.listing()->limit(), limit);
    QVERIFY(f.transport.calls.size() == 2);
    session.reload(); // stays limited
    answer(f, 2, oktaPage({}, {}));
    QTRY_COMPARE(session.listing()->stamp().users, 0);
    QCOMPARE(session.listing()->limit(), limit);
    session.limitTo({});
    session.reload();
    answer(f, 3, oktaPage({u"a"_s, u"b"_s}, {}));
    QTRY_COMPARE(session.listing()->stamp().users, 2);
    QVERIFY(session.listing()->stamp().limitedBy.isEmpty());
}

//! A partial listing of everybody is not gone on with when others are wanted now.
void TstTenantSession::limitOutlivesAMissingToken()
{
    SessionFixture f;
    TenantSession session(f.services, f.profile(), nullptr);
    session.useSecrets(token());
    answer(f, 0, oktaPage({u"a"_s}, "c2"));
    HttpResponse refused;
    refused.status = 401;
    answer(f, 1, refused);
    QTRY_COMPARE(session.state(), TenantSession::State::Partial);
    session.limitTo({u"id eq \"b\""_s, u"id=b"_s, {u"id=b"_s}, {}});
    session.reload();
    QTRY_COMPARE(session.state(), TenantSession::State::NeedsSecret);
    session.useSecrets(token());
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QVERIFY(f.transport.calls.at(2)->request.url.query().contains("search="_L1));
    answer(f, 2, oktaPage({u"b"_s}, {}));
    QTRY_COMPARE(session.listing()->stamp().limitedBy, u"id=b"_s);
}

void TstTenantSession::testTellsWhoseTokenItIs()
{
    SessionFixture f;
    ConnectionTest *test = ConnectionTest::start(f.services, f.profile(), token(), nullptr);
    std::optional<Result<ConnectionReport>> result;
    connect(test, &ConnectionTest::finished, this,
            [&result](const Result<ConnectionReport> &r) { result.emplace(r); });
    HttpResponse me;
    me.status = 200;
    me.body = "{\"id\":\"00u1\",\"profile\":{\"login\":\"admin@example.com\",\"firstName\":\"Ada\","
              "\"lastName\":"
              "\"Sample\"}}";
    me.rateLimit = RateLimit{600, 599, std::chrono::seconds(60)};
    answer(f, 0, me);
    QTRY_VERIFY(result.has_value());
    QVERIFY(result->ok());
    const ConnectionReport report = result->value();
    QCOMPARE(report.token.login, u"admin@example.com"_s);
    QCOMPARE(report.rateLimit->limit, 600);
    QCOMPARE(f.transport.lastRules.maxAttempts, 1);
}

void TstTenantSession::testFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << 401 << QByteArray("00token") << int(ErrorKind::Unauthorized);
    QTest::newRow("403") << 403 << QByteArray("00token") << int(ErrorKind::Forbidden);
    QTest::newRow("a login page") << 200 << QByteArray("00token") << int(ErrorKind::BadResponse);
    QTest::newRow("no network") << 0 << QByteArray("00token") << int(ErrorKind::Offline);
    QTest::newRow("empty token") << -1 << QByteArray() << int(ErrorKind::InvalidInput);
}

void TstTenantSession::testFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, secret);
    QFETCH(int, kind);
    SessionFixture f;
    ConnectionTest *test =
        ConnectionTest::start(f.services, f.profile(), {{u"token"_s, Secret(secret)}}, nullptr);
    std::optional<Result<ConnectionReport>> result;
    connect(test, &ConnectionTest::finished, this,
            [&result](const Result<ConnectionReport> &r) { result.emplace(r); });
    HttpResponse response;
    response.status = status;
    response.body = "<html>Sign in</html>";
    if (status == 0)
        answer(f, 0, Error{ErrorKind::Offline, "no network"});
    else if (status > 0)
        answer(f, 0, response);
    QTRY_VERIFY(result.has_value());
    QVERIFY(!result->ok());
    QCOMPARE(int(result->error().kind), kind);
}

QTEST_GUILESS_MAIN(TstTenantSession)
#include "tst_tenantsession.moc"
