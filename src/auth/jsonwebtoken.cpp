// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/jsonwebtoken.h"

#include "auth/keymaterial.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> signedToken(QJsonObject header, const QJsonObject &claims, const SigningKey &key,
                               SignatureAlgorithm algorithm)
{
    header["alg"_L1] = nameOf(algorithm);
    const auto part = [](const QJsonObject &object) {
        return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QByteArray input = part(header) + '.' + part(claims);
    const Result<QByteArray> signature = key.sign(algorithm, input);
    if (!signature.ok())
        return signature.error();
    return QByteArray(input + '.' + toBase64Url(signature.value()));
}

QJsonObject unverifiedClaims(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(fromBase64Url(parts.at(1))).object();
}

QByteArray randomText()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return toBase64Url(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)));
}

} // namespace rollcall
