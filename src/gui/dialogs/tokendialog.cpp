// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/tokendialog.h"

#include "core/directoryprovider.h"
#include "core/displaytext.h"
#include "core/secretstore.h"
#include "dialogs/ui_tokendialog.h"
#include "gui/dialogs/credentialform.h"
#include "gui/errortext.h"

#include <QPushButton>

#include <algorithm>

namespace rollcall {

TokenDialog::TokenDialog(const Services &services, const Profile &profile, const Error &reason,
                         QWidget *parent, const PageOpener &opener)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::TokenDialog>()), m_services(services),
      m_profile(profile)
{
    m_ui->setupUi(this);
    m_form = new CredentialForm(*m_ui->formLayout, m_ui->tenantLabel, this);
    m_form->setPageOpener(opener);
    askForSecrets();
    setUpTexts(reason);
    connect(m_form, &CredentialForm::edited, this, &TokenDialog::validate);
    connect(m_form, &CredentialForm::signInWanted, this, &TokenDialog::startSignIn);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &TokenDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &TokenDialog::reject);
    validate();
    m_form->focusFirst();
}

void TokenDialog::setUpTexts(const Error &reason)
{
    const ErrorMessage message = ErrorText::of(reason);
    m_ui->titleLabel->setText(message.title);
    m_ui->titleLabel->setFont(Theme::scaled(font(), 1.2));
    m_ui->adviceLabel->setText(message.advice);
    m_ui->saidNote->setNote(Tone::Neutral, message.said);
    m_ui->tenantLabel->setText(
        tr("%1 (%2)", "name of a tenant, its host")
            .arg(displayText(m_profile.name), displayText(m_profile.baseUrl.host())));
    if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly)
        m_ui->lifetimeNote->setNote(Tone::Info,
                                    tr("No keychain was found: the token is kept until Rollcall is "
                                       "closed, and asked for again next time."));
    else
        m_ui->lifetimeNote->setNote(Tone::Neutral, tr("It is stored in the system's keychain."));
    const bool isSignIn = m_form->signInBox();
    if (isSignIn)
        setWindowTitle(tr("Sign In", "title"));
    if (isSignIn && reason.flaw == SignInFlaw::None
        && actionFor(reason.kind) == ErrorAction::EnterToken)
        m_ui->adviceLabel->setText(tr("Sign in again to go on."));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setText(isSignIn ? tr("Continue", "button") : tr("Use Token", "button"));
}

void TokenDialog::askForSecrets()
{
    const DirectoryProvider *provider = m_services.providers.find(m_profile.provider);
    const QList<ProviderField> secrets =
        provider ? provider->secretFields(m_profile.credential) : QList<ProviderField>();
    m_form->ask(secrets, credential().how, CredentialForm::EmptySecret::Missing, {});
    m_form->setTabOrder(this, m_ui->buttonBox->button(QDialogButtonBox::Ok));
    if (SignInBox *box = m_form->signInBox())
        box->setHint(
            credential().how == SignIn::DeviceCode
                ? tr("You get a code, and type it on a page of %1 on any device.")
                      .arg(provider->info().name)
                : tr("The sign-in page of %1 opens in the browser.").arg(provider->info().name));
}

void TokenDialog::startSignIn()
{
    SignInBox &box = *m_form->signInBox();
    const Result<SignInPlan> plan =
        m_services.providers.find(m_profile.provider)->signInPlan(m_profile);
    if (!plan.ok())
        return box.refuse(ErrorText::line(plan.error()));
    box.follow(m_services.authenticators.signIn(m_profile, plan.value(), &box));
}

void TokenDialog::validate()
{
    const SignInBox *box = m_form->signInBox();
    const bool isComplete = m_form->firstMissing().isEmpty() && (!box || !box->secrets().isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isComplete);
}

CredentialInfo TokenDialog::credential() const
{
    const DirectoryProvider *provider = m_services.providers.find(m_profile.provider);
    return provider ? provider->credentialNamed(m_profile.credential).value_or(CredentialInfo())
                    : CredentialInfo();
}

TokenDialog::~TokenDialog() = default;

Secrets TokenDialog::secrets() const
{
    return m_form->secrets();
}

} // namespace rollcall
