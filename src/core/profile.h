// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

namespace rollcall {

//! Which users a listing asks for, where the provider leaves deactivated ones out unless told
//! otherwise.
enum class ListScope
{
    Everybody,
    WithoutDeprovisioned
};

//! A tenant that the user has added. Holds no secret: secrets lie in the keychain under the
//! profile's id.
struct Profile
{
    QString id; //!< UUID without braces, made once, never reused
    QString name; //!< unique among profiles, chosen by the user
    QString provider; //!< DirectoryProvider id: "okta"
    QUrl baseUrl; //!< origin (and a base path where the provider has one), normalised by the
                  //!< provider
    QString aliasHost; //!< a second host of the same tenant that next links may name; usually empty
    QString caFile; //!< of certificates in PEM form that are trusted beside the system's, at the
                    //!< origin of baseUrl alone; an absolute path; usually empty
    QString credential; //!< CredentialInfo id: "apiToken"
    QMap<QString, QString> fields; //!< the provider's own non-secret fields by ProviderField name
    ListScope scope = ListScope::Everybody;
    int budgetPercent = 50; //!< 1..100: the share of the tenant's rate limit that Rollcall may use
    QJsonObject unknown; //!< keys of a newer version, kept when the profile is written again

    bool operator==(const Profile &) const = default;
};

} // namespace rollcall
