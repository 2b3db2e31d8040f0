// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/oneloginprovider.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! The requests that OneLogin is asked, and what is read from its answers.
class TstOneLoginProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsers();
    void findsTheNextPage_data();
    void findsTheNextPage();
    void cursorsStandAlone();
    void findsTheNextOldPage_data();
    void findsTheNextOldPage();
    void asksMoreGently_data();
    void asksMoreGently();
    void readsStatuses();
    void readsThePageOfTheDocuments();
    void readsEveryField();
    void readsOldPages();
    void saysWhatWasNotAskedFor();
    void readsAddresses_data();
    void readsAddresses();
    void offersCredentials();
    void pushesDown_data();
    void pushesDown();
    void asksForWhatIsPushedDown();
    void wordsErrors_data();
    void wordsErrors();
    void testsAToken_data();
    void testsAToken();

private:
    const OneLoginProvider m_provider{};
};

static Profile acme()
{
    return profileAt(u"onelogin"_s, u"accessToken"_s, u"https://acme.onelogin.com"_s);
}

static HttpRequest sentTo(const QByteArray &target)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded("https://acme.onelogin.com" + target);
    request.headers = {{"Authorization", "bearer x"}};
    return request;
}

void TstOneLoginProvider::listsUsers()
{
    Profile profile = acme();
    profile.baseUrl = QUrl(u"https://ann:x@acme.onelogin.com/portal?b#c"_s);
    const HttpRequest request = m_provider.listUsers(profile, {});
    QCOMPARE(request.method, HttpMethod::Get);
    const QByteArray url = request.url.toEncoded();
    QVERIFY(url.startsWith("https://acme.onelogin.com/api/2/users?limit=50&fields=id,username,"));
    QVERIFY(url.endsWith(",custom_attributes")); // without which they do not come
    for (const char *secret : {"password,", "salt", "password_confirmation"})
        QVERIFY(!url.contains(secret));
    QVERIFY(request.headers == QList<HttpHeader>({{"Accept", "application/json"}}));
    QCOMPARE(request.rateLimitHeaders.limit, "X-RateLimit-Limit");
    QCOMPARE(request.rateLimitHeaders.remaining, "X-RateLimit-Remaining");
    QCOMPARE(request.rateLimitHeaders.reset, "X-RateLimit-Reset");
    QCOMPARE(request.rateLimitHeaders.resetIs, RateLimitReset::DeltaSeconds);
    QCOMPARE(m_provider.describeListing(profile, {}), u"GET /api/2/users, limit=50, all fields"_s);
}

void TstOneLoginProvider::findsTheNextPage_data()
{
    QTest::addColumn<QString>("headers"); // cursor|current|pages|total; "-": not there
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<qint64>("total");
    const auto row = [](const char *name, const char *headers, const QByteArray &next,
                        qint64 total) {
        QTest::newRow(name) << QString::fromLatin1(headers)
                            << (next == "none" ? next : "/api/2/users?cursor=" + next) << total;
    };
    row("first", "ZGVtbzpwYWdlPTI%3D|1|26|1288", "ZGVtbzpwYWdlPTI%3D", 1288);
    row("not encoded", "ZGVtbzpwYWdlPTI=|1|26|1288", "ZGVtbzpwYWdlPTI%3D", 1288);
    row("plus and slash", "a%2Bb%2F|1|26|1288", "a%2Bb%2F", 1288);
    row("encoded once only", "a%253D|1|26|1288", "a%253D", 1288);
    row("no numbers", "abc|-|-|-", "abc", -1);
    row("last", "-|26|26|1288", "none", 1288);
    row("empty", "|26|26|1288", "none", 1288);
    row("a cursor on the last page", "abc|26|26|1288", "none", 1288);
    row("nobody", "-|1|0|0", "none", 0);
    row("nonsense", "abc|x|y|z", "abc", -1);
    row("below nothing", "abc|-1|-1|-5", "abc", -1);
    row("no page number", "abc|0|0|5", "abc", 5);
}

void TstOneLoginProvider::findsTheNextPage()
{
    QFETCH(QString, headers);
    QFETCH(qint64, total);
    HttpResponse head = answer(200);
    const QStringList values = headers.split(u'|');
    const char *const names[] = {"After-Cursor", "Current-Page", "Total-Pages", "total-count"};
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] != "-"_L1)
            head.headers.append(HttpHeader{names[i], values[i].toLatin1()});
    }
    const Result<NextPage> next = m_provider.nextPage(sentTo("/api/2/users?limit=50"), head);
    QVERIFY(next.ok());
    QCOMPARE(next.value().told, NextIsTold::InHead);
    QCOMPARE(next.value().total.value_or(-1), total);
    QTEST(targetOf(next.value().request), "next");
}

void TstOneLoginProvider::cursorsStandAlone()
{
    HttpRequest sent = sentTo("/api/2/users?limit=50&fields=id&created_since=2026-01-01");
    sent.variant = "without-fields";
    HttpResponse head = answer(200);
    head.headers = {{"After-Cursor", "abc"}};
    const Result<NextPage> next = m_provider.nextPage(sent, head);
    QVERIFY(next.ok() && next.value().request);
    const HttpRequest &request = *next.value().request;
    QCOMPARE(targetOf(request), "/api/2/users?cursor=abc");
    QCOMPARE(request.variant, "without-fields");
    QCOMPARE(request.rateLimitHeaders.limit, "X-RateLimit-Limit");
    for (const HttpHeader &header : request.headers)
        QVERIFY(header.name.toLower() != "authorization");
}

void TstOneLoginProvider::findsTheNextOldPage_data()
{
    QTest::addColumn<QByteArray>("cursor"); // null: not there
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("first") << QByteArray("b25lPTI=")
                           << QByteArray("/api/1/users?after_cursor=b25lPTI%3D");
    QTest::newRow("last") << QByteArray() << QByteArray("none");
    QTest::newRow("empty") << QByteArray("") << QByteArray("none");
    QTest::newRow("a text that says null") << QByteArray("null") << QByteArray("none");
}

void TstOneLoginProvider::findsTheNextOldPage()
{
    QFETCH(QByteArray, cursor);
    const HttpRequest sent = sentTo("/api/1/users?limit=50");
    const Result<NextPage> head = m_provider.nextPage(sent, answer(200));
    QVERIFY(head.ok() && !head.value().request);
    QCOMPARE(head.value().told, NextIsTold::InBody);
    PageEnvelope envelope;
    if (!cursor.isNull())
        envelope.set("pagination.after_cursor", view(cursor));
    const Result<NextPage> next = m_provider.nextPageOf(sent, answer(200), envelope);
    QVERIFY(next.ok());
    QTEST(targetOf(next.value().request), "next");
}

void TstOneLoginProvider::asksMoreGently_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("failed");
    QTest::addColumn<QByteArray>("gentler");
    const auto row = [](const char *name, int status, const QByteArray &failed,
                        const QByteArray &gentler) {
        QTest::newRow(name) << status << failed << gentler;
    };
    const QByteArray first = "/api/2/users?limit=50&fields=id,email";
    row("no v2", 404, first, "/api/1/users?limit=50");
    row("no v1 either", 404, "/api/1/users?limit=50", "none");
    row("fields are refused", 400, first, "/api/2/users?limit=50");
    row("fields cannot be read", 422, first + "&created_since=2026-01-01",
        "/api/2/users?limit=50&created_since=2026-01-01");
    row("something else is refused", 400, "/api/2/users?limit=50", "none");
    row("too slow", 504, first, "/api/2/users?limit=25&fields=id,email");
    row("still too slow", 502, "/api/2/users?limit=12&fields=id",
        "/api/2/users?limit=10&fields=id");
    row("as small as it gets", 500, "/api/2/users?limit=10&fields=id", "none");
    row("v1 is too slow", 500, "/api/1/users?limit=50", "/api/1/users?limit=25");
    row("a cursor", 500, "/api/2/users?cursor=abc", "none");
    row("a cursor that is gone", 404, "/api/2/users?cursor=abc", "none");
    row("a cursor that is refused", 400, "/api/2/users?cursor=abc", "none");
    row("no permission", 403, first, "none");
}

void TstOneLoginProvider::asksMoreGently()
{
    QFETCH(int, status);
    QFETCH(QByteArray, failed);
    QTEST(targetOf(m_provider.gentlerPage(sentTo(failed), answer(status))), "gentler");
}

void TstOneLoginProvider::readsStatuses()
{
    const auto chunk =
        decoded(fixture("onelogin/users-status.json"), m_provider.userPageFormat({}));
    QVERIFY(chunk);
    const QStringList expected{u"staged/Unactivated"_s,
                               u"active/Active"_s,
                               u"suspended/Suspended"_s,
                               u"locked/Locked"_s,
                               u"passwordExpired/Password expired"_s,
                               u"recovery/Awaiting password reset"_s,
                               u"unknown/6"_s,
                               u"staged/Password pending"_s,
                               u"staged/Security questions required"_s,
                               u"unknown/9"_s,
                               u"staged/Unapproved"_s,
                               u"deactivated/Rejected"_s,
                               u"deactivated/Unlicensed"_s,
                               u"active/Active"_s,
                               u"deactivated/Rejected"_s,
                               u"active/Active"_s,
                               u"unknown/()"_s};
    QCOMPARE(statusesOf(*chunk), expected);
}

void TstOneLoginProvider::readsThePageOfTheDocuments()
{
    using enum Attribute;
    const auto chunk = decoded(fixture("onelogin/users-page.json"), m_provider.userPageFormat({}));
    QVERIFY(chunk);
    const auto row = [&chunk](std::uint32_t number) {
        return cellsOf(*chunk, number, {Login, Email, FirstName, LastName, MobilePhone, LastLogin});
    };
    QCOMPARE(row(0),
             u"ines.okafor|ines.okafor@example.com|Ines|Okafor|+15550142|"
             "2026-06-30T07:58:12.551Z"_s);
    QCOMPARE(row(1), u"tom.vale|tom.vale@example.com|Tom|Vale|()|(never)"_s);
    QCOMPARE(text(chunk->id(0)), u"90142771"_s);
    QVERIFY(!decoded(R"({"data":[]})", m_provider.userPageFormat({})));
}

void TstOneLoginProvider::readsEveryField()
{
    using enum Attribute;
    const auto chunk = decoded(fixture("onelogin/user-all.json"), m_provider.userPageFormat({}));
    QVERIFY(chunk);
    QCOMPARE(cellsOf(*chunk, 0, {Title, Department, Organization, ManagerId, Attribute::Locale}),
             u"Site Engineer|Operations|Acme Demo|#90142001|en"_s);
    QCOMPARE(cellsOf(*chunk, 1, {Login, Email, ManagerId}),
             u"tom.vale@example.com|tom.vale@example.com|90142001"_s);
    // What never has a name there; accounts name the rest themselves.
    QCOMPARE(cellsOf(*chunk, 0, {DisplayName, StatusChanged, Timezone, City, EmployeeNumber}),
             u"(not offered)|(not offered)|(not offered)|York|#10442"_s);
    QCOMPARE(cellsOf(*chunk, 1, {City, EmployeeNumber}), u"()|()"_s);
    const QStringList paths = pathsOf(*chunk);
    for (const QString &path : {u"custom_attributes.badge_colour"_s, u"custom_attributes.shift"_s,
                                u"custom_attributes.start_year"_s, u"role_ids"_s})
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u' ')));
}

void TstOneLoginProvider::readsOldPages()
{
    const HttpRequest sent = sentTo("/api/1/users?after_cursor=x");
    const Result<DecodedPage> page =
        decodePage(view(fixture("onelogin/users-v1.json")), m_provider.userPageFormat(sent));
    QVERIFY(page.ok());
    QVERIFY(page.value().envelope.find("pagination.after_cursor"));
    QCOMPARE(*page.value().envelope.find("pagination.after_cursor"), std::string("b25lPTI="));
    QCOMPARE(cellsOf(*page.value().chunk, 0, {Attribute::Login, Attribute::Locale}),
             u"ines.okafor|en"_s);
    const auto last = decodePage(R"({"pagination":{"after_cursor":null},"data":[]})",
                                 m_provider.userPageFormat(sent));
    QVERIFY(last.ok());
    QVERIFY(!last.value().envelope.find("pagination.after_cursor"));
}

void TstOneLoginProvider::saysWhatWasNotAskedFor()
{
    HttpRequest sent = sentTo("/api/2/users?cursor=x");
    const auto blankTitle = [&] {
        const auto chunk =
            decoded(fixture("onelogin/users-page.json"), m_provider.userPageFormat(sent));
        return chunk ? cellOf(*chunk, 0, Attribute::Title) : u"refused"_s;
    };
    QCOMPARE(blankTitle(), u"none"_s);
    sent.variant = "without-fields";
    QCOMPARE(blankTitle(), u"(not requested)"_s);
}

void TstOneLoginProvider::readsAddresses_data()
{
    addAddressColumns();
    QTest::newRow("subdomain") << u"acme"_s << u"https://acme.onelogin.com"_s;
    QTest::newRow("host") << u"acme.onelogin.com"_s << u"https://acme.onelogin.com"_s;
    QTest::newRow("portal") << u"https://acme.onelogin.com/portal"_s
                            << u"https://acme.onelogin.com"_s;
    QTest::newRow("administration") << u"https://Acme-dev.onelogin.com/admin2/users?x#y"_s
                                    << u"https://acme-dev.onelogin.com"_s;
    QTest::newRow("old US host") << u"https://api.us.onelogin.com"_s
                                 << u"https://api.us.onelogin.com"_s;
    QTest::newRow("old EU host") << u"api.eu.onelogin.com/api/1"_s
                                 << u"https://api.eu.onelogin.com"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("web site") << u"https://www.onelogin.com"_s << QString();
    QTest::newRow("documents") << u"developers.onelogin.com"_s << QString();
    QTest::newRow("placeholder") << u"https://<subdomain>.onelogin.com"_s << QString();
    QTest::newRow("another placeholder") << u"subdomain.onelogin.com"_s << QString();
    QTest::newRow("plain http") << u"http://acme.onelogin.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TstOneLoginProvider::readsAddresses()
{
    compareAddress(m_provider);
}

void TstOneLoginProvider::offersCredentials()
{
    Profile profile = acme();
    Result<SignInPlan> plan = m_provider.signInPlan(profile);
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().credential.header, "Authorization");
    QCOMPARE(plan.value().credential.prefix, "bearer ");
    profile.credential = m_provider.info().credentials.constFirst().id;
    QVERIFY(!m_provider.signInPlan(profile).ok());
    QVERIFY(!m_provider.checkProfile(profile).ok());
    profile.fields[u"client-id"_s] = u" abc "_s;
    QVERIFY(m_provider.checkProfile(profile).ok());
    plan = m_provider.signInPlan(profile);
    QVERIFY(plan.ok());
    const OAuthPlan &oauth = plan.value().oauth;
    QCOMPARE(oauth.tokenUrl.toString(), u"https://acme.onelogin.com/auth/oauth2/v2/token"_s);
    QCOMPARE(oauth.clientId, u"abc"_s);
    QCOMPARE(oauth.clientAuth, ClientAuth::NamedHeader);
    QCOMPARE(oauth.body, TokenBody::Json);
    QVERIFY(oauth.scopes.isEmpty());
}

static Query parsed(const QByteArray &text)
{
    const QueryTime time{1'782'864'000'000, {}}; // 2026-07-01
    const auto result = parseQuery(view(text), time);
    return std::holds_alternative<Query>(result) ? std::get<Query>(result) : Query();
}

void TstOneLoginProvider::pushesDown_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const QByteArray &query, const char *expression,
                        const char *asked) {
        QTest::newRow(name) << query << QString::fromLatin1(expression)
                            << QString::fromLatin1(asked);
    };
    row("since", "created>=2026-01-01", "created_since=2025-12-31T23:59:59.000Z",
        "created>=2026-01-01");
    row("after the day", "created>2026-01-01", "created_since=2026-01-01T23:59:59.000Z",
        "created>2026-01-01");
    row("before", "lastUpdated<2026-01-01", "updated_until=2026-01-01T00:00:01.000Z",
        "lastUpdated<2026-01-01");
    row("to the end of the day", "lastUpdated<=2026-01-01",
        "updated_until=2026-01-02T00:00:01.000Z", "lastUpdated<=2026-01-01");
    row("by its path", "last_login<2026-01-01", "last_login_until=2026-01-01T00:00:01.000Z",
        "last_login<2026-01-01");
    row("age", "lastLogin<90d", "last_login_until=2026-04-02T00:00:01.000Z", "lastLogin<90d");
    row("a day", "created=2026-01-01",
        "created_since=2025-12-31T23:59:59.000Z&created_until=2026-01-02T00:00:01.000Z",
        "created=2026-01-01");
    row("both ends", "created>=2026-01-01 created<2026-02-01",
        "created_since=2025-12-31T23:59:59.000Z&created_until=2026-02-01T00:00:01.000Z",
        "created>=2026-01-01|created<2026-02-01");
    row("one parameter twice", "created>=2026-01-01 created>=2026-02-01",
        "created_since=2025-12-31T23:59:59.000Z", "created>=2026-01-01");
    row("beside a word", "ann created>=2026-01-01", "created_since=2025-12-31T23:59:59.000Z",
        "created>=2026-01-01");
    row("names may be told apart by capitals", "email=ann@example.com", "", "");
    row("no such parameter", "passwordChanged<2026-01-01", "", "");
    row("not", "-created>=2026-01-01", "", "");
    row("or", "created>=2026-01-01 OR ann", "", "");
    row("two days", "created=2026-01-01,2026-01-03", "", "");
    row("never", "lastLogin:never", "", "");
    row("any", "lastLogin:*", "", "");
    row("a word", "ann", "", "");
    row("before all time", "created<0001-01-01", "", "");
    row("nothing", "", "", "");
}

void TstOneLoginProvider::pushesDown()
{
    QFETCH(QByteArray, query);
    const ServerQuery asked = m_provider.pushDown(parsed(query), view(query));
    QTEST(asked.expression, "expression");
    QTEST(asked.asked.join(u'|'), "asked");
    QCOMPARE(asked.query, QString::fromLatin1(query));
    // Everything is looked at again, as the bounds are wider.
    for (const QString &piece : asked.asked)
        QVERIFY(asked.matchedHere.contains(piece));
}

void TstOneLoginProvider::asksForWhatIsPushedDown()
{
    ListingRequest asked;
    asked.limit = m_provider.pushDown(parsed("created=2026-01-01"), "created=2026-01-01");
    const HttpRequest request = m_provider.listUsers(acme(), asked);
    QVERIFY(targetOf(request).endsWith("&created_since=2025-12-31T23:59:59.000Z"
                                       "&created_until=2026-01-02T00:00:01.000Z"));
    QCOMPARE(m_provider.describeListing(acme(), asked),
             u"GET /api/2/users, limit=50, all fields, created_since=2025-12-31T23:59:59.000Z, "
             "created_until=2026-01-02T00:00:01.000Z"_s);
}

void TstOneLoginProvider::wordsErrors_data()
{
    addErrorColumns();
    using enum ErrorKind;
    addError("v1", 401, fixture("onelogin/error-v1.json"), Unauthorized,
             u"Authentication Failure"_s);
    addError("v2", 401, fixture("onelogin/error-v2.json"), Unauthorized, u"Invalid access token"_s);
    addError("flat", 401, fixture("onelogin/error-flat.json"), Unauthorized,
             u"Unauthorized Error"_s);
    addError("described", 400, fixture("onelogin/error-cursor.json"), ProviderRefused,
             u"Requests can only have cursor xor pagination arguments"_s);
    addError("several", 422, fixture("onelogin/error-list.json"), ProviderRefused,
             u"limit must be a number; fields is unknown"_s);
    addError("message alone", 403, R"({"message":"insufficient scope"})", Forbidden,
             u"insufficient scope"_s);
    addError("an expired cursor", 400,
             R"({"statusCode":400,"name":"BadRequestError","message":"Invalid pagination cursor"})",
             PlaceLost, u"Invalid pagination cursor"_s);
    addError("tokens", 401, R"({"error":"invalid_client","error_description":"No such client."})",
             Unauthorized, u"No such client."_s);
    addError("error alone", 400, R"({"error":"bad"})", ProviderRefused, u"bad"_s);
    addError("too many", 429, {}, RateLimited, {});
    addError("proxy", 502, "<html>Bad gateway</html>", ProviderFailed, {});
    addError("wrong types", 500, R"({"message":{"x":1},"status":"y","error":7})", ProviderFailed,
             {});
    addError("no error", 200, "<html>", BadResponse, {});
}

void TstOneLoginProvider::wordsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpResponse response = answer(status, body);
    response.headers = {{"X-Request-Id", "5f0c-1"}};
    const Error error = m_provider.errorFrom(response);
    compareError(error);
    QCOMPARE(error.requestId, std::string("5f0c-1"));
    const bool namesTheScope = error.advice.find("Read Users") != std::string::npos;
    QCOMPARE(namesTheScope, status == 401 || status == 403);
}

void TstOneLoginProvider::testsAToken_data()
{
    addTokenColumns();
    QTest::newRow("users") << 200 << QByteArray("[{\"id\":1}]") << -1;
    QTest::newRow("nobody") << 200 << QByteArray("[]") << -1;
    QTest::newRow("refused") << 401 << fixture("onelogin/error-v2.json")
                             << int(ErrorKind::Unauthorized);
    QTest::newRow("an object") << 200 << QByteArray("{}") << int(ErrorKind::BadResponse);
    QTest::newRow("login page") << 200 << QByteArray("<html>") << int(ErrorKind::BadResponse);
}

void TstOneLoginProvider::testsAToken()
{
    QCOMPARE(targetOf(m_provider.whoAmI(acme())), "/api/2/users?limit=1&fields=id");
    compareToken(m_provider);
}

QTEST_GUILESS_MAIN(TstOneLoginProvider)
#include "tst_oneloginprovider.moc"
