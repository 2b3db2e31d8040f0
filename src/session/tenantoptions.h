// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "core/result.h"

#include <QCommandLineParser>

#include <functional>

namespace rollcall {

//! The options that name a tenant and its secrets on a command line, in the words that all programs
//! and commands share.
class TenantOptions final
{
public:
    //! What reading them needs of the program around.
    struct World
    {
        const ProviderCatalog &providers;
        std::function<Result<void>(const QString &file)> checkTrust; //!< HttpTransport::checkTrust
        std::function<void(const QString &sentence)> say; //!< tells of what is no mistake
    };

    explicit TenantOptions(World world) : m_world(std::move(world)) { }

    void addTo(QCommandLineParser &parser) const;
    //! All but --provider, where another option names it.
    void addDetailsTo(QCommandLineParser &parser) const;
    //! A profile made of --provider, --url and so on. InvalidInput: subject is the sentence.
    Result<Profile> profileFrom(const QCommandLineParser &parser) const;
    Result<Profile> profileFrom(const QCommandLineParser &parser, const QString &providerId) const;
    //! The secrets named on the command line (by variable, file or stdin, never the value itself);
    //! empty: none named. Not all that the credential needs: see checkSecrets. The variables are
    //! unset, so that no child inherits them.
    Result<Secrets> secretsFrom(const QCommandLineParser &parser, const Profile &profile) const;
    //! Whether nothing is missing of what the profile's credential needs.
    Result<void> checkSecrets(const Profile &profile, const Secrets &secrets) const;
    //! How the profile signs in. InvalidInput: this version does not know its credential.
    Result<CredentialInfo> credentialOf(const Profile &profile) const;
    bool namesTenant(const QCommandLineParser &parser) const;
    //! A profile, saved or made, with what --budget, --field and so on say instead.
    Result<Profile> adjusted(Profile profile, const QCommandLineParser &parser) const;

private:
    Result<Secret> mainSecretFrom(const QCommandLineParser &parser) const;
    Result<QString> credentialFrom(const QCommandLineParser &parser,
                                   const DirectoryProvider &provider) const;
    Result<QUrl> addressFrom(const QCommandLineParser &parser, const DirectoryProvider &provider,
                             const Profile &profile) const;
    Result<void> readFields(Profile &profile, const QStringList &assignments) const;

    const World m_world;
};

//! An InvalidInput error whose sentence this is.
Error usageError(const QString &sentence);

} // namespace rollcall
