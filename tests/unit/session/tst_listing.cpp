// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listing.h"
#include "unit/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Listing with a network that the test drives call by call.
class TstListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsPagesInOrder();
    void asksForTheNextPageAtTheHead();
    void keepsPagesInOrderWhenBodiesOvertake();
    void firstPageIsAnnouncedAtOnce();
    void authorizesEveryRequest();
    void countsDuplicatesOnce();
    void passThroughKeepsNothing();
    void endsPartial_data();
    void endsPartial();
    void resumesWithThePageThatFailed();
    void pausesAndResumes();
    void cancelKeepsWhatCame();
    void repeatedNextLinkEnds();
    void endlessPagesWithoutNewsEnd();
    void asksForSmallerPagesWhenTheServerTimesOut();
    void deletingCancels();
    void theAnswerThatCountsTellsWhatFollows_data();
    void theAnswerThatCountsTellsWhatFollows();
    void remarksOnTooManyColumns_data();
    void remarksOnTooManyColumns();

private:
    static QString ids(const Listing &listing);
};

QString TstListing::ids(const Listing &listing)
{
    const TableSnapshot table = listing.snapshot();
    QStringList texts;
    for (const std::uint32_t row : table.distinctRows())
        texts.append(
            QString::fromUtf8(table.id(row).data(), static_cast<qsizetype>(table.id(row).size())));
    return texts.join(u'|');
}

void TstListing::appendsPagesInOrder()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QCOMPARE(listing.state(), Listing::State::Running);
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s, u"b"_s}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.transport.calls.at(1)->end(oktaPage({u"c"_s}, {}));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ids(listing), u"a|b|c"_s);
    const Stamp stamp = listing.stamp();
    QCOMPARE(stamp.state, ListingState::Complete);
    QVERIFY(!stamp.reason);
    QCOMPARE(stamp.users, 3);
    QCOMPARE(stamp.pages, 2);
    QCOMPARE(stamp.tenant, u"Acme"_s);
    QVERIFY(stamp.asked.contains(u"search"_s));
    QVERIFY(stamp.finished.isValid());
    QCOMPARE(listing.state(), Listing::State::Ended);
    QVERIFY(!listing.canResume());
}

void TstListing::asksForTheNextPageAtTheHead()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->head(oktaPage({}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    QVERIFY(f.transport.calls.at(1)->request.url.query().contains(u"after=c2"_s));
    QCOMPARE(listing.stamp().pages, 0);
}

void TstListing::keepsPagesInOrderWhenBodiesOvertake()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->head(oktaPage({}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.transport.calls.at(1)->end(oktaPage({u"c"_s}, {}));
    QTest::qWait(20); // the second page has every chance to come first
    QCOMPARE(listing.stamp().pages, 0);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s, u"b"_s}, "c2"));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ids(listing), u"a|b|c"_s);
    QCOMPARE(f.transport.calls.size(), 2);
}

void TstListing::firstPageIsAnnouncedAtOnce()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QStringList events;
    connect(&listing, &Listing::pageArrived, this, [&] { events.append(u"page"_s); });
    connect(&listing, &Listing::rowsAdded, this, [&] { events.append(u"rows"_s); });
    connect(&listing, &Listing::ended, this, [&] { events.append(u"ended"_s); });
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, "c2"));
    QTRY_COMPARE(events.join(u' '), u"page rows"_s);
    f.transport.calls.at(1)->end(oktaPage({u"b"_s}, {}));
    QTRY_COMPARE(events.join(u' '), u"page rows page rows ended"_s);
}

void TstListing::authorizesEveryRequest()
{
    SessionFixture f;
    Profile profile = f.profile();
    profile.aliasHost = u"id.example.com"_s;
    profile.budgetPercent = 30;
    Listing listing(f.services, profile, Retention::KeepRows, nullptr);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->head(oktaPage({}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    for (const auto &call : std::as_const(f.transport.calls))
        QVERIFY(call->request.headers.contains(HttpHeader{"Authorization", "SSWS 00token"}));
    QCOMPARE(f.transport.lastRules.budgetPercent, 30);
    QCOMPARE(f.transport.lastRules.origins,
             (QList<QUrl>{QUrl(u"https://acme.example.com"_s), QUrl(u"https://id.example.com"_s)}));
}

void TstListing::countsDuplicatesOnce()
{
    SessionFixture f;
    for (const Retention retention : {Retention::KeepRows, Retention::PassThrough}) {
        f.transport.calls.clear();
        Listing listing(f.services, f.profile(), retention, nullptr);
        QSignalSpy ended(&listing, &Listing::ended);
        QStringList streamed;
        connect(&listing, &Listing::pageArrived, this,
                [&](const TableSnapshot &table, const std::vector<std::uint32_t> &rows) {
                    for (const std::uint32_t row : rows)
                        streamed.append(QString::fromStdString(std::string(table.id(row))));
                });
        listing.start(f.authenticator());
        QTRY_COMPARE(f.transport.calls.size(), 1);
        f.transport.calls.at(0)->end(oktaPage({u"a"_s, u"b"_s, u"a"_s}, "c2"));
        QTRY_COMPARE(f.transport.calls.size(), 2);
        f.transport.calls.at(1)->end(oktaPage({u"b"_s, u"c"_s}, {}));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(streamed.join(u'|'), u"a|b|c"_s);
        QCOMPARE(listing.stamp().users, 3);
        QCOMPARE(listing.stamp().duplicates, 2);
    }
}

void TstListing::passThroughKeepsNothing()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::PassThrough, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s, u"b"_s}, {}));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.snapshot().rowCount(), 0U);
    QCOMPARE(listing.stamp().users, 2);
}

void TstListing::endsPartial_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("connection lost") << 0 << QByteArray() << int(ErrorKind::ConnectionLost);
    QTest::newRow("401") << 401 << QByteArray("{}") << int(ErrorKind::Unauthorized);
    QTest::newRow("403") << 403 << QByteArray("{}") << int(ErrorKind::Forbidden);
    QTest::newRow("429 to the end") << 429 << QByteArray("{}") << int(ErrorKind::RateLimited);
    QTest::newRow("not JSON") << 200 << QByteArray("<html>") << int(ErrorKind::BadResponse);
    QTest::newRow("not an array") << 200 << QByteArray("{\"a\":1}") << int(ErrorKind::BadResponse);
    QTest::newRow("cut off") << 200 << QByteArray("[{\"id\":\"x\"}") << int(ErrorKind::BadResponse);
    QTest::newRow("a user without id")
        << 200 << QByteArray("[{\"status\":\"ACTIVE\"}]") << int(ErrorKind::BadResponse);
}

void TstListing::endsPartial()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s, u"b"_s}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    if (status == 0) {
        f.transport.calls.at(1)->end(Error{ErrorKind::ConnectionLost, "cut"});
    } else {
        HttpResponse response;
        response.status = status;
        response.body = body;
        f.transport.calls.at(1)->end(response);
    }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().state, ListingState::Partial);
    QCOMPARE(int(listing.stamp().reason->kind), kind);
    QCOMPARE(ids(listing), u"a|b"_s);
    QVERIFY(listing.canResume());
}

void TstListing::resumesWithThePageThatFailed()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.transport.calls.at(1)->head(oktaPage({}, "c3")); // page 3 is under way when page 2 is lost
    QTRY_COMPARE(f.transport.calls.size(), 3);
    f.transport.calls.at(1)->end(Error{ErrorKind::ConnectionLost, "cut"});
    QTRY_COMPARE(ended.size(), 1);

    listing.resume();
    QCOMPARE(listing.stamp().state, ListingState::Running);
    QTRY_COMPARE(f.transport.calls.size(), 4);
    QVERIFY(f.transport.calls.at(3)->request.url.query().contains(u"after=c2"_s));
    f.transport.calls.at(3)->end(oktaPage({u"b"_s}, "c3"));
    QTRY_COMPARE(f.transport.calls.size(), 5);
    f.transport.calls.at(4)->end(oktaPage({u"c"_s}, {}));
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(ids(listing), u"a|b|c"_s);
    QCOMPARE(listing.stamp().state, ListingState::Complete);
    QVERIFY(!listing.stamp().reason);
}

void TstListing::pausesAndResumes()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    listing.pause();
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, "c2"));
    QTRY_COMPARE(ids(listing), u"a"_s); // what was under way still comes
    QTest::qWait(20);
    QCOMPARE(f.transport.calls.size(), 1);
    QCOMPARE(listing.state(), Listing::State::Paused);
    listing.resume();
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.transport.calls.at(1)->end(oktaPage({u"b"_s}, {}));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ids(listing), u"a|b"_s);
}

void TstListing::cancelKeepsWhatCame()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    QTRY_COMPARE(ids(listing), u"a"_s);
    listing.cancel();
    QCOMPARE(ended.size(), 0); // never from inside
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().reason->kind, ErrorKind::Cancelled);
    QCOMPARE(ids(listing), u"a"_s);
    QTRY_VERIFY(!f.transport.calls.at(1)); // the request in flight is dropped
    listing.cancel();
    QTest::qWait(20);
    QCOMPARE(ended.size(), 1);
}

void TstListing::repeatedNextLinkEnds()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, "c2"));
    QTRY_COMPARE(f.transport.calls.size(), 2);
    f.transport.calls.at(1)->end(oktaPage({u"b"_s}, "c2"));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().reason->kind, ErrorKind::PagingLoop);
    QCOMPARE(ids(listing), u"a|b"_s); // the page itself was good
}

void TstListing::endlessPagesWithoutNewsEnd()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    for (int page = 0; page < 300 && ended.isEmpty(); ++page) {
        QTRY_VERIFY(f.transport.calls.size() > page || !ended.isEmpty());
        if (ended.isEmpty())
            f.transport.calls.at(page)->end(oktaPage({}, "c" + QByteArray::number(page + 2)));
    }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().reason->kind, ErrorKind::PagingLoop);
}

void TstListing::asksForSmallerPagesWhenTheServerTimesOut()
{
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    QVERIFY(f.transport.calls.at(0)->request.url.query().contains(u"limit=200"_s));
    HttpResponse failed;
    failed.status = 500;
    failed.body = "{\"errorCode\":\"E0000009\",\"errorSummary\":\"Internal Server Error\"}";
    f.transport.calls.at(0)->end(failed);
    QTRY_COMPARE(f.transport.calls.size(), 2);
    QVERIFY(f.transport.calls.at(1)->request.url.query().contains(u"limit=100"_s));
    f.transport.calls.at(1)->end(oktaPage({u"a"_s}, {}));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listing.stamp().state, ListingState::Complete);
}

void TstListing::deletingCancels()
{
    SessionFixture f;
    auto listing = std::make_unique<Listing>(f.services, f.profile(), Retention::KeepRows, nullptr);
    listing->start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, "c2")); // being decoded on a worker just now
    listing.reset();
    QTest::qWait(20);
    for (const auto &call : std::as_const(f.transport.calls))
        QVERIFY(!call);
}

void TstListing::theAnswerThatCountsTellsWhatFollows_data()
{
    QTest::addColumn<QByteArray>("lost");
    QTest::addColumn<QByteArray>("arrived");
    QTest::addColumn<int>("asked"); // with the page of the lost answer, where there was one
    QTest::newRow("more than before") << QByteArray() << QByteArray("c2") << 2;
    QTest::newRow("other than before") << QByteArray("c1") << QByteArray("c2") << 3;
    QTest::newRow("the same again") << QByteArray("c2") << QByteArray("c2") << 2;
}

//! The head of an answer told what follows, its body got lost, and the answer to the repeated
//! request tells something else: a listing that believed the first would miss users.
void TstListing::theAnswerThatCountsTellsWhatFollows()
{
    QFETCH(QByteArray, lost);
    QFETCH(QByteArray, arrived);
    QFETCH(int, asked);
    SessionFixture f;
    Listing listing(f.services, f.profile(), Retention::KeepRows, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QTRY_COMPARE(f.transport.calls.size(), 1);
    f.transport.calls.at(0)->head(oktaPage({}, lost));
    QTRY_COMPARE(f.transport.calls.size(), lost.isEmpty() ? 1 : 2);
    f.transport.calls.at(0)->end(oktaPage({u"a"_s}, arrived));
    QTRY_COMPARE(f.transport.calls.size(), asked);
    QVERIFY(f.transport.calls.last()->request.url.query().contains(u"after=c2"_s));
    f.transport.calls.last()->end(oktaPage({u"b"_s}, {}));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ids(listing), u"a|b"_s);
    QCOMPARE(listing.stamp().state, ListingState::Complete);
}

void TstListing::remarksOnTooManyColumns_data()
{
    QTest::addColumn<Retention>("retention");
    QTest::newRow("kept") << Retention::KeepRows;
    QTest::newRow("passed through") << Retention::PassThrough;
}

//! What a user has that is in no column is not lost without a word.
void TstListing::remarksOnTooManyColumns()
{
    QFETCH(Retention, retention);
    SessionFixture f;
    Listing listing(f.services, f.profile(), retention, nullptr);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(f.authenticator());
    QByteArray many = "{\"id\":\"a\"";
    for (int key = 0; key < 2'100; ++key)
        many += ",\"k" + QByteArray::number(key) + "\":1";
    for (int page = 0; page < 3; ++page) {
        QTRY_COMPARE(f.transport.calls.size(), page + 1);
        HttpResponse answer =
            oktaPage({u"b"_s}, page < 2 ? QByteArray::number(page) : QByteArray());
        if (page > 0)
            answer.body = '[' + many + "}]";
        f.transport.calls.at(page)->end(answer);
        QTRY_COMPARE(listing.stamp().pages, page + 1);
        QCOMPARE(listing.stamp().remarks.size(), page > 0 ? 1 : 0);
    }
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(inEnglish(listing.stamp().remarks.first()).contains(u"more attributes"_s));
}

QTEST_GUILESS_MAIN(TstListing)
#include "tst_listing.moc"
