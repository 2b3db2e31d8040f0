// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowanswer.h"

#include "core/table/celltext.h"

#include <algorithm>

namespace rollcall {

namespace {

// Fewer sorted rows than one in this many of the table are matched by themselves; for more, the
// whole table is scanned, which is quicker than going through it in no order.
constexpr std::size_t candidateShare = 16;

using Rows = std::shared_ptr<const RowOrder>; //!< null: stopped

std::vector<std::uint32_t> columnNumbers(const TableSnapshot &table,
                                         const std::vector<std::string> &names)
{
    std::vector<std::uint32_t> numbers;
    for (const std::string &name : names) {
        if (const auto number = table.columnByName(name))
            numbers.push_back(*number);
    }
    return numbers;
}

constexpr std::size_t rowsBetweenStops = 16'384;

//! Those of `rows` that the question is about.
bool keepOnly(const TableSnapshot &table, const IdSet &only, RowOrder &rows,
              const std::stop_token &stop)
{
    std::size_t kept = 0;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (place % rowsBetweenStops == 0 && stop.stop_requested())
            return false;
        if (only.contains(table.id(rows[place])))
            rows[kept++] = rows[place];
    }
    rows.resize(kept);
    return true;
}

//! Adds to `found` how many of RowQuestion::only there are.
bool match(const TableSnapshot &table, const RowQuestion &question, std::uint32_t from,
           RowOrder &out, std::size_t &found, const std::stop_token &stop)
{
    const std::vector<std::uint32_t> columns = columnNumbers(table, question.searched);
    if (!question.only && !question.query.isEmpty())
        return matchRows(table, question.query, columns, from, out, stop);
    RowOrder rows = table.distinctRows(from);
    if (question.only) {
        if (!keepOnly(table, *question.only, rows, stop))
            return false;
        found += rows.size();
    }
    if (!question.query.isEmpty())
        return matchRows(table, question.query, columns, rows, out, stop);
    out = std::move(rows);
    return true;
}

//! New pages are matched alone and merged; nothing of the former order is looked at again.
Rows extend(const TableSnapshot &table, const RowQuestion &question, const RowAnswer &former,
            const RowSorter &sorter, std::size_t &found, const std::stop_token &stop)
{
    found = former.view.found;
    RowOrder added;
    if (!match(table, question, former.view.table.rowCount(), added, found, stop))
        return nullptr;
    if (added.empty())
        return former.view.rows;
    auto rows = std::make_shared<RowOrder>();
    rows->reserve(former.view.rows->size() + added.size());
    *rows = *former.view.rows;
    if (question.sort.empty())
        rows->insert(rows->end(), added.begin(), added.end());
    else if (!mergeSorted(table, question.sort, sorter.localeName(), *rows, std::move(added), stop))
        return nullptr;
    return rows;
}

//! The former rows are already in order; the narrower query only takes some away.
Rows narrow(const TableSnapshot &table, const RowQuestion &question, const RowAnswer &former,
            std::size_t &found, const std::stop_token &stop)
{
    found = former.view.found;
    const RowOrder &candidates = *former.view.rows;
    auto rows = std::make_shared<RowOrder>();
    if (question.sort.empty() || candidates.size() < table.rowCount() / candidateShare) {
        if (!matchRows(table, question.query, columnNumbers(table, question.searched), candidates,
                       *rows, stop))
            return nullptr;
        return rows;
    }
    RowOrder matching;
    std::size_t again = 0;
    if (!match(table, question, 0, matching, again, stop))
        return nullptr;
    *rows = keptInOrder(candidates, matching, table.rowCount());
    return rows;
}

bool isNarrowing(const RowQuestion &question, const RowAnswer &former)
{
    return question.sort == former.question.sort && question.searched == former.question.searched
        && question.only == former.question.only && !question.query.isEmpty()
        && narrows(question.query, former.question.query);
}

bool isLater(const TableSnapshot &table, const std::string &name)
{
    const auto column = columnNamed(table, name).column;
    return column && table.column(*column).later.has_value();
}

//! Whether cells that were filled in since can have moved rows.
bool isAffected(const TableSnapshot &table, const RowQuestion &question, const RowAnswer &former)
{
    if (table.revision() == former.view.table.revision())
        return false;
    return !question.query.isEmpty() || std::ranges::any_of(question.sort, [&](const SortKey &key) {
        return isLater(table, key.column);
    });
}

//! From nothing.
Rows lookUp(const TableSnapshot &table, const RowQuestion &question, RowSorter &sorter,
            std::size_t &found, const std::stop_token &stop)
{
    if (question.query.isEmpty() && !question.only)
        return sorter.sortAll(table, question.sort, stop);
    auto rows = std::make_shared<RowOrder>();
    if (!match(table, question, 0, *rows, found, stop))
        return nullptr;
    if (!question.sort.empty() && !sorter.sort(table, question.sort, *rows, stop))
        return nullptr;
    return rows;
}

std::size_t commonBeginning(const Rows &a, const Rows &b)
{
    if (a == b)
        return a->size();
    const auto length = static_cast<std::ptrdiff_t>(std::min(a->size(), b->size()));
    const auto differs = std::mismatch(a->begin(), a->begin() + length, b->begin()).first;
    return static_cast<std::size_t>(differs - a->begin());
}

} // namespace

std::shared_ptr<const RowAnswer> answerRows(const TableSnapshot &table, const RowQuestion &question,
                                            const RowAnswer &former, RowSorter &sorter,
                                            const std::stop_token &stop)
{
    const bool isSameTable = former.view.table.rowCount() == table.rowCount()
        && former.view.table.revision() == table.revision();
    // However it was come by: it is of use when the query goes again.
    if (isSameTable && former.question.query.isEmpty() && !former.question.only)
        sorter.keepAll(table, former.question.sort, former.view.rows);
    Rows rows;
    std::size_t found = 0;
    if (question == former.question && former.view.table.rowCount() > 0
        && !isAffected(table, question, former))
        rows = extend(table, question, former, sorter, found, stop);
    else if (isSameTable && isNarrowing(question, former))
        rows = narrow(table, question, former, found, stop);
    else
        rows = lookUp(table, question, sorter, found, stop);
    if (!rows || stop.stop_requested())
        return nullptr;
    const std::size_t same = commonBeginning(former.view.rows, rows);
    return std::make_shared<const RowAnswer>(
        RowAnswer{question, {table, std::move(rows), same, found}});
}

} // namespace rollcall
