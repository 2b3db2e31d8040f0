// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/blankreason.h"
#include "core/table/sorting.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rollcall {

//! What some rows know of a column whose values were asked for user by user, after the listing.
struct LookedUp
{
    QString column; //!< name: "groups/count"
    QString needs; //!< scope or permission that it takes; empty: not known
    QDateTime from; //!< UTC, of the first answer; invalid: there was none
    QDateTime until; //!< of the last one
    qint64 users = 0; //!< rows that are told of
    //! How many of them have no value for want of an answer, and why; empty: the column is whole.
    QList<std::pair<BlankReason, qint64>> unknown;

    qint64 unknownUsers() const;
    bool operator==(const LookedUp &) const = default;
};

//! Of `known`, what these columns of these rows are, counted cell by cell. Columns that are asked
//! for in no other way than with their page are left out.
QList<LookedUp> lookedUpIn(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                           const std::vector<std::string> &columns, const QList<LookedUp> &known);

//! Why some users are without a value, in a few English words for files: "300 not requested, 80 not
//! permitted (takes okta.groups.read)".
std::string unknownWords(const LookedUp &column);

} // namespace rollcall
