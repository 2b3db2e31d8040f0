// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "gui/widgets/fittingdialog.h"
#include "session/connectiontest.h"
#include "session/services.h"

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace rollcall {

class FieldNote;

//! A saved tenant and its token: where it is, how it is signed in to, whose the token is, what it
//! may and how long it is good. Asks the tenant when it is made, and again on demand.
class TenantCard final : public FittingDialog
{
    Q_OBJECT

public:
    TenantCard(const Services &services, const Profile &profile, QWidget *parent);

Q_SIGNALS:
    void keychainUsed(); //!< SecretStore::lifetime() may tell something else now

private:
    void addProfile(QFormLayout &form);
    void addToken(QFormLayout &form);
    QLabel *addRow(QFormLayout &form, const QString &caption, const char *name,
                   const QString &text);
    void ask();
    void askWith(const Secrets &secrets);
    void showReport(const ConnectionReport &report);
    void showScopes(const TokenHealth &health);
    void showFailure(const Error &error);
    void showStorage();
    void copy() const;
    CredentialInfo credential() const;

    const Services m_services;
    const Profile m_profile;
    FieldNote *m_standing;
    QLabel *m_storage = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_expiry = nullptr;
    QLabel *m_budget = nullptr;
    QListWidget *m_scopes;
    FieldNote *m_warning;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace rollcall
