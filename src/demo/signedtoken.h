// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace rollcall {

//! A public key that a signature is checked with.
class VerificationKey
{
public:
    //! A PEM public key or certificate; nothing: it is neither.
    static std::optional<VerificationKey> fromPem(const QByteArray &pem);
    //! An RSA or P-256 key as JSON; nothing: it is neither, or has a private part.
    static std::optional<VerificationKey> fromJwk(const QJsonObject &jwk);

    //! `algorithm` is RS256, PS256 or ES256; another one is not verified.
    bool verifies(const QByteArray &algorithm, const QByteArray &input,
                  const QByteArray &signature) const;

private:
    explicit VerificationKey(void *key);

    std::shared_ptr<void> m_key; //!< EVP_PKEY
};

//! A JSON Web Token taken apart, its signature not checked yet.
struct SignedToken
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray input; //!< what was signed
    QByteArray signature;

    static std::optional<SignedToken> parse(const QByteArray &text);
    bool isSignedBy(const VerificationKey &key) const;
};

//! base64url(SHA-256 of the first certificate in the PEM text); empty: there is none.
QByteArray certificateThumbprint(const QByteArray &pem);
//! RFC 7638 of an RSA or EC public key.
QByteArray keyThumbprint(const QJsonObject &jwk);
//! base64url without padding of the SHA-256.
QByteArray hashedText(const QByteArray &bytes);

} // namespace rollcall
