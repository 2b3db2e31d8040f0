// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pagequeue.h"

#include "session/profileauthenticator.h"
#include "unit/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 100;

//! Users first..first+rows-1 of a directory that says that it has `total`.
HttpResponse page(int first, int rows, int total)
{
    QByteArrayList users;
    for (int user = first; user < first + rows; ++user)
        users.append("{\"_id\":\"u" + QByteArray::number(user) + "\"}");
    HttpResponse response;
    response.status = 200;
    response.body =
        "{\"totalCount\":" + QByteArray::number(total) + ",\"results\":[" + users.join(',') + "]}";
    return response;
}

QString skipOf(const FakeCall *call)
{
    return call ? call->request.url.query().section(u"skip="_s, 1).section(u'&', 0, 0)
                : u"dropped"_s;
}

//! A queue of numbered pages whose network is driven by hand.
struct Numbered
{
    Numbered()
    {
        profile = SessionFixture::profile();
        profile.provider = u"jumpcloud"_s;
        profile.credential = u"apiKey"_s;
        provider = fixture.providers.find(profile.provider);
        const auto authenticator =
            profileAuthenticator(fixture.services, profile, {{u"api-key"_s, Secret("00key")}});
        queue = std::make_unique<PageQueue>(fixture.services, profile, *provider,
                                            authenticator.value(), nullptr);
        QObject::connect(queue.get(), &PageQueue::pageReady, queue.get(),
                         [this](const FetchedPage &fetched) {
                             const std::string_view first = fetched.chunk->rowCount() > 0
                                 ? fetched.chunk->id(0)
                                 : std::string_view("empty");
                             events.append(QString::fromUtf8(first.data(), qsizetype(first.size()))
                                           + (fetched.isLast ? u" last"_s : QString()));
                         });
        QObject::connect(queue.get(), &PageQueue::failed, queue.get(), [this](const Error &error) {
            events.append(u"failed %1"_s.arg(int(error.kind)));
        });
        queue->start(provider->listUsers(profile, {}));
    }

    //! Which pages were asked for, in order; those that were taken back are "dropped".
    QString asked() const
    {
        QStringList skips;
        for (const auto &call : fixture.transport.calls)
            skips.append(skipOf(call));
        return skips.join(u' ');
    }
    void answer(int call, const HttpResponse &response)
    {
        fixture.transport.calls.at(call)->end(response);
    }
    //! Answers the page that a call asks for as a directory of `total` would.
    void answer(int call, int total)
    {
        const int skip = skipOf(fixture.transport.calls.at(call)).toInt();
        answer(call, page(skip, std::max(0, std::min(pageSize, total - skip)), total));
    }

    SessionFixture fixture;
    Profile profile;
    const DirectoryProvider *provider = nullptr;
    std::unique_ptr<PageQueue> queue;
    QStringList events;
};

} // namespace

//! Pages that are asked for by their numbers, before the ones in front of them have arrived.
class TstPageQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForSeveralOnceTheTotalIsKnown();
    void handsOverInOrder();
    void asksForNoMoreThanThereAre();
    void dropsWhatAShortPageMakesWrong();
    void dropsWhatIsPastAShrunkTotal();
    void goesOnWhenTheTotalGrows();
    void dropsADecodedPageToo();
    void anEmptyPageEndsTheList();
    void aFailureComesInItsTurn();
    void smallerPagesAreNumberedAnew();
    void holdAsksForNothingMore();
    void resumesWhereItFailed();
    void asksForTheNextWhileAPageIsDecoded();
};

void TstPageQueue::asksForSeveralOnceTheTotalIsKnown()
{
    Numbered n;
    QTRY_COMPARE(n.asked(), u"0"_s);
    n.fixture.transport.calls.at(0)->head(page(0, 0, 1000)); // of numbered pages it tells nothing
    QTest::qWait(20);
    QCOMPARE(n.asked(), u"0"_s);
    n.answer(0, 1000);
    QTRY_COMPARE(n.events, QStringList{u"u0"_s});
    QTRY_COMPARE(n.asked(), u"dropped 100 200 300 400"_s); // the first call is done with
    n.answer(1, 1000);
    QTRY_COMPARE(n.asked().section(u' ', -1), u"500"_s);
    QCOMPARE(n.fixture.transport.calls.size(), 6);
}

void TstPageQueue::handsOverInOrder()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 450);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    for (const int call : {3, 4, 2})
        n.answer(call, 450);
    QTest::qWait(20); // they have every chance to come first
    QCOMPARE(n.events, QStringList{u"u0"_s});
    n.answer(1, 450);
    QTRY_COMPARE(n.events, (QStringList{u"u0"_s, u"u100"_s, u"u200"_s, u"u300"_s, u"u400 last"_s}));
    QCOMPARE(n.fixture.transport.calls.size(), 5);
}

void TstPageQueue::asksForNoMoreThanThereAre()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 201);
    QTRY_COMPARE(n.asked(), u"dropped 100 200"_s);
    n.answer(1, 201);
    n.answer(2, 201);
    QTRY_COMPARE(n.events, (QStringList{u"u0"_s, u"u100"_s, u"u200 last"_s}));
    QCOMPARE(n.fixture.transport.calls.size(), 3);
}

// Users 160 to 199 would be on no page.
void TstPageQueue::dropsWhatAShortPageMakesWrong()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 1000);
    QTRY_COMPARE(n.asked(), u"dropped 100 200 300 400"_s);
    const QPointer<FakeCall> wrong = n.fixture.transport.calls.at(2);
    n.answer(1, page(100, 60, 1000));
    QTRY_COMPARE(n.asked(), u"dropped dropped dropped dropped dropped 160"_s);
    QVERIFY(!wrong);
    QCOMPARE(n.queue->nextInOrder().url.query(), u"limit=100&skip=160&sort=_id"_s);
    n.answer(5, 1000);
    QTRY_COMPARE(n.events, (QStringList{u"u0"_s, u"u100"_s, u"u160"_s}));
    QTRY_COMPARE(n.asked().section(u' ', 6), u"260 360 460 560"_s);
}

void TstPageQueue::dropsWhatIsPastAShrunkTotal()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 1000);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    n.answer(1, page(100, 30, 130));
    QTRY_COMPARE(n.events, (QStringList{u"u0"_s, u"u100 last"_s}));
    QCOMPARE(n.asked(), u"dropped dropped dropped dropped dropped"_s);
}

void TstPageQueue::goesOnWhenTheTotalGrows()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 150);
    QTRY_COMPARE(n.asked(), u"dropped 100"_s);
    n.answer(1, 450);
    QTRY_COMPARE(n.asked(), u"dropped dropped 200 300 400"_s);
    for (const int call : {2, 3, 4})
        n.answer(call, 450);
    QTRY_COMPARE(n.events.size(), 5);
    QCOMPARE(n.events.constLast(), u"u400 last"_s);
}

void TstPageQueue::dropsADecodedPageToo()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 1000);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    n.answer(2, 1000);
    QTest::qWait(20);
    n.answer(1, page(100, 99, 1000));
    QTRY_COMPARE(n.fixture.transport.calls.size(), 6);
    n.answer(5, page(199, 100, 1000));
    QTRY_COMPARE(n.events, (QStringList{u"u0"_s, u"u100"_s, u"u199"_s}));
}

void TstPageQueue::anEmptyPageEndsTheList()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 1000);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    n.answer(1, page(100, 0, 1000));
    QTRY_COMPARE(n.events, (QStringList{u"u0"_s, u"empty last"_s}));
}

void TstPageQueue::aFailureComesInItsTurn()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 1000);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    HttpResponse refused;
    refused.status = 401;
    n.answer(2, refused);
    QTest::qWait(20);
    QCOMPARE(n.events, QStringList{u"u0"_s});
    n.answer(1, 1000);
    QTRY_COMPARE(
        n.events,
        (QStringList{u"u0"_s, u"u100"_s, u"failed %1"_s.arg(int(ErrorKind::Unauthorized))}));
    QCOMPARE(skipOf(n.fixture.transport.calls.at(3)), u"300"_s);
    QCOMPARE(n.queue->nextInOrder().url.query(), u"limit=100&skip=200&sort=_id"_s);
}

void TstPageQueue::smallerPagesAreNumberedAnew()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 1000);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    HttpResponse failed;
    failed.status = 504;
    n.answer(1, failed);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 6);
    QCOMPARE(n.fixture.transport.calls.at(5)->request.url.query(), u"limit=50&skip=100&sort=_id"_s);
    n.answer(5, page(100, 50, 1000));
    QTRY_COMPARE(n.asked(), u"dropped dropped dropped dropped dropped dropped 150 200 250 300"_s);
    QCOMPARE(n.fixture.transport.calls.at(7)->request.url.query(), u"limit=50&skip=200&sort=_id"_s);
}

void TstPageQueue::holdAsksForNothingMore()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.queue->hold();
    n.answer(0, 1000);
    QTRY_COMPARE(n.events, QStringList{u"u0"_s});
    QTest::qWait(20);
    QCOMPARE(n.fixture.transport.calls.size(), 1);
    n.queue->release();
    QTRY_COMPARE(n.asked(), u"dropped 100 200 300 400"_s);
}

void TstPageQueue::resumesWhereItFailed()
{
    Numbered n;
    QTRY_COMPARE(n.fixture.transport.calls.size(), 1);
    n.answer(0, 350);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 4);
    n.fixture.transport.calls.at(1)->end(Error{.kind = ErrorKind::ConnectionLost});
    QTRY_COMPARE(n.events.size(), 2);
    PageQueue again(
        n.fixture.services, n.profile, *n.provider,
        profileAuthenticator(n.fixture.services, n.profile, {{u"api-key"_s, Secret("00key")}})
            .value(),
        nullptr);
    QSignalSpy pages(&again, &PageQueue::pageReady);
    again.start(n.queue->nextInOrder());
    QTRY_COMPARE(n.fixture.transport.calls.size(), 5);
    QCOMPARE(skipOf(n.fixture.transport.calls.at(4)), u"100"_s);
    n.answer(4, 350);
    QTRY_COMPARE(n.fixture.transport.calls.size(), 7);
    n.answer(5, 350);
    n.answer(6, 350);
    QTRY_COMPARE(pages.size(), 3);
}

// Seen by a page whose users are looked at last, and turn out to have no ids.
void TstPageQueue::asksForTheNextWhileAPageIsDecoded()
{
    Numbered n;
    QTRY_COMPARE(n.asked(), u"0"_s);
    HttpResponse response = page(0, pageSize, 1000);
    response.body.replace("_id", "login");
    n.answer(0, response);
    QTRY_COMPARE(n.events, QStringList{u"failed %1"_s.arg(int(ErrorKind::BadResponse))});
    QCOMPARE(n.asked(), u"dropped 100"_s);
}

QTEST_GUILESS_MAIN(TstPageQueue)
#include "tst_pagequeue.moc"
