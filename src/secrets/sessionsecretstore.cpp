// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionsecretstore.h"

#include "secrets/secretjobs.h"

namespace rollcall {

SecretJob *SessionSecretStore::read(const SecretKey &key, QObject *parent)
{
    auto *job = new SecretJob(parent);
    const auto found = m_secrets.constFind({key.profileId, key.name});
    if (found == m_secrets.cend())
        settleLater(job, secretMissing());
    else
        settleLater(job, *found);
    return job;
}

SecretJob *SessionSecretStore::write(const SecretKey &key, const Secret &secret, QObject *parent)
{
    m_secrets.insert({key.profileId, key.name}, secret);
    auto *job = new SecretJob(parent);
    settleLater(job, Secret());
    return job;
}

SecretJob *SessionSecretStore::remove(const SecretKey &key, QObject *parent)
{
    m_secrets.remove({key.profileId, key.name});
    auto *job = new SecretJob(parent);
    settleLater(job, Secret());
    return job;
}

} // namespace rollcall
