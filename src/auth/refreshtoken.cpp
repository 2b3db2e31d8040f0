// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/refreshtoken.h"

#include <QLoggingCategory>

namespace rollcall {

namespace {

Q_LOGGING_CATEGORY(log, "rollcall.auth", QtInfoMsg)

} // namespace

RefreshToken::RefreshToken(SecretStore &store, const SecretKey &key, const Secret &given,
                           std::shared_ptr<TokenLineage> lineage)
    : m_store(store), m_key(key), m_current(given), m_lineage(std::move(lineage))
{ }

void RefreshToken::read(std::function<void(const Secret &)> use)
{
    if (m_key.profileId.isEmpty())
        return use(m_current);
    SecretJob *job = m_store.read(m_key, this);
    connect(job, &SecretJob::finished, this,
            [this, use = std::move(use)](const Result<Secret> &stored) {
                if (stored.ok() && m_lineage->newest(stored.value()) == m_current)
                    m_isStored = true;
                else if (stored.ok() && m_isStored)
                    m_current = stored.value();
                use(m_current);
            });
}

void RefreshToken::replace(const Secret &fresh, std::function<void()> then)
{
    m_lineage->replaced(m_current, fresh);
    m_isReplaced = m_isReplaced || fresh != m_current;
    m_current = fresh;
    if (!m_isStored)
        return then();
    SecretJob *job = m_store.write(m_key, fresh, this);
    connect(job, &SecretJob::finished, this,
            [this, then = std::move(then)](const Result<Secret> &written) {
                m_notKept.reset();
                if (!written.ok()) {
                    m_notKept = written.error();
                    qCWarning(log, "A renewed refresh token was not stored: %s",
                              written.error().detail.c_str());
                }
                then();
            });
}

} // namespace rollcall
