// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profilesecrets.h"

#include "core/secretstore.h"

namespace rollcall {

ProfileSecrets::ProfileSecrets(const Services &services, const Profile &profile,
                               const Secrets &known, QObject *parent)
    : QObject(parent), m_services(services), m_profile(profile), m_secrets(known)
{
    if (const DirectoryProvider *provider = services.providers.find(profile.provider))
        m_fields = provider->secretFields(profile.credential);
    m_fields.removeIf([&known](const ProviderField &field) { return known.contains(field.name); });
}

ProfileSecrets *ProfileSecrets::read(const Services &services, const Profile &profile,
                                     const Secrets &known, QObject *parent)
{
    auto *reading = new ProfileSecrets(services, profile, known, parent);
    QMetaObject::invokeMethod(
        reading, [reading] { reading->readNext(); }, Qt::QueuedConnection);
    return reading;
}

void ProfileSecrets::readNext()
{
    if (m_fields.isEmpty())
        return finish(m_secrets);
    const ProviderField field = m_fields.takeFirst();
    SecretJob *job = m_services.secrets.read({m_profile.id, field.name}, this);
    connect(job, &SecretJob::finished, this, [this, field](const Result<Secret> &result) {
        if (result.ok())
            m_secrets.insert(field.name, result.value());
        else if (field.need == ProviderField::Need::Required
                 || result.error().kind != ErrorKind::SecretMissing)
            return finish(result.error());
        readNext();
    });
}

void ProfileSecrets::finish(const Result<Secrets> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollcall
