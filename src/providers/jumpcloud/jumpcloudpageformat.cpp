// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudpageformat.h"

namespace rollcall {

namespace {

// clang-format off
PageFormat makeFormat()
{
    using enum Attribute;
    PageFormat format;
    format.rowsPath = "results";
    format.envelopePaths = {"totalCount"};
    format.emptyText = EmptyText::Blank; // JumpCloud writes "" for what is not set
    format.attributes = {
        {Id,              "_id"},
        {Login,           "username"},
        {DisplayName,     "displayname"},
        {FirstName,       "firstname"},
        {LastName,        "lastname"},
        {Email,           "email"},
        {SecondEmail,     "alternateEmail"},
        {Created,         "created"},
        {PasswordChanged, "password_date", BlankReason::Never},
        {MobilePhone,     "phoneNumbers.mobile"},
        {MobilePhone,     "phoneNumbers.work_mobile"},
        {Title,           "jobTitle"},
        {Department,      "department"},
        {Organization,    "company"}, // "organization" is the id of the tenant itself
        {CostCenter,      "costCenter"},
        {EmployeeNumber,  "employeeIdentifier"},
        {UserType,        "employeeType"},
        {ManagerId,       "manager"},
        {City,            "addresses.work.locality"},
        {City,            "addresses.home.locality"},
        {State,           "addresses.work.region"},
        {State,           "addresses.home.region"},
        {Country,         "addresses.work.country"},
        {Country,         "addresses.home.country"},
    };
    format.absent = {
        {Activated,     BlankReason::NotOffered},
        {StatusChanged, BlankReason::NotOffered},
        {LastUpdated,   BlankReason::NotOffered},
        {LastLogin,     BlankReason::NotRequested}, // in JumpCloud's log of events alone
        {Locale,        BlankReason::NotOffered},
        {Timezone,      BlankReason::NotOffered},
    };
    // "suspended" and "activated" are what there was before "state".
    format.statusRules = {
        {"state",            "SUSPENDED", AccountStatus::Suspended,       {}},
        {"suspended",        "true",      AccountStatus::Suspended,       "SUSPENDED"},
        {"state",            "STAGED",    AccountStatus::Staged,          {}},
        {"account_locked",   "true",      AccountStatus::Locked,          "account_locked"},
        {"password_expired", "true",      AccountStatus::PasswordExpired, "password_expired"},
        {"activated",        "false",     AccountStatus::Staged,          "not activated"}, // no password yet
        {"state",            "ACTIVATED", AccountStatus::Active,          {}},
        {"state",            {},          AccountStatus::Unknown,         {}},
        {"activated",        "true",      AccountStatus::Active,          "ACTIVATED"},
    };
    format.keyedArrays = {
        {"phoneNumbers", "type", "number"},
        {"addresses",    "type", {}},
        {"attributes",   "name", "value"}, // the tenant's own
    };
    format.hiddenPaths = {"id"}; // the same as "_id", where it is there at all
    return format;
}
// clang-format on

} // namespace

const PageFormat &jumpCloudPageFormat()
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
