// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/demotenant.h"
#include "session/tenantsession.h"
#include "support/fakekeychain.h"

#include <QDir>

#include <map>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint32_t userCount = 2'100; // three pages or more with every provider

//! The network, but for a first answer of the test's own.
class RefusingTransport final : public HttpTransport
{
public:
    explicit RefusingTransport(HttpTransport &real) : m_real(real) { }

    HttpCall *send(const HttpRequest &request, const SendRules &rules, QObject *parent) override
    {
        if (!refusal || !request.url.toEncoded().contains(refusedPart))
            return m_real.send(request, rules, parent);
        auto *call = new RefusedCall(parent);
        QMetaObject::invokeMethod(
            call,
            [call, answer = *std::exchange(refusal, std::nullopt)] {
                call->deleteLater();
                Q_EMIT call->finished(answer);
            },
            Qt::QueuedConnection);
        return call;
    }
    Result<void> checkTrust(const QString &file) const override { return m_real.checkTrust(file); }

    std::optional<HttpResponse> refusal;
    QByteArray refusedPart; //!< of the address

private:
    class RefusedCall final : public HttpCall
    {
    public:
        using HttpCall::HttpCall;
        void cancel() override { }
    };

    HttpTransport &m_real;
};

HttpResponse refusalOf(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = body;
    return response;
}

} // namespace

//! Listings of every provider that the end of the program interrupts, over real HTTP.
class TstResumedListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hasTheSameRows_data();
    void hasTheSameRows();
    void expiredPlacesStartOver_data();
    void expiredPlacesStartOver();

private:
    //! What one run of the program comes to. `last`: the page after which the server fails for
    //! good; 0: it does not.
    Listed run(int last);
    const Listed &uninterrupted(); //!< of the provider that was set
    static QByteArrayList rawUsers(const Listed &listed);
    void setProvider(const QString &id);

    RealSession m_session;
    RefusingTransport m_transport{m_session.transport};
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Services> m_services;
    DemoServer m_server;
    Tenant m_tenant;
    std::map<QString, Listed> m_whole; //!< by provider
    std::optional<Continuation> m_continuation; //!< of the last run
};

void TstResumedListing::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
}

void TstResumedListing::init()
{
    m_server.clearFaults();
    m_transport.refusal.reset();
    m_keychain = std::make_unique<FakeKeychain>();
    m_services = std::make_unique<Services>(
        Services{m_session.providers, m_session.exporters, m_transport, m_session.authenticators,
                 *m_keychain, m_session.profiles, m_session.settings, m_session.clock,
                 m_session.views, m_session.pageLogs});
}

void TstResumedListing::setProvider(const QString &id)
{
    m_tenant = tenantOf(*m_session.providers.find(id), m_server, m_server.token());
    m_tenant.profile.id = id;
    QVERIFY(m_session.profiles.save(m_tenant.profile).ok());
}

Listed TstResumedListing::run(int last)
{
    m_server.clearFaults();
    if (last > 0)
        m_server.addFault({FaultKind::NotJson, last + 1, 0, FaultScope::UserListings});
    TenantSession session(*m_services, m_tenant.profile, nullptr);
    session.useSecrets(m_tenant.secrets);
    const auto isOver = [&session] {
        const Listing *listing = session.listing();
        return listing && listing->state() == Listing::State::Ended;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60'000); }();
    m_continuation = session.listing()->continuation();
    return {session.listing()->stamp(), session.listing()->snapshot(),
            session.listing()->canResume()};
}

const Listed &TstResumedListing::uninterrupted()
{
    const QString &provider = m_tenant.profile.provider;
    if (m_whole.count(provider) == 0)
        m_whole.emplace(provider, listAll(m_session, m_tenant.profile, m_tenant.secrets));
    return m_whole.at(provider);
}

QByteArrayList TstResumedListing::rawUsers(const Listed &listed)
{
    QByteArrayList all;
    for (const std::uint32_t row : listed.table.distinctRows())
        all.append(QByteArray::fromStdString(listed.table.rawJson(row)));
    return all;
}

void TstResumedListing::hasTheSameRows_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *provider : {"okta", "entra", "jumpcloud", "onelogin", "merge", "scim"})
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

void TstResumedListing::hasTheSameRows()
{
    QFETCH(QString, provider);
    setProvider(provider);
    const Listed &whole = uninterrupted();
    QCOMPARE(whole.stamp.users, qint64(userCount));

    const Listed first = run(2);
    QVERIFY(first.stamp.users > 0);
    QVERIFY(first.stamp.users < userCount);
    const Listed second = run(0);
    QVERIFY(m_continuation);
    QCOMPARE(m_continuation->outcome, Continuation::Outcome::GoesOn);
    QCOMPARE(m_continuation->users, first.stamp.users);
    QCOMPARE(second.end(), u"complete"_s);
    QCOMPARE(second.stamp.users, qint64(userCount));
    QCOMPARE(second.stamp.started, first.stamp.started);
    QCOMPARE(second.stamp.pages, whole.stamp.pages);
    QVERIFY(!second.stamp.remarks.isEmpty());
    QVERIFY(rawUsers(second) == rawUsers(whole));
    QCOMPARE(second.values("status"), whole.values("status"));
    QVERIFY(QDir(m_session.folder.path()).isEmpty());
}

void TstResumedListing::expiredPlacesStartOver_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("part"); // of the address of a further page
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("okta") << u"okta"_s << QByteArray("after=")
                          << QByteArray(R"({"errorCode":"E0000031","errorSummary":"Invalid search )"
                                        R"(criteria.","errorLink":"E0000031","errorId":"oae1"})");
    QTest::newRow("entra") << u"entra"_s << QByteArray("skiptoken=")
                           << QByteArray(R"({"error":{"code":"Directory_ExpiredPageToken",)"
                                         R"("message":"The page token has expired."}})");
    QTest::newRow("jumpcloud") << u"jumpcloud"_s << QByteArray("skip=")
                               << QByteArray(R"({"message":"Bad Request"})");
    QTest::newRow("onelogin") << u"onelogin"_s << QByteArray("cursor=")
                              << QByteArray(R"({"statusCode":400,"name":"BadRequestError",)"
                                            R"("message":"Invalid pagination cursor"})");
    QTest::newRow("merge") << u"merge"_s << QByteArray("cursor=")
                           << QByteArray(R"({"errors":[{"detail":"Invalid cursor"}]})");
    QTest::newRow("scim") << u"scim"_s << QByteArray("")
                          << QByteArray(
                                 R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],)"
                                 R"("scimType":"expiredCursor","status":"400"})");
}

void TstResumedListing::expiredPlacesStartOver()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, body);
    setProvider(provider);
    const Listed &whole = uninterrupted();
    const Listed first = run(2);
    QVERIFY(first.stamp.users > 0);
    m_transport.refusedPart = part;
    m_transport.refusal = refusalOf(400, body);
    const Listed second = run(0);
    QVERIFY(!m_transport.refusal);
    QVERIFY(m_continuation);
    QCOMPARE(m_continuation->outcome, Continuation::Outcome::StartedOver);
    QCOMPARE(second.end(), u"complete"_s);
    QCOMPARE(second.stamp.pages, whole.stamp.pages);
    QVERIFY(second.stamp.started > first.stamp.started);
    QVERIFY(rawUsers(second) == rawUsers(whole));
    QVERIFY(QDir(m_session.folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TstResumedListing)
#include "tst_resumedlisting.moc"
