// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/error.h"
#include "core/secretstore.h"
#include "gui/widgets/fittingdialog.h"

#include <memory>

namespace Ui {
class TokenDialog;
}

namespace rollcall {

class CredentialForm;

//! Asks for the secrets of a tenant again, and says why.
class TokenDialog final : public FittingDialog
{
    Q_OBJECT

public:
    TokenDialog(const Profile &profile, const ProviderInfo &provider, const Error &reason,
                SecretLifetime lifetime, QWidget *parent = nullptr);
    ~TokenDialog() override;

    Secrets secrets() const; //!< every secret of the profile's credential

private:
    const std::unique_ptr<Ui::TokenDialog> m_ui;
    CredentialForm *m_form;
};

} // namespace rollcall
