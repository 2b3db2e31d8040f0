// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/httptransport.h"
#include "core/table/userchunk.h"
#include "session/services.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <memory>

namespace rollcall {

//! Where a page comes from.
enum class PageOrigin
{
    Fetched, //!< from the directory, now
    Kept //!< from what an interrupted listing left
};

//! A page that is in, in its turn.
struct FetchedPage
{
    HttpRequest request; //!< whose answer it is
    std::shared_ptr<const UserChunk> chunk;
    qint64 bytes = 0;
    std::optional<RateLimit> rateLimit;
    std::optional<qint64> total; //!< of users in the listing, where the provider tells
    bool isLast = false;
    bool hasLimit = true; //!< of the first page of a limited listing: DirectoryProvider::keepsLimit
    PageOrigin origin = PageOrigin::Fetched;
};

//! Fetches the pages of a listing: the next request leaves as soon as the head that names it is in,
//! bodies are decoded on worker threads, and pages are handed over in order. Ends on the last page
//! or the first failure; then it does nothing more. Owned by Listing; deleting it drops what is
//! under way.
class PageQueue final : public QObject
{
    Q_OBJECT

public:
    PageQueue(const Services &services, const Profile &profile, const DirectoryProvider &provider,
              std::shared_ptr<Authenticator> authenticator, QObject *parent);
    ~PageQueue() override;

    //! Begins, or goes on after a failure, with this request.
    void start(const HttpRequest &first);
    void hold(); //!< asks for no further page; those under way still come
    void release();
    //! Hands nothing over, from before start() until handOver().
    void handOverLater() { m_isWaiting = true; }
    void handOver();
    //! The request whose page is the next to be handed over: where to go on later.
    HttpRequest nextInOrder() const;

Q_SIGNALS:
    void pageReady(const rollcall::FetchedPage &page);
    void waiting(const rollcall::Wait &wait);
    void goesOn(); //!< an answer came, so no wait is on
    void failed(const rollcall::Error &error); //!< terminal, like the last page
    //! After handOverLater(), once: the first page is in, or will not come for this reason.
    void firstAnswered(const std::optional<rollcall::Error> &refusal);

private:
    struct Slot;

    void request(const HttpRequest &request);
    void send(const std::shared_ptr<Slot> &slot, const HttpRequest &authorized);
    void readHead(const std::shared_ptr<Slot> &slot, const HttpResponse &head);
    void forgetHead(const std::shared_ptr<Slot> &slot);
    void readNext(const std::shared_ptr<Slot> &slot, const NextPage &next);
    void askForNext(const HttpRequest &next);
    void askByNumber(qint64 total);
    void takeNextAsTold(const std::shared_ptr<Slot> &slot);
    void dropFrom(std::deque<std::shared_ptr<Slot>>::iterator first);
    bool isFollowedBy(const HttpRequest &next) const;
    bool mayFollow(const std::shared_ptr<Slot> &slot, const HttpRequest &next);
    void authorize(const std::shared_ptr<Slot> &slot);
    void readAnswer(const std::shared_ptr<Slot> &slot, const HttpResponse &response);
    void readRefusal(const std::shared_ptr<Slot> &slot, const HttpResponse &response);
    void decode(const std::shared_ptr<Slot> &slot, const HttpResponse &response);
    void takeDecoded(const std::shared_ptr<Slot> &slot, const Result<DecodedPage> &decoded);
    void readBody(const std::shared_ptr<Slot> &slot, const HttpResponse &head,
                  const PageEnvelope &envelope);
    void fail(const std::shared_ptr<Slot> &slot, const Error &error);
    void tellFirst();
    void handOut();
    void askForHeldBack();

    const Services &m_services;
    const Profile m_profile;
    const DirectoryProvider &m_provider;
    const std::shared_ptr<Authenticator> m_authenticator;
    const std::size_t m_pagesTogether;
    std::optional<qint64> m_total; //!< of a listing with numbered pages
    std::deque<std::shared_ptr<Slot>> m_slots; //!< front: the next page in order
    std::optional<HttpRequest> m_heldBack; //!< known, not asked for: on hold, or enough under way
    HttpRequest m_nextInOrder;
    QSet<QByteArray> m_followed; //!< addresses asked for, to find links that repeat
    bool m_onHold = false;
    bool m_isWaiting = false; //!< for handOver()
    bool m_hasToldFirst = false;
    bool m_isDone = false;
};

} // namespace rollcall
