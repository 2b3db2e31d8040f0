// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

struct evp_pkey_st;

namespace rollcall {

//! PEM text put right: fields of one line turn its line ends into spaces, variables into "\n".
QByteArray repairedPem(const QByteArray &pasted);

//! An OpenSSL key of a private JWK, RSA or P-256. Null: it is none of these.
evp_pkey_st *privateKeyOf(const QJsonObject &jwk);

//! base64url without padding.
QByteArray toBase64Url(const QByteArray &bytes);
//! Empty: it is no base64url.
QByteArray fromBase64Url(const QByteArray &text);

} // namespace rollcall
