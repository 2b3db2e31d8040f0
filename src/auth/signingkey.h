// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace rollcall {

//! How a token is signed, by the names of RFC 7518.
enum class SignatureAlgorithm
{
    Rs256,
    Ps256,
    Es256
};

//! "RS256".
QString nameOf(SignatureAlgorithm algorithm);

//! A private key that tokens are signed with: RSA, or EC on P-256. Copies share one key, whose
//! bytes OpenSSL holds and overwrites at the end.
class SigningKey
{
public:
    enum class Kind
    {
        Rsa,
        P256
    };

    //! A private key as people paste it: a JWK or a set of one, or PEM, with its certificate in the
    //! same text where there is one. InvalidInput: subject is a whole English sentence, context
    //! "Provider"; nothing of the key is in it.
    static Result<SigningKey> read(const Secret &pasted);
    static Result<SigningKey> generate(); //!< P-256

    Kind kind() const { return m_kind; }
    QString keyId() const { return m_keyId; } //!< "kid" of the JWK; empty: it has none
    //! base64url(SHA-256) of the certificate; empty: there is none.
    QByteArray certificateThumbprint() const { return m_thumbprint; }
    QJsonObject publicJwk() const; //!< of a P-256 key; empty of another one

    //! The signature in the form of RFC 7515. InvalidInput: the algorithm is for another kind.
    Result<QByteArray> sign(SignatureAlgorithm algorithm, const QByteArray &input) const;

private:
    SigningKey(std::shared_ptr<void> key, Kind kind) : m_key(std::move(key)), m_kind(kind) { }
    static Result<SigningKey> of(void *key);
    static Result<SigningKey> fromJson(const QJsonObject &json);
    static Result<SigningKey> fromPem(const QByteArray &pem);

    std::shared_ptr<void> m_key; //!< EVP_PKEY
    Kind m_kind = Kind::Rsa;
    QString m_keyId;
    QByteArray m_thumbprint;
};

} // namespace rollcall
