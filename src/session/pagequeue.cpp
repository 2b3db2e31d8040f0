// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pagequeue.h"

#include "session/connectiontest.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

namespace rollcall {

namespace {

//! Pages asked for and not yet handed over. More would only fill memory when decoding is slower
//! than the network.
constexpr std::size_t maxPagesUnderWay = 4;

using Decoded = std::shared_ptr<const Result<std::shared_ptr<const UserChunk>>>;

} // namespace

struct PageQueue::Slot
{
    HttpRequest request;
    QPointer<QObject> job; //!< AuthJob, HttpCall or watcher: whatever is under way
    bool isHeadRead = false;
    bool isLast = false;
    bool isDecoded = false;
    std::optional<Error>
        headError; //!< a next link that cannot be followed: the page itself may still be good
    std::optional<Error> error;
    FetchedPage page;
};

PageQueue::PageQueue(const Services &services, const Profile &profile,
                     const DirectoryProvider &provider,
                     std::shared_ptr<Authenticator> authenticator, QObject *parent)
    : QObject(parent), m_services(services), m_profile(profile), m_provider(provider),
      m_authenticator(std::move(authenticator))
{ }

PageQueue::~PageQueue() = default;

void PageQueue::start(const HttpRequest &first)
{
    m_nextInOrder = first;
    m_followed.insert(first.url.toEncoded());
    request(first);
}

void PageQueue::hold()
{
    m_onHold = true;
}

void PageQueue::release()
{
    m_onHold = false;
    askForHeldBack();
}

HttpRequest PageQueue::nextInOrder() const
{
    return m_nextInOrder;
}

void PageQueue::request(const HttpRequest &request)
{
    auto slot = std::make_shared<Slot>();
    slot->request = request;
    m_slots.push_back(slot);
    AuthJob *job = m_authenticator->authorize(request, this);
    slot->job = job;
    connect(job, &AuthJob::finished, this, [this, slot](const Result<HttpRequest> &result) {
        if (!result.ok())
            return fail(slot, result.error());
        send(slot, result.value());
    });
}

void PageQueue::send(const std::shared_ptr<Slot> &slot, const HttpRequest &authorized)
{
    HttpCall *call = m_services.transport.send(authorized, sendRulesOf(m_profile), this);
    slot->job = call;
    connect(call, &HttpCall::headReceived, this,
            [this, slot](const HttpResponse &head) { readHead(slot, head); });
    connect(call, &HttpCall::waiting, this, &PageQueue::waiting);
    connect(call, &HttpCall::finished, this, [this, slot](const Result<HttpResponse> &result) {
        if (!result.ok())
            return fail(slot, result.error());
        readAnswer(slot, result.value());
    });
}

void PageQueue::readHead(const std::shared_ptr<Slot> &slot, const HttpResponse &head)
{
    if (std::exchange(slot->isHeadRead, true) || m_isDone)
        return;
    const Result<NextPage> next = m_provider.nextPage(slot->request, head);
    if (!next.ok()) {
        slot->headError = next.error();
        return;
    }
    if (!next.value().request) {
        slot->isLast = true;
        return;
    }
    const QByteArray address = next.value().request->url.toEncoded();
    if (m_followed.contains(address)) {
        slot->headError = Error{ErrorKind::PagingLoop, "the next link was followed before",
                                slot->request.url.host().toStdString()};
        return;
    }
    m_followed.insert(address);
    askForNext(*next.value().request);
}

void PageQueue::askForNext(const HttpRequest &next)
{
    if (m_onHold || m_slots.size() >= maxPagesUnderWay) {
        m_heldBack = next;
        return;
    }
    request(next);
}

void PageQueue::askForHeldBack()
{
    if (!m_heldBack || m_isDone)
        return;
    const HttpRequest next = *std::exchange(m_heldBack, std::nullopt);
    askForNext(next);
}

void PageQueue::readAnswer(const std::shared_ptr<Slot> &slot, const HttpResponse &response)
{
    const QPointer<PageQueue> self(this);
    Q_EMIT goesOn();
    if (!self)
        return;
    if (response.status >= 500) {
        // Nothing of this page arrived, so nothing after it was asked for either.
        if (const auto smaller = m_provider.smallerPage(slot->request)) {
            slot->request = *smaller;
            AuthJob *job = m_authenticator->authorize(*smaller, this);
            slot->job = job;
            connect(job, &AuthJob::finished, this, [this, slot](const Result<HttpRequest> &result) {
                if (!result.ok())
                    return fail(slot, result.error());
                send(slot, result.value());
            });
            return;
        }
    }
    if (response.status < 200 || response.status >= 300)
        return fail(slot, m_provider.errorFrom(response));
    readHead(slot, response);
    slot->page.rateLimit = response.rateLimit;
    slot->page.bytes = response.body.size();
    decode(slot, response.body);
}

void PageQueue::decode(const std::shared_ptr<Slot> &slot, const QByteArray &body)
{
    auto *watcher = new QFutureWatcher<Decoded>(this);
    slot->job = watcher;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, slot, watcher] {
        const Decoded decoded = watcher->result();
        watcher->deleteLater();
        if (!decoded->ok())
            return fail(slot, decoded->error());
        slot->page.chunk = decoded->value();
        slot->isDecoded = true;
        handOver();
    });
    const PageFormat *format =
        &m_provider.userPageFormat(); // lives as long as the provider catalogue
    watcher->setFuture(QtConcurrent::run([body, format]() -> Decoded {
        return std::make_shared<const Result<std::shared_ptr<const UserChunk>>>(
            decodeUsers({body.constData(), static_cast<std::size_t>(body.size())}, *format));
    }));
}

void PageQueue::fail(const std::shared_ptr<Slot> &slot, const Error &error)
{
    slot->error = error;
    handOver();
}

void PageQueue::handOver()
{
    const QPointer<PageQueue> self(this);
    while (!m_isDone && !m_slots.empty()) {
        const std::shared_ptr<Slot> slot = m_slots.front();
        m_nextInOrder = slot->request;
        if (!slot->isDecoded && !slot->error)
            return;
        if (slot->error) {
            m_isDone = true;
            Q_EMIT failed(*slot->error);
            return;
        }
        m_slots.pop_front();
        if (m_heldBack && m_slots.empty())
            m_nextInOrder = *m_heldBack;
        else if (!m_slots.empty())
            m_nextInOrder = m_slots.front()->request;
        m_isDone = slot->isLast || slot->headError;
        slot->page.isLast = slot->isLast;
        Q_EMIT pageReady(slot->page);
        if (self && slot->headError)
            Q_EMIT failed(*slot->headError);
        if (!self)
            return;
        if (!m_onHold)
            askForHeldBack();
    }
}

} // namespace rollcall
