// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/tokendialog.h"

#include "core/displaytext.h"
#include "dialogs/ui_tokendialog.h"
#include "gui/dialogs/credentialform.h"
#include "gui/errortext.h"

#include <QPushButton>

#include <algorithm>

namespace rollcall {

TokenDialog::TokenDialog(const Profile &profile, const ProviderInfo &provider, const Error &reason,
                         SecretLifetime lifetime, QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::TokenDialog>())
{
    m_ui->setupUi(this);
    const ErrorMessage message = ErrorText::of(reason);
    m_ui->titleLabel->setText(message.title);
    m_ui->titleLabel->setFont(Theme::scaled(font(), 1.2));
    m_ui->adviceLabel->setText(message.advice);
    m_ui->saidNote->setNote(Tone::Neutral, message.said);
    m_ui->tenantLabel->setText(
        tr("%1 (%2)", "name of a tenant, its host")
            .arg(displayText(profile.name), displayText(profile.baseUrl.host())));
    if (lifetime == SecretLifetime::SessionOnly)
        m_ui->lifetimeNote->setNote(Tone::Info,
                                    tr("No keychain was found: the token is kept until Rollcall is "
                                       "closed, and asked for again next time."));
    else
        m_ui->lifetimeNote->setNote(Tone::Neutral, tr("It is stored in the system's keychain."));

    m_form = new CredentialForm(*m_ui->formLayout, 1, this);
    const auto credential =
        std::ranges::find(provider.credentials, profile.credential, &CredentialInfo::id);
    CredentialInfo secretsOnly;
    if (credential != provider.credentials.end()) {
        std::ranges::copy_if(
            credential->fields, std::back_inserter(secretsOnly.fields),
            [](const ProviderField &field) { return field.kind == ProviderField::Kind::Secret; });
    }
    m_form->setCredential(secretsOnly, CredentialForm::EmptySecret::Missing, {});

    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("Use Token", "button"));
    ok->setEnabled(false);
    connect(m_form, &CredentialForm::edited, this,
            [this, ok] { ok->setEnabled(m_form->firstMissing().isEmpty()); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TokenDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &TokenDialog::reject);
    m_form->setTabOrder(this, ok);
    m_form->focusFirst();
}

TokenDialog::~TokenDialog() = default;

Secrets TokenDialog::secrets() const
{
    return m_form->secrets();
}

} // namespace rollcall
