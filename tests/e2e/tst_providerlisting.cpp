// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/query/query.h"
#include "core/table/celltext.h"
#include "demo/demoserver.h"
#include "providers/builtinproviders.h"
#include "session/listing.h"
#include "session/profileauthenticator.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <numeric>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::Received;
using test::ScriptedServer;
using test::Step;

namespace {

constexpr uint32_t userCount = 2'345;

//! A profile and the secret that opens it.
struct Tenant
{
    Profile profile;
    QString secretName;
};

Tenant tenantOf(const QString &provider, const QUrl &base)
{
    Tenant tenant;
    tenant.profile.id = u"p1"_s;
    tenant.profile.name = u"Demo"_s;
    tenant.profile.provider = provider;
    tenant.profile.baseUrl = base;
    tenant.profile.budgetPercent = 100;
    const DirectoryProvider *known = nullptr;
    const ProviderCatalog catalog(builtinProviders());
    known = catalog.find(provider);
    for (const CredentialInfo &credential : known->info().credentials) {
        if (credential.how == SignIn::Token && tenant.secretName.isEmpty()) {
            tenant.profile.credential = credential.id;
            tenant.secretName = known->secretNames(credential.id).constFirst();
        }
    }
    return tenant;
}

QByteArray text(std::string_view utf8)
{
    return QByteArray(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

//! Whole listings through real HTTP, provider by provider.
class TstProviderListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEverybodyInOrder_data();
    void listsEverybodyInOrder();
    void findsTheSamePeople_data();
    void findsTheSamePeople();
    void keepsRawObjects_data();
    void keepsRawObjects();
    void survivesFaults_data();
    void survivesFaults();
    void endsPartialAndGoesOn_data();
    void endsPartialAndGoesOn();
    void asksForNumberedPagesTogether();
    void marksListsThatMove_data();
    void marksListsThatMove();
    void readsOddNumberedPages_data();
    void readsOddNumberedPages();
    void endsWhereACursorRepeats();
    void limitsToWhatTheServerFinds_data();
    void limitsToWhatTheServerFinds();
    void fallsBackToOneLoginsOldList();
    void doesWithoutFieldsThatAreRefused();

private:
    static void addProviders();
    void startServer(const DemoOptions &options);
    std::unique_ptr<Listing> list(const Tenant &tenant, const QByteArray &secret,
                                  const ServerQuery &limit = {});
    std::shared_ptr<Authenticator> authenticator(const Tenant &tenant, const QByteArray &secret);
    static QByteArrayList idsIn(const Listing &listing);
    static QByteArrayList valuesIn(const Listing &listing, Attribute attribute);

    QTemporaryDir m_home;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<DemoServer> m_server;
};

void TstProviderListing::addProviders()
{
    QTest::addColumn<QString>("provider");
    for (const char *provider : {"okta", "jumpcloud", "onelogin"})
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

void TstProviderListing::init()
{
    m_composition = std::make_unique<Composition>(
        CompositionPaths{m_home.filePath(u"profiles.json"_s), m_home.filePath(u"settings.ini"_s),
                         m_home.filePath(u"views"_s)});
    DemoOptions options;
    options.users = userCount;
    startServer(options);
}

void TstProviderListing::startServer(const DemoOptions &options)
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start(options).ok());
}

std::shared_ptr<Authenticator> TstProviderListing::authenticator(const Tenant &tenant,
                                                                 const QByteArray &secret)
{
    return profileAuthenticator(m_composition->services(), tenant.profile,
                                {{tenant.secretName, Secret(secret)}})
        .value();
}

//! Listed to its end.
std::unique_ptr<Listing> TstProviderListing::list(const Tenant &tenant, const QByteArray &secret,
                                                  const ServerQuery &limit)
{
    auto listing = std::make_unique<Listing>(m_composition->services(), tenant.profile,
                                             Retention::KeepRows, nullptr);
    QSignalSpy ended(listing.get(), &Listing::ended);
    listing->limitTo(limit);
    listing->start(authenticator(tenant, secret));
    if (!ended.wait(30'000)) // not qWaitFor(), which sleeps between events
        QTest::qFail("the listing does not end", __FILE__, __LINE__);
    return listing;
}

QByteArrayList TstProviderListing::idsIn(const Listing &listing)
{
    QByteArrayList ids;
    const TableSnapshot table = listing.snapshot();
    for (const std::uint32_t row : table.distinctRows())
        ids.append(text(table.id(row)));
    return ids;
}

QByteArrayList TstProviderListing::valuesIn(const Listing &listing, Attribute attribute)
{
    QByteArrayList values;
    const TableSnapshot table = listing.snapshot();
    const NamedColumn column = columnNamed(table, infoOf(attribute).name);
    for (const std::uint32_t row : table.distinctRows())
        values.append(text(plainText(readCell(table, row, column))));
    return values;
}

void TstProviderListing::listsEverybodyInOrder_data()
{
    addProviders();
}

void TstProviderListing::listsEverybodyInOrder()
{
    QFETCH(QString, provider);
    const auto listing = list(tenantOf(provider, m_server->baseUrl()), m_server->token());
    const Stamp stamp = listing->stamp();
    QCOMPARE(stamp.state, ListingState::Complete);
    QCOMPARE(stamp.users, qint64(userCount));
    QCOMPARE(stamp.duplicates, 0);
    QVERIFY(!listing->canResume());
    QCOMPARE(idsIn(*listing), m_server->userIds(provider.toLatin1()));
}

void TstProviderListing::findsTheSamePeople_data()
{
    addProviders();
}

void TstProviderListing::findsTheSamePeople()
{
    QFETCH(QString, provider);
    const auto listing = list(tenantOf(provider, m_server->baseUrl()), m_server->token());
    const auto okta = list(tenantOf(u"okta"_s, m_server->baseUrl()), m_server->token());
    using enum Attribute;
    for (const Attribute attribute :
         {Login, Email, FirstName, LastName, Title, Department, Created})
        QCOMPARE(valuesIn(*listing, attribute), valuesIn(*okta, attribute));
    // Where a provider has no word for a state, another comes near.
    const QByteArrayList here = valuesIn(*listing, Status);
    const QByteArrayList there = valuesIn(*okta, Status);
    for (qsizetype i = 0; i < here.size(); ++i) {
        if (there[i] == "active" || there[i] == "locked" || there[i] == "staged")
            QCOMPARE(here[i], there[i]);
        else
            QVERIFY(here[i] != "active" && here[i] != "unknown");
    }
}

void TstProviderListing::keepsRawObjects_data()
{
    addProviders();
}

void TstProviderListing::keepsRawObjects()
{
    QFETCH(QString, provider);
    const auto listing = list(tenantOf(provider, m_server->baseUrl()), m_server->token());
    const TableSnapshot table = listing->snapshot();
    for (const std::uint32_t row : {0u, 777u, userCount - 1})
        QCOMPARE(QByteArray::fromStdString(table.rawJson(row)),
                 m_server->rawUser(row, provider.toLatin1()));
}

void TstProviderListing::survivesFaults_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("fault");
    for (const char *provider : {"okta", "jumpcloud", "onelogin"}) {
        for (const char *fault :
             {"server-error@3", "reset@3", "truncate@4", "concurrency-limited@3"})
            QTest::addRow("%s, %s", provider, fault)
                << QString::fromLatin1(provider) << QString::fromLatin1(fault);
    }
}

void TstProviderListing::survivesFaults()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    m_server->addFault(parseFault(fault).value());
    const auto listing = list(tenantOf(provider, m_server->baseUrl()), m_server->token());
    QCOMPARE(listing->stamp().state, ListingState::Complete);
    QCOMPARE(idsIn(*listing), m_server->userIds(provider.toLatin1()));
}

void TstProviderListing::endsPartialAndGoesOn_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    for (const char *provider : {"okta", "jumpcloud", "onelogin"}) {
        const auto row = [provider](const char *fault, ErrorKind kind) {
            QTest::addRow("%s, %s", provider, fault)
                << QString::fromLatin1(provider) << QString::fromLatin1(fault) << int(kind);
        };
        row("expire-token@3", ErrorKind::Unauthorized);
        row("forbidden@3", ErrorKind::Forbidden);
        row("not-json@3", ErrorKind::BadResponse);
        row("wrong-json@3", ErrorKind::BadResponse);
        row("login-page@3", ErrorKind::BadResponse);
        row("foreign-redirect@3", ErrorKind::ForeignOrigin);
    }
}

void TstProviderListing::endsPartialAndGoesOn()
{
    QFETCH(QString, provider);
    QFETCH(QString, fault);
    m_server->addFault(parseFault(fault).value());
    const Tenant tenant = tenantOf(provider, m_server->baseUrl());
    const auto listing = list(tenant, m_server->token());
    QCOMPARE(listing->stamp().state, ListingState::Partial);
    QTEST(int(listing->stamp().reason->kind), "kind");
    const QByteArrayList all = m_server->userIds(provider.toLatin1());
    const QByteArrayList some = idsIn(*listing);
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    QCOMPARE(some, all.first(some.size()));
    QVERIFY(listing->canResume());
    m_server->clearFaults();
    QSignalSpy ended(listing.get(), &Listing::ended);
    listing->resume(authenticator(tenant, m_server->token()));
    QVERIFY(ended.wait(30'000));
    QCOMPARE(listing->stamp().state, ListingState::Complete);
    QCOMPARE(listing->stamp().duplicates, 0);
    QCOMPARE(idsIn(*listing), all);
}

void TstProviderListing::asksForNumberedPagesTogether()
{
    m_server->setLatency(std::chrono::milliseconds(30));
    const auto listing = list(tenantOf(u"jumpcloud"_s, m_server->baseUrl()), m_server->token());
    QCOMPARE(listing->stamp().state, ListingState::Complete);
    // Each page once, and four connections at a time had one of them.
    QCOMPARE(m_server->requestCount(), 24);
    QCOMPARE(m_server->connectionCount(), 4);
    QByteArrayList asked = m_server->requestLog();
    std::sort(asked.begin(), asked.end());
    QCOMPARE(std::unique(asked.begin(), asked.end()), asked.end());
    QVERIFY(asked.contains("GET /api/systemusers?limit=100&skip=2300&sort=_id"));
}

void TstProviderListing::marksListsThatMove_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("missing");
    QTest::newRow("users move on") << u"duplicates@3"_s << 5 << 5;
    QTest::newRow("skip is not obeyed") << u"repeated-next@3"_s << 100 << 100;
    QTest::newRow("an empty page") << u"empty-page@3"_s << 0 << -1;
}

void TstProviderListing::marksListsThatMove()
{
    QFETCH(QString, fault);
    QFETCH(int, missing);
    m_server->addFault(parseFault(fault).value());
    const auto listing = list(tenantOf(u"jumpcloud"_s, m_server->baseUrl()), m_server->token());
    const Stamp stamp = listing->stamp();
    QCOMPARE(stamp.state, ListingState::Partial);
    QCOMPARE(stamp.reason->kind, ErrorKind::ListChanged);
    QCOMPARE(stamp.reason->subject, std::to_string(userCount));
    QTEST(int(stamp.duplicates), "duplicates");
    if (missing >= 0)
        QCOMPARE(stamp.users, qint64(userCount) - missing);
    else
        QVERIFY(stamp.users >= 200 && stamp.users % 100 == 0);
    QCOMPARE(qint64(idsIn(*listing).size()), stamp.users);
    QVERIFY(!listing->canResume()); // nothing to go on with: the list is to be read again
}

namespace {

//! What a directory of numbered pages does to its list while it is read.
struct OddPages
{
    int users = 530;
    int shortest = 100; //!< a page has no more
    int totalFrom = 0; //!< from so many requests on…
    int total = 530; //!< …it says that it has so many, and has them
};

Step oddPage(const OddPages &pages, const Received &request, int count)
{
    const QUrlQuery query(QString::fromLatin1(request.target).section(u'?', 1));
    const int skip = query.queryItemValue(u"skip"_s).toInt();
    const int limit = std::min(query.queryItemValue(u"limit"_s).toInt(), pages.shortest);
    const int users = count > pages.totalFrom ? pages.total : pages.users;
    QByteArrayList rows;
    for (int user = skip; user < std::min(skip + limit, users); ++user)
        rows.append("{\"_id\":\"u" + QByteArray::number(user) + "\",\"username\":\"ann\"}");
    return Step::ok("{\"results\":[" + rows.join(',')
                    + "],\"totalCount\":" + QByteArray::number(users) + '}');
}

} // namespace

void TstProviderListing::readsOddNumberedPages_data()
{
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("totalFrom");
    QTest::addColumn<int>("total");
    QTest::newRow("as documented") << 100 << 0 << 530;
    QTest::newRow("shorter than asked") << 60 << 0 << 530;
    QTest::newRow("one by one") << 1 << 0 << 33;
    QTest::newRow("shrinks") << 100 << 2 << 310;
    QTest::newRow("shrinks to a full page") << 100 << 2 << 400;
    QTest::newRow("grows") << 100 << 3 << 971;
    QTest::newRow("grows, shorter than asked") << 70 << 3 << 701;
    QTest::newRow("nobody") << 100 << 0 << 0;
}

void TstProviderListing::readsOddNumberedPages()
{
    QFETCH(int, shortest);
    QFETCH(int, totalFrom);
    QFETCH(int, total);
    const OddPages pages{530, shortest, totalFrom, total};
    ScriptedServer server;
    server.otherwise([&](const Received &request) {
        return oddPage(pages, request, int(server.requests().size()));
    });
    const auto listing = list(tenantOf(u"jumpcloud"_s, server.origin()), "00key");
    QCOMPARE(listing->stamp().state, ListingState::Complete);
    QCOMPARE(listing->stamp().duplicates, 0);
    QByteArrayList expected;
    for (qint64 user = 0; user < listing->stamp().users; ++user)
        expected.append('u' + QByteArray::number(user));
    QCOMPARE(idsIn(*listing), expected);
    QVERIFY2(listing->stamp().users >= total, qPrintable(QString::number(listing->stamp().users)));
}

void TstProviderListing::endsWhereACursorRepeats()
{
    m_server->addFault(parseFault(u"repeated-next@3").value());
    const auto listing = list(tenantOf(u"onelogin"_s, m_server->baseUrl()), m_server->token());
    QCOMPARE(listing->stamp().state, ListingState::Partial);
    QCOMPARE(listing->stamp().reason->kind, ErrorKind::PagingLoop);
    QCOMPARE(idsIn(*listing), m_server->userIds("onelogin").first(150));
}

void TstProviderListing::limitsToWhatTheServerFinds_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("since") << QByteArray("created>=2025-06-01");
    QTest::newRow("before") << QByteArray("lastLogin<2026-06-01");
    QTest::newRow("between") << QByteArray("created>=2025-06-01 created<2025-09-01");
    QTest::newRow("a day") << QByteArray("lastUpdated=2026-06-20");
    QTest::newRow("beside a word") << QByteArray("sales created>=2025-06-01");
}

//! The same users as if everybody had been asked for, from fewer pages.
void TstProviderListing::limitsToWhatTheServerFinds()
{
    QFETCH(QByteArray, query);
    const std::string_view text(query.constData(), std::size_t(query.size()));
    const Query parsed = std::get<Query>(parseQuery(text, QueryTime{People::now, {}}));
    const auto found = [&parsed](const Listing &listing) {
        const TableSnapshot table = listing.snapshot();
        std::vector<std::uint32_t> columns(table.columnCount());
        std::iota(columns.begin(), columns.end(), 0u);
        std::vector<std::uint32_t> rows;
        matchRows(table, parsed, columns, 0, rows);
        QByteArrayList ids;
        for (const std::uint32_t row : rows)
            ids.append(::text(table.id(row)));
        return ids;
    };
    const Tenant tenant = tenantOf(u"onelogin"_s, m_server->baseUrl());
    const DirectoryProvider *provider =
        m_composition->services().providers.find(tenant.profile.provider);
    const ServerQuery limit = provider->pushDown(parsed, text);
    QVERIFY(!limit.isEmpty());
    const auto everybody = list(tenant, m_server->token());
    const auto limited = list(tenant, m_server->token(), limit);
    QCOMPARE(limited->stamp().state, ListingState::Complete);
    QVERIFY(limited->stamp().pages < everybody->stamp().pages);
    QVERIFY(!found(*everybody).isEmpty());
    QCOMPARE(found(*limited), found(*everybody));
}

void TstProviderListing::fallsBackToOneLoginsOldList()
{
    ScriptedServer server;
    server.then(Step::answer(404, R"({"statusCode":404,"name":"NotFoundError"})"))
        .then(Step::ok(R"({"pagination":{"after_cursor":"eA=="},"data":[{"id":1,"status":1}]})"))
        .then(Step::ok(R"({"pagination":{"after_cursor":null},"data":[{"id":2,"status":3}]})"));
    const auto listing = list(tenantOf(u"onelogin"_s, server.origin()), "00token");
    QCOMPARE(listing->stamp().state, ListingState::Complete);
    QCOMPARE(idsIn(*listing), (QByteArrayList{"1", "2"}));
    QCOMPARE(valuesIn(*listing, Attribute::Status), (QByteArrayList{"active", "locked"}));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(1).target, "/api/1/users?limit=50");
    QCOMPARE(server.requests().at(2).target, "/api/1/users?after_cursor=eA%3D%3D");
}

void TstProviderListing::doesWithoutFieldsThatAreRefused()
{
    ScriptedServer server;
    server.then(Step::answer(400, R"({"status":400,"description":"fields"})"))
        .then(Step::ok(R"([{"id":1,"status":1}])").header("After-Cursor", "x%3D"))
        .then(Step::ok(R"([{"id":2,"status":1}])"));
    const auto listing = list(tenantOf(u"onelogin"_s, server.origin()), "00token");
    QCOMPARE(listing->stamp().state, ListingState::Complete);
    QCOMPARE(server.requests().at(2).target, "/api/2/users?cursor=x%3D");
    QCOMPARE(valuesIn(*listing, Attribute::Title),
             (QByteArrayList{"not requested", "not requested"}));
}

QTEST_GUILESS_MAIN(TstProviderListing)
#include "tst_providerlisting.moc"
