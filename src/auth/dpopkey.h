// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/signingkey.h"
#include "core/http.h"

#include <QDateTime>

#include <map>

namespace rollcall {

//! The key that a session's tokens are bound to (RFC 9449), with the nonces that servers gave.
//! Made anew for each session, never stored.
class DpopKey
{
public:
    static Result<DpopKey> generate();

    //! The header "DPoP" for one request: a proof is good once. `accessToken` empty: for the token
    //! endpoint itself.
    Result<HttpHeader> proofFor(const HttpRequest &request, const QByteArray &accessToken,
                                const QDateTime &now) const;
    //! True: the answer brought a nonce that its server had not told yet.
    bool learnNonce(const HttpResponse &response);

private:
    explicit DpopKey(SigningKey key) : m_key(std::move(key)) { }

    SigningKey m_key;
    std::map<QByteArray, QByteArray> m_nonces; //!< by origin
};

} // namespace rollcall
