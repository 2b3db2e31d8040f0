// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergepageformat.h"

#include <array>

namespace rollcall {

namespace {

// clang-format off
std::vector<AttributeMapping> attributes()
{
    using enum Attribute;
    return {
        {Id,             "id"},
        {Login,          "username"},
        {Login,          "work_email"}, // few systems tell user names
        {DisplayName,    "display_full_name"},
        {FirstName,      "first_name"},
        {LastName,       "last_name"},
        {Email,          "work_email"},
        {SecondEmail,    "personal_email"},
        {Created,        "remote_created_at"}, // created_at is when Merge first saw it
        {LastUpdated,    "modified_at"},
        {MobilePhone,    "mobile_phone_number"},
        {Title,          "employments.latest.job_title"},
        {UserType,       "employments.latest.employment_type"},
        {Department,     "groups.DEPARTMENT"},
        {Department,     "team.name"}, // newer integrations have teams among the groups
        {Division,       "groups.BUSINESS_UNIT"},
        {CostCenter,     "groups.COST_CENTER"},
        {Organization,   "company.display_name"},
        {Organization,   "company.legal_name"},
        {EmployeeNumber, "employee_number"},
        {Manager,        "manager.display_full_name"},
        {ManagerId,      "manager.id"},
        {ManagerId,      "manager"},
        {City,           "work_location.city"},
        {State,          "work_location.state"},
        {Country,        "work_location.country"},
    };
}
// clang-format on

//! Merge sends an employment whole or not at all, pay included, and the title is in nothing else;
//! of an employee it sends what the HR system tells. What is nobody's business here is dropped.
std::vector<std::string> droppedKeys()
{
    return {"pay_rate",      "pay_period",     "pay_frequency", "pay_currency", "ssn",
            "date_of_birth", "marital_status", "gender",        "ethnicity"};
}

//! What makes no columns: the source's own words, and what a manager has beside a name.
std::vector<std::string> hiddenPaths()
{
    return {"remote_data",
            "employments.latest.pay_group",
            "employments.latest.remote_data",
            "manager.personal_email",
            "manager.mobile_phone_number",
            "manager.home_location",
            "manager.pay_group",
            "manager.custom_fields",
            "manager.field_mappings",
            "manager.remote_data"};
}

std::vector<AbsentAttribute> absentWithout(const MergeRelations &relations)
{
    using enum Attribute;
    std::vector<AbsentAttribute> absent;
    // This is about employment: accounts and their sign-ins are elsewhere.
    for (const Attribute attribute :
         {Activated, StatusChanged, LastLogin, PasswordChanged, Locale, Timezone})
        absent.push_back({attribute, BlankReason::NotOffered});
    const auto notRequested = [&absent](std::initializer_list<Attribute> list) {
        for (const Attribute attribute : list)
            absent.push_back({attribute, BlankReason::NotRequested});
    };
    if (!relations.has(MergeRelation::Employments))
        notRequested({Title, UserType});
    if (!relations.has(MergeRelation::Groups))
        notRequested({Division, CostCenter});
    if (!relations.has(MergeRelation::Groups) && !relations.has(MergeRelation::Team))
        notRequested({Department});
    if (!relations.has(MergeRelation::Company))
        notRequested({Organization});
    if (!relations.has(MergeRelation::Manager))
        notRequested({Manager});
    if (!relations.has(MergeRelation::WorkLocation))
        notRequested({City, State, Country});
    return absent;
}

PageFormat makeFormat(const MergeRelations &relations)
{
    PageFormat format;
    format.rowsPath = "results";
    format.attributes = attributes();
    format.statusRules = {{"remote_was_deleted", "true", AccountStatus::Deleted, "deleted"},
                          {"employment_status", "ACTIVE", AccountStatus::Active, {}},
                          {"employment_status", "PENDING", AccountStatus::Staged, {}},
                          {"employment_status", "INACTIVE", AccountStatus::Deactivated, {}},
                          {"employment_status", {}, AccountStatus::Unknown, {}}};
    format.absent = absentWithout(relations);
    format.hiddenPaths = hiddenPaths();
    format.droppedKeys = droppedKeys();
    format.envelopePaths = {"next"};
    format.keyedArrays = {{"groups", "type", "name", {}}};
    format.latestElements = {{"employments", "effective_date", "latest"}};
    format.emptyText = EmptyText::Blank;
    return format;
}

} // namespace

const PageFormat &mergePageFormat(const MergeRelations &relations)
{
    static const auto formats = [] {
        std::array<PageFormat, MergeRelations::variants> all;
        for (unsigned number = 0; number < all.size(); ++number)
            all[number] = makeFormat(MergeRelations::of(number));
        return all;
    }();
    return formats[relations.number()];
}

} // namespace rollcall
