// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/peopleparts.h"

#include "demo/hostilevalues.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rollcall {

namespace {

constexpr int64_t day = 86'400'000;

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

void setEmployeeNumber(uint32_t index, std::string &text)
{
    text.clear();
    appendPadded(text, index + 101, 7);
}

} // namespace

void appendPadded(std::string &text, uint64_t number, size_t width)
{
    std::array<char, 20> digits;
    const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const auto length = size_t(end - digits.data());
    if (length < width)
        text.append(width - length, '0');
    text.append(digits.data(), length);
}

void People::describeWork(uint32_t index, Person &person) const
{
    const size_t department = departmentOf(index);
    person.department = departments()[department];
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
    const std::optional<uint32_t> manager = managerOf(index);
    if (!manager)
        return;
    appendDisplayName(*manager, person.manager);
    setEmployeeNumber(*manager, person.managerNumber);
}

std::optional<uint32_t> People::managerOf(uint32_t index) const
{
    if (index == 0 || hash(index, ManagerField) % 40 == 0)
        return {};
    return (index - 1) / 9; // always a lower one, so a directory of any size has them all
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
