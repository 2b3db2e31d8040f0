// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimprovider.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Addresses, credentials, requests, users and errors of SCIM services.
class TstScimProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void listsUsers_data();
    void listsUsers();
    void filtersWhereItIsOn();
    void asksWhatAServiceIs_data();
    void asksWhatAServiceIs();
    void readsWhatAServiceSays_data();
    void readsWhatAServiceSays();
    void readsSchemas_data();
    void readsSchemas();
    void asksForNoFilterThatCouldLoseUsers_data();
    void asksForNoFilterThatCouldLoseUsers();
    void aChoiceWinsOverWhatTheServiceSays_data();
    void aChoiceWinsOverWhatTheServiceSays();
    void checksFields_data();
    void checksFields();
    void plansOAuth();
    void mapsTheDocumentedPage();
    void mapsADeviatingPage();
    void readsWhetherTheTokenWorks_data();
    void readsWhetherTheTokenWorks();
    void wordsErrors_data();
    void wordsErrors();

private:
    const ScimProvider m_provider{};
};

namespace {

Profile profileOf(const QString &credential, const QMap<QString, QString> &fields)
{
    Profile profile =
        profileAt(u"scim"_s, credential, u"https://scim.example.com/tenant%20a/scim/v2"_s);
    profile.fields = fields;
    return profile;
}

std::shared_ptr<const UserChunk> pageOf(const ScimProvider &provider, const char *name)
{
    return decoded(fixture(name), provider.userPageFormat({}));
}

} // namespace

void TstScimProvider::readsAddresses_data()
{
    addAddressColumns();
    QTest::newRow("whole") << u"https://scim.example.com/scim/v2"_s
                           << u"https://scim.example.com/scim/v2"_s;
    QTest::newRow("slash") << u"https://scim.example.com/scim/v2/"_s
                           << u"https://scim.example.com/scim/v2"_s;
    QTest::newRow("users") << u"scim.example.com/v2/Users"_s << u"https://scim.example.com/v2"_s;
    QTest::newRow("config") << u"https://scim.example.com/v2/ServiceProviderConfig/"_s
                            << u"https://scim.example.com/v2"_s;
    QTest::newRow("a query") << u"https://scim.example.com/v2/Users?count=2"_s
                             << u"https://scim.example.com/v2"_s;
    QTest::newRow("no path") << u"https://scim.example.com"_s << u"https://scim.example.com"_s;
    QTest::newRow("tenant in the path")
        << u"https://api.example.com/t-1/Scim/v2"_s << u"https://api.example.com/t-1/Scim/v2"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/scim/v2"_s
                              << u"http://127.0.0.1:8080/scim/v2"_s;
    QTest::newRow("plain http") << u"http://scim.example.com/v2"_s << u""_s;
    QTest::newRow("placeholder") << u"https://{tenant}.example.com/scim/v2"_s << u""_s;
    QTest::newRow("empty") << u" "_s << u""_s;
}

void TstScimProvider::readsAddresses()
{
    compareAddress(m_provider);
}

void TstScimProvider::listsUsers_data()
{
    QTest::addColumn<QString>("paging");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("described");
    const QString path = u"GET /tenant a/scim/v2/Users, "_s;
    QTest::newRow("usual") << u""_s << QByteArray("startIndex=1&count=100")
                           << path + u"startIndex=1, count=100"_s;
    QTest::newRow("automatic") << u"auto"_s << QByteArray("startIndex=1&count=100")
                               << path + u"startIndex=1, count=100"_s;
    QTest::newRow("cursor") << u"cursor"_s << QByteArray("cursor&count=100")
                            << path + u"cursor, count=100"_s;
}

void TstScimProvider::listsUsers()
{
    QFETCH(QString, paging);
    QFETCH(QByteArray, query);
    const Profile profile = profileOf(u"bearer"_s, {{u"paging"_s, paging}});
    QCOMPARE(m_provider.listUsers(profile, {}).url.toEncoded(),
             "https://scim.example.com/tenant%20a/scim/v2/Users?" + query);
    QTEST(m_provider.describeListing(profile, {}), "described");
    QCOMPARE(m_provider.whoAmI(profile).url.toEncoded(),
             "https://scim.example.com/tenant%20a/scim/v2/Users?count=1");
}

void TstScimProvider::filtersWhereItIsOn()
{
    const std::string_view text = "login:^ann";
    const Query query = std::get<Query>(parseQuery(text, {}));
    const Profile off = profileOf(u"bearer"_s, {{u"filter"_s, u"off"_s}});
    const Profile on = profileOf(u"bearer"_s, {{u"filter"_s, u"on"_s}});
    QVERIFY(m_provider.pushDownFor(off, query, text).isEmpty());
    ListingRequest asked;
    asked.limit = m_provider.pushDownFor(on, query, text);
    QCOMPARE(asked.limit.expression, u"userName sw \"ann\""_s);
    QVERIFY(m_provider.listUsers(on, asked).url.toEncoded().endsWith(
        "startIndex=1&count=100&filter=userName%20sw%20%22ann%22"));
    QVERIFY(m_provider.describeListing(on, asked).endsWith(u"filter=userName sw \"ann\""_s));
    QVERIFY(!m_provider.listUsers(off, asked).url.query().contains(u"filter"_s));
}

void TstScimProvider::asksWhatAServiceIs_data()
{
    QTest::addColumn<QString>("paging");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isLimited");
    QTest::addColumn<bool>("asks");
    QTest::newRow("all is open") << u""_s << u""_s << false << true;
    QTest::newRow("automatic") << u"auto"_s << u"off"_s << false << true;
    QTest::newRow("paging is chosen") << u"index"_s << u""_s << false << false;
    QTest::newRow("but the filter is not") << u"index"_s << u"auto"_s << true << true;
    QTest::newRow("all is chosen") << u"cursor"_s << u"on"_s << true << false;
}

void TstScimProvider::asksWhatAServiceIs()
{
    QFETCH(QString, paging);
    QFETCH(QString, filter);
    QFETCH(bool, isLimited);
    const Profile profile = profileOf(u"bearer"_s, {{u"paging"_s, paging}, {u"filter"_s, filter}});
    ListingRequest asked;
    if (isLimited)
        asked.limit.expression = u"active eq true"_s;
    const QList<HttpRequest> questions = m_provider.questions(profile, asked);
    const QByteArray base = "https://scim.example.com/tenant%20a/scim/v2";
    QCOMPARE(questions.value(0).url.toEncoded(), base + "/Schemas");
    QTEST(questions.size() == 2, "asks");
    if (questions.size() == 2)
        QCOMPARE(questions.at(1).url.toEncoded(), base + "/ServiceProviderConfig");
}

namespace {

HttpResponse saying(const QByteArray &body)
{
    HttpResponse response;
    response.status = 200;
    response.body = body;
    return response;
}

QString optionsOf(const ServiceFacts &facts)
{
    const auto &told = facts.options;
    QStringList words;
    for (auto it = told.begin(); it != told.end(); ++it)
        words.append(it.key() + u'=' + it.value());
    return words.join(u' ');
}

} // namespace

void TstScimProvider::readsWhatAServiceSays_data()
{
    QTest::addColumn<QByteArray>("config"); // ' stands for "
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, QByteArray config, const QString &told) {
        QTest::newRow(name) << config.replace('\'', '"') << told;
    };
    row("the documents' example", test::fixture("scim/service-provider-config.json"),
        u"filter=yes page=200"_s);
    row("no filter", "{'filter':{'supported':false,'maxResults':0}}", u"filter=no"_s);
    row("texts and capitals", "{'Filter':{'Supported':'True','MaxResults':'50'}}",
        u"filter=yes page=50"_s);
    row("cursors alone", "{'pagination':{'cursor':true,'index':false,'maxPageSize':500}}",
        u"cursor=yes page=500"_s);
    row("cursors first",
        "{'pagination':{'cursor':true,'index':true,'defaultPaginationMethod':'cursor'}}",
        u"cursor=yes"_s);
    row("index first",
        "{'pagination':{'cursor':true,'index':true,'defaultPaginationMethod':'index'}}", {});
    row("no cursors", "{'pagination':{'cursor':false,'defaultPaginationMethod':'cursor'}}", {});
    row("the smaller one", "{'filter':{'maxResults':20},'pagination':{'maxPageSize':60}}",
        u"page=20"_s);
    row("nonsense", "{'filter':true,'pagination':[],'x':{}}", {});
    row("below nothing", "{'filter':{'supported':7,'maxResults':-5}}", {});
    row("a list", "[]", {});
    row("login page", "<html>", {});
    row("nothing", "", {});
}

void TstScimProvider::readsWhatAServiceSays()
{
    QFETCH(QByteArray, config);
    QTEST(optionsOf(m_provider.readAnswers({std::nullopt, saying(config)}, {})), "told");
    QVERIFY(m_provider.readAnswers({std::nullopt, std::nullopt}, {}).options.isEmpty());
    QVERIFY(m_provider.readAnswers({}, {}).options.isEmpty());
}

void TstScimProvider::readsSchemas_data()
{
    QTest::addColumn<QByteArray>("schemas"); // ' stands for "
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("names"); //!< of what is not sent
    const auto row = [](const char *name, QByteArray schemas, const QString &told = {},
                        const QString &names = {}) {
        QTest::newRow(name) << schemas.replace('\'', '"') << told << names;
    };
    const QByteArray user = "{'id':'urn:ietf:params:scim:schemas:core:2.0:User','attributes':[";
    const QByteArray exactLogin = user + "{'name':'userName','caseExact':true}]}";
    const QByteArray onRequest = "{'name':'secret','returned':'request'}";
    row("the documents' example", test::fixture("scim/schema-user.json"));
    row("a list", "{'Resources':[" + exactLogin + "]}", u"exact=userName"_s);
    row("an array", "[" + exactLogin + "]", u"exact=userName"_s);
    row("one schema", exactLogin, u"exact=userName"_s);
    row("e-mail addresses",
        user + "{'name':'emails','subAttributes':[{'name':'value','caseExact':true}]}]}",
        u"exact=emails"_s);
    row("not the kind of an address",
        user + "{'name':'emails','subAttributes':[{'name':'type','caseExact':true}]}]}");
    row("texts and capitals",
        "{'resources':[{'ID':'URN:ietf:params:scim:schemas:core:2.0:user','Attributes':["
        "{'Name':'USERNAME','CaseExact':'True'},{'name':'x','Returned':'Request'}]}]}",
        u"exact=userName"_s, u"x"_s);
    row("only when asked", user + onRequest + ",{'name':'y','returned':'default'}]}", {},
        u"secret"_s);
    row("of an extension", "[{'id':'urn:example:2.0:User','attributes':[" + onRequest + "]}]", {},
        u"urn:example:2.0:User:secret"_s);
    row("of groups and documents",
        "[{'id':'urn:ietf:params:scim:schemas:core:2.0:Group','attributes':[" + onRequest
            + "]},{'id':'urn:example:2.0:Group','attributes':[" + onRequest + "]}]");
    row("never sent", user + "{'name':'p','returned':'request','mutability':'writeOnly'}]}");
    QByteArrayList many;
    for (int i = 1; i <= 9; ++i)
        many.append("{'name':'a" + QByteArray::number(i) + "','returned':'request'}");
    row("very many", user + many.join(',') + "]}", {}, u"a1, a2, a3, a4, a5, a6, a7, a8, …"_s);
    row("nonsense", "{'Resources':[7,{'id':5,'attributes':{}},{'attributes':[7]}]}");
    row("login page", "<html>");
    row("nothing", "");
}

void TstScimProvider::readsSchemas()
{
    QFETCH(QByteArray, schemas);
    QFETCH(QString, names);
    const ServiceFacts facts = m_provider.readAnswers({saying(schemas)}, {});
    QTEST(optionsOf(facts), "told");
    QCOMPARE(facts.remarks.size(), names.isEmpty() ? 0 : 1);
    if (!names.isEmpty()) {
        QCOMPARE(QString::fromStdString(facts.remarks.constFirst().names), names);
        QVERIFY(inEnglish(facts.remarks.constFirst()).contains(names));
    }
}

void TstScimProvider::asksForNoFilterThatCouldLoseUsers_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("as documented") << u""_s << u"userName sw \"ann\""_s << true;
    QTest::newRow("login") << u"userName"_s << u"userName sw \"ann\""_s << false;
    QTest::newRow("another") << u"userName"_s << u"emails.value co \"ann\""_s << true;
    QTest::newRow("both") << u"userName,emails"_s << u"emails.value co \"ann\""_s << false;
    QTest::newRow("no text") << u"userName,emails"_s << u"active eq true"_s << true;
}

void TstScimProvider::asksForNoFilterThatCouldLoseUsers()
{
    QFETCH(QString, exact);
    QFETCH(QString, filter);
    ListingRequest asked;
    asked.limit.expression = filter;
    asked.told = {{u"filter"_s, u"yes"_s}, {u"exact"_s, exact}};
    const HttpRequest first = m_provider.listUsers(profileOf(u"bearer"_s, {}), asked);
    QTEST(m_provider.keepsLimit(first), "isAsked");
    QTEST(first.url.query().contains("filter="_L1), "isAsked");
}

void TstScimProvider::aChoiceWinsOverWhatTheServiceSays_data()
{
    QTest::addColumn<QString>("paging");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("config"); // ' stands for "; empty: no answer
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *name, const QString &paging, const QString &filter,
                        QByteArray config, const QByteArray &query) {
        QTest::newRow(name) << paging << filter << config.replace('\'', '"') << query;
    };
    const QByteArray cursors = "{'pagination':{'cursor':true,'index':false,'maxPageSize':50}}";
    const QByteArray filters = "{'filter':{'supported':true}}";
    const QByteArray noFilters = "{'filter':{'supported':false}}";
    const QByteArray index = "startIndex=1&count=100";
    const QByteArray filtered = index + "&filter=active%20eq%20true";
    row("nothing is known", {}, {}, {}, index);
    row("cursors", {}, {}, cursors, "cursor&count=50");
    row("cursors, automatic", u"auto"_s, u"auto"_s, cursors, "cursor&count=50");
    row("cursors, index is chosen", u"index"_s, {}, cursors, "startIndex=1&count=50");
    row("no cursors, cursor is chosen", u"cursor"_s, {}, noFilters, "cursor&count=100");
    row("filters", {}, {}, filters, filtered);
    row("filters, off is chosen", {}, u"off"_s, filters, index);
    row("no filters", {}, {}, noFilters, index);
    row("no filters, on is chosen", {}, u"on"_s, noFilters, filtered);
}

void TstScimProvider::aChoiceWinsOverWhatTheServiceSays()
{
    QFETCH(QString, paging);
    QFETCH(QString, filter);
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, query);
    const Profile profile = profileOf(u"bearer"_s, {{u"paging"_s, paging}, {u"filter"_s, filter}});
    ListingRequest asked;
    asked.limit.expression = u"active eq true"_s;
    HttpResponse response;
    response.body = config;
    asked.told = m_provider.readAnswers({std::nullopt, response}, {}).options;
    const HttpRequest first = m_provider.listUsers(profile, asked);
    QCOMPARE(first.url.query(QUrl::FullyEncoded).toLatin1(), query);
    QCOMPARE(m_provider.keepsLimit(first), query.contains("filter="));
    QCOMPARE(m_provider.describeListing(profile, asked).contains(u"filter="_s),
             query.contains("filter="));
    // Only where the service is trusted more than the user chose, its refusal is not the end.
    response.status = 400;
    response.body = "{\"scimType\":\"invalidFilter\"}";
    const bool isTried = query.contains("filter=") && filter.isEmpty();
    QCOMPARE(m_provider.gentlerPage(first, response).has_value(), isTried);
}

void TstScimProvider::checksFields_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("fields"); //!< a=b,c=d
    QTest::addColumn<bool>("fits");
    const QString oauth = u"token-url=https://login.example.com/token,client-id=x"_s;
    QTest::newRow("nothing") << u"bearer"_s << u""_s << true;
    QTest::newRow("choices") << u"bearer"_s << u"paging=cursor,filter=on"_s << true;
    QTest::newRow("unknown paging") << u"bearer"_s << u"paging=pages"_s << false;
    QTest::newRow("unknown filter") << u"bearer"_s << u"filter=yes"_s << false;
    QTest::newRow("user") << u"basic"_s << u"user=ann"_s << true;
    QTest::newRow("no user") << u"basic"_s << u""_s << false;
    QTest::newRow("colon") << u"basic"_s << u"user=a:b"_s << false;
    QTest::newRow("client") << u"clientSecret"_s << oauth << true;
    QTest::newRow("sent in the form")
        << u"clientSecret"_s << oauth + u",client-auth=form"_s << true;
    QTest::newRow("sent otherwise") << u"clientSecret"_s << oauth + u",client-auth=mail"_s << false;
    QTest::newRow("no token address") << u"clientSecret"_s << u"client-id=x"_s << false;
    QTest::newRow("no client") << u"clientSecret"_s
                               << u"token-url=https://login.example.com/token"_s << false;
    QTest::newRow("plain http") << u"clientSecret"_s
                                << u"token-url=http://login.example.com/token,client-id=x"_s
                                << false;
}

void TstScimProvider::checksFields()
{
    QFETCH(QString, credential);
    QFETCH(QString, fields);
    QMap<QString, QString> values;
    const QStringList pairs = fields.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const Result<void> checked = m_provider.checkFields(profileOf(credential, values));
    QTEST(checked.ok(), "fits");
    if (!checked.ok()) {
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY(checked.error().subject.ends_with('.'));
    }
}

void TstScimProvider::plansOAuth()
{
    const auto plan = m_provider.signInPlan(
        profileOf(u"clientSecret"_s,
                  {{u"token-url"_s, u"https://login.example.com/oauth/token?tenant=a%20b"_s},
                   {u"client-id"_s, u" client "_s},
                   {u"scope"_s, u"scim.read  users"_s}}));
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().credential.how, SignIn::ClientSecret);
    const OAuthPlan &oauth = plan.value().oauth;
    QCOMPARE(oauth.tokenUrl.toEncoded(), "https://login.example.com/oauth/token?tenant=a%20b");
    QCOMPARE(oauth.clientId, u"client"_s);
    QCOMPARE(oauth.scopes.join(u'|'), u"scim.read|users"_s);
    QCOMPARE(oauth.clientAuth, ClientAuth::Basic);
    QCOMPARE(m_provider.secretNames(u"bearer"_s), QStringList{u"token"_s});
    QCOMPARE(m_provider.secretNames(u"basic"_s), QStringList{u"password"_s});
    QCOMPARE(m_provider.secretNames(u"clientSecret"_s), QStringList{u"client-secret"_s});
}

void TstScimProvider::mapsTheDocumentedPage()
{
    const auto chunk = pageOf(m_provider, "scim/users-page.json");
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 2u);
    QCOMPARE(attributesOf(*chunk, 0),
             u"id=2819c223-7f76-453a-919d-413861904601|login=ines.okafor@example.com|"
             "displayName=Ines Okafor|firstName=Ines|lastName=Okafor|"
             "email=[ines.okafor@example.com]|status=active/active|"
             "created=2023-02-14T09:21:40Z|activated=(not offered)|statusChanged=(not offered)|"
             "lastLogin=(not offered)|lastUpdated=2026-05-02T11:04:29Z|"
             "passwordChanged=(not offered)|title=Site Engineer|department=Operations|"
             "organization=Acme Demo|employeeNumber=10442|userType=Employee|"
             "manager=Ravi Lindqvist|managerId=26118915-6090-4610-87e4-49d8ca9f8d00"_s);
    QVERIFY(attributesOf(*chunk, 1).contains(u"status=deactivated/disabled"_s));
    const QString cells = describedRow(*chunk, 0);
    QVERIFY(cells.contains(u"externalId=10442"_s));
    QVERIFY(cells.contains(u"groups=[Operations]"_s) || cells.contains(u"groups=["_s));
    for (const char *hidden : {"schemas=", "meta.location", "meta.version", "$ref"})
        QVERIFY2(!cells.contains(QLatin1String(hidden)), hidden);
}

void TstScimProvider::mapsADeviatingPage()
{
    const auto chunk = pageOf(m_provider, "scim/deviating-page.json");
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 3u);
    const QString never =
        u"activated=(not offered)|statusChanged=(not offered)|lastLogin=(not offered)|"
        "passwordChanged=(not offered)|"_s;
    QCOMPARE(attributesOf(*chunk, 0),
             u"id=#17|login=mia.holm@example.com|displayName=Mia Holm|firstName=Mia|lastName=Holm|"
             "email=[mia.holm@example.com]|secondEmail=mia@home.example.com|"
             "status=active/active|"_s
                 + never + u"department=Sales|managerId=26118915|city=Bergen|country=NO"_s);
    QCOMPARE(attributesOf(*chunk, 1),
             u"id=18|login=old.service|status=deactivated/disabled|"_s + never
                 + u"department=Archive|manager=Mia Holm|managerId=17"_s);
    QCOMPARE(attributesOf(*chunk, 2),
             u"id=19|login=no.status|status=unknown/()|"_s + never.chopped(1));
    const QString cells = describedRow(*chunk, 1);
    QVERIFY(cells.contains(u"urn:example:custom:1.5:User.badge.color=red"_s));
    QVERIFY(cells.contains(u"urn:example:custom:1.5:User.level=#4"_s));
}

void TstScimProvider::readsWhetherTheTokenWorks_data()
{
    addTokenColumns();
    QTest::newRow("a page") << 200 << fixture("scim/users-page.json") << -1;
    QTest::newRow("nobody") << 200 << QByteArray("{\"totalResults\":0}") << -1;
    QTest::newRow("another case") << 200 << QByteArray("{\"resources\":[]}") << -1;
    QTest::newRow("login page") << 200 << QByteArray("<html>") << int(ErrorKind::BadResponse);
    QTest::newRow("an array") << 200 << QByteArray("[]") << int(ErrorKind::BadResponse);
    QTest::newRow("refused") << 401 << QByteArray() << int(ErrorKind::Unauthorized);
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << int(ErrorKind::Forbidden);
}

void TstScimProvider::readsWhetherTheTokenWorks()
{
    compareToken(m_provider);
}

void TstScimProvider::wordsErrors_data()
{
    addErrorColumns();
    QTest::addColumn<QString>("detail");
    const QString answered = u"the SCIM service answered "_s;
    QTest::newRow("filter") << 400 << fixture("scim/error-filter.json")
                            << ErrorKind::ProviderRefused << u"Only userName eq is supported."_s
                            << answered + u"400 invalidfilter"_s;
    QTest::newRow("SCIM 1.1") << 404 << fixture("scim/error-1.1.json") << ErrorKind::NotFound
                              << u"Resource 2819c223 not found"_s << answered + u"404"_s;
    QTest::newRow("expired cursor")
        << 400 << QByteArray("{\"scimType\":\"expiredCursor\",\"detail\":\"Gone.\",\"status\":400}")
        << ErrorKind::PlaceLost << u"Gone."_s << answered + u"400 expiredcursor"_s;
    QTest::newRow("another case") << 400
                                  << QByteArray("{\"SCIMTYPE\":\"INVALIDCURSOR\",\"Detail\":\"x\"}")
                                  << ErrorKind::PlaceLost << u"x"_s
                                  << answered + u"400 invalidcursor"_s;
    QTest::newRow("OAuth") << 401 << QByteArray("{\"error\":\"invalid_token\"}")
                           << ErrorKind::Unauthorized << u"invalid_token"_s << answered + u"401"_s;
    QTest::newRow("hostile") << 403
                             << QByteArray("{\"detail\":\"a\\nb\\u0007\",\"scimType\":\"<b>\"}")
                             << ErrorKind::Forbidden << u"a b"_s << answered + u"403"_s;
    QTest::newRow("HTML") << 502 << QByteArray("<html>") << ErrorKind::ProviderFailed << u""_s
                          << answered + u"502, without an error object"_s;
    QTest::newRow("wrong types") << 429 << QByteArray("{\"detail\":5,\"Errors\":[7]}")
                                 << ErrorKind::RateLimited << u""_s << answered + u"429"_s;
}

void TstScimProvider::wordsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpResponse response = answer(status, body);
    response.headers = {{"x-request-id", "req-17"}};
    const Error error = m_provider.errorFrom(response);
    compareError(error);
    QTEST(QString::fromStdString(error.detail), "detail");
    QCOMPARE(error.requestId, std::string("req-17"));
    QCOMPARE(error.advice.find("Filter to off") != std::string::npos,
             QByteArrayView(QTest::currentDataTag()) == "filter");
}

QTEST_GUILESS_MAIN(TstScimProvider)
#include "tst_scimprovider.moc"
