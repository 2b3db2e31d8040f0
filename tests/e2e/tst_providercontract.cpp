// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/demotenant.h"
#include "session/connectiontest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype firstPage = 50; // at least, with every provider
constexpr uint32_t userCount = 1'050; // more than a page with every provider

//! What a query about a status is called where words are fewer: SCIM and Entra have a boolean,
//! Merge tells of employment. The left one is asked of Okta, the right one of the provider.
struct StatusTwin
{
    const char *provider;
    const char *okta;
    const char *other;
};

constexpr StatusTwin statusTwins[] = {
    {"scim", "status:active", "status:active"},
    {"scim", "-status:active", "status:deactivated"},
    {"scim", "-status:active title:engineer", "status:deactivated title:engineer"},
    {"merge", "status:active", "status:active"},
    {"merge", "status:staged", "status:staged"},
    {"merge", "-status:active,staged", "status:deactivated,deleted"},
    {"entra", "status:active,locked,passwordExpired,recovery", "status:active"},
    {"entra", "status:staged", "status:staged"},
    {"entra", "status:suspended,deactivated", "status:deactivated"},
    {"onelogin", "status:active", "status:active"},
    {"onelogin", "status:locked", "status:locked"},
    {"jumpcloud", "status:active", "status:active"},
    {"jumpcloud", "status:staged", "status:staged"},
    {"jumpcloud", "status:locked", "status:locked"},
    {"jumpcloud", "status:suspended,deactivated", "status:suspended"},
    {"onelogin", "status:active", "status:active"},
    {"onelogin", "status:staged", "status:staged"},
    {"onelogin", "status:locked", "status:locked"},
    {"onelogin", "status:recovery", "status:recovery"},
    {"onelogin", "status:suspended,deactivated", "status:suspended,deactivated"},
};

//! A query that means the same everywhere, where there is what it asks for.
struct CommonQuery
{
    const char *text;
    const char *notWith; //!< the one provider that does not tell it; empty: all do
};

constexpr CommonQuery commonQueries[] = {
    {"department:sales", ""},
    {"login:^a", ""},
    {"login:@example.com$ title:engineer", ""},
    {"lastName:m$ -department:sales", ""},
    {"employeeNumber=0000150", "onelogin"},
    {"created>=2024-01-01", ""},
    {"created<2024-01-01 department:sales", ""},
    {"(login:^e OR login:^m) -title:engineer", ""},
    {"city:* title:senior", "onelogin"},
};

QByteArrayList loginsMatching(const Listed &listed, const Query &query)
{
    std::vector<std::uint32_t> rows;
    matchRows(listed.table, query, {}, listed.table.distinctRows(), rows);
    const auto login = listed.table.columnByName("login");
    QByteArrayList logins;
    for (const std::uint32_t row : rows) {
        const std::string_view text =
            login ? listed.table.cell(row, *login).text : std::string_view();
        logins.append(QByteArray(text.data(), qsizetype(text.size())));
    }
    std::ranges::sort(logins);
    return logins;
}

Query parsed(const QByteArray &text)
{
    const std::string_view view(text.constData(), std::size_t(text.size()));
    return std::get<Query>(parseQuery(view, {1'795'610'040'000, "UTC"}));
}

} // namespace

//! What every provider owes that the demo speaks the dialect of: the same people, the same answers
//! to the same queries, the same kinds of failure, and nothing lost on the way. A provider whose
//! plain token the demo does not take is listed elsewhere.
class TstProviderContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheSamePeople_data();
    void listsTheSamePeople();
    void answersTheSameQueries_data();
    void answersTheSameQueries();
    void asksForNoLessThanMatches_data();
    void asksForNoLessThanMatches();
    void failsAlike_data();
    void failsAlike();
    void refusesTokens_data();
    void refusesTokens();
    void saysHowOldACopyIs_data();
    void saysHowOldACopyIs();
    void keepsNoPay();

private:
    void addProviders() const;
    const Listed &everybody(const QString &provider);
    const DirectoryProvider &provider(const QString &id) const
    {
        return *m_session.providers.find(id);
    }

    RealSession m_session;
    DemoServer m_server;
    QStringList m_providers;
    std::map<QString, Listed> m_listed;
};

void TstProviderContract::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    const QByteArrayList spoken = m_server.providers();
    for (const auto &each : m_session.providers.all()) {
        const ProviderInfo info = each->info();
        const bool hasToken = std::ranges::any_of(
            info.credentials, [](const CredentialInfo &one) { return one.how == SignIn::Token; });
        if (spoken.contains(info.id.toLatin1()) && hasToken)
            m_providers.append(info.id);
    }
    for (const char *must : {"okta", "jumpcloud", "onelogin", "merge", "scim"})
        QVERIFY2(m_providers.contains(QLatin1String(must)), must);
}

void TstProviderContract::addProviders() const
{
    QTest::addColumn<QString>("id");
    for (const QString &id : m_providers)
        QTest::newRow(qPrintable(id)) << id;
}

const Listed &TstProviderContract::everybody(const QString &id)
{
    const auto known = m_listed.find(id);
    if (known != m_listed.end())
        return known->second;
    const Tenant tenant = tenantOf(provider(id), m_server, m_server.token());
    return m_listed.emplace(id, listAll(m_session, tenant.profile, tenant.secrets)).first->second;
}

void TstProviderContract::listsTheSamePeople_data()
{
    addProviders();
}

void TstProviderContract::listsTheSamePeople()
{
    QFETCH(QString, id);
    const Listed &listed = everybody(id);
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.stamp.duplicates, 0);
    QCOMPARE(listed.values("id"), m_server.userIds(id.toLatin1()));
    for (const char *column : {"login", "firstName", "lastName", "title", "department"})
        QCOMPARE(listed.values(column), everybody(u"okta"_s).values(column));
    const auto seconds = [](QByteArrayList times) { // not all write milliseconds
        for (QByteArray &time : times)
            time.truncate(qsizetype(sizeof("2026-01-01T00:00:00") - 1));
        return times;
    };
    QCOMPARE(seconds(listed.values("created")), seconds(everybody(u"okta"_s).values("created")));
}

void TstProviderContract::answersTheSameQueries_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("okta");
    QTest::addColumn<QByteArray>("other");
    for (const QString &id : m_providers) {
        for (const CommonQuery &query : commonQueries) {
            if (id != QLatin1String(query.notWith))
                QTest::addRow("%s, %s", qPrintable(id), query.text)
                    << id << QByteArray(query.text) << QByteArray(query.text);
        }
        for (const StatusTwin &twin : statusTwins) {
            if (id == QLatin1String(twin.provider))
                QTest::addRow("%s, %s", twin.provider, twin.other)
                    << id << QByteArray(twin.okta) << QByteArray(twin.other);
        }
    }
}

void TstProviderContract::answersTheSameQueries()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, okta);
    QFETCH(QByteArray, other);
    const QByteArrayList wanted = loginsMatching(everybody(u"okta"_s), parsed(okta));
    QCOMPARE(loginsMatching(everybody(id), parsed(other)), wanted);
    QVERIFY(!wanted.isEmpty() && wanted.size() < qsizetype(userCount));
}

void TstProviderContract::asksForNoLessThanMatches_data()
{
    answersTheSameQueries_data();
}

void TstProviderContract::asksForNoLessThanMatches()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, other);
    const Tenant tenant = tenantOf(provider(id), m_server, m_server.token());
    const Query query = parsed(other);
    const ServerQuery limit = provider(id).pushDownFor(
        tenant.profile, query, {other.constData(), std::size_t(other.size())});
    const Listed some = listAll(m_session, tenant.profile, tenant.secrets, limit);
    QCOMPARE(some.end(), u"complete"_s);
    QCOMPARE(loginsMatching(some, query), loginsMatching(everybody(id), query));
    QCOMPARE(some.stamp.limitedBy, limit.isEmpty() ? QString() : limit.query);
    if (limit.isEmpty())
        QCOMPARE(some.stamp.users, qint64(userCount));
}

void TstProviderContract::failsAlike_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("end"); //!< "whole": complete, or said to be partial
    for (const QString &id : m_providers) {
        const auto row = [&id](FaultKind fault, int count, const QString &end) {
            QTest::addRow("%s, %s", qPrintable(id), faultName(fault).data())
                << id << fault << count << end;
        };
        row(FaultKind::TokenExpired, 0, u"unauthorized"_s);
        row(FaultKind::Forbidden, 0, u"forbidden"_s);
        row(FaultKind::RateLimited, 1, u"complete"_s);
        row(FaultKind::ServerError, 1, u"complete"_s);
        row(FaultKind::Truncate, 1, u"complete"_s);
        row(FaultKind::NotJson, 1, u"bad response"_s);
        row(FaultKind::WrongJson, 1, u"bad response"_s);
        row(FaultKind::LoginPage, 1, u"bad response"_s);
        row(FaultKind::ForeignRedirect, 1, u"foreign origin"_s);
        row(FaultKind::RepeatedNext, 1, u"whole"_s);
        row(FaultKind::Duplicates, 1, u"whole"_s);
        row(FaultKind::EmptyPage, 1, u"whole"_s);
    }
}

void TstProviderContract::failsAlike()
{
    QFETCH(QString, id);
    QFETCH(FaultKind, fault);
    QFETCH(int, count);
    QFETCH(QString, end);
    DemoServer server; // of its own: requests that a test before dropped would be counted too
    DemoOptions options;
    options.users = userCount;
    options.faults = {{fault, 2, count}};
    QVERIFY(server.start(options).ok());
    const Tenant tenant = tenantOf(provider(id), server, server.token());
    const Listed listed = listAll(m_session, tenant.profile, tenant.secrets);
    if (end != "whole"_L1)
        QCOMPARE(listed.end(), end);
    const QByteArrayList ids = listed.values("id");
    const QByteArrayList all = server.userIds(id.toLatin1());
    if (listed.stamp.state == ListingState::Complete) {
        QCOMPARE(ids, all);
        return;
    }
    QVERIFY(listed.stamp.reason);
    QVERIFY(ids.size() >= firstPage);
    QCOMPARE(ids.first(firstPage), all.first(firstPage)); // what came before is kept
}

void TstProviderContract::refusesTokens_data()
{
    addProviders();
}

void TstProviderContract::refusesTokens()
{
    QFETCH(QString, id);
    const auto endWith = [&](const QByteArray &token) -> QString {
        const Tenant tenant = tenantOf(provider(id), m_server, token);
        const Listed listed = listAll(m_session, tenant.profile, tenant.secrets);
        return listed.end() + u' ' + QString::number(listed.stamp.users);
    };
    QCOMPARE(endWith("00another-token-of-nobody-at-all"), u"unauthorized 0"_s);
    QCOMPARE(endWith(m_server.limitedToken()), u"forbidden 0"_s);
    const Tenant tenant = tenantOf(provider(id), m_server, m_server.token());
    const auto authenticator = m_session.authenticator(tenant.profile, tenant.secrets);
    QVERIFY(authenticator.ok());
    Result<HttpResponse> answer = Error{};
    QObject owner;
    AuthJob *job = authenticator.value()->authorize(provider(id).whoAmI(tenant.profile), &owner);
    connect(job, &AuthJob::finished, &owner, [&](const Result<HttpRequest> &request) {
        HttpCall *call = m_session.transport.send(
            request.value(), sendRulesOf(tenant.profile, provider(id)), &owner);
        connect(call, &HttpCall::finished, &owner,
                [&answer](const Result<HttpResponse> &response) { answer = response; });
    });
    QTRY_VERIFY(answer.ok());
    QVERIFY(provider(id).readWhoAmI(answer.value()).ok());
}

void TstProviderContract::saysHowOldACopyIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("remark"); //!< a piece of it; empty: there is none
    for (const QString &id : m_providers) {
        for (const QString &fault : {u"none"_s, u"old-copy"_s, u"relink-needed"_s}) {
            QString remark;
            if (id == "merge"_L1 && fault != "none"_L1)
                remark = fault == "old-copy"_L1 ? u"an old copy"_s : u"linked again"_s;
            QTest::addRow("%s, %s", qPrintable(id), qPrintable(fault)) << id << fault << remark;
        }
    }
}

//! In the stamp of a listing and in a test of the connection. A directory that is asked itself has
//! no copy.
void TstProviderContract::saysHowOldACopyIs()
{
    QFETCH(QString, id);
    QFETCH(QString, fault);
    QFETCH(QString, remark);
    DemoServer server;
    DemoOptions options;
    options.users = 10;
    if (fault != "none"_L1)
        options.faults = {parseFault(fault).value()};
    QVERIFY(server.start(options).ok());
    const Tenant tenant = tenantOf(provider(id), server, server.token());
    const Listed listed = listAll(m_session, tenant.profile, tenant.secrets);
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.stamp.users, 10);
    ConnectionTest *test =
        ConnectionTest::start(m_session.services, tenant.profile, tenant.secrets, this);
    std::optional<ConnectionReport> report;
    connect(test, &ConnectionTest::finished, this, [&](const Result<ConnectionReport> &result) {
        QVERIFY(result.ok());
        report = result.value();
    });
    QTRY_VERIFY(report);
    QCOMPARE(report->remarks, listed.stamp.remarks);
    QCOMPARE(listed.stamp.remarks.size(), remark.isEmpty() ? 0 : 1);
    if (!remark.isEmpty())
        QVERIFY(inEnglish(listed.stamp.remarks.constFirst()).contains(remark));
}

//! Merge sends it with what is needed; no raw object has it.
void TstProviderContract::keepsNoPay()
{
    const Listed &listed = everybody(u"merge"_s);
    QVERIFY(m_server.rawUser(7, "merge").contains("pay_rate"));
    for (const std::uint32_t row : listed.table.distinctRows()) {
        const std::string raw = listed.table.rawJson(row);
        QVERIFY(raw.find("pay_rate") == std::string::npos && raw.find("ssn") == std::string::npos);
        QVERIFY(raw.find("job_title") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TstProviderContract)
#include "tst_providercontract.moc"
