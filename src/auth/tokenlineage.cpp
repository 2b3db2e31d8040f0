// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenlineage.h"

#include <QCryptographicHash>

namespace rollcall {

namespace {

QByteArray keyOf(const Secret &token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256);
}

} // namespace

void TokenLineage::replaced(const Secret &former, const Secret &fresh)
{
    m_next.remove(keyOf(fresh)); // or newest() might run in a circle
    if (former != fresh)
        m_next.insert(keyOf(former), fresh);
}

Secret TokenLineage::newest(const Secret &token) const
{
    Secret last = token;
    for (auto next = m_next.find(keyOf(last)); next != m_next.end();
         next = m_next.find(keyOf(last)))
        last = *next;
    return last;
}

} // namespace rollcall
