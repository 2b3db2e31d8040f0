// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = int(ErrorKind::NoSuchProfile) + 1;

} // namespace

Q_DECLARE_METATYPE(rollcall::GroupOfRows)

class TstErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasSentences_data();
    void everyKindHasSentences();
    void namesWhatItKnows_data();
    void namesWhatItKnows();
    void saysWhenToTryAgain();
    void theProviderKnowsBetter();
    void pageOffersSomethingToDo_data();
    void pageOffersSomethingToDo();
    void stamps_data();
    void stamps();
    void groups_data();
    void groups();
    void refusalsNameOnePermission();
    void waits_data();
    void waits();
};

void TstErrorText::everyKindHasSentences_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kinds; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TstErrorText::everyKindHasSentences()
{
    QFETCH(int, kind);
    // Also with nothing but the kind known.
    const ErrorMessage message =
        ErrorText::of(Error{.kind = static_cast<ErrorKind>(kind), .detail = "for the log"});
    QVERIFY(message.title.endsWith(u'.'));
    QVERIFY(message.advice.endsWith(u'.'));
    QVERIFY(message.title.size() > 5);
    const QString line =
        ErrorText::line(Error{.kind = static_cast<ErrorKind>(kind), .detail = "for the log"});
    QVERIFY(!line.contains("for the log"_L1));
    QVERIFY(!line.contains(u'%'));
    QVERIFY(!line.contains("  "_L1));
}

void TstErrorText::namesWhatItKnows_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("offline") << int(ErrorKind::Offline) << u"SUBJECT cannot be reached."_s;
    QTest::newRow("foreign") << int(ErrorKind::ForeignOrigin)
                             << u"OTHER pointed to another server, SUBJECT."_s;
    QTest::newRow("unauthorized") << int(ErrorKind::Unauthorized)
                                  << u"The answer was: “SUBJECT” (request id REQ-1)"_s;
    QTest::newRow("refused") << int(ErrorKind::ProviderRefused) << u"(HTTP 418)"_s;
    QTest::newRow("failed") << int(ErrorKind::ProviderFailed) << u"(HTTP 418)"_s;
    QTest::newRow("file") << int(ErrorKind::FileFailed) << u"The file SUBJECT"_s;
    QTest::newRow("profile") << int(ErrorKind::NoSuchProfile) << u"“SUBJECT”"_s;
    QTest::newRow("input") << int(ErrorKind::InvalidInput) << u"SUBJECT"_s;
    QTest::newRow("timeout keeps the id") << int(ErrorKind::Timeout) << u"Request id: REQ-1"_s;
}

void TstErrorText::namesWhatItKnows()
{
    QFETCH(int, kind);
    QFETCH(QString, expected);
    const QString line = ErrorText::line(Error{.kind = static_cast<ErrorKind>(kind),
                                               .detail = "d",
                                               .subject = "SUBJECT",
                                               .other = "OTHER",
                                               .requestId = "REQ-1",
                                               .httpStatus = 418});
    QVERIFY2(line.contains(expected), qPrintable(line));
}

void TstErrorText::saysWhenToTryAgain()
{
    const ErrorMessage message = ErrorText::of(Error{
        .kind = ErrorKind::RateLimited, .detail = "d", .retryAfter = std::chrono::seconds(42)});
    QCOMPARE(message.advice, u"Try again in 42 seconds."_s);
}

void TstErrorText::theProviderKnowsBetter()
{
    Error error{.kind = ErrorKind::Unauthorized, .subject = "No."};
    const ErrorMessage usual = ErrorText::of(error);
    error.advice = "Choose another region.";
    const ErrorMessage message = ErrorText::of(error);
    QCOMPARE(message.title, usual.title);
    QCOMPARE(message.said, usual.said);
    QCOMPARE(message.advice, u"Choose another region."_s);
}

void TstErrorText::pageOffersSomethingToDo_data()
{
    everyKindHasSentences_data();
}

void TstErrorText::pageOffersSomethingToDo()
{
    QFETCH(int, kind);
    const auto each = static_cast<ErrorKind>(kind);
    const StatePage page = errorPage(Error{.kind = each, .detail = "d"});
    QVERIFY(!page.title.isEmpty());
    QVERIFY(!page.text.isEmpty());
    QVERIFY(!Theme::icon(page.icon, {}).isNull());
    QCOMPARE(page.primary.isEmpty(), actionFor(each) == ErrorAction::None);
    QVERIFY(page.primary != page.secondary || page.primary.isEmpty());
}

void TstErrorText::stamps_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("running") << int(ListingState::Running) << -1
                             << u"Still loading: 4,200 users of Acme so far."_s;
    QTest::newRow("complete") << int(ListingState::Complete) << -1
                              << u"Complete: 4,200 users of Acme."_s;
    QTest::newRow("partial") << int(ListingState::Partial) << -1
                             << u"Partial: loading ended after 4,200 users of Acme."_s;
    QTest::newRow("stopped") << int(ListingState::Partial) << int(ErrorKind::Cancelled)
                             << u"Partial: stopped after 4,200 users of Acme."_s;
    QTest::newRow("refused") << int(ListingState::Partial) << int(ErrorKind::Unauthorized)
                             << u"Partial: loading ended after 4,200 users of Acme. "
                                u"The token was refused."_s;
}

void TstErrorText::stamps()
{
    QFETCH(int, state);
    QFETCH(int, reason);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Stamp stamp;
    stamp.state = static_cast<ListingState>(state);
    stamp.tenant = u"Acme"_s;
    stamp.users = 4200;
    if (reason >= 0)
        stamp.reason = Error{.kind = static_cast<ErrorKind>(reason), .detail = "d"};
    QTEST(ErrorText::ofStamp(stamp), "text");
    const QString unlimited = ErrorText::ofStamp(stamp);
    stamp.limitedBy = u"status:locked %1"_s; // such rows must never look like everybody
    QCOMPARE(ErrorText::ofStamp(stamp),
             unlimited + u" Only those whom “status:locked %1” may find were asked for."_s);
    const Remark old{"This is of %1.", QDateTime({2026, 6, 29}, {11, 0}, Qt::LocalTime).toUTC()};
    stamp.limitedBy.clear();
    stamp.remarks = {old, {"It has no %1.", {}}}; // nor may an old copy look like a fresh one
    QCOMPARE(ErrorText::ofStamp(stamp),
             unlimited + u" This is of 6/29/26 11:00 AM. It has no %1."_s);
    QCOMPARE(ErrorText::ofRemarks({}), QString());
}

void TstErrorText::groups_data()
{
    QTest::addColumn<GroupOfRows>("group");
    QTest::addColumn<QString>("rest");
    GroupOfRows group;
    group.name = u"Sales %1\u202e"_s;
    group.members = 12;
    group.depth = MembershipDepth::Flat;
    group.asked = QDateTime({2026, 6, 29}, {11, 0}, Qt::LocalTime).toUTC();
    QTest::newRow("flat") << group << QString();
    group.depth = MembershipDepth::NotTold;
    QTest::newRow("not told")
        << group << u" The directory does not tell whether those in groups within it count."_s;
    group.depth = MembershipDepth::Transitive;
    QTest::newRow("nested") << group << u" Those in groups within it count."_s;
    group.depth = MembershipDepth::Direct;
    QTest::newRow("direct") << group << u" Direct members only."_s;
    group.nestedGroups = 2;
    group.absent = 3;
    group.isWhole = false;
    QTest::newRow("all that is missing")
        << group
        << u" 3 of them is/are not among the users received. 2 group(s) in it is/are not followed. "
           "Not all of its members were read."_s;
}

void TstErrorText::groups()
{
    QFETCH(GroupOfRows, group);
    QFETCH(QString, rest);
    const QString told = u"Members of “Sales %1⟨RLO⟩” only: 12 user(s), as of 11:00 AM."_s + rest;
    QCOMPARE(ErrorText::ofGroup(group), told);
    Stamp stamp;
    stamp.state = ListingState::Complete;
    const QString plain = ErrorText::ofStamp(stamp);
    stamp.group = group;
    QCOMPARE(ErrorText::ofStamp(stamp), plain + u' ' + told);
}

void TstErrorText::refusalsNameOnePermission()
{
    Error error{ErrorKind::Forbidden, "d"};
    QCOMPARE(ErrorText::ofRefusal(error, u"groups.read"_s),
             u"Not permitted: this takes groups.read."_s);
    QCOMPARE(ErrorText::ofRefusal(error, {}), ErrorText::line(error));
    error.subject = "No.";
    const QString said = ErrorText::ofRefusal(error, u"groups.read"_s);
    QVERIFY2(said.startsWith("Not permitted: this takes groups.read. "_L1)
                 && said.contains(u"“No.”"_s),
             qPrintable(said));
    error.kind = ErrorKind::Offline;
    QCOMPARE(ErrorText::ofRefusal(error, u"groups.read"_s), ErrorText::line(error));
}

void TstErrorText::waits_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("budget") << int(WaitReason::Budget)
                            << u"Waiting 12 s: our share of the rate limit is used"_s;
    QTest::newRow("limit") << int(WaitReason::RateLimited) << u"Waiting 12 s for the rate limit"_s;
    QTest::newRow("busy") << int(WaitReason::ServerBusy)
                          << u"Waiting 12 s: the server is busy (attempt 3)"_s;
    QTest::newRow("lost") << int(WaitReason::ConnectionLost)
                          << u"Connection lost, trying again in 12 s (attempt 3)"_s;
}

void TstErrorText::waits()
{
    QFETCH(int, reason);
    Wait wait;
    wait.reason = static_cast<WaitReason>(reason);
    wait.attempt = 3;
    QTEST(ErrorText::ofWait(wait, std::chrono::seconds(12)), "text");
}

QTEST_MAIN(TstErrorText)
#include "tst_errortext.moc"
