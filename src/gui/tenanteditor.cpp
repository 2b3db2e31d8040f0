// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tenanteditor.h"

#include "core/appsettings.h"
#include "core/clock.h"
#include "core/displaytext.h"
#include "core/profilestore.h"
#include "core/secretstore.h"
#include "gui/connectiontext.h"
#include "gui/dialogs/tenantcard.h"
#include "gui/dialogs/tokendialog.h"
#include "gui/rememberedchoices.h"
#include "session/connectiontest.h"
#include "session/errortext.h"
#include "session/pagekeeper.h"
#include "session/profilesecrets.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

QString connectedText(const Profile &profile, const ConnectionReport &report, const QDateTime &now)
{
    QStringList sentences{TenantEditor::tr("“%1” is connected.").arg(displayText(profile.name)),
                          ConnectionText::owner(report.token)};
    if (report.rateLimit && report.rateLimit->limit > 0) {
        const QLocale locale;
        sentences.append(
            TenantEditor::tr("The rate limit is %1 requests a period, %2 of them left.")
                .arg(locale.toString(report.rateLimit->limit),
                     locale.toString(report.rateLimit->remaining)));
    }
    sentences.append(ConnectionText::health(report.health, now));
    sentences.append(ConnectionText::warning(report.health));
    sentences.append(ErrorText::ofRemarks(report.remarks));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

TenantEditor::TenantEditor(const Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{ }

void TenantEditor::add()
{
    ask(ProfileDialog::Task::Add, {});
}

void TenantEditor::edit(const Profile &profile)
{
    ask(ProfileDialog::Task::Edit, profile);
}

void TenantEditor::duplicate(const Profile &profile)
{
    ask(ProfileDialog::Task::Duplicate, profile);
}

void TenantEditor::ask(ProfileDialog::Task task, const Profile &profile)
{
    auto *const dialog = new ProfileDialog(m_services, task, profile, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, task, profile] { take(task, profile, dialog->answer()); });
    dialog->open();
}

void TenantEditor::take(ProfileDialog::Task task, const Profile &original,
                        const ProfileDialog::Answer &answer)
{
    const Profile &profile = answer.profile;
    const Result<void> saved = m_services.profiles.save(profile);
    if (!saved.ok()) {
        Q_EMIT told(Tone::Danger, ErrorText::line(saved.error()));
        return;
    }
    switch (task) {
    case ProfileDialog::Task::Add:
        return writeSecrets(profile, answer.secrets, [this, profile] { Q_EMIT added(profile.id); });
    case ProfileDialog::Task::Edit:
        return writeSecrets(profile, answer.secrets,
                            [this, profile] { Q_EMIT edited(profile.id); });
    case ProfileDialog::Task::Duplicate:
        return copySecrets(original, profile, answer.secrets);
    }
    Q_UNREACHABLE();
}

void TenantEditor::copySecrets(const Profile &from, const Profile &to, const Secrets &typed)
{
    ProfileSecrets *const reading = ProfileSecrets::read(m_services, from, {}, this);
    connect(reading, &ProfileSecrets::finished, this,
            [this, to, typed](const Result<Secrets> &stored) {
                Secrets secrets = stored.ok() ? stored.value() : Secrets();
                for (auto it = typed.begin(); it != typed.end(); ++it)
                    secrets.insert(it.key(), it.value());
                writeSecrets(to, secrets, [this, to] { Q_EMIT added(to.id); });
            });
}

//! Calls `then` when all are written. What cannot be written is told, and asked for when needed.
void TenantEditor::writeSecrets(const Profile &profile, const Secrets &secrets,
                                const std::function<void()> &then)
{
    if (secrets.isEmpty())
        return then();
    const auto left = std::make_shared<qsizetype>(secrets.size());
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        SecretJob *const job = m_services.secrets.write({profile.id, it.key()}, it.value(), this);
        connect(job, &SecretJob::finished, this, [this, left, then](const Result<Secret> &result) {
            if (!result.ok())
                Q_EMIT told(Tone::Warning, ErrorText::line(result.error()));
            if (--*left > 0)
                return;
            Q_EMIT keychainUsed();
            then();
        });
    }
}

void TenantEditor::remove(const Profile &profile)
{
    if (!isSaved(profile.id)) {
        Q_EMIT removed(profile.id);
        return;
    }
    auto *const box = new QMessageBox(&m_window);
    box->setObjectName(u"removeTenantDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove Tenant"));
    box->setText(tr("Remove “%1” from Rollcall?").arg(profile.name));
    box->setInformativeText(
        tr("Its address, its token, users kept of an interrupted load and the "
           "arrangement of its table are forgotten. Nothing changes in the directory itself."));
    QPushButton *const removing =
        box->addButton(tr("Remove", "button"), QMessageBox::DestructiveRole);
    removing->setObjectName(u"removeButton"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this,
            [this, removing, profile](QAbstractButton *button) {
                if (button == removing)
                    forget(profile);
            });
    box->open();
}

void TenantEditor::forget(const Profile &profile)
{
    const Result<void> gone = m_services.profiles.remove(profile.id);
    if (!gone.ok()) {
        Q_EMIT told(Tone::Danger, ErrorText::line(gone.error()));
        return;
    }
    const DirectoryProvider *const provider = m_services.providers.find(profile.provider);
    const QStringList names = provider ? provider->secretNames(profile.credential) : QStringList();
    for (const QString &name : names) {
        SecretJob *const job = m_services.secrets.remove({profile.id, name}, this);
        connect(job, &SecretJob::finished, this, [this, profile](const Result<Secret> &result) {
            if (!result.ok()) {
                Q_EMIT told(
                    Tone::Warning,
                    tr("The token of “%1” may still be in the keychain. %2", "what happened, why")
                        .arg(profile.name, ErrorText::of(result.error()).title));
            }
        });
    }
    PageKeeper::forget(m_services, profile.id, this);
    m_services.settings.removeTableLayout(profile.id);
    forgetExpectedUsers(m_services.settings, profile.id);
    Q_EMIT removed(profile.id);
}

void TenantEditor::test(const Profile &profile)
{
    Q_EMIT told(Tone::Info, tr("Asking %1…").arg(profile.baseUrl.host()));
    ProfileSecrets *const reading = ProfileSecrets::read(m_services, profile, {}, this);
    connect(reading, &ProfileSecrets::finished, this,
            [this, profile](const Result<Secrets> &secrets) {
                Q_EMIT keychainUsed();
                if (secrets.ok())
                    runTest(profile, secrets.value());
                else
                    Q_EMIT told(Tone::Warning, ErrorText::line(secrets.error()));
            });
}

void TenantEditor::showCard(const Profile &profile)
{
    auto *const card = new TenantCard(m_services, profile, &m_window);
    card->setAttribute(Qt::WA_DeleteOnClose);
    connect(card, &TenantCard::keychainUsed, this, &TenantEditor::keychainUsed);
    card->open();
}

void TenantEditor::runTest(const Profile &profile, const Secrets &secrets)
{
    ConnectionTest *const test = ConnectionTest::start(m_services, profile, secrets, this);
    connect(test, &ConnectionTest::finished, this,
            [this, profile](const Result<ConnectionReport> &result) {
                if (!result.ok()) {
                    Q_EMIT told(Tone::Danger,
                                tr("“%1”: %2", "tenant, what happened")
                                    .arg(profile.name, ErrorText::line(result.error())));
                    return;
                }
                const ConnectionReport &report = result.value();
                const QString warning = ConnectionText::warning(report.health);
                const bool isAllWell = warning.isEmpty() && report.remarks.isEmpty();
                Q_EMIT told(isAllWell ? Tone::Success : Tone::Warning,
                            connectedText(profile, report, m_services.clock.now()));
            });
}

void TenantEditor::enterToken(const Profile &profile, const Error &reason)
{
    if (!m_services.providers.find(profile.provider))
        return;
    auto *const dialog = new TokenDialog(m_services, profile, reason, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] {
        const Secrets secrets = dialog->secrets();
        if (isSaved(profile.id))
            writeSecrets(profile, secrets, [] {});
        Q_EMIT tokenEntered(profile.id, secrets);
    });
    dialog->open();
}

bool TenantEditor::isSaved(const QString &profileId) const
{
    const QList<Profile> profiles = m_services.profiles.profiles();
    return std::any_of(profiles.begin(), profiles.end(),
                       [&](const Profile &profile) { return profile.id == profileId; });
}

} // namespace rollcall
