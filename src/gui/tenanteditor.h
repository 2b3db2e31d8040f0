// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "gui/dialogs/profiledialog.h"
#include "gui/widgets/theme.h"
#include "session/services.h"

#include <QObject>

namespace rollcall {

//! Adds, changes, removes and tests tenants: asks by dialogs that block nothing, then writes
//! profiles and secrets. Owned by the window.
class TenantEditor final : public QObject
{
    Q_OBJECT

public:
    //! Dialogs stand above `window`.
    TenantEditor(const Services &services, QWidget &window);

    void add();
    void edit(const Profile &profile);
    void duplicate(const Profile &profile);
    void remove(const Profile &profile); //!< asks first
    void test(const Profile &profile);
    void showCard(const Profile &profile);
    //! Asks for the token again. Of a tenant that is not saved it is not stored either.
    void enterToken(const Profile &profile, const Error &reason);

Q_SIGNALS:
    void added(const QString &profileId);
    void edited(const QString &profileId);
    void removed(const QString &profileId);
    void tokenEntered(const QString &profileId, const rollcall::Secrets &secrets);
    void told(rollcall::Tone tone, const QString &sentence);
    void keychainUsed(); //!< SecretStore::lifetime() may tell something else now

private:
    void ask(ProfileDialog::Task task, const Profile &profile);
    void take(ProfileDialog::Task task, const Profile &original,
              const ProfileDialog::Answer &answer);
    void copySecrets(const Profile &from, const Profile &to, const Secrets &typed);
    void writeSecrets(const Profile &profile, const Secrets &secrets,
                      const std::function<void()> &then);
    void forget(const Profile &profile);
    void runTest(const Profile &profile, const Secrets &secrets);
    bool isSaved(const QString &profileId) const;

    const Services &m_services;
    QWidget &m_window;
};

} // namespace rollcall
