// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "core/tokenhealth.h"

#include <QCoreApplication>
#include <QString>

namespace rollcall {

//! Words what is known of a token: whose it is, what it may, and how long it is good.
class ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)

public:
    //! "The token belongs to Ann Example (ann@example.com)."; empty: the provider does not tell.
    static QString owner(const TokenInfo &token);
    //! "The token's scopes: …. The token is good for 59 more minutes. …"; empty: nothing is known.
    static QString health(const TokenHealth &health, const QDateTime &now);
    //! The same for what is shown longer: until when it is good, and the warning.
    static QString lasting(const TokenHealth &health);
    //! That the token can do more than read, or that its renewal was not stored; empty: neither.
    static QString warning(const TokenHealth &health);

    //! "The token is good for 59 more minutes."
    static QString expiry(const QDateTime &expires, const QDateTime &now);

private:
    static QString reachWarning(const TokenHealth &health);
    static QString listed(const QStringList &scopes);
};

} // namespace rollcall
