// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/dpopkey.h"

#include "auth/jsonwebtoken.h"
#include "auth/keymaterial.h"

#include <QCryptographicHash>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray originOf(const QUrl &url)
{
    return url
        .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                  | QUrl::RemoveUserInfo)
        .toEncoded();
}

} // namespace

Result<DpopKey> DpopKey::generate()
{
    Result<SigningKey> key = SigningKey::generate();
    if (!key.ok())
        return key.error();
    return DpopKey(std::move(key).value());
}

Result<HttpHeader> DpopKey::proofFor(const HttpRequest &request, const QByteArray &accessToken,
                                     const QDateTime &now) const
{
    const QUrl address =
        request.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QJsonObject claims{
        {u"htm"_s, request.method == HttpMethod::Post ? u"POST"_s : u"GET"_s},
        {u"htu"_s, QString::fromLatin1(address.toEncoded())},
        {u"iat"_s, now.toSecsSinceEpoch()},
        {u"jti"_s, QString::fromLatin1(randomText())},
    };
    if (!accessToken.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256);
        claims["ath"_L1] = QString::fromLatin1(toBase64Url(hash));
    }
    const auto nonce = m_nonces.find(originOf(request.url));
    if (nonce != m_nonces.end())
        claims["nonce"_L1] = QString::fromLatin1(nonce->second);
    const QJsonObject header{{u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, m_key.publicJwk()}};
    const Result<QByteArray> proof = signedToken(header, claims, m_key, SignatureAlgorithm::Es256);
    if (!proof.ok())
        return proof.error();
    return HttpHeader{"DPoP", proof.value()};
}

bool DpopKey::learnNonce(const HttpResponse &response)
{
    const QByteArray nonce = response.header("DPoP-Nonce").trimmed();
    if (nonce.isEmpty())
        return false;
    QByteArray &known = m_nonces[originOf(response.url)];
    return std::exchange(known, nonce) != nonce;
}

} // namespace rollcall
