// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

namespace rollcall {

//! What POST /api/search/systemusers can answer of a query, see
//! https://docs.jumpcloud.com/api/1.0/index.html#tag/search: `filter`, one list of exact values
//! that must hold all or of which one must hold, and `searchFilter`, a part of a text. Whether
//! capitals and accents count in either is not documented, nor is a comparison of times: so asked
//! are booleans, whole numbers, what tells a status, and of texts digits in user names and
//! addresses. Lists within lists are not documented either: alternatives are asked only where
//! nothing else is. Nothing is negated. The expression is JSON, for the body. `text` is what the
//! query was read from.
ServerQuery jumpCloudFilter(const Query &query, std::string_view text);

} // namespace rollcall
