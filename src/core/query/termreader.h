// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/querylexer.h"

//! Marks a sentence for the translators' tools, which know this name; as Qt does where Qt is.
#define QT_TRANSLATE_NOOP(context, text) (text)

namespace rollcall {

//! Reads one condition of a query: a word, a phrase, or a field with its test.
class TermReader
{
public:
    explicit TermReader(const QueryTime &time) : m_time(time) { }

    //! Of the tokens from `at` on, which is not behind the last; moves `at` behind what was read.
    std::variant<QueryTerm, QueryError> read(const std::vector<QueryToken> &tokens,
                                             std::size_t &at) const;

private:
    const QueryTime m_time;
};

} // namespace rollcall
