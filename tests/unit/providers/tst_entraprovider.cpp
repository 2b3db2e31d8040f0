// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/celltext.h"
#include "core/table/userchunk.h"
#include "core/table/usertable.h"
#include "providers/entra/entralisting.h"
#include "providers/entra/entraprovider.h"
#include "unit/providers/providertesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The requests that Graph is asked, and what is read from its pages.
class TstEntraProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsers_data();
    void listsUsers();
    void alwaysSelectsWhatStatusesNeed();
    void followsLinks_data();
    void followsLinks();
    void refusesABadNextLink_data();
    void refusesABadNextLink();
    void carriesItsMarkToTheNextPage();
    void asksForLess_data();
    void asksForLess();
    void comesToAnEndOfAskingForLess();
    void leavesTheServersLinksAlone();
    void readsThePageOfTheDocuments();
    void readsStatuses_data();
    void readsStatuses();
    void saysWhyThereIsNoLastSignIn_data();
    void saysWhyThereIsNoLastSignIn();
    void readsManagersAndExtensions();
    void readsAnEmptyPage();
    void asksWhetherATokenWorks_data();
    void asksWhetherATokenWorks();

private:
    const EntraProvider m_provider{};
};

namespace {

Profile contoso()
{
    return test::profileAt({}, {}, u"https://graph.microsoft.com"_s);
}

ListingRequest asking(const QString &columns, const QString &filter = {})
{
    ListingRequest request;
    request.columns = columns.split(u' ', Qt::SkipEmptyParts);
    request.limit.expression = filter;
    return request;
}

QByteArray header(const HttpRequest &request, QByteArrayView name)
{
    for (const HttpHeader &each : request.headers) {
        if (each.name == name)
            return each.value;
    }
    return {};
}

//! The query of an address without the usual properties and the signs around the names:
//! "select=+x|top=999".
QString asked(const QUrl &url)
{
    QString query = QUrl::fromPercentEncoding(url.query(QUrl::FullyEncoded).toLatin1());
    query.replace(entraUsualProperties().join(u','), u"+"_s);
    return query.remove(u'$').replace(u'&', u'|').replace(u"+,"_s, u"+"_s);
}

PageEnvelope linkingTo(const char *link)
{
    PageEnvelope envelope;
    envelope.set("@odata.nextLink", link);
    return envelope;
}

//! Cells of one user by name, joined by |.
QString cells(const QByteArray &page, const PageFormat &format, std::uint32_t row,
              const QStringList &names)
{
    auto chunk = decodeUsers({page.constData(), std::size_t(page.size())}, format);
    if (!chunk.ok())
        return QString::fromStdString(chunk.error().detail);
    UserTable table;
    table.append(std::move(chunk).value());
    const TableSnapshot snapshot = table.snapshot();
    QStringList texts;
    for (const QString &name : names) {
        const std::string_view text =
            plainText(readCell(snapshot, row, columnNamed(snapshot, name.toStdString())));
        texts.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    return texts.join(u'|');
}

} // namespace

void TstEntraProvider::listsUsers_data()
{
    QTest::addColumn<ListingRequest>("asking");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("described"); // behind "GET /v1.0/users, "
    QTest::addColumn<QByteArray>("consistency");
    const auto row = [](const char *name, const ListingRequest &request, const QString &query,
                        const QString &described, const QByteArray &consistency = {}) {
        QTest::newRow(name) << request << query << described << consistency;
    };
    const QString manager = u"expand=manager(levels=1;select=id,displayName)|count=true"_s;
    row("usual columns", {}, u"select=+|top=999"_s, u"$top=999"_s);
    row("columns that are always there", asking(u"login status department otherMails"_s),
        u"select=+|top=999"_s, u"$top=999"_s);
    row("last sign-in", asking(u"login lastLogin"_s), u"select=+signInActivity|top=500"_s,
        u"$top=500, $select with signInActivity"_s);
    row("last sign-in by path, any case", asking(u"LASTLOGIN signInActivity.lastSignInDateTime"_s),
        u"select=+signInActivity|top=500"_s, u"$top=500, $select with signInActivity"_s);
    row("manager", asking(u"manager"_s), QString(u"select=+|top=999|"_s + manager),
        u"$top=999, $expand=manager"_s, "eventual");
    row("manager's id and sign-in", asking(u"managerId lastLogin"_s),
        QString(u"select=+signInActivity|top=500|"_s + manager),
        u"$top=500, $select with signInActivity, $expand=manager"_s, "eventual");
    row("extensions",
        asking(u"onPremisesExtensionAttributes.extensionAttribute3 "
               "onPremisesExtensionAttributes.extensionAttribute4 extension_0a1b_badge "
               "usageLocation"_s),
        u"select=+onPremisesExtensionAttributes,extension_0a1b_badge,usageLocation|top=999"_s,
        u"$top=999, $select with onPremisesExtensionAttributes extension_0a1b_badge "
        "usageLocation"_s);
    row("what lists do not have", asking(u"aboutMe mailboxSettings.timeZone skills"_s),
        u"select=+|top=999"_s, u"$top=999"_s);
    row("what is no property", asking(u"@odata.type a&b a,b (lastLogin) 7up ü providerStatus"_s),
        u"select=+|top=999"_s, u"$top=999"_s);
    row("filter", asking({}, u"mail eq 'o''brien+x@example.com'"_s),
        u"select=+|top=999|filter=mail eq 'o''brien+x@example.com'"_s,
        u"$top=999, $filter=mail eq 'o''brien+x@example.com'"_s);
    row("filter by the index", asking({}, u"endsWith(mail,'#&=%')"_s), {},
        u"$top=999, $filter=endsWith(mail,'#&=%')"_s, "eventual");
}

void TstEntraProvider::listsUsers()
{
    QFETCH(ListingRequest, asking);
    QFETCH(QString, described);
    const HttpRequest request = m_provider.listUsers(contoso(), asking);
    QCOMPARE(request.method, HttpMethod::Get);
    QCOMPARE(request.url.adjusted(QUrl::RemoveQuery).toString(),
             u"https://graph.microsoft.com/v1.0/users"_s);
    if (!asking.limit.expression.contains(u'&'))
        QTEST(::asked(request.url), "query");
    QVERIFY(request.url.toEncoded().contains(
        QUrl::toPercentEncoding(asking.limit.expression))); // + and & are not taken for others
    QTEST(header(request, "ConsistencyLevel"), "consistency");
    QCOMPARE(header(request, "client-request-id").size(), 36);
    QVERIFY(request.rateLimitHeaders.limit.isEmpty());
    QCOMPARE(m_provider.describeListing(contoso(), asking),
             QString(u"GET /v1.0/users, "_s + described));
}

void TstEntraProvider::alwaysSelectsWhatStatusesNeed()
{
    const QStringList &usual = entraUsualProperties();
    for (const AttributeMapping &mapping : m_provider.userPageFormat({}).attributes) {
        const QString property = QString::fromStdString(mapping.path).section(u'.', 0, 0);
        QVERIFY2(usual.contains(property) || property == "manager"_L1
                     || property == "signInActivity"_L1,
                 qPrintable(property));
    }
    QVERIFY(usual.contains(u"accountEnabled"_s) && usual.contains(u"externalUserState"_s));
}

void TstEntraProvider::followsLinks_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("next"); // empty: as the link
    QTest::newRow("of the documents")
        << QByteArray("https://graph.microsoft.com/v1.0/"
                      "users?$select=id%2Cmail&$top=2&$count=true&$skiptoken=RFNwdAIAAQ")
        << QByteArray();
    QTest::newRow("what is encoded stays so")
        << QByteArray("https://graph.microsoft.com/v1.0/users?$filter=mail+eq+%27a%2Bb%26%27")
        << QByteArray();
    QTest::newRow("relative") << QByteArray("/v1.0/users?$skiptoken=x")
                              << QByteArray("https://graph.microsoft.com/v1.0/users?$skiptoken=x");
    QTest::newRow("fragment") << QByteArray("https://graph.microsoft.com/v1.0/users?a=b#c")
                              << QByteArray("https://graph.microsoft.com/v1.0/users?a=b");
    QTest::newRow("another host is net's to find")
        << QByteArray("https://evil.example/v1.0/users") << QByteArray();
}

void TstEntraProvider::followsLinks()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, next);
    const HttpRequest sent = m_provider.listUsers(contoso(), {});
    const Result<NextPage> head = m_provider.nextPage(sent, test::answer(200));
    QVERIFY(head.ok());
    QCOMPARE(head.value().told, NextIsTold::InBody);
    QVERIFY(!head.value().request);
    const Result<NextPage> result =
        m_provider.nextPageOf(sent, test::answer(200), linkingTo(link.constData()));
    QVERIFY(result.ok() && result.value().request);
    QCOMPARE(result.value().request->url.toEncoded(), next.isEmpty() ? link : next);
    QVERIFY(!result.value().total);
    for (const HttpHeader &each : result.value().request->headers)
        QVERIFY(each.name.toLower() != "authorization");
    const Result<NextPage> last = m_provider.nextPageOf(sent, test::answer(200), {});
    QVERIFY(last.ok() && !last.value().request);
}

void TstEntraProvider::refusesABadNextLink_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no host") << QByteArray("mailto:ann@example.com");
    QTest::newRow("bad port") << QByteArray("https://graph.microsoft.com:x/");
}

void TstEntraProvider::refusesABadNextLink()
{
    QFETCH(QByteArray, link);
    HttpResponse head = test::answer(200);
    head.headers.append(HttpHeader{"request-id", "7e1f"});
    const Result<NextPage> result = m_provider.nextPageOf(m_provider.listUsers(contoso(), {}), head,
                                                          linkingTo(link.constData()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::BadResponse);
    QCOMPARE(result.error().requestId, std::string("7e1f"));
}

void TstEntraProvider::carriesItsMarkToTheNextPage()
{
    HttpRequest request = m_provider.listUsers(contoso(), asking(u"manager"_s));
    const HttpRequest first = request;
    for (int page = 0; page < 3; ++page) {
        const auto next = m_provider.nextPageOf(request, test::answer(200),
                                                linkingTo("/v1.0/users?$skiptoken=x"));
        QVERIFY(next.ok() && next.value().request);
        request = *next.value().request;
        QCOMPARE(header(request, "ConsistencyLevel"), "eventual");
        QCOMPARE(request.variant, first.variant);
        QCOMPARE(request.rateBucket, first.rateBucket);
        QCOMPARE(&m_provider.userPageFormat(request), &m_provider.userPageFormat(first));
    }
}

void TstEntraProvider::asksForLess_data()
{
    QTest::addColumn<ListingRequest>("asking");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("query"); // of the next request; empty: there is none
    QTest::addColumn<QByteArray>("mark");
    const QString columns = u"lastLogin badgeColor usageLocation"_s;
    const QByteArray denied = test::fixture("entra/error-denied.json");
    const QByteArray premium = test::fixture("entra/error-premium.json");
    const QByteArray property = test::fixture("entra/error-property.json");
    const QByteArray filter = test::fixture("entra/error-filter.json");
    const auto row = [](const char *name, const ListingRequest &request, int status,
                        const QByteArray &body, const QString &query,
                        const QByteArray &mark = "not requested/not requested") {
        QTest::newRow(name) << request << status << body << query << mark;
    };
    row("not permitted", asking(columns), 403, denied,
        u"select=+badgeColor,usageLocation|top=999"_s, "not permitted/not requested");
    row("not licensed", asking(u"lastLogin"_s), 403, premium, u"select=+|top=999"_s,
        "not licensed/not requested");
    row("not licensed as 400", asking(u"lastLogin"_s), 400, premium, u"select=+|top=999"_s,
        "not licensed/not requested");
    row("not permitted, manager stays", asking(u"lastLogin manager"_s), 403, "",
        u"select=+|top=999|expand=manager(levels=1;select=id,displayName)|count=true"_s,
        "not permitted/asked");
    row("not permitted anyway", asking({}), 403, denied, {});
    row("unknown property", asking(u"badgeColor usageLocation"_s), 400, property,
        u"select=+usageLocation|top=999"_s);
    row("unknown property, filter stays", asking(u"badgeColor"_s, u"mail eq 'a'"_s), 400, property,
        u"select=+|top=999|filter=mail eq 'a'"_s);
    row("filter by the index", asking({}, u"mail eq 'a'"_s), 400, filter,
        u"select=+|top=999|count=true|filter=mail eq 'a'"_s);
    row("no filter", asking({}, u"endsWith(mail,'a')"_s), 400, filter, u"select=+|top=999"_s);
    row("properties of one user alone", asking(u"a b"_s), 501, "", u"select=+|top=999"_s);
    row("no manager", asking(u"manager"_s), 400, filter, u"select=+|top=999"_s,
        "not requested/failed");
    row("nothing to leave out", asking({}), 400, filter, {});
    row("fewer users", asking({}), 504, "", u"select=+|top=499"_s);
    row("fewer users with sign-ins", asking(u"lastLogin"_s), 500, "",
        u"select=+signInActivity|top=250"_s, "asked/not requested");
    row("unauthorized", asking(u"lastLogin"_s), 401, "", {});
    row("throttled", asking(u"lastLogin"_s), 429, "", {});
}

void TstEntraProvider::asksForLess()
{
    QFETCH(ListingRequest, asking);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, query);
    HttpRequest sent = m_provider.listUsers(contoso(), asking);
    sent.headers.append(HttpHeader{"Authorization", "Bearer x"});
    const auto gentler = m_provider.gentlerPage(sent, test::answer(status, body));
    QCOMPARE(gentler ? ::asked(gentler->url) : QString(), query);
    if (!gentler)
        return;
    QTEST(gentler->variant, "mark");
    QVERIFY(header(*gentler, "Authorization").isEmpty());
    QCOMPARE(header(*gentler, "ConsistencyLevel").isEmpty(), !query.contains(u"count=true"_s));
    QCOMPARE(m_provider.keepsLimit(*gentler), query.contains(u"filter="_s));
}

void TstEntraProvider::comesToAnEndOfAskingForLess()
{
    for (const int status : {400, 403, 500, 501, 503}) {
        std::optional<HttpRequest> request =
            m_provider.listUsers(contoso(), asking(u"lastLogin manager a b c"_s, u"mail eq 'a'"_s));
        int requests = 0;
        while (request && requests < 20) {
            ++requests;
            request = m_provider.gentlerPage(*request, test::answer(status));
        }
        QVERIFY2(requests < 8, QByteArray::number(status).constData());
    }
}

void TstEntraProvider::leavesTheServersLinksAlone()
{
    HttpRequest sent = m_provider.listUsers(contoso(), asking(u"lastLogin"_s));
    sent.url = QUrl(u"https://graph.microsoft.com/v1.0/users?$select=id%2csignInActivity&$top=500"
                    "&$skiptoken=x"_s);
    for (const int status : {400, 403, 500, 501})
        QVERIFY(!m_provider.gentlerPage(sent, test::answer(status)));
}

void TstEntraProvider::readsThePageOfTheDocuments()
{
    const QByteArray page = test::fixture("entra/users-page.json");
    const PageFormat &format = m_provider.userPageFormat({});
    const QStringList names{u"id"_s,      u"login"_s,          u"displayName"_s, u"email"_s,
                            u"status"_s,  u"providerStatus"_s, u"userType"_s,    u"title"_s,
                            u"created"_s, u"lastLogin"_s};
    QCOMPARE(cells(page, format, 0, names),
             u"5f0c7c1e-3d2b-4b8e-9c55-0a1f6f4f7a01|ines.okafor@acmedemo.example.com|Ines "
             "Okafor|ines.okafor@example.com|active|Enabled|Member|Site "
             "Engineer|2023-02-14T09:21:40Z|2026-06-30T11:10:02Z"_s);
    QCOMPARE(cells(page, format, 1, names),
             u"a1d9e3b2-77c4-4f0e-8a0e-5b6c7d8e9f02|tom.vale_partner.example#EXT#@acmedemo."
             "example.com|Tom Vale|tom.vale@partner.example|staged|PendingAcceptance|Guest||"
             "2026-06-28T13:00:00Z|"_s);
    const auto decoded = decodePage({page.constData(), std::size_t(page.size())}, format);
    QVERIFY(decoded.ok());
    QVERIFY(decoded.value().envelope.find("@odata.nextLink"));
}

void TstEntraProvider::readsStatuses_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("status");
    QTest::newRow("enabled") << QByteArray("\"accountEnabled\":true") << u"active|Enabled"_s;
    QTest::newRow("disabled") << QByteArray("\"accountEnabled\":false")
                              << u"deactivated|Disabled"_s;
    QTest::newRow("invited") << QByteArray(
        "\"accountEnabled\":true,\"externalUserState\":\"PendingAcceptance\"")
                             << u"staged|PendingAcceptance"_s;
    QTest::newRow("accepted") << QByteArray(
        "\"accountEnabled\":true,\"externalUserState\":\"Accepted\"")
                              << u"active|Enabled"_s;
    QTest::newRow("invited and disabled")
        << QByteArray("\"externalUserState\":\"PendingAcceptance\",\"accountEnabled\":false")
        << u"deactivated|Disabled"_s;
    QTest::newRow("deleted") << QByteArray(
        "\"accountEnabled\":true,\"deletedDateTime\":\"2026-01-01T00:00:00Z\"")
                             << u"deleted|Deleted"_s;
    QTest::newRow("not deleted") << QByteArray("\"accountEnabled\":true,\"deletedDateTime\":null")
                                 << u"active|Enabled"_s;
    QTest::newRow("null") << QByteArray("\"accountEnabled\":null") << u"|"_s;
    QTest::newRow("not selected") << QByteArray("\"mail\":null") << u"|"_s;
    QTest::newRow("a word that is not documented")
        << QByteArray("\"accountEnabled\":\"perhaps\"") << u"|"_s;
}

void TstEntraProvider::readsStatuses()
{
    QFETCH(QByteArray, members);
    const QByteArray page = "{\"value\":[{\"id\":\"1\"," + members + "}]}";
    QTEST(cells(page, m_provider.userPageFormat({}), 0, {u"status"_s, u"providerStatus"_s}),
          "status");
}

void TstEntraProvider::saysWhyThereIsNoLastSignIn_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QByteArray>("refused"); // empty: it was not
    QTest::addColumn<QString>("blanks"); // lastLogin, manager, timezone, activated
    QTest::newRow("not asked for")
        << u"login"_s << QByteArray() << u"not requested|not requested|not requested|not offered"_s;
    QTest::newRow("denied") << u"lastLogin"_s << test::fixture("entra/error-denied.json")
                            << u"not permitted|not requested|not requested|not offered"_s;
    QTest::newRow("no licence") << u"lastLogin manager"_s
                                << test::fixture("entra/error-premium.json")
                                << u"not licensed||not requested|not offered"_s;
    QTest::newRow("nobody has one")
        << u"lastLogin manager"_s << QByteArray() << u"||not requested|not offered"_s;
}

void TstEntraProvider::saysWhyThereIsNoLastSignIn()
{
    QFETCH(QString, columns);
    QFETCH(QByteArray, refused);
    HttpRequest request = m_provider.listUsers(contoso(), asking(columns));
    if (!refused.isEmpty()) {
        const auto gentler = m_provider.gentlerPage(request, test::answer(403, refused));
        QVERIFY(gentler);
        request = *gentler;
    }
    QTEST(cells("{\"value\":[{\"id\":\"1\",\"accountEnabled\":true}]}",
                m_provider.userPageFormat(request), 0,
                {u"lastLogin"_s, u"manager"_s, u"timezone"_s, u"activated"_s}),
          "blanks");
}

void TstEntraProvider::readsManagersAndExtensions()
{
    const QByteArray page = R"({"value":[
        {"id":"1","extension_0a_badge":"red","otherMails":["a@example.com","b@example.com"],
         "onPremisesExtensionAttributes":{"extensionAttribute3":"x"},
         "employeeOrgData":{"costCenter":"CC-1","division":"North"},
         "signInActivity":{"lastSignInDateTime":"2022-01-02T03:04:05Z",
                           "lastSuccessfulSignInDateTime":null},
         "manager":{"@odata.type":"#microsoft.graph.user","id":"2","displayName":"Ann Example"}},
        {"id":"2","signInActivity":{"lastSignInDateTime":null,"lastSuccessfulSignInDateTime":null}}
        ]})";
    const QStringList names{u"manager"_s,
                            u"managerId"_s,
                            u"costCenter"_s,
                            u"division"_s,
                            u"lastLogin"_s,
                            u"secondEmail"_s,
                            u"extension_0a_badge"_s,
                            u"onPremisesExtensionAttributes.extensionAttribute3"_s,
                            u"manager.@odata.type"_s};
    const PageFormat &format = m_provider.userPageFormat({});
    QCOMPARE(cells(page, format, 0, names),
             u"Ann Example|2|CC-1|North|2022-01-02T03:04:05Z|a@example.com, "
             "b@example.com|red|x|"_s);
    QCOMPARE(cells(page, format, 1, names), u"||||never||||"_s);
}

void TstEntraProvider::readsAnEmptyPage()
{
    const auto decoded = decodePage("{\"@odata.nextLink\":\"https://x/y\",\"value\":[]}",
                                    m_provider.userPageFormat({}));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value().chunk->rowCount(), 0u);
    QVERIFY(decoded.value().envelope.find("@odata.nextLink"));
    QVERIFY(!decodePage("{\"users\":[]}", m_provider.userPageFormat({})).ok());
}

void TstEntraProvider::asksWhetherATokenWorks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind"); // Cancelled: none
    QTest::newRow("a user") << 200 << QByteArray("{\"value\":[{\"id\":\"1\"}]}")
                            << ErrorKind::Cancelled;
    QTest::newRow("nobody") << 200 << QByteArray("{\"value\":[]}") << ErrorKind::Cancelled;
    QTest::newRow("login page") << 200 << QByteArray("<html>") << ErrorKind::BadResponse;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::BadResponse;
    QTest::newRow("denied") << 403 << test::fixture("entra/error-denied.json")
                            << ErrorKind::Forbidden;
    QTest::newRow("expired") << 401 << test::fixture("entra/error-token.json")
                             << ErrorKind::Unauthorized;
}

void TstEntraProvider::asksWhetherATokenWorks()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<TokenInfo> token = m_provider.readWhoAmI(test::answer(status, body));
    QTEST(token.ok() ? ErrorKind::Cancelled : token.error().kind, "kind");
    const HttpRequest request = m_provider.whoAmI(contoso());
    QCOMPARE(request.url.toEncoded(), "https://graph.microsoft.com/v1.0/users?$select=id&$top=1");
    QVERIFY(request.rateBucket != m_provider.listUsers(contoso(), {}).rateBucket);
}

QTEST_GUILESS_MAIN(TstEntraProvider)
#include "tst_entraprovider.moc"
