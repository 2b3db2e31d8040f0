// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/enrichment.h"

#include "core/clock.h"
#include "session/listing.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <vector>

namespace rollcall {

namespace {

constexpr std::chrono::milliseconds betweenFillings{400};
constexpr std::chrono::milliseconds paceWindow{20'000};
//! Users of whom a list is refused, and of nobody told, before it is taken to be refused of all.
constexpr int refusalsBelieved = 3;

//! A list as it is asked for.
struct AskedList : EnrichmentList
{
    std::vector<std::uint32_t> numbers{}; //!< of the columns in the table
    int refusals = 0;
    bool isTold = false; //!< of somebody
    std::optional<BlankReason> refusedOfAll{};
};

//! Whether the next user's list would meet the same error.
bool concernsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::Offline:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::InsecureAddress:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::SecretMissing:
    case ErrorKind::NoSuchProfile:
        return true;
    case ErrorKind::Timeout:
    case ErrorKind::ForeignOrigin:
    case ErrorKind::ListChanged:
    case ErrorKind::PlaceLost:
    case ErrorKind::PagingLoop:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::ProviderRefused:
    case ErrorKind::ProviderFailed:
    case ErrorKind::BadResponse:
    case ErrorKind::TooLarge:
    case ErrorKind::FileFailed:
        return false;
    }
    return true;
}

} // namespace

class Enrichment::Private
{
public:
    Private(Enrichment *owner, const Services &allServices, Listing &filled,
            std::shared_ptr<Authenticator> with)
        : q(owner), services(allServices), listing(&filled), profile(filled.profile()),
          provider(*services.providers.find(profile.provider)), source(*provider.details()),
          authenticator(std::move(with))
    { }

    void goOn();
    void begin(const EnrichmentTask &task);
    DetailSubject subjectOf(const EnrichmentTask &task);
    void take(DetailFetch *fetch);
    void takeAnswer(const EnrichmentTask &task, const DetailFetch &fetch);
    void takeFailure(const EnrichmentTask &task, const DetailFetch &fetch);
    void setBlank(const EnrichmentTask &task, BlankReason reason);
    void letGoOfAll();
    void fillInLater();
    void fillIn();
    void end(const std::optional<Error> &reason);
    std::optional<std::chrono::seconds> timeLeft() const;

    Enrichment *const q;
    const Services &services;
    const QPointer<Listing> listing;
    const Profile profile;
    const DirectoryProvider &provider;
    const DetailSource &source;
    const std::shared_ptr<Authenticator> authenticator;
    std::vector<AskedList> lists;
    State state = State::Idle;
    std::deque<EnrichmentTask> waiting;
    std::vector<std::pair<DetailFetch *, EnrichmentTask>> underWay; //!< children of q
    std::vector<LaterCell> cells; //!< to be filled in
    EnrichmentProgress progress;
    std::optional<Error> problem;
    std::deque<std::pair<std::chrono::milliseconds, qint64>> pace; //!< when, how many were done
    TableSnapshot table; //!< for what users are like, which does not change
    RawReader objects;
    QTimer fillings;
};

Enrichment::Enrichment(const Services &services, Listing &listing,
                       std::shared_ptr<Authenticator> authenticator, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, services, listing, std::move(authenticator)))
{
    d->fillings.setSingleShot(true);
    d->fillings.setInterval(betweenFillings);
    connect(&d->fillings, &QTimer::timeout, this, [this] {
        const QPointer<Enrichment> self(this);
        d->fillIn();
        if (self)
            Q_EMIT changed();
    });
    connect(&listing, &QObject::destroyed, this, [this] { d->end(std::nullopt); });
}

//! What is under way is not asked for any more, and its cells must not say that it is.
Enrichment::~Enrichment()
{
    if (d->state == State::Running || d->state == State::Paused) {
        d->letGoOfAll();
        d->fillIn();
    }
}

void Enrichment::start(const QList<ListColumn> &columns, const RowOrder &rows)
{
    if (d->state != State::Idle || !d->listing)
        return;
    d->state = State::Running;
    const std::vector<EnrichmentList> lists = enrichmentLists(columns);
    for (const EnrichmentList &list : lists) {
        d->lists.push_back({list});
        for (const ListColumn &column : list.columns)
            d->lists.back().numbers.push_back(d->listing->addColumn(column.column));
    }
    const auto tasks = enrichmentTasks(d->listing->snapshot(), lists, rows);
    d->waiting.assign(tasks.begin(), tasks.end());
    d->progress.lists = qint64(tasks.size());
    // Later: nothing ends from inside the call that started it.
    QMetaObject::invokeMethod(
        this, [this] { d->goOn(); }, Qt::QueuedConnection);
}

void Enrichment::pause()
{
    if (d->state != State::Running)
        return;
    d->state = State::Paused;
    d->fillInLater();
}

void Enrichment::resume()
{
    if (d->state != State::Paused)
        return;
    d->state = State::Running;
    d->pace.clear();
    QMetaObject::invokeMethod(
        this, [this] { d->goOn(); }, Qt::QueuedConnection);
    d->fillInLater();
}

void Enrichment::cancel()
{
    if (d->state == State::Running || d->state == State::Paused)
        d->end(std::nullopt);
}

Enrichment::State Enrichment::state() const
{
    return d->state;
}

const std::optional<Error> &Enrichment::problem() const
{
    return d->problem;
}

EnrichmentProgress Enrichment::progress() const
{
    EnrichmentProgress progress = d->progress;
    progress.left = d->timeLeft();
    const auto isWaiting = [](const auto &each) { return each.first->wait().has_value(); };
    if (d->underWay.empty() || !std::ranges::all_of(d->underWay, isWaiting))
        progress.wait.reset();
    return progress;
}

void Enrichment::Private::goOn()
{
    const auto together = std::size_t(provider.info().pagesTogether);
    while (state == State::Running && !waiting.empty() && underWay.size() < together) {
        const EnrichmentTask task = waiting.front();
        waiting.pop_front();
        if (const auto refused = lists[task.list].refusedOfAll) {
            setBlank(task, *refused);
            progress.done += 1;
            progress.refused += 1;
        } else {
            begin(task);
        }
    }
    if (state == State::Running && waiting.empty() && underWay.empty())
        return end(std::nullopt);
    fillInLater();
}

void Enrichment::Private::begin(const EnrichmentTask &task)
{
    const AskedList &asked = lists[task.list];
    auto *const fetch = new DetailFetch(services, profile, authenticator, asked.list,
                                        subjectOf(task), {}, q, asked.reach);
    underWay.emplace_back(fetch, task);
    setBlank(task, BlankReason::Loading);
    QObject::connect(fetch, &DetailFetch::changed, q, [this, fetch] { take(fetch); });
}

DetailSubject Enrichment::Private::subjectOf(const EnrichmentTask &task)
{
    if (table.rowCount() <= task.row)
        table = listing->snapshot();
    DetailSubject subject{QString::fromStdString(std::string(table.id(task.row))), {}, {}};
    if (isInOwnObject(source, profile, lists[task.list].list)) {
        const auto [chunk, row] = table.locate(task.row);
        const std::string_view json = objects.rawJson(table.chunk(chunk), row);
        subject.json = QByteArray(json.data(), qsizetype(json.size()));
    }
    return subject;
}

void Enrichment::Private::take(DetailFetch *fetch)
{
    const auto found =
        std::ranges::find(underWay, fetch, [](const auto &each) { return each.first; });
    switch (fetch->state()) {
    case DetailFetch::State::Asking:
        if (const auto wait = fetch->wait()) {
            progress.wait = wait;
            progress.waitUntil = services.clock.now().addMSecs(wait->length.count());
        }
        return fillInLater();
    case DetailFetch::State::MoreToAsk:
        return fetch->askMore();
    case DetailFetch::State::Complete:
        takeAnswer(found->second, *fetch);
        break;
    case DetailFetch::State::Failed:
    case DetailFetch::State::Stopped:
        takeFailure(found->second, *fetch);
        break;
    }
    underWay.erase(found);
    fetch->disconnect(q);
    fetch->deleteLater(); // this is its signal
    progress.done += 1;
    pace.emplace_back(services.clock.monotonic(), progress.done);
    while (pace.size() > 2 && pace.back().first - pace.front().first > paceWindow)
        pace.pop_front();
    if (fetch->state() == DetailFetch::State::Failed && concernsAll(fetch->problem().kind))
        return end(fetch->problem());
    goOn();
}

void Enrichment::Private::takeAnswer(const EnrichmentTask &task, const DetailFetch &fetch)
{
    AskedList &asked = lists[task.list];
    asked.isTold = true;
    for (std::size_t i = 0; i < asked.numbers.size(); ++i) {
        LaterCell cell = listCell(asked.columns[qsizetype(i)], fetch.snapshot());
        cell.row = task.row;
        cell.column = asked.numbers[i];
        cells.push_back(std::move(cell));
    }
}

void Enrichment::Private::takeFailure(const EnrichmentTask &task, const DetailFetch &fetch)
{
    AskedList &asked = lists[task.list];
    setBlank(task, fetch.blank());
    progress.problem = fetch.problem();
    progress.needs = asked.list.needs;
    if (fetch.blank() == BlankReason::Failed) {
        progress.failed += 1;
        return;
    }
    progress.refused += 1;
    asked.refusals += 1;
    if (!asked.isTold && asked.refusals >= refusalsBelieved)
        asked.refusedOfAll = fetch.blank();
}

//! Of those columns that are not known: another of the same list may be, from before.
void Enrichment::Private::setBlank(const EnrichmentTask &task, BlankReason reason)
{
    if (!listing)
        return;
    const TableSnapshot now = listing->snapshot();
    for (const std::uint32_t column : lists[task.list].numbers) {
        const Cell cell = now.cell(task.row, column);
        if (cell.kind == CellKind::Blank && isUnknown(cell.blank))
            cells.push_back({task.row, column, CellKind::Blank, reason, {}});
    }
}

void Enrichment::Private::letGoOfAll()
{
    for (const auto &[fetch, task] : underWay) {
        fetch->disconnect(q);
        fetch->deleteLater();
        setBlank(task, BlankReason::NotRequested);
    }
    underWay.clear();
    waiting.clear();
}

void Enrichment::Private::fillInLater()
{
    if (!fillings.isActive())
        fillings.start();
}

void Enrichment::Private::fillIn()
{
    if (listing)
        listing->fillIn(std::exchange(cells, {}));
}

void Enrichment::Private::end(const std::optional<Error> &reason)
{
    if (state == State::Ended)
        return;
    letGoOfAll();
    fillings.stop();
    state = State::Ended;
    problem = reason;
    pace.clear();
    const QPointer<Enrichment> self(q);
    fillIn();
    if (!self)
        return;
    QMetaObject::invokeMethod(q, &Enrichment::ended, Qt::QueuedConnection);
    Q_EMIT q->changed();
}

std::optional<std::chrono::seconds> Enrichment::Private::timeLeft() const
{
    if (state != State::Running || pace.size() < 2)
        return std::nullopt;
    const auto span = services.clock.monotonic() - pace.front().first;
    const qint64 done = pace.back().second - pace.front().second;
    if (span.count() <= 0 || done <= 0)
        return std::nullopt;
    const double each = double(span.count()) / double(done);
    return std::chrono::seconds(
        std::max<qint64>(1, qint64(each * double(progress.lists - progress.done) / 1000.0)));
}

} // namespace rollcall
