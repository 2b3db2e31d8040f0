// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace rollcall {

//! A person with its Okta id: what expressions look at.
struct OktaUser
{
    Person person;
    std::string id;
};

//! A moment, in milliseconds since 1970, UTC.
struct OktaTime
{
    int64_t msecs = 0;
    auto operator<=>(const OktaTime &) const = default;
};

//! An attribute's value; no value: the user has none.
using OktaValue = std::variant<std::monostate, std::string_view, OktaTime, double, bool,
                               std::span<const std::string_view>>;

//! What an attribute holds.
enum class OktaType
{
    Text,
    Time,
    Number,
    Boolean,
    Texts
};

//! Where an attribute stands in the user's object and in the schema.
enum class OktaPlace
{
    TopLevel,
    BaseProfile,
    CustomProfile
};

//! What Okta's `filter` can do with an attribute.
enum class OktaFilterUse
{
    None,
    Equality,
    Order
};

//! One attribute of Okta's users: search, filter, sorting and the schema read this table.
struct OktaAttribute
{
    std::string_view path; //!< "profile.login"
    std::string_view title; //!< as the schema names it; empty: not in the schema
    OktaType type;
    OktaPlace place;
    OktaFilterUse filterUse;
    OktaValue (*read)(const OktaUser &);
    bool everybodyHasIt;
    bool allowsContains; //!< the operator `co`
};

std::span<const OktaAttribute> oktaAttributes();
//! Case-sensitive, as in Okta; null: there is none of that name.
const OktaAttribute *findOktaAttribute(std::string_view path);

//! Lower case as Okta compares: accents stay.
std::string oktaFold(std::string_view text);

} // namespace rollcall
