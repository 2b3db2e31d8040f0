// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entrapageformat.h"

#include "core/table/textfold.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace rollcall {

namespace {

constexpr std::array reasons{BlankReason::NotRequested, BlankReason::NotPermitted,
                             BlankReason::NotLicensed, BlankReason::Failed};
using Absence = std::optional<BlankReason>;

// clang-format off
PageFormat makeFormat(Absence noSignIns, Absence noManager)
{
    using enum Attribute;
    PageFormat format;
    format.rowsPath = "value";
    format.envelopePaths = {"@odata.nextLink"};
    format.attributes = {
        {Id,              "id"},
        {Login,           "userPrincipalName"},
        {DisplayName,     "displayName"},
        {FirstName,       "givenName"},
        {LastName,        "surname"},
        {Email,           "mail"},
        {SecondEmail,     "otherMails"},
        {Created,         "createdDateTime"},
        // The other one counts attempts that failed too, but this one only began in December 2023.
        {LastLogin,       "signInActivity.lastSuccessfulSignInDateTime", BlankReason::Never},
        {LastLogin,       "signInActivity.lastSignInDateTime",           BlankReason::Never},
        {PasswordChanged, "lastPasswordChangeDateTime"},
        {MobilePhone,     "mobilePhone"},
        {Title,           "jobTitle"},
        {Department,      "department"},
        {Division,        "employeeOrgData.division"},
        {Organization,    "companyName"},
        {CostCenter,      "employeeOrgData.costCenter"},
        {EmployeeNumber,  "employeeId"},
        {UserType,        "userType"},
        {Manager,         "manager.displayName"},
        {ManagerId,       "manager.id"},
        {City,            "city"},
        {State,           "state"},
        {Country,         "country"},
        {Locale,          "preferredLanguage"},
    };
    // Smart lockout and expired passwords are not told.
    format.statusRules = {
        {"deletedDateTime",   "",                  AccountStatus::Deleted,     "Deleted"},
        {"accountEnabled",    "false",             AccountStatus::Deactivated, "Disabled"},
        {"externalUserState", "PendingAcceptance", AccountStatus::Staged,      {}},
        {"accountEnabled",    "true",              AccountStatus::Active,      "Enabled"},
    };
    format.absent = {
        {Activated,       BlankReason::NotOffered},
        {StatusChanged,   BlankReason::NotOffered},
        {LastUpdated,     BlankReason::NotOffered},
        {Timezone,        BlankReason::NotRequested}, // of a user's mailbox, in no list of users
    };
    if (noSignIns)
        format.absent.push_back({LastLogin, *noSignIns});
    if (noManager) {
        format.absent.push_back({Manager, *noManager});
        format.absent.push_back({ManagerId, *noManager});
    }
    format.hiddenPaths = {"@odata.id", "@odata.type", "@odata.etag"};
    for (const std::string hidden : {"@odata.id", "@odata.type"})
        format.hiddenPaths.push_back("manager." + hidden);
    return format;
}
// clang-format on

using Key = std::pair<Absence, Absence>;

std::map<Key, PageFormat> makeFormats()
{
    std::vector<Absence> absences(reasons.begin(), reasons.end());
    absences.emplace_back(std::nullopt);
    std::map<Key, PageFormat> formats;
    for (const Absence &signIns : absences) {
        for (const Absence &manager : absences)
            formats.emplace(Key{signIns, manager}, makeFormat(signIns, manager));
    }
    return formats;
}

} // namespace

const PageFormat &entraPageFormat(const EntraListing &listing)
{
    static const std::map<Key, PageFormat> formats = makeFormats();
    const auto found = formats.find(Key{listing.noSignIns, listing.noManager});
    return found == formats.end() ? formats.at(Key{}) : found->second;
}

const AttributeMapping *entraMappingOf(std::string_view field)
{
    const std::string folded = foldText(field);
    const auto &mappings = entraPageFormat({}).attributes;
    const auto found = std::ranges::find_if(mappings, [&](const AttributeMapping &mapping) {
        return foldText(infoOf(mapping.attribute).name) == folded
            || foldText(mapping.path) == folded;
    });
    return found == mappings.end() ? nullptr : &*found;
}

} // namespace rollcall
