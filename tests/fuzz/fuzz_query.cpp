// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a query: places lie within the text, what can be read can be matched, the two ways
// of matching agree, and every query narrows itself.

#include "core/query/query.h"
#include "core/query/querylexer.h"
#include "core/table/utf8repair.h"

#include <cstdlib>

using namespace rollcall;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

TableSnapshot people()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                         {Attribute::Login, "login", BlankReason::NotSet},
                         {Attribute::Status, "status", BlankReason::NotSet},
                         {Attribute::LastLogin, "lastLogin", BlankReason::Never}};
    format.statusWords = {{"ACTIVE", AccountStatus::Active}, {"LOCKED_OUT", AccountStatus::Locked}};
    const auto chunk = decodeUsers(
        R"([{"id":"1","login":"ann@example.com","status":"ACTIVE","lastLogin":null,"a":["x y","z"]},)"
        R"({"id":"2","login":"j\u00f6rg@example.com","status":"LOCKED_OUT","a":5},)"
        R"({"id":"3","login":"B\u00fcro","status":"NEW","lastLogin":"2026-01-01T00:00:00.000Z","a":""},)"
        R"({"id":"4","lastLogin":"2026-01-01","a":true}])",
        format);
    UserTable table;
    table.append(chunk.value());
    return table.snapshot();
}

void checkPlaces(const QueryNode &node, std::size_t size)
{
    check(node.place.end() <= size && node.term.fieldPlace.end() <= size);
    for (const QueryNode &child : node.children)
        checkPlaces(child, size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TableSnapshot table = people();
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const Utf8Repair valid(text);
    std::size_t end = 0;
    for (const QueryToken &token : lexQuery(valid.text())) {
        check(token.offset >= end && token.end() <= valid.text().size());
        end = token.end();
    }
    const auto parsed = parseQuery(text, {1'790'000'000'000, "Europe/Berlin"});
    if (const auto *error = std::get_if<QueryError>(&parsed)) {
        check(error->offset + error->length <= size && !error->message.empty());
        return 0;
    }
    const Query &query = std::get<Query>(parsed);
    checkPlaces(query.root(), size);
    check(narrows(query, query));
    const std::vector<std::uint32_t> columns{0, 1, 2, 3, 4};
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> oneByOne;
    check(matchRows(table, query, columns, 0, rows));
    for (const std::uint32_t row : table.distinctRows()) {
        check(matchRows(table, query, columns, std::vector<std::uint32_t>{row}, oneByOne));
    }
    check(rows == oneByOne);
    return 0;
}
