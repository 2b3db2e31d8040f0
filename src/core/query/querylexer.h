// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

namespace rollcall {

//! A piece of a query, at its place.
struct QueryToken
{
    enum class Kind
    {
        Word,
        Phrase //!< in quotes; `text` is without them
    };
    Kind kind = Kind::Word;
    std::string_view text; //!< points into the query
    std::size_t offset = 0; //!< bytes into the query, a quote included
    std::size_t length = 0;
    bool operator==(const QueryToken &) const = default;
};

//! Splits at Unicode white space. A quote opens a phrase where a word would begin; inside a word it
//! is a character like any other. `text` is valid UTF-8.
std::variant<std::vector<QueryToken>, QueryError> lexQuery(std::string_view text);

} // namespace rollcall
