// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "core/appsettings.h"
#include "core/profilestore.h"
#include "gui/fetchlimit.h"
#include "gui/groupfilter.h"
#include "gui/panels/userpanel.h"
#include "gui/rememberedchoices.h"
#include "gui/savedviews.h"
#include "gui/tableenrichment.h"
#include "gui/tenantdelegate.h"
#include "gui/tenanteditor.h"
#include "gui/tenantview.h"
#include "gui/widgets/budgetmeter.h"
#include "gui/widgets/listingstatus.h"
#include "gui/widgets/messagebanner.h"
#include "gui/widgets/stateview.h"
#include "models/profilelistmodel.h"

#include <QCloseEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_services(services),
      m_tenants(new ProfileListModel(this)), m_editor(new TenantEditor(services, *this)),
      m_keychainBanner(new MessageBanner(this)), m_banner(new MessageBanner(this)),
      m_welcome(new StateView(this)), m_panel(new UserPanel(this))
{
    m_ui->setupUi(this);
    m_keychainBanner->setObjectName(u"keychainBanner"_s);
    m_banner->setObjectName(u"windowBanner"_s);
    m_welcome->setObjectName(u"welcome"_s);
    m_panel->setObjectName(u"userPanel"_s);
    m_ui->bannerLayout->addWidget(m_keychainBanner);
    m_ui->bannerLayout->addWidget(m_banner);
    m_ui->tenantViews->addWidget(m_welcome);
    m_ui->splitter->addWidget(m_panel);
    m_ui->splitter->setChildrenCollapsible(false);
    m_ui->splitter->setCollapsible(0, true);
    m_ui->splitter->setStretchFactor(0, 23);
    m_ui->splitter->setStretchFactor(1, 74);
    m_ui->splitter->setStretchFactor(2, 31);
    m_ui->tenantList->setModel(m_tenants);
    m_ui->tenantList->setItemDelegate(new TenantDelegate(m_ui->tenantList));
    m_ui->reloadAction->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(u"Ctrl+R"_s)});
    m_ui->addTenantButton->setDefaultAction(m_ui->addTenantAction);
    m_ui->editTenantButton->setDefaultAction(m_ui->editTenantAction);
    m_ui->removeTenantButton->setDefaultAction(m_ui->removeTenantAction);
    buildStatusBar();
    connectActions();
    connectTenants();
    connectEditor();
    connectViews();
    updateIcons();
    restoreLayout();
    fillTenants();
    choose(m_tenants->indexOf(m_services.settings.text(u"main/tenant"_s)));
    updateAll();
}

MainWindow::~MainWindow()
{
    // Views tell of their last change while they go; there is nobody left to hear it.
    for (TenantView *const view : std::as_const(m_views))
        view->disconnect(this);
    qDeleteAll(m_views);
}

void MainWindow::buildStatusBar()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"countsLabel"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setContentsMargins(Theme::spacing, 0, Theme::spacing, 0);
    m_status = new ListingStatus(m_services.clock, this);
    m_status->setObjectName(u"listingStatus"_s);
    m_budget = new BudgetMeter(this);
    m_budget->setObjectName(u"budgetMeter"_s);
    m_ui->statusBar->addPermanentWidget(m_counts);
    m_ui->statusBar->addPermanentWidget(m_status, 1);
    m_ui->statusBar->addPermanentWidget(m_budget);
    // Buttons come and go with a listing; the bar keeps the height that it has with them.
    m_status->setMinimumHeight(m_ui->addTenantButton->sizeHint().height());
    m_saidTimer.setSingleShot(true);
    connect(&m_saidTimer, &QTimer::timeout, this, &MainWindow::updateStatus);
    connect(m_status, &ListingStatus::pauseRequested, m_ui->pauseAction, &QAction::trigger);
    connect(m_status, &ListingStatus::resumeRequested, m_ui->resumeAction, &QAction::trigger);
    connect(m_status, &ListingStatus::stopRequested, m_ui->stopAction, &QAction::trigger);
}

void MainWindow::connectActions()
{
    const auto onView = [this](QAction *action, void (TenantView::*call)()) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (TenantView *const view = current())
                (view->*call)();
        });
    };
    onView(m_ui->copyAction, &TenantView::copy);
    onView(m_ui->selectAllAction, &TenantView::selectAll);
    onView(m_ui->findAction, &TenantView::find);
    onView(m_ui->reloadAction, &TenantView::reload);
    onView(m_ui->columnsAction, &TenantView::chooseColumns);
    onView(m_ui->openUserAction, &TenantView::openUser);
    onView(m_ui->compareAction, &TenantView::compareUsers);
    const auto onFetch = [this](QAction *action, void (FetchLimit::*call)()) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (const TenantView *const view = current())
                (view->fetchLimit().*call)();
        });
    };
    connect(m_ui->detailColumnsAction, &QAction::triggered, this, [this] {
        if (const TenantView *const view = current())
            view->enrichment().ask();
    });
    onFetch(m_ui->fetchMatchingAction, &FetchLimit::ask);
    onFetch(m_ui->fetchEverybodyAction, &FetchLimit::fetchEverybody);
    connect(m_ui->groupAction, &QAction::triggered, this, [this] {
        if (TenantView *const view = current())
            view->groupFilter().choose(this);
    });
    m_ui->filterRowAction->setChecked(rememberedFilterRow(m_services.settings) == FilterRow::Shown);
    connect(m_ui->filterRowAction, &QAction::toggled, this, [this] {
        const FilterRow row =
            m_ui->filterRowAction->isChecked() ? FilterRow::Shown : FilterRow::Hidden;
        rememberFilterRow(m_services.settings, row);
        for (TenantView *const view : std::as_const(m_views))
            view->setFilterRow(row);
    });
    onView(m_ui->pauseAction, &TenantView::pause);
    onView(m_ui->resumeAction, &TenantView::resume);
    onView(m_ui->stopAction, &TenantView::stop);

    const auto onTenant = [this](QAction *action, void (TenantEditor::*call)(const Profile &)) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (const auto profile = profileOf(chosenId()))
                (m_editor->*call)(*profile);
        });
    };
    connect(m_ui->addTenantAction, &QAction::triggered, m_editor, &TenantEditor::add);
    onTenant(m_ui->editTenantAction, &TenantEditor::edit);
    onTenant(m_ui->duplicateTenantAction, &TenantEditor::duplicate);
    onTenant(m_ui->removeTenantAction, &TenantEditor::remove);
    onTenant(m_ui->tenantCardAction, &TenantEditor::showCard);
    onTenant(m_ui->testTenantAction, &TenantEditor::test);
    connect(m_ui->enterTokenAction, &QAction::triggered, this, [this] {
        if (const auto profile = profileOf(chosenId()))
            m_editor->enterToken(*profile, Error{ErrorKind::SecretMissing, {}});
    });
    connect(m_ui->exportAction, &QAction::triggered, this, &MainWindow::exportUsers);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    m_panel->offerSearches();
    connect(m_panel, &UserPanel::searchWanted, this, [this](const QString &query) {
        if (TenantView *const view = current())
            view->search(query);
    });
    connect(m_panel, &UserPanel::membersWanted, this, [this](const Group &group) {
        if (TenantView *const view = current())
            view->groupFilter().showMembers(group);
    });
    connect(m_ui->userPanelAction, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->supportAction, &QAction::triggered, this, &MainWindow::showSupportBundle);
}

void MainWindow::connectTenants()
{
    connect(&m_services.profiles, &ProfileStore::changed, this, &MainWindow::fillTenants);
    connect(m_ui->tenantList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index); });
    const auto load = [this](const QModelIndex &index) {
        TenantView *const view =
            m_views.value(index.data(int(TenantRole::ProfileIdRole)).toString());
        if (view && view->session().state() == TenantSession::State::NotListed)
            view->reload();
    };
    // With the arrow keys one walks past tenants; only a click or Return loads users.
    connect(m_ui->tenantList, &QAbstractItemView::clicked, this, load);
    connect(m_ui->tenantList, &QAbstractItemView::activated, this, load);
    connect(m_ui->tenantList, &QWidget::customContextMenuRequested, this,
            &MainWindow::showTenantMenu);
    connect(m_welcome, &StateView::primaryTriggered, m_ui->addTenantAction, &QAction::trigger);
    connect(m_keychainBanner, &MessageBanner::closed, this,
            [this] { m_isKeychainNoticeClosed = true; });
}

void MainWindow::connectEditor()
{
    connect(m_editor, &TenantEditor::added, this, &MainWindow::showTenant);
    connect(m_editor, &TenantEditor::edited, this, &MainWindow::takeEdited);
    connect(m_editor, &TenantEditor::removed, this, &MainWindow::takeRemoved);
    connect(m_editor, &TenantEditor::tokenEntered, this, &MainWindow::useToken);
    connect(m_editor, &TenantEditor::told, this, &MainWindow::tell);
    connect(m_editor, &TenantEditor::keychainUsed, this, &MainWindow::showKeychainNotice);
}

void MainWindow::connectViews()
{
    m_savedViews = new SavedViews(m_services,
                                  {*m_ui->viewsMenu, *m_ui->saveViewAction, *m_ui->updateViewAction,
                                   *m_ui->manageViewsAction},
                                  *this);
    connect(m_savedViews, &SavedViews::told, this, &MainWindow::tell);
    connect(m_savedViews, &SavedViews::moved, this,
            [this](const QString &oldFile, const SavedView &moved) {
                for (TenantView *const view : std::as_const(m_views)) {
                    if (view->viewFile() == oldFile)
                        view->setView(moved);
                }
            });
}

void MainWindow::restoreLayout()
{
    const AppSettings &settings = m_services.settings;
    if (!restoreGeometry(settings.windowState(u"main/geometry"_s)))
        resize(1280, 800);
    if (!m_ui->splitter->restoreState(settings.windowState(u"main/splitter"_s)))
        m_ui->splitter->setSizes({230, 740, 310});
    m_ui->userPanelAction->setChecked(settings.text(u"main/userPanel"_s) != "hidden"_L1);
    m_panel->setVisible(m_ui->userPanelAction->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    AppSettings &settings = m_services.settings;
    settings.setWindowState(u"main/geometry"_s, saveGeometry());
    settings.setWindowState(u"main/splitter"_s, m_ui->splitter->saveState());
    settings.setText(u"main/userPanel"_s,
                     m_ui->userPanelAction->isChecked() ? u"shown"_s : u"hidden"_s);
    if (!isTemporary(chosenId()))
        settings.setText(u"main/tenant"_s, chosenId());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcons();
}

void MainWindow::updateIcons()
{
    const auto set = [this](QAction *action, const QString &name) {
        action->setIcon(Theme::icon(name, palette()));
    };
    set(m_ui->addTenantAction, u"add"_s);
    set(m_ui->editTenantAction, u"edit"_s);
    set(m_ui->duplicateTenantAction, u"duplicate"_s);
    set(m_ui->removeTenantAction, u"remove"_s);
    set(m_ui->tenantCardAction, u"info"_s);
    set(m_ui->testTenantAction, u"test"_s);
    set(m_ui->reloadAction, u"refresh"_s);
    set(m_ui->exportAction, u"export"_s);
    set(m_ui->columnsAction, u"columns"_s);
    set(m_ui->findAction, u"search"_s);
    set(m_ui->copyAction, u"copy"_s);
    set(m_ui->enterTokenAction, u"locked"_s);
    set(m_ui->pauseAction, u"pause"_s);
    set(m_ui->resumeAction, u"resume"_s);
    set(m_ui->stopAction, u"stop"_s);
}

} // namespace rollcall
