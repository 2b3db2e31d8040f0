// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tenantsession.h"

#include "core/secretstore.h"

#include <QPointer>

namespace rollcall {

class TenantSession::Private
{
public:
    Private(TenantSession *owner, const Services &allServices, const Profile &shown)
        : q(owner), services(allServices), profile(shown),
          provider(services.providers.find(profile.provider))
    { }

    void readSecrets();
    void readSecret(qsizetype index);
    void secretsRead();
    void list();
    void follow(Listing *listing);
    void show(Listing *listing);
    void listingEnded(Listing *listing);
    void enter(State next);
    void needSecret(const Error &problem);
    std::shared_ptr<Authenticator> makeAuthenticator();

    TenantSession *const q;
    const Services &services;
    const Profile profile;
    const DirectoryProvider *const provider;
    State state = State::NotListed;
    Secrets secrets;
    Error problem{ErrorKind::SecretMissing, {}};
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
    d->secrets = secrets;
    if (!d->listing || !d->listing->canResume())
        return d->list();
    if (const auto authenticator = d->makeAuthenticator()) {
        d->listing->resume(authenticator);
        d->enter(State::Listing);
    }
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
    readSecret(0);
}

void TenantSession::Private::readSecret(qsizetype index)
{
    const QStringList names = provider ? provider->secretNames(profile.credential) : QStringList();
    if (index >= names.size())
        return list();
    const QString name = names.at(index);
    SecretJob *job = services.secrets.read({profile.id, name}, q);
    QObject::connect(job, &SecretJob::finished, q,
                     [this, name, index](const Result<Secret> &result) {
                         if (!result.ok()) {
                             secrets.clear();
                             return needSecret(result.error());
                         }
                         secrets.insert(name, result.value());
                         readSecret(index + 1);
                     });
}

std::shared_ptr<Authenticator> TenantSession::Private::makeAuthenticator()
{
    if (!provider) {
        needSecret(
            Error{ErrorKind::InvalidInput, "unknown provider", profile.provider.toStdString()});
        return nullptr;
    }
    auto made = services.authenticators.make(profile, provider->info(), secrets);
    if (!made.ok()) {
        secrets.clear();
        needSecret(made.error());
        return nullptr;
    }
    return std::move(made).value();
}

void TenantSession::Private::list()
{
    const auto authenticator = makeAuthenticator();
    if (!authenticator)
        return;
    delete std::exchange(reloading, nullptr);
    auto *fresh = new Listing(services, profile, Retention::KeepRows, q);
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
