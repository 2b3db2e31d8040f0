// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QString>

namespace rollcall {

//! What the user reads of a flaw in a way to sign in; ErrorText adds what the provider said.
struct SignInWords
{
    QString title;
    QString advice;
};

//! Words the flaws of ways to sign in, for ErrorText.
class SignInText
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)

public:
    //! Of any flaw but None.
    static SignInWords of(const Error &error);

private:
    static SignInWords ofPermission(const Error &error);
};

} // namespace rollcall
