// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tenantpages.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;

namespace {

TenantSituation situation(TenantSession::State state)
{
    TenantSituation now;
    now.state = state;
    now.tenant = u"Acme"_s;
    now.host = u"acme.example.com"_s;
    now.secretProblem = Error{ErrorKind::SecretMissing, {}};
    return now;
}

TenantSituation partial(ErrorKind kind, qint64 users)
{
    TenantSituation now =
        situation(users > 0 ? TenantSession::State::Partial : TenantSession::State::Failed);
    now.listing = Listing::State::Ended;
    now.stamp.state = ListingState::Partial;
    now.stamp.reason = Error{kind, {}};
    now.stamp.users = users;
    now.shown = users;
    now.canResume = true;
    return now;
}

} // namespace

Q_DECLARE_METATYPE(rollcall::TenantSituation)

class TstTenantPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data();
    void saysWhatToDo();
    void showsRows_data();
    void showsRows();
    void explainsRows_data();
    void explainsRows();
    void saysWhatMustBeKnownOfTheRows();
    void saysWhatWasGoneOnWith();
    void saysThatReloadFailed();
};

void TstTenantPages::saysWhatToDo_data()
{
    using State = TenantSession::State;
    QTest::addColumn<TenantSituation>("now");
    QTest::addColumn<TenantAction>("primary");
    QTest::addColumn<TenantAction>("secondary");
    QTest::addColumn<bool>("busy");

    const auto none = TenantAction::None;
    QTest::newRow("not listed") << situation(State::NotListed) << TenantAction::Reload << none
                                << false;
    QTest::newRow("reading the token") << situation(State::ReadingSecret) << none << none << true;
    QTest::newRow("needs a token") << situation(State::NeedsSecret) << TenantAction::EnterToken
                                   << TenantAction::Reload << false;
    TenantSituation now = situation(State::NeedsSecret);
    now.secretProblem = Error{ErrorKind::KeychainRefused, {}};
    QTest::newRow("keychain is locked") << now << TenantAction::Reload << none << false;

    now = situation(State::Listing);
    now.listing = Listing::State::Running;
    QTest::newRow("first page") << now << TenantAction::Stop << none << true;
    now.wait = Wait{WaitReason::ConnectionLost, {}, 2};
    QTest::newRow("trying again") << now << TenantAction::Stop << none << true;
    now.wait = Wait{WaitReason::RateLimited, {}, 1};
    QTest::newRow("told to wait") << now << TenantAction::Stop << none << true;
    now.listing = Listing::State::Paused;
    QTest::newRow("paused before the first page")
        << now << TenantAction::Resume << TenantAction::Stop << false;

    QTest::newRow("nobody there") << situation(State::Complete) << TenantAction::Reload
                                  << TenantAction::EditTenant << false;
    now = situation(State::Complete);
    now.stamp.limitedBy = u"status:locked"_s;
    QTest::newRow("nobody there of those asked for")
        << now << TenantAction::FetchEverybody << none << false;
    now = situation(State::Complete);
    now.stamp.users = 9;
    now.query = u"zzz"_s;
    QTest::newRow("nothing found") << now << TenantAction::ClearSearch << none << false;
    now.mayMissUsers = true;
    QTest::newRow("nothing found of those fetched")
        << now << TenantAction::FetchEverybody << TenantAction::ClearSearch << false;
    now.mayMissUsers = false;
    now.state = State::Listing;
    now.listing = Listing::State::Running;
    QTest::newRow("nothing found so far") << now << TenantAction::ClearSearch << none << true;
    now.isOrdering = true;
    QTest::newRow("looking") << now << none << none << true;

    now = situation(State::Complete);
    now.stamp.users = 9;
    now.group = u"Sales"_s;
    const auto everybody = TenantAction::ShowEverybody;
    QTest::newRow("no member") << now << everybody << none << false;
    now.query = u"zzz"_s;
    QTest::newRow("no member found") << now << TenantAction::ClearSearch << everybody << false;
    now.groupProblem = u"Not permitted."_s;
    QTest::newRow("members that cannot be read") << now << everybody << none << false;
    now.isGroupAsked = true;
    QTest::newRow("members are being read") << now << everybody << none << true;

    QTest::newRow("unauthorized") << partial(ErrorKind::Unauthorized, 0) << TenantAction::EnterToken
                                  << TenantAction::Reload << false;
    QTest::newRow("offline") << partial(ErrorKind::Offline, 0) << TenantAction::Reload << none
                             << false;
    QTest::newRow("stopped") << partial(ErrorKind::Cancelled, 0) << TenantAction::Reload << none
                             << false;
    QTest::newRow("wrong address") << partial(ErrorKind::NotFound, 0) << TenantAction::EditTenant
                                   << TenantAction::Reload << false;
}

void TstTenantPages::saysWhatToDo()
{
    QFETCH(TenantSituation, now);
    QFETCH(bool, busy);
    const auto page = pageOf(now);
    QVERIFY(page);
    QVERIFY(!page->page.title.isEmpty());
    QTEST(page->primary, "primary");
    QTEST(page->secondary, "secondary");
    QCOMPARE(page->page.busy == StatePage::Busy::Yes, busy);
    QCOMPARE(page->page.primary.isEmpty(), page->primary == TenantAction::None);
    QCOMPARE(page->page.secondary.isEmpty(), page->secondary == TenantAction::None);
    QVERIFY(!noticeOf(now) || now.state == TenantSession::State::Partial);
}

void TstTenantPages::showsRows_data()
{
    using State = TenantSession::State;
    QTest::addColumn<TenantSession::State>("state");
    QTest::newRow("loading") << State::Listing;
    QTest::newRow("complete") << State::Complete;
    QTest::newRow("partial") << State::Partial;
    QTest::newRow("reading the token again") << State::ReadingSecret;
    QTest::newRow("needs a token again") << State::NeedsSecret;
}

void TstTenantPages::showsRows()
{
    QFETCH(TenantSession::State, state);
    TenantSituation now = situation(state);
    now.shown = 1;
    now.stamp.users = 1;
    QVERIFY(!pageOf(now));
}

void TstTenantPages::explainsRows_data()
{
    QTest::addColumn<TenantSituation>("now");
    QTest::addColumn<TenantAction>("primary");
    QTest::addColumn<TenantAction>("secondary");

    QTest::newRow("lost") << partial(ErrorKind::ConnectionLost, 5) << TenantAction::Resume
                          << TenantAction::Reload;
    QTest::newRow("stopped") << partial(ErrorKind::Cancelled, 5) << TenantAction::Resume
                             << TenantAction::Reload;
    QTest::newRow("token expired")
        << partial(ErrorKind::Unauthorized, 5) << TenantAction::EnterToken << TenantAction::Resume;
    TenantSituation now = partial(ErrorKind::PagingLoop, 5);
    now.canResume = false;
    QTest::newRow("cannot go on") << now << TenantAction::Reload << TenantAction::None;
    now = situation(TenantSession::State::NeedsSecret);
    now.shown = 5;
    QTest::newRow("token gone while rows are there")
        << now << TenantAction::EnterToken << TenantAction::None;
}

void TstTenantPages::explainsRows()
{
    QFETCH(TenantSituation, now);
    const auto notice = noticeOf(now);
    QVERIFY(notice);
    QVERIFY(!notice->text.isEmpty());
    QTEST(notice->primary, "primary");
    QTEST(notice->secondary, "secondary");
    QVERIFY(!labelOf(notice->primary).isEmpty());

    now.state = TenantSession::State::Complete;
    QVERIFY(!noticeOf(now));
}

void TstTenantPages::saysWhatMustBeKnownOfTheRows()
{
    TenantSituation now = situation(TenantSession::State::Complete);
    now.shown = 5;
    now.stamp.state = ListingState::Complete;
    now.stamp.remarks = {{"This is an old copy.", {}}};
    const auto notice = noticeOf(now);
    QVERIFY(notice);
    QCOMPARE(notice->text, u"This is an old copy."_s);
    QCOMPARE(notice->tone, Tone::Warning);
    QCOMPARE(notice->primary, TenantAction::None);
    now = partial(ErrorKind::ConnectionLost, 5);
    now.stamp.remarks = {{"This is an old copy.", {}}};
    QVERIFY(noticeOf(now)->text.contains(u"This is an old copy."_s));
    QCOMPARE(noticeOf(now)->primary, TenantAction::Resume);
}

void TstTenantPages::saysWhatWasGoneOnWith()
{
    TenantSituation now = situation(TenantSession::State::Listing);
    now.shown = 5;
    now.continuation = Continuation{Continuation::Outcome::GoesOn, 12'400,
                                    QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)};
    const auto goesOn = noticeOf(now);
    QVERIFY(goesOn);
    QCOMPARE(goesOn->tone, Tone::Info);
    QVERIFY(goesOn->text.contains("12"_L1) && goesOn->text.contains("400"_L1));
    QCOMPARE(goesOn->primary, TenantAction::StartOver);
    QVERIFY(!labelOf(goesOn->primary).isEmpty());
    // Once all are there, the stamp says it, and they can be had anew.
    now.state = TenantSession::State::Complete;
    now.stamp.state = ListingState::Complete;
    now.stamp.remarks = {{"It was interrupted.", {}}};
    QCOMPARE(noticeOf(now)->text, u"It was interrupted."_s);
    QCOMPARE(noticeOf(now)->primary, TenantAction::Reload);

    now.stamp.remarks.clear();
    now.continuation->outcome = Continuation::Outcome::StartedOver;
    const auto startedOver = noticeOf(now);
    QVERIFY(startedOver);
    QVERIFY(startedOver->text != goesOn->text);
    QCOMPARE(startedOver->primary, TenantAction::None);
    now.stamp.remarks = {{"This is an old copy.", {}}};
    QCOMPARE(noticeOf(now)->primary, TenantAction::None);
    now.state = TenantSession::State::Listing;
    QCOMPARE(noticeOf(now), startedOver);
}

void TstTenantPages::saysThatReloadFailed()
{
    const TenantNotice offline = noticeOfFailedReload(Error{ErrorKind::Offline, {}, "acme"});
    QCOMPARE(offline.primary, TenantAction::Reload);
    QVERIFY(offline.text.contains("acme"_L1));
    QVERIFY(noticeOfFailedReload(Error{ErrorKind::Cancelled, {}}).text != offline.text);
}

QTEST_MAIN(TstTenantPages)
#include "tst_tenantpages.moc"
