// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/queryedit.h"

namespace rollcall {

//! The term that is meant by what is typed into the filter of a column: `sales` is
//! `department:sales`, `VP Sales` is `department:"VP Sales"`, `=a`, `<90d`, `*` and `-*` follow the
//! column's name, whole conditions on the column stay as they are. Empty for nothing.
std::variant<std::string, QueryError> filterTerm(const std::string &typed, const QueryField &field);

//! What the filter of a column shows of a query, without the name where it can be left out.
std::string filterText(const std::string &query, const QueryField &field);

} // namespace rollcall
