// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tenantview.h"

#include "ui_tenantview.h"

#include "core/directoryprovider.h"
#include "gui/comparewindow.h"
#include "gui/dialogs/columnsdialog.h"
#include "gui/fetchlimit.h"
#include "gui/groupfilter.h"
#include "gui/tablecolumns.h"
#include "gui/tableenrichment.h"
#include "gui/tablefilters.h"
#include "gui/userselection.h"
#include "gui/usertableview.h"
#include "gui/userwindow.h"
#include "gui/widgets/enrichmentbar.h"
#include "gui/widgets/messagebanner.h"
#include "gui/widgets/searchbox.h"
#include "gui/widgets/statuschips.h"
#include "gui/widgets/statusdelegate.h"
#include "models/usertablemodel.h"
#include "session/querymoment.h"
#include "session/rowordering.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

// More than these are not searched for again after a reload.
constexpr std::size_t mostWantedIds = 10'000;

QStringList defaultColumns(const Services &services, const Profile &profile)
{
    const DirectoryProvider *const provider = services.providers.find(profile.provider);
    const QStringList names = provider ? provider->info().defaultColumns : QStringList();
    return names.isEmpty() ? QStringList{u"login"_s, u"displayName"_s, u"status"_s} : names;
}

} // namespace

TenantView::TenantView(const Services &services, const Profile &profile, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::TenantView>()), m_services(services),
      m_session(new TenantSession(services, profile, this)), m_ordering(new RowOrdering(this)),
      m_model(new UserTableModel(this)), m_table(new UserTableView(*m_model, this)),
      m_columns(new TableColumns(*m_table, *m_model, services.settings, profile.id,
                                 defaultColumns(services, profile), this)),
      m_search(new SearchBox(this)), m_chips(new StatusChips(this)),
      m_filters(new TableFilters(
          {*m_table, *m_model, *m_columns, *m_ordering, *m_chips, services.clock}, this)),
      m_banner(new MessageBanner(this)), m_stateView(new StateView(this)),
      m_overRows(new StateView(m_table))
{
    m_ui->setupUi(this);
    m_ui->searchRow->insertWidget(0, m_search, 1);
    const int rowHeight = m_search->sizeHint().height(); // while no note stands below it
    m_ui->fetchButton->setFixedHeight(rowHeight);
    m_ui->viewsButton->setFixedHeight(rowHeight);
    m_ui->searchLayout->addWidget(m_chips);
    auto *const limitBanner = new MessageBanner(this);
    limitBanner->setObjectName(u"limitBanner"_s);
    m_ui->bannerLayout->addWidget(limitBanner);
    m_fetch = new FetchLimit({*m_session, *m_ordering, *m_ui->fetchButton, *limitBanner,
                              services.clock, services.providers.find(profile.provider)},
                             this);
    auto *const groupBanner = new MessageBanner(this);
    groupBanner->setObjectName(u"groupBanner"_s);
    m_ui->bannerLayout->addWidget(groupBanner);
    const DirectoryProvider *const provider = services.providers.find(profile.provider);
    m_group = new GroupFilter(
        {services, *m_session, *m_ordering, *groupBanner, provider ? provider->groups() : nullptr},
        this);
    m_ui->bannerLayout->addWidget(m_banner);
    auto *const enrichmentBar = new EnrichmentBar(services.clock, this);
    enrichmentBar->setObjectName(u"enrichmentBar"_s);
    m_ui->bannerLayout->addWidget(enrichmentBar);
    m_enrichment = new TableEnrichment(
        {services, *m_session, *m_ordering, *m_columns, *enrichmentBar, *this}, this);
    m_ui->pages->addWidget(m_table);
    m_ui->pages->addWidget(m_stateView);
    m_search->setObjectName(u"searchBox"_s);
    m_banner->setObjectName(u"tenantBanner"_s);
    m_table->setObjectName(u"userTable"_s);
    m_table->setAccessibleName(tr("Users"));
    m_stateView->setObjectName(u"stateView"_s);
    m_overRows->setObjectName(u"overRows"_s);
    m_overRows->hide();
    m_table->viewport()->installEventFilter(this);
    m_search->setPlaceholderText(tr("Search the columns shown"));
    m_table->setItemDelegate(new StatusDelegate(int(UserRole::StatusRole), m_table));
    m_ordering->setSort(m_columns->sort());
    m_ordering->setSearchedColumns(m_columns->columns());
    m_session->askFor(m_columns->columns());
    connectAll();
    updateIcons();
    updateSituation();
}

TenantView::~TenantView() = default;

void TenantView::connectAll()
{
    connect(m_session, &TenantSession::listingChanged, this, &TenantView::takeListing);
    connect(m_session, &TenantSession::stateChanged, this, [this] {
        if (m_session->state() == TenantSession::State::Listing)
            m_reloadError.reset();
        if (Listing *const active = m_session->activeListing())
            connect(active, &Listing::progressChanged, this, &TenantView::updateSituation,
                    Qt::UniqueConnection);
        updateSituation();
    });
    connect(m_session, &TenantSession::reloadFailed, this, [this](const Error &reason) {
        m_reloadError = reason;
        updateSituation();
    });
    connect(m_ordering, &RowOrdering::viewChanged, this, &TenantView::showRows);
    connect(m_ordering, &RowOrdering::busyChanged, this, &TenantView::updateSituation);
    m_search->setSettings(m_services.settings);
    connect(m_ordering, &RowOrdering::viewChanged, this,
            [this] { m_search->setTable(m_ordering->view().table); });
    connect(m_ordering, &RowOrdering::queryRejected, m_search, &SearchBox::setError);
    connect(m_ordering, &RowOrdering::queryAccepted, m_search, &SearchBox::clearError);
    connect(m_ordering, &RowOrdering::queryAccepted, this, &TenantView::tellFound);
    connect(m_group, &GroupFilter::changed, this, &TenantView::updateSituation);
    connect(m_columns, &TableColumns::sortChanged, this,
            [this] { m_ordering->setSort(m_columns->sort()); });
    connect(m_columns, &TableColumns::columnsChanged, this, [this] {
        m_ordering->setSearchedColumns(m_columns->columns());
        m_session->askFor(m_columns->columns());
    });
    connect(m_columns, &TableColumns::choiceRequested, this, &TenantView::chooseColumns);
    connect(m_columns, &TableColumns::menuOpening, this, [this](QMenu &menu) {
        QAction *const adding = menu.addAction(tr("Add Details Co&lumns…"));
        adding->setObjectName(u"headerDetailColumnsAction"_s);
        adding->setEnabled(m_enrichment->canAsk());
        connect(adding, &QAction::triggered, m_enrichment, &TableEnrichment::ask);
    });
    connect(m_enrichment, &TableEnrichment::stateChanged, this, &TenantView::stateChanged);
    connect(m_search, &SearchBox::textEdited, this, [this](const QString &text) {
        m_ordering->setQuery(text, queryTime(m_services.clock));
    });
    connect(m_filters, &TableFilters::queryWanted, this, &TenantView::setQuery);
    connect(m_search, &SearchBox::leaveRequested, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(&m_table->users(), &UserSelection::rowsChanged, this, &TenantView::selectionChanged);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TenantView::showTableMenu);
    for (StateView *const page : {m_stateView, m_overRows}) {
        connect(page, &StateView::primaryTriggered, this,
                [this] { act(m_page ? m_page->primary : TenantAction::None); });
        connect(page, &StateView::secondaryTriggered, this,
                [this] { act(m_page ? m_page->secondary : TenantAction::None); });
    }
    connectBanner();
}

void TenantView::connectBanner()
{
    connect(m_banner, &MessageBanner::primaryTriggered, this, [this] {
        if (!m_message.isEmpty())
            Q_EMIT exportWanted();
        else if (m_notice)
            act(m_notice->primary);
    });
    connect(m_banner, &MessageBanner::secondaryTriggered, this,
            [this] { act(m_notice ? m_notice->secondary : TenantAction::None); });
    connect(m_banner, &MessageBanner::closed, this, [this] {
        if (m_message.isEmpty())
            m_closedNotice = m_notice;
        m_message.clear();
        showNotice();
    });
}

void TenantView::updateIcons()
{
    m_ui->fetchButton->setIcon(Theme::icon(u"fetch"_s, palette()));
    m_ui->viewsButton->setIcon(Theme::icon(u"view"_s, palette()));
}

void TenantView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcons();
}

bool TenantView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_overRows->setGeometry(m_table->viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

const Profile &TenantView::profile() const
{
    return m_session->profile();
}

QString TenantView::countsText() const
{
    const Listing *const listing = m_session->listing();
    if (!listing || m_model->columnCount() == 0)
        return {};
    const QLocale locale;
    const auto number = [&](qint64 count) { return locale.toString(count); };
    const qint64 shown = m_model->rowCount();
    const qint64 users = std::max(shown, listing->stamp().users);
    if (users == 0)
        return {};
    const bool isLimited = !listing->limit().isEmpty();
    const std::size_t selected = selectedUsers();
    if (selected > 0)
        return (isLimited ? tr("%1 of %2 fetched users shown, %3 selected")
                          : tr("%1 of %2 shown, %3 selected"))
            .arg(number(shown), number(users), number(qint64(selected)));
    return (isLimited ? tr("%1 of %2 fetched users shown") : tr("%1 of %2 shown"))
        .arg(number(shown), number(users));
}

std::size_t TenantView::selectedUsers() const
{
    return m_table->users().shownCount();
}

std::optional<TenantView::ShownUser> TenantView::selectedUser() const
{
    const DirectoryProvider *const provider = m_services.providers.find(profile().provider);
    if (selectedUsers() != 1 || !provider)
        return std::nullopt;
    const RowOrder rows = m_table->users().shownRows();
    return ShownUser{m_model->table(), rows.front(), provider->info().rawStatusPath,
                     detailContext()};
}

std::optional<DetailContext> TenantView::detailContext() const
{
    const DirectoryProvider *const provider = m_services.providers.find(profile().provider);
    if (!provider || !provider->details() || !m_session->authenticator())
        return std::nullopt;
    return DetailContext{&m_services, profile(), m_session->authenticator(), {}};
}

bool TenantView::canCompare() const
{
    return selectedUsers() >= 2 && selectedUsers() <= CompareWindow::mostUsers;
}

void TenantView::openUser()
{
    const auto user = selectedUser();
    if (!user)
        return;
    auto *const window =
        new UserWindow(user->table, user->row, user->rawStatusPath, user->details, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

void TenantView::compareUsers()
{
    if (!canCompare())
        return;
    auto *const window =
        new CompareWindow(m_model->table(), m_table->users().shownRows(), detailContext(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

bool TenantView::hasUsers() const
{
    return m_session->listing() && m_session->listing()->stamp().users > 0;
}

ExportSource TenantView::exportSource() const
{
    ExportSource source;
    const Listing *const listing = m_session->listing();
    if (!listing)
        return source;
    source.table = listing->snapshot();
    source.selected = std::make_shared<const RowOrder>(m_table->users().shownRows());
    source.shown = m_ordering->view().rows;
    source.all = std::make_shared<const RowOrder>(source.table.distinctRows());
    source.stamp = listing->stamp();
    source.visibleColumns = m_columns->columns();
    source.query = m_ordering->query();
    source.sort = m_ordering->sort();
    source.group = m_group->ofRows();
    return source;
}

void TenantView::reload()
{
    m_fetch->reload();
    m_group->askAgain(); // both as of now
}

void TenantView::resume()
{
    m_session->resume();
    updateSituation();
}

void TenantView::pause()
{
    if (Listing *const listing = m_session->activeListing())
        listing->pause();
    updateSituation();
}

void TenantView::stop()
{
    if (Listing *const listing = m_session->activeListing())
        listing->cancel();
}

void TenantView::find()
{
    m_search->focusSearch();
}

void TenantView::search(const QString &query)
{
    setQuery(query);
}

void TenantView::clearSearch()
{
    setQuery({});
    m_search->focusSearch();
}

void TenantView::setQuery(const QString &text)
{
    m_search->setText(text);
    m_ordering->setQuery(text, queryTime(m_services.clock));
}

void TenantView::setFilterRow(FilterRow row)
{
    m_filters->setFilterRow(row);
}

void TenantView::selectAll()
{
    m_table->selectAll();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TenantView::chooseColumns()
{
    auto *const dialog =
        new ColumnsDialog(m_model->table(), m_columns->columns(), m_columns->defaults(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_columns->setColumns(dialog->columns()); });
    dialog->open();
}

void TenantView::takeListing()
{
    m_isNewTable = true;
    m_enrichment->takeListing();
    m_ordering->setListing(m_session->listing());
    updateSituation();
}

void TenantView::showRows()
{
    const RowView &view = m_ordering->view();
    if (m_isNewTable) {
        // The rows of the load before stay until the first of the new ones are in order.
        if (view.rows->empty() && m_ordering->isBusy())
            return;
        m_isNewTable = false;
        rememberSelection();
        m_table->showTable(view);
    } else {
        m_table->showRows(view);
    }
    bringBackSelection();
    m_columns->fitToContents();
    updateSituation();
}

void TenantView::rememberSelection()
{
    const TableSnapshot &table = m_model->table();
    m_wantedIds.clear();
    m_wantedCurrent.clear();
    const RowOrder rows = m_table->users().shownRows();
    if (rows.size() <= mostWantedIds) {
        for (const std::uint32_t row : rows)
            m_wantedIds.emplace_back(table.id(row));
    }
    if (const auto current = m_table->currentUser(); current && *current < table.rowCount())
        m_wantedCurrent = table.id(*current);
}

void TenantView::bringBackSelection()
{
    const Listing *const listing = m_session->listing();
    if (!listing || (m_wantedIds.empty() && m_wantedCurrent.empty()))
        return;
    const std::uint32_t arrived = m_model->table().rowCount();
    RowOrder found;
    std::erase_if(m_wantedIds, [&](const std::string &id) {
        const auto row = listing->rowOf(id);
        if (!row || *row >= arrived)
            return false;
        found.push_back(*row);
        return true;
    });
    m_table->users().addRows(found);
    const auto current = m_wantedCurrent.empty() ? std::nullopt : listing->rowOf(m_wantedCurrent);
    if (current && *current < arrived) {
        m_wantedCurrent.clear();
        if (!m_table->currentUser())
            m_table->setCurrentUser(*current);
    }
}

} // namespace rollcall
