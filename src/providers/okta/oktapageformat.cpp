// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktapageformat.h"

namespace rollcall {

namespace {

// clang-format off
PageFormat makeFormat()
{
    using enum Attribute;
    PageFormat format;
    format.attributes = {
        {Id,              "id"},
        {Login,           "profile.login"},
        {DisplayName,     "profile.displayName"},
        {FirstName,       "profile.firstName"},
        {LastName,        "profile.lastName"},
        {Email,           "profile.email"},
        {SecondEmail,     "profile.secondEmail"},
        {Status,          "status"},
        {Created,         "created"},
        {Activated,       "activated",       BlankReason::Never},
        {StatusChanged,   "statusChanged",   BlankReason::Never},
        {LastLogin,       "lastLogin",       BlankReason::Never},
        {LastUpdated,     "lastUpdated"},
        {PasswordChanged, "passwordChanged", BlankReason::Never},
        {MobilePhone,     "profile.mobilePhone"},
        {Title,           "profile.title"},
        {Department,      "profile.department"},
        {Division,        "profile.division"},
        {Organization,    "profile.organization"},
        {CostCenter,      "profile.costCenter"},
        {EmployeeNumber,  "profile.employeeNumber"},
        {UserType,        "profile.userType"},
        {Manager,         "profile.manager"},
        {ManagerId,       "profile.managerId"},
        {City,            "profile.city"},
        {State,           "profile.state"},
        {Country,         "profile.countryCode"},
        {Locale,          "profile.locale"},
        {Timezone,        "profile.timezone"},
    };
    format.statusWords = {
        {"STAGED",           AccountStatus::Staged},
        {"PROVISIONED",      AccountStatus::Staged}, // activated, but no password set yet
        {"ACTIVATING",       AccountStatus::Staged}, // in older documents only
        {"ACTIVE",           AccountStatus::Active},
        {"RECOVERY",         AccountStatus::Recovery},
        {"PASSWORD_EXPIRED", AccountStatus::PasswordExpired},
        {"LOCKED_OUT",       AccountStatus::Locked},
        {"SUSPENDED",        AccountStatus::Suspended},
        {"DEPROVISIONED",    AccountStatus::Deactivated},
    };
    format.hiddenPaths = {"_links", "_embedded"};
    return format;
}
// clang-format on

} // namespace

const PageFormat &oktaPageFormat()
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
