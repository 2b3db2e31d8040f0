// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/refreshtoken.h"
#include "auth/tokenclient.h"

#include <QObject>
#include <QPointer>

namespace rollcall {

//! Keeps one access token fresh: gives it to whoever asks, renews it a while before it expires,
//! once for all who wait. Belongs to its authenticator.
class TokenKeeper final : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(const Result<TokenAnswer> &)>;

    //! `refreshToken` null: the app signs in by itself.
    TokenKeeper(std::shared_ptr<TokenClient> client, std::unique_ptr<RefreshToken> refreshToken);
    ~TokenKeeper() override;

    //! Calls `taker` later, unless `context` is gone by then.
    void take(QObject *context, Taker taker);
    //! The server refused this token: it is not given out again.
    void discard(const QByteArray &accessToken);

    const std::optional<TokenAnswer> &current() const { return m_current; }
    const RefreshToken *refreshToken() const { return m_refreshToken.get(); }
    TokenClient &client() const { return *m_client; }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Taker taker;
    };

    bool isFresh() const;
    bool isGood() const; //!< it may expire soon
    void renew();
    void ask(const TokenGrant &grant);
    void read(const Result<TokenAnswer> &answer);
    void settle(const Result<TokenAnswer> &result);
    static void giveLater(const Waiting &to, const Result<TokenAnswer> &result);

    std::shared_ptr<TokenClient> m_client;
    std::unique_ptr<RefreshToken> m_refreshToken;
    std::optional<TokenAnswer> m_current;
    std::chrono::seconds m_margin{0}; //!< before it expires
    QList<Waiting> m_waiting; //!< not empty: a renewal is under way
};

} // namespace rollcall
