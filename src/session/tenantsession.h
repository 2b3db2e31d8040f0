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
//! listing survives while another tenant is shown.
class TenantSession final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        NotListed, //!< nothing asked yet
        ReadingSecret, //!< waiting for the keychain
        NeedsSecret, //!< no token known: ask the user; secretProblem() says why
        Listing, //!< running or paused
        Complete,
        Partial, //!< rows are there, and a reason
        Failed, //!< no rows, and a reason
    };

    TenantSession(const Services &services, const Profile &profile, QObject *parent);
    ~TenantSession() override;

    const Profile &profile() const;
    State state() const;
    //! Reads the secrets from the keychain unless given, then lists from the start, into a new
    //! Listing.
    void reload();
    //! Uses these secrets from now on (they are not stored here) and lists, or resumes a partial
    //! listing.
    void useSecrets(const Secrets &secrets);
    Listing *listing() const; //!< null before the first one
    Error secretProblem() const;

Q_SIGNALS:
    void stateChanged();
    void listingChanged(); //!< listing() is another object now

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
