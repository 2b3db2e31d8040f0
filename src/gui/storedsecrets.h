// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "session/services.h"

#include <QObject>
#include <QStringList>

namespace rollcall {

//! The names of the secrets that a profile's way to sign in asks for; empty when its provider is
//! not known.
QStringList secretNamesOf(const ProviderCatalog &providers, const Profile &profile);

//! All secrets of a profile being read from the keychain, one after the other. Emits `finished`
//! once, then deletes itself; deleting it cancels.
class StoredSecrets final : public QObject
{
    Q_OBJECT

public:
    static StoredSecrets *read(const Services &services, const Profile &profile, QObject *parent);

Q_SIGNALS:
    //! The first error ends the reading.
    void finished(const rollcall::Result<rollcall::Secrets> &result);

private:
    StoredSecrets(SecretStore &store, const QString &profileId, const QStringList &names,
                  QObject *parent);
    void readNext();

    SecretStore &m_store;
    const QString m_profileId;
    QStringList m_names; //!< still to be read
    Secrets m_secrets;
};

} // namespace rollcall
