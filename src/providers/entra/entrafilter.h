// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

namespace rollcall {

//! What Graph's `$filter` can answer of a query, see
//! https://learn.microsoft.com/graph/aad-advanced-queries: no contains() at all, and whether
//! accents count is not documented. So of texts only ASCII ones in identifiers are asked, where
//! accents count here too, and of other columns those with a closed set of values. `text` is what
//! the query was read from.
ServerQuery entraFilter(const Query &query, std::string_view text);

//! Whether Graph answers this filter by its advanced index alone.
bool entraFilterNeedsIndex(const QString &filter);

} // namespace rollcall
