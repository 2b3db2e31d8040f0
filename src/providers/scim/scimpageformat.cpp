// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimpageformat.h"

namespace rollcall {

namespace {

const std::string enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const std::string enterprise1 = "urn:scim:schemas:extension:enterprise:1.0"; // SCIM 1.1

// clang-format off
std::vector<AttributeMapping> coreAttributes()
{
    using enum Attribute;
    return {
        {Id,          "id"},
        {Login,       "userName"},
        {DisplayName, "displayName"},
        {DisplayName, "name.formatted"},
        {FirstName,   "name.givenName"},
        {LastName,    "name.familyName"},
        {Email,       "emails"}, // the primary one, else one for work, else the first
        {SecondEmail, "emails.home"},
        {SecondEmail, "emails.other"},
        {Created,     "meta.created"},
        {LastUpdated, "meta.lastModified"},
        {MobilePhone, "phoneNumbers.mobile"},
        {Title,       "title"},
        {UserType,    "userType"},
        {City,        "addresses.work.locality"},
        {City,        "addresses.untyped.locality"},
        {City,        "addresses.other.locality"},
        {City,        "addresses.home.locality"},
        {State,       "addresses.work.region"},
        {State,       "addresses.untyped.region"},
        {State,       "addresses.other.region"},
        {State,       "addresses.home.region"},
        {Country,     "addresses.work.country"},
        {Country,     "addresses.untyped.country"},
        {Country,     "addresses.other.country"},
        {Country,     "addresses.home.country"},
        {Locale,      "locale"},
        {Locale,      "preferredLanguage"},
        {Timezone,    "timezone"},
    };
}

std::vector<AttributeMapping> enterpriseAttributes(const std::string &urn)
{
    using enum Attribute;
    return {
        {Department,     urn + ".department"},
        {Division,       urn + ".division"},
        {Organization,   urn + ".organization"},
        {CostCenter,     urn + ".costCenter"},
        {EmployeeNumber, urn + ".employeeNumber"},
        {Manager,        urn + ".manager.displayName"},
        {ManagerId,      urn + ".manager.value"},
        {ManagerId,      urn + ".manager.managerId"},
        {ManagerId,      urn + ".manager"}, // some send the id alone
    };
}
// clang-format on

PageFormat makeFormat()
{
    PageFormat format;
    format.rowsPath = "Resources";
    format.attributes = coreAttributes();
    for (const std::string &urn : {enterprise, enterprise1}) {
        for (AttributeMapping &mapping : enterpriseAttributes(urn))
            format.attributes.push_back(std::move(mapping));
    }
    // The word is ours: SCIM has a boolean, which some services write as a text.
    for (const char *value : {"true", "True", "TRUE"})
        format.statusRules.push_back({"active", value, AccountStatus::Active, "active"});
    for (const char *value : {"false", "False", "FALSE"})
        format.statusRules.push_back({"active", value, AccountStatus::Deactivated, "disabled"});
    format.statusRules.push_back({"active", {}, AccountStatus::Unknown, {}});
    for (const Attribute attribute : {Attribute::Activated, Attribute::StatusChanged,
                                      Attribute::LastLogin, Attribute::PasswordChanged})
        format.absent.push_back({attribute, BlankReason::NotOffered});
    format.hiddenPaths = {"schemas",
                          "meta.resourceType",
                          "meta.location",
                          "meta.version",
                          "password",
                          "x509Certificates",
                          enterprise + ".manager.$ref"};
    format.envelopePaths = {"totalResults", "startIndex", "itemsPerPage", "nextCursor"};
    format.rowsMayBeAbsentWith = "totalResults";
    format.keyedArrays = {{"emails", "type", "value", {}},
                          {"phoneNumbers", "type", "value", {}},
                          {"addresses", "type", {}, "untyped"}};
    format.emptyText = EmptyText::Blank;
    format.keyCase = KeyCase::DoesNotCount;
    return format;
}

} // namespace

const PageFormat &scimPageFormat()
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
