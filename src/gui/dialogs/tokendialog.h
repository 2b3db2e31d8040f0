// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/error.h"
#include "core/profile.h"
#include "gui/widgets/fittingdialog.h"
#include "gui/widgets/signinbox.h"
#include "session/services.h"

#include <memory>

namespace Ui {
class TokenDialog;
}

namespace rollcall {

class CredentialForm;

//! Asks for the secrets of a tenant again, or lets a person sign in again, and says why.
class TokenDialog final : public FittingDialog
{
    Q_OBJECT

public:
    //! `opener`: of sign-in pages.
    TokenDialog(const Services &services, const Profile &profile, const Error &reason,
                QWidget *parent = nullptr, const PageOpener &opener = openInBrowser);
    ~TokenDialog() override;

    Secrets secrets() const; //!< every secret of the profile's credential

private:
    void setUpTexts(const Error &reason);
    void askForSecrets();
    void startSignIn();
    void validate();
    CredentialInfo credential() const;

    const std::unique_ptr<Ui::TokenDialog> m_ui;
    const Services m_services;
    const Profile m_profile;
    CredentialForm *m_form;
};

} // namespace rollcall
