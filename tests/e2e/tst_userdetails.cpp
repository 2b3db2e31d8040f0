// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/personfacts.h"
#include "e2e/demotenant.h"
#include "session/detailfetch.h"

#include <QSet>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint32_t userCount = 60;

//! Where the providers keep the same things, and what they call them.
struct Twin
{
    const char *provider;
    const char *list;
    const char *column;
};

constexpr Twin groups[] = {
    {"okta", "groups", "profile.name"}, {"entra", "transitiveMemberOf", "displayName"},
    {"jumpcloud", "memberof", "name"},  {"onelogin", "roles", "name"},
    {"scim", "groups", "display"},
};

constexpr Twin applications[] = {
    {"okta", "applications", "label"},
    {"entra", "appRoleAssignments", "resourceDisplayName"},
    {"jumpcloud", "applications", "displayLabel"},
    {"onelogin", "apps", "name"},
};

constexpr Twin factors[] = {
    {"okta", "factors", "factorType"},
    {"entra", "authentication/methods", "@odata.type"},
    {"onelogin", "devices", "type_display_name"},
};

constexpr Twin activity[] = {
    {"okta", "doneBy", "created"},
    {"entra", "signIns", "created"},
    {"onelogin", "events", "created"},
};

void addTwins(std::span<const Twin> twins)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("column");
    for (const Twin &twin : twins)
        QTest::newRow(twin.provider) << QString::fromLatin1(twin.provider)
                                     << QString::fromLatin1(twin.list) << QByteArray(twin.column);
}

} // namespace

//! What is asked about single users: the same facts from every provider that tells them, through
//! real HTTP.
class TstUserDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProviderOffersOrSaysWhyNot();
    void tellsGroups_data() { addTwins(groups); }
    void tellsGroups();
    void tellsApplications_data() { addTwins(applications); }
    void tellsApplications();
    void tellsFactors_data() { addTwins(factors); }
    void tellsFactors();
    void readsTheLogPageByPage_data() { addTwins(activity); }
    void readsTheLogPageByPage();
    void everyListCanBeRead_data();
    void everyListCanBeRead();
    void saysWhyNot_data();
    void saysWhyNot();
    void stops();
    void entriesAreTheSameForAll_data();
    void entriesAreTheSameForAll();
    void shortPagesAreNotTheEnd();
    void idsWithASlashStayOneSegment();

private:
    const DirectoryProvider &provider(const QString &id) const
    {
        return *m_session.providers.find(id);
    }
    DetailList listOf(const QString &id, const QString &list) const;
    DetailSubject subject(const QString &id, uint32_t index) const;
    std::unique_ptr<DetailFetch> fetch(const QString &id, const DetailList &list, uint32_t index,
                                       const QByteArray &token, const DetailSpan &span);
    std::unique_ptr<DetailFetch> fetch(const QString &id, const QString &list, uint32_t index)
    {
        return fetch(id, listOf(id, list), index, m_server.token(), m_span);
    }
    static QSet<QByteArray> values(const DetailFetch &fetch, const QByteArray &column);

    RealSession m_session;
    DemoServer m_server;
    std::unique_ptr<People> m_people;
    std::unique_ptr<PersonFacts> m_facts;
    DetailSpan m_span;
    uint32_t m_eager = 1; //!< somebody with some of everything
};

void TstUserDetails::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    m_people = std::make_unique<People>(options.seed);
    m_facts = std::make_unique<PersonFacts>(*m_people);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_span = {now.addDays(-80), now};
    const auto hasAll = [this](uint32_t index) {
        return m_facts->factors(index).size() > 1 && m_facts->applications(index).size() > 1;
    };
    while (m_eager < userCount && !hasAll(m_eager))
        ++m_eager;
    QVERIFY(m_eager < userCount);
}

DetailList TstUserDetails::listOf(const QString &id, const QString &list) const
{
    const QList<DetailList> lists = provider(id).details()->lists({});
    const auto found = std::ranges::find(lists, list, &DetailList::id);
    return found == lists.end() ? DetailList() : *found;
}

DetailSubject TstUserDetails::subject(const QString &id, uint32_t index) const
{
    return {QString::fromUtf8(m_server.userId(index, id.toLatin1())),
            {},
            m_server.rawUser(index, id.toLatin1())};
}

//! To its end, or until there is more to ask for.
std::unique_ptr<DetailFetch> TstUserDetails::fetch(const QString &id, const DetailList &list,
                                                   uint32_t index, const QByteArray &token,
                                                   const DetailSpan &span)
{
    const Tenant tenant = tenantOf(provider(id), m_server, token);
    const auto authenticator = m_session.authenticator(tenant.profile, tenant.secrets);
    auto fetch =
        std::make_unique<DetailFetch>(m_session.services, tenant.profile, authenticator.value(),
                                      list, subject(id, index), span, nullptr);
    [&] { QTRY_VERIFY(fetch->state() != DetailFetch::State::Asking); }();
    return fetch;
}

QSet<QByteArray> TstUserDetails::values(const DetailFetch &fetch, const QByteArray &column)
{
    const QByteArrayList all = Listed{{}, fetch.snapshot(), false}.values(column.toStdString());
    return {all.begin(), all.end()};
}

void TstUserDetails::everyProviderOffersOrSaysWhyNot()
{
    for (const auto &each : m_session.providers.all()) {
        QVERIFY(each->details());
        const QList<DetailList> lists = each->details()->lists({});
        QSet<DetailTopic> topics;
        QSet<QString> ids;
        for (const DetailList &list : lists) {
            topics.insert(list.topic);
            ids.insert(list.id);
            QVERIFY(!list.title.isEmpty());
            QVERIFY(list.notOffered.isEmpty() != list.columns.isEmpty());
            QVERIFY(!list.notOffered.isEmpty() || list.nothing.endsWith(u'.'));
        }
        QCOMPARE(topics.size(), 3);
        QCOMPARE(ids.size(), lists.size());
    }
}

void TstUserDetails::tellsGroups()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    QFETCH(QByteArray, column);
    const auto read = fetch(id, list, m_eager);
    QCOMPARE(read->state(), DetailFetch::State::Complete);
    const QSet<QByteArray> names = values(*read, column);
    for (const std::string &group : m_facts->groups(m_eager))
        QVERIFY2(names.contains(QByteArray::fromStdString(group)), group.c_str());
}

void TstUserDetails::tellsApplications()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    QFETCH(QByteArray, column);
    QSet<QByteArray> wanted;
    for (const DemoApplication *application : m_facts->applications(m_eager))
        wanted.insert(QByteArray(application->label.data(), qsizetype(application->label.size())));
    const auto read = fetch(id, list, m_eager);
    QCOMPARE(read->state(), DetailFetch::State::Complete);
    QCOMPARE(values(*read, column), wanted);
    QCOMPARE(read->rows(), wanted.size());
}

void TstUserDetails::tellsFactors()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    QFETCH(QByteArray, column);
    const auto read = fetch(id, list, m_eager);
    QCOMPARE(read->state(), DetailFetch::State::Complete);
    QCOMPARE(read->rows(), qint64(m_facts->factors(m_eager).size()));
    QVERIFY(!values(*read, column).contains(QByteArray()));
}

void TstUserDetails::readsTheLogPageByPage()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    QFETCH(QByteArray, column);
    auto events = m_facts->events(m_eager, m_span.since.toMSecsSinceEpoch() / 1000 * 1000,
                                  m_span.until.toMSecsSinceEpoch() / 1000 * 1000);
    if (id != "onelogin"_L1)
        std::erase_if(events, [](const DemoEvent &event) { return !event.byPerson; });
    QVERIFY(events.size() > 100);
    const auto read = fetch(id, list, m_eager);
    QCOMPARE(read->state(), DetailFetch::State::MoreToAsk);
    QVERIFY(read->rows() < qint64(events.size()));
    for (int page = 0; page < 20 && read->state() == DetailFetch::State::MoreToAsk; ++page) {
        read->askMore();
        QCOMPARE(read->state(), DetailFetch::State::Asking);
        QTRY_VERIFY(read->state() != DetailFetch::State::Asking);
    }
    QCOMPARE(read->state(), DetailFetch::State::Complete);
    QCOMPARE(read->rows(), qint64(events.size()));
    QVERIFY(!values(*read, column).contains(QByteArray()));
    const auto nothing = fetch(id, listOf(id, list), m_eager, m_server.token(),
                               {m_span.until.addSecs(-1), m_span.until.addSecs(-1)});
    QCOMPARE(nothing->state(), DetailFetch::State::Complete);
    QCOMPARE(nothing->rows(), 0);
}

void TstUserDetails::everyListCanBeRead_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("list");
    for (const auto &each : m_session.providers.all()) {
        const QString id = each->info().id;
        const QList<DetailList> lists = each->details()->lists({});
        for (const DetailList &list : lists) {
            if (list.notOffered.isEmpty())
                QTest::addRow("%s, %s", qPrintable(id), qPrintable(list.id)) << id << list.id;
        }
    }
}

//! For everybody, and with a value in each of its columns for somebody.
void TstUserDetails::everyListCanBeRead()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    const DetailList wanted = listOf(id, list);
    QSet<QString> empty;
    for (const DetailColumn &column : wanted.columns)
        empty.insert(column.name);
    qint64 rows = 0;
    for (uint32_t index = 0; index < userCount; index += 9) {
        const auto read = fetch(id, list, index);
        QVERIFY2(read->state() != DetailFetch::State::Failed, read->problem().detail.c_str());
        rows += read->rows();
        for (const QString &column : QSet<QString>(empty)) {
            QSet<QByteArray> found = values(*read, column.toUtf8());
            found.remove(QByteArray());
            if (!found.isEmpty())
                empty.remove(column);
        }
    }
    static const QSet<QString> silent{u"scim, roles"_s, u"scim, entitlements"_s};
    if (silent.contains(id + ", "_L1 + list)) // the demo's people have none
        QCOMPARE(rows, 0);
    else
        QVERIFY(rows > 0);
    if (rows > 0) {
        // What the demo leaves out everywhere: null in each of its objects.
        empty.subtract({u"description"_s, u"initiatedBy.app.displayName"_s, u"app_name"_s,
                        u"error_description"_s, u"remote_id"_s});
        QVERIFY2(empty.isEmpty(), qPrintable(QStringList(empty.values()).join(u", ")));
    }
}

void TstUserDetails::saysWhyNot_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("list");
    for (const Twin &twin : applications)
        QTest::newRow(twin.provider)
            << QString::fromLatin1(twin.provider) << QString::fromLatin1(twin.list);
    QTest::newRow("merge") << u"merge"_s << u"groups"_s;
}

void TstUserDetails::saysWhyNot()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    const DetailList wanted = listOf(id, list);
    const auto refused = fetch(id, wanted, m_eager, "nobody", m_span);
    QCOMPARE(refused->state(), DetailFetch::State::Failed);
    QCOMPARE(refused->problem().kind, ErrorKind::Unauthorized);
    m_server.addFault({FaultKind::Forbidden, 1, 1, FaultScope::AllRequests});
    const auto forbidden = fetch(id, list, m_eager);
    QCOMPARE(forbidden->state(), DetailFetch::State::Failed);
    QCOMPARE(forbidden->problem().kind, ErrorKind::Forbidden);
    m_server.addFault({FaultKind::LoginPage, 1, 1, FaultScope::AllRequests});
    const auto page = fetch(id, list, m_eager);
    QCOMPARE(page->state(), DetailFetch::State::Failed);
    QCOMPARE(page->problem().kind, ErrorKind::BadResponse);
    QCOMPARE(page->rows(), 0);
}

void TstUserDetails::stops()
{
    const Tenant tenant = tenantOf(provider(u"okta"_s), m_server, m_server.token());
    const auto authenticator = m_session.authenticator(tenant.profile, tenant.secrets);
    DetailFetch fetch(m_session.services, tenant.profile, authenticator.value(),
                      listOf(u"okta"_s, u"groups"_s), subject(u"okta"_s, m_eager), m_span, nullptr);
    QSignalSpy changed(&fetch, &DetailFetch::changed);
    fetch.stop();
    QCOMPARE(fetch.state(), DetailFetch::State::Stopped);
    QCOMPARE(changed.size(), 1);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fetch.rows(), 0);
}

void TstUserDetails::entriesAreTheSameForAll_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("list");
    for (const auto &twins : {std::span<const Twin>(groups), std::span<const Twin>(applications)}) {
        for (const Twin &twin : twins)
            QTest::addRow("%s, %s", twin.provider, twin.list)
                << QString::fromLatin1(twin.provider) << QString::fromLatin1(twin.list);
    }
}

//! What everybody has is one thing by its identity.
void TstUserDetails::entriesAreTheSameForAll()
{
    QFETCH(QString, id);
    QFETCH(QString, list);
    const QByteArray identity = listOf(id, list).identity.toUtf8();
    QSet<QByteArray> common = values(*fetch(id, list, 1), identity);
    QVERIFY(!common.isEmpty() && !common.contains(QByteArray()));
    for (const uint32_t index : {2u, 3u, 4u})
        common.intersect(values(*fetch(id, list, index), identity));
    QVERIFY(!common.isEmpty()); // "Everyone", "Example Mail"
}

void TstUserDetails::shortPagesAreNotTheEnd()
{
    HttpRequest sent;
    sent.url = QUrl(u"https://example.com/list?limit=100&skip=100"_s);
    QVERIFY(!nextBySkip(sent, 99));
    QCOMPARE(nextBySkip(sent, 100)->url.query(), u"limit=100&skip=200"_s);
    QCOMPARE(nextBySkip(sent, 10, 250)->url.query(), u"limit=100&skip=110"_s);
    QVERIFY(!nextBySkip(sent, 100, 200));
    QVERIFY(!nextBySkip(sent, 0, 250)); // it would go on for ever
}

void TstUserDetails::idsWithASlashStayOneSegment()
{
    for (const auto &each : m_session.providers.all()) {
        Profile profile = tenantOf(*each, m_server, m_server.token()).profile;
        const QList<DetailList> lists = each->details()->lists(profile);
        for (const DetailList &list : lists) {
            if (!list.notOffered.isEmpty())
                continue;
            const auto request =
                each->details()->firstPage(profile, list, {u"a/../b?c&d#e%"_s, {}, {}}, m_span);
            if (!request)
                continue;
            const QByteArray url = request->url.toEncoded();
            QVERIFY2(!url.contains("a/..") && !url.contains("b?c") && !url.contains("c&d")
                         && !url.contains('#'),
                     url.constData());
            QVERIFY(request->url.isValid());
        }
    }
}

QTEST_GUILESS_MAIN(TstUserDetails)
#include "tst_userdetails.moc"
