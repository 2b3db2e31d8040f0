// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profile.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace rollcall {

enum class ListingState
{
    Running,
    Complete,
    Partial
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
};

} // namespace rollcall
