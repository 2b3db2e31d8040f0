// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudprovider.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! The requests that JumpCloud is asked, and what is read from its answers.
class TstJumpCloudProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsers_data();
    void listsUsers();
    void searches();
    void pagesThroughASearch();
    void listsEverybodyWhereSearchingIsRefused_data();
    void listsEverybodyWhereSearchingIsRefused();
    void namesTheOrganization();
    void findsTheNextPage_data();
    void findsTheNextPage();
    void numbersAgreeWithWhatIsTold();
    void asksForNothingAheadAfterAShortPage();
    void asksForLess_data();
    void asksForLess();
    void readsStatuses();
    void readsThePageOfTheDocuments();
    void readsPhonesPlacesAndOwnAttributes();
    void readsAddresses_data();
    void readsAddresses();
    void addressFollowsTheRegion();
    void checksFields_data();
    void checksFields();
    void findsTheTokenEndpoint_data();
    void findsTheTokenEndpoint();
    void wordsErrors_data();
    void wordsErrors();
    void testsAKey_data();
    void testsAKey();

private:
    Result<NextPage> told(const HttpRequest &sent, qint64 rows, const char *total) const;

    const JumpCloudProvider m_provider{};
};

static Profile acme()
{
    return profileAt(u"jumpcloud"_s, u"apiKey"_s, u"https://console.jumpcloud.com"_s);
}

static HttpRequest sentTo(const QByteArray &query)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded("https://console.jumpcloud.com/api/systemusers?" + query);
    request.headers = {{"x-api-key", "x"}, {"x-org-id", "64f1bfe29d3e5b0001a7b001"}};
    request.rateBucket = "systemusers";
    return request;
}

Result<NextPage> TstJumpCloudProvider::told(const HttpRequest &sent, qint64 rows,
                                            const char *total) const
{
    PageEnvelope envelope;
    envelope.rows = std::size_t(rows);
    if (total)
        envelope.set("totalCount", total);
    return m_provider.nextPageOf(sent, answer(200), envelope);
}

void TstJumpCloudProvider::listsUsers_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("usual")
        << QUrl(u"https://console.jumpcloud.com"_s)
        << QByteArray("https://console.jumpcloud.com/api/systemusers?limit=100&skip=0&sort=_id");
    QTest::newRow("loopback")
        << QUrl(u"http://127.0.0.1:8080"_s)
        << QByteArray("http://127.0.0.1:8080/api/systemusers?limit=100&skip=0&sort=_id");
    QTest::newRow("path, query and user in a hand-made profile")
        << QUrl(u"https://ann:x@console.eu.jumpcloud.com/login?b#c"_s)
        << QByteArray("https://console.eu.jumpcloud.com/api/systemusers?limit=100&skip=0&sort=_id");
}

void TstJumpCloudProvider::listsUsers()
{
    QFETCH(QUrl, base);
    Profile profile = acme();
    profile.baseUrl = base;
    const HttpRequest request = m_provider.listUsers(profile, {});
    QTEST(request.url.toEncoded(), "url");
    QCOMPARE(request.method, HttpMethod::Get);
    QVERIFY(request.body.isEmpty());
    const QList<HttpHeader> json{{"Accept", "application/json"},
                                 {"Content-Type", "application/json"}};
    QVERIFY(request.headers == json);
    QVERIFY(request.rateLimitHeaders.limit.isEmpty()); // JumpCloud tells none
    QCOMPARE(m_provider.describeListing(profile, {}),
             u"GET /api/systemusers, limit=100, sort=_id"_s);
}

static ListingRequest suspended()
{
    ListingRequest asked;
    asked.limit.query = u"status:suspended"_s;
    asked.limit.expression = uR"({"filter":{"or":[{"suspended":true}]}})"_s;
    return asked;
}

void TstJumpCloudProvider::searches()
{
    const HttpRequest request = m_provider.listUsers(acme(), suspended());
    QCOMPARE(request.method, HttpMethod::Post);
    QCOMPARE(request.repeat, HttpRepeat::Harmless);
    QCOMPARE(request.url, QUrl(u"https://console.jumpcloud.com/api/search/systemusers"_s));
    QCOMPARE(
        request.body,
        QByteArray(R"({"filter":{"or":[{"suspended":true}]},"limit":100,"skip":0,"sort":"_id"})"));
    QVERIFY(request.headers.contains(HttpHeader{"Content-Type", "application/json"}));
    QVERIFY(m_provider.keepsLimit(request));
    QCOMPARE(m_provider.readOnlyPosts(), QStringList{request.url.path()});
    QCOMPARE(m_provider.describeListing(acme(), suspended()),
             uR"(POST /api/search/systemusers, limit=100, sort=_id, {"filter":)"_s
                 + uR"({"or":[{"suspended":true}]}})"_s);
    const Query query = std::get<Query>(parseQuery("status:suspended", {}));
    QVERIFY(!m_provider.pushDownFor(acme(), query, "status:suspended").isEmpty());
}

// By number and as told, byte for byte, as with a list.
void TstJumpCloudProvider::pagesThroughASearch()
{
    Profile profile = acme();
    profile.fields[u"org-id"_s] = u"64f1bfe29d3e5b0001a7b001"_s;
    HttpRequest sent = m_provider.listUsers(profile, suspended());
    sent.headers.append(HttpHeader{"x-api-key", "x"});
    int pages = 1;
    for (auto numbered = m_provider.pageByNumber(sent, 450); numbered;
         numbered = m_provider.pageByNumber(sent, 450)) {
        const Result<NextPage> next = told(sent, 100, "450");
        QVERIFY(next.ok() && next.value().request);
        QCOMPARE(next.value().request->body, numbered->body);
        QCOMPARE(next.value().request->url, numbered->url);
        QCOMPARE(numbered->method, HttpMethod::Post);
        QVERIFY(numbered->body.contains(
            QByteArray("\"skip\":" + QByteArray::number(pages * 100) + ',')));
        QVERIFY(!numbered->headers.contains(HttpHeader{"x-api-key", "x"}));
        QVERIFY(numbered->headers.contains(HttpHeader{"x-org-id", "64f1bfe29d3e5b0001a7b001"}));
        sent = *numbered;
        ++pages;
    }
    QCOMPARE(pages, 5);
    QVERIFY(!told(sent, 50, "450").value().request);
    const auto smaller = m_provider.gentlerPage(sent, answer(504));
    QVERIFY(smaller && smaller->body.contains("\"limit\":50,\"skip\":400,"));
}

void TstJumpCloudProvider::listsEverybodyWhereSearchingIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("lists");
    QTest::newRow("not understood") << 400 << true;
    QTest::newRow("no such route") << 404 << true;
    QTest::newRow("not allowed there") << 405 << true;
    QTest::newRow("bad key") << 401 << false;
    QTest::newRow("role") << 403 << false;
    QTest::newRow("throttled") << 429 << false;
}

void TstJumpCloudProvider::listsEverybodyWhereSearchingIsRefused()
{
    QFETCH(int, status);
    QFETCH(bool, lists);
    Profile profile = acme();
    profile.fields[u"org-id"_s] = u"64f1bfe29d3e5b0001a7b001"_s;
    HttpRequest search = m_provider.listUsers(profile, suspended());
    search.headers.append(HttpHeader{"x-api-key", "x"});
    const auto everybody = m_provider.gentlerPage(search, answer(status));
    QCOMPARE(everybody.has_value(), lists);
    if (everybody) {
        const HttpRequest list = m_provider.listUsers(profile, {});
        QCOMPARE(everybody->method, HttpMethod::Get);
        QCOMPARE(everybody->url, list.url);
        QVERIFY(everybody->body.isEmpty() && everybody->headers == list.headers);
        QVERIFY(!m_provider.keepsLimit(*everybody));
    }
    // The numbers of later pages are those of the users who were found.
    const HttpRequest later = *m_provider.pageByNumber(search, 450);
    QVERIFY(!m_provider.gentlerPage(later, answer(status)));
}

void TstJumpCloudProvider::namesTheOrganization()
{
    Profile profile = acme();
    profile.fields[u"org-id"_s] = u" 64f1bfe29d3e5b0001a7b001 "_s;
    for (const HttpRequest &request :
         {m_provider.listUsers(profile, {}), m_provider.listUsers(profile, suspended()),
          m_provider.whoAmI(profile)})
        QVERIFY(request.headers.contains(HttpHeader{"x-org-id", "64f1bfe29d3e5b0001a7b001"}));
    QVERIFY(m_provider.describeListing(profile, {}).contains("64f1bfe29d3e5b0001a7b001"_L1));
    // And on every page that follows, but without what authorized the one before.
    const auto next = told(sentTo("limit=100&skip=0&sort=_id"), 100, "250");
    QVERIFY(next.ok() && next.value().request);
    for (const HttpRequest &request :
         {*next.value().request, *m_provider.pageByNumber(*next.value().request, 250),
          *m_provider.gentlerPage(sentTo("limit=100&skip=0&sort=_id"), answer(500))}) {
        QVERIFY(request.headers.contains(HttpHeader{"x-org-id", "64f1bfe29d3e5b0001a7b001"}));
        QVERIFY(!request.headers.contains(HttpHeader{"x-api-key", "x"}));
        QCOMPARE(request.rateBucket, "systemusers");
    }
}

void TstJumpCloudProvider::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QByteArray>("total"); // null: not told
    QTest::addColumn<QByteArray>("next");
    const auto row = [](const char *name, const QByteArray &sent, qint64 rows,
                        const QByteArray &total, const QByteArray &next) {
        QTest::newRow(name) << "limit=100&skip=" + sent + "&sort=_id" << rows << total << next;
    };
    const QByteArray nothing;
    row("first of three", "0", 100, "250", "limit=100&skip=100&sort=_id");
    row("second of three", "100", 100, "250", "limit=100&skip=200&sort=_id");
    row("last of three", "200", 50, "250", "none");
    row("just full", "100", 100, "200", "none");
    row("nobody", "0", 0, "0", "none");
    row("empty page", "100", 0, "250", "none");
    row("short page", "100", 60, "250", "limit=100&skip=160&sort=_id");
    row("the total has shrunk", "100", 30, "120", "none");
    row("the total has grown", "200", 100, "320", "limit=100&skip=300&sort=_id");
    row("the total is wrong", "200", 100, "250", "limit=100&skip=300&sort=_id");
    row("no total", "0", 100, nothing, "limit=100&skip=100&sort=_id");
    row("no total, short page", "0", 60, nothing, "limit=100&skip=60&sort=_id");
    row("no total, empty page", "60", 0, nothing, "none");
    row("total is no number", "0", 100, "many", "limit=100&skip=100&sort=_id");
    row("total below nothing", "0", 100, "-1", "limit=100&skip=100&sort=_id");
}

void TstJumpCloudProvider::findsTheNextPage()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, rows);
    QFETCH(QByteArray, total);
    const Result<NextPage> head = m_provider.nextPage(sentTo(sent), answer(200));
    QVERIFY(head.ok() && !head.value().request);
    QCOMPARE(head.value().told, NextIsTold::InBody);
    const Result<NextPage> next =
        told(sentTo(sent), rows, total.isNull() ? nullptr : total.constData());
    QVERIFY(next.ok());
    QTEST(queryOf(next.value().request), "next");
    bool isTotal = false;
    const qint64 number = total.toLongLong(&isTotal);
    QCOMPARE(next.value().total.value_or(-1), isTotal ? number : -1);
}

// Both ways lead to the same address, byte for byte.
void TstJumpCloudProvider::numbersAgreeWithWhatIsTold()
{
    HttpRequest sent = m_provider.listUsers(acme(), {});
    int pages = 1;
    for (auto numbered = m_provider.pageByNumber(sent, 450); numbered;
         numbered = m_provider.pageByNumber(sent, 450)) {
        const Result<NextPage> next = told(sent, 100, "450");
        QVERIFY(next.ok() && next.value().request);
        QCOMPARE(next.value().request->url.toEncoded(), numbered->url.toEncoded());
        sent = *numbered;
        ++pages;
    }
    QCOMPARE(pages, 5);
    QCOMPARE(queryOf(m_provider.pageByNumber(m_provider.listUsers(acme(), {}), 100)), "none");
    QCOMPARE(queryOf(m_provider.pageByNumber(m_provider.listUsers(acme(), {}), 0)), "none");
}

void TstJumpCloudProvider::asksForNothingAheadAfterAShortPage()
{
    const auto next = told(sentTo("limit=100&skip=0&sort=_id"), 60, "450");
    QVERIFY(next.ok() && next.value().request);
    QVERIFY(!m_provider.pageByNumber(*next.value().request, 450));
    const auto full = told(*next.value().request, 100, "450");
    QVERIFY(full.ok() && full.value().request);
    QCOMPARE(queryOf(m_provider.pageByNumber(*full.value().request, 450)),
             "limit=100&skip=260&sort=_id");
}

void TstJumpCloudProvider::asksForLess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("failed");
    QTest::addColumn<QByteArray>("smaller");
    QTest::newRow("100") << 504 << QByteArray("limit=100&skip=300&sort=_id")
                         << QByteArray("limit=50&skip=300&sort=_id");
    QTest::newRow("12") << 500 << QByteArray("limit=12&skip=0&sort=_id")
                        << QByteArray("limit=10&skip=0&sort=_id");
    QTest::newRow("10") << 500 << QByteArray("limit=10&skip=0&sort=_id") << QByteArray("none");
    QTest::newRow("refused") << 400 << QByteArray("limit=100&skip=0&sort=_id")
                             << QByteArray("none");
    QTest::newRow("no limit") << 500 << QByteArray("skip=0") << QByteArray("none");
}

void TstJumpCloudProvider::asksForLess()
{
    QFETCH(int, status);
    QFETCH(QByteArray, failed);
    QTEST(queryOf(m_provider.gentlerPage(sentTo(failed), answer(status))), "smaller");
}

void TstJumpCloudProvider::readsStatuses()
{
    const auto chunk =
        decoded(fixture("jumpcloud/users-status.json"), m_provider.userPageFormat({}));
    QVERIFY(chunk);
    QCOMPARE(statusesOf(*chunk),
             (QStringList{u"active/ACTIVATED"_s, u"suspended/SUSPENDED"_s, u"suspended/SUSPENDED"_s,
                          u"staged/STAGED"_s, u"locked/account_locked"_s,
                          u"passwordExpired/password_expired"_s, u"staged/not activated"_s,
                          u"active/ACTIVATED"_s, u"unknown/FROZEN"_s, u"unknown/()"_s,
                          u"active/ACTIVATED"_s, u"unknown/()"_s}));
}

void TstJumpCloudProvider::readsThePageOfTheDocuments()
{
    const Result<DecodedPage> page =
        decodePage(view(fixture("jumpcloud/users-page.json")), m_provider.userPageFormat({}));
    QVERIFY(page.ok());
    QCOMPARE(page.value().envelope.rows, 2u);
    QVERIFY(page.value().envelope.find("totalCount"));
    QCOMPARE(*page.value().envelope.find("totalCount"), std::string("1288"));
    const UserChunk &chunk = *page.value().chunk;
    QCOMPARE(text(chunk.id(0)), u"64f1c0aa9d3e5b0001a7c201"_s);
    const auto row = [&chunk](std::uint32_t number) {
        using enum Attribute;
        return cellsOf(chunk, number,
                       {Login, DisplayName, SecondEmail, Title, Organization, EmployeeNumber,
                        MobilePhone, ManagerId, City});
    };
    QCOMPARE(row(0),
             u"ines.okafor|Ines Okafor|()|Site Engineer|Acme Demo|10442|+1 555 0142|"
             "64f1c0aa9d3e5b0001a7c100|none"_s);
    QCOMPARE(row(1), u"tom.vale|()|()|()|()|()|()|()|none"_s);
    QCOMPARE(cellOf(chunk, 0, Attribute::LastUpdated), u"(not offered)"_s);
    QCOMPARE(cellOf(chunk, 0, Attribute::LastLogin), u"(not requested)"_s);
    QVERIFY(!decoded(R"({"totalCount":1})", m_provider.userPageFormat({})));
    QVERIFY(!decoded("[]", m_provider.userPageFormat({})));
}

void TstJumpCloudProvider::readsPhonesPlacesAndOwnAttributes()
{
    const auto chunk =
        decoded(fixture("jumpcloud/users-places.json"), m_provider.userPageFormat({}));
    QVERIFY(chunk);
    QStringList cells;
    for (std::uint32_t row = 0; row < chunk->rowCount(); ++row)
        cells.append(cellsOf(*chunk, row,
                             {Attribute::MobilePhone, Attribute::City, Attribute::State,
                              Attribute::Country, Attribute::PasswordChanged}));
    QCOMPARE(cells.join(u'|'),
             u"+1 555 0101|Leeds|West Yorkshire|GB|()|"
             "+1 555 0102|York|()|()|(never)|()|()|()|()|()"_s);
    const QStringList paths = pathsOf(*chunk);
    for (const QString &path : {u"attributes.badgeColour"_s, u"attributes.shift"_s,
                                u"phoneNumbers.work"_s, u"addresses.work.postalCode"_s, u"state"_s})
        QVERIFY2(paths.contains(path), qPrintable(path + u" of "_s + paths.join(u' ')));
    QVERIFY(!paths.contains(u"id"_s));
}

void TstJumpCloudProvider::readsAddresses_data()
{
    addAddressColumns();
    QTest::newRow("login page") << u"https://console.jumpcloud.com/login#/users"_s
                                << u"https://console.jumpcloud.com"_s;
    QTest::newRow("host") << u"console.eu.jumpcloud.com"_s << u"https://console.eu.jumpcloud.com"_s;
    QTest::newRow("API path") << u"https://console.in.jumpcloud.com/api/systemusers"_s
                              << u"https://console.in.jumpcloud.com"_s;
    QTest::newRow("insights") << u"https://api.eu.jumpcloud.com/insights/directory/v1"_s
                              << u"https://console.eu.jumpcloud.com"_s;
    QTest::newRow("tokens") << u"admin-oauth.id.jumpcloud.com"_s
                            << u"https://console.jumpcloud.com"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("web site") << u"https://jumpcloud.com"_s << QString();
    QTest::newRow("no such region") << u"api.fr.jumpcloud.com"_s << QString();
    QTest::newRow("plain http") << u"http://console.jumpcloud.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TstJumpCloudProvider::readsAddresses()
{
    compareAddress(m_provider);
}

void TstJumpCloudProvider::addressFollowsTheRegion()
{
    const auto address = [this](const QString &region) {
        const auto url = m_provider.usualAddress({{u"region"_s, region}});
        return url ? url->toString() : QString();
    };
    QCOMPARE(address({}), u"https://console.jumpcloud.com"_s);
    const ProviderField region = m_provider.info().fields.constFirst();
    QCOMPARE(region.name, u"region"_s);
    QCOMPARE(region.choices.size(), 3);
    for (const ProviderField::Choice &choice : region.choices) {
        const auto reading = m_provider.readAddress(address(choice.value));
        QVERIFY(reading.ok() && reading.value().changes.isEmpty());
    }
    QCOMPARE(address(u"fr"_s), QString());
}

void TstJumpCloudProvider::checksFields_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("fields"); // name=value name=value
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("problem"); // a word of the sentence; empty: none
    const auto row = [](const char *name, const char *base, const char *fields,
                        const char *credential, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(fields)
                            << QString::fromLatin1(credential) << QString::fromLatin1(problem);
    };
    const char *const us = "https://console.jumpcloud.com";
    const char *const eu = "https://console.eu.jumpcloud.com";
    row("none", us, "", "apiKey", "");
    row("all", eu, "region=eu org-id=64f1bfe29d3e5b0001a7b001", "apiKey", "");
    row("capitals", us, "org-id=64F1BFE29D3E5B0001A7B001", "apiKey", "");
    row("other region", eu, "region=us", "apiKey", "another region");
    row("region of the address", eu, "", "apiKey", "");
    row("loopback", "http://127.0.0.1:8080", "region=eu", "apiKey", "");
    row("no region", us, "region=fr", "apiKey", "none of the values");
    row("short id", us, "org-id=64f1", "apiKey", "24");
    row("no hex", us, "org-id=64f1bfe29d3e5b0001a7b00g", "apiKey", "24");
    row("two lines", us, "org-id=64f1bfe29d3e5b0001a7b001\r\nx:y", "apiKey", "24");
    row("service account", us, "client-id=abc", "serviceAccount", "");
    row("no client id", us, "", "serviceAccount", "must not be empty");
}

void TstJumpCloudProvider::checksFields()
{
    QFETCH(QString, base);
    QFETCH(QString, fields);
    QFETCH(QString, credential);
    QFETCH(QString, problem);
    Profile profile = acme();
    profile.baseUrl = QUrl(base);
    profile.credential = credential;
    for (const QString &field : fields.split(u' ', Qt::SkipEmptyParts))
        profile.fields[field.section(u'=', 0, 0)] = field.section(u'=', 1);
    const Result<void> result = m_provider.checkProfile(profile);
    QCOMPARE(result.ok(), problem.isEmpty());
    if (result.ok())
        return;
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY(QString::fromStdString(result.error().subject).contains(problem));
}

void TstJumpCloudProvider::findsTheTokenEndpoint_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    QTest::newRow("usual") << u"https://console.jumpcloud.com"_s << QString()
                           << u"https://admin-oauth.id.jumpcloud.com/oauth2/token"_s;
    QTest::newRow("by the address") << u"https://console.in.jumpcloud.com"_s << QString()
                                    << u"https://admin-oauth.id.in.jumpcloud.com/oauth2/token"_s;
    QTest::newRow("by the region") << u"https://proxy.example.com"_s << u"eu"_s
                                   << u"https://admin-oauth.id.eu.jumpcloud.com/oauth2/token"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"eu"_s
                              << u"http://127.0.0.1:8080/oauth2/token"_s;
}

void TstJumpCloudProvider::findsTheTokenEndpoint()
{
    QFETCH(QString, base);
    QFETCH(QString, region);
    Profile profile = acme();
    profile.credential = u"serviceAccount"_s;
    profile.baseUrl = QUrl(base);
    profile.fields = {{u"region"_s, region}, {u"client-id"_s, u"abc"_s}};
    const Result<SignInPlan> plan = m_provider.signInPlan(profile);
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().credential.how, SignIn::ClientSecret);
    const OAuthPlan &oauth = plan.value().oauth;
    QTEST(oauth.tokenUrl.toString(), "url");
    QCOMPARE(oauth.clientId, u"abc"_s);
    QCOMPARE(oauth.scopes, QStringList{u"api"_s});
    QCOMPARE(oauth.clientAuth, ClientAuth::Basic);
    profile.fields.remove(u"client-id"_s);
    QVERIFY(!m_provider.signInPlan(profile).ok());
}

void TstJumpCloudProvider::wordsErrors_data()
{
    addErrorColumns();
    QTest::addColumn<QString>("advice"); // a part; empty: none
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &subject, const QString &advice) {
        addError(name, status, body, kind, subject) << advice;
    };
    using enum ErrorKind;
    row("key", 401, fixture("jumpcloud/error-unauthorized.json"), Unauthorized, u"Unauthorized"_s,
        u"organization id"_s);
    row("region", 401, {}, Unauthorized, {}, u"region"_s);
    row("v2", 401, fixture("jumpcloud/error-v2.json"), Unauthorized, u"invalid api key"_s,
        u"region"_s);
    row("role", 403, fixture("jumpcloud/error-forbidden.json"), Forbidden,
        u"Forbidden: the role does not allow this."_s, u"role"_s);
    row("organization", 404, R"({"message":"Not Found"})", NotFound, u"Not Found"_s,
        u"organization id"_s);
    row("limit", 400, fixture("jumpcloud/error-limit.json"), ProviderRefused,
        u"Bad Request: request parameter \"limit\" exceeds maximum value of 100"_s, {});
    row("error alone", 400, R"({"error":"bad filter"})", ProviderRefused, u"bad filter"_s, {});
    row("tokens", 400, R"({"error":"invalid_scope","error_description":"No such scope."})",
        ProviderRefused, u"No such scope."_s, {});
    row("too many", 429, {}, RateLimited, {}, {});
    row("proxy", 502, "<html>Bad gateway</html>", ProviderFailed, {}, {});
    row("wrong types", 500, R"({"message":["x"],"error":7})", ProviderFailed, {}, {});
    row("no error", 200, "<html>", BadResponse, {}, {});
}

void TstJumpCloudProvider::wordsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, advice);
    const Error error = m_provider.errorFrom(answer(status, body));
    compareError(error);
    QCOMPARE(error.advice.empty(), advice.isEmpty());
    QVERIFY(QString::fromStdString(error.advice).contains(advice));
    QVERIFY(error.detail.starts_with("JumpCloud answered"));
}

void TstJumpCloudProvider::testsAKey_data()
{
    addTokenColumns();
    QTest::newRow("users") << 200 << fixture("jumpcloud/users-page.json") << -1;
    QTest::newRow("nobody") << 200 << QByteArray(R"({"totalCount":0,"results":[]})") << -1;
    QTest::newRow("refused") << 401 << fixture("jumpcloud/error-unauthorized.json")
                             << int(ErrorKind::Unauthorized);
    QTest::newRow("another list") << 200 << QByteArray("[]") << int(ErrorKind::BadResponse);
    QTest::newRow("login page") << 200 << QByteArray("<html>") << int(ErrorKind::BadResponse);
    QTest::newRow("empty") << 200 << QByteArray() << int(ErrorKind::BadResponse);
}

void TstJumpCloudProvider::testsAKey()
{
    QCOMPARE(m_provider.whoAmI(acme()).url.path(), u"/api/systemusers"_s);
    compareToken(m_provider);
}

QTEST_GUILESS_MAIN(TstJumpCloudProvider)
#include "tst_jumpcloudprovider.moc"
