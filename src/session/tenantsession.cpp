// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tenantsession.h"

#include "core/directoryprovider.h"
#include "session/listinglog.h"
#include "session/pagekeeper.h"
#include "session/profileauthenticator.h"
#include "session/profilesecrets.h"

#include <QPointer>

namespace rollcall {

class TenantSession::Private
{
public:
    Private(TenantSession *owner, const Services &allServices, const Profile &shown)
        : q(owner), services(allServices), profile(shown)
    { }

    void readSecrets();
    void openKeeper();
    void list();
    void listNow();
    void follow(Listing *listing);
    void show(Listing *listing);
    void listingEnded(Listing *listing);
    void enter(State next);
    void needSecret(const Error &problem);
    bool isOfAnotherDirectory(const Secrets &others) const;
    std::shared_ptr<Authenticator> makeAuthenticator();

    TenantSession *const q;
    const Services &services;
    const Profile profile;
    State state = State::NotListed;
    Secrets secrets;
    QByteArray access; //!< accessDigest of what `listing` began with
    QByteArray nextAccess; //!< of the last one that began
    std::shared_ptr<Authenticator> lastAuthenticator;
    ServerQuery limit; //!< of the next listing
    QStringList columns; //!< of the next listing
    Error problem{ErrorKind::SecretMissing, {}};
    PageKeeper *keeper = nullptr; //!< null: not opened yet, or nothing can be kept
    bool hasKeeper = false; //!< it was tried
    Listing *listing = nullptr; //!< shown
    Listing *reloading = nullptr; //!< running, without a row yet
};

TenantSession::TenantSession(const Services &services, const Profile &profile, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, services, profile))
{ }

TenantSession::~TenantSession() = default;

const Profile &TenantSession::profile() const
{
    return d->profile;
}

TenantSession::State TenantSession::state() const
{
    return d->state;
}

void TenantSession::reload()
{
    if (d->state == State::ReadingSecret)
        return;
    if (d->secrets.isEmpty())
        d->readSecrets();
    else
        d->list();
}

void TenantSession::limitTo(const ServerQuery &limit)
{
    d->limit = limit;
}

void TenantSession::askFor(const QStringList &columns)
{
    d->columns = columns;
}

const ServerQuery &TenantSession::limit() const
{
    return d->limit;
}

void TenantSession::resume()
{
    Listing *listing = activeListing();
    if (!listing)
        return reload();
    listing->resume();
    if (listing->state() == Listing::State::Running)
        d->enter(State::Listing);
}

void TenantSession::useSecrets(const Secrets &secrets)
{
    const bool isSameQuestion =
        d->listing && d->listing->limit() == d->limit && !d->isOfAnotherDirectory(secrets);
    d->secrets = secrets;
    if (!isSameQuestion || !d->listing->canResume())
        return d->list();
    if (const auto authenticator = d->makeAuthenticator()) {
        d->listing->resume(authenticator);
        d->enter(State::Listing);
    }
}

std::shared_ptr<Authenticator> TenantSession::authenticator() const
{
    return d->lastAuthenticator;
}

TokenHealth TenantSession::tokenHealth() const
{
    return d->lastAuthenticator ? d->lastAuthenticator->health() : TokenHealth();
}

Listing *TenantSession::listing() const
{
    return d->listing;
}

Listing *TenantSession::activeListing() const
{
    return d->reloading ? d->reloading : d->listing;
}

Error TenantSession::secretProblem() const
{
    return d->problem;
}

void TenantSession::Private::readSecrets()
{
    enter(State::ReadingSecret);
    ProfileSecrets *reading = ProfileSecrets::read(services, profile, {}, q);
    QObject::connect(reading, &ProfileSecrets::finished, q, [this](const Result<Secrets> &result) {
        if (!result.ok())
            return needSecret(result.error());
        secrets = result.value();
        list();
    });
}

//! Whether they may be: rows of two directories must never be in one table.
bool TenantSession::Private::isOfAnotherDirectory(const Secrets &others) const
{
    const DirectoryProvider &provider = *services.providers.find(profile.provider);
    const auto credential = provider.credentialNamed(profile.credential);
    return credential && credential->choosesDirectory
        && access != accessDigest(provider, profile, others);
}

std::shared_ptr<Authenticator> TenantSession::Private::makeAuthenticator()
{
    auto made = profileAuthenticator(services, profile, secrets);
    if (!made.ok()) {
        secrets.clear();
        needSecret(made.error());
        return nullptr;
    }
    lastAuthenticator = std::move(made).value();
    return lastAuthenticator;
}

//! Once in a run, before the first listing.
void TenantSession::Private::openKeeper()
{
    hasKeeper = true;
    keeper = PageKeeper::open(services, profile, q);
    if (!keeper)
        return;
    QObject::connect(keeper, &PageKeeper::opened, q, [this] { listNow(); });
    enter(State::ReadingSecret);
}

void TenantSession::Private::list()
{
    if (!hasKeeper)
        openKeeper();
    if (!keeper || keeper->isOpen())
        listNow();
}

void TenantSession::Private::listNow()
{
    const auto authenticator = makeAuthenticator();
    if (!authenticator)
        return;
    delete std::exchange(reloading, nullptr);
    auto *fresh = new Listing(services, profile, Retention::KeepRows, q);
    fresh->limitTo(limit);
    fresh->askFor(columns);
    nextAccess = accessDigest(*services.providers.find(profile.provider), profile, secrets);
    // A limited listing is over soon, and must not take the place of one of everybody.
    if (keeper && limit.isEmpty())
        fresh->keepPages(*keeper, nextAccess);
    follow(fresh);
    if (listing && listing->snapshot().rowCount() > 0)
        reloading = fresh;
    else
        show(fresh);
    fresh->start(authenticator);
    enter(State::Listing);
}

void TenantSession::Private::follow(Listing *fresh)
{
    QObject::connect(fresh, &Listing::rowsAdded, q, [this, fresh] {
        if (fresh == reloading && fresh->snapshot().rowCount() > 0)
            show(fresh);
    });
    QObject::connect(fresh, &Listing::ended, q, [this, fresh] { listingEnded(fresh); });
}

void TenantSession::Private::show(Listing *next)
{
    reloading = nullptr;
    access = nextAccess;
    Listing *former = std::exchange(listing, next);
    if (former) {
        former->disconnect(q);
        former->cancel();
        former->deleteLater(); // views let go of it at listingChanged
    }
    Q_EMIT q->listingChanged();
}

void TenantSession::Private::listingEnded(Listing *ended)
{
    const Stamp stamp = ended->stamp();
    if (ended == reloading) {
        if (stamp.state == ListingState::Complete) { // of nobody
            const QPointer<TenantSession> self(q);
            show(ended);
            if (self)
                enter(State::Complete);
            return;
        }
        reloading = nullptr;
        ended->deleteLater();
        const QPointer<TenantSession> self(q);
        enter(listing->stamp().state == ListingState::Complete ? State::Complete : State::Partial);
        if (self)
            Q_EMIT q->reloadFailed(*stamp.reason);
        return;
    }
    if (stamp.reason && stamp.reason->kind == ErrorKind::Unauthorized)
        secrets.clear(); // asked for again, or read again after the keychain's was changed
    if (stamp.state == ListingState::Complete)
        enter(State::Complete);
    else
        enter(stamp.users > 0 ? State::Partial : State::Failed);
}

void TenantSession::Private::needSecret(const Error &error)
{
    problem = error;
    enter(State::NeedsSecret);
}

void TenantSession::Private::enter(State next)
{
    state = next;
    Q_EMIT q->stateChanged();
}

} // namespace rollcall
