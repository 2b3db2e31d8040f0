// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

namespace rollcall {

//! What the parameters of OneLogin's list can answer of a query: when users were created, updated
//! and last signed in, a second more on either side, since it is not documented whether the bounds
//! count. Its parameters for names are not used: whether capitals and accents count in them is not
//! documented either, and users must not get lost. `text` is what the query was read from.
ServerQuery oneLoginFilter(const Query &query, std::string_view text);

} // namespace rollcall
