// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"

#include <memory>

namespace rollcall {

//! Keeps secrets in the operating system's keychain, under "<profileId>/<name>" of one service
//! name; never in plain text anywhere. Where there is no keychain a written secret stays in memory
//! until the program ends: the write succeeds and lifetime() says SessionOnly.
//!
//! KeychainRefused: the keychain is locked or says no, also where QtKeychain itself reports a
//! missing entry or a success. KeychainUnavailable: a read without a keychain, of a secret that was
//! not written in this run; and a remove of one, since a copy from an earlier run may still lie in
//! a keychain that is out of reach. InvalidInput: an empty secret, or one that is not text (UTF-8).
class KeychainSecretStore final : public SecretStore
{
public:
    KeychainSecretStore();
    explicit KeychainSecretStore(const QString &service);
    ~KeychainSecretStore() override;

    SecretJob *read(const SecretKey &key, QObject *parent) override;
    SecretJob *write(const SecretKey &key, const Secret &secret, QObject *parent) override;
    SecretJob *remove(const SecretKey &key, QObject *parent) override;
    SecretLifetime lifetime() const override;
    QString lifetimeDetail() const override;

private:
    struct State;
    std::shared_ptr<State> m_state; //!< shared with jobs under way, which may end after the store
};

} // namespace rollcall
