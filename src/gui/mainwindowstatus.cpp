// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a MainWindow says of the tenant that it shows, and what can be done with it.
#include "gui/mainwindow.h"

#include "core/displaytext.h"
#include "ui_mainwindow.h"

#include "core/secretstore.h"
#include "gui/dialogs/exportdialog.h"
#include "gui/fetchlimit.h"
#include "gui/groupfilter.h"
#include "gui/panels/userpanel.h"
#include "gui/rememberedchoices.h"
#include "gui/savedviews.h"
#include "gui/tableenrichment.h"
#include "gui/tenantview.h"
#include "gui/widgets/budgetmeter.h"
#include "gui/widgets/listingstatus.h"
#include "gui/widgets/messagebanner.h"
#include "session/errortext.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int messageTime = 4'000; // ms

} // namespace

void MainWindow::updateAll()
{
    updateStatus();
    updateActions();
    updatePanel();
    m_savedViews->setTenant(current());
}

void MainWindow::updateStatus()
{
    const TenantView *const view = current();
    const QString counts = view ? view->countsText() : QString();
    m_counts->setText(m_saidTimer.isActive() ? m_said : counts);
    m_counts->setVisible(!m_counts->text().isEmpty());
    // It only grows while one tenant is shown: what stands beside it does not jump.
    m_counts->setMinimumWidth(std::max(m_counts->minimumWidth(), m_counts->sizeHint().width()));
    const Listing *const listing = view ? view->session().activeListing() : nullptr;
    // The page in place of the rows says why nobody was received.
    const bool isFailed = view && view->session().state() == TenantSession::State::Failed;
    if (!listing || isFailed) {
        m_status->clear();
        m_budget->setRateLimit(std::nullopt, 100);
        return;
    }
    m_status->setExpectedUsers(listing->limit().isEmpty()
                                   ? expectedUsers(m_services.settings, view->profile().id)
                                   : std::nullopt);
    m_status->setProgress(listing->progress(), listing->stamp(), listing->state());
    m_budget->setRateLimit(listing->progress().rateLimit, view->profile().budgetPercent);
}

void MainWindow::updateActions()
{
    const TenantView *const view = current();
    const Listing *const listing = view ? view->session().activeListing() : nullptr;
    const auto state = listing ? listing->state() : Listing::State::Idle;
    const bool isSaved = view && !isTemporary(view->profile().id);
    const bool hasUsers = view && view->hasUsers();
    const bool isLoading = state == Listing::State::Running || state == Listing::State::Paused;
    m_ui->exportAction->setEnabled(hasUsers);
    m_ui->copyAction->setEnabled(view && view->selectedUsers() > 0);
    m_ui->selectAllAction->setEnabled(hasUsers);
    m_ui->findAction->setEnabled(view);
    m_ui->reloadAction->setEnabled(view);
    m_ui->columnsAction->setEnabled(view);
    m_ui->detailColumnsAction->setEnabled(view && view->enrichment().canAsk());
    m_ui->openUserAction->setEnabled(view && view->selectedUsers() == 1);
    m_ui->compareAction->setEnabled(view && view->canCompare());
    m_ui->fetchMatchingAction->setEnabled(view && view->fetchLimit().canFetchMatching());
    m_ui->fetchEverybodyAction->setEnabled(view && view->fetchLimit().canFetchEverybody());
    m_ui->groupAction->setEnabled(view && view->groupFilter().canChoose());
    m_ui->editTenantAction->setEnabled(isSaved);
    m_ui->duplicateTenantAction->setEnabled(isSaved);
    m_ui->removeTenantAction->setEnabled(view);
    m_ui->tenantCardAction->setEnabled(isSaved);
    m_ui->testTenantAction->setEnabled(isSaved);
    m_ui->enterTokenAction->setEnabled(view);
    m_ui->pauseAction->setEnabled(state == Listing::State::Running);
    m_ui->resumeAction->setEnabled(state == Listing::State::Paused
                                   || (listing && listing->canResume()));
    m_ui->stopAction->setEnabled(isLoading);
}

void MainWindow::updatePanel()
{
    const TenantView *const view = current();
    const std::size_t selected = view ? view->selectedUsers() : 0;
    const auto user = selected == 1 ? view->selectedUser() : std::nullopt;
    // The same user is not shown anew with every page that arrives.
    QString shown = QString::number(selected);
    if (user) {
        shown = view->profile().id + u'/'
            + QString::fromStdString(std::string(user->table.id(user->row)));
        const Listing *const listing = view->session().listing();
        shown += u'/' + QString::number(listing ? listing->stamp().started.toMSecsSinceEpoch() : 0);
    }
    if (shown == m_panelKey)
        return;
    m_panelKey = shown;
    if (user)
        m_panel->showUser(user->table, user->row, user->rawStatusPath, user->details);
    else if (selected > 1)
        m_panel->showSeveral(int(selected));
    else
        m_panel->showNobody();
}

void MainWindow::showKeychainNotice()
{
    if (m_isKeychainNoticeClosed || m_services.secrets.lifetime() == SecretLifetime::Keychain)
        return;
    m_keychainBanner->showMessage(
        Tone::Warning, tr("No keychain is running: tokens are kept until Rollcall closes."));
    m_keychainBanner->setToolTip(toolTipHtml(m_services.secrets.lifetimeDetail()));
}

void MainWindow::showProblem(const Error &error)
{
    tell(Tone::Danger, ErrorText::line(error));
}

void MainWindow::tell(Tone tone, const QString &sentence)
{
    m_banner->showMessage(tone, sentence);
}

void MainWindow::say(const QString &message)
{
    // A message of QStatusBar's own would stand beside the counts, not in their place.
    m_said = message;
    m_saidTimer.start(messageTime);
    updateStatus();
}

void MainWindow::exportUsers()
{
    const TenantView *const view = current();
    if (!view || !view->hasUsers())
        return;
    auto *const dialog = new ExportDialog(m_services.exporters, view->exportSource(),
                                          rememberedExport(m_services.settings),
                                          rememberedPresets(m_services.settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::presetsChanged, this,
            [this](const QList<ExportPreset> &presets) {
                rememberPresets(m_services.settings, presets);
            });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { rememberExport(m_services.settings, dialog->choices()); });
    dialog->open();
}

} // namespace rollcall
