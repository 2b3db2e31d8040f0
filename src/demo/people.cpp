// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include "demo/cultures.h"
#include "demo/hostilevalues.h"

#include <algorithm>
#include <charconv>

namespace rollcall {

namespace {

// What a draw is for. A person's draws are independent of each other, so that state(),
// departmentOf() and cultureOf() need not make the whole person.
enum Field : uint32_t
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
    StreetField,
    NumberField,
    ManagerField,
    CustomField,
    CreatedField,
    ActivatedField,
    LoginTimeField,
    PasswordField,
    HostileField
};

constexpr int64_t minute = 60'000;
constexpr int64_t day = 24 * 60 * minute;

constexpr std::array<std::string_view, 14> departmentNames = {
    "Engineering",      "Sales",        "Operations", "Customer Support", "Finance",
    "People & Culture", "Legal",        "Marketing",  "Research",         "Quality",
    "Facilities",       "Vertrieb Süd", "Achats",     "IT Security"};
constexpr std::array<std::string_view, 4> divisions = {"Products", "Markets", "Central Services",
                                                       "Field"};
constexpr std::array<std::string_view, 3> organizations = {"Acme Example SE", "Acme Example Ltd.",
                                                           "Beispiel & Söhne GmbH"};
constexpr std::array<std::string_view, 7> levels = {"",       "Junior ", "Senior ", "Lead ",
                                                    "Chief ", "Deputy ", "Interim "};
constexpr std::array<std::string_view, 12> roles = {
    "Engineer",   "Account Manager", "Analyst",    "Specialist",
    "Technician", "Coordinator",     "Consultant", "Designer",
    "Buyer",      "Controller",      "Trainer",    "Head of \"Special Projects\""};
constexpr std::array<std::string_view, 6> badgeColors = {"green",  "blue", "amber",
                                                         "violet", "grün", "red/white"};
constexpr std::array<std::string_view, 4> userTypes = {"Employee", "Contractor", "Intern",
                                                       "Service Account"};
constexpr std::array<std::string_view, 8> streets = {
    "Example Street", "Musterstraße", "Rue de l'Exemple", "Calle Ejemplo",
    "Sample Lane",    "Beispielweg",  "Test Avenue",      "Demonstration Square"};
constexpr std::array<std::string_view, 6> moreLanguages = {"en", "de", "fr", "es", "ja", "pt"};

uint64_t mix(uint64_t x)
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
        m_bits = mix(m_bits);
        return result;
    }

private:
    uint64_t m_bits;
};

void appendPadded(std::string &text, uint64_t number, size_t width)
{
    std::array<char, 20> digits;
    const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const auto length = size_t(end - digits.data());
    if (length < width)
        text.append(width - length, '0');
    text.append(digits.data(), length);
}

void setEmployeeNumber(uint32_t index, std::string &text)
{
    text.clear();
    appendPadded(text, index + 101, 7);
}

} // namespace

struct People::Name
{
    std::string_view text;
    std::string ascii; //!< as it stands in a login
};

struct People::Culture
{
    CultureRow row;
    std::vector<Name> given;
    std::vector<Name> family;
};

People::People(uint64_t seed, PersonValues values) : m_seed(mix(seed)), m_values(values)
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
    return mix(m_seed ^ (uint64_t(index) << 16 | field));
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

void People::describeWork(uint32_t index, Person &person) const
{
    const size_t department = departmentOf(index);
    person.department = departmentNames[department];
    person.division = divisions[department % divisions.size()];
    Dice dice(hash(index, TitleField));
    person.title = levels[dice.below(levels.size())];
    person.title += roles[dice.below(roles.size())];
    person.organization = organizations[dice.below(organizations.size())];
    const uint32_t kind = dice.below(20);
    person.userType = userTypes[kind < 15 ? 0 : kind < 18 ? 1 : kind < 19 ? 2 : 3];
    person.costCenter = "CC-";
    appendPadded(person.costCenter, department * 10 + dice.below(10), 4);
    setEmployeeNumber(index, person.employeeNumber);

    Dice custom(hash(index, CustomField));
    person.badgeColor =
        custom.below(10) == 0 ? std::string_view() : badgeColors[custom.below(badgeColors.size())];
    person.ownsCostCenter = custom.below(15) == 0;
}

void People::describePlace(uint32_t index, const Culture &culture, Person &person) const
{
    const CultureRow &row = culture.row;
    Dice dice(hash(index, PlaceField));
    const PlaceRow &place = row.places[dice.below(uint32_t(row.places.size()))];
    person.city = place.city;
    person.region = place.region;
    person.countryCode = row.countryCode;
    person.locale = row.locale;
    person.timezone = row.timezone;
    person.streetAddress = streets[dice.below(streets.size())];
    person.streetAddress += ' ';
    appendPadded(person.streetAddress, 1 + dice.below(180), 1);
    person.zipCode.clear();
    appendPadded(person.zipCode, dice.below(99'999), 5);

    Dice phone(hash(index, PhoneField));
    const auto number = [&](std::string &text) {
        text = row.dialCode;
        text += " 555 ";
        appendPadded(text, phone.below(10'000'000), 7);
    };
    number(person.mobilePhone);
    person.primaryPhone.clear();
    if (phone.below(4) != 0)
        number(person.primaryPhone);

    person.languages[0] = row.language;
    person.languageCount = 1;
    const uint32_t wanted = phone.below(3);
    for (uint32_t i = 0; i < wanted; ++i) {
        const std::string_view language = moreLanguages[phone.below(moreLanguages.size())];
        const auto *end = person.languages.begin() + person.languageCount;
        if (std::find(person.languages.cbegin(), end, language) == end)
            person.languages[person.languageCount++] = language;
    }
}

void People::describeTimes(uint32_t index, Person &person) const
{
    const auto between = [](Dice &dice, int64_t from, int64_t to) {
        const auto seconds = uint32_t(std::max<int64_t>(1, (to - from) / 1000));
        return from + int64_t(dice.below(seconds)) * 1000;
    };
    Dice created(hash(index, CreatedField));
    person.created = between(created, earliest + day, now - 2 * day);
    // A directory's people are registered at different speeds; most are not old.
    if (created.below(2) == 0)
        person.created = between(created, std::max(person.created, now - 900 * day), now - 2 * day);
    person.startYear = 2014 + int((person.created - earliest) / (365 * day + day / 4));

    const bool isUsed = person.state != PersonState::Staged
        && person.state != PersonState::Provisioned && person.state != PersonState::Activating;
    Dice dice(hash(index, ActivatedField));
    person.activated =
        person.state == PersonState::Staged ? 0 : person.created + int64_t(dice.below(7200)) * 1000;
    person.statusChanged = person.activated;
    if (person.activated && person.state != PersonState::Active)
        person.statusChanged = between(dice, person.activated, now);

    Dice login(hash(index, LoginTimeField));
    person.lastLogin = 0;
    if (isUsed && login.below(25) != 0) {
        // Recent for most: three draws, the latest counts.
        int64_t latest = person.activated;
        for (int i = 0; i < 3; ++i)
            latest = between(login, latest, now);
        person.lastLogin = latest;
    }
    Dice password(hash(index, PasswordField));
    person.passwordChanged = isUsed ? between(password, person.activated, now) : 0;
    person.lastUpdated = between(password, std::max(person.statusChanged, person.created), now);
}

void People::describeManager(uint32_t index, Person &person) const
{
    person.manager.clear();
    person.managerNumber.clear();
    if (index == 0 || hash(index, ManagerField) % 40 == 0)
        return;
    // Everybody's manager has a lower index, so a directory of any size has them all.
    const uint32_t manager = (index - 1) / 9;
    appendDisplayName(manager, person.manager);
    setEmployeeNumber(manager, person.managerNumber);
}

void People::makeHostile(uint32_t index, Person &person) const
{
    // The first rows are hostile in turn, so that a small directory has every kind.
    const std::span<const std::string> values = hostileValues();
    Dice dice(hash(index, HostileField));
    if (index == 0 || (index > 2 * values.size() && dice.below(50) != 0))
        return;
    const std::string &value = values[index % values.size()];
    person.title = value;
    if (dice.below(2) == 0)
        person.displayName = value;
    if (dice.below(3) == 0)
        person.lastName = value;
    if (dice.below(3) == 0)
        person.streetAddress = value;
}

} // namespace rollcall
