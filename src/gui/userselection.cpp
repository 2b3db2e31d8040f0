// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/userselection.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace rollcall {

UserSelection::UserSelection(QAbstractItemModel *model, QObject *parent)
    : QItemSelectionModel(model, parent), m_rows(std::make_shared<const RowOrder>())
{ }

void UserSelection::setRows(std::shared_ptr<const RowOrder> rows, std::size_t sameUpTo)
{
    const bool currentMoves = std::any_of(m_current.begin(), m_current.end(),
                                          [&](const Span &span) { return span.last >= sameUpTo; });
    if (currentMoves)
        commit();
    const std::size_t before = m_rows->size();
    m_rows = std::move(rows);
    if (m_count && sameUpTo >= before) // more rows follow: as many are looked at
        *m_count += countFrom(before);
    else
        m_count.reset();
}

void UserSelection::forget()
{
    m_rows = std::make_shared<const RowOrder>();
    selectNothing();
}

void UserSelection::setWindow(int first, int last)
{
    m_windowFirst = first;
    m_windowLast = last;
    mirror();
}

bool UserSelection::isInCurrent(std::size_t place) const
{
    const auto after =
        std::upper_bound(m_current.begin(), m_current.end(), place,
                         [](std::size_t wanted, const Span &span) { return wanted < span.first; });
    return after != m_current.begin() && place <= std::prev(after)->last;
}

bool UserSelection::isPlaceSelected(std::size_t place) const
{
    if (place >= m_rows->size())
        return false;
    const bool before = isRowInBase((*m_rows)[place]);
    if (!isInCurrent(place))
        return before;
    if (m_currentCommand & Toggle)
        return !before;
    return !(m_currentCommand & Deselect);
}

std::size_t UserSelection::shownCount() const
{
    if (!m_count)
        m_count = countFrom(0);
    return *m_count;
}

std::size_t UserSelection::countFrom(std::size_t place) const
{
    std::size_t count = 0;
    if (m_base.empty() && m_current.empty())
        return count;
    for (; place < m_rows->size(); ++place)
        count += isPlaceSelected(place) ? 1 : 0;
    return count;
}

void UserSelection::changed()
{
    m_count.reset();
    mirror();
    Q_EMIT rowsChanged();
}

RowOrder UserSelection::shownRows() const
{
    RowOrder rows;
    if (shownCount() == 0)
        return rows;
    for (std::size_t place = 0; place < m_rows->size(); ++place) {
        if (isPlaceSelected(place))
            rows.push_back((*m_rows)[place]);
    }
    return rows;
}

void UserSelection::addRows(const RowOrder &rows)
{
    if (rows.empty())
        return;
    commit();
    const std::uint32_t highest = *std::max_element(rows.begin(), rows.end());
    if (m_base.size() <= highest)
        m_base.resize(std::size_t(highest) + 1);
    for (const std::uint32_t row : rows)
        m_base[row] = true;
    changed();
}

void UserSelection::selectNothing()
{
    m_base.clear();
    m_current.clear();
    changed();
}

void UserSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (m_isMirroring) {
        QItemSelectionModel::select(selection, command);
        return;
    }
    if (command == NoUpdate)
        return;
    if (command & Clear) {
        m_base.clear();
        m_current.clear();
    } else if (!(command & Current)) {
        commit();
    }
    if (command & (Select | Deselect | Toggle)) {
        m_currentCommand = command;
        m_current.clear();
        for (const QItemSelectionRange &range : selection) {
            if (range.isValid())
                m_current.push_back({std::size_t(range.top()), std::size_t(range.bottom())});
        }
        // One range a column comes when columns were moved: one span of rows is meant.
        std::sort(m_current.begin(), m_current.end(),
                  [](const Span &left, const Span &right) { return left.first < right.first; });
        std::vector<Span> merged;
        for (const Span &span : m_current) {
            if (!merged.empty() && span.first <= merged.back().last + 1)
                merged.back().last = std::max(merged.back().last, span.last);
            else
                merged.push_back(span);
        }
        m_current = std::move(merged);
    }
    changed();
}

void UserSelection::reset()
{
    // The model was reset: Qt's ranges go, the users stay selected.
    const QScopedValueRollback guard(m_isMirroring, true);
    QItemSelectionModel::reset();
}

void UserSelection::commit()
{
    if (m_current.empty())
        return;
    for (const Span &span : m_current) {
        for (std::size_t place = span.first; place <= span.last && place < m_rows->size();
             ++place) {
            const std::uint32_t row = (*m_rows)[place];
            if (m_base.size() <= row)
                m_base.resize(std::max<std::size_t>(m_rows->size(), std::size_t(row) + 1));
            if (m_currentCommand & Toggle)
                m_base[row] = !m_base[row];
            else
                m_base[row] = !(m_currentCommand & Deselect);
        }
    }
    m_current.clear();
}

void UserSelection::mirror()
{
    const QScopedValueRollback guard(m_isMirroring, true);
    QItemSelection ranges;
    if (model() && model()->columnCount() > 0) {
        const int last = std::min(m_windowLast, model()->rowCount() - 1);
        const int lastColumn = model()->columnCount() - 1;
        for (int place = std::max(0, m_windowFirst); place <= last; ++place) {
            if (!isPlaceSelected(std::size_t(place)))
                continue;
            const int first = place;
            while (place < last && isPlaceSelected(std::size_t(place) + 1))
                ++place;
            ranges.append(
                QItemSelectionRange(model()->index(first, 0), model()->index(place, lastColumn)));
        }
    }
    QItemSelectionModel::select(ranges, ClearAndSelect);
}

} // namespace rollcall
