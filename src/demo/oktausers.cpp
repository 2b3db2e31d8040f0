// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktausers.h"

#include "demo/jsontext.h"

#include <algorithm>

namespace rollcall {

namespace {

// In ASCII order, so that ids compare like the numbers in them.
constexpr std::string_view base62 =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view prefix = "00u";
constexpr size_t orderedDigits = 8;
constexpr size_t randomDigits = 9;
constexpr int saltBits = 20; // below the index, so that neighbours differ in more than one letter
constexpr uint32_t idField = 1000; // of People::hash: not one that the person itself uses

void appendDigits(std::string &text, uint64_t number, size_t count)
{
    text.append(count, '0');
    for (size_t i = 0; i < count; ++i, number /= 62)
        text[text.size() - 1 - i] = base62[number % 62];
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

void appendProfile(const Person &person, JsonText &text)
{
    text.raw(R"("login":)").string(person.login).raw(R"(,"email":)").string(person.login);
    text.raw(R"(,"secondEmail":)");
    if (person.secondEmail.empty())
        text.raw("null");
    else
        text.string(person.secondEmail);
    // Okta leaves out most of what is not set.
    const auto member = [&text](std::string_view key, std::string_view value) {
        if (!value.empty())
            text.raw(key).string(value);
    };
    member(R"(,"firstName":)", person.firstName);
    member(R"(,"lastName":)", person.lastName);
    member(R"(,"middleName":)", person.middleName);
    member(R"(,"displayName":)", person.displayName);
    member(R"(,"title":)", person.title);
    member(R"(,"department":)", person.department);
    member(R"(,"division":)", person.division);
    member(R"(,"organization":)", person.organization);
    member(R"(,"costCenter":)", person.costCenter);
    member(R"(,"employeeNumber":)", person.employeeNumber);
    member(R"(,"userType":)", person.userType);
    member(R"(,"manager":)", person.manager);
    member(R"(,"managerId":)", person.managerNumber);
    member(R"(,"mobilePhone":)", person.mobilePhone);
    member(R"(,"primaryPhone":)", person.primaryPhone);
    member(R"(,"streetAddress":)", person.streetAddress);
    member(R"(,"zipCode":)", person.zipCode);
    member(R"(,"city":)", person.city);
    member(R"(,"state":)", person.region);
    member(R"(,"countryCode":)", person.countryCode);
    member(R"(,"locale":)", person.locale);
    member(R"(,"timezone":)", person.timezone);
    member(R"(,"preferredLanguage":)", person.languages[0]);
    member(R"(,"badgeColor":)", person.badgeColor);
    text.raw(R"(,"costCenterOwner":)").raw(person.ownsCostCenter ? "true" : "false");
    text.raw(R"(,"startYear":)").number(person.startYear).raw(R"(,"languages":[)");
    for (size_t i = 0; i < person.languageCount; ++i)
        text.raw(i ? "," : "").string(person.languages[i]);
    text.raw("]");
}

} // namespace

OktaUsers::OktaUsers(const People &people, uint32_t count, QByteArray origin)
    : m_people(people), m_count(count), m_origin(std::move(origin))
{ }

std::string OktaUsers::id(uint32_t index) const
{
    const uint64_t hash = m_people.hash(index, idField);
    const uint64_t salt = hash & ((1u << saltBits) - 1);
    std::string text(prefix);
    text.reserve(prefix.size() + orderedDigits + randomDigits);
    // The constant gives the first letters something other than zeros.
    appendDigits(text, 30'000'000'000'000 + (uint64_t(index) << saltBits | salt), orderedDigits);
    appendDigits(text, hash, randomDigits);
    return text;
}

std::optional<uint32_t> OktaUsers::indexOfId(std::string_view text) const
{
    if (text.size() != prefix.size() + orderedDigits + randomDigits || !text.starts_with(prefix))
        return {};
    uint64_t number = 0;
    for (const char c : text.substr(prefix.size(), orderedDigits)) {
        const size_t digit = base62.find(c);
        if (digit == std::string_view::npos)
            return {};
        number = number * 62 + digit;
    }
    const uint64_t index = (number - 30'000'000'000'000) >> saltBits;
    if (index >= m_count || id(uint32_t(index)) != text)
        return {};
    return uint32_t(index);
}

std::optional<uint32_t> OktaUsers::find(std::string_view idOrLogin) const
{
    if (const auto index = indexOfId(idOrLogin))
        return index;
    const auto index = People::indexInLogin(idOrLogin);
    if (!index || *index >= m_count)
        return {};
    Person person;
    m_people.describe(*index, person);
    const std::string_view login = person.login;
    if (sameIgnoringCase(login, idOrLogin)
        || sameIgnoringCase(login.substr(0, login.find('@')), idOrLogin))
        return index;
    return {};
}

std::string_view OktaUsers::status(PersonState state)
{
    switch (state) {
    case PersonState::Staged:
        return "STAGED";
    case PersonState::Provisioned:
        return "PROVISIONED";
    case PersonState::Activating:
        return "ACTIVATING";
    case PersonState::Active:
        return "ACTIVE";
    case PersonState::Recovery:
        return "RECOVERY";
    case PersonState::PasswordExpired:
        return "PASSWORD_EXPIRED";
    case PersonState::LockedOut:
        return "LOCKED_OUT";
    case PersonState::Suspended:
        return "SUSPENDED";
    case PersonState::Deprovisioned:
        return "DEPROVISIONED";
    }
    Q_UNREACHABLE();
}

void OktaUsers::append(uint32_t index, JsonText &json) const
{
    Person person;
    m_people.describe(index, person);
    append(person, json);
}

void OktaUsers::append(const Person &person, JsonText &text) const
{
    const std::string ownId = id(person.index);
    text.raw(R"({"id":")").raw(ownId).raw(R"(","status":")").raw(status(person.state));
    text.raw(R"(","created":)").time(person.created);
    text.raw(R"(,"activated":)").time(person.activated);
    text.raw(R"(,"statusChanged":)").time(person.statusChanged);
    text.raw(R"(,"lastLogin":)").time(person.lastLogin);
    text.raw(R"(,"lastUpdated":)").time(person.lastUpdated);
    text.raw(R"(,"passwordChanged":)").time(person.passwordChanged);
    text.raw(R"(,"type":{"id":")").raw(typeId).raw(R"("},"profile":{)");
    appendProfile(person, text);
    text.raw(R"(},"credentials":{"provider":{"type":"OKTA","name":"OKTA"}},)");
    text.raw(R"("_links":{"self":{"href":")");
    text.raw(viewOf(m_origin)).raw("/api/v1/users/").raw(ownId);
    text.raw(R"("}}})");
}

} // namespace rollcall
