// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pagequeue.h"

#include "session/connectiontest.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>
#include <variant>

namespace rollcall {

namespace {

//! Pages asked for and not yet handed over. More would only fill memory when decoding is slower
//! than the network.
constexpr std::size_t maxPagesUnderWay = 4;

using Decoded = std::shared_ptr<const Result<DecodedPage>>;
//! First what the page says of itself, where it can be read; last the whole.
using DecodingStep = std::variant<PageEnvelope, Decoded>;

//! To tell whether two heads say the same.
QByteArray wordsOf(const Result<NextPage> &next)
{
    if (!next.ok())
        return "error " + QByteArray::fromStdString(next.error().detail);
    const QByteArray total = QByteArray::number(next.value().total.value_or(-1));
    if (next.value().told == NextIsTold::InBody)
        return "in the body " + total;
    if (!next.value().request)
        return "the last " + total;
    return "next " + total + ' ' + next.value().request->url.toEncoded() + ' '
        + next.value().request->body;
}

} // namespace

struct PageQueue::Slot
{
    HttpRequest request;
    HttpRequest authorized; //!< as it was sent
    bool isRepeated = false; //!< with other credentials, after the first were refused
    QPointer<QObject> job; //!< AuthJob, HttpCall or watcher: whatever is under way
    std::optional<QByteArray> headSaid; //!< what follows, as the head told that was read
    bool isToldInBody = false; //!< what follows
    bool isLast = false;
    bool isDecoded = false;
    bool isDropped = false; //!< asked for by a number that turned out wrong
    std::optional<HttpRequest> next; //!< as the body tells
    std::optional<Error>
        headError; //!< a next link that cannot be followed: the page itself may still be good
    std::optional<Error> error;
    FetchedPage page;
};

PageQueue::PageQueue(const Services &services, const Profile &profile,
                     const DirectoryProvider &provider,
                     std::shared_ptr<Authenticator> authenticator, QObject *parent)
    : QObject(parent), m_services(services), m_profile(profile), m_provider(provider),
      m_authenticator(std::move(authenticator)),
      m_pagesTogether(static_cast<std::size_t>(std::max(provider.info().pagesTogether, 1)))
{ }

PageQueue::~PageQueue() = default;

void PageQueue::start(const HttpRequest &first)
{
    m_nextInOrder = first;
    m_followed.insert(first.url.toEncoded() + first.body);
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
    authorize(slot);
}

void PageQueue::authorize(const std::shared_ptr<Slot> &slot)
{
    AuthJob *job = m_authenticator->authorize(slot->request, this);
    slot->job = job;
    connect(job, &AuthJob::finished, this, [this, slot](const Result<HttpRequest> &result) {
        if (slot->isDropped)
            return;
        if (!result.ok())
            return fail(slot, result.error());
        send(slot, result.value());
    });
}

void PageQueue::send(const std::shared_ptr<Slot> &slot, const HttpRequest &authorized)
{
    slot->authorized = authorized;
    HttpCall *call =
        m_services.transport.send(authorized, sendRulesOf(m_profile, m_provider), this);
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
    if (m_isDone)
        return;
    const Result<NextPage> next = m_provider.nextPage(slot->request, head);
    const QByteArray said = wordsOf(next);
    if (slot->headSaid == said)
        return;
    if (std::exchange(slot->headSaid, said))
        forgetHead(slot);
    if (!next.ok())
        slot->headError = next.error();
    else if (next.value().told == NextIsTold::InBody)
        slot->isToldInBody = true;
    else
        readNext(slot, next.value());
}

//! The answer whose head it was got lost, and the one that came in its place tells something else.
void PageQueue::forgetHead(const std::shared_ptr<Slot> &slot)
{
    slot->isToldInBody = false;
    slot->isLast = false;
    slot->headError.reset();
    slot->page.total.reset();
    dropFrom(std::next(std::ranges::find(m_slots, slot)));
}

void PageQueue::readNext(const std::shared_ptr<Slot> &slot, const NextPage &next)
{
    slot->page.total = next.total;
    if (!next.request) {
        slot->isLast = true;
        return;
    }
    if (slot->isToldInBody) {
        slot->next = next.request;
        // Pages asked for by number may be under way: see takeNextAsTold.
        if (m_slots.back() != slot || m_heldBack)
            return;
    }
    if (mayFollow(slot, *next.request))
        askForNext(*next.request);
}

//! False: the link was followed before, which is the page's headError now.
bool PageQueue::mayFollow(const std::shared_ptr<Slot> &slot, const HttpRequest &next)
{
    const QByteArray address = next.url.toEncoded() + next.body;
    if (m_followed.contains(address)) {
        slot->headError = Error{ErrorKind::PagingLoop, "the next link was followed before",
                                slot->request.url.host().toStdString()};
        return false;
    }
    m_followed.insert(address);
    return true;
}

void PageQueue::askForNext(const HttpRequest &next)
{
    if (m_onHold || m_slots.size() >= maxPagesUnderWay) {
        m_heldBack = next;
        return;
    }
    request(next);
}

bool PageQueue::isFollowedBy(const HttpRequest &next) const
{
    const HttpRequest *following = !m_slots.empty() ? &m_slots.front()->request
        : m_heldBack                                ? &*m_heldBack
                                                    : nullptr;
    return following && following->url == next.url && following->body == next.body;
}

//! What follows a page, told in its body: asked for already by its number, or asked for now. Pages
//! asked for by a number that turns out wrong are dropped.
void PageQueue::takeNextAsTold(const std::shared_ptr<Slot> &slot)
{
    if (!slot->next || !isFollowedBy(*slot->next)) {
        dropFrom(m_slots.begin());
        if (slot->next && mayFollow(slot, *slot->next))
            askForNext(*slot->next);
    }
    if (slot->next && slot->page.total && !slot->headError)
        askByNumber(*slot->page.total);
}

//! From there on, nothing that was asked for follows; what is held back is behind all of it.
void PageQueue::dropFrom(std::deque<std::shared_ptr<Slot>>::iterator first)
{
    for (auto slot = first; slot != m_slots.end(); ++slot) {
        m_followed.remove((*slot)->request.url.toEncoded() + (*slot)->request.body);
        (*slot)->isDropped = true;
        delete (*slot)->job;
    }
    m_slots.erase(first, m_slots.end());
    if (m_heldBack)
        m_followed.remove(m_heldBack->url.toEncoded() + m_heldBack->body);
    m_heldBack.reset();
}

//! Asks for pages whose numbers are known, behind the last one that was asked for.
void PageQueue::askByNumber(qint64 total)
{
    m_total = total;
    while (!m_onHold && !m_heldBack && !m_slots.empty()
           && m_slots.size() < std::min<std::size_t>(maxPagesUnderWay, m_pagesTogether)) {
        const auto next = m_provider.pageByNumber(m_slots.back()->request, total);
        if (!next || m_followed.contains(next->url.toEncoded() + next->body))
            return;
        m_followed.insert(next->url.toEncoded() + next->body);
        request(*next);
    }
}

void PageQueue::askForHeldBack()
{
    if (!m_heldBack || m_isDone)
        return;
    const HttpRequest next = *std::exchange(m_heldBack, std::nullopt);
    askForNext(next);
    if (m_total)
        askByNumber(*m_total);
}

void PageQueue::readAnswer(const std::shared_ptr<Slot> &slot, const HttpResponse &response)
{
    const QPointer<PageQueue> self(this);
    Q_EMIT goesOn();
    if (!self)
        return;
    if (response.status < 200 || response.status >= 300)
        return readRefusal(slot, response);
    readHead(slot, response);
    slot->page.rateLimit = response.rateLimit;
    slot->page.bytes = response.body.size();
    decode(slot, response);
}

// Nothing of this page arrived, so nothing that it tells was asked for either.
void PageQueue::readRefusal(const std::shared_ptr<Slot> &slot, const HttpResponse &response)
{
    const SecondTry again = m_authenticator->refused(slot->authorized, response);
    if (again == SecondTry::Worthwhile && !std::exchange(slot->isRepeated, true))
        return authorize(slot);
    if (const auto gentler = m_provider.gentlerPage(slot->request, response)) {
        slot->request = *gentler;
        return authorize(slot);
    }
    fail(slot, m_authenticator->explained(m_provider.errorFrom(response), response));
}

void PageQueue::decode(const std::shared_ptr<Slot> &slot, const HttpResponse &response)
{
    HttpResponse head = response;
    head.body.clear();
    auto *watcher = new QFutureWatcher<DecodingStep>(this);
    slot->job = watcher;
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, slot, watcher, head](int number) {
                if (slot->isDropped)
                    return;
                const DecodingStep step = watcher->resultAt(number);
                if (const auto *envelope = std::get_if<PageEnvelope>(&step))
                    return readBody(slot, head, *envelope);
                watcher->deleteLater();
                takeDecoded(slot, *std::get<Decoded>(step));
            });
    // Lives as long as the provider catalogue.
    const PageFormat *format = &m_provider.userPageFormat(slot->request);
    watcher->setFuture(
        QtConcurrent::run([body = response.body, format](QPromise<DecodingStep> &promise) {
            const auto onEnvelope = [&promise](const PageEnvelope &envelope) {
                promise.addResult(DecodingStep(envelope));
            };
            promise.addResult(DecodingStep(std::make_shared<const Result<DecodedPage>>(decodePage(
                {body.constData(), static_cast<std::size_t>(body.size())}, *format, onEnvelope))));
        }));
}

void PageQueue::takeDecoded(const std::shared_ptr<Slot> &slot, const Result<DecodedPage> &decoded)
{
    if (!decoded.ok())
        return fail(slot, decoded.error());
    slot->page.chunk = decoded.value().chunk;
    slot->isDecoded = true;
    handOut();
}

void PageQueue::readBody(const std::shared_ptr<Slot> &slot, const HttpResponse &head,
                         const PageEnvelope &envelope)
{
    if (!slot->isToldInBody || m_isDone)
        return;
    const Result<NextPage> next = m_provider.nextPageOf(slot->request, head, envelope);
    if (next.ok())
        readNext(slot, next.value());
    else
        slot->headError = next.error();
}

void PageQueue::fail(const std::shared_ptr<Slot> &slot, const Error &error)
{
    slot->error = error;
    handOut();
}

void PageQueue::handOver()
{
    m_isWaiting = false;
    handOut();
}

void PageQueue::tellFirst()
{
    if (m_hasToldFirst || m_slots.empty())
        return;
    const std::shared_ptr<Slot> first = m_slots.front();
    if (!first->isDecoded && !first->error)
        return;
    m_hasToldFirst = true;
    Q_EMIT firstAnswered(first->error);
}

void PageQueue::handOut()
{
    if (m_isWaiting) {
        tellFirst();
        return;
    }
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
        if (slot->isToldInBody && !slot->headError)
            takeNextAsTold(slot);
        if (m_heldBack && m_slots.empty())
            m_nextInOrder = *m_heldBack;
        else if (!m_slots.empty())
            m_nextInOrder = m_slots.front()->request;
        m_isDone = slot->isLast || slot->headError;
        slot->page.request = slot->request;
        slot->page.isLast = slot->isLast;
        slot->page.hasLimit = m_provider.keepsLimit(slot->request);
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
