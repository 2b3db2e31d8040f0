// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/serverquery.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! What a server is asked for a part of a query.
struct ServerCondition
{
    enum class Fit
    {
        Exact,
        Wider //!< finds users whom the part does not match
    };
    std::string text; //!< in the server's words
    Fit fit = Fit::Exact;
};
using Asked = std::optional<ServerCondition>; //!< nothing: the server cannot answer it

//! Joined by `sign`, in parentheses where there are several; nothing where one cannot be asked.
Asked joined(const std::vector<Asked> &parts, std::string_view sign);

//! The moments that a test of a time finds, in milliseconds since 1970 UTC.
struct TimeBounds
{
    std::optional<std::int64_t> from; //!< this one and later
    std::optional<std::int64_t> before; //!< sooner than this one
};

//! Nothing: the operand is no time.
std::optional<TimeBounds> timeBounds(const ComparisonTest &test);
std::optional<TimeBounds> timeBounds(const TextPattern &pattern);
//! Of a term that tests for one time; nothing: it does not.
std::optional<TimeBounds> timeBounds(const QueryTerm &term);

enum class TimePrecision
{
    Milliseconds,
    Seconds
};
//! "2026-01-01T00:00:00.000Z", without the milliseconds where `precision` is seconds; empty: not
//! between 1970 and 9999, the years that servers read.
std::string serverTime(std::int64_t moment, TimePrecision precision);

//! Whether a server and Rollcall take the text of a pattern for the same: printable ASCII, and
//! neither a time nor the word "never".
bool isPlainText(const TextPattern &pattern);

//! The attribute that a field names by its well-known name, any case; nothing: none.
std::optional<Attribute> attributeNamed(std::string_view field);

//! How the server of one provider is asked.
struct ServerLanguage
{
    std::function<Asked(const QueryTerm &)> term;
    std::function<Asked(const QueryNode &)> negation{}; //!< of the node that must not fit; empty:
                                                        //!< the server has no `not`
    std::size_t longest = 1'500; //!< of a whole expression, which travels in an address
};

//! A part of a query that must hold beside the others.
struct QueryPiece
{
    const QueryNode *node = nullptr;
    QString words; //!< as the user wrote it
};

//! `text` is what the query was read from.
std::vector<QueryPiece> piecesOf(const Query &query, std::string_view text);

//! What a server can answer that is asked by one expression with `and` and `or`.
ServerQuery askedInLanguage(const Query &query, std::string_view text,
                            const ServerLanguage &language);

//! What a server can answer that has parameters instead, of which each counts once: `parameters`
//! gives "name=value" for a piece, ready for an address; empty: none. All pieces are looked at
//! again here.
ServerQuery askedByParameters(const Query &query, std::string_view text,
                              const std::function<QStringList(const QueryNode &)> &parameters);

} // namespace rollcall
