// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenclient.h"

#include <QObject>

namespace rollcall {

//! One question to a token endpoint, asked again at once where the answer tells how: with a proof,
//! with the server's nonce in it, or by its clock; each once. In the manner of HttpCall: one
//! terminal signal, later, then it deletes itself.
class TokenExchange final : public QObject
{
    Q_OBJECT

public:
    TokenExchange(std::shared_ptr<TokenClient> client, const TokenGrant &grant, QObject *parent);

    //! The OAuth error code of the last answer: "slow_down"; empty: it had none.
    QString code() const { return m_code; }

Q_SIGNALS:
    void finished(const rollcall::Result<rollcall::TokenAnswer> &result);

private:
    void ask();
    void read(const HttpResponse &response);
    bool mayAskAgain(Lesson lesson);
    Error refusal(Error error) const;
    void settle(const Result<TokenAnswer> &result);

    std::shared_ptr<TokenClient> m_client;
    TokenGrant m_grant;
    QString m_code;
    int m_proofTries = 0;
    bool m_hasTriedClock = false;
};

} // namespace rollcall
