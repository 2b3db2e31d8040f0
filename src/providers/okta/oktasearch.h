// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

namespace rollcall {

//! What Okta's `search` can answer of a query, see
//! https://developer.okta.com/docs/reference/user-query/: no `not`, no `ne`, `co` on few
//! attributes, nothing on lastLogin and passwordChanged; accents count, capitals do not. So of
//! texts only those in identifiers are asked, where accents count here too. `text` is what the
//! query was read from.
ServerQuery oktaSearch(const Query &query, std::string_view text);

} // namespace rollcall
