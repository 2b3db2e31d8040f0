// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pagekeeper.h"

#include "core/clock.h"
#include "core/directoryprovider.h"
#include "core/profilestore.h"
#include "core/secretstore.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "rollcall.session", QtWarningMsg)

constexpr auto keyName = "page-log"_L1; // no provider has a field of this name
//! The disk is waited for once for several pages where they come faster than it writes.
constexpr int mostPagesUnsynced = 32;

//! What came of opening a log.
struct Opened
{
    std::optional<KeptListing> kept;
    std::optional<Error> problem;
};

bool isSaved(const Services &services, const QString &profileId)
{
    const QList<Profile> profiles = services.profiles.profiles();
    return std::ranges::any_of(profiles,
                               [&](const Profile &profile) { return profile.id == profileId; });
}

Result<FetchedPage> decoded(const Result<KeptPage> &kept, const DirectoryProvider &provider)
{
    if (!kept.ok())
        return kept.error();
    const KeptPage &page = kept.value();
    const Result<DecodedPage> read = decodePage(page.body, provider.userPageFormat(page.request));
    if (!read.ok())
        return Error{ErrorKind::FileFailed, "a kept page: " + read.error().detail};
    FetchedPage fetched;
    fetched.request = page.request;
    fetched.chunk = read.value().chunk;
    fetched.bytes = qint64(page.body.size());
    fetched.total = page.total;
    fetched.origin = PageOrigin::Kept;
    return fetched;
}

} // namespace

//! Used by the keeper's thread alone, but for what is atomic.
struct PageKeeper::Desk
{
    std::unique_ptr<PageLog> pages; //!< null: nothing is kept
    std::atomic<int> waiting = 0; //!< pages that were given to the thread
    std::atomic<int> round = 0; //!< pages of an earlier one need not be written any more
    int unsynced = 0;
    bool hasComplained = false;

    void note(const Result<void> &done)
    {
        // The first reason is the one that counts; those after it follow from it.
        if (!done.ok() && !std::exchange(hasComplained, true))
            qCWarning(log, "Pages are not kept: %s", done.error().detail.c_str());
    }
    void append(const PageToKeep &page, int ofRound)
    {
        const bool isLast = waiting.fetch_sub(1) == 1;
        if (!pages || ofRound != round)
            return;
        const Result<void> appended = pages->append(page);
        note(appended);
        unsynced += appended.ok() ? 1 : 0;
        if (unsynced == 0 || (!isLast && unsynced < mostPagesUnsynced))
            return;
        unsynced = 0;
        note(pages->sync());
    }
};

PageKeeper::PageKeeper(const Services &services, const Profile &profile, QObject *parent)
    : QObject(parent), m_services(services), m_profileId(profile.id),
      m_desk(std::make_shared<Desk>())
{
    m_thread.setMaxThreadCount(1);
}

PageKeeper *PageKeeper::open(const Services &services, const Profile &profile, QObject *parent)
{
    if (services.secrets.lifetime() == SecretLifetime::SessionOnly
        || !isSaved(services, profile.id))
        return nullptr;
    auto *keeper = new PageKeeper(services, profile, parent);
    keeper->readKey();
    return keeper;
}

SecretJob *PageKeeper::forget(const Services &services, const QString &profileId, QObject *parent)
{
    const Result<void> removed = services.pageLogs.remove(profileId);
    if (!removed.ok())
        qCWarning(log, "Pages of a removed tenant stay, sealed: %s",
                  removed.error().detail.c_str());
    return services.secrets.remove({profileId, keyName}, parent);
}

void PageKeeper::removeOld(const Services &services)
{
    services.pageLogs.removeOlderThan(services.clock.now().addSecs(
        -std::chrono::duration_cast<std::chrono::seconds>(longestPause).count()));
}

void PageKeeper::readKey()
{
    SecretJob *job = m_services.secrets.read({m_profileId, keyName}, this);
    connect(job, &SecretJob::finished, this, [this](const Result<Secret> &key) {
        if (key.ok())
            openLog(key.value());
        else if (key.error().kind == ErrorKind::SecretMissing)
            makeKey();
        else
            finish(key.error());
    });
}

void PageKeeper::makeKey()
{
    const Secret key = m_services.pageLogs.newKey();
    SecretJob *job = m_services.secrets.write({m_profileId, keyName}, key, this);
    connect(job, &SecretJob::finished, this, [this, key](const Result<Secret> &written) {
        if (written.ok())
            openLog(key);
        else
            finish(written.error());
    });
}

void PageKeeper::openLog(const Secret &key)
{
    // A key that goes with this run opens nothing later.
    if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly)
        return finish(Error{ErrorKind::KeychainUnavailable, "no key that lasts"});
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Opened opened = watcher->result();
        watcher->deleteLater();
        m_kept = opened.kept;
        finish(opened.problem);
    });
    const PageLogStore *store = &m_services.pageLogs;
    const QDateTime now = m_services.clock.now();
    watcher->setFuture(QtConcurrent::run(
        &m_thread, [store, key, now, id = m_profileId, desk = m_desk]() -> Opened {
            Result<std::unique_ptr<PageLog>> opened = store->open(id, key);
            if (!opened.ok()) {
                desk->note(opened.error());
                return {std::nullopt, opened.error()};
            }
            desk->pages = std::move(opened).value();
            const std::optional<KeptListing> &found = desk->pages->kept();
            if (!found)
                return {};
            const qint64 age = found->head.started.secsTo(now);
            if (age >= 0 && std::chrono::seconds(age) <= longestPause)
                return {found, std::nullopt};
            desk->note(desk->pages->remove());
            return {};
        }));
}

void PageKeeper::finish(const std::optional<Error> &problem)
{
    m_problem = problem;
    m_isOpen = true;
    Q_EMIT opened();
}

std::optional<KeptListing> PageKeeper::take(const QObject *listing)
{
    m_listing = listing;
    return std::exchange(m_kept, std::nullopt);
}

QFuture<std::shared_ptr<const Result<FetchedPage>>>
PageKeeper::read(std::size_t number, const DirectoryProvider &provider)
{
    return QtConcurrent::run(&m_thread, [number, &provider, desk = m_desk] {
        return std::make_shared<const Result<FetchedPage>>(
            decoded(desk->pages->page(number), provider));
    });
}

void PageKeeper::begin(const QObject *listing, const PageLogHead &head)
{
    m_listing = listing;
    m_kept.reset();
    m_desk->round.fetch_add(1);
    m_thread.start([head, desk = m_desk] {
        if (desk->pages)
            desk->note(desk->pages->begin(head));
    });
}

void PageKeeper::append(const QObject *listing, const PageToKeep &page)
{
    if (listing != m_listing)
        return;
    m_desk->waiting.fetch_add(1);
    m_thread.start(
        [page, round = m_desk->round.load(), desk = m_desk] { desk->append(page, round); });
}

void PageKeeper::remove(const QObject *listing)
{
    if (listing != m_listing)
        return;
    m_desk->round.fetch_add(1);
    m_thread.start([desk = m_desk] {
        if (desk->pages)
            desk->note(desk->pages->remove());
    });
}

} // namespace rollcall
