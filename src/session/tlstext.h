// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QString>

namespace rollcall {

//! What the user reads when no secure connection came about.
struct TlsWords
{
    QString title;
    QString advice;
};

//! Words the flaws of secure connections, for ErrorText.
class TlsText
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)

public:
    //! `host` is what was asked.
    static TlsWords of(const Error &error, const QString &host);
};

} // namespace rollcall
