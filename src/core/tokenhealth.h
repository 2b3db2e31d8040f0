// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace rollcall {

//! Whether a token may change what it reads, as far as its scopes tell.
enum class TokenReach
{
    Unknown,
    ReadsOnly,
    CanChange
};

//! What is known of a token without asking anybody: from the answer that brought it, else from its
//! own claims, which nobody has verified.
struct TokenHealth
{
    QString kind; //!< "Bearer", "DPoP"; empty: a plain token, or none yet
    QStringList scopes;
    std::optional<QDateTime> expires; //!< UTC
    TokenReach reach = TokenReach::Unknown;
    QStringList changingScopes; //!< those of `scopes` that reach further than reading
    //! Why the keychain did not take the refresh token that the service put in the place of the one
    //! it has: with that one nobody gets in again.
    std::optional<Error> notKept{};

    bool operator==(const TokenHealth &) const = default;
};

//! The health of a token with these scopes: reach and changingScopes are filled in.
TokenHealth healthOfScopes(const QStringList &scopes);

} // namespace rollcall
