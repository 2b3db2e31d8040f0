// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/lookedup.h"
#include "core/membershipdepth.h"
#include "core/profile.h"
#include "core/remark.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rollcall {

enum class ListingState
{
    Running,
    Complete,
    Partial
};

//! The group whose members a set of rows is limited to.
struct GroupOfRows
{
    QString id;
    QString name;
    MembershipDepth depth = MembershipDepth::NotTold;
    qint64 members = 0; //!< told by the directory
    qint64 absent = 0; //!< of them, not among the users received
    qint64 nestedGroups = 0; //!< in the group, whose members are not told
    QDateTime asked; //!< UTC
    bool isWhole = true; //!< all members were read
    std::optional<Error> reason{}; //!< where not all were
};

//! What a set of rows is: of which tenant, asked how, when, how many, and whether that is
//! everybody. Every listing, grid and file carries one; no code path makes rows without it.
struct Stamp
{
    ListingState state = ListingState::Running;
    std::optional<Error> reason; //!< of Partial: why it ended early
    QString tenant; //!< the profile's name
    QString provider; //!< "okta"
    QString host;
    QString asked; //!< the request in the provider's words, without secrets: "search=…"
    QString limitedBy; //!< only users for whom this query, or the part of it that the server
                       //!< answers, was asked; empty: not limited
    ListScope scope = ListScope::Everybody;
    QDateTime started; //!< UTC
    QDateTime finished; //!< UTC; invalid while running
    qint64 users = 0; //!< distinct users received
    qint64 duplicates = 0; //!< users received again on a later page, not counted in `users`
    qint64 pages = 0;
    std::optional<GroupOfRows> group{}; //!< only its members are among the rows
    QList<Remark> remarks; //!< what whoever uses the rows must know
    //! The columns that were asked for after the listing. Of the rows of a file, with what is
    //! unknown of them: lookedUpIn().
    QList<LookedUp> lookedUp;
};

} // namespace rollcall
