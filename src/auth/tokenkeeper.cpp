// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenkeeper.h"

#include "auth/tokenexchange.h"
#include "core/clock.h"

#include <algorithm>
#include <utility>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

//! Whether the token itself was not what was refused.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::ConnectionLost
        || kind == ErrorKind::Timeout || kind == ErrorKind::ProviderFailed
        || kind == ErrorKind::RateLimited;
}

} // namespace

TokenKeeper::TokenKeeper(std::shared_ptr<TokenClient> client,
                         std::unique_ptr<RefreshToken> refreshToken)
    : m_client(std::move(client)), m_refreshToken(std::move(refreshToken))
{ }

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::take(QObject *context, Taker taker)
{
    const Waiting waiting{context, std::move(taker)};
    if (isFresh())
        return giveLater(waiting, *m_current);
    m_waiting.append(waiting);
    if (m_waiting.size() == 1)
        renew();
}

void TokenKeeper::discard(const QByteArray &accessToken)
{
    if (m_current && m_current->accessToken.reveal() == accessToken)
        m_current.reset();
}

bool TokenKeeper::isFresh() const
{
    if (!m_current || !m_current->health.expires)
        return m_current.has_value();
    return m_client->services().clock.now().addSecs(m_margin.count()) < *m_current->health.expires;
}

bool TokenKeeper::isGood() const
{
    return m_current && m_current->health.expires
        && m_client->services().clock.now() < *m_current->health.expires;
}

void TokenKeeper::renew()
{
    if (!m_refreshToken)
        return ask({GrantKind::ClientCredentials});
    m_refreshToken->read([this](const Secret &token) {
        ask({GrantKind::Refresh, {{u"refresh_token"_s, token}}});
    });
}

void TokenKeeper::ask(const TokenGrant &grant)
{
    auto *exchange = new TokenExchange(m_client, grant, this);
    connect(exchange, &TokenExchange::finished, this, &TokenKeeper::read);
}

void TokenKeeper::read(const Result<TokenAnswer> &answer)
{
    if (!answer.ok()) {
        if (isPassing(answer.error().kind) && isGood())
            return settle(*m_current);
        return settle(answer);
    }
    // A service that renews refresh tokens has made the old one void: first of all, keep the new.
    const Secret &fresh = answer.value().refreshToken;
    if (m_refreshToken && !fresh.isEmpty() && fresh != m_refreshToken->current())
        return m_refreshToken->replace(fresh, [this, answer] { settle(answer); });
    settle(answer);
}

void TokenKeeper::settle(const Result<TokenAnswer> &result)
{
    if (result.ok()) {
        m_current = result.value();
        constexpr seconds usualMargin{60};
        const auto now = m_client->services().clock.now();
        const seconds left(m_current->health.expires ? now.secsTo(*m_current->health.expires) : 0);
        // Of a short life a part, or no token would ever be fresh.
        m_margin = std::min(usualMargin, left / 4);
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting)
        giveLater(one, result);
}

void TokenKeeper::giveLater(const Waiting &to, const Result<TokenAnswer> &result)
{
    if (to.context)
        QMetaObject::invokeMethod(
            to.context, [taker = to.taker, result] { taker(result); }, Qt::QueuedConnection);
}

} // namespace rollcall
