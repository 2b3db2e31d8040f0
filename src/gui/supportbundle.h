// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/requesthistory.h"
#include "session/services.h"

namespace rollcall {

class TenantSession;

//! A tenant as far as the window has it.
struct SupportTenant
{
    Profile profile;
    const TenantSession *session = nullptr; //!< null: not looked at in this run
};

//! What whoever looks after a fault should know of the program, as a text to be read before it is
//! given away: versions, choices, kinds of tenants and how their listings ended, the last requests.
//! No token, no address, nobody's name, no search, no path. English, with the user's words for
//! errors.
QString supportText(const Services &services, const QList<SupportTenant> &tenants,
                    const QList<RequestRecord> &requests);

} // namespace rollcall
