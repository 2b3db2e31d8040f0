// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

namespace rollcall {

//! What a SCIM `filter` can answer of a query without losing anybody (RFC 7644, section 3.4.2.2):
//! texts in userName and emails, which are compared without case there and where accents count here
//! too, `active` and the times of meta. Not `id`, whose case counts there. Nothing is negated.
//! `text` is what the query was read from.
ServerQuery scimFilter(const Query &query, std::string_view text);

} // namespace rollcall
