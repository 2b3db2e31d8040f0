// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace rollcall {

//! How a culture puts a full name together.
enum class NameOrder
{
    GivenFirst,
    FamilyFirst, //!< with a space
    FamilyFirstJoined //!< without one: 王伟
};

//! How a culture may make longer family names.
enum class FamilyNames
{
    Single,
    SomeHyphenated, //!< Müller-Schmidt
    Double //!< García Núñez
};

//! A place and what its addresses look like.
struct PlaceRow
{
    std::string_view city;
    std::string_view region; //!< empty: the country has none that matters
};

//! Names and places that belong together. A name is "Jürgen:juergen": as written, then as it
//! stands in a login; without a colon it is its own lower case.
struct CultureRow
{
    std::string_view countryCode;
    std::string_view dialCode;
    std::string_view locale;
    std::string_view language;
    std::string_view timezone;
    NameOrder order;
    FamilyNames familyNames;
    int weight; //!< how often, relative to the others
    std::span<const std::string_view> given;
    std::span<const std::string_view> family;
    std::span<const PlaceRow> places;
};

std::span<const CultureRow> cultureRows();

} // namespace rollcall
