// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/mergeemployees.h"

#include "demo/personfacts.h"
#include "demo/personuuid.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

namespace rollcall {

namespace {

// Kinds of ids; of People::hash: not those that the person itself uses.
constexpr uint32_t employeeKind = 1'200;
constexpr uint32_t employmentKind = 1'201;
constexpr uint32_t groupKind = 1'202;
constexpr uint32_t teamKind = 1'203;
constexpr uint32_t locationKind = 1'204;
constexpr uint32_t goneField = 1'205;

constexpr int64_t aYear = 31'536'000'000;

JsonText &nullable(JsonText &json, std::string_view key, std::string_view value)
{
    json.raw(",\"").raw(key).raw("\":");
    return value.empty() ? json.raw("null") : json.string(value);
}

//! A number that a name always has.
uint32_t numberOf(std::string_view name)
{
    uint32_t hash = 2'166'136'261; // FNV-1a
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619;
    return hash;
}

//! The index in an employee number; none: the person has no manager.
std::optional<uint32_t> indexIn(std::string_view employeeNumber)
{
    uint32_t number = 0;
    const char *end = employeeNumber.data() + employeeNumber.size();
    const auto [stop, error] = std::from_chars(employeeNumber.data(), end, number);
    if (error != std::errc() || stop != end || number < 101)
        return {};
    return number - 101;
}

} // namespace

QByteArray MergeEmployees::id(uint32_t index) const
{
    return personUuid(m_people, index, employeeKind);
}

std::optional<uint32_t> MergeEmployees::find(const QByteArray &id) const
{
    return personOfUuid(m_people, viewOf(id), employeeKind, m_count);
}

bool MergeEmployees::isGone(uint32_t index) const
{
    return m_people.state(index) == PersonState::Deprovisioned
        && m_people.hash(index, goneField) % 3 == 0;
}

std::string_view MergeEmployees::status(PersonState state)
{
    switch (state) {
    case PersonState::Active:
        return "ACTIVE";
    case PersonState::Staged:
    case PersonState::Provisioned:
    case PersonState::Activating:
        return "PENDING";
    case PersonState::Recovery:
    case PersonState::PasswordExpired:
    case PersonState::LockedOut:
    case PersonState::Suspended:
    case PersonState::Deprovisioned:
        return "INACTIVE";
    }
    Q_UNREACHABLE();
}

std::vector<MergeGroup> MergeEmployees::groupsOf(const Person &person) const
{
    const auto group = [this](std::string_view name, std::string_view type) {
        return MergeGroup{personUuid(m_people, numberOf(name), groupKind), std::string(name), type};
    };
    return {group(person.department, "DEPARTMENT"), group(person.division, "BUSINESS_UNIT"),
            group(person.costCenter, "COST_CENTER")};
}

std::vector<MergeGroup> MergeEmployees::allGroups() const
{
    std::vector<MergeGroup> all;
    Person person;
    for (uint32_t index = 0; index < m_count; ++index) {
        m_people.describe(index, person);
        for (MergeGroup &group : groupsOf(person)) {
            if (std::ranges::find(all, group) == all.end())
                all.push_back(std::move(group));
        }
    }
    return all;
}

void MergeEmployees::append(const MergeGroup &group, JsonText &json)
{
    json.raw(R"({"id":)").string(viewOf(group.id)).raw(R"(,"name":)").string(group.name);
    if (!group.type.empty())
        json.raw(R"(,"type":)").string(group.type);
    json.raw(R"(,"remote_was_deleted":false})");
}

QByteArray MergeEmployees::teamOf(uint32_t index) const
{
    return personUuid(m_people, uint32_t(m_people.departmentOf(index)), teamKind);
}

void MergeEmployees::append(const Person &person, const QByteArrayList &expand,
                            JsonText &json) const
{
    json.raw(R"({"id":")").raw(viewOf(id(person.index)));
    json.raw(R"(","remote_id":)").string(person.employeeNumber);
    json.raw(R"(,"created_at":)").time(People::now - aYear);
    json.raw(R"(,"modified_at":)").time(person.lastUpdated);
    nullable(json, "employee_number", person.employeeNumber);
    nullable(json, "first_name", person.firstName);
    nullable(json, "last_name", person.lastName);
    json.raw(R"(,"preferred_name":null)");
    nullable(json, "display_full_name", person.displayName);
    nullable(json, "username", person.login);
    nullable(json, "work_email", person.login);
    nullable(json, "personal_email", person.secondEmail);
    nullable(json, "mobile_phone_number", person.mobilePhone);
    appendRelations(person, expand, json);
    for (const std::string_view sensitive :
         {"ssn", "gender", "ethnicity", "marital_status", "date_of_birth"})
        nullable(json, sensitive, {});
    json.raw(R"(,"hire_date":)").time(person.created);
    json.raw(R"(,"start_date":)").time(person.activated);
    json.raw(R"(,"remote_created_at":)").time(person.created);
    nullable(json, "employment_status", status(person.state));
    json.raw(R"(,"termination_date":)");
    json.time(person.state == PersonState::Deprovisioned ? person.statusChanged : 0);
    json.raw(R"(,"avatar":null,"custom_fields":{"badge_color":)").string(person.badgeColor);
    json.raw(R"(,"start_year":)").number(person.startYear);
    json.raw(R"(},"remote_was_deleted":)").raw(isGone(person.index) ? "true" : "false");
    json.raw(R"(,"field_mappings":null,"remote_data":null})");
}

void MergeEmployees::appendRelations(const Person &person, const QByteArrayList &expand,
                                     JsonText &json) const
{
    json.raw(R"(,"company":null,"home_location":null,"pay_group":null,"groups":)");
    appendArray(groupsOf(person), json, [&expand](const MergeGroup &group, JsonText &text) {
        if (expand.contains("groups"))
            append(group, text);
        else
            text.string(viewOf(group.id));
    });
    json.raw(R"(,"employments":)");
    if (expand.contains("employments"))
        appendEmployments(person, json);
    else
        json.raw("[\"").raw(viewOf(personUuid(m_people, person.index, employmentKind))).raw("\"]");
    json.raw(R"(,"team":)");
    if (expand.contains("team"))
        append({teamOf(person.index), std::string(person.department), {}}, json);
    else
        json.string(viewOf(teamOf(person.index)));
    const QByteArray location = personUuid(m_people, person.index, locationKind);
    json.raw(R"(,"work_location":)");
    if (expand.contains("work_location")) {
        json.raw(R"({"id":")").raw(viewOf(location)).raw("\"");
        nullable(json, "street_1", person.streetAddress);
        nullable(json, "city", person.city);
        nullable(json, "state", person.region);
        nullable(json, "zip_code", person.zipCode);
        nullable(json, "country", person.countryCode).raw(R"(,"location_type":"WORK"})");
    } else {
        json.raw("\"").raw(viewOf(location)).raw("\"");
    }
    json.raw(R"(,"manager":)");
    const std::optional<uint32_t> manager = indexIn(person.managerNumber);
    if (!manager) {
        json.raw("null");
    } else if (expand.contains("manager")) {
        json.raw(R"({"id":")").raw(viewOf(id(*manager))).raw("\"");
        nullable(json, "display_full_name", person.manager);
        nullable(json, "employee_number", person.managerNumber).raw(R"(,"ssn":null})");
    } else {
        json.raw("\"").raw(viewOf(id(*manager))).raw("\"");
    }
}

//! The one before the present one comes first with some, last with others.
void MergeEmployees::appendEmployments(const Person &person, JsonText &json) const
{
    const auto one = [&](std::string_view title, int64_t since) {
        json.raw(R"({"id":")").raw(viewOf(personUuid(m_people, person.index, employmentKind)));
        json.raw("\"");
        nullable(json, "job_title", title).raw(R"(,"pay_rate":50000,"pay_currency":"EUR",)");
        json.raw(R"("effective_date":)").time(since);
        nullable(json, "employment_type", person.userType).raw("}");
    };
    json.raw("[");
    const int64_t since = person.created + aYear;
    switch (person.index % 3) {
    case 0:
        one(person.title, since);
        break;
    case 1:
        one("Trainee", since - aYear);
        json.raw(",");
        one(person.title, since);
        break;
    case 2:
        one(person.title, since);
        json.raw(",");
        one("Trainee", since - aYear);
        break;
    }
    json.raw("]");
}

} // namespace rollcall
