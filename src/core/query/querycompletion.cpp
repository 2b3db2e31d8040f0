// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querycompletion.h"

#include "core/query/querylexer.h"
#include "core/table/celltext.h"
#include "core/table/textfold.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace rollcall {

namespace {

using Kind = QueryToken::Kind;
using Tokens = std::vector<QueryToken>;

// Longer names are paths, of which the last part is what people remember.
constexpr std::size_t longestCompared = 64;

std::size_t atCharacter(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    while (offset > 0 && offset < text.size()
           && (static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80)
        --offset;
    return offset;
}

//! A value behind the field and the operator that `before`, all up to the cursor, ends with.
QueryCompletion valueIn(const Tokens &before)
{
    QueryCompletion completion;
    const auto sign = std::find_if(before.rbegin(), before.rend(), [](const QueryToken &token) {
        return token.kind == Kind::Operator;
    });
    if (sign == before.rend() || sign + 1 == before.rend() || (sign + 1)->kind != Kind::Field)
        return completion;
    completion.kind = QueryCompletion::Kind::Value;
    completion.field = (sign + 1)->text;
    completion.sign = sign->text;
    return completion;
}

//! The place from `offset` on to the end of the piece that begins there in the whole text; a piece
//! whose closing quote is missing ends at the cursor, or it would take all that follows with it.
QueryPlace placeFrom(const Tokens &whole, std::size_t offset, std::size_t cursor)
{
    for (const QueryToken &token : whole) {
        const bool isPiece = token.kind != Kind::Operator && token.kind != Kind::Comma;
        if (token.offset == offset && isPiece && token.isClosed)
            return {offset, std::max(token.end(), cursor) - offset};
    }
    return {offset, cursor - offset};
}

//! Behind a sign that expects a value, with none typed yet: one that follows at once is replaced.
QueryPlace placeOfNext(const Tokens &whole, std::size_t cursor)
{
    const bool isNext = std::ranges::any_of(whole, [cursor](const QueryToken &token) {
        return token.offset == cursor
            && (token.kind == Kind::Value || token.kind == Kind::QuotedValue
                || token.kind == Kind::Presence);
    });
    return isNext ? placeFrom(whole, cursor, cursor) : QueryPlace{cursor, 0};
}

QueryCompletion fieldAt(const Tokens &whole, std::size_t offset, std::size_t cursor)
{
    QueryCompletion completion;
    completion.kind = QueryCompletion::Kind::Field;
    completion.place = placeFrom(whole, offset, cursor);
    for (const QueryToken &token : whole) {
        if (token.kind == Kind::Operator && token.offset == completion.place.end())
            completion.sign = token.text;
    }
    return completion;
}

//! How many letters must be put in, taken out or exchanged to make one text the other.
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] =
                std::min({above + 1, row[j] + 1, diagonal + (one[i] == other[j] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QueryCompletion completionAt(std::string_view text, std::size_t cursor)
{
    cursor = atCharacter(text, cursor);
    const Tokens before = lexQuery(text.substr(0, cursor));
    const Tokens whole = lexQuery(text);
    if (before.empty() || before.back().end() < cursor) {
        QueryCompletion completion;
        completion.kind = QueryCompletion::Kind::Field;
        completion.place = {cursor, 0};
        return completion;
    }
    const QueryToken &last = before.back();
    QueryCompletion completion;
    switch (last.kind) {
    case Kind::Word: {
        completion = fieldAt(whole, last.offset, cursor);
        completion.prefix = last.text;
        return completion;
    }
    case Kind::Minus:
    case Kind::Open:
        completion.kind = QueryCompletion::Kind::Field;
        completion.place = {cursor, 0};
        return completion;
    case Kind::Operator:
    case Kind::Comma:
        completion = valueIn(before);
        completion.place = placeOfNext(whole, cursor);
        return completion;
    case Kind::Anchor:
        if (last.text != "^")
            return completion;
        completion = valueIn(before);
        completion.place = placeOfNext(whole, cursor);
        return completion;
    case Kind::Value:
    case Kind::QuotedValue:
    case Kind::Presence:
        completion = valueIn(before);
        completion.prefix = last.text;
        completion.place = placeFrom(whole, last.offset, cursor);
        return completion;
    case Kind::Phrase:
    case Kind::Field:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
    case Kind::Close:
        return completion;
    }
    return completion;
}

std::optional<std::string> nearestColumn(const TableSnapshot &table, std::string_view field)
{
    const std::string folded = foldText(field);
    if (folded.size() > longestCompared)
        return std::nullopt;
    std::optional<std::string> nearest;
    std::size_t least = std::min<std::size_t>(folded.size() / 3, 3) + 1;
    for (const std::string &name : allColumnNames(table)) {
        const std::string other = foldText(name);
        const std::string_view lastPart = std::string_view(other).substr(other.rfind('.') + 1);
        if (lastPart == folded)
            return name;
        if (lastPart.size() > longestCompared)
            continue;
        const std::size_t apart =
            std::min(distance(folded, lastPart),
                     other.size() > longestCompared ? least : distance(folded, other));
        if (apart < least) {
            least = apart;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace rollcall
