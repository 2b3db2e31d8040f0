// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/signingkey.h"

namespace rollcall {

// OpenSSL signs, Qt does the rest: no JWT library of Debian 12 makes PS256 with x5t#S256 or a DPoP
// head with a key in it, and what they would save are these two functions.

//! A signed token; "alg" is added to the header.
Result<QByteArray> signedToken(QJsonObject header, const QJsonObject &claims, const SigningKey &key,
                               SignatureAlgorithm algorithm);

//! What a token says of itself, for display only: nobody has verified it. Empty: it is no JWT.
QJsonObject unverifiedClaims(const QByteArray &token);

//! A new id of a token, or another value that nobody can guess: 43 letters.
QByteArray randomText();

} // namespace rollcall
