// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/realsession.h"
#include "session/connectiontest.h"
#include "session/errortext.h"

#include <QFile>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::RealSession;

namespace {

constexpr uint32_t userCount = 1'234;

QByteArray keyFile(const char *name)
{
    QFile file(QLatin1String(ROLLCALL_FIXTURES "/auth/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DemoClient serviceApp(DemoClient::Dpop dpop)
{
    return {.id = "0oaservice",
            .publicKey = keyFile("rsa.pub.pem"),
            .keyId = "rsa-test-key",
            .scopes = {"okta.users.read"},
            .dpop = dpop};
}

} // namespace

//! OAuth sign-ins from the key or secret to the last page, Okta's above all.
class TstOAuthListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverybody_data();
    void listsEverybody();
    void losesNoPageToARefusal_data();
    void losesNoPageToARefusal();
    void renewsTokensOfOtherProviders_data();
    void renewsTokensOfOtherProviders();
    void plainTokensEndWithTheirRefusal();
    void reportsTheConnection();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();

private:
    void start(const QList<DemoClient> &clients);
    Profile profile(const QString &credential) const;
    Stamp list(const Profile &profile, const Secrets &secrets);
    QByteArrayList ids() const;

    RealSession m_session;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Listing> m_listing;
};

void TstOAuthListing::start(const QList<DemoClient> &clients)
{
    m_listing.reset();
    DemoOptions options;
    options.users = userCount;
    options.clients = clients;
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start(options).ok());
}

Profile TstOAuthListing::profile(const QString &credential) const
{
    Profile made;
    made.name = u"Acme"_s;
    made.provider = u"okta"_s;
    made.baseUrl = m_server->baseUrl();
    made.budgetPercent = 100;
    made.credential = credential;
    made.fields[u"client-id"_s] = u"0oaservice"_s;
    return made;
}

Stamp TstOAuthListing::list(const Profile &profile, const Secrets &secrets)
{
    const auto authenticator = m_session.authenticator(profile, secrets);
    if (!authenticator.ok()) {
        Stamp none;
        none.reason = authenticator.error();
        return none;
    }
    m_listing =
        std::make_unique<Listing>(m_session.services, profile, Retention::KeepRows, nullptr);
    QSignalSpy ended(m_listing.get(), &Listing::ended);
    m_listing->start(authenticator.value());
    [&] { QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000); }();
    return m_listing->stamp();
}

QByteArrayList TstOAuthListing::ids() const
{
    const TableSnapshot table = m_listing->snapshot();
    const auto id = table.columnByName("id");
    QByteArrayList all;
    for (std::uint32_t row = 0; id && row < table.rowCount(); ++row) {
        const std::string_view text = table.cell(row, *id).text;
        all.append(QByteArray(text.data(), qsizetype(text.size())));
    }
    return all;
}

void TstOAuthListing::listsEverybody_data()
{
    QTest::addColumn<DemoClient::Dpop>("dpop");
    QTest::newRow("bearer") << DemoClient::Dpop::Never;
    QTest::newRow("DPoP") << DemoClient::Dpop::Required;
}

void TstOAuthListing::listsEverybody()
{
    QFETCH(DemoClient::Dpop, dpop);
    start({serviceApp(dpop)});
    const Stamp stamp =
        list(profile(u"privateKey"_s), {{u"private-key"_s, Secret(keyFile("rsa.jwk.json"))}});
    QCOMPARE(stamp.state, ListingState::Complete);
    QCOMPARE(ids(), m_server->userIds());
}

void TstOAuthListing::losesNoPageToARefusal_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("refusals");
    QTest::addColumn<ListingState>("state");
    QTest::newRow("the first") << 1 << 1 << ListingState::Complete;
    QTest::newRow("in the middle") << 4 << 1 << ListingState::Complete;
    QTest::newRow("the last") << 7 << 1 << ListingState::Complete;
    QTest::newRow("for good") << 4 << 0 << ListingState::Partial;
}

void TstOAuthListing::losesNoPageToARefusal()
{
    QFETCH(int, page);
    QFETCH(int, refusals);
    start({serviceApp(DemoClient::Dpop::Required)});
    m_server->addFault({FaultKind::TokenExpired, page, refusals});
    const Stamp stamp =
        list(profile(u"privateKey"_s), {{u"private-key"_s, Secret(keyFile("rsa.jwk.json"))}});
    QTEST(stamp.state, "state");
    if (stamp.state == ListingState::Complete) {
        QCOMPARE(ids(), m_server->userIds());
        return;
    }
    QCOMPARE(ids(), m_server->userIds().first(600));
    QCOMPARE(stamp.reason->flaw, SignInFlaw::TokenRefused);
    // Without a proof, without its nonce, with both; and one token more after the refusal.
    QCOMPARE(m_server->requestLog().count("POST /oauth2/v1/token"), 4);
}

void TstOAuthListing::renewsTokensOfOtherProviders_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QByteArray>("tokenPath");
    QTest::addColumn<int>("refusals"); //!< 0: for good
    for (const int refusals : {1, 0}) {
        const auto row = [refusals](const char *provider, const char *credential,
                                    const char *path) {
            QTest::addRow("%s %d", provider, refusals)
                << QString::fromLatin1(credential) << QByteArray(path) << refusals;
        };
        row("jumpcloud", "serviceAccount", "/oauth2/token");
        row("onelogin", "apiCredential", "/auth/oauth2/v2/token");
        row("scim", "clientSecret", "/scim/oauth2/token");
    }
}

//! A token that expires is refused, whoever issued it; a new one is had all the same.
void TstOAuthListing::renewsTokensOfOtherProviders()
{
    QFETCH(QByteArray, tokenPath);
    QFETCH(int, refusals);
    QFETCH(QString, credential);
    start({DemoClient{.id = "demo-account", .secret = "demo-secret"}});
    m_server->addFault({FaultKind::TokenExpired, 3, refusals});
    Profile tenant = profile(credential);
    tenant.provider = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    tenant.fields[u"client-id"_s] = u"demo-account"_s;
    tenant.fields[u"token-url"_s] = m_server->baseUrl().toString() + QString::fromLatin1(tokenPath);
    if (tenant.provider == "scim"_L1)
        tenant.baseUrl.setPath(u"/scim/v2"_s);
    const Stamp stamp = list(tenant, {{u"client-secret"_s, Secret("demo-secret")}});
    const auto tokens = m_server->requestLog().count("POST " + tokenPath);
    QVERIFY(tokens >= 2 && tokens <= 5); // each of four pages that are under way together asks
    const QByteArrayList all = m_server->userIds(tenant.provider.toLatin1());
    if (refusals > 0) {
        QCOMPARE(stamp.state, ListingState::Complete);
        QCOMPARE(ids(), all);
        return;
    }
    QCOMPARE(stamp.state, ListingState::Partial);
    QCOMPARE(stamp.reason->kind, ErrorKind::Unauthorized);
    QVERIFY(!ids().isEmpty());
    QCOMPARE(ids(), all.first(ids().size()));
}

void TstOAuthListing::plainTokensEndWithTheirRefusal()
{
    start({});
    m_server->addFault({FaultKind::TokenExpired, 3, 1});
    const Stamp stamp = list(profile(u"apiToken"_s), {{u"token"_s, Secret(m_server->token())}});
    QCOMPARE(stamp.state, ListingState::Partial);
    QCOMPARE(stamp.reason->kind, ErrorKind::Unauthorized);
    QCOMPARE(stamp.reason->flaw, SignInFlaw::None);
    QCOMPARE(ids().size(), 400);
}

void TstOAuthListing::reportsTheConnection()
{
    start({serviceApp(DemoClient::Dpop::Required)});
    m_server->addFault({FaultKind::TokenExpired, 1, 1}); // of its one request for users
    ConnectionTest *asked =
        ConnectionTest::start(m_session.services, profile(u"privateKey"_s),
                              {{u"private-key"_s, Secret(keyFile("rsa.jwk.json"))}}, this);
    std::optional<ConnectionReport> report;
    int ends = 0;
    connect(asked, &ConnectionTest::finished, this, [&](const Result<ConnectionReport> &result) {
        ++ends;
        if (result.ok())
            report = result.value();
    });
    QTRY_COMPARE(ends, 1);
    QVERIFY(report.has_value());
    QCOMPARE(report->health.kind, u"DPoP"_s);
    QCOMPARE(report->health.scopes, QStringList{u"okta.users.read"_s});
    QCOMPARE(report->health.reach, TokenReach::ReadsOnly);
    QVERIFY(report->health.expires > QDateTime::currentDateTimeUtc());
    QVERIFY(report->renewed.isEmpty());
}

void TstOAuthListing::namesWhatIsMissing_data()
{
    QTest::addColumn<DemoClient>("client");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<SignInFlaw>("flaw");
    QTest::addColumn<QString>("named");
    const DemoClient good = serviceApp(DemoClient::Dpop::Never);
    const QByteArray key = keyFile("rsa.jwk.json");
    DemoClient other = good;
    other.id = "0oaother";
    QTest::newRow("client") << other << key << SignInFlaw::ClientUnknown << u"0oaservice"_s;
    QTest::newRow("key") << good << keyFile("ec.jwk.json") << SignInFlaw::KeyUnknown
                         << u"private key"_s;
    other = good;
    other.scopes = {"okta.groups.read"};
    QTest::newRow("scope") << other << key << SignInFlaw::ScopeMissing << u"okta.users.read"_s;
    other = good;
    other.standing = TokenStanding::Limited;
    QTest::newRow("role") << other << key << SignInFlaw::RoleMissing << u"administrator role"_s;
}

void TstOAuthListing::namesWhatIsMissing()
{
    QFETCH(DemoClient, client);
    QFETCH(QByteArray, key);
    QFETCH(QString, named);
    start({client});
    const Stamp stamp = list(profile(u"privateKey"_s), {{u"private-key"_s, Secret(key)}});
    QVERIFY(stamp.reason.has_value());
    QTEST(stamp.reason->flaw, "flaw");
    const QString line = ErrorText::line(*stamp.reason);
    QVERIFY2(line.contains(named), qPrintable(line));
    QVERIFY2(line.contains(u"The answer was"_s), qPrintable(line));
}

QTEST_GUILESS_MAIN(TstOAuthListing)
#include "tst_oauthlisting.moc"
