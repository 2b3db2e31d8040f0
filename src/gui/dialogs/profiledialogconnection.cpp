// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/profiledialog.h"

#include "core/clock.h"
#include "dialogs/ui_profiledialog.h"
#include "gui/connectiontext.h"
#include "gui/dialogs/credentialform.h"
#include "session/connectiontest.h"
#include "session/errortext.h"
#include "session/profilesecrets.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace rollcall {

void ProfileDialog::setPageOpener(const PageOpener &opener)
{
    m_form->setPageOpener(opener);
    selectCredential();
    validate();
}

QString ProfileDialog::caFile() const
{
    const QString typed = m_ui->caFileEdit->text().trimmed();
    return typed.isEmpty() ? QString() : QFileInfo(typed).absoluteFilePath();
}

QString ProfileDialog::caFileProblem() const
{
    if (caFile().isEmpty())
        return {};
    const Result<void> checked = m_services.transport.checkTrust(caFile());
    return checked.ok() ? QString() : ErrorText::line(checked.error());
}

void ProfileDialog::showCaFile()
{
    if (const QString problem = caFileProblem(); !problem.isEmpty())
        return m_ui->caFileNote->setNote(Tone::Danger, problem);
    m_ui->caFileNote->setNote(Tone::Neutral,
                              tr("Only for a server with a certificate from an issuer that this "
                                 "computer does not know. The certificates in this file are "
                                 "trusted at this tenant's own addresses, for its API and its "
                                 "sign-in, and nowhere else."));
}

void ProfileDialog::chooseCaFile()
{
    auto *const dialog =
        new QFileDialog(this, tr("Choose CA File"), QFileInfo(caFile()).absolutePath(),
                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->caFileEdit->setText(file);
        validate();
    });
    dialog->open();
}

void ProfileDialog::startSignIn()
{
    SignInBox &box = *m_form->signInBox();
    if (const QString problem = fieldsProblem(); !problem.isEmpty())
        return box.refuse(problem);
    const Profile profile = answer().profile;
    const Result<SignInPlan> plan = provider()->signInPlan(profile);
    if (!plan.ok())
        return box.refuse(fieldProblem(plan.error()));
    m_signingIn = profile;
    box.follow(m_services.authenticators.signIn(profile, plan.value(), &box));
}

//! What was signed in for is of no use once the form tells of another app or tenant.
void ProfileDialog::dropForeignSignIn()
{
    SignInBox *box = m_form->signInBox();
    if (!box)
        return;
    if (!signsInLike(m_signingIn))
        box->drop();
    box->setHint(signInHint());
}

//! Whether nobody has to sign in any more, or at all.
bool ProfileDialog::isSignedIn() const
{
    const SignInBox *box = m_form->signInBox();
    if (!box || !box->secrets().isEmpty())
        return true;
    return m_task == Task::Edit && !box->isRunning() && signsInLike(m_original);
}

//! Whether what is in the form signs in as `other` does.
bool ProfileDialog::signsInLike(const Profile &other) const
{
    const Profile now = answer().profile;
    if (now.provider != other.provider || now.credential != other.credential
        || now.baseUrl != other.baseUrl)
        return false;
    const QList<ProviderField> fields = provider()->fieldsFor(now.credential);
    return std::ranges::all_of(fields, [&](const ProviderField &field) {
        return provider()->fieldOf(now, field.name) == provider()->fieldOf(other, field.name);
    });
}

QString ProfileDialog::signInHint() const
{
    if (m_task == Task::Edit && signsInLike(m_original))
        return tr("The last sign-in is stored in the keychain: sign in only to change it.");
    const QString service = provider() ? provider()->info().name : QString();
    return credential().how == SignIn::DeviceCode
        ? tr("You get a code, and type it on a page of %1 on any device.").arg(service)
        : tr("The sign-in page of %1 opens in the browser.").arg(service);
}

void ProfileDialog::startTest()
{
    cancelTest();
    m_test = std::make_unique<QObject>();
    m_ui->testButton->setEnabled(false);
    m_ui->testNote->setNote(Tone::Neutral, tr("Asking %1…").arg(m_address.host()));
    const Answer entered = answer();
    if (m_task == Task::Add)
        return runTest(entered.profile, entered.secrets);
    // Secrets that were left empty come from the keychain.
    Profile stored = entered.profile;
    stored.id = m_original.id;
    auto *reading = ProfileSecrets::read(m_services, stored, entered.secrets, m_test.get());
    connect(reading, &ProfileSecrets::finished, this,
            [this, profile = entered.profile](const Result<Secrets> &secrets) {
                if (!secrets.ok())
                    return showTestResult(secrets.error());
                runTest(profile, secrets.value());
            });
}

void ProfileDialog::runTest(const Profile &profile, const Secrets &secrets)
{
    ConnectionTest *test = ConnectionTest::start(m_services, profile, secrets, m_test.get());
    connect(test, &ConnectionTest::finished, this, &ProfileDialog::showTestResult);
}

void ProfileDialog::showTestResult(const Result<ConnectionReport> &result)
{
    m_ui->testButton->setEnabled(true);
    if (!result.ok())
        return m_ui->testNote->setNote(Tone::Danger, ErrorText::line(result.error()));
    const ConnectionReport &report = result.value();
    if (SignInBox *box = m_form->signInBox())
        box->renew(report.renewed);
    QStringList sentences{tr("Connected."), ConnectionText::owner(report.token)};
    if (report.rateLimit && report.rateLimit->limit > 0) {
        const QLocale locale;
        const qint64 share = qint64(report.rateLimit->limit) * m_ui->budgetSpin->value() / 100;
        sentences.append(
            tr("The rate limit is %1 requests a period, of which Rollcall uses up to "
               "%2.")
                .arg(locale.toString(report.rateLimit->limit), locale.toString(share)));
    }
    sentences.append(ConnectionText::health(report.health, m_services.clock.now()));
    sentences.removeAll(QString());
    m_ui->testNote->setNote(Tone::Success, sentences.join(u' '));
    QStringList warnings{ErrorText::ofRemarks(report.remarks),
                         ConnectionText::warning(report.health)};
    warnings.removeAll(QString());
    m_ui->reachNote->setNote(Tone::Warning, warnings.join(u' '));
}

void ProfileDialog::cancelTest()
{
    m_test.reset();
    m_ui->testNote->clear();
    m_ui->reachNote->clear();
}

} // namespace rollcall
