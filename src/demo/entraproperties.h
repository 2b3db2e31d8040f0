// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/entrausers.h"
#include "demo/jsontext.h"

#include <span>
#include <variant>

namespace rollcall {

//! A property's value as filters compare it; times in milliseconds since 1970.
using EntraValue = std::variant<std::monostate, std::string_view, bool, int64_t>;

//! What a filter may do with a property, see
//! https://learn.microsoft.com/graph/aad-advanced-queries.
enum class EntraFilterUse
{
    None, //!< not filterable
    Equal, //!< eq, in
    StartsWith, //!< eq, in, startsWith
    EndsWith, //!< the same, and by the advanced index endsWith
    Ordered, //!< eq, ge, le
    AdvancedOnly
};

//! One property of Graph's user.
struct EntraProperty
{
    std::string_view name;
    void (*append)(const EntraUser &user, JsonText &json); //!< the value
    EntraFilterUse use = EntraFilterUse::None;
    EntraValue (*read)(const EntraUser &user) = nullptr;
    bool (*has)(const EntraUser &user) = nullptr; //!< null: everybody has the member
};

//! All that a list can have, in the order in which they are sent.
std::span<const EntraProperty> entraProperties();
const EntraProperty *findEntraProperty(std::string_view name); //!< null: there is none
//! Those that are sent when nothing is selected.
std::span<const std::string_view> entraStandardProperties();
//! Those that a list refuses, as only single users have them.
std::span<const std::string_view> entraSingleUserProperties();

} // namespace rollcall
