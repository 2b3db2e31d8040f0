// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/sorting.h"

#include <QItemSelectionModel>

#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

//! The selected users of one table, kept by table row and not by place, so that they stay selected
//! through searching and sorting. Qt's own ranges hold only the rows near the viewport: painting
//! and resets cost the same with three rows selected as with a million. Owned by the view.
class UserSelection final : public QItemSelectionModel
{
    Q_OBJECT

public:
    UserSelection(QAbstractItemModel *model, QObject *parent);

    //! The rows that are shown from now on. To be called before the model tells of them; places
    //! before `sameUpTo` hold the same rows as before.
    void setRows(std::shared_ptr<const RowOrder> rows, std::size_t sameUpTo);
    //! Another table: row numbers mean other users, nothing is selected.
    void forget();
    //! The places that Qt's ranges shall cover, both inclusive. To be called after every change of
    //! the model.
    void setWindow(int first, int last);

    bool isPlaceSelected(std::size_t place) const;
    std::size_t shownCount() const; //!< selected rows that are shown; kept, so asking costs nothing
    RowOrder shownRows() const; //!< table rows, in the order in which they are shown
    //! Adds rows to the selection, shown or not.
    void addRows(const RowOrder &rows);
    void selectNothing();

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void reset() override;

Q_SIGNALS:
    void rowsChanged();

private:
    struct Span
    {
        std::size_t first = 0;
        std::size_t last = 0; //!< inclusive
    };

    bool isInCurrent(std::size_t place) const;
    std::size_t countFrom(std::size_t place) const;
    void changed();
    bool isRowInBase(std::uint32_t row) const { return row < m_base.size() && m_base[row]; }
    void commit();
    void mirror();

    std::shared_ptr<const RowOrder> m_rows;
    std::vector<bool> m_base; //!< by table row: what was selected before the current gesture
    std::vector<Span> m_current; //!< places of the current gesture, sorted
    SelectionFlags m_currentCommand = NoUpdate;
    mutable std::optional<std::size_t> m_count; //!< of shownCount(), once asked for
    int m_windowFirst = 0;
    int m_windowLast = -1;
    bool m_isMirroring = false;
};

} // namespace rollcall
