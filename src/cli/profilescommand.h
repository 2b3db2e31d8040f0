// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/terminaltenant.h"
#include "session/connectiontest.h"

#include <functional>

namespace rollcall {

//! `rollcall-cli profiles list|add|remove|test`: the saved tenants.
class ProfilesCommand final : public Command
{
    Q_OBJECT

public:
    explicit ProfilesCommand(const Services &services);

    QString name() const override;
    QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

private:
    void list();
    void add(const QCommandLineParser &parser, const QString &profileName);
    void addFrom(const QCommandLineParser &parser, const QString &profileName);
    //! What of a sign-in is to be stored.
    enum class Keep
    {
        Profile, //!< a new one, and its secrets
        SecretsAlone
    };
    bool signsInPerson(const Profile &profile) const;
    void signInAgain(const QString &profileName);
    void signIn(const Profile &profile, Keep keep);
    void save(const Profile &profile, const Secrets &secrets);
    void sayAdded(const Profile &profile);
    void saySignedIn(const Profile &profile);
    void writeSecrets(const Profile &profile, const Secrets &secrets,
                      const std::function<void(const Result<void> &)> &then);
    void remove(const QString &profileName);
    void removeSecrets(const Profile &profile, const QStringList &names);
    void test(const QCommandLineParser &parser, const QString &profileName);
    void readAndTest(const Profile &profile, const Secrets &secrets);
    void runTest(const Profile &profile, const Secrets &secrets);
    QStringList secretNames(const Profile &profile) const;

    const Services &m_services;
    const TenantOptions m_options;
};

} // namespace rollcall
