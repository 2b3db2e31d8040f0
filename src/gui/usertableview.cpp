// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/usertableview.h"

#include "gui/filterheader.h"
#include "gui/userselection.h"
#include "models/usertablemodel.h"
#include "session/rowordering.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rollcall {

namespace {

constexpr int rowPadding = 8;
// Rows beyond the viewport in which Qt knows the selection, so that small scrolls cost nothing.
constexpr int windowMargin = 100;

} // namespace

UserTableView::UserTableView(UserTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new FilterHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(&model);
    QItemSelectionModel *const replaced = selectionModel();
    m_selection = new UserSelection(&model, this);
    setSelectionModel(m_selection);
    delete replaced;

    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // Looking at every selected row to embolden headers would cost what UserSelection saves.
    horizontalHeader()->setHighlightSections(false);
    fitRowHeight();
    connect(m_selection, &UserSelection::rowsChanged, viewport(), qOverload<>(&QWidget::update));
}

void UserTableView::showRows(const RowView &view)
{
    const Anchor before = anchor();
    m_wasReset = false;
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_selection->setRows(view.rows, view.sameUpTo);
        m_model.show(view.table, view.rows, view.sameUpTo);
        placeCurrent();
    }
    if (m_wasReset)
        restore(before);
    updateWindow();
}

void UserTableView::showTable(const RowView &view)
{
    m_currentUser.reset();
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_selection->forget();
        m_selection->setRows(view.rows, 0);
        m_model.show(view.table, view.rows, 0);
        m_selection->clearCurrentIndex();
    }
    scrollToTop();
    updateWindow();
}

void UserTableView::setColumns(const QStringList &names)
{
    const Anchor before = anchor();
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_model.setColumns(names);
        placeCurrent();
    }
    restore(before);
    updateWindow();
}

void UserTableView::setCurrentUser(std::optional<std::uint32_t> tableRow)
{
    m_currentUser = tableRow;
    const QScopedValueRollback guard(m_isShowing, true);
    placeCurrent();
}

void UserTableView::placeCurrent()
{
    const std::optional<int> place =
        m_currentUser ? m_model.viewRowOf(*m_currentUser) : std::nullopt;
    const int column = std::min(m_currentColumn, m_model.columnCount() - 1);
    const QModelIndex wanted = place && column >= 0 ? m_model.index(*place, column) : QModelIndex();
    if (wanted == currentIndex())
        return;
    // Setting the current index scrolls to it; restore() alone decides about that.
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    m_selection->setCurrentIndex(wanted, QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
}

void UserTableView::reset()
{
    QTableView::reset();
    m_wasReset = true;
}

UserTableView::Anchor UserTableView::anchor() const
{
    Anchor result;
    result.horizontal = horizontalScrollBar()->value();
    const int top = verticalScrollBar()->value();
    const int last = std::min(top + visibleRows(), m_model.rowCount()) - 1;
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    if (current >= top && current <= last)
        result.rows.push_back({*m_model.tableRowAt(current), current - top});
    result.isAtTop = top == 0 && result.rows.empty();
    for (int row = top; row <= last; ++row)
        result.rows.push_back({*m_model.tableRowAt(row), row - top});
    return result;
}

void UserTableView::restore(const Anchor &anchor)
{
    executeDelayedItemsLayout();
    updateGeometries();
    horizontalScrollBar()->setValue(anchor.horizontal);
    int top = 0;
    if (!anchor.isAtTop) {
        std::vector<std::uint32_t> rows;
        for (const Anchor::Row &row : anchor.rows)
            rows.push_back(row.tableRow);
        if (const auto found = m_model.firstShown(rows))
            top = found->viewRow - anchor.rows[found->index].offset;
    }
    verticalScrollBar()->setValue(top);
}

void UserTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isShowing)
        return;
    m_currentUser = current.isValid() ? m_model.tableRowAt(current.row()) : std::nullopt;
    if (current.isValid())
        m_currentColumn = current.column();
}

void UserTableView::scrollContentsBy(int dx, int dy)
{
    if (dy != 0)
        updateWindow();
    QTableView::scrollContentsBy(dx, dy);
}

void UserTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateWindow();
}

void UserTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowHeight();
}

int UserTableView::visibleRows() const
{
    return viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize());
}

void UserTableView::fitRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
}

void UserTableView::updateWindow()
{
    const int top = verticalScrollBar()->value();
    m_selection->setWindow(top - windowMargin, top + visibleRows() + windowMargin);
}

} // namespace rollcall
