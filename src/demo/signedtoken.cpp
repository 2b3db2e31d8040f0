// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/signedtoken.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype coordinateBytes = 32; // of P-256

template <auto function>
struct Free
{
    template <typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};

using Bio = std::unique_ptr<BIO, Free<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray member(const QJsonObject &jwk, QLatin1String name)
{
    return fromBase64Url(jwk[name].toString().toLatin1());
}

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                            int(bytes.size()), nullptr));
}

Bio readerOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

EVP_PKEY *keyFrom(const char *type, OSSL_PARAM_BLD *description)
{
    using Context = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
    using Parameters = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;
    const Parameters parameters(OSSL_PARAM_BLD_to_param(description));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) > 0)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return key;
}

using Description = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;

EVP_PKEY *rsaKey(const QByteArray &modulus, const QByteArray &exponent)
{
    const Description description(OSSL_PARAM_BLD_new());
    const Number n = numberOf(modulus);
    const Number e = numberOf(exponent);
    OSSL_PARAM_BLD_push_BN(description.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(description.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return keyFrom("RSA", description.get());
}

EVP_PKEY *curveKey(const QByteArray &x, const QByteArray &y)
{
    if (x.size() != coordinateBytes || y.size() != coordinateBytes)
        return nullptr;
    const QByteArray point = '\x04' + x + y;
    const Description description(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(description.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(description.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     size_t(point.size()));
    return keyFrom("EC", description.get());
}

//! JOSE writes r and s one after the other, OpenSSL reads them as DER.
QByteArray derSignature(const QByteArray &joined)
{
    if (joined.size() != 2 * coordinateBytes)
        return {};
    using Signature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
    const Signature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), numberOf(joined.first(coordinateBytes)).release(),
                   numberOf(joined.sliced(coordinateBytes)).release());
    unsigned char *out = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &out);
    QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return der;
}

} // namespace

VerificationKey::VerificationKey(void *key)
    : m_key(key, [](void *owned) { EVP_PKEY_free(static_cast<EVP_PKEY *>(owned)); })
{ }

std::optional<VerificationKey> VerificationKey::fromPem(const QByteArray &pem)
{
    if (EVP_PKEY *key = PEM_read_bio_PUBKEY(readerOf(pem).get(), nullptr, nullptr, nullptr))
        return VerificationKey(key);
    const Certificate certificate(
        PEM_read_bio_X509(readerOf(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return std::nullopt;
    return VerificationKey(X509_get_pubkey(certificate.get()));
}

std::optional<VerificationKey> VerificationKey::fromJwk(const QJsonObject &jwk)
{
    if (jwk.contains("d"_L1))
        return std::nullopt;
    EVP_PKEY *key = nullptr;
    if (jwk["kty"_L1] == "RSA"_L1)
        key = rsaKey(member(jwk, "n"_L1), member(jwk, "e"_L1));
    else if (jwk["kty"_L1] == "EC"_L1 && jwk["crv"_L1] == "P-256"_L1)
        key = curveKey(member(jwk, "x"_L1), member(jwk, "y"_L1));
    return key ? std::optional(VerificationKey(key)) : std::nullopt;
}

bool VerificationKey::verifies(const QByteArray &algorithm, const QByteArray &input,
                               const QByteArray &signature) const
{
    auto *key = static_cast<EVP_PKEY *>(m_key.get());
    const bool isCurve = EVP_PKEY_is_a(key, "EC") == 1;
    const bool isPss = algorithm == "PS256";
    if (isCurve ? algorithm != "ES256" : !isPss && algorithm != "RS256")
        return false;
    using Context = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
    const Context context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &options, EVP_sha256(), nullptr, key) != 1)
        return false;
    if (isPss) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
    }
    const QByteArray der = isCurve ? derSignature(signature) : signature;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(der.constData()),
                            size_t(der.size()),
                            reinterpret_cast<const unsigned char *>(input.constData()),
                            size_t(input.size()))
        == 1;
}

std::optional<SignedToken> SignedToken::parse(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QJsonDocument header = QJsonDocument::fromJson(fromBase64Url(parts[0]));
    const QJsonDocument claims = QJsonDocument::fromJson(fromBase64Url(parts[1]));
    if (!header.isObject() || !claims.isObject())
        return std::nullopt;
    return SignedToken{header.object(), claims.object(), parts[0] + '.' + parts[1],
                       fromBase64Url(parts[2])};
}

bool SignedToken::isSignedBy(const VerificationKey &key) const
{
    return key.verifies(header["alg"_L1].toString().toLatin1(), input, signature);
}

QByteArray certificateThumbprint(const QByteArray &pem)
{
    const Certificate certificate(
        PEM_read_bio_X509(readerOf(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return {};
    unsigned char *out = nullptr;
    const int size = i2d_X509(certificate.get(), &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return hashedText(der);
}

QByteArray keyThumbprint(const QJsonObject &jwk)
{
    QJsonObject needed; // in the order of their names, as RFC 7638 wants them
    for (const auto name : {"crv"_L1, "e"_L1, "kty"_L1, "n"_L1, "x"_L1, "y"_L1}) {
        if (jwk.contains(name))
            needed[name] = jwk[name];
    }
    return hashedText(QJsonDocument(needed).toJson(QJsonDocument::Compact));
}

QByteArray hashedText(const QByteArray &bytes)
{
    return toBase64Url(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

} // namespace rollcall
