// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tenants of a MainWindow: which are in the list, and their views.
#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "core/directoryprovider.h"
#include "core/profilestore.h"
#include "gui/connectiontext.h"
#include "gui/rememberedchoices.h"
#include "gui/tenanteditor.h"
#include "gui/tenantview.h"
#include "gui/widgets/messagebanner.h"
#include "gui/widgets/stateview.h"
#include "models/profilelistmodel.h"
#include "session/errortext.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

TenantState tenantState(TenantSession::State state)
{
    switch (state) {
    case TenantSession::State::NotListed:
        return TenantState::NotListed;
    case TenantSession::State::ReadingSecret:
        return TenantState::ReadingSecret;
    case TenantSession::State::NeedsSecret:
        return TenantState::NeedsSecret;
    case TenantSession::State::Listing:
        return TenantState::Listing;
    case TenantSession::State::Complete:
        return TenantState::Complete;
    case TenantSession::State::Partial:
        return TenantState::Partial;
    case TenantSession::State::Failed:
        return TenantState::Failed;
    }
    Q_UNREACHABLE();
}

//! The last result of a tenant in a few words.
QString resultText(const TenantSession &session)
{
    const Listing *const listing = session.listing();
    if (!listing)
        return {};
    const Stamp stamp = listing->stamp();
    if (stamp.users == 0 && stamp.reason)
        return ErrorText::of(*stamp.reason).title;
    const int users = int(stamp.users);
    if (!stamp.finished.isValid() || session.state() == TenantSession::State::Listing)
        return users > 0 ? MainWindow::tr("%Ln user(s)", "a tenant's last result", users)
                         : QString();
    if (!stamp.limitedBy.isEmpty())
        return MainWindow::tr("Limited: %Ln user(s)",
                              "a tenant's last result: not everybody was asked for", users);
    const QDateTime at = stamp.finished.toLocalTime();
    return MainWindow::tr("%Ln user(s), %1", "a tenant's last result, time of day", users)
        .arg(QLocale().toString(at.time(), QLocale::ShortFormat));
}

//! Of a tenant that was not listed since Rollcall was started; none is known of one never listed.
QString rememberedText(const AppSettings &settings, const QString &profileId)
{
    const auto users = expectedUsers(settings, profileId);
    return users ? MainWindow::tr("%Ln user(s) last time", "a tenant's result of an earlier run",
                                  int(*users))
                 : QString();
}

bool asksElsewhere(const Profile &before, const Profile &after)
{
    return before.provider != after.provider || before.baseUrl != after.baseUrl
        || before.scope != after.scope;
}

} // namespace

void MainWindow::fillTenants()
{
    QList<TenantItem> items;
    const QList<Profile> profiles = m_services.profiles.profiles() + m_temporary;
    for (const Profile &profile : profiles) {
        TenantItem item;
        item.profile = profile;
        const DirectoryProvider *const provider = m_services.providers.find(profile.provider);
        item.providerName = provider ? provider->info().name : profile.provider;
        if (const TenantView *const view = m_views.value(profile.id)) {
            item.state = tenantState(view->session().state());
            item.detail = resultText(view->session());
            item.token = ConnectionText::lasting(view->session().tokenHealth());
            item.tokenWarning = ConnectionText::warning(view->session().tokenHealth());
        }
        if (item.state == TenantState::NotListed)
            item.detail = rememberedText(m_services.settings, profile.id);
        items.append(item);
    }
    m_tenants->setTenants(items);
    StatePage welcome;
    welcome.icon = u"tenant"_s;
    if (items.isEmpty()) {
        welcome.title = tr("Welcome to Rollcall");
        welcome.text = tr("Add a tenant to see the people in its directory. Rollcall only reads; "
                          "it never changes anything there.");
        welcome.primary = tr("Add a Tenant…", "button");
    } else {
        welcome.title = tr("Choose a tenant from the list.");
        welcome.text = tr("Its users then appear here.");
    }
    m_welcome->setPage(welcome);
}

std::optional<Profile> MainWindow::profileOf(const QString &profileId) const
{
    for (const TenantItem &item : m_tenants->tenants()) {
        if (item.profile.id == profileId)
            return item.profile;
    }
    return std::nullopt;
}

bool MainWindow::isTemporary(const QString &profileId) const
{
    return std::any_of(m_temporary.begin(), m_temporary.end(),
                       [&](const Profile &profile) { return profile.id == profileId; });
}

QString MainWindow::chosenId() const
{
    return m_ui->tenantList->currentIndex().data(int(TenantRole::ProfileIdRole)).toString();
}

TenantView *MainWindow::current() const
{
    return m_views.value(chosenId());
}

void MainWindow::choose(const QModelIndex &index)
{
    const auto profile = profileOf(index.data(int(TenantRole::ProfileIdRole)).toString());
    if (m_ui->tenantList->currentIndex() != index) {
        m_ui->tenantList->setCurrentIndex(index); // comes back here
        return;
    }
    m_banner->clear();
    QWidget *shown = m_welcome;
    if (profile) {
        TenantView *const view = m_views.value(profile->id);
        shown = view ? view : makeView(*profile);
    }
    m_ui->tenantViews->setCurrentWidget(shown);
    setWindowTitle(profile ? tr("%1 – Rollcall", "title of the window").arg(profile->name)
                           : tr("Rollcall"));
    m_counts->setMinimumWidth(0);
    updateAll();
}

void MainWindow::showTenant(const QString &profileId)
{
    const QModelIndex index = m_tenants->indexOf(profileId);
    if (!index.isValid())
        return;
    choose(index);
    TenantView *const view = m_views.value(profileId);
    if (view && view->session().state() == TenantSession::State::NotListed)
        view->reload();
}

void MainWindow::openTemporary(const Profile &profile, const Secrets &secrets)
{
    m_temporary.append(profile);
    fillTenants();
    choose(m_tenants->indexOf(profile.id));
    if (secrets.isEmpty())
        return showTenant(profile.id); // which asks for them
    useToken(profile.id, secrets);
}

TenantView *MainWindow::makeView(const Profile &profile)
{
    auto *const view = new TenantView(m_services, profile, this);
    view->setObjectName(u"tenantView"_s);
    view->setFilterRow(rememberedFilterRow(m_services.settings));
    view->setViewsMenu(*m_ui->viewsMenu);
    m_views.insert(profile.id, view);
    m_ui->tenantViews->addWidget(view);
    connectView(view);
    return view;
}

void MainWindow::connectView(TenantView *view)
{
    connect(view, &TenantView::stateChanged, this, [this, view] {
        updateTenant(*view);
        if (view == current())
            updateAll();
    });
    connect(view, &TenantView::selectionChanged, this, [this, view] {
        if (view == current())
            updateAll();
    });
    connect(&view->session(), &TenantSession::stateChanged, this, [this, view] {
        showKeychainNotice();
        const Listing *const listing = view->session().listing();
        if (view->session().state() == TenantSession::State::Complete && listing
            && listing->limit().isEmpty() && !isTemporary(view->profile().id))
            rememberExpectedUsers(m_services.settings, view->profile().id, listing->stamp().users);
    });
    connect(view, &TenantView::tokenWanted, m_editor,
            [this, view](const Error &reason) { m_editor->enterToken(view->profile(), reason); });
    connect(view, &TenantView::editWanted, m_editor, [this, view] {
        if (!isTemporary(view->profile().id))
            m_editor->edit(view->profile());
    });
    connect(view, &TenantView::exportWanted, this, &MainWindow::exportUsers);
    connect(view, &TenantView::said, this, [this](const QString &message) { say(message); });
}

void MainWindow::dropView(const QString &profileId)
{
    TenantView *const view = m_views.take(profileId);
    if (!view)
        return;
    view->disconnect(this);
    view->session().disconnect(this);
    m_ui->tenantViews->removeWidget(view);
    view->deleteLater(); // a button of its own may have led here
}

void MainWindow::takeEdited(const QString &profileId)
{
    const TenantView *const before = m_views.value(profileId);
    const bool wasListed = before && before->session().state() != TenantSession::State::NotListed;
    const auto edited = profileOf(profileId);
    // What was counted there says nothing of another directory, or of another part of it.
    if (before && edited && asksElsewhere(before->profile(), *edited))
        forgetExpectedUsers(m_services.settings, profileId);
    dropView(profileId);
    if (chosenId() == profileId)
        choose(m_tenants->indexOf(profileId));
    if (wasListed && m_views.contains(profileId))
        m_views.value(profileId)->reload();
}

void MainWindow::takeRemoved(const QString &profileId)
{
    dropView(profileId);
    m_temporary.removeIf([&](const Profile &profile) { return profile.id == profileId; });
    fillTenants();
    choose(m_ui->tenantList->currentIndex());
}

void MainWindow::useToken(const QString &profileId, const Secrets &secrets)
{
    if (TenantView *const view = m_views.value(profileId))
        view->session().useSecrets(secrets);
}

void MainWindow::updateTenant(const TenantView &view)
{
    const TenantState state = tenantState(view.session().state());
    const QString result = state == TenantState::NotListed
        ? rememberedText(m_services.settings, view.profile().id)
        : resultText(view.session());
    m_tenants->setState(view.profile().id, state, result);
    const TokenHealth health = view.session().tokenHealth();
    m_tenants->setToken(view.profile().id, ConnectionText::lasting(health),
                        ConnectionText::warning(health));
}

void MainWindow::showTenantMenu(const QPoint &position)
{
    const bool isOnTenant = m_ui->tenantList->indexAt(position).isValid();
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"tenantContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_ui->addTenantAction);
    if (isOnTenant) {
        menu->addSeparator();
        menu->addActions({m_ui->reloadAction, m_ui->tenantCardAction, m_ui->testTenantAction,
                          m_ui->enterTokenAction});
        menu->addSeparator();
        menu->addActions(
            {m_ui->editTenantAction, m_ui->duplicateTenantAction, m_ui->removeTenantAction});
    }
    menu->popup(m_ui->tenantList->viewport()->mapToGlobal(position));
}

} // namespace rollcall
