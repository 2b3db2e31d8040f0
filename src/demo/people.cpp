// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include "demo/peopleparts.h"

#include <algorithm>
#include <charconv>

namespace rollcall {

namespace {

constexpr std::array<std::string_view, 14> departmentNames = {
    "Engineering",      "Sales",        "Operations", "Customer Support", "Finance",
    "People & Culture", "Legal",        "Marketing",  "Research",         "Quality",
    "Facilities",       "Vertrieb Süd", "Achats",     "IT Security"};

} // namespace

People::People(uint64_t seed, PersonValues values) : m_seed(mixBits(seed)), m_values(values)
{
    const auto names = [](std::span<const std::string_view> rows) {
        std::vector<Name> result;
        for (const std::string_view row : rows) {
            const size_t colon = row.find(':');
            Name name{row.substr(0, colon), std::string(row.substr(colon + 1))};
            std::ranges::transform(name.ascii, name.ascii.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
            result.push_back(std::move(name));
        }
        return result;
    };
    for (const CultureRow &row : cultureRows()) {
        m_cultures.push_back({row, names(row.given), names(row.family)});
        m_countryCodes.push_back(row.countryCode);
    }
}

People::~People() = default;

uint64_t People::hash(uint32_t index, uint32_t field) const
{
    return mixBits(m_seed ^ (uint64_t(index) << 16 | field));
}

PersonState People::state(uint32_t index) const
{
    // The first person owns the demo's token and must be able to sign in.
    if (index == 0)
        return PersonState::Active;
    const auto permille = uint32_t(hash(index, StateField) % 1000);
    if (permille < 780)
        return PersonState::Active;
    if (permille < 860)
        return PersonState::Deprovisioned;
    if (permille < 900)
        return PersonState::Provisioned;
    if (permille < 925)
        return PersonState::Staged;
    if (permille < 950)
        return PersonState::Suspended;
    if (permille < 970)
        return PersonState::PasswordExpired;
    if (permille < 985)
        return PersonState::LockedOut;
    return permille < 998 ? PersonState::Recovery : PersonState::Activating;
}

size_t People::departmentOf(uint32_t index) const
{
    return Dice(hash(index, DepartmentField)).below(uint32_t(departmentNames.size()));
}

size_t People::cultureOf(uint32_t index) const
{
    static const std::vector<size_t> byWeight = [] {
        std::vector<size_t> result;
        for (size_t i = 0; i < cultureRows().size(); ++i)
            result.insert(result.end(), size_t(cultureRows()[i].weight), i);
        return result;
    }();
    return byWeight[Dice(hash(index, CultureField)).below(uint32_t(byWeight.size()))];
}

std::span<const std::string_view> People::departments()
{
    return departmentNames;
}

std::optional<uint32_t> People::indexInLogin(std::string_view login)
{
    login = login.substr(0, login.find('@'));
    const size_t dot = login.rfind('.');
    if (dot == std::string_view::npos)
        return {};
    uint32_t number = 0;
    const char *end = login.data() + login.size();
    const auto [stop, error] = std::from_chars(login.data() + dot + 1, end, number);
    if (error != std::errc() || stop != end || number == 0 || number > maxCount)
        return {};
    return number - 1;
}

void People::describe(uint32_t index, Person &person) const
{
    const Culture &culture = m_cultures[cultureOf(index)];
    person.index = index;
    person.state = state(index);
    describeNames(index, culture, person);
    describeWork(index, person);
    describePlace(index, culture, person);
    describeTimes(index, person);
    describeManager(index, person);
    if (m_values == PersonValues::Hostile)
        makeHostile(index, person);
}

void People::joinFamilyName(uint32_t index, const Culture &culture, std::string &text,
                            std::string *ascii) const
{
    const auto count = uint32_t(culture.family.size());
    const Name &name = culture.family[Dice(hash(index, FamilyField)).below(count)];
    text += name.text;
    if (ascii)
        *ascii += name.ascii;
    if (culture.row.familyNames == FamilyNames::Single)
        return;
    Dice dice(hash(index, SecondFamilyField));
    if (culture.row.familyNames == FamilyNames::SomeHyphenated && dice.below(12) != 0)
        return;
    text += culture.row.familyNames == FamilyNames::Double ? ' ' : '-';
    text += culture.family[dice.below(count)].text;
}

void People::appendDisplayName(uint32_t index, std::string &text) const
{
    const Culture &culture = m_cultures[cultureOf(index)];
    const auto givenCount = uint32_t(culture.given.size());
    const Name &given = culture.given[Dice(hash(index, GivenField)).below(givenCount)];
    switch (culture.row.order) {
    case NameOrder::GivenFirst:
        text += given.text;
        text += ' ';
        joinFamilyName(index, culture, text, nullptr);
        return;
    case NameOrder::FamilyFirst:
        joinFamilyName(index, culture, text, nullptr);
        text += ' ';
        text += given.text;
        return;
    case NameOrder::FamilyFirstJoined:
        joinFamilyName(index, culture, text, nullptr);
        text += given.text;
        return;
    }
}

void People::describeNames(uint32_t index, const Culture &culture, Person &person) const
{
    Dice dice(hash(index, GivenField));
    const auto givenCount = uint32_t(culture.given.size());
    const Name &given = culture.given[dice.below(givenCount)];
    person.firstName = given.text;
    person.middleName.clear();
    if (culture.row.order == NameOrder::GivenFirst && dice.below(8) == 0)
        person.middleName = culture.given[dice.below(givenCount)].text;
    person.lastName.clear();
    person.login = given.ascii;
    person.login += '.';
    joinFamilyName(index, culture, person.lastName, &person.login);
    person.login += '.';
    appendPadded(person.login, index + 1, 1);
    person.secondEmail.clear();
    if (dice.below(3) == 0) {
        person.secondEmail = person.login;
        person.secondEmail += "@home.example.com";
    }
    person.login += "@example.com";
    person.displayName.clear();
    appendDisplayName(index, person.displayName);
}

} // namespace rollcall
