// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querylexer.h"
#include "core/table/textfold.h"
#include "core/table/utf8repair.h"

#include <algorithm>

namespace rollcall {

std::variant<Query, QueryError> parseQuery(std::string_view text)
{
    const Utf8Repair valid(text); // a terminal hands over any bytes
    auto lexed = lexQuery(valid.text());
    if (auto *error = std::get_if<QueryError>(&lexed)) {
        const std::size_t end = valid.originalOffset(error->offset + error->length);
        error->offset = valid.originalOffset(error->offset);
        error->length = end - error->offset;
        return *error;
    }
    Query query;
    for (const QueryToken &token : std::get<std::vector<QueryToken>>(lexed)) {
        std::string term = foldText(token.text);
        if (!term.empty()) // an accent alone, say, or ""
            query.m_terms.push_back(std::move(term));
    }
    return query;
}

bool narrows(const Query &narrower, const Query &wider)
{
    return std::ranges::all_of(wider.foldedTerms(), [&](const std::string &term) {
        return std::ranges::any_of(narrower.foldedTerms(), [&](const std::string &longer) {
            return longer.find(term) != longer.npos;
        });
    });
}

} // namespace rollcall
