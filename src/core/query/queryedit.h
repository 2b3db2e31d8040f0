// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountstatus.h"
#include "core/table/valuecounts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A column as a query may name it.
struct QueryField
{
    std::string name; //!< as it is written into queries
    std::string path; //!< also taken for the column; empty: it has no other name
    bool operator==(const QueryField &) const = default;
};

QueryField queryField(const TableSnapshot &table, const std::string &columnName);

// What builds and changes the text of queries. Texts given are queries that parse, so are those
// returned; what is not spoken of stays byte for byte. A condition on a field is one outside
// parentheses that must hold and looks at no other field: also -name:* and (name=a OR -name:*).

//! `name=value`, name and value in quotes where they have to be. `values` are not empty.
std::string fieldTerm(std::string_view name, std::string_view sign,
                      const std::vector<std::string> &values);
//! `text` and `term` must both hold.
std::string withTerm(const std::string &text, const std::string &term);
//! The conditions on a field, as written, spaces between; empty: there are none.
std::string fieldTerms(const std::string &text, const QueryField &field);
std::string withoutField(const std::string &text, const QueryField &field);
//! `term` in place of the conditions on a field; empty: without them.
std::string withFieldTerm(const std::string &text, const QueryField &field,
                          const std::string &term);

//! What finds the users with the value of a cell, those of the cell's own row among them. `status`
//! is that of the row, for the column "status". Nothing where no query can say it: the value is
//! nothing but accents.
std::optional<std::string> onlyValue(const std::string &name, const Cell &cell,
                                     std::optional<AccountStatus> status = std::nullopt);
//! What finds all others.
std::optional<std::string> notValue(const std::string &name, const Cell &cell,
                                    std::optional<AccountStatus> status = std::nullopt);

//! What finds the users with one of some values; empty: there are none. Those no query can say are
//! left out.
std::string oneOfValues(const std::string &name, const std::vector<ValueCount> &values);

//! What `status:active,locked` asks for; empty: there is no such condition.
std::vector<AccountStatus> statusesOf(const std::string &text);
//! The text with another choice of statuses; empty: any. Other conditions on the status stay.
std::string withStatuses(const std::string &text, const std::vector<AccountStatus> &statuses);

} // namespace rollcall
