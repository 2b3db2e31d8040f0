// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listing.h"

#include "core/clock.h"
#include "session/pagequeue.h"
#include "session/seenusers.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace rollcall {

namespace {

constexpr std::chrono::milliseconds displayFrame{33};
constexpr std::chrono::milliseconds speedWindow{5'000};
//! Pages in a row without a single new user after which a server's next links are taken to be
//! endless.
constexpr int maxPagesWithoutNews = 100;

} // namespace

class Listing::Private
{
public:
    Private(Listing *owner, const Services &allServices, const Profile &listed, Retention keep)
        : q(owner), services(allServices), profile(listed), retention(keep)
    { }

    void beginStamp();
    void fetch(HttpRequest request);
    void takePage(const FetchedPage &page);
    void append(const std::shared_ptr<const UserChunk> &chunk);
    void end(ListingState how, const std::optional<Error> &reason);
    void announceRows();
    void announceProgress();
    double usersPerSecond() const;

    Listing *const q;
    const Services &services;
    const Profile profile;
    const Retention retention;
    ServerQuery limit;
    const DirectoryProvider *provider = nullptr;
    std::shared_ptr<Authenticator> authenticator;
    PageQueue *queue = nullptr; //!< a child of q; null unless running or paused
    std::optional<HttpRequest> resumeWith;
    State state = State::Idle;
    UserTable table;
    SeenUsers seen; //!< of PassThrough
    Stamp stamp;
    ListingProgress progress;
    std::deque<std::pair<std::chrono::milliseconds, qint64>> arrivals; //!< when, users so far
    int pagesWithoutNews = 0;
    QTimer frame;
    bool haveRowsToAnnounce = false;
};

Listing::Listing(const Services &services, const Profile &profile, Retention retention,
                 QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, services, profile, retention))
{
    d->provider = services.providers.find(profile.provider);
    d->frame.setSingleShot(true);
    d->frame.setInterval(displayFrame);
    connect(&d->frame, &QTimer::timeout, this, [this] {
        const QPointer<Listing> self(this);
        if (std::exchange(d->haveRowsToAnnounce, false))
            Q_EMIT rowsAdded();
        if (self)
            Q_EMIT progressChanged();
    });
}

Listing::~Listing() = default;

void Listing::limitTo(const ServerQuery &limit)
{
    Q_ASSERT(d->state == State::Idle);
    d->limit = limit;
}

void Listing::start(std::shared_ptr<Authenticator> authenticator)
{
    Q_ASSERT(d->state == State::Idle && d->provider);
    d->authenticator = std::move(authenticator);
    d->beginStamp();
    d->fetch(d->provider->listUsers(d->profile, d->limit));
}

void Listing::pause()
{
    if (d->state != State::Running)
        return;
    d->state = State::Paused;
    d->queue->hold();
    d->announceProgress();
}

void Listing::resume()
{
    if (d->state == State::Paused) {
        d->state = State::Running;
        d->arrivals.clear();
        d->queue->release();
        d->announceProgress();
    } else if (canResume()) {
        d->stamp.state = ListingState::Running;
        d->stamp.reason.reset();
        d->stamp.finished = {};
        d->arrivals.clear();
        d->fetch(*d->resumeWith);
    }
}

void Listing::resume(std::shared_ptr<Authenticator> authenticator)
{
    if (!canResume())
        return;
    d->authenticator = std::move(authenticator);
    resume();
}

void Listing::cancel()
{
    if (d->state == State::Running || d->state == State::Paused)
        d->end(ListingState::Partial, Error{ErrorKind::Cancelled, "stopped by the user"});
}

Listing::State Listing::state() const
{
    return d->state;
}

bool Listing::canResume() const
{
    return d->state == State::Ended && d->resumeWith.has_value();
}

const Profile &Listing::profile() const
{
    return d->profile;
}

TableSnapshot Listing::snapshot() const
{
    return d->table.snapshot();
}

std::optional<std::uint32_t> Listing::rowOf(std::string_view id) const
{
    return d->table.rowOf(id);
}

Stamp Listing::stamp() const
{
    return d->stamp;
}

ListingProgress Listing::progress() const
{
    ListingProgress progress = d->progress;
    progress.pages = d->stamp.pages;
    progress.users = d->stamp.users;
    progress.usersPerSecond = d->usersPerSecond();
    return progress;
}

std::size_t Listing::memoryBytes() const
{
    return d->table.memoryBytes();
}

void Listing::Private::beginStamp()
{
    stamp.tenant = profile.name;
    stamp.provider = profile.provider;
    stamp.host = profile.baseUrl.host();
    stamp.asked = provider->describeListing(profile, limit);
    if (!limit.isEmpty())
        stamp.limitedBy = limit.query;
    stamp.scope = profile.scope;
    stamp.started = services.clock.now();
}

//! By value: a resumed request lies in `resumeWith`, which is cleared here.
void Listing::Private::fetch(HttpRequest request)
{
    state = State::Running;
    resumeWith.reset();
    pagesWithoutNews = 0;
    queue = new PageQueue(services, profile, *provider, authenticator, q);
    QObject::connect(queue, &PageQueue::pageReady, q,
                     [this](const FetchedPage &page) { takePage(page); });
    QObject::connect(queue, &PageQueue::failed, q,
                     [this](const Error &error) { end(ListingState::Partial, error); });
    QObject::connect(queue, &PageQueue::waiting, q, [this](const Wait &wait) {
        progress.wait = wait;
        progress.waitUntil = services.clock.now().addMSecs(wait.length.count());
        announceProgress();
    });
    QObject::connect(queue, &PageQueue::goesOn, q, [this] {
        if (std::exchange(progress.wait, std::nullopt))
            announceProgress();
    });
    queue->start(request);
    announceProgress();
}

void Listing::Private::takePage(const FetchedPage &page)
{
    const bool isFirst = stamp.pages == 0;
    stamp.pages += 1;
    progress.bytes += page.bytes;
    if (page.rateLimit)
        progress.rateLimit = page.rateLimit;
    const qint64 before = stamp.users;
    const QPointer<Listing> self(q);
    append(page.chunk);
    if (!self || state == State::Ended) // a slot of pageArrived deleted or cancelled us
        return;
    pagesWithoutNews = stamp.users > before ? 0 : pagesWithoutNews + 1;
    arrivals.emplace_back(services.clock.monotonic(), stamp.users);
    while (arrivals.size() > 2 && arrivals.back().first - arrivals.front().first > speedWindow)
        arrivals.pop_front();
    haveRowsToAnnounce = true;
    if (isFirst)
        announceRows();
    else
        announceProgress();
    if (!self || state == State::Ended)
        return;
    if (page.isLast) {
        end(ListingState::Complete, std::nullopt);
    } else if (pagesWithoutNews >= maxPagesWithoutNews) {
        end(ListingState::Partial,
            Error{ErrorKind::PagingLoop, "many pages in a row without a new user",
                  profile.baseUrl.host().toStdString()});
    }
}

void Listing::Private::append(const std::shared_ptr<const UserChunk> &chunk)
{
    TableSnapshot snapshot;
    std::vector<std::uint32_t> rows;
    if (retention == Retention::KeepRows) {
        const UserTable::Appended appended = table.append(chunk);
        snapshot = table.snapshot();
        rows = snapshot.distinctRows(appended.firstRow);
    } else {
        UserTable page;
        page.append(chunk);
        snapshot = page.snapshot();
        for (const std::uint32_t row : snapshot.distinctRows()) {
            if (seen.isNew(snapshot.id(row)))
                rows.push_back(row);
        }
    }
    stamp.users += static_cast<qint64>(rows.size());
    stamp.duplicates += chunk->rowCount() - static_cast<qint64>(rows.size());
    Q_EMIT q->pageArrived(snapshot, rows);
}

void Listing::Private::end(ListingState how, const std::optional<Error> &reason)
{
    if (state == State::Ended)
        return;
    if (how == ListingState::Partial)
        resumeWith = queue->nextInOrder();
    // Deleting it now would be deleting it from inside its own signal.
    queue->disconnect(q);
    queue->deleteLater();
    queue = nullptr;
    state = State::Ended;
    stamp.state = how;
    stamp.reason = reason;
    stamp.finished = services.clock.now();
    progress.wait.reset();
    frame.stop();
    const QPointer<Listing> self(q);
    QMetaObject::invokeMethod(
        q,
        [this, self] {
            announceRows();
            if (self && state == State::Ended)
                Q_EMIT q->ended();
        },
        Qt::QueuedConnection);
}

//! At once, with whatever waits for the next frame.
void Listing::Private::announceRows()
{
    const QPointer<Listing> self(q);
    frame.stop();
    if (std::exchange(haveRowsToAnnounce, false))
        Q_EMIT q->rowsAdded();
    if (self)
        Q_EMIT q->progressChanged();
}

void Listing::Private::announceProgress()
{
    if (!frame.isActive())
        frame.start();
}

double Listing::Private::usersPerSecond() const
{
    if (arrivals.size() < 2 || state != State::Running)
        return 0;
    const auto span = services.clock.monotonic() - arrivals.front().first;
    if (span.count() <= 0)
        return 0;
    return 1000.0 * static_cast<double>(arrivals.back().second - arrivals.front().second)
        / static_cast<double>(span.count());
}

} // namespace rollcall
