// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved views in a TenantView: what is shown as one, and showing one.
#include "gui/tenantview.h"

#include "ui_tenantview.h"

#include "gui/tablecolumns.h"
#include "models/shownvalue.h"
#include "models/usertablemodel.h"
#include "session/rowordering.h"

namespace rollcall {

void TenantView::setViewsMenu(QMenu &menu)
{
    m_ui->viewsButton->setMenu(&menu);
}

SavedView TenantView::shownView() const
{
    SavedView view;
    view.query = m_ordering->query();
    view.sort = m_columns->sort();
    view.columns = m_columns->columns();
    return view;
}

QStringList TenantView::columnsOf(const SavedView &view) const
{
    return view.columns.isEmpty() ? m_columns->defaults() : view.columns;
}

bool TenantView::isShown(const SavedView &view) const
{
    SavedView whole = view;
    whole.columns = columnsOf(view);
    return showsTheSame(whole, shownView());
}

void TenantView::showView(const SavedView &view)
{
    setView(view);
    m_closedNotice.reset();
    m_columns->setColumns(columnsOf(view));
    m_columns->setSort(view.sort);
    setQuery(view.query);
    updateSituation();
}

void TenantView::setView(const SavedView &view)
{
    m_view = view;
}

QString TenantView::viewFile() const
{
    return m_view ? m_view->file : QString();
}

//! Columns of the view shown last that are still shown or sorted by, and that no user has; while
//! users arrive, one may yet.
QStringList TenantView::unknownColumns() const
{
    QStringList unknown;
    const TableSnapshot &table = m_model->table();
    if (!m_view || m_session->state() != TenantSession::State::Complete || table.rowCount() == 0)
        return unknown;
    const auto add = [&](const QString &name) {
        const std::string column = name.toStdString();
        const QString label = columnLabel(name);
        if (column != providerStatusName && !columnNamed(table, column).column
            && !unknown.contains(label))
            unknown.append(label);
    };
    const QStringList shown = m_columns->columns();
    for (const QString &name : columnsOf(*m_view)) {
        if (shown.contains(name))
            add(name);
    }
    for (const SortKey &key : m_columns->sort()) {
        if (std::ranges::find(m_view->sort, key) != m_view->sort.end())
            add(QString::fromStdString(key.column));
    }
    return unknown;
}

} // namespace rollcall
