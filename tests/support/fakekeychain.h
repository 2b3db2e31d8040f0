// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sessionsecretstore.h"

#include <QStringList>

namespace rollcall::test {

//! A keychain that lasts as long as the test, or one that turns out not to be there.
class FakeKeychain final : public SecretStore
{
public:
    enum class State
    {
        Open,
        Locked, //!< refuses everything
        Missing //!< known to be missing from the first job on
    };

    SecretJob *read(const SecretKey &key, QObject *parent) override
    {
        m_isAsked = true;
        return state == State::Locked ? refuse(parent) : m_store.read(key, parent);
    }
    SecretJob *write(const SecretKey &key, const Secret &secret, QObject *parent) override
    {
        m_isAsked = true;
        if (state == State::Locked)
            return refuse(parent);
        written.append(key.profileId + QLatin1Char('/') + key.name);
        return m_store.write(key, secret, parent);
    }
    SecretJob *remove(const SecretKey &key, QObject *parent) override
    {
        removed.append(key.profileId + QLatin1Char('/') + key.name);
        return m_store.remove(key, parent);
    }
    SecretLifetime lifetime() const override
    {
        return state == State::Missing && m_isAsked ? SecretLifetime::SessionOnly
                                                    : SecretLifetime::Keychain;
    }
    QString lifetimeDetail() const override { return {}; }

    State state = State::Open;
    QStringList written;
    QStringList removed;

private:
    static SecretJob *refuse(QObject *parent)
    {
        auto *job = new SecretJob(parent);
        QMetaObject::invokeMethod(
            job,
            [job] {
                job->deleteLater();
                Q_EMIT job->finished(Error{ErrorKind::KeychainRefused, "locked"});
            },
            Qt::QueuedConnection);
        return job;
    }

    SessionSecretStore m_store;
    bool m_isAsked = false;
};

} // namespace rollcall::test
