// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entrausers.h"

#include "core/table/textfold.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace rollcall {

namespace {

// Multiplying by the one and by the other gives the same number again: ids tell their index, but do
// not look like it.
constexpr uint32_t scatter = 2'654'435'761;
constexpr uint32_t gather = 244'002'641;
static_assert(uint32_t(scatter * gather) == 1);
constexpr uint32_t idField = 1001; // of People::hash: not one that the person itself uses

uint32_t numberIn(const std::string &text)
{
    uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

//! Employee numbers go up as indexes do.
uint32_t managerOf(const Person &person)
{
    return numberIn(person.managerNumber) - (numberIn(person.employeeNumber) - person.index);
}

} // namespace

std::string EntraUsers::id(uint32_t index) const
{
    const uint64_t hash = m_people.hash(index, idField);
    std::array<char, 37> text{};
    std::snprintf(
        text.data(), text.size(), "%08x-%04x-4%03x-a%03x-%012llx", index * scatter,
        unsigned(hash & 0xffff), unsigned(hash >> 16 & 0xfff), unsigned(hash >> 28 & 0xfff),
        static_cast<unsigned long long>(hash * 0x9e3779b97f4a7c15 >> 8 & 0xffff'ffff'ffff));
    return text.data();
}

std::optional<uint32_t> EntraUsers::find(std::string_view idOrName) const
{
    const std::string wanted = foldCase(idOrName);
    if (isGuid(wanted)) {
        uint32_t scattered = 0;
        std::from_chars(wanted.data(), wanted.data() + 8, scattered, 16);
        const uint32_t index = scattered * gather;
        return index < m_count && id(index) == wanted ? std::optional(index) : std::nullopt;
    }
    const auto index = People::indexInLogin(wanted);
    if (!index || *index >= m_count)
        return std::nullopt;
    Person person;
    m_people.describe(*index, person);
    return foldCase(person.login) == wanted ? index : std::nullopt;
}

void EntraUsers::describe(uint32_t index, EntraUser &user) const
{
    m_people.describe(index, user.person);
    user.id = id(index);
    user.managerId.clear();
    if (!user.person.managerNumber.empty())
        user.managerId = id(managerOf(user.person));
}

bool EntraUsers::isGuid(std::string_view text)
{
    constexpr std::string_view shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() != shape.size())
        return false;
    for (size_t i = 0; i < shape.size(); ++i) {
        const char c = text[i];
        const bool isHex =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (shape[i] == 'x' ? !isHex : c != '-')
            return false;
    }
    return true;
}

bool EntraUsers::isEnabled(const Person &person)
{
    return person.state != PersonState::Suspended && person.state != PersonState::Deprovisioned;
}

bool EntraUsers::isPending(const Person &person)
{
    return person.state == PersonState::Staged || person.state == PersonState::Provisioned
        || person.state == PersonState::Activating;
}

bool EntraUsers::isGuest(const Person &person)
{
    return isPending(person) || person.userType == "Contractor";
}

} // namespace rollcall
