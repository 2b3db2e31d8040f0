// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/stateview.h"
#include "session/tenantsession.h"

#include <optional>

namespace rollcall {

//! What a tenant's view can offer to do next.
enum class TenantAction
{
    None,
    Reload,
    Resume,
    StartOver,
    Stop,
    EnterToken,
    EditTenant,
    ClearSearch,
    FetchEverybody,
    ShowEverybody //!< not the members of a group alone
};

//! What a tenant's view must know to say how things stand.
struct TenantSituation
{
    TenantSession::State state = TenantSession::State::NotListed;
    Listing::State listing = Listing::State::Idle;
    Stamp stamp;
    std::optional<Wait> wait;
    Error secretProblem;
    QString tenant;
    QString host;
    QString query;
    QString group; //!< whose members alone are shown; empty: everybody is
    QString groupProblem; //!< why its members are not all known
    bool isGroupAsked = false; //!< its members are being read
    qint64 shown = 0; //!< rows
    bool isOrdering = false; //!< rows are being looked for
    bool canResume = false;
    std::optional<Continuation> continuation;
    bool mayMissUsers = false; //!< the search may find users who were not asked for
};

//! A page in place of the rows, and what its buttons do.
struct TenantPage
{
    StatePage page;
    TenantAction primary = TenantAction::None;
    TenantAction secondary = TenantAction::None;
};

//! A message above the rows, and what its buttons do.
struct TenantNotice
{
    Tone tone = Tone::Info;
    QString text;
    TenantAction primary = TenantAction::None;
    TenantAction secondary = TenantAction::None;
    bool operator==(const TenantNotice &) const = default;
};

//! Nothing: there are rows to show.
std::optional<TenantPage> pageOf(const TenantSituation &situation);
//! Nothing: the rows need no explanation.
std::optional<TenantNotice> noticeOf(const TenantSituation &situation);
//! A reload brought nothing; the rows of the former listing are still shown.
TenantNotice noticeOfFailedReload(const Error &error);
//! Nobody has these columns of a saved view, by label.
TenantNotice noticeOfUnknownColumns(const QString &view, const QStringList &columns);

QString labelOf(TenantAction action); //!< of a button; empty for None

} // namespace rollcall
