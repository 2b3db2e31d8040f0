// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenlineage.h"
#include "core/secretstore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rollcall {

//! The refresh token of one profile, kept in step with the SecretStore: where the store has it, it
//! is read from there before it is used (another running program may have renewed it) and written
//! there as soon as a new one comes. A token that the store does not have is of a profile that is
//! being edited, and is not written.
class RefreshToken final : public QObject
{
public:
    RefreshToken(SecretStore &store, const SecretKey &key, const Secret &given,
                 std::shared_ptr<TokenLineage> lineage);

    //! Calls back with the token to use.
    void read(std::function<void(const Secret &)> use);
    //! Calls back once the store has the new one, or has refused it.
    void replace(const Secret &fresh, std::function<void()> then);

    const Secret &current() const { return m_current; }
    bool isReplaced() const { return m_isReplaced; }
    //! Why the store does not have the current one, though it had its forerunner.
    const std::optional<Error> &notKept() const { return m_notKept; }
    const SecretKey &key() const { return m_key; }

private:
    SecretStore &m_store;
    SecretKey m_key;
    Secret m_current;
    std::shared_ptr<TokenLineage> m_lineage;
    bool m_isStored = false; //!< the store had our token
    bool m_isReplaced = false;
    std::optional<Error> m_notKept;
};

} // namespace rollcall
