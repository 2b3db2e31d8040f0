// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktaattributes.h"

#include "demo/oktausers.h"

#include <QString>

#include <algorithm>

namespace rollcall {

namespace {

OktaValue text(std::string_view value)
{
    return value.empty() ? OktaValue() : OktaValue(value);
}

OktaValue time(int64_t msecs)
{
    return msecs ? OktaValue(OktaTime{msecs}) : OktaValue();
}

// The members of Person are named once each; `read` is made from them.
template <auto member>
OktaValue textOf(const OktaUser &user)
{
    return text(user.person.*member);
}

template <auto member>
OktaValue timeOf(const OktaUser &user)
{
    return time(user.person.*member);
}

template <auto member>
constexpr OktaAttribute topTime(std::string_view path, OktaFilterUse use, bool everybody)
{
    return {path, {}, OktaType::Time, OktaPlace::TopLevel, use, timeOf<member>, everybody, false};
}

template <auto member>
constexpr OktaAttribute base(std::string_view path, std::string_view title)
{
    return {path,           title, OktaType::Text, OktaPlace::BaseProfile, OktaFilterUse::None,
            textOf<member>, false, false};
}

// The four names on which both `co` and `filter` work.
template <auto member>
constexpr OktaAttribute mainText(std::string_view path, std::string_view title)
{
    return {path,
            title,
            OktaType::Text,
            OktaPlace::BaseProfile,
            OktaFilterUse::Equality,
            textOf<member>,
            true,
            true};
}

constexpr OktaAttribute custom(std::string_view path, std::string_view title, OktaType type,
                               OktaValue (*read)(const OktaUser &), bool everybody)
{
    return {path, title,     type, OktaPlace::CustomProfile, OktaFilterUse::None,
            read, everybody, false};
}

constexpr OktaAttribute attributes[] = {
    {"id",
     {},
     OktaType::Text,
     OktaPlace::TopLevel,
     OktaFilterUse::Equality,
     [](const OktaUser &user) { return text(user.id); },
     true,
     false},
    {"status",
     {},
     OktaType::Text,
     OktaPlace::TopLevel,
     OktaFilterUse::Equality,
     [](const OktaUser &user) { return text(OktaUsers::status(user.person.state)); },
     true,
     false},
    topTime<&Person::created>("created", OktaFilterUse::None, true),
    topTime<&Person::activated>("activated", OktaFilterUse::None, false),
    topTime<&Person::statusChanged>("statusChanged", OktaFilterUse::None, false),
    topTime<&Person::lastUpdated>("lastUpdated", OktaFilterUse::Order, true),
    {"type.id",
     {},
     OktaType::Text,
     OktaPlace::TopLevel,
     OktaFilterUse::None,
     [](const OktaUser &) { return text(OktaUsers::typeId); },
     true,
     false},
    mainText<&Person::login>("profile.login", "Username"),
    mainText<&Person::login>("profile.email", "Primary email"),
    base<&Person::secondEmail>("profile.secondEmail", "Secondary email"),
    mainText<&Person::firstName>("profile.firstName", "First name"),
    mainText<&Person::lastName>("profile.lastName", "Last name"),
    base<&Person::middleName>("profile.middleName", "Middle name"),
    base<&Person::displayName>("profile.displayName", "Display name"),
    base<&Person::title>("profile.title", "Title"),
    base<&Person::department>("profile.department", "Department"),
    base<&Person::division>("profile.division", "Division"),
    base<&Person::organization>("profile.organization", "Organization"),
    base<&Person::costCenter>("profile.costCenter", "Cost center"),
    base<&Person::employeeNumber>("profile.employeeNumber", "Employee number"),
    base<&Person::userType>("profile.userType", "User type"),
    base<&Person::manager>("profile.manager", "Manager"),
    base<&Person::managerNumber>("profile.managerId", "ManagerId"),
    base<&Person::mobilePhone>("profile.mobilePhone", "Mobile phone"),
    base<&Person::primaryPhone>("profile.primaryPhone", "Primary phone"),
    base<&Person::streetAddress>("profile.streetAddress", "Street address"),
    base<&Person::zipCode>("profile.zipCode", "Zip code"),
    base<&Person::city>("profile.city", "City"),
    base<&Person::region>("profile.state", "State"),
    base<&Person::countryCode>("profile.countryCode", "Country code"),
    base<&Person::locale>("profile.locale", "Locale"),
    base<&Person::timezone>("profile.timezone", "Time zone"),
    {"profile.preferredLanguage", "Preferred language", OktaType::Text, OktaPlace::BaseProfile,
     OktaFilterUse::None, [](const OktaUser &user) { return text(user.person.languages[0]); }, true,
     false},
    custom("profile.badgeColor", "Badge color", OktaType::Text, textOf<&Person::badgeColor>, false),
    custom(
        "profile.costCenterOwner", "Owns a cost center", OktaType::Boolean,
        [](const OktaUser &user) { return OktaValue(user.person.ownsCostCenter); }, true),
    custom(
        "profile.startYear", "First year", OktaType::Number,
        [](const OktaUser &user) { return OktaValue(double(user.person.startYear)); }, true),
    custom(
        "profile.languages", "Languages", OktaType::Texts,
        [](const OktaUser &user) {
            return OktaValue(std::span(user.person.languages).first(user.person.languageCount));
        },
        true),
};

} // namespace

std::span<const OktaAttribute> oktaAttributes()
{
    return attributes;
}

const OktaAttribute *findOktaAttribute(std::string_view path)
{
    const auto *found = std::ranges::find(attributes, path, &OktaAttribute::path);
    return found == std::end(attributes) ? nullptr : found;
}

std::string oktaFold(std::string_view text)
{
    const auto isAsciiByte = [](char c) { return static_cast<signed char>(c) >= 0; };
    if (!std::ranges::all_of(text, isAsciiByte))
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
    std::string folded(text);
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + 32);
    }
    return folded;
}

} // namespace rollcall
