// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace rollcall {

//! The well-known attributes: one name in every provider, in the search language, in files and on
//! the terminal.
enum class Attribute : unsigned char
{
    Id,
    Login,
    DisplayName,
    FirstName,
    LastName,
    Email,
    SecondEmail,
    Status,
    Created,
    Activated,
    StatusChanged,
    LastLogin,
    LastUpdated,
    PasswordChanged,
    MobilePhone,
    Title,
    Department,
    Division,
    Organization,
    CostCenter,
    EmployeeNumber,
    UserType,
    Manager,
    ManagerId,
    City,
    State,
    Country,
    Locale,
    Timezone,
};

//! What the text of an attribute is, for searching, sorting, alignment, tooltips and formula
//! safety.
enum class AttributeType : unsigned char
{
    Text,
    Identifier, //!< text that names an account: accents tell one from another
    DateTime,
    Status,
    Phone
};

//! The heading under which the user panel shows an attribute.
enum class AttributeGroup : unsigned char
{
    Identity,
    Account,
    Work,
    Contact
};

//! A row of the table of well-known attributes.
struct AttributeInfo
{
    Attribute attribute;
    std::string_view name; //!< "lastLogin": the name in the search language
    std::string_view label; //!< "Last sign-in": English, translated in context "Attribute"
    AttributeType type;
    AttributeGroup group;
};

//! All well-known attributes in their natural order; index == static_cast<size_t>(attribute).
std::span<const AttributeInfo> wellKnownAttributes();

const AttributeInfo &infoOf(Attribute attribute);

//! Exact, case-sensitive; nothing for a name that is not well known.
std::optional<Attribute> attributeByName(std::string_view name);

} // namespace rollcall
