// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokenhealth.h"

#include <QRegularExpression>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of Okta (okta.users.manage), Microsoft (User.ReadWrite.All, …AccessAsUser.All) and of what other
// services call theirs.
bool changesThings(const QString &scope)
{
    static const QRegularExpression changing(
        uR"((^|[._:/-])(manage|write|readwrite|create|update|delete|admin|fullaccess|full_access|)"
        uR"(accessasuser|impersonation|invite|export|manageall|privilegedoperations)([._:/-]|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return changing.match(scope).hasMatch();
}

bool readsThings(const QString &scope)
{
    static const QRegularExpression reading(u"(^|[._:/-])read(basic|all|only)?([._:/-]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // Scopes of signing in, which open nothing.
    static const QStringList harmless{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return harmless.contains(scope) || reading.match(scope).hasMatch();
}

} // namespace

TokenHealth healthOfScopes(const QStringList &scopes)
{
    TokenHealth health;
    health.scopes = scopes;
    std::ranges::copy_if(scopes, std::back_inserter(health.changingScopes), changesThings);
    if (!health.changingScopes.isEmpty())
        health.reach = TokenReach::CanChange;
    else if (!scopes.isEmpty() && std::ranges::all_of(scopes, readsThings))
        health.reach = TokenReach::ReadsOnly;
    return health;
}

} // namespace rollcall
