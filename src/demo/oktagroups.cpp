// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktagroups.h"

#include "demo/jsontext.h"
#include "demo/oktaanswers.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr uint32_t maxGroupsAPage = 10'000;
constexpr uint32_t groupField = 2000; // of People::hash, plus the group's number
constexpr std::string_view projects[] = {"Project Aurora", "Project Zürich", "Project <Beta>",
                                         "Wiki editors", "プロジェクト"};

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

ServerResponse badPaging()
{
    return oktaError(400, "E0000001", "Api validation failed: limit, after");
}

} // namespace

OktaGroups::OktaGroups(const OktaUsers &users, QByteArray origin)
    : m_users(users), m_origin(std::move(origin))
{
    add({{}, "Everyone", "All users in your organization", "BUILT_IN", Rule::Everybody, 0});
    const auto departments = People::departments();
    for (size_t i = 0; i < departments.size(); ++i)
        add({{}, bytes(departments[i]), "The department", "OKTA_GROUP", Rule::Department, i});
    const auto countries = users.people().countryCodes();
    for (size_t i = 0; i < countries.size(); ++i)
        add({{}, "Country " + bytes(countries[i]), {}, "OKTA_GROUP", Rule::Country, i});
    size_t oneIn = 3;
    for (const std::string_view project : projects) {
        add({{}, bytes(project), "Chosen by hand", "APP_GROUP", Rule::OneIn, oneIn});
        oneIn *= 4;
    }
}

void OktaGroups::add(const Group &group)
{
    Group added = group;
    added.id = "00gdemo" + QByteArray::number(m_groups.size() + 1).rightJustified(13, '0');
    m_groups.append(added);
}

const OktaGroups::Group *OktaGroups::find(const QByteArray &id) const
{
    const auto found = std::ranges::find(m_groups, id, &Group::id);
    return found == m_groups.end() ? nullptr : &*found;
}

bool OktaGroups::contains(const Group &group, size_t number, uint32_t index) const
{
    switch (group.rule) {
    case Rule::Everybody:
        return true;
    case Rule::Department:
        return m_users.people().departmentOf(index) == group.value;
    case Rule::Country:
        return m_users.people().cultureOf(index) == group.value;
    case Rule::OneIn:
        return m_users.people().hash(index, groupField + uint32_t(number)) % group.value == 0;
    }
    Q_UNREACHABLE();
}

ServerResponse OktaGroups::list(const ServerRequest &request) const
{
    const auto paging = oktaPaging(request, maxGroupsAPage, maxGroupsAPage, "groups");
    if (!paging)
        return badPaging();
    if (request.parameter("search") || request.parameter("filter"))
        return oktaError(400, "E0000031", "Invalid search criteria.",
                         "this directory finds groups by q only");
    const QByteArray q = request.parameter("q").value_or("").toLower();
    JsonText json;
    json.raw("[");
    QList<NamedValue> links{{"Link", oktaLink(oktaSelfUrl(request), "self")}};
    const With with =
        request.parameter("expand").value_or(QByteArray()).split(',').contains("stats")
        ? With::Members
        : With::Nothing;
    uint32_t written = 0;
    for (uint64_t i = paging->position; i < uint64_t(m_groups.size()); ++i) {
        const Group &group = m_groups[qsizetype(i)];
        if (!group.name.toLower().startsWith(q))
            continue;
        if (written == paging->limit) {
            const QByteArray url = oktaNextUrl(request, oktaCursor(i, "groups"), paging->limit);
            links.append({"Link", oktaLink(url, "next")});
            break;
        }
        json.raw(written++ > 0 ? "," : "");
        append(group, with, json);
    }
    ServerResponse response = oktaJson(json.raw("]").take());
    response.headers += links;
    return response;
}

ServerResponse OktaGroups::one(const QByteArray &id) const
{
    const Group *group = find(id);
    if (!group)
        return oktaNotFound(id, "UserGroup");
    JsonText json;
    append(*group, With::Nothing, json);
    return oktaJson(json.take());
}

ServerResponse OktaGroups::members(const ServerRequest &request, const QByteArray &id) const
{
    const Group *group = find(id);
    if (!group)
        return oktaNotFound(id, "UserGroup");
    const auto paging = oktaPaging(request, maxMembersAPage, maxMembersAPage, id);
    if (!paging)
        return badPaging();
    const auto number = size_t(group - m_groups.constData());
    JsonText json;
    json.raw("[");
    QList<NamedValue> links{{"Link", oktaLink(oktaSelfUrl(request), "self")}};
    uint32_t written = 0;
    for (uint64_t i = paging->position; i < m_users.count(); ++i) {
        if (!contains(*group, number, uint32_t(i)))
            continue;
        if (written == paging->limit) {
            const QByteArray url = oktaNextUrl(request, oktaCursor(i, id), paging->limit);
            links.append({"Link", oktaLink(url, "next")});
            break;
        }
        json.raw(written++ > 0 ? "," : "");
        m_users.append(uint32_t(i), json);
    }
    ServerResponse response = oktaJson(json.raw("]").take());
    response.headers += links;
    return response;
}

ServerResponse OktaGroups::ofUser(uint32_t index) const
{
    JsonText json;
    json.raw("[");
    std::string_view separator;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (!contains(m_groups[i], size_t(i), index))
            continue;
        json.raw(std::exchange(separator, ","));
        append(m_groups[i], With::Nothing, json);
    }
    return oktaJson(json.raw("]").take());
}

int64_t OktaGroups::membersOf(const Group &group) const
{
    const auto number = size_t(&group - m_groups.constData());
    int64_t members = 0;
    for (uint32_t index = 0; index < m_users.count(); ++index)
        members += contains(group, number, index) ? 1 : 0;
    return members;
}

void OktaGroups::append(const Group &group, With what, JsonText &text) const
{
    const QByteArray href = m_origin + "/api/v1/groups/" + group.id;
    text.raw(R"({"id":)").string(viewOf(group.id));
    text.raw(R"(,"created":)").time(People::earliest);
    text.raw(R"(,"lastUpdated":)").time(People::earliest);
    text.raw(R"(,"lastMembershipUpdated":)").time(People::now);
    text.raw(R"(,"objectClass":["okta:user_group"],"type":)").string(viewOf(group.type));
    text.raw(R"(,"profile":{"name":)").string(viewOf(group.name)).raw(R"(,"description":)");
    if (group.description.isEmpty())
        text.raw("null");
    else
        text.string(viewOf(group.description));
    text.raw("}");
    if (what == With::Members)
        text.raw(R"(,"_embedded":{"stats":{"usersCount":)").number(membersOf(group)).raw("}}");
    text.raw(R"(,"_links":{"self":{"href":)").string(viewOf(href));
    text.raw(R"(},"users":{"href":)").string(viewOf(href + "/users")).raw("}}}");
}

} // namespace rollcall
