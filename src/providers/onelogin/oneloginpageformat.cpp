// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/oneloginpageformat.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

// clang-format off
PageFormat makeFormat()
{
    using enum Attribute;
    PageFormat format;
    format.attributes = {
        {Id,              "id"},
        {Login,           "username"},
        {Login,           "email"}, // signs in those without a user name
        {FirstName,       "firstname"},
        {LastName,        "lastname"},
        {Email,           "email"},
        {Created,         "created_at"},
        {Activated,       "activated_at",        BlankReason::Never},
        {LastLogin,       "last_login",          BlankReason::Never},
        {LastUpdated,     "updated_at"},
        {PasswordChanged, "password_changed_at", BlankReason::Never},
        {MobilePhone,     "phone"},
        {Title,           "title"},
        {Department,      "department"},
        {Organization,    "company"},
        {ManagerId,       "manager_user_id"},
        {Locale,          "preferred_locale_code"},
        {Locale,          "locale_code"}, // of v1
        // OneLogin has no fields for these: accounts keep them under names of their own choice, and
        // these names say what they are.
        {Division,        "custom_attributes.division"},
        {CostCenter,      "custom_attributes.cost_center"},
        {EmployeeNumber,  "custom_attributes.employee_number"},
        {City,            "custom_attributes.city"},
        {State,           "custom_attributes.state"},
        {Country,         "custom_attributes.country"},
    };
    format.absent = {
        {DisplayName,   BlankReason::NotOffered},
        {StatusChanged, BlankReason::NotOffered},
        {Timezone,      BlankReason::NotOffered},
    };
    // Whether an account may be used at all comes first; its numbers have no words of their own.
    // https://developers.onelogin.com/api-docs/2/users/user-resource
    format.statusRules = {
        {"state",  "2", AccountStatus::Deactivated,     "Rejected"},
        {"state",  "3", AccountStatus::Deactivated,     "Unlicensed"},
        {"state",  "0", AccountStatus::Staged,          "Unapproved"},
        {"status", "0", AccountStatus::Staged,          "Unactivated"},
        {"status", "1", AccountStatus::Active,          "Active"},
        {"status", "2", AccountStatus::Suspended,       "Suspended"},
        {"status", "3", AccountStatus::Locked,          "Locked"},
        {"status", "4", AccountStatus::PasswordExpired, "Password expired"},
        {"status", "5", AccountStatus::Recovery,        "Awaiting password reset"},
        {"status", "7", AccountStatus::Staged,          "Password pending"},
        {"status", "8", AccountStatus::Staged,          "Security questions required"},
        {"status", {},  AccountStatus::Unknown,         {}},
    };
    format.emptyText = EmptyText::Blank;
    return format;
}
// clang-format on

PageFormat makeShortFormat()
{
    PageFormat format = makeFormat();
    using enum Attribute;
    for (const Attribute attribute :
         {Title, Department, Organization, ManagerId, Attribute::Locale})
        format.absent.push_back({attribute, BlankReason::NotRequested});
    return format;
}

PageFormat makeOldFormat()
{
    PageFormat format = makeFormat();
    format.rowsPath = "data";
    format.envelopePaths = {"pagination.after_cursor"};
    return format;
}

} // namespace

const QStringList &oneLoginFields()
{
    static const QStringList fields{u"id"_s,
                                    u"username"_s,
                                    u"email"_s,
                                    u"firstname"_s,
                                    u"lastname"_s,
                                    u"title"_s,
                                    u"department"_s,
                                    u"company"_s,
                                    u"comment"_s,
                                    u"phone"_s,
                                    u"status"_s,
                                    u"state"_s,
                                    u"group_id"_s,
                                    u"role_ids"_s,
                                    u"external_id"_s,
                                    u"directory_id"_s,
                                    u"trusted_idp_id"_s,
                                    u"manager_ad_id"_s,
                                    u"manager_user_id"_s,
                                    u"samaccountname"_s,
                                    u"userprincipalname"_s,
                                    u"distinguished_name"_s,
                                    u"member_of"_s,
                                    u"preferred_locale_code"_s,
                                    u"invalid_login_attempts"_s,
                                    u"created_at"_s,
                                    u"updated_at"_s,
                                    u"activated_at"_s,
                                    u"last_login"_s,
                                    u"invitation_sent_at"_s,
                                    u"locked_until"_s,
                                    u"password_changed_at"_s,
                                    u"custom_attributes"_s};
    return fields;
}

const PageFormat &oneLoginPageFormat()
{
    static const PageFormat format = makeFormat();
    return format;
}

const PageFormat &oneLoginShortPageFormat()
{
    static const PageFormat format = makeShortFormat();
    return format;
}

const PageFormat &oneLoginOldPageFormat()
{
    static const PageFormat format = makeOldFormat();
    return format;
}

} // namespace rollcall
