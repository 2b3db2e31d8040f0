// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergeprovider.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Regions, requests, employees and errors of Merge.
class TstMergeProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsRegions_data();
    void knowsRegions();
    void readsAddresses_data();
    void readsAddresses();
    void listsUsers_data();
    void listsUsers();
    void followsCursors_data();
    void followsCursors();
    void asksForLess_data();
    void asksForLess();
    void pushesDown_data();
    void pushesDown();
    void mapsTheDocumentedPage();
    void mapsRelations();
    void saysWhatWasNotRequested();
    void saysHowOldItsCopyIs_data();
    void saysHowOldItsCopyIs();
    void asksForItsCopysAge();
    void signsInWithTwoSecrets();
    void readsTheLinkedAccount_data();
    void readsTheLinkedAccount();
    void wordsErrors_data();
    void wordsErrors();

private:
    const MergeProvider m_provider{};
};

namespace {

constexpr auto usualExpand = "employments,groups,manager,team,work_location";

Profile acme()
{
    return profileAt(u"merge"_s, u"apiKey"_s, u"https://api-eu.merge.dev"_s);
}

HttpRequest sentTo(const QByteArray &query)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded("https://api.merge.dev/api/hris/v1/employees?" + query);
    return request;
}

//! Without what Merge never has.
QString attributesIn(const UserChunk &chunk, std::uint32_t row)
{
    return attributesOf(chunk, row, {u"()"_s, u"(not offered)"_s});
}

} // namespace

void TstMergeProvider::knowsRegions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url"); //!< empty: there is no such region
    QTest::newRow("usual") << u""_s << u"https://api.merge.dev"_s;
    QTest::newRow("us") << u"us"_s << u"https://api.merge.dev"_s;
    QTest::newRow("eu") << u"eu"_s << u"https://api-eu.merge.dev"_s;
    QTest::newRow("ap") << u"ap"_s << u"https://api-ap.merge.dev"_s;
    QTest::newRow("sandbox") << u"sandbox"_s << u"https://api-sandbox.merge.dev"_s;
    QTest::newRow("unknown") << u"mars"_s << u""_s;
    QTest::newRow("hostile") << u"eu.evil.example/"_s << u""_s;
}

void TstMergeProvider::knowsRegions()
{
    QFETCH(QString, region);
    QFETCH(QString, url);
    const auto address = m_provider.usualAddress({{u"region"_s, region}});
    QCOMPARE(address ? address->toString() : QString(), url);
    Profile profile = acme();
    profile.fields = {{u"region"_s, region}};
    const Result<void> checked = m_provider.checkFields(profile);
    QCOMPARE(checked.ok(), !url.isEmpty());
    if (!checked.ok())
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
}

void TstMergeProvider::readsAddresses_data()
{
    addAddressColumns();
    QTest::newRow("host") << u"api-eu.merge.dev"_s << u"https://api-eu.merge.dev"_s;
    QTest::newRow("whole address")
        << u"https://api.merge.dev/api/hris/v1/employees"_s << u"https://api.merge.dev"_s;
    QTest::newRow("its own site") << u"https://app.merge.dev/linked-accounts"_s << u""_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TstMergeProvider::readsAddresses()
{
    compareAddress(m_provider);
}

void TstMergeProvider::listsUsers_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<ListScope>("scope");
    QTest::addColumn<QByteArray>("query");
    using enum ListScope;
    const QByteArray deleted = "&include_deleted_data=true";
    QTest::newRow("everybody") << u""_s << Everybody
                               << QByteArray("page_size=100&expand=") + usualExpand + deleted;
    QTest::newRow("who is there") << u""_s << WithoutDeprovisioned
                                  << QByteArray("page_size=100&expand=") + usualExpand;
    QTest::newRow("no relations") << u"login,email,status"_s << Everybody
                                  << "page_size=100" + deleted;
    QTest::newRow("some") << u"title,city,department"_s << Everybody
                          << "page_size=100&expand=employments,groups,team,work_location" + deleted;
    QTest::newRow("by path") << u"company.legal_name,manager.id,employmentsx"_s << Everybody
                             << "page_size=100&expand=company,manager" + deleted;
}

void TstMergeProvider::listsUsers()
{
    QFETCH(QString, columns);
    QFETCH(ListScope, scope);
    QFETCH(QByteArray, query);
    Profile profile = acme();
    profile.scope = scope;
    ListingRequest asked;
    asked.columns = columns.split(u',', Qt::SkipEmptyParts);
    const HttpRequest request = m_provider.listUsers(profile, asked);
    QCOMPARE(request.url.toEncoded(), "https://api-eu.merge.dev/api/hris/v1/employees?" + query);
    QCOMPARE(request.method, HttpMethod::Get);
    QVERIFY(!request.url.query().contains(u"sensitive"_s));
    QCOMPARE(m_provider.describeListing(profile, asked),
             u"GET /api/hris/v1/employees, "_s + QString::fromLatin1(query).replace(u'&', ", "_L1));
}

void TstMergeProvider::followsCursors_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("told"); //!< "-": nothing
    QTest::addColumn<QByteArray>("next"); //!< "none": the last page
    QTest::newRow("first") << QByteArray("page_size=100&expand=team") << QByteArray("cD0x+/=")
                           << QByteArray("page_size=100&expand=team&cursor=cD0x%2B%2F%3D");
    QTest::newRow("second") << QByteArray("page_size=50&cursor=a%3D&employment_status=ACTIVE")
                            << QByteArray("b")
                            << QByteArray("page_size=50&cursor=b&employment_status=ACTIVE");
    QTest::newRow("null") << QByteArray("page_size=100") << QByteArray("-") << QByteArray("none");
    QTest::newRow("empty") << QByteArray("page_size=100") << QByteArray() << QByteArray("none");
}

void TstMergeProvider::followsCursors()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, told);
    const HttpRequest request = sentTo(sent);
    QCOMPARE(m_provider.nextPage(request, {}).value().told, NextIsTold::InBody);
    PageEnvelope envelope;
    envelope.rows = 3;
    if (told != "-")
        envelope.set("next", view(told));
    const Result<NextPage> next = m_provider.nextPageOf(request, {}, envelope);
    QVERIFY(next.ok());
    QTEST(queryOf(next.value().request), "next");
}

void TstMergeProvider::asksForLess_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("gentler");
    QTest::newRow("smaller") << QByteArray("page_size=100&expand=team&cursor=a") << 504
                             << QByteArray("page_size=50&expand=team&cursor=a");
    QTest::newRow("smallest") << QByteArray("page_size=40&expand=team") << 500
                              << QByteArray("page_size=25&expand=team");
    QTest::newRow("no relations") << QByteArray("page_size=25&expand=team&cursor=a") << 500
                                  << QByteArray("page_size=25&cursor=a");
    QTest::newRow("nothing left") << QByteArray("page_size=25&cursor=a") << 500
                                  << QByteArray("none");
    QTest::newRow("refused") << QByteArray("page_size=100&expand=team") << 401
                             << QByteArray("none");
    QTest::newRow("forbidden") << QByteArray("page_size=100&expand=team") << 403
                               << QByteArray("none");
    QTest::newRow("bad request") << QByteArray("page_size=100") << 400 << QByteArray("none");
}

void TstMergeProvider::asksForLess()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    QTEST(queryOf(m_provider.gentlerPage(sentTo(sent), answer(status))), "gentler");
}

void TstMergeProvider::pushesDown_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("status:active") << u"employment_status=ACTIVE"_s;
    QTest::newRow("status:staged sales") << u"employment_status=PENDING"_s;
    QTest::newRow("status:deactivated lastUpdated>=2026-01-01")
        << u"employment_status=INACTIVE&modified_after=2025-12-31T23%3A59%3A59Z"_s;
    QTest::newRow("lastUpdated<2026-01-01") << u"modified_before=2026-01-01T00%3A00%3A01Z"_s;
    QTest::newRow("lastUpdated>2026-01-01 lastUpdated>2026-02-01")
        << u"modified_after=2026-01-01T23%3A59%3A59Z"_s;
    for (const char *query :
         {"status:active,staged", "status:locked", "-status:active", "status=active",
          "status:active OR sales", "sales", "login:ann", "created>2026-01-01", "status:deleted"})
        QTest::newRow(query) << QString();
}

void TstMergeProvider::pushesDown()
{
    const std::string_view text = QTest::currentDataTag();
    const Query query = std::get<Query>(parseQuery(text, {1'795'610'040'000, "UTC"}));
    ListingRequest asked;
    asked.limit = m_provider.pushDownFor(acme(), query, text);
    QTEST(asked.limit.expression, "expression");
    QVERIFY(!asked.limit.matchedHere.isEmpty());
    const QByteArray url = m_provider.listUsers(acme(), asked).url.toEncoded();
    QVERIFY(asked.limit.isEmpty()
            || url.endsWith(QByteArray('&' + asked.limit.expression.toLatin1())));
}

void TstMergeProvider::mapsTheDocumentedPage()
{
    const auto chunk = decoded(fixture("merge/users-page.json"),
                               m_provider.userPageFormat(sentTo("expand=groups,employments")));
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 2u);
    QCOMPARE(attributesIn(*chunk, 0),
             u"id=0d4c1f1a-6f0b-4a3f-9a0e-2f4d5f6a7b01|login=iokafor|displayName=Ines Okafor|"
             "firstName=Ines|lastName=Okafor|email=ines.okafor@example.com|status=active/ACTIVE|"
             "created=2023-01-20T00:00:00Z|lastUpdated=2026-06-30T02:00:11Z|"
             "mobilePhone=+15550142|organization=(not requested)|employeeNumber=10442|"
             "manager=(not requested)|managerId=0d4c1f1a-6f0b-4a3f-9a0e-2f4d5f6a7b99|"
             "city=(not requested)|state=(not requested)|country=(not requested)"_s);
    QVERIFY(attributesIn(*chunk, 1).contains(u"status=staged/PENDING"_s));
}

void TstMergeProvider::mapsRelations()
{
    const auto chunk = decoded(
        fixture("merge/expanded-page.json"),
        m_provider.userPageFormat(sentTo(QByteArray("page_size=100&expand=") + usualExpand)));
    QVERIFY(chunk);
    QCOMPARE(attributesIn(*chunk, 0),
             u"id=0d4c1f1a-6f0b-4a3f-9a0e-2f4d5f6a7b03|login=mia.holm@example.com|"
             "displayName=Mia Holm|firstName=Mia|lastName=Holm|email=mia.holm@example.com|"
             "secondEmail=mia@home.example.com|status=active/ACTIVE|created=2019-01-01T00:00:00Z|"
             "lastUpdated=2026-06-30T02:00:11Z|mobilePhone=+47 555 0100|title=Account Manager|"
             "department=Sales|division=North|organization=(not requested)|costCenter=4130|"
             "employeeNumber=0011|userType=FULL_TIME|manager=Ravi Lindqvist|"
             "managerId=0d4c1f1a-6f0b-4a3f-9a0e-2f4d5f6a7b99|city=Bergen|country=NO"_s);
    const QString second = attributesIn(*chunk, 1);
    QVERIFY2(second.contains(u"status=deleted/deleted"_s), qPrintable(second));
    QVERIFY2(second.contains(u"department=Support"_s), qPrintable(second));
    QVERIFY(attributesIn(*chunk, 2).contains(u"status=unknown/On leave"_s));
    QVERIFY(attributesIn(*chunk, 3).contains(u"status=unknown/()"_s));
    const QString cells = describedRow(*chunk, 0);
    QVERIFY(cells.contains(u"custom_fields.badge=red"_s));
    for (const char *hidden :
         {"ssn", "gender", "ethnicity", "marital", "birth", "pay_rate", "r@example.com"})
        QVERIFY2(!cells.contains(QLatin1String(hidden)), hidden);
    // Nor does an export of raw objects have what is nobody's business.
    const QString raw = QString::fromStdString(chunk->rawJson(0));
    for (const char *dropped :
         {"ssn", "synthetic", "gender", "ethnicity", "marital", "birth", "pay_"})
        QVERIFY2(!raw.contains(QLatin1String(dropped)), dropped);
    QVERIFY(raw.contains(u"\"job_title\": \"Account Manager\""_s));
}

void TstMergeProvider::saysWhatWasNotRequested()
{
    const auto chunk = decoded(fixture("merge/users-page.json"),
                               m_provider.userPageFormat(sentTo("page_size=25")));
    QVERIFY(chunk);
    for (const Attribute attribute :
         {Attribute::Title, Attribute::UserType, Attribute::Department, Attribute::Division,
          Attribute::CostCenter, Attribute::Manager, Attribute::City}) {
        const auto column = chunk->columnOf(attribute);
        QVERIFY(column);
        QCOMPARE(chunk->cell(0, *column).blank, BlankReason::NotRequested);
    }
    for (const Attribute attribute : {Attribute::LastLogin, Attribute::PasswordChanged})
        QCOMPARE(chunk->cell(0, *chunk->columnOf(attribute)).blank, BlankReason::NotOffered);
}

namespace {

const QDateTime now({2026, 7, 1}, {12, 0}, Qt::UTC);

std::optional<HttpResponse> answered(const QByteArray &body)
{
    HttpResponse response;
    response.status = 200;
    response.body = body;
    return response;
}

//! ' stands for ".
QByteArray syncOf(QByteArray members)
{
    return R"({"results":[{"model_id":"hris.Team","status":"FAILED"},{"model_id":"hris.Employee",)"
        + members.replace('\'', '"') + "}]}";
}

} // namespace

void TstMergeProvider::saysHowOldItsCopyIs_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("sync");
    QTest::addColumn<QString>("remark"); // a piece of it; empty: there is none
    const auto row = [](const char *name, const QByteArray &link, const QByteArray &sync,
                        const QString &remark) {
        QTest::newRow(name) << "{\"id\":\"4d\",\"status\":\"" + link + "\"}" << syncOf(sync)
                            << remark;
    };
    const QByteArray fresh = "'status':'DONE','last_sync_finished':'2026-07-01T02:00:00Z'";
    row("fresh", "COMPLETE", fresh, {});
    row("of the day before yesterday", "COMPLETE",
        "'status':'DONE','last_sync_finished':'2026-06-29T12:00:01Z'", {});
    row("old", "COMPLETE", "'status':'DONE','last_sync_finished':'2026-06-29T11:00:00Z'",
        u"last at 2026-06-29T11:00:00Z."_s);
    row("old, another zone", "COMPLETE",
        "'status':'SYNCING','last_sync_finished':'2026-06-01T12:00:00.123+02:00'",
        u"last at 2026-06-01T10:00:00Z."_s);
    row("old, to the microsecond", "COMPLETE",
        "'status':'DONE','last_sync_finished':'2026-06-28T11:00:00.695973Z'",
        u"last at 2026-06-28T11:00:00Z."_s);
    row("not linked", "RELINK_NEEDED", fresh, u"copy of 2026-07-01T02:00:00Z"_s);
    row("not linked, age unknown", "RELINK_NEEDED", "'status':'DONE'", u"is an old copy: "_s);
    row("first time", "COMPLETE",
        "'status':'SYNCING','last_sync_finished':null,'is_initial_sync':true",
        u"for the first time"_s);
    row("again", "COMPLETE", fresh + ",'status':'SYNCING','is_initial_sync':false", {});
    row("paused", "COMPLETE", "'status':'PAUSED','last_sync_finished':'2026-07-01T02:00:00Z'",
        u"has stopped"_s);
    row("failed", "COMPLETE",
        "'status':'SYNCING','last_sync_result':'FAILED','last_sync_finished':'2026-07-01T02:00:"
        "00Z'",
        u"could not read"_s);
    row("a word of tomorrow", "PERHAPS", "'status':'PERHAPS'", {});
    row("wrong types", "COMPLETE", "'status':7,'last_sync_finished':{}", {});
}

void TstMergeProvider::saysHowOldItsCopyIs()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, sync);
    QFETCH(QString, remark);
    const ServiceFacts facts = m_provider.readAnswers({answered(link), answered(sync)}, now);
    QCOMPARE(facts.remarks.size(), remark.isEmpty() ? 0 : 1);
    if (!remark.isEmpty()) {
        const QString sentence = inEnglish(facts.remarks.constFirst());
        QVERIFY2(sentence.contains(remark) && sentence.endsWith(u'.'), qPrintable(sentence));
    }
}

void TstMergeProvider::asksForItsCopysAge()
{
    const QList<HttpRequest> questions = m_provider.questions(acme(), {});
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions[0].url.path(), u"/api/hris/v1/account-details"_s);
    QCOMPARE(questions[1].url.path(), u"/api/hris/v1/sync-status"_s);
    QVERIFY(questions[0].method == HttpMethod::Get && questions[1].method == HttpMethod::Get);
    // What did not come, or is not Merge's, is not known.
    QVERIFY(m_provider.readAnswers({std::nullopt, std::nullopt}, now).remarks.isEmpty());
    QVERIFY(m_provider.readAnswers({}, now).remarks.isEmpty());
    QVERIFY(m_provider.readAnswers({answered("<html>"), answered("[]")}, now).remarks.isEmpty());
    QVERIFY(!m_provider.readAnswers({answered(R"({"status":"RELINK_NEEDED"})"), std::nullopt}, now)
                 .remarks.isEmpty());
}

void TstMergeProvider::signsInWithTwoSecrets()
{
    QCOMPARE(m_provider.secretNames(u"apiKey"_s), (QStringList{u"api-key"_s, u"account-token"_s}));
    const auto plan = m_provider.signInPlan(acme());
    QVERIFY(plan.ok());
    const CredentialInfo &credential = plan.value().credential;
    QCOMPARE(credential.header, "Authorization");
    QCOMPARE(credential.prefix, "Bearer ");
    QCOMPARE(credential.otherHeaders.size(), 1);
    QCOMPARE(credential.otherHeaders.constFirst().field, u"account-token"_s);
    QCOMPARE(credential.otherHeaders.constFirst().header, "X-Account-Token");
}

void TstMergeProvider::readsTheLinkedAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read"); //!< name|id, or the number of the error's kind
    QTest::newRow("both names")
        << 200
        << QByteArray(
               R"({"id":"4d","integration":"DemoHR","end_user_organization_name":"Acme Demo"})")
        << u"DemoHR, Acme Demo|4d"_s;
    QTest::newRow("one name") << 200 << QByteArray(R"({"id":"4d","integration":"DemoHR"})")
                              << u"DemoHR|4d"_s;
    QTest::newRow("no id") << 200 << QByteArray("{}")
                           << QString::number(int(ErrorKind::BadResponse));
    QTest::newRow("login page") << 200 << QByteArray("<html>")
                                << QString::number(int(ErrorKind::BadResponse));
    QTest::newRow("refused") << 401 << QByteArray("{}")
                             << QString::number(int(ErrorKind::Unauthorized));
}

void TstMergeProvider::readsTheLinkedAccount()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QCOMPARE(m_provider.whoAmI(acme()).url.toEncoded(),
             "https://api-eu.merge.dev/api/hris/v1/account-details");
    const Result<TokenInfo> read = m_provider.readWhoAmI(answer(status, body));
    QTEST(read.ok() ? read.value().name + u'|' + read.value().userId
                    : QString::number(int(read.error().kind)),
          "read");
}

void TstMergeProvider::wordsErrors_data()
{
    addErrorColumns();
    QTest::newRow("refused") << 401 << QByteArray(R"({"detail":"Invalid token."})")
                             << ErrorKind::Unauthorized << u"Invalid token."_s;
    QTest::newRow("forbidden") << 403 << QByteArray(R"({"detail":"No."})") << ErrorKind::Forbidden
                               << u"No."_s;
    QTest::newRow("a parameter") << 400 << QByteArray(R"({"page_size":["Too large."]})")
                                 << ErrorKind::ProviderRefused << u"page_size: Too large."_s;
    QTest::newRow("a list") << 400 << QByteArray(R"({"errors":[{"detail":"Bad."}]})")
                            << ErrorKind::ProviderRefused << u"Bad."_s;
    QTest::newRow("throttled") << 429 << QByteArray("{}") << ErrorKind::RateLimited << u""_s;
    QTest::newRow("HTML") << 502 << QByteArray("<html>") << ErrorKind::ProviderFailed << u""_s;
    QTest::newRow("wrong types") << 404 << QByteArray(R"({"detail":{},"x":[[]]})")
                                 << ErrorKind::NotFound << u""_s;
}

void TstMergeProvider::wordsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = m_provider.errorFrom(answer(status, body));
    compareError(error);
    QCOMPARE(error.advice.empty(), status != 401 && status != 403);
}

QTEST_GUILESS_MAIN(TstMergeProvider)
#include "tst_mergeprovider.moc"
