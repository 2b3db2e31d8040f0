// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotokens.h"

#include <QTest>

using namespace rollcall;

//! What the demo's token issuer knows again, and what it refuses.
class TstDemoTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwnTokens();
    void knowsClientsByTheirSecret();
    void readsRequests_data();
    void readsRequests();
};

static constexpr qint64 now = 1'800'000'000'000;

void TstDemoTokens::knowsItsOwnTokens()
{
    const DemoTokens tokens{"full", "limited", std::make_shared<TokenIssuer>()};
    tokens.issuer->setLifetime(std::chrono::seconds(60));
    const QByteArray good = tokens.issuer->issue({.id = "one"}, "api", now).token;
    const QByteArray poor =
        tokens.issuer->issue({.id = "two", .standing = TokenStanding::Limited}, "api", now).token;
    QVERIFY(good != poor);
    QCOMPARE(tokens.check("full", now), TokenStanding::Full);
    QCOMPARE(tokens.check("limited", now), TokenStanding::Limited);
    QCOMPARE(tokens.check(QByteArray(), now), TokenStanding::Unknown);
    QCOMPARE(tokens.check("other", now), TokenStanding::Unknown);
    QCOMPARE(tokens.check(good, now), TokenStanding::Full);
    QCOMPARE(tokens.check(poor, now), TokenStanding::Limited);
    QCOMPARE(tokens.check(good, now + 59'999), TokenStanding::Full);
    QCOMPARE(tokens.check(good, now + 60'000), TokenStanding::Expired);
    tokens.issuer->revokeAll();
    QCOMPARE(tokens.check(good, now), TokenStanding::Unknown);
}

void TstDemoTokens::knowsClientsByTheirSecret()
{
    TokenIssuer issuer;
    issuer.add({.id = "one", .secret = "s3cret"});
    issuer.add({.id = "public"});
    QVERIFY(issuer.bySecret("one", "s3cret").ok());
    QCOMPARE(issuer.bySecret("one", "wrong").error().detail, "invalid_client");
    QCOMPARE(issuer.bySecret("two", "s3cret").error().detail, "invalid_client");
    QVERIFY(!issuer.bySecret("public", QByteArray()).ok());
}

void TstDemoTokens::readsRequests_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("standing");
    QTest::newRow("bearer") << QByteArray("Bearer full") << int(TokenStanding::Full);
    QTest::newRow("small letters") << QByteArray("bearer full") << int(TokenStanding::Full);
    QTest::newRow("no scheme") << QByteArray("full") << int(TokenStanding::Unknown);
    QTest::newRow("another scheme") << QByteArray("DPoP full") << int(TokenStanding::Unknown);
    QTest::newRow("nothing") << QByteArray() << int(TokenStanding::Unknown);
    QTest::newRow("scheme alone") << QByteArray("Bearer ") << int(TokenStanding::Unknown);
}

void TstDemoTokens::readsRequests()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, standing);
    ServerRequest request;
    request.headers = {{"Authorization", authorization}};
    const DemoTokens tokens{"full", "limited", {}};
    QCOMPARE(int(tokens.check(request, "http://127.0.0.1:1", now)), standing);
}

QTEST_GUILESS_MAIN(TstDemoTokens)
#include "tst_demotokens.moc"
