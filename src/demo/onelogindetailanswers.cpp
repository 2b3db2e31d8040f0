// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/onelogindetailanswers.h"

#include "demo/faultanswers.h"
#include "demo/oneloginlisting.h"
#include "demo/pagecursors.h"

#include <QDateTime>

#include <algorithm>

namespace rollcall {

namespace {

constexpr uint64_t eventsAPage = 50;
constexpr uint64_t rolesAPage = 50;
constexpr int signedIn = 5;
constexpr int failedSignIn = 6;
constexpr int changedByAdministrator = 11;

int64_t timeIn(const ServerRequest &request, const char *name)
{
    return QDateTime::fromString(QString::fromUtf8(request.parameter(name).value_or("")),
                                 Qt::ISODate)
        .toMSecsSinceEpoch();
}

std::optional<uint64_t> numberIn(const QByteArray &id, uint64_t count)
{
    bool isNumber = false;
    const uint64_t number = id.toULongLong(&isNumber);
    return isNumber && number < count ? std::optional(number) : std::nullopt;
}

void appendRole(uint64_t number, std::string_view name, JsonText &json)
{
    json.raw(R"({"id":)").number(int64_t(number)).raw(R"(,"name":)").string(name);
    json.raw(R"(,"admins":[],"apps":[]})");
}

//! A list of API v2: an array, and what follows it in the head. A cursor goes without a limit.
template <typename Append>
ServerResponse paged(const ServerRequest &request, uint64_t total, const Append &append)
{
    const PageCursors cursors("role:", ':');
    const std::optional<QByteArray> cursor = request.parameter("cursor");
    if (cursor && request.parameter("limit"))
        return oneLoginError(400, "BadRequestError",
                             "Requests can only have cursor xor pagination arguments");
    const std::optional<uint64_t> begin = cursor ? cursors.positionOf(*cursor) : 0;
    if (!begin)
        return oneLoginError(400, "BadRequestError", "Invalid pagination cursor");
    const DemoPage page = demoPage(*begin, rolesAPage, total);
    JsonText json;
    json.raw("[");
    for (uint64_t at = page.begin; at < page.end; ++at) {
        json.raw(at > page.begin ? "," : "");
        append(at, json);
    }
    ServerResponse response = jsonAnswer(200, json.raw("]").take());
    response.headers.append({"Total-Count", QByteArray::number(qulonglong(total))});
    if (page.end < total)
        response.headers.append({"After-Cursor", cursors.to(page.end).toPercentEncoding()});
    return response;
}

} // namespace

OneLoginDetailAnswers::OneLoginDetailAnswers(const OneLoginUsers &users, const People &people,
                                             uint32_t count)
    : m_users(users), m_people(people), m_facts(people), m_roles(people, count)
{ }

std::optional<ServerResponse> OneLoginDetailAnswers::answer(const ServerRequest &request) const
{
    const QList<QByteArray> path = request.path.mid(1);
    if (path == QList<QByteArray>{"1", "events"})
        return events(request);
    if (path == QList<QByteArray>{"2", "roles"})
        return allRoles(request);
    if (path.size() == 3 && path[0] == "2" && path[1] == "roles")
        return role(path[2]);
    if (path.size() == 4 && path[0] == "2" && path[1] == "roles" && path[3] == "users")
        return roleUsers(request);
    const bool isOfFactors = path.size() == 5 && path[1] == "mfa" && path[2] == "users";
    const bool isOfUser = path.size() == 4 && path[1] == "users";
    if (!isOfFactors && !isOfUser)
        return {};
    const auto index = m_users.indexOfId(path[isOfFactors ? 3 : 2]);
    return index ? ofUser(*index, path.last()) : std::nullopt;
}

std::optional<ServerResponse> OneLoginDetailAnswers::ofUser(uint32_t index,
                                                            const QByteArray &what) const
{
    if (what == "roles")
        return jsonAnswer(200, roles(index));
    if (what == "apps")
        return jsonAnswer(200, applications(index));
    if (what == "devices")
        return jsonAnswer(200, devices(index));
    return {};
}

QByteArray OneLoginDetailAnswers::roles(uint32_t index) const
{
    JsonText json;
    json.raw(R"({"status":{"error":false,"code":200},"data":[)");
    appendArray(m_roles.ofUser(index), json,
                [](size_t number, JsonText &text) { text.number(int64_t(number)); });
    return json.raw("]}").take();
}

QByteArray OneLoginDetailAnswers::applications(uint32_t index) const
{
    JsonText json;
    appendArray(m_facts.applications(index), json,
                [](const DemoApplication *application, JsonText &text) {
                    text.raw(R"({"id":1)").raw(application->id).raw(R"(,"name":)");
                    text.string(application->label).raw(R"(,"provisioning_status":"enabled"})");
                });
    return json.take();
}

QByteArray OneLoginDetailAnswers::devices(uint32_t index) const
{
    JsonText json;
    appendArray(m_facts.factors(index), json, [](const DemoFactor *factor, JsonText &text) {
        text.raw(R"({"device_id":)").string(factor->type).raw(R"(,"user_display_name":)");
        text.string(factor->label).raw(R"(,"type_display_name":)").string(factor->label);
        text.raw(R"(,"auth_factor_name":)").string(factor->provider).raw(R"(,"default":false})");
    });
    return json.take();
}

std::optional<ServerResponse> OneLoginDetailAnswers::role(const QByteArray &id) const
{
    const auto number = numberIn(id, m_roles.names().size());
    if (!number)
        return {};
    JsonText json;
    appendRole(*number, m_roles.names()[*number], json);
    return jsonAnswer(200, json.take());
}

ServerResponse OneLoginDetailAnswers::allRoles(const ServerRequest &request) const
{
    return paged(request, m_roles.names().size(), [this](uint64_t at, JsonText &json) {
        appendRole(at, m_roles.names()[at], json);
    });
}

std::optional<ServerResponse> OneLoginDetailAnswers::roleUsers(const ServerRequest &request) const
{
    const auto number = numberIn(request.path[3], m_roles.names().size());
    if (!number)
        return {};
    const std::vector<uint32_t> &all = m_roles.members(*number);
    Person person;
    return paged(request, all.size(), [&](uint64_t at, JsonText &json) {
        m_people.describe(all[at], person);
        json.raw(R"({"id":)").number(m_users.id(all[at])).raw(R"(,"name":)");
        json.string(person.displayName).raw(R"(,"username":)").string(person.login);
        json.raw(R"(,"added_by":{"id":null,"name":"Mapping"},"added_at":)").time(person.created);
        json.raw(R"(,"assigned":true})");
    });
}

std::optional<ServerResponse> OneLoginDetailAnswers::events(const ServerRequest &request) const
{
    const auto index = m_users.indexOfId(request.parameter("user_id").value_or(""));
    if (!index)
        return {};
    const auto all = m_facts.events(*index, timeIn(request, "since"), timeIn(request, "until"));
    const uint64_t begin = std::min<uint64_t>(
        request.parameter("after_cursor").value_or("0").toULongLong(), all.size());
    const uint64_t end = std::min<uint64_t>(begin + eventsAPage, all.size());
    const std::vector<DemoEvent> page(all.begin() + qsizetype(begin), all.begin() + qsizetype(end));
    JsonText json;
    json.raw(R"({"status":{"error":false,"code":200},"pagination":{"before_cursor":null,)");
    json.raw(R"("after_cursor":)");
    if (end < all.size())
        json.string(std::to_string(end));
    else
        json.raw("null");
    json.raw(R"(},"data":)");
    appendArray(page, json, [](const DemoEvent &event, JsonText &text) {
        const int type = !event.byPerson ? changedByAdministrator
            : event.isFailure            ? failedSignIn
                                         : signedIn;
        text.raw(R"({"id":)").number(event.at).raw(R"(,"created_at":)").time(event.at);
        text.raw(R"(,"event_type_id":)").number(type).raw(R"(,"actor_user_name":)");
        text.string(event.byPerson ? "the user" : "an administrator");
        text.raw(R"(,"app_name":null,"error_description":null,"ipaddr":)").string(event.address);
        text.raw("}");
    });
    return jsonAnswer(200, json.raw("}").take());
}

} // namespace rollcall
