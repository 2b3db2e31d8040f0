// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups.h"

#include "core/displaytext.h"

namespace rollcall {

bool GroupSource::isGroupAmongMembers(const TableSnapshot &, std::uint32_t) const
{
    return false;
}

QList<DetailList> GroupSource::lists(const Profile &) const
{
    QList<DetailList> all{groups()};
    const QList<MemberList> ways = members();
    for (const MemberList &way : ways)
        all.append(way.list);
    return all;
}

Group groupAt(const DetailList &list, const TableSnapshot &table, std::uint32_t row)
{
    const auto name = list.columns.isEmpty()
        ? std::nullopt
        : table.columnByName(list.columns.constFirst().name.toStdString());
    Group group;
    group.id = exactText(table.id(row));
    group.name = name ? exactText(table.cell(row, *name).text) : QString();
    if (group.name.isEmpty())
        group.name = group.id;
    group.json = QByteArray::fromStdString(table.rawJson(row));
    return group;
}

} // namespace rollcall
