// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaprovider.h"
#include "unit/providers/providertesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! The requests that Okta is asked, and what is read from its answers.
class TstOktaProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsers_data();
    void listsUsers();
    void requestsCarryWhatOktaWants();
    void findsTheNextPage_data();
    void findsTheNextPage();
    void refusesABadNextPage_data();
    void refusesABadNextPage();
    void nextPageCarriesNoCredentials();
    void asksForLess_data();
    void asksForLess();
    void readsWhoseTokenItIs_data();
    void readsWhoseTokenItIs();
    void mapsThePageOfTheDocuments();
    void mapsStatusWords_data();
    void mapsStatusWords();
    void offersAnApiToken();
    void plansOAuth_data();
    void plansOAuth();

private:
    const OktaProvider m_provider{};
};

static Profile acme()
{
    return profileAt({}, {}, u"https://acme.okta.com"_s);
}

static HttpRequest sentTo(const QByteArray &url)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded(url);
    request.headers = {{"Authorization", "SSWS x"}};
    request.rateBucket = "users";
    return request;
}

static HttpResponse withLinks(const QByteArrayList &lines)
{
    HttpResponse head = answer(200);
    for (const QByteArray &line : lines)
        head.headers.append(HttpHeader{"link", line});
    return head;
}

void TstOktaProvider::listsUsers_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<ListScope>("scope");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("described");

    const QByteArray search = "&search=created%20gt%20%221970-01-01T00%3A00%3A00.000Z%22";
    const QString all =
        u"GET /api/v1/users, limit=200, search=created gt \"1970-01-01T00:00:00.000Z\""_s;
    using enum ListScope;
    QTest::newRow("everybody") << QUrl(u"https://acme.okta.com"_s) << Everybody
                               << "https://acme.okta.com/api/v1/users?limit=200" + search << all;
    QTest::newRow("without deprovisioned")
        << QUrl(u"https://acme.okta.com"_s) << WithoutDeprovisioned
        << QByteArray("https://acme.okta.com/api/v1/users?limit=200")
        << u"GET /api/v1/users, limit=200"_s;
    QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:8080"_s) << Everybody
                              << "http://127.0.0.1:8080/api/v1/users?limit=200" + search << all;
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080"_s) << Everybody
                          << "http://[::1]:8080/api/v1/users?limit=200" + search << all;
    QTest::newRow("punycode") << QUrl(u"https://xn--bcher-kva.example"_s) << WithoutDeprovisioned
                              << QByteArray("https://xn--bcher-kva.example/api/v1/users?limit=200")
                              << u"GET /api/v1/users, limit=200"_s;
    QTest::newRow("path, query and user in a hand-made profile")
        << QUrl(u"https://ann:x@acme.okta.com/a/?b#c"_s) << WithoutDeprovisioned
        << QByteArray("https://acme.okta.com/api/v1/users?limit=200")
        << u"GET /api/v1/users, limit=200"_s;
}

void TstOktaProvider::listsUsers()
{
    QFETCH(QUrl, base);
    QFETCH(ListScope, scope);
    Profile profile;
    profile.baseUrl = base;
    profile.scope = scope;
    QTEST(m_provider.listUsers(profile, {}).url.toEncoded(), "url");
    QTEST(m_provider.describeListing(profile, {}), "described");
}

void TstOktaProvider::requestsCarryWhatOktaWants()
{
    const QList<HttpHeader> json{{"Accept", "application/json"},
                                 {"Content-Type", "application/json"}};
    for (const HttpRequest &request :
         {m_provider.listUsers(acme(), {}), m_provider.whoAmI(acme())}) {
        QCOMPARE(request.method, HttpMethod::Get);
        QVERIFY(request.headers == json);
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.rateBucket.isEmpty());
        QCOMPARE(request.rateLimitHeaders.limit, "X-Rate-Limit-Limit");
        QCOMPARE(request.rateLimitHeaders.remaining, "X-Rate-Limit-Remaining");
        QCOMPARE(request.rateLimitHeaders.reset, "X-Rate-Limit-Reset");
        QCOMPARE(request.rateLimitHeaders.resetIs, RateLimitReset::EpochSeconds);
    }
    QCOMPARE(m_provider.whoAmI(acme()).url.toEncoded(), "https://acme.okta.com/api/v1/users/me");
    QVERIFY(m_provider.whoAmI(acme()).rateBucket != m_provider.listUsers(acme(), {}).rateBucket);
}

void TstOktaProvider::findsTheNextPage_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("next"); // empty: this was the last page

    const QByteArray self = "<https://acme.okta.com/api/v1/users?limit=200>; rel=\"self\"";
    const QByteArray url = "https://acme.okta.com/api/v1/users?after=000u1&limit=200";
    const auto row = [](const char *name, const QByteArrayList &lines, const QByteArray &next) {
        QTest::newRow(name) << lines << next;
    };
    row("no header", {}, "");
    row("self alone", {self}, "");
    row("two lines", {self, '<' + url + ">; rel=\"next\""}, url);
    row("one line", {self + ", <" + url + ">; rel=\"next\""}, url);
    row("next first", {'<' + url + ">; rel=\"next\"", self}, url);
    row("no quotes", {'<' + url + ">;rel=next"}, url);
    row("capitals", {'<' + url + ">; Rel=\"NEXT\""}, url);
    row("several relations", {'<' + url + ">; rel=\"last next\""}, url);
    row("the same twice", {'<' + url + ">; rel=next", '<' + url + ">; rel=next"}, url);
    row("relative", {"</api/v1/users?after=2>; rel=next"},
        "https://acme.okta.com/api/v1/users?after=2");
    row("query alone", {"<?after=2>; rel=next"}, "https://acme.okta.com/api/v1/users?after=2");
    row("no scheme", {"<//acme.okta.com/x>; rel=next"}, "https://acme.okta.com/x");
    row("fragment", {'<' + url + "#x>; rel=next"}, url);
    row("encoding stays",
        {"<https://acme.okta.com/x?search=created+gt+%221970%22&a=%2B%2C%C3%BC>; rel=next"},
        "https://acme.okta.com/x?search=created+gt+%221970%22&a=%2B%2C%C3%BC");
    row("comma in the cursor", {"<https://acme.okta.com/x?after=a,b>; rel=next"},
        "https://acme.okta.com/x?after=a,b");
    row("another host is net's to find", {"<https://evil.example/x>; rel=next"},
        "https://evil.example/x");
    row("title says next", {'<' + url + ">; rel=self; title=next"}, "");
}

void TstOktaProvider::findsTheNextPage()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QByteArray, next);
    const HttpRequest sent = sentTo("https://acme.okta.com/api/v1/users?limit=200");
    const Result<NextPage> result = m_provider.nextPage(sent, withLinks(lines));
    QVERIFY(result.ok());
    QCOMPARE(result.value().request.has_value(), !next.isEmpty());
    if (next.isEmpty())
        return;
    QCOMPARE(result.value().request->url.toEncoded(), next);
    QCOMPARE(result.value().request->rateBucket, "users");
    QCOMPARE(result.value().request->rateLimitHeaders.limit, "X-Rate-Limit-Limit");
}

void TstOktaProvider::refusesABadNextPage_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("nonsense") << QByteArrayList{"nonsense"};
    QTest::newRow("cut off") << QByteArrayList{"<https://acme.okta.com/x?after="};
    QTest::newRow("no brackets") << QByteArrayList{"https://acme.okta.com/x; rel=next"};
    QTest::newRow("empty address") << QByteArrayList{"<>; rel=next"};
    QTest::newRow("two different") << QByteArrayList{"</a>; rel=next", "</b>; rel=next"};
    QTest::newRow("no host") << QByteArrayList{"<mailto:ann@example.com>; rel=next"};
    QTest::newRow("bad port") << QByteArrayList{"<https://acme.okta.com:x/>; rel=next"};
    QTest::newRow("bad line beside a good one") << QByteArrayList{"</a>; rel=next", "nonsense"};
}

void TstOktaProvider::refusesABadNextPage()
{
    QFETCH(QByteArrayList, lines);
    HttpResponse head = withLinks(lines);
    head.headers.append(HttpHeader{"X-Okta-Request-Id", "Xk3"});
    const Result<NextPage> result = m_provider.nextPage(sentTo("https://acme.okta.com/"), head);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::BadResponse);
    QCOMPARE(result.error().requestId, std::string("Xk3"));
    QVERIFY(result.error().detail.find("after") == std::string::npos);
}

void TstOktaProvider::nextPageCarriesNoCredentials()
{
    const HttpRequest sent = sentTo("https://acme.okta.com/api/v1/users?limit=200");
    const auto next = m_provider.nextPage(sent, withLinks({"<https://evil.example/x>; rel=next"}));
    const auto smaller = m_provider.gentlerPage(sent, answer(504));
    QVERIFY(next.ok() && next.value().request && smaller);
    for (const HttpRequest &request : {*next.value().request, *smaller}) {
        for (const HttpHeader &header : request.headers)
            QVERIFY(header.name.toLower() != "authorization");
    }
}

void TstOktaProvider::asksForLess_data()
{
    QTest::addColumn<QByteArray>("failed");
    QTest::addColumn<QByteArray>("smaller"); // empty: there is none
    const auto row = [](const char *name, const QByteArray &failed, const QByteArray &smaller) {
        QTest::newRow(name) << "https://a.example/x?" + failed
                            << (smaller.isEmpty() ? smaller : "https://a.example/x?" + smaller);
    };
    row("200", "limit=200", "limit=100");
    row("100", "limit=100", "limit=50");
    row("50", "limit=50", "limit=25");
    row("40", "limit=40", "limit=25");
    row("25", "limit=25", "");
    row("10", "limit=10", "");
    row("0", "limit=0", "");
    row("not a number", "limit=all", "");
    row("none", "after=1", "");
    row("another name", "nolimit=200&limits=200", "");
    row("the rest stays", "search=created+gt+%221970%22&limit=200&after=a%2Bb",
        "search=created+gt+%221970%22&limit=100&after=a%2Bb");
}

void TstOktaProvider::asksForLess()
{
    QFETCH(QByteArray, failed);
    QFETCH(QByteArray, smaller);
    const std::optional<HttpRequest> request = m_provider.gentlerPage(sentTo(failed), answer(504));
    QCOMPARE(request ? request->url.toEncoded() : QByteArray(), smaller);
    if (request)
        QCOMPARE(request->rateBucket, "users");
}

void TstOktaProvider::readsWhoseTokenItIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token"); // login|name|id, or the kind of the error
    QTest::newRow("user") << 200 << fixture("okta/me.json")
                          << u"ines.okafor@example.com|Ines Okafor|00u7k2d9xQ4mZr1Tb5d7"_s;
    QTest::newRow("display name")
        << 200
        << QByteArray(
               "{\"id\":\"1\",\"profile\":{\"displayName\":\"Tom V.\",\"firstName\":\"Tom\"}}")
        << u"|Tom V.|1"_s;
    QTest::newRow("id alone") << 200 << QByteArray("{\"id\":\"1\"}") << u"||1"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"BadResponse"_s;
    QTest::newRow("list") << 200 << QByteArray("[]") << u"BadResponse"_s;
    QTest::newRow("no id") << 200 << QByteArray("{\"profile\":{}}") << u"BadResponse"_s;
    QTest::newRow("login page") << 200 << fixture("okta/login-page.html") << u"BadResponse"_s;
    QTest::newRow("refused") << 401 << fixture("okta/error-invalid-token.json")
                             << u"Unauthorized"_s;
    QTest::newRow("forbidden") << 403 << fixture("okta/error-forbidden.json") << u"Forbidden"_s;
}

static QString nameOf(ErrorKind kind)
{
    if (kind == ErrorKind::BadResponse)
        return u"BadResponse"_s;
    if (kind == ErrorKind::Unauthorized)
        return u"Unauthorized"_s;
    return kind == ErrorKind::Forbidden ? u"Forbidden"_s : u"another kind"_s;
}

void TstOktaProvider::readsWhoseTokenItIs()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<TokenInfo> result = m_provider.readWhoAmI(answer(status, body));
    const QString token = result.ok()
        ? QStringList{result.value().login, result.value().name, result.value().userId}.join(u'|')
        : nameOf(result.error().kind);
    QTEST(token, "token");
}

static QJsonValue at(const QJsonObject &user, const std::string &path)
{
    QJsonValue value = user;
    for (const QString &key : QString::fromStdString(path).split(u'.'))
        value = value.toObject().value(key);
    return value;
}

void TstOktaProvider::mapsThePageOfTheDocuments()
{
    const PageFormat &format = m_provider.userPageFormat({});
    QVERIFY(format.rowsPath.empty());
    QCOMPARE(format.attributes.size(), wellKnownAttributes().size());
    const QJsonArray users = QJsonDocument::fromJson(fixture("okta/users-page.json")).array();
    QCOMPARE(users.size(), 2);
    const QJsonObject ines = users[0].toObject();
    const QJsonObject tom = users[1].toObject();
    const QList<Attribute> expected{Attribute::Id,
                                    Attribute::Login,
                                    Attribute::DisplayName,
                                    Attribute::FirstName,
                                    Attribute::LastName,
                                    Attribute::Email,
                                    Attribute::Status,
                                    Attribute::Created,
                                    Attribute::Activated,
                                    Attribute::StatusChanged,
                                    Attribute::LastLogin,
                                    Attribute::LastUpdated,
                                    Attribute::Title,
                                    Attribute::PasswordChanged,
                                    Attribute::MobilePhone,
                                    Attribute::Department,
                                    Attribute::EmployeeNumber,
                                    Attribute::Manager,
                                    Attribute::ManagerId};
    for (const AttributeMapping &mapping : format.attributes) {
        const char *name = infoOf(mapping.attribute).name.data();
        QVERIFY2(at(ines, mapping.path).isString() == expected.contains(mapping.attribute), name);
        // Of what the documents show as null, only what tells of an event means "never".
        if (at(tom, mapping.path).isNull())
            QVERIFY2(mapping.null == BlankReason::Never, name);
    }
    for (const std::string &hidden : format.hiddenPaths)
        QVERIFY(hidden == "_links" || hidden == "_embedded");
}

void TstOktaProvider::mapsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<AccountStatus>("status");
    using enum AccountStatus;
    QTest::newRow("staged") << u"STAGED"_s << Staged;
    QTest::newRow("provisioned") << u"PROVISIONED"_s << Staged;
    QTest::newRow("activating") << u"ACTIVATING"_s << Staged;
    QTest::newRow("active") << u"ACTIVE"_s << Active;
    QTest::newRow("recovery") << u"RECOVERY"_s << Recovery;
    QTest::newRow("password expired") << u"PASSWORD_EXPIRED"_s << PasswordExpired;
    QTest::newRow("locked out") << u"LOCKED_OUT"_s << Locked;
    QTest::newRow("suspended") << u"SUSPENDED"_s << Suspended;
    QTest::newRow("deprovisioned") << u"DEPROVISIONED"_s << Deactivated;
    QTest::newRow("not documented") << u"FROZEN"_s << Unknown;
    QTest::newRow("empty") << u""_s << Unknown;
}

void TstOktaProvider::mapsStatusWords()
{
    QFETCH(QString, word);
    AccountStatus status = AccountStatus::Unknown;
    for (const StatusWord &known : m_provider.userPageFormat({}).statusWords) {
        if (known.word == word.toStdString())
            status = known.status;
    }
    QTEST(status, "status");
}

void TstOktaProvider::offersAnApiToken()
{
    const ProviderInfo info = m_provider.info();
    QCOMPARE(info.id, u"okta"_s);
    QVERIFY(info.canLeaveOutDeprovisioned);
    const CredentialInfo &credential = info.credentials.constFirst();
    QCOMPARE(credential.header, "Authorization");
    QCOMPARE(credential.prefix, "SSWS ");
    QCOMPARE(credential.fields.constFirst().kind, ProviderField::Kind::Secret);
    QVERIFY(credential.fields.constFirst().help.contains("Security > API > Tokens"_L1));
    QVERIFY(m_provider.readAddress(u"acme-admin.okta.com"_s).ok());
    QVERIFY(!m_provider.readAddress(u""_s).ok());
    HttpResponse refused;
    refused.status = 403;
    QCOMPARE(m_provider.errorFrom(refused).kind, ErrorKind::Forbidden);
}

void TstOktaProvider::plansOAuth_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("whoAmI"); // empty: the fields cannot be used
    QTest::addColumn<DpopUse>("dpop");
    using enum DpopUse;
    QTest::newRow("app") << u"privateKey"_s << u" 0oa1 "_s << u"/api/v1/users"_s << WhenAsked;
    QTest::newRow("browser") << u"browser"_s << u"0oa1"_s << u"/api/v1/users/me"_s << Never;
    QTest::newRow("code") << u"deviceCode"_s << u"0oa1"_s << u"/api/v1/users/me"_s << Never;
    QTest::newRow("no client id") << u"privateKey"_s << u" "_s << QString() << Never;
    QTest::newRow("hostile client id") << u"browser"_s << u"0oa1&scope=x"_s << QString() << Never;
}

void TstOktaProvider::plansOAuth()
{
    QFETCH(QString, credential);
    QFETCH(QString, clientId);
    QFETCH(QString, whoAmI);
    Profile profile;
    profile.provider = u"okta"_s;
    profile.credential = credential;
    profile.baseUrl = QUrl(u"https://acme.okta.com"_s);
    profile.fields = {{u"client-id"_s, clientId}, {u"key-id"_s, u"k1"_s}};
    const auto plan = m_provider.signInPlan(profile);
    QCOMPARE(plan.ok(), !whoAmI.isEmpty());
    QCOMPARE(m_provider.checkFields(profile).ok(), plan.ok());
    if (!plan.ok()) {
        QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
        return;
    }
    const OAuthPlan &oauth = plan.value().oauth;
    QCOMPARE(oauth.tokenUrl, QUrl(u"https://acme.okta.com/oauth2/v1/token"_s));
    QCOMPARE(oauth.authorizeUrl, QUrl(u"https://acme.okta.com/oauth2/v1/authorize"_s));
    QCOMPARE(oauth.deviceUrl, QUrl(u"https://acme.okta.com/oauth2/v1/device/authorize"_s));
    QCOMPARE(oauth.clientId, u"0oa1"_s);
    QCOMPARE(oauth.keyId, u"k1"_s);
    QCOMPARE(oauth.scopes, QStringList{u"okta.users.read"_s});
    QVERIFY(oauth.personScopes.contains(u"offline_access"_s));
    QTEST(oauth.dpop, "dpop");
    QCOMPARE(m_provider.whoAmI(profile).url.path(), whoAmI);
    // What the field's help tells people to register.
    for (const CredentialInfo &one : m_provider.info().credentials) {
        for (const quint16 port : oauth.redirectPorts) {
            if (one.id == u"browser"_s)
                QVERIFY(one.fields.constFirst().help.contains(
                    u"http://localhost:%1%2"_s.arg(port).arg(oauth.redirectPath)));
        }
    }
}

QTEST_GUILESS_MAIN(TstOktaProvider)
#include "tst_oktaprovider.moc"
