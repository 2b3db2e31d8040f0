// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a TenantView says where it stands, and how rows get to the clipboard.
#include "gui/tenantview.h"

#include "ui_tenantview.h"

#include "core/displaytext.h"
#include "gui/fetchlimit.h"
#include "gui/groupfilter.h"
#include "gui/tablecolumns.h"
#include "gui/tablefilters.h"
#include "gui/userselection.h"
#include "gui/usertableview.h"
#include "gui/widgets/messagebanner.h"
#include "gui/widgets/searchbox.h"
#include "models/usertablemodel.h"
#include "session/rowordering.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QtConcurrent>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

// A clipboard is text in memory, here and in whatever it is pasted into; files hold more.
constexpr std::size_t mostCopied = 200'000;
// Fewer are copied at once, without a thread.
constexpr std::size_t copiedAtOnce = 1'000;

QString copyRows(const UserTableModel &model, const QStringList &columns)
{
    QList<int> places(model.rowCount());
    std::iota(places.begin(), places.end(), 0);
    return model.copyText(places, columns);
}

} // namespace

TenantSituation TenantView::situation() const
{
    TenantSituation now;
    now.state = m_session->state();
    now.secretProblem = m_session->secretProblem();
    now.tenant = profile().name;
    now.host = profile().baseUrl.host();
    now.query = m_ordering->query();
    now.shown = m_model->rowCount();
    now.isOrdering = m_ordering->isBusy();
    now.mayMissUsers = m_fetch->mayMissUsers();
    now.group = m_group->groupName();
    now.groupProblem = m_group->problem();
    now.isGroupAsked = m_group->isAsking();
    if (const Listing *const listing = m_session->listing()) {
        now.listing = listing->state();
        now.stamp = listing->stamp();
        now.wait = listing->progress().wait;
        now.canResume = listing->canResume();
        now.continuation = listing->continuation();
    }
    return now;
}

void TenantView::updateSituation()
{
    m_fetch->update();
    m_group->update();
    tellFound();
    showPage();
    showNotice();
    Q_EMIT stateChanged();
}

void TenantView::tellFound()
{
    if (!m_ordering->isBusy())
        m_search->setFound(m_ordering->query(), m_model->rowCount());
}

void TenantView::showPage()
{
    const TenantSituation now = situation();
    // While rows are looked for, what stands there stays: pages do not flash by as one types.
    if (m_page && now.shown == 0 && now.stamp.users > 0 && now.isOrdering)
        return;
    m_page = pageOf(now);
    if (m_page)
        m_stateView->setPage(m_page->page);
    // A filter row in which something is typed must not go away with the rows that it filters.
    const bool staysForFilters =
        now.stamp.users > 0 && !now.query.isEmpty() && m_filters->filterRow() == FilterRow::Shown;
    QWidget *const wanted =
        m_page && !staysForFilters ? static_cast<QWidget *>(m_stateView) : m_table;
    if (m_ui->pages->currentWidget() != wanted)
        m_ui->pages->setCurrentWidget(wanted);
    const bool isOverRows = m_page && staysForFilters;
    if (isOverRows) {
        StatePage page = m_page->page;
        page.icon.clear(); // the table may be low
        m_overRows->setPage(page);
        m_overRows->setGeometry(m_table->viewport()->geometry());
    }
    m_overRows->setVisible(isOverRows);
}

void TenantView::showNotice()
{
    if (!m_message.isEmpty()) {
        m_banner->showMessage(Tone::Info, m_message, tr("Export…", "button"));
        return;
    }
    m_notice =
        m_reloadError ? std::optional(noticeOfFailedReload(*m_reloadError)) : noticeOf(situation());
    if (const QStringList unknown = unknownColumns(); !m_notice && !unknown.isEmpty())
        m_notice = noticeOfUnknownColumns(displayText(m_view->name), unknown);
    if (m_page || !m_notice || m_notice == m_closedNotice) {
        m_banner->clear();
        return;
    }
    m_banner->showMessage(m_notice->tone, m_notice->text, labelOf(m_notice->primary),
                          labelOf(m_notice->secondary));
}

void TenantView::act(TenantAction action)
{
    switch (action) {
    case TenantAction::None:
        return;
    case TenantAction::Reload:
    case TenantAction::StartOver:
        return reload();
    case TenantAction::Resume:
        return resume();
    case TenantAction::Stop:
        return stop();
    case TenantAction::EnterToken: {
        const TenantSituation now = situation();
        const bool isSecretProblem = now.state == TenantSession::State::NeedsSecret;
        Q_EMIT tokenWanted(isSecretProblem ? now.secretProblem
                                           : now.stamp.reason.value_or(now.secretProblem));
        return;
    }
    case TenantAction::EditTenant:
        Q_EMIT editWanted();
        return;
    case TenantAction::ClearSearch:
        return clearSearch();
    case TenantAction::FetchEverybody:
        return m_fetch->fetchEverybody();
    case TenantAction::ShowEverybody:
        return m_group->showEverybody();
    }
    Q_UNREACHABLE();
}

void TenantView::copy()
{
    auto rows = std::make_shared<const RowOrder>(m_table->users().shownRows());
    if (rows->empty())
        return;
    if (rows->size() > mostCopied) {
        m_message = tr("At most %1 users are copied at once. Export the selection to a file "
                       "instead.")
                        .arg(QLocale().toString(qint64(mostCopied)));
        showNotice();
        return;
    }
    const TableSnapshot table = m_model->table();
    const QStringList columns = m_columns->columns();
    const qint64 count = qint64(rows->size());
    // A model of its own, made and gone on the thread that uses it, over values that never change.
    const auto make = [table, rows, columns] {
        UserTableModel model;
        model.show(table, rows, 0);
        return copyRows(model, columns);
    };
    if (rows->size() <= copiedAtOnce) {
        takeCopy(make(), count);
        return;
    }
    Q_EMIT said(tr("Copying %1 users…").arg(QLocale().toString(count)));
    auto *const watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, count] {
        watcher->deleteLater();
        takeCopy(watcher->result(), count);
    });
    watcher->setFuture(QtConcurrent::run(make));
}

void TenantView::takeCopy(const QString &text, qint64 users)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("%Ln user(s) copied.", nullptr, int(users)));
}

void TenantView::showTableMenu(const QPoint &position)
{
    auto *const menu = new QMenu(m_table);
    menu->setObjectName(u"tableMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_filters->addCellActions(*menu, position);
    QAction *const copying = menu->addAction(tr("&Copy"));
    copying->setEnabled(selectedUsers() > 0);
    connect(copying, &QAction::triggered, this, &TenantView::copy);
    connect(menu->addAction(tr("Select &All")), &QAction::triggered, this, &TenantView::selectAll);
    menu->addSeparator();
    QAction *const opening = menu->addAction(tr("Open in &Window"));
    opening->setEnabled(selectedUsers() == 1);
    connect(opening, &QAction::triggered, this, &TenantView::openUser);
    QAction *const comparing = menu->addAction(tr("Com&pare"));
    comparing->setEnabled(canCompare());
    connect(comparing, &QAction::triggered, this, &TenantView::compareUsers);
    menu->addSeparator();
    connect(menu->addAction(tr("&Export…")), &QAction::triggered, this, &TenantView::exportWanted);
    connect(menu->addAction(tr("Choose C&olumns…")), &QAction::triggered, this,
            &TenantView::chooseColumns);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace rollcall
