// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entraproperties.h"

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

using enum EntraFilterUse;

void appendText(std::string_view text, JsonText &json)
{
    if (text.empty())
        json.raw("null");
    else
        json.string(text);
}

template <auto Member>
void appendMember(const EntraUser &user, JsonText &json)
{
    appendText(user.person.*Member, json);
}

EntraValue valueOf(std::string_view text)
{
    return text.empty() ? EntraValue() : EntraValue(text);
}

template <auto Member>
EntraValue readMember(const EntraUser &user)
{
    return valueOf(user.person.*Member);
}

template <auto Member>
constexpr EntraProperty text(std::string_view name, EntraFilterUse use)
{
    return {name, appendMember<Member>, use, readMember<Member>};
}

void appendNull(const EntraUser & /*user*/, JsonText &json)
{
    json.raw("null");
}

void appendId(const EntraUser &user, JsonText &json)
{
    json.string(user.id);
}

EntraValue readId(const EntraUser &user)
{
    return std::string_view(user.id);
}

std::string_view nicknameOf(const EntraUser &user)
{
    const std::string_view login = user.person.login;
    return login.substr(0, login.find('@'));
}

void appendNickname(const EntraUser &user, JsonText &json)
{
    appendText(nicknameOf(user), json);
}

EntraValue readNickname(const EntraUser &user)
{
    return valueOf(nicknameOf(user));
}

void appendEnabled(const EntraUser &user, JsonText &json)
{
    json.raw(EntraUsers::isEnabled(user.person) ? "true" : "false");
}

EntraValue readEnabled(const EntraUser &user)
{
    return EntraUsers::isEnabled(user.person);
}

std::string_view userTypeOf(const EntraUser &user)
{
    return EntraUsers::isGuest(user.person) ? "Guest" : "Member";
}

void appendUserType(const EntraUser &user, JsonText &json)
{
    appendText(userTypeOf(user), json);
}

EntraValue readUserType(const EntraUser &user)
{
    return userTypeOf(user);
}

std::string_view creationTypeOf(const EntraUser &user)
{
    return EntraUsers::isGuest(user.person) ? "Invitation" : "";
}

void appendCreationType(const EntraUser &user, JsonText &json)
{
    appendText(creationTypeOf(user), json);
}

EntraValue readCreationType(const EntraUser &user)
{
    return valueOf(creationTypeOf(user));
}

void appendExternalState(const EntraUser &user, JsonText &json)
{
    if (!EntraUsers::isGuest(user.person))
        json.raw("null");
    else
        json.string(EntraUsers::isPending(user.person) ? "PendingAcceptance" : "Accepted");
}

void appendCreated(const EntraUser &user, JsonText &json)
{
    json.timeInSeconds(user.person.created);
}

EntraValue readCreated(const EntraUser &user)
{
    return user.person.created;
}

void appendPasswordChange(const EntraUser &user, JsonText &json)
{
    json.timeInSeconds(user.person.passwordChanged);
}

void appendList(std::string_view prefix, std::string_view only, JsonText &json)
{
    if (only.empty())
        json.raw("[]");
    else
        json.raw("[").string(std::string(prefix).append(only)).raw("]");
}

void appendPhones(const EntraUser &user, JsonText &json)
{
    appendList({}, user.person.primaryPhone, json);
}

void appendOtherMails(const EntraUser &user, JsonText &json)
{
    appendList({}, user.person.secondEmail, json);
}

void appendProxyAddresses(const EntraUser &user, JsonText &json)
{
    appendList("SMTP:", user.person.login, json);
}

void appendOrganizationData(const EntraUser &user, JsonText &json)
{
    json.raw(R"({"costCenter":)").string(user.person.costCenter).raw(R"(,"division":)");
    appendText(user.person.division, json);
    json.raw("}");
}

void appendExtensionAttributes(const EntraUser &user, JsonText &json)
{
    json.raw(R"({"extensionAttribute1":)");
    appendText(user.person.badgeColor, json);
    for (int i = 2; i <= 15; ++i)
        json.raw(R"(,"extensionAttribute)").number(i).raw(R"(":null)");
    json.raw("}");
}

void appendStartYear(const EntraUser &user, JsonText &json)
{
    json.number(user.person.startYear);
}

void appendCostCenterOwner(const EntraUser &user, JsonText &json)
{
    json.raw(user.person.ownsCostCenter ? "true" : "false");
}

bool hasSignedIn(const EntraUser &user)
{
    return user.person.lastLogin != 0;
}

void appendSignIns(const EntraUser &user, JsonText &json)
{
    json.raw(R"({"lastSignInDateTime":)").timeInSeconds(user.person.lastLogin);
    json.raw(R"(,"lastNonInteractiveSignInDateTime":)").timeInSeconds(user.person.lastLogin);
    json.raw(R"(,"lastSuccessfulSignInDateTime":)").timeInSeconds(user.person.lastLogin);
    json.raw("}");
}

constexpr std::array properties{
    EntraProperty{"id", appendId, Equal, readId},
    text<&Person::displayName>("displayName", StartsWith),
    text<&Person::login>("userPrincipalName", EndsWith),
    text<&Person::login>("mail", EndsWith),
    EntraProperty{"mailNickname", appendNickname, StartsWith, readNickname},
    text<&Person::firstName>("givenName", StartsWith),
    text<&Person::lastName>("surname", StartsWith),
    EntraProperty{"accountEnabled", appendEnabled, Equal, readEnabled},
    EntraProperty{"userType", appendUserType, Equal, readUserType},
    EntraProperty{"creationType", appendCreationType, Equal, readCreationType},
    text<&Person::title>("jobTitle", Equal),
    text<&Person::department>("department", StartsWith),
    text<&Person::organization>("companyName", AdvancedOnly),
    text<&Person::city>("officeLocation", AdvancedOnly),
    text<&Person::mobilePhone>("mobilePhone", AdvancedOnly),
    EntraProperty{"businessPhones", appendPhones},
    text<&Person::employeeNumber>("employeeId", StartsWith),
    text<&Person::userType>("employeeType", AdvancedOnly),
    EntraProperty{"employeeOrgData", appendOrganizationData},
    text<&Person::streetAddress>("streetAddress", AdvancedOnly),
    text<&Person::zipCode>("postalCode", AdvancedOnly),
    text<&Person::city>("city", StartsWith),
    text<&Person::region>("state", StartsWith),
    text<&Person::countryCode>("country", StartsWith),
    text<&Person::countryCode>("usageLocation", StartsWith),
    text<&Person::locale>("preferredLanguage", AdvancedOnly),
    EntraProperty{"createdDateTime", appendCreated, Ordered, readCreated},
    EntraProperty{"deletedDateTime", appendNull},
    EntraProperty{"externalUserState", appendExternalState},
    EntraProperty{"lastPasswordChangeDateTime", appendPasswordChange},
    EntraProperty{"onPremisesSyncEnabled", appendNull},
    EntraProperty{"otherMails", appendOtherMails},
    EntraProperty{"proxyAddresses", appendProxyAddresses},
    EntraProperty{"onPremisesExtensionAttributes", appendExtensionAttributes},
    text<&Person::badgeColor>("extension_0a1b2c3d4e5f60718293a4b5c6d7e8f9_badgeColor", None),
    EntraProperty{"extension_0a1b2c3d4e5f60718293a4b5c6d7e8f9_startYear", appendStartYear},
    EntraProperty{"extension_0a1b2c3d4e5f60718293a4b5c6d7e8f9_costCenterOwner",
                  appendCostCenterOwner},
    EntraProperty{"signInActivity", appendSignIns, None, nullptr, hasSignedIn},
};

constexpr std::array<std::string_view, 11> standard{
    "businessPhones", "displayName",    "givenName",         "id",      "jobTitle",         "mail",
    "mobilePhone",    "officeLocation", "preferredLanguage", "surname", "userPrincipalName"};

constexpr std::array<std::string_view, 11> singleUser{
    "aboutMe",       "birthday",         "hireDate", "interests", "mySite",         "pastProjects",
    "preferredName", "responsibilities", "schools",  "skills",    "mailboxSettings"};

} // namespace

std::span<const EntraProperty> entraProperties()
{
    return properties;
}

const EntraProperty *findEntraProperty(std::string_view name)
{
    const auto *found = std::ranges::find(properties, name, &EntraProperty::name);
    return found == properties.end() ? nullptr : found;
}

std::span<const std::string_view> entraStandardProperties()
{
    return standard;
}

std::span<const std::string_view> entraSingleUserProperties()
{
    return singleUser;
}

} // namespace rollcall
