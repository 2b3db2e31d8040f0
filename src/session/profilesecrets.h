// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "session/services.h"

#include <QObject>
#include <QStringList>

namespace rollcall {

//! Reads a profile's secrets from the keychain, one after the other. Emits `finished` once, later,
//! then deletes itself.
class ProfileSecrets final : public QObject
{
    Q_OBJECT

public:
    //! Those that `known` has are not read again.
    static ProfileSecrets *read(const Services &services, const Profile &profile,
                                const Secrets &known, QObject *parent);

Q_SIGNALS:
    //! Everything that the credential needs; what it can do without only where it was stored.
    void finished(const rollcall::Result<rollcall::Secrets> &result);

private:
    ProfileSecrets(const Services &services, const Profile &profile, const Secrets &known,
                   QObject *parent);
    void readNext();
    void finish(const Result<Secrets> &result);

    const Services &m_services;
    const Profile m_profile;
    QList<ProviderField> m_fields; //!< still to read
    Secrets m_secrets;
};

} // namespace rollcall
