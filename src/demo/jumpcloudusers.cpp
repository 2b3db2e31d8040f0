// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jumpcloudusers.h"

#include "demo/jsontext.h"

#include <algorithm>
#include <charconv>

namespace rollcall {

namespace {

constexpr std::string_view prefix = "64f1c0aa";
constexpr uint32_t idField = 1001; // of People::hash: not one that the person itself uses

void appendHex(std::string &text, uint32_t number)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 28; shift >= 0; shift -= 4)
        text += digits[number >> shift & 15];
}

//! JumpCloud suspends or deletes whom others deactivate, and has no word for recovery.
struct JumpCloudState
{
    std::string_view state;
    bool isActivated = true; //!< has set a password
    bool isLocked = false;
    bool isExpired = false;
};

JumpCloudState stateOf(PersonState state)
{
    switch (state) {
    case PersonState::Staged:
        return {"STAGED", false};
    case PersonState::Provisioned:
    case PersonState::Activating:
        return {"ACTIVATED", false};
    case PersonState::Active:
        return {"ACTIVATED"};
    case PersonState::Recovery:
    case PersonState::PasswordExpired:
        return {.state = "ACTIVATED", .isExpired = true};
    case PersonState::LockedOut:
        return {.state = "ACTIVATED", .isLocked = true};
    case PersonState::Suspended:
    case PersonState::Deprovisioned:
        return {"SUSPENDED"};
    }
    Q_UNREACHABLE();
}

std::string_view word(bool value)
{
    return value ? "true" : "false";
}

void appendState(const Person &person, JsonText &text)
{
    const JumpCloudState state = stateOf(person.state);
    text.raw(R"(,"state":")").raw(state.state);
    text.raw(R"(","activated":)").raw(word(state.isActivated));
    text.raw(R"(,"suspended":)").raw(word(state.state == "SUSPENDED"));
    text.raw(R"(,"account_locked":)").raw(word(state.isLocked));
    text.raw(R"(,"account_locked_date":)").time(state.isLocked ? person.statusChanged : 0);
    text.raw(R"(,"password_expired":)").raw(word(state.isExpired));
    text.raw(R"(,"password_never_expires":false,"totp_enabled":)").raw(word(state.isActivated));
    text.raw(R"(,"mfa":{"configured":)").raw(word(state.isActivated));
    text.raw(R"(,"exclusion":false},"created":)").time(person.created);
    text.raw(R"(,"password_date":)").time(person.passwordChanged);
}

void appendPlaces(const Person &person, JsonText &text)
{
    text.raw(R"(,"phoneNumbers":[{"type":"mobile","number":)").string(person.mobilePhone);
    if (!person.primaryPhone.empty())
        text.raw(R"(},{"type":"work","number":)").string(person.primaryPhone);
    text.raw(R"(}],"addresses":[{"type":"work","country":)").string(person.countryCode);
    text.raw(R"(,"region":)").string(person.region);
    text.raw(R"(,"locality":)").string(person.city);
    text.raw(R"(,"postalCode":)").string(person.zipCode);
    text.raw(R"(,"streetAddress":)").string(person.streetAddress).raw("}]");
}

void appendAttributes(const Person &person, JsonText &text)
{
    text.raw(R"(,"attributes":[)");
    if (!person.badgeColor.empty())
        text.raw(R"({"name":"badgeColor","value":)").string(person.badgeColor).raw("},");
    text.raw(R"({"name":"costCenterOwner","value":")").raw(word(person.ownsCostCenter));
    text.raw(R"("},{"name":"startYear","value":")").number(person.startYear).raw(R"("}])");
}

} // namespace

std::string JumpCloudUsers::id(uint32_t index) const
{
    const uint64_t hash = m_people.hash(index, idField);
    std::string text(prefix);
    appendHex(text, index << 8 | uint32_t(hash >> 56)); // so that neighbours differ in more
    appendHex(text, uint32_t(hash));
    return text;
}

std::optional<uint32_t> JumpCloudUsers::indexOfId(std::string_view text) const
{
    if (text.size() != 24)
        return {};
    uint32_t number = 0;
    std::from_chars(text.data() + prefix.size(), text.data() + 16, number, 16);
    const uint32_t index = number >> 8;
    if (index >= m_count || id(index) != text)
        return {};
    return index;
}

void JumpCloudUsers::append(uint32_t index, JsonText &text) const
{
    Person person;
    m_people.describe(index, person);
    text.raw(R"({"_id":")").raw(id(index)).raw(R"(")");
    const auto member = [&text](std::string_view key, std::string_view value) {
        text.raw(",\"").raw(key).raw("\":").string(value); // what is not set is ""
    };
    member("username", person.login);
    member("email", person.login);
    member("alternateEmail", person.secondEmail);
    member("firstname", person.firstName);
    member("middlename", person.middleName);
    member("lastname", person.lastName);
    member("displayname", person.displayName);
    appendState(person, text);
    member("jobTitle", person.title);
    member("department", person.department);
    member("company", person.organization);
    member("costCenter", person.costCenter);
    member("employeeIdentifier", person.employeeNumber);
    member("employeeType", person.userType);
    member("location", person.city);
    const std::optional<uint32_t> manager = m_people.managerOf(index);
    member("manager", manager ? id(*manager) : std::string());
    member("organization", organization);
    appendPlaces(person, text);
    appendAttributes(person, text);
    text.raw("}");
}

} // namespace rollcall
