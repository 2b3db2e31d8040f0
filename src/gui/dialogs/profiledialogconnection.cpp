// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/profiledialog.h"

#include "core/displaytext.h"
#include "core/secretstore.h"
#include "dialogs/ui_profiledialog.h"
#include "gui/dialogs/credentialform.h"
#include "session/connectiontest.h"
#include "session/errortext.h"

#include <QLocale>

namespace rollcall {

void ProfileDialog::startTest()
{
    cancelTest();
    m_test = std::make_unique<QObject>();
    m_ui->testButton->setEnabled(false);
    m_ui->testNote->setNote(Tone::Neutral, tr("Asking %1…").arg(m_address.host()));
    const QStringList stored = m_task == Task::Add ? QStringList() : m_form->emptySecrets();
    readNextSecret(stored, answer());
}

//! Secrets that were left empty come from the keychain, one after the other.
void ProfileDialog::readNextSecret(const QStringList &names, const Answer &entered)
{
    if (names.isEmpty())
        return runTest(entered);
    const QString &name = names.first();
    SecretJob *job = m_services.secrets.read({m_original.id, name}, m_test.get());
    connect(job, &SecretJob::finished, this,
            [this, names, name, entered](const Result<Secret> &result) {
                if (!result.ok())
                    return showTestResult(result.error());
                Answer more = entered;
                more.secrets.insert(name, result.value());
                readNextSecret(names.sliced(1), more);
            });
}

void ProfileDialog::runTest(const Answer &entered)
{
    ConnectionTest *test =
        ConnectionTest::start(m_services, entered.profile, entered.secrets, m_test.get());
    connect(test, &ConnectionTest::finished, this, &ProfileDialog::showTestResult);
}

void ProfileDialog::showTestResult(const Result<ConnectionReport> &result)
{
    m_ui->testButton->setEnabled(true);
    if (!result.ok())
        return m_ui->testNote->setNote(Tone::Danger, ErrorText::line(result.error()));
    const ConnectionReport &report = result.value();
    const QString login = displayText(report.token.login);
    const QString name = displayText(report.token.name);
    QStringList sentences;
    if (name.isEmpty() || name == login)
        sentences.append(tr("Connected. The token belongs to %1.").arg(login));
    else
        sentences.append(tr("Connected. The token belongs to %1 (%2).").arg(name, login));
    if (report.rateLimit && report.rateLimit->limit > 0) {
        const QLocale locale;
        const qint64 share = qint64(report.rateLimit->limit) * m_ui->budgetSpin->value() / 100;
        sentences.append(
            tr("The rate limit is %1 requests a period, of which Rollcall uses up to "
               "%2.")
                .arg(locale.toString(report.rateLimit->limit), locale.toString(share)));
    }
    m_ui->testNote->setNote(Tone::Success, sentences.join(u' '));
}

void ProfileDialog::cancelTest()
{
    m_test.reset();
    m_ui->testNote->clear();
}

} // namespace rollcall
