// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "core/result.h"
#include "session/services.h"

#include <QCommandLineParser>

namespace rollcall {

//! The options that name a tenant and its secrets, shared by all commands.
class TenantOptions final
{
public:
    explicit TenantOptions(const Services &services) : m_services(services) { }

    void addTo(QCommandLineParser &parser) const;
    //! A profile made of --provider, --url and so on. InvalidInput: subject is the sentence.
    Result<Profile> profileFrom(const QCommandLineParser &parser) const;
    //! The secrets named on the command line (by variable, file or stdin, never the value itself);
    //! empty: none named.
    Result<Secrets> secretsFrom(const QCommandLineParser &parser, const Profile &profile) const;
    bool namesTenant(const QCommandLineParser &parser) const;
    //! A profile, saved or made, with what --budget, --field and so on say instead.
    Result<Profile> adjusted(Profile profile, const QCommandLineParser &parser) const;

private:
    Result<CredentialInfo> credentialOf(const Profile &profile) const;
    Result<void> readFields(Profile &profile, const QStringList &assignments) const;

    const Services &m_services;
};

//! An InvalidInput error whose sentence this is.
Error usageError(const QString &sentence);

//! The saved profile with this name (any case) or id; with an empty name the only one there is.
Result<Profile> findProfile(const Services &services, const QString &name);

} // namespace rollcall
