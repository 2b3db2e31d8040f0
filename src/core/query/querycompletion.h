// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querytree.h"
#include "core/table/usertable.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall {

//! What may be written at a place of a query, for a search box that offers it.
struct QueryCompletion
{
    enum class Kind : unsigned char
    {
        None, //!< nothing that could be offered: inside a phrase, behind a sign that ends a value
        Field, //!< the name of a column
        Value, //!< a value of the column `field`
    };
    Kind kind = Kind::None;
    std::string field; //!< of Kind::Value, as written
    std::string sign; //!< the operator behind the name; of Kind::Field: empty where there is none
    std::string prefix; //!< what is typed up to the cursor, without quotes
    QueryPlace place; //!< what the name or value stands in place of
    bool operator==(const QueryCompletion &) const = default;
};

//! Looks at `text`, valid UTF-8 and with mistakes or not, with the cursor before byte `cursor`.
QueryCompletion completionAt(std::string_view text, std::size_t cursor);

//! The name of a column that was probably meant by a field that no user has: the last part of a
//! path, or a name of which a letter in three at most differs. Nothing when there is none.
std::optional<std::string> nearestColumn(const TableSnapshot &table, std::string_view field);

} // namespace rollcall
