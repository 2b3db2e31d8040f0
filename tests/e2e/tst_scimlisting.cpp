// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/realsession.h"
#include "session/errortext.h"
#include "support/scriptedserver.h"

#include <QUrlQuery>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Listings of SCIM services over real HTTP: the demo's, and those that do it their own way.
class TstScimListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverybody_data();
    void listsEverybody();
    void goesThroughFaults_data();
    void goesThroughFaults();
    void asksForMatchingUsersAlone();
    void acceptsDeviations_data();
    void acceptsDeviations();
    void saysThatACursorExpired();
    void saysThatAFilterIsRefused();
    void goesByWhatTheServiceSays_data();
    void goesByWhatTheServiceSays();
    void goesByTheSchemas();
    void listsWhateverTheServiceSays_data();
    void listsWhateverTheServiceSays();
    void resumesAndStopsWhileItAsks();
    void listsEverybodyWhereAFilterWasTriedInVain();
};

namespace {

using Fields = QMap<QString, QString>;

Profile profileAt(const QUrl &base, const QMap<QString, QString> &fields)
{
    Profile profile = SessionFixture::profile();
    profile.provider = u"scim"_s;
    profile.credential = u"bearer"_s;
    profile.baseUrl = base;
    profile.fields = fields;
    return profile;
}

QUrl scimOf(const DemoServer &server)
{
    QUrl url = server.baseUrl();
    url.setPath(u"/scim/v2"_s);
    return url;
}

Secrets tokenOf(const QByteArray &token)
{
    return {{u"token"_s, Secret(token)}};
}

//! A service with deviations, of users "1" to "N".
struct Service
{
    int users = 250;
    int most = 100; //!< of a page
    int usual = 100; //!< where no count is asked
    QByteArray total = "#"; //!< "#": a number, "text", "none", "page": of the page, "less": shrinks
    QByteArray resources = "\"Resources\"";
    QByteArray tells{}; //!< further members of every page
    QByteArray refuses{}; //!< parameter that is answered with 400
    int firstIndex = 1; //!< what startIndex=… calls the first user
    int repeats = 0; //!< users of the page before with which a later page begins
    enum class Empty
    {
        Array,
        Absent
    } empty = Empty::Array;
    enum class StartIndex
    {
        Used,
        Ignored
    } startIndex = StartIndex::Used;
    enum class Cursors
    {
        None,
        Always, //!< also where none is asked
        Asked
    } cursors = Cursors::None;

    Step answer(const Received &request) const;
};

//! What was asked for but what the service says of itself.
QByteArrayList pagesAskedFrom(const ScriptedServer &server)
{
    QByteArrayList pages;
    for (const Received &request : server.requests()) {
        if (request.target.contains("/Users"))
            pages.append(request.target);
    }
    return pages;
}

Step Service::answer(const Received &request) const
{
    if (!request.target.contains("/Users"))
        return Step::answer(404); // what a service says of itself is seldom there
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    if (!refuses.isEmpty() && query.hasQueryItem(QString::fromLatin1(refuses)))
        return Step::answer(400, R"({"detail":"There is no such parameter.","status":"400"})");
    const QString count = query.queryItemValue(u"count"_s);
    const int limit = std::min(count.isEmpty() ? usual : count.toInt(), most);
    const QString start = query.queryItemValue(u"startIndex"_s);
    const bool isByCursor = cursors == Cursors::Always
        || (cursors == Cursors::Asked && query.hasQueryItem(u"cursor"_s));
    int begin = start.isEmpty() || startIndex == StartIndex::Ignored
        ? 0
        : std::max(start.toInt() - firstIndex, 0);
    if (isByCursor)
        begin = query.queryItemValue(u"cursor"_s).toInt();
    else if (begin > 0)
        begin -= repeats;
    const int end = std::clamp(begin + limit, begin, std::max(users, begin));
    QByteArray rows;
    for (int index = begin; index < end; ++index)
        rows += (index > begin ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(index + 1)
            + "\",\"userName\":\"u\"}";
    QByteArray body = "{\"schemas\":[\"x\"]";
    if (total == "page")
        body += ",\"totalResults\":" + QByteArray::number(end - begin);
    else if (total == "text")
        body += ",\"TotalResults\":\"" + QByteArray::number(users) + '"';
    else if (total == "less")
        body += ",\"totalResults\":" + QByteArray::number(users - (begin > 0 ? 1 : 0));
    else if (total == "#")
        body += ",\"totalResults\":" + QByteArray::number(users);
    if (isByCursor && end < users)
        body += ",\"nextCursor\":\"" + QByteArray::number(end) + '"';
    if (end > begin || empty == Empty::Array)
        body += ',' + resources + ":[" + rows + ']';
    return Step::ok(body + tells + '}');
}

} // namespace

Q_DECLARE_METATYPE(Service)

void TstScimListing::listsEverybody_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<QString>("paging");
    QTest::addColumn<int>("requests");
    QTest::newRow("automatic") << 1'234 << u""_s << 15; // its schemas and what it is come first
    QTest::newRow("index") << 1'234 << u"index"_s << 14;
    QTest::newRow("cursor") << 1'234 << u"cursor"_s << 14;
    QTest::newRow("one") << 1 << u""_s << 3;
    QTest::newRow("nearly a page") << 99 << u""_s << 3;
    QTest::newRow("a page") << 100 << u""_s << 4; // the total may have been the page's
    QTest::newRow("a page by cursor") << 100 << u"cursor"_s << 2;
    QTest::newRow("two pages") << 200 << u"index"_s << 3;
    QTest::newRow("one more") << 201 << u"index"_s << 4;
}

void TstScimListing::listsEverybody()
{
    QFETCH(int, users);
    QFETCH(QString, paging);
    DemoOptions options;
    options.users = uint32_t(users);
    DemoServer server;
    QVERIFY(server.start(options).ok());
    RealSession session;
    const Listed listed = listAll(session, profileAt(scimOf(server), {{u"paging"_s, paging}}),
                                  tokenOf(server.token()));
    QCOMPARE(listed.end(), u"complete"_s);
    QVERIFY(listed.values("id") == server.userIds("scim"));
    QCOMPARE(listed.stamp.duplicates, 0);
    QCOMPARE(listed.values("status").count("active"), listed.values("active").count("true"));
    QTEST(server.requestCount(), "requests");
}

void TstScimListing::goesThroughFaults_data()
{
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<QString>("paging");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("users"); //!< at least
    const auto row = [](const char *name, FaultKind fault, const QString &paging,
                        const QString &end,
                        int users) { QTest::newRow(name) << fault << paging << end << users; };
    const QString index = u"index"_s;
    const QString cursor = u"cursor"_s;
    row("rate limit", FaultKind::RateLimited, index, u"complete"_s, 950);
    row("server error", FaultKind::ServerError, index, u"complete"_s, 950);
    row("reset", FaultKind::Reset, index, u"complete"_s, 950);
    row("cut off", FaultKind::Truncate, cursor, u"complete"_s, 950);
    row("token expires", FaultKind::TokenExpired, index, u"unauthorized"_s, 100);
    row("forbidden", FaultKind::Forbidden, cursor, u"forbidden"_s, 100);
    row("not JSON", FaultKind::NotJson, index, u"bad response"_s, 100);
    row("other JSON", FaultKind::WrongJson, cursor, u"bad response"_s, 100);
    row("login page", FaultKind::LoginPage, index, u"bad response"_s, 100);
    row("another host", FaultKind::ForeignRedirect, index, u"foreign origin"_s, 100);
    row("the same cursor again", FaultKind::RepeatedNext, cursor, u"paging loop"_s, 300);
    row("users again, by cursor", FaultKind::Duplicates, cursor, u"complete"_s, 950);
    row("users again, by index", FaultKind::Duplicates, index, u"list changed"_s, 945);
    row("an empty page, by cursor", FaultKind::EmptyPage, cursor, u"complete"_s, 950);
    row("an empty page, by index", FaultKind::EmptyPage, index, u"list changed"_s, 100);
}

void TstScimListing::goesThroughFaults()
{
    QFETCH(FaultKind, fault);
    QFETCH(QString, paging);
    QFETCH(int, users);
    DemoOptions options;
    options.users = 950;
    options.faults = {{fault, 3, fault == FaultKind::TokenExpired ? 0 : 1}};
    DemoServer server;
    QVERIFY(server.start(options).ok());
    RealSession session;
    const Listed listed = listAll(session, profileAt(scimOf(server), {{u"paging"_s, paging}}),
                                  tokenOf(server.token()));
    QTEST(listed.end(), "end");
    const QByteArrayList ids = listed.values("id");
    QVERIFY2(ids.size() >= users, QByteArray::number(ids.size()).constData());
    if (listed.stamp.state == ListingState::Complete)
        QVERIFY(ids == server.userIds("scim"));
}

void TstScimListing::asksForMatchingUsersAlone()
{
    DemoOptions options;
    options.users = 1'000;
    DemoServer server;
    QVERIFY(server.start(options).ok());
    RealSession session;
    const Profile profile = profileAt(scimOf(server), {{u"filter"_s, u"on"_s}});
    const std::string_view text = "status:active login:^a";
    const Query query = std::get<Query>(parseQuery(text, {}));
    const DirectoryProvider &provider = *session.providers.find(u"scim"_s);
    const Secrets secrets = tokenOf(server.token());
    const Listed some =
        listAll(session, profile, secrets, provider.pushDownFor(profile, query, text));
    const Listed all = listAll(session, profile, secrets);
    QCOMPARE(some.end(), u"complete"_s);
    const auto matching = [&query](const Listed &listed) {
        std::vector<std::uint32_t> rows;
        matchRows(listed.table, query, {}, listed.table.distinctRows(), rows);
        QByteArrayList ids;
        for (const std::uint32_t row : rows)
            ids.append(QByteArray::fromStdString(std::string(listed.table.id(row))));
        return ids;
    };
    QVERIFY(matching(some) == matching(all));
    QVERIFY(some.values("id") == matching(all));
    QVERIFY(!some.values("id").isEmpty() && some.stamp.users < 200);
}

void TstScimListing::acceptsDeviations_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("paging");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("users");
    const auto row = [](const char *name, const Service &service, int users = 250,
                        const QString &end = u"complete"_s, const QString &paging = {}) {
        QTest::newRow(name) << service << paging << end << users;
    };
    using Empty = Service::Empty;
    using Cursors = Service::Cursors;
    row("none", {});
    row("smaller pages", {.most = 40});
    row("very small pages", {.users = 25, .most = 3}, 25);
    row("total as a text", {.total = "text"});
    row("no total", {.total = "none"});
    row("no total, smaller pages", {.most = 40, .total = "none"});
    row("the page's total", {.users = 230, .total = "page"}, 230);
    row("keys in another case", {.total = "text", .resources = "\"resources\""});
    row("startIndex always 1", {.tells = ",\"startIndex\":1"});
    row("nobody, Resources absent", {.users = 0, .empty = Empty::Absent}, 0);
    row("Resources absent at the end", {.users = 100, .empty = Empty::Absent}, 100);
    row("Resources lost", {.resources = "\"Users\""}, 0, u"list changed"_s);
    row("Resources and total lost", {.total = "none", .resources = "\"Users\""}, 0,
        u"bad response"_s);
    row("counted from 0", {.firstIndex = 0});
    row("counted from 0, one user", {.users = 1, .firstIndex = 0}, 1);
    row("one user again", {.repeats = 1});
    row("users vanish", {.total = "less"}, 250);
    row("no paging, all at once", {.users = 70, .startIndex = Service::StartIndex::Ignored}, 70);
    row("no paging, not all", {.startIndex = Service::StartIndex::Ignored}, 100, u"list changed"_s);
    row("no startIndex", {.refuses = "startIndex", .cursors = Cursors::Asked});
    row("no count", {.usual = 50, .refuses = "count"});
    row("cursors unasked", {.cursors = Cursors::Always});
    row("cursors asked", {.cursors = Cursors::Asked}, 250, u"complete"_s, u"cursor"_s);
    row("cursors not known", {}, 250, u"complete"_s, u"cursor"_s);
    row("cursors, no total", {.total = "none", .cursors = Cursors::Asked}, 250, u"complete"_s,
        u"cursor"_s);
}

void TstScimListing::acceptsDeviations()
{
    QFETCH(Service, service);
    QFETCH(QString, paging);
    QFETCH(int, users);
    ScriptedServer server;
    server.otherwise([service](const Received &request) { return service.answer(request); });
    RealSession session;
    const Listed listed =
        listAll(session, profileAt(server.url("/v2"), {{u"paging"_s, paging}}), tokenOf("token"));
    QTEST(listed.end(), "end");
    QByteArrayList wanted;
    for (int id = 1; id <= users; ++id)
        wanted.append(QByteArray::number(id));
    QByteArrayList ids = listed.values("id");
    std::ranges::sort(ids);
    std::ranges::sort(wanted);
    QCOMPARE(ids.join(' '), wanted.join(' '));
    QVERIFY(server.requests().size() < 20);
    for (const Received &request : server.requests())
        QCOMPARE(request.header("Authorization"), "Bearer token");
}

void TstScimListing::saysThatACursorExpired()
{
    ScriptedServer server;
    server
        .then(Step::answer(403, "<html>")) // its schemas and what it is
        .then(Step::answer(403, "<html>"))
        .then(Step::ok(R"({"totalResults":3,"nextCursor":"a","Resources":[{"id":"1"}]})"))
        .then(Step::answer(400, R"({"scimType":"expiredCursor","detail":"Too old."})"));
    RealSession session;
    const Listed listed = listAll(session, profileAt(server.url("/v2"), {}), tokenOf("token"));
    QCOMPARE(listed.end(), u"place lost"_s);
    QCOMPARE(listed.values("id").size(), 1);
    QCOMPARE(listed.stamp.reason->subject, std::string("Too old."));
    QVERIFY(!listed.canResume); // the cursor will not come back
}

void TstScimListing::saysThatAFilterIsRefused()
{
    ScriptedServer server;
    server.otherwise([](const Received &request) {
        return request.target.contains("/Users")
            ? Step::answer(400, R"({"scimType":"invalidFilter","detail":"No."})")
            : Step::answer(404);
    });
    RealSession session;
    const Profile profile =
        profileAt(server.url("/v2"), {{u"filter"_s, u"on"_s}, {u"paging"_s, u"index"_s}});
    ServerQuery limit;
    limit.query = u"login:^a"_s;
    limit.expression = u"userName sw \"a\""_s;
    const Listed listed = listAll(session, profile, tokenOf("token"), limit);
    QCOMPARE(listed.end(), u"provider refused"_s);
    QVERIFY(listed.stamp.reason->advice.find("Set Filter to off") != std::string::npos);
    QCOMPARE(pagesAskedFrom(server).size(), 1);
}

void TstScimListing::goesByWhatTheServiceSays_data()
{
    QTest::addColumn<QByteArray>("config"); // ' stands for "
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("first"); //!< query of the first page
    QTest::addColumn<bool>("isLimited"); //!< as the stamp says
    const QByteArray filters = "{'filter':{'supported':true,'maxResults':50}}";
    QTest::newRow("filters") << filters << Fields()
                             << "startIndex=1&count=50&filter=active%20eq%20true"_qba << true;
    QTest::newRow("filters, chosen off")
        << filters << Fields{{u"filter"_s, u"off"_s}} << "startIndex=1&count=50"_qba << false;
    QTest::newRow("no filters") << "{'filter':{'supported':false}}"_qba << Fields()
                                << "startIndex=1&count=100"_qba << false;
    QTest::newRow("cursors") << "{'pagination':{'cursor':true,'index':false}}"_qba << Fields()
                             << "cursor&count=100"_qba << false;
}

void TstScimListing::goesByWhatTheServiceSays()
{
    QFETCH(QByteArray, config);
    QFETCH(Fields, fields);
    config.replace('\'', '"');
    ScriptedServer server;
    const Service service{.users = 70, .cursors = Service::Cursors::Asked};
    server.otherwise([config, service](const Received &request) {
        return request.target.endsWith("/ServiceProviderConfig") ? Step::ok(config)
                                                                 : service.answer(request);
    });
    RealSession session;
    ServerQuery limit;
    limit.query = u"status:active"_s;
    limit.expression = u"active eq true"_s;
    const Listed listed =
        listAll(session, profileAt(server.url("/v2"), fields), tokenOf("token"), limit);
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.values("id").size(), 70);
    QTEST(pagesAskedFrom(server).constFirst().mid(sizeof("/v2/Users?") - 1), "first");
    QTEST(!listed.stamp.limitedBy.isEmpty(), "isLimited");
}

//! What comes only when asked is said; a text that is compared by case is not asked for, and all
//! come instead.
void TstScimListing::goesByTheSchemas()
{
    ScriptedServer server;
    const Service service{.users = 30};
    server.otherwise([service](const Received &request) {
        if (request.target.endsWith("/ServiceProviderConfig"))
            return Step::ok(R"({"filter":{"supported":true}})");
        if (request.target.endsWith("/Schemas"))
            return Step::ok(R"({"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User",)"
                            R"("attributes":[{"name":"userName","caseExact":true},)"
                            R"({"name":"badge","returned":"request"}]}]})");
        return service.answer(request);
    });
    RealSession session;
    ServerQuery limit;
    limit.query = u"login:^u"_s;
    limit.expression = u"userName sw \"u\""_s;
    const Listed listed =
        listAll(session, profileAt(server.url("/v2"), {}), tokenOf("token"), limit);
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.values("id").size(), 30);
    QVERIFY(listed.stamp.limitedBy.isEmpty());
    QCOMPARE(pagesAskedFrom(server), QByteArrayList{"/v2/Users?startIndex=1&count=100"});
    QCOMPARE(ErrorText::ofRemarks(listed.stamp.remarks),
             u"The service sends some attributes only to those who ask for them, so they are not "
             "here: badge."_s);
}

void TstScimListing::listsWhateverTheServiceSays_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<Step>("step");
    for (const QByteArray &place : {"/ServiceProviderConfig"_qba, "/Schemas"_qba}) {
        const auto row = [place](const char *name) -> QTestData & {
            return QTest::addRow("%s: %s", place.constData(), name) << place;
        };
        row("not there") << Step::answer(404);
        row("not for us") << Step::answer(403, R"({"status":"403"})");
        row("not allowed") << Step::answer(401);
        row("broken") << Step::answer(500);
        row("login page") << Step::ok("<html>Sign in</html>");
        row("closed") << Step::close();
        row("elsewhere") << Step::redirect(QUrl(u"http://directory.example.net/"_s));
        row("wrong types") << Step::ok(R"({"filter":[],"pagination":"cursor","Resources":7})");
    }
}

//! As if it had not been asked.
void TstScimListing::listsWhateverTheServiceSays()
{
    QFETCH(Step, step);
    QFETCH(QByteArray, place);
    ScriptedServer server;
    const Service service{.users = 120};
    server.otherwise([service, step, place](const Received &request) {
        return request.target.endsWith(place) ? step : service.answer(request);
    });
    RealSession session;
    const Listed listed = listAll(session, profileAt(server.url("/v2"), {}), tokenOf("token"));
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.values("id").size(), 120);
    QCOMPARE(
        pagesAskedFrom(server),
        (QByteArrayList{"/v2/Users?startIndex=1&count=100", "/v2/Users?startIndex=101&count=100"}));
}

void TstScimListing::resumesAndStopsWhileItAsks()
{
    ScriptedServer server;
    const Service service{.users = 30};
    server.then(Step::hang());
    server.otherwise([service](const Received &request) { return service.answer(request); });
    RealSession session;
    const Profile profile = profileAt(server.url("/v2"), {});
    const auto authenticator = session.authenticator(profile, tokenOf("token"));
    Listing listing(session.services, profile, Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(authenticator.value());
    QCOMPARE(listing.state(), Listing::State::Running);
    QTRY_COMPARE(server.requests().size(), 1);
    listing.pause();
    QCOMPARE(listing.state(), Listing::State::Paused);
    listing.resume();
    QCOMPARE(listing.state(), Listing::State::Running);
    listing.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().reason->kind, ErrorKind::Cancelled);
    QVERIFY(listing.canResume());
    listing.resume();
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(listing.stamp().state, ListingState::Complete);
    QCOMPARE(listing.stamp().users, 30);
}

void TstScimListing::listsEverybodyWhereAFilterWasTriedInVain()
{
    ScriptedServer server;
    const Service service{.users = 120, .refuses = "filter"};
    server.otherwise([service](const Received &request) {
        return request.target.endsWith("/ServiceProviderConfig")
            ? Step::ok(R"({"filter":{"supported":true}})")
            : service.answer(request);
    });
    RealSession session;
    const Profile profile = profileAt(server.url("/v2"), {});
    Listing listing(session.services, profile, Retention::KeepRows, nullptr);
    ServerQuery limit;
    limit.query = u"status:active"_s;
    limit.expression = u"active eq true"_s;
    listing.limitTo(limit);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(session.authenticator(profile, tokenOf("token")).value());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().state, ListingState::Complete);
    QCOMPARE(listing.stamp().users, 120);
    QVERIFY(listing.isLimitDropped());
    QVERIFY(listing.limit().isEmpty() && listing.stamp().limitedBy.isEmpty());
    QVERIFY(!listing.stamp().asked.contains(u"filter"_s));
}

QTEST_GUILESS_MAIN(TstScimListing)
#include "tst_scimlisting.moc"
