// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectiontext.h"

#include "core/displaytext.h"
#include "session/errortext.h"

#include <QLocale>

namespace rollcall {

namespace {

constexpr int mostScopes = 6; // of a signed-in person there can be dozens

} // namespace

QString ConnectionText::owner(const TokenInfo &token)
{
    const QString login = displayText(token.login);
    const QString name = displayText(token.name);
    if (login.isEmpty() && name.isEmpty())
        return {};
    if (login.isEmpty() || name.isEmpty() || name == login)
        return tr("The token belongs to %1.").arg(login.isEmpty() ? name : login);
    return tr("The token belongs to %1 (%2).").arg(name, login);
}

QString ConnectionText::health(const TokenHealth &health, const QDateTime &now)
{
    QStringList sentences;
    if (!health.scopes.isEmpty())
        sentences.append(tr("The token's scopes: %1.").arg(listed(health.scopes)));
    if (health.expires) {
        sentences.append(expiry(*health.expires, now));
        if (!health.kind.isEmpty()) // it was issued to Rollcall
            sentences.append(tr("Rollcall renews it by itself."));
    }
    return sentences.join(u' ');
}

QString ConnectionText::lasting(const TokenHealth &health)
{
    QStringList sentences;
    if (!health.scopes.isEmpty())
        sentences.append(tr("The token's scopes: %1.").arg(listed(health.scopes)));
    if (health.expires) {
        sentences.append(
            tr("The token is good until %1.", "a date and time")
                .arg(QLocale().toString(health.expires->toLocalTime(), QLocale::ShortFormat)));
        if (!health.kind.isEmpty())
            sentences.append(tr("Rollcall renews it by itself."));
    }
    sentences.append(warning(health));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ConnectionText::warning(const TokenHealth &health)
{
    QStringList sentences{reachWarning(health)};
    if (health.notKept)
        sentences.append(ErrorText::ofNotKept(*health.notKept));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ConnectionText::reachWarning(const TokenHealth &health)
{
    switch (health.reach) {
    case TokenReach::Unknown:
    case TokenReach::ReadsOnly:
        return {};
    case TokenReach::CanChange:
        return tr("This token can do more than read (%1). Rollcall only reads: one without these "
                  "scopes is safer.")
            .arg(listed(health.changingScopes));
    }
    Q_UNREACHABLE();
}

QString ConnectionText::listed(const QStringList &scopes)
{
    const QString first = displayText(scopes.mid(0, mostScopes).join(u", "));
    const auto more = int(scopes.size()) - mostScopes;
    return more > 0 ? tr("%1 and %Ln more", "a list of scopes", more).arg(first) : first;
}

QString ConnectionText::expiry(const QDateTime &expires, const QDateTime &now)
{
    constexpr int hour = 60;
    constexpr int day = 24 * hour;
    const qint64 seconds = now.secsTo(expires);
    const qint64 minutes = (seconds + 30) / 60;
    if (seconds <= 0)
        return tr("The token has expired.");
    if (minutes < 1)
        return tr("The token expires within a minute.");
    if (minutes < 2 * hour)
        return tr("The token is good for %Ln more minute(s).", nullptr, int(minutes));
    if (minutes < 2 * day)
        return tr("The token is good for %Ln more hour(s).", nullptr, int(minutes / hour));
    return tr("The token is good until %1.", "a date")
        .arg(QLocale().toString(expires.toLocalTime().date(), QLocale::LongFormat));
}

} // namespace rollcall
