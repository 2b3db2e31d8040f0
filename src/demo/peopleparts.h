// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/cultures.h"
#include "demo/people.h"

#include <cstdint>
#include <string>

namespace rollcall {

// What the two halves of People share.

// What a draw is for. A person's draws are independent of each other, so that state(),
// departmentOf() and cultureOf() need not make the whole person.
enum PersonField : uint32_t
{
    StateField,
    CultureField,
    GivenField,
    FamilyField,
    SecondFamilyField,
    DepartmentField,
    TitleField,
    PhoneField,
    PlaceField,
    ManagerField,
    CustomField,
    CreatedField,
    ActivatedField,
    LoginTimeField,
    PasswordField,
    HostileField
};

//! Spreads the bits of a number over all of its 64.
constexpr uint64_t mixBits(uint64_t x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

//! Takes one draw apart into several small independent numbers.
class Dice
{
public:
    explicit Dice(uint64_t bits) : m_bits(bits) { }

    uint32_t below(uint32_t count)
    {
        const auto result = uint32_t(((m_bits & 0xffffffff) * count) >> 32);
        m_bits = mixBits(m_bits);
        return result;
    }

private:
    uint64_t m_bits;
};

//! Appends the number with zeros before it.
void appendPadded(std::string &text, uint64_t number, size_t width);

//! A given or family name.
struct People::Name
{
    std::string_view text;
    std::string ascii; //!< as it stands in a login
};

//! The names of people from one place.
struct People::Culture
{
    CultureRow row;
    std::vector<Name> given;
    std::vector<Name> family;
};

} // namespace rollcall
