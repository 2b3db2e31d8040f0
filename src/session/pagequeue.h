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

//! A page that is in, in its turn.
struct FetchedPage
{
    std::shared_ptr<const UserChunk> chunk;
    qint64 bytes = 0;
    std::optional<RateLimit> rateLimit;
    bool isLast = false;
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
    //! The request whose page is the next to be handed over: where to go on later.
    HttpRequest nextInOrder() const;

Q_SIGNALS:
    void pageReady(const rollcall::FetchedPage &page);
    void waiting(const rollcall::Wait &wait);
    void goesOn(); //!< an answer came, so no wait is on
    void failed(const rollcall::Error &error); //!< terminal, like the last page

private:
    struct Slot;

    void request(const HttpRequest &request);
    void send(const std::shared_ptr<Slot> &slot, const HttpRequest &authorized);
    void readHead(const std::shared_ptr<Slot> &slot, const HttpResponse &head);
    void askForNext(const HttpRequest &next);
    void readAnswer(const std::shared_ptr<Slot> &slot, const HttpResponse &response);
    void decode(const std::shared_ptr<Slot> &slot, const QByteArray &body);
    void fail(const std::shared_ptr<Slot> &slot, const Error &error);
    void handOver();
    void askForHeldBack();

    const Services &m_services;
    const Profile m_profile;
    const DirectoryProvider &m_provider;
    const std::shared_ptr<Authenticator> m_authenticator;
    std::deque<std::shared_ptr<Slot>> m_slots; //!< front: the next page in order
    std::optional<HttpRequest> m_heldBack; //!< known, not asked for: on hold, or enough under way
    HttpRequest m_nextInOrder;
    QSet<QByteArray> m_followed; //!< addresses asked for, to find links that repeat
    bool m_onHold = false;
    bool m_isDone = false;
};

} // namespace rollcall
