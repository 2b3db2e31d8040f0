// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookedup.h"

#include "core/displaytext.h"
#include "core/table/celltext.h"

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

constexpr std::size_t reasons = static_cast<std::size_t>(BlankReason::NotOffered) + 1;

} // namespace

qint64 LookedUp::unknownUsers() const
{
    qint64 sum = 0;
    for (const auto &[reason, count] : unknown)
        sum += count;
    return sum;
}

QList<LookedUp> lookedUpIn(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                           const std::vector<std::string> &columns, const QList<LookedUp> &known)
{
    QList<LookedUp> all;
    for (const std::string &name : columns) {
        const NamedColumn column = columnNamed(table, name);
        if (!column.column || !table.column(*column.column).later)
            continue;
        LookedUp told;
        told.column = exactText(name);
        const auto found = std::ranges::find(known, told.column, &LookedUp::column);
        if (found != known.end())
            told = *found;
        told.users = static_cast<qint64>(rows.size());
        std::array<qint64, reasons> counts{};
        for (const std::uint32_t row : rows) {
            const Cell cell = readCell(table, row, column);
            if (cell.kind == CellKind::Blank)
                ++counts[static_cast<std::size_t>(cell.blank)];
        }
        told.unknown.clear();
        for (std::size_t i = 0; i < reasons; ++i) {
            const auto reason = static_cast<BlankReason>(i);
            if (counts[i] > 0 && isUnknown(reason))
                told.unknown.append({reason, counts[i]});
        }
        all.append(told);
    }
    return all;
}

std::string unknownWords(const LookedUp &column)
{
    std::string words;
    for (const auto &[reason, count] : column.unknown) {
        words += (words.empty() ? "" : ", ") + std::to_string(count) + ' ';
        words += toWord(reason);
        if (reason == BlankReason::NotPermitted && !column.needs.isEmpty())
            words += " (takes " + column.needs.toStdString() + ')';
    }
    return words;
}

} // namespace rollcall
