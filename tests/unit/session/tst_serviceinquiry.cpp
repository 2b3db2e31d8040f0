// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serviceinquiry.h"

#include "session/listing.h"
#include "unit/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What is asked of a service before its users, with a network that the test drives call by call.
class TstServiceInquiry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWhereThereIsNothingToAsk();
    void asksAllAtOnce();
    void goesOnWhereAnAnswerIsMissing();
    void doesNotWaitForever();
    void waitsWhilePaused();
    void deletingCancels();

private:
    static Profile profile(const QString &provider);
    static std::shared_ptr<Authenticator> authenticator(SessionFixture &f, const Profile &profile);
};

namespace {

HttpResponse good(const QByteArray &body)
{
    HttpResponse response;
    response.status = 200;
    response.body = body;
    return response;
}

HttpResponse bad(int status)
{
    HttpResponse response;
    response.status = status;
    response.body = R"({"status":"RELINK_NEEDED"})"; // not looked at
    return response;
}

} // namespace

Profile TstServiceInquiry::profile(const QString &provider)
{
    Profile profile = SessionFixture::profile();
    profile.provider = provider;
    profile.credential = provider == "merge"_L1 ? u"apiKey"_s : u"bearer"_s;
    return profile;
}

std::shared_ptr<Authenticator> TstServiceInquiry::authenticator(SessionFixture &f,
                                                                const Profile &profile)
{
    const DirectoryProvider &provider = *f.providers.find(profile.provider);
    Secrets secrets;
    for (const QString &name : provider.secretNames(profile.credential))
        secrets.insert(name, Secret("00token"));
    return f.authenticators.make(profile, provider.signInPlan(profile).value(), secrets).value();
}

void TstServiceInquiry::asksNothingWhereThereIsNothingToAsk()
{
    SessionFixture f;
    QObject owner;
    QVERIFY(!ServiceInquiry::start(f.services, f.profile(), {}, f.authenticator(), &owner));
}

void TstServiceInquiry::asksAllAtOnce()
{
    SessionFixture f;
    const Profile merge = profile(u"merge"_s);
    Listing listing(f.services, merge, Retention::KeepRows, nullptr);
    listing.start(authenticator(f, merge));
    QCOMPARE(listing.state(), Listing::State::Running);
    QTRY_COMPARE(f.transport.calls.size(), 2);
    QCOMPARE(f.transport.lastRules.maxAttempts, 1);
    for (const auto &call : f.transport.calls)
        QVERIFY(call->request.headers.contains(HttpHeader{"Authorization", "Bearer 00token"}));
    f.transport.calls.at(1)->end(good("{}"));
    f.transport.calls.at(0)->end(good(R"({"status":"RELINK_NEEDED"})"));
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QVERIFY(f.transport.calls.at(2)->request.url.path().endsWith(u"/employees"_s));
    QCOMPARE(listing.stamp().remarks.size(), 1);
}

void TstServiceInquiry::goesOnWhereAnAnswerIsMissing()
{
    SessionFixture f;
    const Profile merge = profile(u"merge"_s);
    Listing listing(f.services, merge, Retention::KeepRows, nullptr);
    listing.start(authenticator(f, merge));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.transport.calls.at(0)->end(bad(403));
    f.transport.calls.at(1)->end(Error{ErrorKind::ConnectionLost, "lost"});
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QVERIFY(listing.stamp().remarks.isEmpty());
    QVERIFY(!listing.stamp().reason);
}

void TstServiceInquiry::doesNotWaitForever()
{
    SessionFixture f;
    const Profile scim = profile(u"scim"_s);
    Listing listing(f.services, scim, Retention::KeepRows, nullptr);
    listing.start(authenticator(f, scim));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.clock.advance(std::chrono::seconds(4));
    QCOMPARE(f.transport.calls.size(), 2);
    f.clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QVERIFY(f.transport.calls.at(2)->request.url.path().endsWith(u"/Users"_s));
    QTRY_VERIFY(!f.transport.calls.at(0)); // nobody waits for them any more
    QTRY_VERIFY(!f.transport.calls.at(1));
}

void TstServiceInquiry::waitsWhilePaused()
{
    SessionFixture f;
    const Profile scim = profile(u"scim"_s);
    Listing listing(f.services, scim, Retention::KeepRows, nullptr);
    listing.start(authenticator(f, scim));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    listing.pause();
    f.transport.calls.at(0)->end(bad(404)); // schemas
    f.transport.calls.at(1)->end(good(R"({"pagination":{"cursor":true,"index":false}})"));
    QCOMPARE(f.transport.calls.size(), 2);
    QCOMPARE(listing.state(), Listing::State::Paused);
    listing.resume();
    QTRY_COMPARE(f.transport.calls.size(), 3);
    QCOMPARE(f.transport.calls.at(2)->request.url.query(), u"cursor&count=100"_s);
    QVERIFY(listing.stamp().asked.contains(u"cursor"_s));
}

void TstServiceInquiry::deletingCancels()
{
    SessionFixture f;
    const Profile scim = profile(u"scim"_s);
    auto listing = std::make_unique<Listing>(f.services, scim, Retention::KeepRows, nullptr);
    listing->start(authenticator(f, scim));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    listing.reset();
    QVERIFY(!f.transport.calls.at(0) && !f.transport.calls.at(1));
    QCOMPARE(f.clock.pending(), 0);
}

QTEST_GUILESS_MAIN(TstServiceInquiry)
#include "tst_serviceinquiry.moc"
