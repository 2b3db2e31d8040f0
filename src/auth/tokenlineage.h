// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QHash>

namespace rollcall {

//! Which refresh token took the place of which, as long as the program runs: one that is used twice
//! ends the sign-in at many services, and several parts of the program may hold the old one.
class TokenLineage
{
public:
    void replaced(const Secret &former, const Secret &fresh);
    Secret newest(const Secret &token) const;

private:
    QHash<QByteArray, Secret> m_next; //!< by the hash of the former
};

} // namespace rollcall
