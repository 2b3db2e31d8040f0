// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/httptransport.h"
#include "session/listing.h"
#include "session/services.h"

#include <QObject>

#include <memory>

namespace rollcall {

//! The state of one profile in this run: its token fetched from the keychain, its listing. The
//! listing survives while another tenant is shown, and a failed reload leaves the rows that are
//! there.
class TenantSession final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        NotListed, //!< nothing asked yet
        ReadingSecret, //!< waiting for the keychain
        NeedsSecret, //!< no usable token: ask the user; secretProblem() says why
        Listing, //!< running or paused
        Complete,
        Partial, //!< rows are there, and a reason
        Failed, //!< no rows, and a reason
    };

    TenantSession(const Services &services, const Profile &profile, QObject *parent);
    ~TenantSession() override;

    const Profile &profile() const;
    State state() const;
    //! Reads the secrets from the keychain unless they are known, then lists into a new Listing:
    //! for the first time with what a listing left that the end of the program interrupted, else
    //! from the start.
    void reload();
    //! What is listed from the next reload() on: those whom `limit` finds; empty: everybody.
    void limitTo(const ServerQuery &limit);
    //! The columns that the next listing asks for, where the provider sends only what is asked for.
    void askFor(const QStringList &columns);
    const ServerQuery &limit() const;
    //! Goes on with a listing that is partial, or paused.
    void resume();
    //! Uses these secrets from now on (they are not stored here) and resumes a partial listing, or
    //! lists anew, as it does when others are to be listed than before.
    void useSecrets(const Secrets &secrets);

    //! Whose rows are shown; null before the first one. While a reload waits for its first page:
    //! the former one.
    Listing *listing() const;
    //! The listing to pause, stop and show the progress of: the one that reloads, else listing().
    Listing *activeListing() const;
    Error secretProblem() const;
    //! The one that was used last, for what else is asked of the tenant; null: none yet.
    std::shared_ptr<Authenticator> authenticator() const;
    TokenHealth tokenHealth() const; //!< of the last token that was used; empty: none yet

Q_SIGNALS:
    void stateChanged();
    void listingChanged(); //!< listing() is another object now, the former one is about to go
    //! A reload ended without a single row; the rows of the former listing stay.
    void reloadFailed(const rollcall::Error &reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
