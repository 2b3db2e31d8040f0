// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attribute.h"

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

using enum Attribute;
using Type = AttributeType;
using Group = AttributeGroup;

// clang-format off
constexpr std::array attributes{
    AttributeInfo{Id,              "id",              "Id",               Type::Identifier, Group::Identity},
    AttributeInfo{Login,           "login",           "Login",            Type::Identifier, Group::Identity},
    AttributeInfo{DisplayName,     "displayName",     "Display name",     Type::Text,       Group::Identity},
    AttributeInfo{FirstName,       "firstName",       "First name",       Type::Text,       Group::Identity},
    AttributeInfo{LastName,        "lastName",        "Last name",        Type::Text,       Group::Identity},
    AttributeInfo{Email,           "email",           "E-mail",           Type::Identifier, Group::Contact},
    AttributeInfo{SecondEmail,     "secondEmail",     "Second e-mail",    Type::Identifier, Group::Contact},
    AttributeInfo{Status,          "status",          "Status",           Type::Status,     Group::Account},
    AttributeInfo{Created,         "created",         "Created",          Type::DateTime,   Group::Account},
    AttributeInfo{Activated,       "activated",       "Activated",        Type::DateTime,   Group::Account},
    AttributeInfo{StatusChanged,   "statusChanged",   "Status changed",   Type::DateTime,   Group::Account},
    AttributeInfo{LastLogin,       "lastLogin",       "Last sign-in",     Type::DateTime,   Group::Account},
    AttributeInfo{LastUpdated,     "lastUpdated",     "Last updated",     Type::DateTime,   Group::Account},
    AttributeInfo{PasswordChanged, "passwordChanged", "Password changed", Type::DateTime,   Group::Account},
    AttributeInfo{MobilePhone,     "mobilePhone",     "Mobile phone",     Type::Phone,      Group::Contact},
    AttributeInfo{Title,           "title",           "Title",            Type::Text,       Group::Work},
    AttributeInfo{Department,      "department",      "Department",       Type::Text,       Group::Work},
    AttributeInfo{Division,        "division",        "Division",         Type::Text,       Group::Work},
    AttributeInfo{Organization,    "organization",    "Organization",     Type::Text,       Group::Work},
    AttributeInfo{CostCenter,      "costCenter",      "Cost center",      Type::Text,       Group::Work},
    AttributeInfo{EmployeeNumber,  "employeeNumber",  "Employee number",  Type::Identifier, Group::Work},
    AttributeInfo{UserType,        "userType",        "User type",        Type::Text,       Group::Work},
    AttributeInfo{Manager,         "manager",         "Manager",          Type::Text,       Group::Work},
    AttributeInfo{ManagerId,       "managerId",       "Manager id",       Type::Identifier, Group::Work},
    AttributeInfo{City,            "city",            "City",             Type::Text,       Group::Contact},
    AttributeInfo{State,           "state",           "State",            Type::Text,       Group::Contact},
    AttributeInfo{Country,         "country",         "Country",          Type::Text,       Group::Contact},
    AttributeInfo{Locale,          "locale",          "Locale",           Type::Text,       Group::Contact},
    AttributeInfo{Timezone,        "timezone",        "Time zone",        Type::Text,       Group::Contact},
};
// clang-format on

constexpr bool isInEnumOrder()
{
    for (std::size_t i = 0; i < attributes.size(); ++i) {
        if (static_cast<std::size_t>(attributes[i].attribute) != i)
            return false;
    }
    return true;
}
static_assert(isInEnumOrder());

} // namespace

std::span<const AttributeInfo> wellKnownAttributes()
{
    return attributes;
}

const AttributeInfo &infoOf(Attribute attribute)
{
    return attributes[static_cast<std::size_t>(attribute)];
}

std::optional<Attribute> attributeByName(std::string_view name)
{
    const auto found = std::ranges::find(attributes, name, &AttributeInfo::name);
    if (found == attributes.end())
        return std::nullopt;
    return found->attribute;
}

} // namespace rollcall
