// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! The state of an account, in the finest words that any dialect has.
enum class PersonState
{
    Staged,
    Provisioned,
    Activating,
    Active,
    Recovery,
    PasswordExpired,
    LockedOut,
    Suspended,
    Deprovisioned
};

//! Whether some people carry values that try to break what shows or exports them.
enum class PersonValues
{
    Plausible,
    Hostile
};

//! One synthetic person. Texts are UTF-8 and unescaped; an empty text means: has none. Times are
//! milliseconds since 1970 UTC; 0 means: never. Views point into the People that made it.
struct Person
{
    uint32_t index = 0;
    PersonState state = PersonState::Active;
    int64_t created = 0; //!< always there
    int64_t activated = 0;
    int64_t statusChanged = 0;
    int64_t lastLogin = 0;
    int64_t lastUpdated = 0; //!< always there
    int64_t passwordChanged = 0;
    std::string firstName;
    std::string lastName;
    std::string middleName;
    std::string displayName;
    std::string login; //!< unique: first.last.N@example.com, N = index + 1
    std::string secondEmail;
    std::string title;
    std::string mobilePhone; //!< "+49 …"
    std::string primaryPhone;
    std::string streetAddress;
    std::string zipCode;
    std::string employeeNumber; //!< with leading zeros
    std::string manager; //!< display name of another person
    std::string managerNumber; //!< that person's employeeNumber
    std::string costCenter;
    std::string_view city;
    std::string_view region; //!< where the country has such
    std::string_view countryCode;
    std::string_view locale; //!< "de_DE"
    std::string_view timezone;
    std::string_view department;
    std::string_view division;
    std::string_view organization;
    std::string_view userType;
    std::string_view badgeColor; //!< custom attribute
    std::array<std::string_view, 3> languages; //!< custom attribute; the first languageCount count
    size_t languageCount = 0;
    int startYear = 0; //!< custom attribute
    bool ownsCostCenter = false; //!< custom attribute
};

//! Makes people: each is a pure function of the seed and the index, so that none need be stored.
//! Immutable, and usable from several threads.
class People
{
public:
    static constexpr uint32_t maxCount = 2'000'000;
    static constexpr int64_t now = 1'782'864'000'000; //!< 2026-07-01: nothing happens later
    static constexpr int64_t earliest = 1'388'534'400'000; //!< 2014-01-01: nothing happens sooner

    explicit People(uint64_t seed, PersonValues values = PersonValues::Plausible);
    ~People();
    People(const People &) = delete;
    People &operator=(const People &) = delete;

    //! Fills `person`; its strings' memory is used again.
    void describe(uint32_t index, Person &person) const;
    //! Parts of the above that are cheap alone.
    PersonState state(uint32_t index) const;
    size_t departmentOf(uint32_t index) const; //!< into departments()
    size_t cultureOf(uint32_t index) const; //!< into countryCodes()
    std::optional<uint32_t> managerOf(uint32_t index) const; //!< nothing: has none

    static std::span<const std::string_view> departments();
    std::span<const std::string_view> countryCodes() const { return m_countryCodes; }

    //! The index that a login, or the part before its @, must have if anybody has it.
    static std::optional<uint32_t> indexInLogin(std::string_view login);
    uint64_t hash(uint32_t index, uint32_t field) const;

private:
    struct Culture;
    struct Name;

    void describeNames(uint32_t index, const Culture &culture, Person &person) const;
    void describeWork(uint32_t index, Person &person) const;
    void describePlace(uint32_t index, const Culture &culture, Person &person) const;
    void describeTimes(uint32_t index, Person &person) const;
    void describeManager(uint32_t index, Person &person) const;
    void makeHostile(uint32_t index, Person &person) const;
    void joinFamilyName(uint32_t index, const Culture &culture, std::string &text,
                        std::string *ascii) const;
    void appendDisplayName(uint32_t index, std::string &text) const;

    uint64_t m_seed;
    PersonValues m_values;
    std::vector<Culture> m_cultures;
    std::vector<std::string_view> m_countryCodes;
};

} // namespace rollcall
