// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oneloginusers.h"

#include "demo/jsontext.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

constexpr int64_t firstId = 90'000'000;
constexpr int64_t idStep = 37; // so that neighbours differ in more than one digit
constexpr uint32_t idField = 1002; // of People::hash: not one that the person itself uses

//! The two numbers in which OneLogin says how an account is.
struct OneLoginState
{
    int status = 1;
    int state = 1;
};

OneLoginState stateOf(PersonState state)
{
    switch (state) {
    case PersonState::Staged:
        return {0, 1};
    case PersonState::Provisioned:
        return {7, 1};
    case PersonState::Activating:
        return {8, 1};
    case PersonState::Active:
        return {1, 1};
    case PersonState::Recovery:
        return {5, 1};
    case PersonState::PasswordExpired:
        return {4, 1};
    case PersonState::LockedOut:
        return {3, 1};
    case PersonState::Suspended:
        return {2, 1};
    case PersonState::Deprovisioned:
        return {1, 3};
    }
    Q_UNREACHABLE();
}

//! One of whom a field is written.
struct Subject
{
    const OneLoginUsers &users;
    const Person &person;
};

void writeText(JsonText &json, std::string_view text)
{
    if (text.empty())
        json.raw("null");
    else
        json.string(text);
}

template <auto member>
void text(const Subject &subject, JsonText &json)
{
    writeText(json, subject.person.*member);
}

template <auto member>
void time(const Subject &subject, JsonText &json)
{
    json.time(subject.person.*member);
}

void nothing(const Subject &, JsonText &json)
{
    json.raw("null");
}

void manager(const Subject &subject, JsonText &json)
{
    if (const auto index = subject.users.people().managerOf(subject.person.index))
        json.number(subject.users.id(*index));
    else
        json.raw("null");
}

void customAttributes(const Subject &subject, JsonText &json)
{
    const Person &person = subject.person;
    json.raw(R"({"badge_color":)");
    writeText(json, person.badgeColor);
    json.raw(R"(,"employee_number":)").string(person.employeeNumber);
    json.raw(R"(,"cost_center":)").string(person.costCenter);
    json.raw(R"(,"division":)").string(person.division);
    json.raw(R"(,"city":)").string(person.city).raw(R"(,"state":)");
    writeText(json, person.region);
    json.raw(R"(,"country":)").string(person.countryCode);
    json.raw(R"(,"start_year":)").number(person.startYear).raw(R"(,"languages":[)");
    for (size_t i = 0; i < person.languageCount; ++i)
        json.raw(i ? "," : "").string(person.languages[i]);
    json.raw("]}");
}

void roles(const Subject &subject, JsonText &json)
{
    const auto department = int64_t(subject.users.people().departmentOf(subject.person.index));
    json.raw("[").number(700'001).raw(",").number(700'100 + department).raw("]");
}

struct Field
{
    std::string_view name;
    bool isUsual = false; //!< comes in lists unasked
    void (*write)(const Subject &subject, JsonText &json) = nullptr;
};

constexpr std::array fields{
    Field{"id", true,
          [](const Subject &s, JsonText &json) { json.number(s.users.id(s.person.index)); }},
    Field{"username", true, text<&Person::login>},
    Field{"email", true, text<&Person::login>},
    Field{"firstname", true, text<&Person::firstName>},
    Field{"lastname", true, text<&Person::lastName>},
    Field{"status", true,
          [](const Subject &s, JsonText &json) { json.number(stateOf(s.person.state).status); }},
    Field{"state", true,
          [](const Subject &s, JsonText &json) { json.number(stateOf(s.person.state).state); }},
    Field{"phone", true, text<&Person::mobilePhone>},
    Field{"group_id", true, nothing},
    Field{"external_id", true, text<&Person::employeeNumber>},
    Field{"directory_id", true, nothing},
    Field{"samaccountname", true, nothing},
    Field{"member_of", true, nothing},
    Field{"distinguished_name", true, nothing},
    Field{"created_at", true, time<&Person::created>},
    Field{"updated_at", true, time<&Person::lastUpdated>},
    Field{"activated_at", true, time<&Person::activated>},
    Field{"last_login", true, time<&Person::lastLogin>},
    Field{"password_changed_at", true, time<&Person::passwordChanged>},
    Field{"locked_until", true, nothing},
    Field{"invitation_sent_at", true, time<&Person::activated>},
    Field{"invalid_login_attempts", true, [](const Subject &, JsonText &json) { json.number(0); }},
    Field{"title", false, text<&Person::title>},
    Field{"department", false, text<&Person::department>},
    Field{"company", false, text<&Person::organization>},
    Field{"manager_user_id", false, manager},
    Field{"preferred_locale_code", false, text<&Person::locale>},
    Field{"role_ids", false, roles},
    Field{"custom_attributes", false, customAttributes}};

} // namespace

int64_t OneLoginUsers::id(uint32_t index) const
{
    return firstId + int64_t(index) * idStep + int64_t(m_people.hash(index, idField) % idStep);
}

std::optional<uint32_t> OneLoginUsers::indexOfId(const QByteArray &text) const
{
    bool isNumber = false;
    const int64_t number = text.toLongLong(&isNumber) - firstId;
    const int64_t index = number / idStep;
    if (!isNumber || number < 0 || index >= m_count
        || QByteArray::number(qlonglong(id(uint32_t(index)))) != text)
        return {};
    return uint32_t(index);
}

void OneLoginUsers::append(uint32_t index, const OneLoginFields &wanted, JsonText &json) const
{
    Person person;
    m_people.describe(index, person);
    const Subject subject{*this, person};
    std::string_view separator = "{\"";
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!wanted[i])
            continue;
        json.raw(std::exchange(separator, ",\"")).raw(fields[i].name).raw("\":");
        fields[i].write(subject, json);
    }
    json.raw("}");
}

OneLoginFields OneLoginUsers::all()
{
    OneLoginFields wanted;
    for (size_t i = 0; i < fields.size(); ++i)
        wanted.set(i);
    return wanted;
}

OneLoginFields OneLoginUsers::usual()
{
    OneLoginFields wanted;
    for (size_t i = 0; i < fields.size(); ++i)
        wanted.set(i, fields[i].isUsual);
    return wanted;
}

OneLoginFields OneLoginUsers::named(const QByteArray &names)
{
    const QList<QByteArray> list = names.split(',');
    OneLoginFields wanted;
    for (size_t i = 0; i < fields.size(); ++i)
        wanted.set(i, i == 0 || list.contains(fields[i].name.data()));
    return wanted;
}

} // namespace rollcall
