// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listcolumn.h"

#include "core/table/celltext.h"

#include <algorithm>
#include <map>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

ListColumn columnOf(const DetailList &list, LaterForm form)
{
    ListColumn made{list, {}};
    const QString name = list.id + (form == LaterForm::Count ? "/count"_L1 : "/names"_L1);
    made.column = {name.toStdString(), list.title.toStdString(), form, list.needs.toStdString()};
    return made;
}

//! Names of the entries by their identity.
std::map<std::string, std::string, std::less<>> namesOf(const DetailList &list,
                                                        const TableSnapshot &entries)
{
    const NamedColumn identity = columnNamed(entries, list.identity.toStdString());
    const NamedColumn named = columnNamed(
        entries,
        list.columns.isEmpty() ? std::string("id") : list.columns.first().name.toStdString());
    std::map<std::string, std::string, std::less<>> names;
    for (const std::uint32_t row : entries.distinctRows()) {
        std::string_view what = readCell(entries, row, identity).text;
        if (what.empty())
            what = entries.id(row);
        const std::string_view name = readCell(entries, row, named).text;
        names.emplace(what, name.empty() ? what : name);
    }
    return names;
}

} // namespace

QList<ListColumn> listColumns(const DetailSource &source, const Profile &profile)
{
    QList<ListColumn> columns;
    const QList<DetailList> lists = source.lists(profile);
    for (const DetailList &list : lists) {
        if (!list.notOffered.isEmpty() || list.topic == DetailTopic::Activity)
            continue;
        columns.append(columnOf(list, LaterForm::Count));
        columns.append(columnOf(list, LaterForm::Names));
    }
    return columns;
}

LaterCell listCell(const ListColumn &column, const TableSnapshot &entries)
{
    LaterCell cell;
    const auto names = namesOf(column.list, entries);
    switch (column.column.form) {
    case LaterForm::Count:
        cell.kind = CellKind::Number;
        cell.text = std::to_string(names.size());
        return cell;
    case LaterForm::Names:
        break;
    }
    std::vector<std::string> sorted;
    for (const auto &[identity, name] : names)
        sorted.push_back(name);
    std::ranges::sort(sorted); // the same entries read the same of every user
    for (const std::string &name : sorted)
        cell.text += (cell.text.empty() ? "" : ", ") + name;
    cell.kind = sorted.empty() ? CellKind::Blank : CellKind::List;
    cell.blank = BlankReason::NotSet;
    return cell;
}

} // namespace rollcall
