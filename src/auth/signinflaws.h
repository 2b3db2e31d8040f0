// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenanswer.h"

#include <QList>

namespace rollcall {

//! What a refusal says in its codes and words.
struct TokenRefusal
{
    QString code; //!< of RFC 6749 and its relatives: "invalid_client"
    QString words; //!< for people
    QList<int> numbers; //!< Microsoft's: 7000215 of AADSTS7000215
    int status = 0;
};

//! Which flaw it is; None: another one.
SignInFlaw flawOf(const TokenRefusal &refusal, const TokenQuestion &asked);

//! What the program does about a flaw.
ErrorKind kindOf(SignInFlaw flaw);

} // namespace rollcall
