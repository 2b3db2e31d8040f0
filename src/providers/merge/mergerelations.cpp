// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergerelations.h"

#include <QUrlQuery>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RelationRow
{
    MergeRelation relation;
    QLatin1String name;
};

constexpr RelationRow relations[] = {
    {MergeRelation::Company, "company"_L1}, {MergeRelation::Employments, "employments"_L1},
    {MergeRelation::Groups, "groups"_L1},   {MergeRelation::Manager, "manager"_L1},
    {MergeRelation::Team, "team"_L1},       {MergeRelation::WorkLocation, "work_location"_L1},
};

//! Which relations a well-known attribute is read from, see mergepageformat.cpp.
struct ColumnRow
{
    QLatin1String column;
    MergeRelation relation;
};

constexpr ColumnRow columnRows[] = {
    {"title"_L1, MergeRelation::Employments},    {"userType"_L1, MergeRelation::Employments},
    {"department"_L1, MergeRelation::Groups},    {"department"_L1, MergeRelation::Team},
    {"division"_L1, MergeRelation::Groups},      {"costCenter"_L1, MergeRelation::Groups},
    {"organization"_L1, MergeRelation::Company}, {"manager"_L1, MergeRelation::Manager},
    {"city"_L1, MergeRelation::WorkLocation},    {"state"_L1, MergeRelation::WorkLocation},
    {"country"_L1, MergeRelation::WorkLocation},
};

} // namespace

MergeRelations MergeRelations::usual()
{
    MergeRelations all(0);
    for (const MergeRelation relation :
         {MergeRelation::Employments, MergeRelation::Groups, MergeRelation::Manager,
          MergeRelation::Team, MergeRelation::WorkLocation})
        all.add(relation);
    return all;
}

MergeRelations MergeRelations::forColumns(const QStringList &columns)
{
    if (columns.isEmpty())
        return usual();
    MergeRelations needed(0);
    for (const QString &column : columns) {
        for (const ColumnRow &row : columnRows) {
            if (column == row.column)
                needed.add(row.relation);
        }
        for (const RelationRow &row : relations) {
            if (column.startsWith(row.name + u'.'))
                needed.add(row.relation);
        }
    }
    return needed;
}

MergeRelations MergeRelations::of(const QUrl &url)
{
    const QStringList names = QUrlQuery(url).queryItemValue(u"expand"_s).split(u',');
    MergeRelations named(0);
    for (const RelationRow &row : relations) {
        if (names.contains(row.name))
            named.add(row.relation);
    }
    return named;
}

QString MergeRelations::text() const
{
    QStringList names;
    for (const RelationRow &row : relations) {
        if (has(row.relation))
            names.append(row.name);
    }
    return names.join(u',');
}

} // namespace rollcall
