// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A piece of a query, at its place.
struct QueryToken
{
    enum class Kind : unsigned char
    {
        Word,
        Phrase, //!< in quotes
        Field, //!< a column's name, an operator behind it; may be in quotes
        Operator, //!< one of : = < <= > >= and what follows a field but is none: != :< …
        Anchor, //!< ^ or $
        Value, //!< behind an operator
        QuotedValue,
        Presence, //!< * alone behind an operator
        Comma, //!< between values
        Minus,
        And,
        Or,
        Not,
        Open,
        Close,
    };
    Kind kind = Kind::Word;
    std::string text; //!< without quotes, \" and \\ in them resolved
    std::size_t offset = 0; //!< bytes into the query, a quote included
    std::size_t length = 0;
    bool isClosed = true; //!< false: the closing quote is missing

    std::size_t end() const { return offset + length; }
    bool operator==(const QueryToken &) const = default;
};

//! Splits a query. Every text can be split, also one with mistakes: a search box colours while it
//! is typed. `text` is valid UTF-8.
//! - White space is Unicode's. A quote opens a phrase where a word would begin; inside a word it is
//!   a character like any other.
//! - A word with an operator in it is a field, its operator and its values; a value goes on until
//!   white space, a comma or a parenthesis that it does not open itself.
std::vector<QueryToken> lexQuery(std::string_view text);

//! A name or value as it must be written to be read back as it is: in quotes where it has to be.
std::string quotedForQuery(std::string_view text);

} // namespace rollcall
