// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"

#include <QMap>

namespace rollcall {

//! Keeps secrets in memory until the program ends, for runs that shall not touch the keychain.
class SessionSecretStore final : public SecretStore
{
public:
    //! `detail`: what lifetimeDetail() says.
    explicit SessionSecretStore(const QString &detail = {}) : m_detail(detail) { }

    SecretJob *read(const SecretKey &key, QObject *parent) override;
    SecretJob *write(const SecretKey &key, const Secret &secret, QObject *parent) override;
    SecretJob *remove(const SecretKey &key, QObject *parent) override;
    SecretLifetime lifetime() const override { return SecretLifetime::SessionOnly; }
    QString lifetimeDetail() const override { return m_detail; }

private:
    using Entry = std::pair<QString, QString>; //!< profile id, name

    QString m_detail;
    QMap<Entry, Secret> m_secrets;
};

} // namespace rollcall
