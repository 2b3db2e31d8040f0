// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups.h"
#include "demo/demogroups.h"
#include "demo/mergeemployees.h"
#include "e2e/demotenant.h"
#include "session/groupmembers.h"

#include <QSet>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint32_t userCount = 500; // several pages with most providers

} // namespace

//! The groups of a directory and who is in them: the same facts from every provider, through real
//! HTTP.
class TstGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProviderOffersGroups();
    void listsAllGroups_data() { addProviders(); }
    void listsAllGroups();
    void membersAreThoseOfTheDirectory_data() { addProviders(); }
    void membersAreThoseOfTheDirectory();
    void aUsersGroupsHaveTheUser_data() { addProviders(); }
    void aUsersGroupsHaveTheUser();
    void directMembersOfNestedGroups();
    void countsMembersWhereToldSo();
    void saysWhyNot_data() { addProviders(); }
    void saysWhyNot();
    void isPartialAfterAFailureHalfWay_data();
    void isPartialAfterAFailureHalfWay();
    void readsScimMembers_data();
    void readsScimMembers();
    void fallsBackToTeams();
    void idsWithASlashStayOneSegment();

private:
    void addProviders() const
    {
        QTest::addColumn<QString>("id");
        for (const auto &each : m_session.providers.all())
            QTest::newRow(qPrintable(each->info().id)) << each->info().id;
    }
    const DirectoryProvider &provider(const QString &id) const
    {
        return *m_session.providers.find(id);
    }
    std::unique_ptr<DetailFetch> groups(const QString &id, const QByteArray &token);
    QList<Group> listed(const QString &id);
    Group named(const QString &id, const QString &name);
    std::unique_ptr<GroupMembers> members(const QString &id, const Group &group,
                                          const MemberList &way);
    std::unique_ptr<GroupMembers> members(const QString &id, const Group &group)
    {
        return members(id, group, provider(id).groups()->members().constFirst());
    }
    //! Whom the demo has in a group.
    std::vector<uint32_t> facts(const QString &id, const QString &group) const;

    RealSession m_session;
    DemoServer m_server;
    std::unique_ptr<People> m_people;
    std::unique_ptr<DemoGroups> m_facts;
};

void TstGroups::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    m_people = std::make_unique<People>(options.seed);
    m_facts = std::make_unique<DemoGroups>(*m_people, userCount);
}

std::unique_ptr<DetailFetch> TstGroups::groups(const QString &id, const QByteArray &token)
{
    const Tenant tenant = tenantOf(provider(id), m_server, token);
    const auto authenticator = m_session.authenticator(tenant.profile, tenant.secrets);
    const GroupSource &source = *provider(id).groups();
    auto fetch = std::make_unique<DetailFetch>(source, m_session.services, tenant.profile,
                                               authenticator.value(), source.groups(),
                                               DetailSubject(), DetailSpan(), nullptr);
    [&] { QTRY_VERIFY(fetch->state() != DetailFetch::State::Asking); }();
    return fetch;
}

QList<Group> TstGroups::listed(const QString &id)
{
    const auto fetch = groups(id, m_server.token());
    QList<Group> all;
    const TableSnapshot table = fetch->snapshot();
    for (const std::uint32_t row : table.distinctRows())
        all.append(groupAt(fetch->list(), table, row));
    return all;
}

Group TstGroups::named(const QString &id, const QString &name)
{
    const QList<Group> all = listed(id);
    const auto found = std::ranges::find(all, name, &Group::name);
    return found == all.end() ? Group() : *found;
}

std::unique_ptr<GroupMembers> TstGroups::members(const QString &id, const Group &group,
                                                 const MemberList &way)
{
    const Tenant tenant = tenantOf(provider(id), m_server, m_server.token());
    const auto authenticator = m_session.authenticator(tenant.profile, tenant.secrets);
    auto read =
        std::make_unique<GroupMembers>(*provider(id).groups(), m_session.services, tenant.profile,
                                       authenticator.value(), group, way, nullptr);
    [&] { QTRY_VERIFY(!read->isAsking()); }();
    return read;
}

std::vector<uint32_t> TstGroups::facts(const QString &id, const QString &group) const
{
    if (id != "merge"_L1)
        return m_facts->members(m_facts->numberOf(group.toStdString()).value());
    const MergeEmployees employees(*m_people, userCount);
    std::vector<uint32_t> indexes;
    Person person;
    for (uint32_t index = 0; index < userCount; ++index) {
        m_people->describe(index, person);
        if (!employees.isGone(index)
            && std::ranges::count(employees.groupsOf(person), group.toStdString(),
                                  &MergeGroup::name)
                > 0)
            indexes.push_back(index);
    }
    return indexes;
}

void TstGroups::everyProviderOffersGroups()
{
    for (const auto &each : m_session.providers.all()) {
        QVERIFY(each->groups());
        const DetailList list = each->groups()->groups();
        QVERIFY(!list.columns.isEmpty());
        QVERIFY(list.nothing.endsWith(u'.'));
        const QList<MemberList> ways = each->groups()->members();
        QVERIFY(!ways.isEmpty());
        for (const MemberList &way : ways) {
            QVERIFY(way.list.nothing.endsWith(u'.'));
            QVERIFY(way.list.id != list.id);
        }
    }
}

void TstGroups::listsAllGroups()
{
    QFETCH(QString, id);
    QSet<QString> names;
    for (const Group &group : listed(id))
        names.insert(group.name);
    if (id == "merge"_L1) {
        QVERIFY(names.contains(u"Central Services"_s)); // a division
    } else {
        for (const std::string &name : m_facts->names())
            QVERIFY2(names.contains(QString::fromStdString(name)), name.c_str());
    }
    const std::string_view department = People::departments().front();
    QVERIFY(names.contains(QString::fromUtf8(department.data(), qsizetype(department.size()))));
}

void TstGroups::membersAreThoseOfTheDirectory()
{
    QFETCH(QString, id);
    const std::string_view department = People::departments()[2];
    QStringList wanted{QString::fromUtf8(department.data(), qsizetype(department.size()))};
    wanted.append(id == "merge"_L1 ? u"Central Services"_s : u"Everyone"_s);
    for (const QString &name : std::as_const(wanted)) {
        const Group group = named(id, name);
        QVERIFY2(!group.id.isEmpty(), qPrintable(name));
        const auto read = members(id, group);
        QVERIFY2(!read->problem(), qPrintable(name));
        const std::vector<uint32_t> expected = facts(id, name);
        QVERIFY(!expected.empty());
        QCOMPARE(read->ids()->size(), expected.size());
        for (const uint32_t index : expected)
            QVERIFY(read->ids()->contains(m_server.userId(index, id.toLatin1()).toStdString()));
        const GroupOfRows rows = read->ofRows(3);
        QCOMPARE(rows.members, qint64(expected.size()));
        QCOMPARE(rows.absent, qint64(expected.size()) - 3);
        QVERIFY(rows.isWhole);
        QCOMPARE(rows.name, name);
    }
}

//! What the panel of one user calls a group can be asked for its members.
void TstGroups::aUsersGroupsHaveTheUser()
{
    QFETCH(QString, id);
    constexpr uint32_t index = 7;
    const Tenant tenant = tenantOf(provider(id), m_server, m_server.token());
    const DetailSubject subject{QString::fromUtf8(m_server.userId(index, id.toLatin1())),
                                {},
                                m_server.rawUser(index, id.toLatin1())};
    const auto authenticator = m_session.authenticator(tenant.profile, tenant.secrets);
    int groupsSeen = 0;
    for (const DetailList &list : provider(id).details()->lists(tenant.profile)) {
        if (list.topic != DetailTopic::Access || !list.notOffered.isEmpty())
            continue;
        DetailFetch fetch(m_session.services, tenant.profile, authenticator.value(), list, subject,
                          {}, nullptr);
        QTRY_COMPARE(fetch.state(), DetailFetch::State::Complete);
        const TableSnapshot table = fetch.snapshot();
        for (const std::uint32_t row : table.distinctRows()) {
            const Group group = groupAt(list, table, row);
            if (!provider(id).groups()->isGroup(list, group.json))
                continue;
            ++groupsSeen;
            const auto read = members(id, group);
            QVERIFY2(read->ids()->contains(subject.id.toStdString()), qPrintable(group.name));
        }
    }
    QVERIFY(groupsSeen >= 3);
}

void TstGroups::directMembersOfNestedGroups()
{
    const QList<MemberList> ways = provider(u"entra"_s).groups()->members();
    QCOMPARE(ways.size(), 2);
    QCOMPARE(ways[0].depth, MembershipDepth::Transitive);
    QCOMPARE(ways[1].depth, MembershipDepth::Direct);
    const Group everyone = named(u"entra"_s, u"Everyone"_s);
    QCOMPARE(members(u"entra"_s, everyone, ways[0])->ids()->size(), std::size_t(userCount));
    const auto direct = members(u"entra"_s, everyone, ways[1]);
    QVERIFY(!direct->problem());
    QCOMPARE(direct->ids()->size(), std::size_t(0)); // groups alone are in it
}

void TstGroups::countsMembersWhereToldSo()
{
    const auto fetch = groups(u"okta"_s, m_server.token());
    QVERIFY(fetch->state() == DetailFetch::State::Complete);
    const QByteArrayList counts =
        Listed{{}, fetch->snapshot(), false}.values("_embedded.stats.usersCount");
    QVERIFY(counts.contains(QByteArray::number(userCount)));
}

void TstGroups::saysWhyNot()
{
    QFETCH(QString, id);
    const auto refused = groups(id, "nobody");
    QCOMPARE(refused->state(), DetailFetch::State::Failed);
    QCOMPARE(refused->problem().kind, ErrorKind::Unauthorized);
    const Group group = listed(id).constFirst();
    m_server.addFault({FaultKind::Forbidden, 1, 1, FaultScope::AllRequests});
    const auto read = members(id, group);
    QVERIFY(read->problem());
    QCOMPARE(read->problem()->kind, ErrorKind::Forbidden);
    QCOMPARE(read->ids()->size(), std::size_t(0));
    QVERIFY(!read->ofRows(0).isWhole);
}

void TstGroups::isPartialAfterAFailureHalfWay_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"okta", "jumpcloud", "onelogin", "merge"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

//! Those that came before stay, and are marked as not all.
void TstGroups::isPartialAfterAFailureHalfWay()
{
    QFETCH(QString, id);
    QString largest = u"Everyone"_s;
    if (id == "merge"_L1) {
        const QStringList divisions{u"Products"_s, u"Markets"_s, u"Central Services"_s};
        largest = *std::ranges::max_element(
            divisions, {}, [&](const QString &name) { return facts(id, name).size(); });
    }
    const Group group = named(id, largest);
    const std::size_t all = facts(id, largest).size();
    QVERIFY(all > 100); // more than a page
    m_server.addFault({FaultKind::Forbidden, 2, 1, FaultScope::AllRequests});
    const auto read = members(id, group);
    QVERIFY(read->problem());
    QCOMPARE(read->problem()->kind, ErrorKind::Forbidden);
    QVERIFY(read->ids()->size() > 0);
    QVERIFY(read->ids()->size() < all);
    const GroupOfRows rows = read->ofRows(0);
    QVERIFY(!rows.isWhole);
    QCOMPARE(rows.reason->kind, ErrorKind::Forbidden);
    Stamp stamp;
    stamp.state = ListingState::Complete;
    stamp.group = rows;
    QVERIFY(marksOf(stamp, Masking::None).front().find("NOT ALL MEMBERS") != std::string::npos);
}

void TstGroups::readsScimMembers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("people");
    QTest::addColumn<int>("nested");
    QTest::newRow("none") << QByteArray("{\"id\":\"g\",\"displayName\":\"G\"}") << QByteArrayList()
                          << 0;
    QTest::newRow("types") << QByteArray(
        "{\"id\":\"g\",\"members\":[{\"value\":\"a\",\"type\":\"User\"},"
        "{\"value\":\"b\",\"type\":\"group\"},{\"value\":\"c\"}]}")
                           << QByteArrayList{"a", "c"} << 1;
    QTest::newRow("references") << QByteArray(
        "{\"ID\":\"g\",\"Members\":[{\"Value\":\"a\",\"$ref\":\"https://example.com/Users/a\"},"
        "{\"Value\":\"b\",\"$ref\":\"../Groups/b\"}]}")
                                << QByteArrayList{"a"} << 1;
}

void TstGroups::readsScimMembers()
{
    QFETCH(QByteArray, body);
    const GroupSource &source = *provider(u"scim"_s).groups();
    const DetailList list = source.members().constFirst().list;
    const auto page = decodePage({body.constData(), std::size_t(body.size())}, source.format(list));
    QVERIFY(page.ok());
    UserTable table;
    table.append(page.value().chunk);
    const TableSnapshot rows = table.snapshot();
    QByteArrayList people;
    int nested = 0;
    for (const std::uint32_t row : rows.distinctRows()) {
        if (source.isGroupAmongMembers(rows, row))
            ++nested;
        else
            people.append(QByteArray::fromStdString(std::string(rows.id(row))));
    }
    QTEST(people, "people");
    QTEST(nested, "nested");
}

void TstGroups::fallsBackToTeams()
{
    const DirectoryProvider &merge = provider(u"merge"_s);
    const GroupSource &source = *merge.groups();
    const Profile profile = tenantOf(merge, m_server, m_server.token()).profile;
    const HttpRequest first = *source.firstPage(profile, source.groups(), {}, {});
    PageEnvelope envelope;
    const auto teams = source.nextPage(merge, first, {}, envelope);
    QVERIFY(teams.ok() && teams.value());
    QCOMPARE(teams.value()->url.path(), u"/api/hris/v1/teams"_s);
    const auto end = source.nextPage(merge, *teams.value(), {}, envelope);
    QVERIFY(end.ok() && !end.value());
    envelope.rows = 3;
    const auto noTeams = source.nextPage(merge, first, {}, envelope);
    QVERIFY(noTeams.ok() && !noTeams.value());
    const DetailList list = source.members().constFirst().list;
    const auto query = [&](const QByteArray &json) {
        return source.firstPage(profile, list, {u"x"_s, {}, json}, {})->url.query();
    };
    QCOMPARE(query("{\"id\":\"x\",\"type\":\"TEAM\"}"), u"groups=x&page_size=100"_s);
    QCOMPARE(query("{\"id\":\"x\",\"parent_team\":null}"), u"team_id=x&page_size=100"_s);
}

void TstGroups::idsWithASlashStayOneSegment()
{
    for (const auto &each : m_session.providers.all()) {
        const Profile profile = tenantOf(*each, m_server, m_server.token()).profile;
        for (const MemberList &way : each->groups()->members()) {
            const auto request =
                each->groups()->firstPage(profile, way.list, {u"a/../b?c&d#e%"_s, {}, {}}, {});
            const QByteArray url = request->url.toEncoded();
            QVERIFY2(!url.contains("a/..") && !url.contains("b?c") && !url.contains("c&d")
                         && !url.contains('#'),
                     url.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TstGroups)
#include "tst_groups.moc"
