// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listing.h"

#include "core/clock.h"
#include "session/listinglog.h"
#include "session/pagefeed.h"
#include "session/seenusers.h"
#include "session/serviceinquiry.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace rollcall {

namespace {

constexpr std::chrono::milliseconds displayFrame{33};
constexpr std::chrono::milliseconds speedWindow{5'000};
//! Pages in a row without a single new user after which a server's next links are taken to be
//! endless.
constexpr int maxPagesWithoutNews = 100;

//! Where users have more kinds of values than a table has columns.
constexpr const char *columnsAreMissing = QT_TRANSLATE_NOOP(
    "Provider",
    "The users of this directory have more attributes than Rollcall makes columns "
    "of. Some stand in their JSON only.");

constexpr const char *wasInterrupted =
    QT_TRANSLATE_NOOP("Provider",
                      "The listing was interrupted at %1 and went on at %2; users who were added, "
                      "changed or removed in between may be missing or shown as they were.");

//! Whether a listing that ended so has no place from which it could go on.
bool endsForGood(const Error &reason)
{
    return reason.kind == ErrorKind::ListChanged || reason.kind == ErrorKind::PlaceLost
        || reason.kind == ErrorKind::FileFailed; // of a page that was kept
}

//! Deleting a child now might be deleting it from inside its own signal.
template <typename Child>
void letGoOf(Child *&child, const QObject *parent)
{
    if (!child)
        return;
    child->disconnect(parent);
    child->deleteLater();
    child = nullptr;
}

} // namespace

class Listing::Private
{
public:
    Private(Listing *owner, const Services &allServices, const Profile &listed, Retention keep)
        : q(owner), services(allServices), profile(listed), retention(keep)
    { }

    void beginStamp();
    void ask();
    void takeFacts(const ServiceFacts &facts);
    bool goOn();
    void startOver();
    void fetch(HttpRequest request);
    void takePage(const FetchedPage &page);
    void keep(const FetchedPage &page, const HttpRequest &next);
    void endAfter(const FetchedPage &page);
    void dropLimit();
    void noteAnswers(const std::vector<LaterCell> &cells);
    HttpRequest firstPage() const;
    Error fewerThanTold() const;
    void append(const std::shared_ptr<const UserChunk> &chunk);
    void remarkOnColumns(const UserTable &appended);
    void end(ListingState how, const std::optional<Error> &reason);
    void announceRows();
    void announceProgress();
    double usersPerSecond() const;

    Listing *const q;
    const Services &services;
    const Profile profile;
    const Retention retention;
    ListingRequest asked;
    std::optional<qint64> total; //!< as the last page told
    const DirectoryProvider *provider = nullptr;
    std::shared_ptr<Authenticator> authenticator;
    ServiceInquiry *inquiry = nullptr; //!< a child of q; comes before the queue
    PageFeed *feed = nullptr; //!< a child of q; null unless running or paused
    QPointer<PageKeeper> keeper; //!< null: nothing is kept
    ListingLog *log = nullptr; //!< a child of q; null: nothing is kept
    KeptReplay *replay = nullptr; //!< a child of q; null: there is nothing to go on from
    std::optional<Continuation> continuation;
    bool isInterruptionTold = false; //!< by the stamp
    std::optional<HttpRequest> resumeWith;
    State state = State::Idle;
    UserTable table;
    SeenUsers seen; //!< of PassThrough
    Stamp stamp;
    ListingProgress progress;
    std::deque<std::pair<std::chrono::milliseconds, qint64>> arrivals; //!< when, users so far
    int pagesWithoutNews = 0;
    bool isLimitDropped = false;
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
    d->asked.limit = limit;
}

void Listing::askFor(const QStringList &columns)
{
    Q_ASSERT(d->state == State::Idle);
    d->asked.columns = columns;
}

void Listing::keepPages(PageKeeper &keeper, const QByteArray &access)
{
    Q_ASSERT(d->state == State::Idle && d->provider);
    d->keeper = &keeper;
    d->log = new ListingLog(keeper, *d->provider, d->profile, access, this);
}

void Listing::start(std::shared_ptr<Authenticator> authenticator)
{
    Q_ASSERT(d->state == State::Idle && d->provider);
    d->authenticator = std::move(authenticator);
    d->beginStamp();
    if (!d->goOn())
        d->ask();
}

void Listing::pause()
{
    if (d->state != State::Running)
        return;
    d->state = State::Paused;
    if (d->feed)
        d->feed->hold();
    d->announceProgress();
}

void Listing::resume()
{
    if (d->state == State::Paused) {
        d->state = State::Running;
        d->arrivals.clear();
        if (d->feed)
            d->feed->release();
        else if (!d->inquiry)
            d->fetch(d->firstPage());
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
    if (d->log)
        d->log->hold();
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

std::optional<Continuation> Listing::continuation() const
{
    return d->continuation;
}

const ServerQuery &Listing::limit() const
{
    return d->asked.limit;
}

bool Listing::isLimitDropped() const
{
    return d->isLimitDropped;
}

TableSnapshot Listing::snapshot() const
{
    return d->table.snapshot();
}

std::optional<std::uint32_t> Listing::rowOf(std::string_view id) const
{
    return d->table.rowOf(id);
}

std::uint32_t Listing::addColumn(const LaterColumn &column)
{
    const std::uint32_t before = d->table.snapshot().columnCount();
    const std::uint32_t number = d->table.addColumn(column);
    if (number < before)
        return number;
    LookedUp told;
    told.column = QString::fromStdString(column.name);
    told.needs = QString::fromStdString(column.needs);
    d->stamp.lookedUp.append(told);
    Q_EMIT cellsFilledIn();
    return number;
}

void Listing::fillIn(std::vector<LaterCell> cells)
{
    if (cells.empty())
        return;
    d->noteAnswers(cells);
    d->table.fillIn(std::move(cells));
    Q_EMIT cellsFilledIn();
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
    stamp.asked = provider->describeListing(profile, asked);
    if (!asked.limit.isEmpty())
        stamp.limitedBy = asked.limit.query;
    stamp.scope = profile.scope;
    stamp.started = services.clock.now();
}

//! With what an interrupted listing left. False: it left nothing.
bool Listing::Private::goOn()
{
    const std::optional<KeptListing> kept = log ? log->take(asked) : std::nullopt;
    if (!kept)
        return false;
    asked.told = kept->head.told;
    stamp.asked = provider->describeListing(profile, asked);
    stamp.started = kept->head.started;
    stamp.remarks = kept->last.remarks;
    continuation =
        Continuation{Continuation::Outcome::GoesOn, kept->last.users, kept->last.arrived};
    replay = new KeptReplay(*keeper, *provider, kept->pages, q);
    fetch(kept->last.next);
    return true;
}

//! The place is gone, and no page was handed out yet.
void Listing::Private::startOver()
{
    const bool wasPaused = state == State::Paused;
    letGoOf(feed, q);
    letGoOf(replay, q);
    log->drop();
    continuation->outcome = Continuation::Outcome::StartedOver;
    asked.told.clear();
    stamp.remarks.clear();
    beginStamp();
    ask();
    if (wasPaused)
        q->pause();
}

//! Of the service itself, before the first page.
void Listing::Private::ask()
{
    inquiry = ServiceInquiry::start(services, profile, asked, authenticator, q);
    if (!inquiry)
        return fetch(firstPage());
    state = State::Running;
    QObject::connect(inquiry, &ServiceInquiry::finished, q,
                     [this](const ServiceFacts &facts) { takeFacts(facts); });
    announceProgress();
}

void Listing::Private::takeFacts(const ServiceFacts &facts)
{
    inquiry = nullptr;
    asked.told = facts.options;
    stamp.remarks = facts.remarks;
    stamp.asked = provider->describeListing(profile, asked);
    if (state == State::Running) // else with resume()
        fetch(firstPage());
}

HttpRequest Listing::Private::firstPage() const
{
    return provider->listUsers(profile, asked);
}

//! By value: a resumed request lies in `resumeWith`, which is cleared here.
void Listing::Private::fetch(HttpRequest request)
{
    state = State::Running;
    resumeWith.reset();
    pagesWithoutNews = 0;
    feed = new PageFeed(new PageQueue(services, profile, *provider, authenticator, q), replay, q);
    QObject::connect(feed, &PageFeed::pageReady, q,
                     [this](const FetchedPage &page) { takePage(page); });
    QObject::connect(feed, &PageFeed::failed, q,
                     [this](const Error &error) { end(ListingState::Partial, error); });
    QObject::connect(feed, &PageFeed::placeGone, q, [this] { startOver(); });
    QObject::connect(feed, &PageFeed::waiting, q, [this](const Wait &wait) {
        progress.wait = wait;
        progress.waitUntil = services.clock.now().addMSecs(wait.length.count());
        announceProgress();
    });
    QObject::connect(feed, &PageFeed::goesOn, q, [this] {
        if (std::exchange(progress.wait, std::nullopt))
            announceProgress();
    });
    feed->start(request);
    announceProgress();
}

void Listing::Private::takePage(const FetchedPage &page)
{
    const bool isFirst = stamp.pages == 0;
    const bool isFetched = page.origin == PageOrigin::Fetched;
    if (isFirst && !page.hasLimit && !asked.limit.isEmpty())
        dropLimit();
    if (isFetched && replay && !std::exchange(isInterruptionTold, true))
        stamp.remarks.append({wasInterrupted, continuation->interrupted, services.clock.now()});
    stamp.pages += 1;
    progress.bytes += page.bytes;
    if (page.rateLimit) {
        progress.rateLimit = page.rateLimit;
        progress.rateWindow = std::max(progress.rateWindow, page.rateLimit->untilReset);
    }
    if (page.total)
        total = page.total;
    const qint64 before = stamp.users;
    const HttpRequest next = feed->nextInOrder();
    const QPointer<Listing> self(q);
    append(page.chunk);
    if (!self)
        return;
    keep(page, next); // also when a slot of pageArrived cancelled us: what is behind it may follow
    if (state == State::Ended)
        return;
    pagesWithoutNews = stamp.users > before ? 0 : pagesWithoutNews + 1;
    if (isFetched)
        arrivals.emplace_back(services.clock.monotonic(), stamp.users);
    while (arrivals.size() > 2 && arrivals.back().first - arrivals.front().first > speedWindow)
        arrivals.pop_front();
    haveRowsToAnnounce = true;
    if (isFirst)
        announceRows();
    else
        announceProgress();
    if (self && state != State::Ended)
        endAfter(page);
}

//! On disk, where it can go on after the end of the program.
void Listing::Private::keep(const FetchedPage &page, const HttpRequest &next)
{
    if (!log || page.isLast || page.origin == PageOrigin::Kept)
        return;
    log->keep(page, {next, services.clock.now(), stamp.users, stamp.remarks}, asked, stamp.started);
}

//! If it was the last one, or there is no end to them.
void Listing::Private::endAfter(const FetchedPage &page)
{
    if (page.isLast && total && stamp.users < *total) {
        end(ListingState::Partial, fewerThanTold());
    } else if (page.isLast) {
        end(ListingState::Complete, std::nullopt);
    } else if (pagesWithoutNews >= maxPagesWithoutNews) {
        end(ListingState::Partial,
            Error{ErrorKind::PagingLoop, "many pages in a row without a new user",
                  profile.baseUrl.host().toStdString()});
    }
}

//! The server did not take it: these are not only users whom it finds.
void Listing::Private::dropLimit()
{
    isLimitDropped = true;
    asked.limit = {};
    stamp.limitedBy.clear();
    stamp.asked = provider->describeListing(profile, asked);
}

//! Of what time the cells are.
void Listing::Private::noteAnswers(const std::vector<LaterCell> &cells)
{
    const TableSnapshot snapshot = table.snapshot();
    const QDateTime now = services.clock.now();
    for (LookedUp &told : stamp.lookedUp) {
        const auto column = snapshot.columnByName(told.column.toStdString());
        const bool isAnswered = std::ranges::any_of(cells, [&](const LaterCell &cell) {
            return cell.column == column && cell.kind != CellKind::Blank;
        });
        if (isAnswered && !told.from.isValid())
            told.from = now;
        if (isAnswered)
            told.until = now;
    }
}

//! Users who move between numbered pages while they are read can be on none of them.
Error Listing::Private::fewerThanTold() const
{
    return Error{ErrorKind::ListChanged, "fewer users than the directory told",
                 std::to_string(*total), std::to_string(stamp.users)};
}

void Listing::Private::append(const std::shared_ptr<const UserChunk> &chunk)
{
    TableSnapshot snapshot;
    std::vector<std::uint32_t> rows;
    if (retention == Retention::KeepRows) {
        const UserTable::Appended appended = table.append(chunk);
        remarkOnColumns(table);
        snapshot = table.snapshot();
        rows = snapshot.distinctRows(appended.firstRow);
    } else {
        UserTable page;
        page.append(chunk);
        remarkOnColumns(page);
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

void Listing::Private::remarkOnColumns(const UserTable &appended)
{
    const Remark remark{columnsAreMissing};
    if (appended.hasValuesWithoutColumn() && !stamp.remarks.contains(remark))
        stamp.remarks.append(remark);
}

void Listing::Private::end(ListingState how, const std::optional<Error> &reason)
{
    if (state == State::Ended)
        return;
    const bool isForGood = how == ListingState::Complete || (reason && endsForGood(*reason));
    if (!isForGood)
        resumeWith = feed ? feed->nextInOrder() : firstPage();
    else if (log)
        log->drop();
    if (replay)
        replay->stop(); // at once: what it handed to the feed now would be lost
    letGoOf(inquiry, q);
    letGoOf(feed, q);
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
