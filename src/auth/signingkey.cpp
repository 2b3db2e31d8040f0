// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signingkey.h"

#include "auth/keymaterial.h"
#include "auth/opensslpointers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int coordinateBytes = 32; // of P-256
constexpr int shortestRsaBits = 2048; // RFC 7518

Error unusable(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, "private key not usable", sentence};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

BioPointer readerOf(const QByteArray &bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

//! Never asks on the terminal, as OpenSSL would.
int noPassword(char *, int, int, void *)
{
    return -1;
}

//! OpenSSL writes r and s as DER, JOSE one after the other.
QByteArray joinedSignature(const QByteArray &der)
{
    using Signature = OpenSslPointer<ECDSA_SIG, ECDSA_SIG_free>;
    const unsigned char *at = bytesOf(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    if (!signature)
        return {};
    QByteArray joined(qsizetype(2) * coordinateBytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(joined.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, coordinateBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + coordinateBytes, coordinateBytes);
    return joined;
}

QByteArray coordinate(EVP_PKEY *key, const char *parameter)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1)
        return {};
    const NumberPointer owned(number);
    QByteArray bytes(coordinateBytes, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), coordinateBytes);
    return bytes;
}

QByteArray thumbprintOf(X509 *certificate)
{
    unsigned char *out = nullptr;
    const int size = i2d_X509(certificate, &out);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return toBase64Url(QCryptographicHash::hash(der, QCryptographicHash::Sha256));
}

} // namespace

QString nameOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Rs256:
        return u"RS256"_s;
    case SignatureAlgorithm::Ps256:
        return u"PS256"_s;
    case SignatureAlgorithm::Es256:
        return u"ES256"_s;
    }
    Q_UNREACHABLE();
}

Result<SigningKey> SigningKey::read(const Secret &pasted)
{
    const QByteArray text = pasted.reveal().trimmed();
    if (text.isEmpty())
        return unusable(QT_TRANSLATE_NOOP(
            "Provider", "The private key is empty. Paste it whole, as a JWK or in PEM form."));
    if (!text.startsWith('{'))
        return fromPem(repairedPem(text));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QJsonArray keys = json["keys"_L1].toArray();
    if (keys.size() > 1)
        return unusable(QT_TRANSLATE_NOOP(
            "Provider", "This JWK set has several keys. Paste the one that the app has."));
    return fromJson(keys.isEmpty() ? json : keys.first().toObject());
}

Result<SigningKey> SigningKey::generate()
{
    return of(EVP_EC_gen("P-256"));
}

Result<SigningKey> SigningKey::of(void *key)
{
    const std::shared_ptr<void> owned(
        key, [](void *held) { EVP_PKEY_free(static_cast<EVP_PKEY *>(held)); });
    auto *const pkey = static_cast<EVP_PKEY *>(key);
    if (!pkey)
        return unusable(QT_TRANSLATE_NOOP("Provider",
                                          "This private key cannot be read. Paste it whole, as a "
                                          "JWK or in PEM form, with its first and last line."));
    if (EVP_PKEY_is_a(pkey, "RSA") == 1) {
        if (EVP_PKEY_get_bits(pkey) < shortestRsaBits)
            return unusable(QT_TRANSLATE_NOOP(
                "Provider", "This RSA key is too short. Services ask for 2048 bits or more."));
        return SigningKey(owned, Kind::Rsa);
    }
    if (EVP_PKEY_is_a(pkey, "EC") == 1 && EVP_PKEY_get_bits(pkey) == 8 * coordinateBytes)
        return SigningKey(owned, Kind::P256);
    return unusable(QT_TRANSLATE_NOOP(
        "Provider", "This kind of key is not supported. Use an RSA key, or an EC key on P-256."));
}

Result<SigningKey> SigningKey::fromJson(const QJsonObject &json)
{
    if (json.contains("kty"_L1) && !json.contains("d"_L1))
        return unusable(QT_TRANSLATE_NOOP(
            "Provider", "This is the public key. Paste the private one, which has a member “d”."));
    Result<SigningKey> key = of(privateKeyOf(json));
    if (!key.ok())
        return key;
    SigningKey named = std::move(key).value();
    named.m_keyId = json["kid"_L1].toString();
    return named;
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem)
{
    if (pem.contains("ENCRYPTED"))
        return unusable(QT_TRANSLATE_NOOP(
            "Provider",
            "This private key is protected by a password. Paste it without, such as “openssl pkey "
            "-in key.pem” prints it; it is kept in the keychain."));
    if (pem.contains("-----BEGIN") && !pem.contains("PRIVATE KEY"))
        return unusable(QT_TRANSLATE_NOOP(
            "Provider", "There is no private key in this text. Paste it beside its certificate."));
    Result<SigningKey> key =
        of(PEM_read_bio_PrivateKey(readerOf(pem).get(), nullptr, noPassword, nullptr));
    if (!key.ok())
        return key;
    SigningKey found = std::move(key).value();
    const CertificatePointer certificate(
        PEM_read_bio_X509(readerOf(pem).get(), nullptr, noPassword, nullptr));
    if (!certificate)
        return found;
    if (X509_check_private_key(certificate.get(), static_cast<EVP_PKEY *>(found.m_key.get())) != 1)
        return unusable(QT_TRANSLATE_NOOP(
            "Provider", "The certificate belongs to another private key than the one beside it."));
    found.m_thumbprint = thumbprintOf(certificate.get());
    return found;
}

QJsonObject SigningKey::publicJwk() const
{
    if (m_kind != Kind::P256)
        return {};
    auto *key = static_cast<EVP_PKEY *>(m_key.get());
    const auto text = [key](const char *parameter) {
        return QString::fromLatin1(toBase64Url(coordinate(key, parameter)));
    };
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, text(OSSL_PKEY_PARAM_EC_PUB_X)},
            {u"y"_s, text(OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

Result<QByteArray> SigningKey::sign(SignatureAlgorithm algorithm, const QByteArray &input) const
{
    const bool isCurve = algorithm == SignatureAlgorithm::Es256;
    if (isCurve != (m_kind == Kind::P256))
        return unusable(QT_TRANSLATE_NOOP(
            "Provider", "This service wants another kind of key: RSA instead of EC."));
    const DigestContextPointer context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    auto *key = static_cast<EVP_PKEY *>(m_key.get());
    bool isGood = EVP_DigestSignInit(context.get(), &options, EVP_sha256(), nullptr, key) == 1;
    if (isGood && algorithm == SignatureAlgorithm::Ps256) {
        isGood = EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
    }
    QByteArray signature(EVP_PKEY_get_size(key), '\0');
    auto size = size_t(signature.size());
    isGood = isGood
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          bytesOf(input), size_t(input.size()))
            == 1;
    if (!isGood)
        return unusable(QT_TRANSLATE_NOOP("Provider", "Nothing can be signed with this key."));
    signature.truncate(qsizetype(size));
    return isCurve ? joinedSignature(signature) : signature;
}

} // namespace rollcall
