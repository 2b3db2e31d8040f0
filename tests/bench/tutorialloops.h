// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rollcall::bench {

//! How a provider's users are listed by its own tutorials: over one connection, one page behind the
//! other. And what of ours lists the same.
struct TutorialLoop
{
    QString provider;
    QString credential; //!< one whose secrets the demo takes its token for
    QStringList secrets; //!< the names of their fields
    QString basePath; //!< of the address; mostly empty
    QByteArray python; //!< arguments: the server's address and the token
};

//! Null: there is none of this provider.
const TutorialLoop *tutorialLoopOf(const QString &provider);

} // namespace rollcall::bench
