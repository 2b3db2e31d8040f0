// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace rollcall {

//! The state of an account in words that hold for every provider. The provider's own word is kept
//! beside it.
enum class AccountStatus : unsigned char
{
    Unknown, //!< a word that the provider's documents do not name: show that word
    Staged, //!< created, not yet usable
    Active, //!< can sign in
    Suspended, //!< stopped for a time by an administrator
    Locked, //!< stopped by the provider, e.g. after failed sign-ins
    PasswordExpired, //!< must change the password to go on
    Recovery, //!< in the middle of a password reset
    Deactivated, //!< no longer usable, record kept
    Deleted, //!< removed, still listed by the provider
};

inline constexpr std::array allAccountStatuses{
    AccountStatus::Unknown,   AccountStatus::Staged,      AccountStatus::Active,
    AccountStatus::Suspended, AccountStatus::Locked,      AccountStatus::PasswordExpired,
    AccountStatus::Recovery,  AccountStatus::Deactivated, AccountStatus::Deleted};

//! The word of the search language, files and the terminal: "active", "passwordExpired"…
std::string_view toWord(AccountStatus status);

} // namespace rollcall
