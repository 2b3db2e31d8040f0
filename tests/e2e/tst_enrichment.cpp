// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/celltext.h"
#include "demo/personfacts.h"
#include "e2e/demotenant.h"
#include "session/enrichment.h"

#include <QMap>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint32_t userCount = 40;

//! Which list of a provider tells what the demo's people have.
struct Twin
{
    const char *provider;
    const char *list;
};

constexpr Twin applications[] = {
    {"okta", "applications"},
    {"entra", "appRoleAssignments"},
    {"jumpcloud", "applications"},
    {"onelogin", "apps"},
};

} // namespace

//! Columns made of lists about single users, asked for through real HTTP: every value is what the
//! demo's directory says, and what is not known says why.
class TstEnrichment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsWhatTheDirectorySays_data();
    void fillsWhatTheDirectorySays();
    void readsOwnObjectsWithoutARequest();
    void asksForEntriesOnce();
    void countsWithoutAskingForEntries();
    void asksOnceForSeveralColumns();
    void doesNotAskAgain();
    void triesAgainWhatFailed();
    void sayWhatIsNotPermitted();
    void sayWhatIsNotLicensed();
    void endsWithTheToken();
    void pausesAndGoesOn();
    void cancels();
    void holdsTheBudget();
    void endsWithTheListing();
    void leavesNothingLoadingWhenDeleted();

private:
    void startServer(const DemoOptions &options);
    void list(const QString &providerId);
    QList<ListColumn> columns(const QStringList &names) const;
    std::shared_ptr<Authenticator> authenticator(const QByteArray &token)
    {
        return m_session
            .authenticator(m_tenant.profile, tenantOf(*m_provider, *m_server, token).secrets)
            .value();
    }
    RowOrder rows() const { return m_listing->snapshot().distinctRows(); }
    //! To its end.
    std::unique_ptr<Enrichment> enrich(const QStringList &names, const QByteArray &token);
    std::unique_ptr<Enrichment> enrich(const QStringList &names)
    {
        return enrich(names, m_server->token());
    }
    //! How many cells of a column are blank for this reason.
    int blanks(const char *name, BlankReason reason) const;
    QByteArray valueOf(const QByteArray &id, const QByteArray &name) const;
    int requestsSince(int before) const { return m_server->requestCount() - before; }

    RealSession m_session;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<People> m_people;
    std::unique_ptr<PersonFacts> m_facts;
    const DirectoryProvider *m_provider = nullptr;
    Tenant m_tenant;
    std::unique_ptr<Listing> m_listing;
};

void TstEnrichment::init()
{
    DemoOptions options;
    options.users = userCount;
    startServer(options);
}

void TstEnrichment::startServer(const DemoOptions &options)
{
    m_listing.reset();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start(options).ok());
    m_people = std::make_unique<People>(options.seed);
    m_facts = std::make_unique<PersonFacts>(*m_people);
}

void TstEnrichment::list(const QString &providerId)
{
    m_provider = m_session.providers.find(providerId);
    m_tenant = tenantOf(*m_provider, *m_server, m_server->token());
    m_listing = std::make_unique<Listing>(m_session.services, m_tenant.profile, Retention::KeepRows,
                                          nullptr);
    QSignalSpy ended(m_listing.get(), &Listing::ended);
    m_listing->start(authenticator(m_server->token()));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_listing->stamp().state, ListingState::Complete);
    QCOMPARE(m_listing->stamp().users, qint64(m_server->userIds(providerId.toLatin1()).size()));
}

QList<ListColumn> TstEnrichment::columns(const QStringList &names) const
{
    QList<ListColumn> wanted;
    const QList<ListColumn> all = listColumns(*m_provider->details(), m_tenant.profile);
    for (const ListColumn &each : all) {
        if (names.contains(QString::fromStdString(each.column.name)))
            wanted.append(each);
    }
    return wanted;
}

std::unique_ptr<Enrichment> TstEnrichment::enrich(const QStringList &names, const QByteArray &token)
{
    auto enrichment =
        std::make_unique<Enrichment>(m_session.services, *m_listing, authenticator(token), nullptr);
    QSignalSpy ended(enrichment.get(), &Enrichment::ended);
    enrichment->start(columns(names), rows());
    [&] { QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000); }();
    return enrichment;
}

int TstEnrichment::blanks(const char *name, BlankReason reason) const
{
    const TableSnapshot table = m_listing->snapshot();
    const NamedColumn column = columnNamed(table, name);
    const RowOrder all = rows();
    return int(std::ranges::count_if(all, [&](std::uint32_t row) {
        const Cell cell = readCell(table, row, column);
        return cell.kind == CellKind::Blank && cell.blank == reason;
    }));
}

QByteArray TstEnrichment::valueOf(const QByteArray &id, const QByteArray &name) const
{
    const TableSnapshot table = m_listing->snapshot();
    const auto row = m_listing->rowOf(id.toStdString());
    return row ? QByteArray::fromStdString(std::string(
               plainText(readCell(table, *row, columnNamed(table, name.toStdString())))))
               : QByteArray("no such user");
}

void TstEnrichment::fillsWhatTheDirectorySays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("list");
    for (const Twin &twin : applications)
        QTest::newRow(twin.provider)
            << QString::fromLatin1(twin.provider) << QString::fromLatin1(twin.list);
}

void TstEnrichment::fillsWhatTheDirectorySays()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    this->list(id);
    const QString count = list + u"/count"_s;
    const QString names = list + u"/names"_s;
    const EnrichmentCost cost =
        enrichmentCost(m_session.services, *m_listing, columns({count, names}), rows());
    QCOMPARE(cost.users, m_listing->stamp().users);
    QCOMPARE(cost.requests, m_listing->stamp().users);
    const auto done = enrich({count, names});
    QVERIFY(!done->problem());
    QCOMPARE(done->progress().done, m_listing->stamp().users);
    QCOMPARE(done->progress().failed + done->progress().refused, 0);
    for (uint32_t index = 0; index < userCount; ++index) {
        std::vector<std::string> labels;
        for (const DemoApplication *application : m_facts->applications(index))
            labels.emplace_back(application->label);
        std::ranges::sort(labels);
        QByteArrayList expected;
        for (const std::string &label : labels)
            expected += QByteArray::fromStdString(label);
        const QByteArray user = m_server->userId(index, id.toLatin1());
        if (!m_listing->rowOf(user.toStdString())) // Okta lists nobody who is deleted
            continue;
        QCOMPARE(valueOf(user, names.toLatin1()), expected.join(", "));
        QCOMPARE(valueOf(user, count.toLatin1()), QByteArray::number(expected.size()));
    }
    const LookedUp told = m_listing->stamp().lookedUp.first();
    QCOMPARE(told.column, count);
    QVERIFY(told.from.isValid() && told.until >= told.from);
}

void TstEnrichment::readsOwnObjectsWithoutARequest()
{
    list(u"scim"_s);
    const EnrichmentCost cost = enrichmentCost(
        m_session.services, *m_listing, columns({u"groups/count"_s, u"roles/count"_s}), rows());
    QCOMPARE(cost.requests, 0);
    const int before = m_server->requestCount();
    enrich({u"groups/count"_s, u"groups/names"_s, u"roles/names"_s});
    QCOMPARE(requestsSince(before), 0);
    for (uint32_t index = 0; index < userCount; ++index) {
        const QByteArray user = m_server->userId(index, "scim");
        QCOMPARE(valueOf(user, "groups/count"),
                 QByteArray::number(qsizetype(m_facts->groups(index).size())));
        for (const std::string &group : m_facts->groups(index))
            QVERIFY(valueOf(user, "groups/names").contains(QByteArray::fromStdString(group)));
        QCOMPARE(valueOf(user, "roles/names"), QByteArray()); // asked, and there is none
    }
}

void TstEnrichment::asksForEntriesOnce()
{
    list(u"jumpcloud"_s);
    QVERIFY(
        enrichmentCost(m_session.services, *m_listing, columns({u"applications/names"_s}), rows())
            .takesMore);
    const int before = m_server->requestCount();
    enrich({u"applications/names"_s});
    // A few users together may ask for the same entry before it is known.
    const auto entries = int(PersonFacts::allApplications().size());
    QVERIFY(requestsSince(before) <= int(userCount) + entries * m_provider->info().pagesTogether);
    QCOMPARE(blanks("applications/names", BlankReason::NotRequested), 0);
}

void TstEnrichment::countsWithoutAskingForEntries()
{
    list(u"jumpcloud"_s);
    const int before = m_server->requestCount();
    enrich({u"applications/count"_s, u"memberof/count"_s});
    QCOMPARE(requestsSince(before), int(userCount) * 2);
}

void TstEnrichment::asksOnceForSeveralColumns()
{
    list(u"okta"_s);
    const int users = int(m_listing->stamp().users);
    const int before = m_server->requestCount();
    enrich({u"groups/count"_s, u"groups/names"_s});
    QCOMPARE(requestsSince(before), users);
}

void TstEnrichment::doesNotAskAgain()
{
    list(u"okta"_s);
    enrich({u"groups/count"_s});
    const int before = m_server->requestCount();
    QCOMPARE(
        enrichmentCost(m_session.services, *m_listing, columns({u"groups/count"_s}), rows()).users,
        0);
    const auto again = enrich({u"groups/count"_s});
    QCOMPARE(requestsSince(before), 0);
    QCOMPARE(again->state(), Enrichment::State::Ended);
    QCOMPARE(again->progress().lists, 0);
}

void TstEnrichment::triesAgainWhatFailed()
{
    list(u"okta"_s);
    m_server->addFault({FaultKind::LoginPage, 3, 2, FaultScope::AllRequests});
    const auto first = enrich({u"factors/count"_s});
    QVERIFY(!first->problem());
    QCOMPARE(first->progress().failed, 2);
    QCOMPARE(first->progress().problem->kind, ErrorKind::BadResponse);
    QCOMPARE(blanks("factors/count", BlankReason::Failed), 2);
    const int before = m_server->requestCount();
    const auto second = enrich({u"factors/count"_s});
    QCOMPARE(requestsSince(before), 2);
    QCOMPARE(second->progress().failed, 0);
    for (uint32_t index = 0; index < userCount; ++index) {
        const QByteArray user = m_server->userId(index);
        if (m_listing->rowOf(user.toStdString()))
            QCOMPARE(valueOf(user, "factors/count"),
                     QByteArray::number(qsizetype(m_facts->factors(index).size())));
    }
}

//! A list that nobody may see is not asked for to the end.
void TstEnrichment::sayWhatIsNotPermitted()
{
    list(u"okta"_s);
    const int users = int(m_listing->stamp().users);
    const int before = m_server->requestCount();
    const auto refused = enrich({u"groups/count"_s, u"factors/names"_s}, m_server->limitedToken());
    QVERIFY(!refused->problem());
    QVERIFY(requestsSince(before) < 20);
    QCOMPARE(blanks("groups/count", BlankReason::NotPermitted), users);
    QCOMPARE(blanks("factors/names", BlankReason::NotPermitted), users);
    QCOMPARE(refused->progress().refused, users * 2);
    QCOMPARE(refused->progress().problem->kind, ErrorKind::Forbidden);
    QCOMPARE(m_listing->stamp().lookedUp.first().needs, u"okta.groups.read"_s);
    QVERIFY(!m_listing->stamp().lookedUp.first().from.isValid());
    enrich({u"groups/count"_s}); // with a token that may
    QCOMPARE(blanks("groups/count", BlankReason::NotPermitted), 0);
}

void TstEnrichment::sayWhatIsNotLicensed()
{
    const DetailSource &entra = *m_session.providers.find(u"entra"_s)->details();
    HttpResponse refusal;
    refusal.status = 403;
    QCOMPARE(entra.reasonOf(refusal), BlankReason::NotPermitted);
    refusal.body =
        R"({"error":{"code":"Authentication_RequestFromNonPremiumTenantOrB2CTenant","message":""}})";
    QCOMPARE(entra.reasonOf(refusal), BlankReason::NotLicensed);
    refusal.status = 500;
    refusal.body.clear();
    QCOMPARE(entra.reasonOf(refusal), BlankReason::Failed);
}

void TstEnrichment::endsWithTheToken()
{
    list(u"okta"_s);
    const int before = m_server->requestCount();
    const auto refused = enrich({u"groups/count"_s}, "nobody");
    QVERIFY(refused->problem());
    QCOMPARE(refused->problem()->kind, ErrorKind::Unauthorized);
    QVERIFY(requestsSince(before) <= m_provider->info().pagesTogether);
    QCOMPARE(blanks("groups/count", BlankReason::Loading), 0);
    QVERIFY(blanks("groups/count", BlankReason::NotRequested) > int(userCount) / 2);
}

void TstEnrichment::pausesAndGoesOn()
{
    list(u"okta"_s);
    const qint64 users = m_listing->stamp().users;
    m_server->setLatency(std::chrono::milliseconds(20));
    Enrichment enrichment(m_session.services, *m_listing, authenticator(m_server->token()),
                          nullptr);
    QSignalSpy ended(&enrichment, &Enrichment::ended);
    const int before = m_server->requestCount();
    enrichment.start(columns({u"groups/count"_s}), rows());
    QTRY_VERIFY(enrichment.progress().done >= 4);
    enrichment.pause();
    QCOMPARE(enrichment.state(), Enrichment::State::Paused);
    // What was under way comes in, and nothing else.
    QTRY_COMPARE(qint64(requestsSince(before)), enrichment.progress().done);
    QTRY_COMPARE(qint64(blanks("groups/count", BlankReason::NotRequested)),
                 users - enrichment.progress().done);
    QCOMPARE(blanks("groups/count", BlankReason::Loading), 0);
    QVERIFY(enrichment.progress().done < users);
    QVERIFY(!enrichment.progress().left);
    QVERIFY(ended.isEmpty());
    enrichment.resume();
    QCOMPARE(enrichment.state(), Enrichment::State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QCOMPARE(qint64(requestsSince(before)), users);
    QCOMPARE(blanks("groups/count", BlankReason::NotRequested), 0);
}

void TstEnrichment::cancels()
{
    list(u"okta"_s);
    m_server->setLatency(std::chrono::milliseconds(200));
    Enrichment enrichment(m_session.services, *m_listing, authenticator(m_server->token()),
                          nullptr);
    QSignalSpy ended(&enrichment, &Enrichment::ended);
    enrichment.start(columns({u"groups/count"_s, u"groups/names"_s}), rows());
    QTRY_VERIFY(blanks("groups/count", BlankReason::Loading) > 0);
    enrichment.cancel();
    QVERIFY(ended.isEmpty()); // never from inside the call
    QCOMPARE(enrichment.state(), Enrichment::State::Ended);
    QCOMPARE(blanks("groups/count", BlankReason::Loading), 0);
    QVERIFY(blanks("groups/count", BlankReason::NotRequested) > 0);
    QTRY_COMPARE(ended.size(), 1);
    enrichment.cancel();
    enrichment.resume();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!enrichment.problem());
}

//! No more of a window's requests than the profile's share, the listing's own among them.
void TstEnrichment::holdsTheBudget()
{
    DemoOptions options;
    options.users = userCount;
    options.rate = {30, std::chrono::seconds(600)};
    startServer(options);
    list(u"okta"_s);
    m_listing.reset();
    m_tenant.profile.budgetPercent = 50;
    m_listing = std::make_unique<Listing>(m_session.services, m_tenant.profile, Retention::KeepRows,
                                          nullptr);
    QSignalSpy listed(m_listing.get(), &Listing::ended);
    m_listing->start(authenticator(m_server->token()));
    QTRY_COMPARE(listed.size(), 1);
    const EnrichmentCost cost =
        enrichmentCost(m_session.services, *m_listing, columns({u"groups/count"_s}), rows());
    QVERIFY(cost.time && cost.pace);
    QVERIFY(*cost.pace < *cost.time);
    const qint64 windows = (cost.requests - 1) / 15;
    QVERIFY(*cost.time >= std::chrono::seconds(500 * windows));
    QVERIFY(*cost.time <= std::chrono::seconds(601 * windows)); // by full seconds

    Enrichment enrichment(m_session.services, *m_listing, authenticator(m_server->token()),
                          nullptr);
    enrichment.start(columns({u"groups/count"_s}), rows());
    QTRY_VERIFY(enrichment.progress().wait);
    QVERIFY(m_server->requestCount() <= 15 + 2); // the first listing had the whole budget
    QVERIFY(enrichment.progress().done > 5);
    QCOMPARE(enrichment.progress().failed, 0);
    QVERIFY(enrichment.progress().waitUntil > m_session.clock.now().addSecs(60));
    const int before = m_server->requestCount();
    enrichment.cancel();
    QCOMPARE(requestsSince(before), 0);
    QCOMPARE(blanks("groups/count", BlankReason::Loading), 0);
}

void TstEnrichment::endsWithTheListing()
{
    list(u"okta"_s);
    m_server->setLatency(std::chrono::milliseconds(20));
    Enrichment enrichment(m_session.services, *m_listing, authenticator(m_server->token()),
                          nullptr);
    QSignalSpy ended(&enrichment, &Enrichment::ended);
    enrichment.start(columns({u"groups/count"_s}), rows());
    QTRY_VERIFY(enrichment.progress().done > 0);
    m_listing.reset();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(enrichment.state(), Enrichment::State::Ended);
}

void TstEnrichment::leavesNothingLoadingWhenDeleted()
{
    list(u"okta"_s);
    m_server->setLatency(std::chrono::milliseconds(200));
    auto enrichment = std::make_unique<Enrichment>(m_session.services, *m_listing,
                                                   authenticator(m_server->token()), nullptr);
    enrichment->start(columns({u"groups/count"_s}), rows());
    QTRY_VERIFY(blanks("groups/count", BlankReason::Loading) > 0);
    enrichment.reset();
    QCOMPARE(blanks("groups/count", BlankReason::Loading), 0);
}

QTEST_GUILESS_MAIN(TstEnrichment)
#include "tst_enrichment.moc"
