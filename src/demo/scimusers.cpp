// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scimusers.h"

#include "demo/jsontext.h"
#include "demo/personfacts.h"
#include "demo/personuuid.h"
#include "demo/scimgroups.h"

#include <QDateTime>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint32_t idKind = 1'100; // of People::hash: not one that the person itself uses

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString isoTime(int64_t msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

//! Writes the members that have a value, with commas between.
class Members
{
public:
    explicit Members(JsonText &json) : m_json(json) { }

    void add(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        key(name).string(value);
    }
    JsonText &key(std::string_view name)
    {
        m_json.raw(m_isFirst ? "\"" : ",\"").raw(name).raw("\":");
        m_isFirst = false;
        return m_json;
    }

private:
    JsonText &m_json;
    bool m_isFirst = true;
};

void appendNames(const Person &person, Members &members)
{
    JsonText &json = members.key("name").raw("{");
    Members name(json);
    name.add("formatted", person.displayName);
    name.add("familyName", person.lastName);
    name.add("givenName", person.firstName);
    name.add("middleName", person.middleName);
    json.raw("}");
    members.add("displayName", person.displayName);
    members.add("title", person.title);
    members.add("userType", person.userType);
    members.add("preferredLanguage", person.languages[0]);
    members.add("locale", person.locale);
    members.add("timezone", person.timezone);
    members.key("active").raw(ScimUsers::isActive(person.state) ? "true" : "false");
}

void appendContacts(const Person &person, Members &members)
{
    JsonText &json = members.key("emails").raw(R"([{"value":)").string(person.login);
    json.raw(R"(,"type":"work","primary":true})");
    if (!person.secondEmail.empty())
        json.raw(R"(,{"value":)").string(person.secondEmail).raw(R"(,"type":"home"})");
    json.raw("]");
    if (!person.mobilePhone.empty() || !person.primaryPhone.empty()) {
        members.key("phoneNumbers").raw("[");
        std::string_view separator;
        if (!person.primaryPhone.empty()) {
            json.raw(R"({"type":"work","value":)").string(person.primaryPhone).raw("}");
            separator = ",";
        }
        if (!person.mobilePhone.empty())
            json.raw(separator)
                .raw(R"({"type":"mobile","value":)")
                .string(person.mobilePhone)
                .raw("}");
        json.raw("]");
    }
    members.key("addresses").raw("[{");
    Members address(json);
    address.add("type", "work");
    address.add("streetAddress", person.streetAddress);
    address.add("locality", person.city);
    address.add("region", person.region);
    address.add("postalCode", person.zipCode);
    address.add("country", person.countryCode);
    json.raw("}]");
}

void appendExtensions(const Person &person, Members &members)
{
    JsonText &json = members.key(ScimUsers::enterprise).raw("{");
    Members work(json);
    work.add("employeeNumber", person.employeeNumber);
    work.add("costCenter", person.costCenter);
    work.add("organization", person.organization);
    work.add("division", person.division);
    work.add("department", person.department);
    if (!person.manager.empty()) {
        work.key("manager").raw("{");
        Members manager(json);
        manager.add("value", person.managerNumber);
        manager.add("displayName", person.manager);
        json.raw("}");
    }
    json.raw("}");
    members.key(ScimUsers::custom).raw("{");
    Members custom(json);
    custom.add("badgeColor", person.badgeColor);
    custom.key("startYear").number(person.startYear);
    custom.key("costCenterOwner").raw(person.ownsCostCenter ? "true" : "false");
    json.raw("}");
}

} // namespace

QByteArray ScimUsers::id(uint32_t index) const
{
    return personUuid(m_people, index, idKind);
}

std::optional<uint32_t> ScimUsers::find(const QByteArray &id) const
{
    return personOfUuid(m_people, viewOf(id), idKind, m_count);
}

void ScimUsers::append(const Person &person, JsonText &json) const
{
    const QByteArray ownId = id(person.index);
    json.raw(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",")")
        .raw(enterprise)
        .raw(R"(",")")
        .raw(custom)
        .raw(R"("],)");
    Members members(json);
    members.add("id", viewOf(ownId));
    members.add("externalId", person.employeeNumber);
    members.add("userName", person.login);
    appendNames(person, members);
    appendContacts(person, members);
    appendExtensions(person, members);
    appendArray(PersonFacts(m_people).groups(person.index), members.key("groups"),
                [](const std::string &group, JsonText &text) {
                    text.raw(R"({"value":)").string(ScimGroups::idOf(group)).raw(R"(,"display":)");
                    text.string(group).raw(R"(,"type":"direct"})");
                });
    members.key("meta").raw(R"({"resourceType":"User","created":)").time(person.created);
    json.raw(R"(,"lastModified":)").time(person.lastUpdated);
    json.raw(R"(,"version":"W/\")").raw(viewOf(ownId.first(8)));
    json.raw(R"(\"","location":")").raw(viewOf(m_base)).raw("/Users/").raw(viewOf(ownId));
    json.raw(R"("}})");
}

std::optional<QStringList> ScimUsers::values(const Person &person, const QString &path) const
{
    if (path == "id"_L1)
        return QStringList{QString::fromLatin1(id(person.index))};
    if (path == "username"_L1)
        return QStringList{text(person.login)};
    if (path == "externalid"_L1)
        return QStringList{text(person.employeeNumber)};
    if (path == "displayname"_L1)
        return QStringList{text(person.displayName)};
    if (path == "emails"_L1 || path == "emails.value"_L1)
        return QStringList{text(person.login), text(person.secondEmail)};
    if (path == "active"_L1)
        return QStringList{isActive(person.state) ? u"true"_s : u"false"_s};
    if (path == "meta.created"_L1)
        return QStringList{isoTime(person.created)};
    if (path == "meta.lastmodified"_L1)
        return QStringList{isoTime(person.lastUpdated)};
    return std::nullopt;
}

bool ScimUsers::knows(const QString &path)
{
    static const QStringList paths{u"id"_s,          u"username"_s,     u"externalid"_s,
                                   u"displayname"_s, u"emails"_s,       u"emails.value"_s,
                                   u"active"_s,      u"meta.created"_s, u"meta.lastmodified"_s};
    return paths.contains(path);
}

} // namespace rollcall
