// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/sorting.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace rollcall {

//! Takes out of `order` what is not in `rows`. All are below `tableRows`.
RowOrder keptInOrder(const RowOrder &order, const RowOrder &rows, std::uint32_t tableRows);

//! Sorts rows of one table, and keeps what it took to do so: the ranks of the last few columns,
//! four bytes a user each, and the last few orders of all users. What is kept holds until the table
//! has more rows or other cells. Any thread.
class RowSorter
{
public:
    explicit RowSorter(std::string localeName);
    ~RowSorter();

    const std::string &localeName() const;
    //! All distinct rows in order, or null when stopped.
    std::shared_ptr<const RowOrder> sortAll(const TableSnapshot &table, const SortSpec &spec,
                                            const std::stop_token &stop);
    //! Same as sortRows().
    bool sort(const TableSnapshot &table, const SortSpec &spec, RowOrder &rows,
              const std::stop_token &stop);
    //! Notes an order of all distinct rows that was come by in another way.
    void keepAll(const TableSnapshot &table, const SortSpec &spec,
                 std::shared_ptr<const RowOrder> order);
    std::size_t memoryBytes() const;

private:
    // The mutex is not in here: moc cannot read <mutex>.
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
