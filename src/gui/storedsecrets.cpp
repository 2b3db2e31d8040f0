// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storedsecrets.h"

#include "core/secretstore.h"

#include <QTimer>

namespace rollcall {

QStringList secretNamesOf(const ProviderCatalog &providers, const Profile &profile)
{
    const DirectoryProvider *const provider = providers.find(profile.provider);
    return provider ? provider->secretNames(profile.credential) : QStringList();
}

StoredSecrets::StoredSecrets(SecretStore &store, const QString &profileId, const QStringList &names,
                             QObject *parent)
    : QObject(parent), m_store(store), m_profileId(profileId), m_names(names)
{ }

StoredSecrets *StoredSecrets::read(const Services &services, const Profile &profile,
                                   QObject *parent)
{
    auto *const reading = new StoredSecrets(services.secrets, profile.id,
                                            secretNamesOf(services.providers, profile), parent);
    QTimer::singleShot(0, reading, [reading] { reading->readNext(); });
    return reading;
}

void StoredSecrets::readNext()
{
    if (m_names.isEmpty()) {
        deleteLater();
        Q_EMIT finished(m_secrets);
        return;
    }
    const QString name = m_names.takeFirst();
    SecretJob *const job = m_store.read({m_profileId, name}, this);
    connect(job, &SecretJob::finished, this, [this, name](const Result<Secret> &result) {
        if (!result.ok()) {
            deleteLater();
            Q_EMIT finished(result.error());
            return;
        }
        m_secrets.insert(name, result.value());
        readNext();
    });
}

} // namespace rollcall
