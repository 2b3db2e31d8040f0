// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/listitems.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>

namespace rollcall {

namespace {

using simdjson::ondemand::json_type;
using Items = std::vector<ListItem>;

std::optional<ListItem> scalarItem(simdjson::ondemand::value value)
{
    switch (json_type(value.type())) {
    case json_type::string:
        return ListItem{CellKind::Text, std::string(std::string_view(value.get_string()))};
    case json_type::number:
    case json_type::boolean: {
        const CellKind kind =
            value.type() == json_type::number ? CellKind::Number : CellKind::Boolean;
        std::string_view token = value.raw_json_token();
        token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
        return ListItem{kind, std::string(token)};
    }
    case json_type::null:
    case json_type::array:
    case json_type::object:
        return std::nullopt;
    }
    return std::nullopt;
}

//! What an object in an array is called by: the same names as in a cell.
std::optional<ListItem> objectItem(simdjson::ondemand::object object)
{
    constexpr std::array<std::string_view, 4> names{"value", "displayName", "name", "label"};
    std::array<std::optional<ListItem>, names.size()> found;
    for (auto field : object) {
        const std::string key(std::string_view(field.unescaped_key()));
        const auto name = std::ranges::find(names, key);
        if (name != names.end())
            found[static_cast<std::size_t>(name - names.begin())] = scalarItem(field.value());
    }
    const auto first =
        std::ranges::find_if(found, [](const auto &item) { return item && !item->text.empty(); });
    return first == found.end() ? std::nullopt : *first;
}

void collect(simdjson::ondemand::array array, Items &items)
{
    for (simdjson::ondemand::value value : array) {
        const json_type type = value.type();
        if (type == json_type::array) {
            collect(value.get_array(), items);
            continue;
        }
        auto item = type == json_type::object ? objectItem(value.get_object()) : scalarItem(value);
        if (item && !item->text.empty())
            items.push_back(std::move(*item));
    }
}

//! A key may hold dots itself, so each that the path begins with is tried. The last of equal keys
//! counts, as it does for cells.
void find(simdjson::ondemand::object object, std::string_view path, Items &items)
{
    for (auto field : object) {
        const std::string key(std::string_view(field.unescaped_key()));
        if (!path.starts_with(key))
            continue;
        const std::string_view rest = path.substr(key.size());
        simdjson::ondemand::value value = field.value();
        const json_type type = value.type();
        if (rest.empty() && type == json_type::array) {
            items.clear();
            collect(value.get_array(), items);
        } else if (rest.starts_with('.') && type == json_type::object) {
            find(value.get_object(), rest.substr(1), items);
        }
    }
}

} // namespace

std::vector<ListItem> listItems(std::string_view rawJson, std::string_view path)
{
    Items items;
    try {
        simdjson::ondemand::parser parser;
        const simdjson::padded_string padded(rawJson);
        auto document = parser.iterate(padded);
        find(document.get_object(), path, items);
    } catch (const simdjson::simdjson_error &) {
        items.clear(); // invalid UTF-8, say: the cell itself was mended when it was read
    }
    return items;
}

} // namespace rollcall
