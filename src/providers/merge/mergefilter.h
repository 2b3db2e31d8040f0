// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

namespace rollcall {

//! What Merge's parameters can answer of a query: one employment status, and since or until when
//! employees were modified. The expression is a piece of an encoded query string. `text` is what
//! the query was read from.
ServerQuery mergeFilter(const Query &query, std::string_view text);

} // namespace rollcall
