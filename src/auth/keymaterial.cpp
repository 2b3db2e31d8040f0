// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keymaterial.h"

#include "auth/opensslpointers.h"

#include <QRegularExpression>

#include <openssl/core_names.h>

#include <array>
#include <vector>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype coordinateBytes = 32; // of P-256

QByteArray member(const QJsonObject &jwk, const char *name)
{
    return fromBase64Url(jwk[QLatin1String(name)].toString().toLatin1());
}

//! The parameters of a key while it is put together.
class KeyParts
{
public:
    KeyParts() : m_builder(OSSL_PARAM_BLD_new()) { }

    //! False: there is no such number.
    bool addNumber(const char *parameter, QByteArray bytes)
    {
        if (bytes.isEmpty())
            return false;
        m_numbers.emplace_back(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                                         int(bytes.size()), nullptr));
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
        return OSSL_PARAM_BLD_push_BN(m_builder.get(), parameter, m_numbers.back().get()) == 1;
    }
    void addText(const char *parameter, const char *text)
    {
        OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), parameter, text, 0);
    }
    void addBytes(const char *parameter, const QByteArray &bytes)
    {
        m_bytes.push_back(bytes); // the builder only remembers where they are
        OSSL_PARAM_BLD_push_octet_string(m_builder.get(), parameter, m_bytes.back().constData(),
                                         size_t(bytes.size()));
    }
    evp_pkey_st *key(const char *type) const
    {
        const ParametersPointer parameters(OSSL_PARAM_BLD_to_param(m_builder.get()));
        const KeyContextPointer context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *made = nullptr;
        if (parameters && context && EVP_PKEY_fromdata_init(context.get()) > 0)
            EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, parameters.get());
        return made;
    }

private:
    std::vector<NumberPointer> m_numbers; //!< live as long as the builder
    std::vector<QByteArray> m_bytes; //!< the same
    ParameterBuilderPointer m_builder;
};

evp_pkey_st *rsaKeyOf(const QJsonObject &jwk)
{
    KeyParts parts;
    if (!parts.addNumber(OSSL_PKEY_PARAM_RSA_N, member(jwk, "n"))
        || !parts.addNumber(OSSL_PKEY_PARAM_RSA_E, member(jwk, "e"))
        || !parts.addNumber(OSSL_PKEY_PARAM_RSA_D, member(jwk, "d")))
        return nullptr;
    static constexpr std::array<std::pair<const char *, const char *>, 5> factors{{
        {OSSL_PKEY_PARAM_RSA_FACTOR1, "p"},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, "q"},
        {OSSL_PKEY_PARAM_RSA_EXPONENT1, "dp"},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, "dq"},
        {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, "qi"},
    }};
    for (const auto &[parameter, name] : factors) { // all of them or none, RFC 7518
        if (!jwk.contains("p"_L1))
            break;
        if (!parts.addNumber(parameter, member(jwk, name)))
            return nullptr;
    }
    return parts.key("RSA");
}

evp_pkey_st *curveKeyOf(const QJsonObject &jwk)
{
    const QByteArray x = member(jwk, "x");
    const QByteArray y = member(jwk, "y");
    if (jwk["crv"_L1] != "P-256"_L1 || x.size() != coordinateBytes || y.size() != coordinateBytes)
        return nullptr;
    KeyParts parts;
    parts.addText(OSSL_PKEY_PARAM_GROUP_NAME, "P-256");
    parts.addBytes(OSSL_PKEY_PARAM_PUB_KEY, '\x04' + x + y);
    return parts.addNumber(OSSL_PKEY_PARAM_PRIV_KEY, member(jwk, "d")) ? parts.key("EC") : nullptr;
}

} // namespace

QByteArray repairedPem(const QByteArray &pasted)
{
    constexpr qsizetype lineLength = 64;
    QByteArray text = pasted;
    text.replace("\\r", " ").replace("\\n", "\n");
    static const QRegularExpression block(u"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QByteArray repaired;
    auto blocks = block.globalMatch(QString::fromLatin1(text));
    while (blocks.hasNext()) {
        const QRegularExpressionMatch found = blocks.next();
        const QByteArray label = found.captured(1).toLatin1();
        QByteArray body = found.captured(2).toLatin1();
        if (body.contains(':')) { // header lines of a key with a password, in lines of their own
            repaired += found.captured(0).toLatin1() + '\n';
            continue;
        }
        body.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
        repaired += "-----BEGIN " + label + "-----\n";
        for (qsizetype at = 0; at < body.size(); at += lineLength)
            repaired += body.mid(at, lineLength) + '\n';
        repaired += "-----END " + label + "-----\n";
    }
    return repaired;
}

evp_pkey_st *privateKeyOf(const QJsonObject &jwk)
{
    if (jwk["kty"_L1] == "RSA"_L1)
        return rsaKeyOf(jwk);
    return jwk["kty"_L1] == "EC"_L1 ? curveKeyOf(jwk) : nullptr;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace rollcall
