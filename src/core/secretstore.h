// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

namespace rollcall {

//! Where a secret lies: a profile has one or more, by the name of the ProviderField that asks for
//! it.
struct SecretKey
{
    QString profileId;
    QString name; //!< "token"
};

//! A keychain operation under way, in the manner of HttpCall: one terminal signal, later, then it
//! deletes itself.
class SecretJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    //! Read: the secret. Write and remove: an empty Secret on success.
    void finished(const rollcall::Result<rollcall::Secret> &result);
};

//! How long a stored secret lives.
enum class SecretLifetime
{
    Keychain,
    SessionOnly
};

//! Keeps secrets. Without a usable keychain they are kept in memory until the program ends, and
//! `lifetime()` says so.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual SecretJob *read(const SecretKey &key,
                            QObject *parent) = 0; //!< SecretMissing when there is none
    virtual SecretJob *write(const SecretKey &key, const Secret &secret, QObject *parent) = 0;
    virtual SecretJob *remove(const SecretKey &key,
                              QObject *parent) = 0; //!< fine when there is none
    //! What was found so far; Keychain until a job has shown otherwise.
    virtual SecretLifetime lifetime() const = 0;
    //! Why `lifetime()` is SessionOnly, in the keychain's own words; empty otherwise.
    virtual QString lifetimeDetail() const = 0;
};

} // namespace rollcall
