// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jumpclouddetailanswers.h"

#include "demo/faultanswers.h"

#include <algorithm>

namespace rollcall {

namespace {

using Path = QList<QByteArray>;

//! 24 hexadecimal digits, as all ids are there.
std::string idOf(uint64_t number)
{
    return QByteArray::number(qulonglong(number), 16).rightJustified(24, '0').toStdString();
}

std::optional<size_t> numberOf(const QByteArray &id, size_t count)
{
    bool isNumber = false;
    const size_t number = id.toULongLong(&isNumber, 16);
    return isNumber && number < count ? std::optional(number) : std::nullopt;
}

//! What one of these is bound by.
QByteArray graph(const std::vector<std::string> &ids, std::string_view type)
{
    JsonText json;
    appendArray(ids, json, [type](const std::string &id, JsonText &text) {
        text.raw(R"({"id":)").string(id).raw(R"(,"type":)").string(type);
        text.raw(R"(,"compiledAttributes":{"sudo":{"enabled":false}},"paths":[]})");
    });
    return json.take();
}

DemoPage pageOf(const ServerRequest &request, uint64_t total)
{
    const uint64_t limit = request.parameter("limit").value_or("10").toULongLong();
    const uint64_t skip = request.parameter("skip").value_or("0").toULongLong();
    return demoPage(skip, std::clamp<uint64_t>(limit, 1, 100), total);
}

ServerResponse counted(ServerResponse response, uint64_t total)
{
    response.headers.append({"x-total-count", QByteArray::number(qulonglong(total))});
    return response;
}

void appendGroup(std::string_view id, std::string_view name, JsonText &json)
{
    json.raw(R"({"id":)").string(id).raw(R"(,"type":"user_group","name":)").string(name);
    json.raw(R"(,"description":"","membershipMethod":"STATIC"})");
}

} // namespace

JumpCloudDetailAnswers::JumpCloudDetailAnswers(const JumpCloudUsers &users, const People &people,
                                               uint32_t count)
    : m_users(users), m_people(people), m_facts(people), m_groups(people, count)
{ }

bool JumpCloudDetailAnswers::isAbout(const ServerRequest &request)
{
    return request.path.mid(0, 2) == Path{"api", "v2"}
    || (request.path.size() == 3 && request.path.mid(0, 2) == Path{"api", "applications"});
}

std::optional<ServerResponse> JumpCloudDetailAnswers::answer(const ServerRequest &request) const
{
    const Path &path = request.path;
    if (path[1] == "applications")
        return application(path[2]);
    if (path == Path{"api", "v2", "usergroups"})
        return groups(request);
    if (path.size() == 4 && path[2] == "usergroups")
        return group(path[3]);
    if (path.size() == 5 && path[2] == "usergroups" && path[4] == "membership")
        return members(request);
    if (path.size() != 5 || path[2] != "users")
        return {};
    const auto index = m_users.indexOfId(viewOf(path[3]));
    return index ? ofUser(*index, request) : std::nullopt;
}

std::optional<ServerResponse> JumpCloudDetailAnswers::ofUser(uint32_t index,
                                                             const ServerRequest &request) const
{
    const QByteArray &what = request.path[4];
    std::vector<std::string> ids;
    if (what == "memberof") {
        for (const size_t number : m_groups.ofUser(index))
            ids.push_back(idOf(number));
        return jsonAnswer(200, graph(ids, "user_group"));
    }
    if (what == "applications") {
        for (const DemoApplication *application : m_facts.applications(index))
            ids.push_back(idOf(uint64_t(application->id.back() - '1')));
        return jsonAnswer(200, graph(ids, "application"));
    }
    if (what == "systems") {
        for (const DemoDevice &device : m_facts.devices(index))
            ids.push_back(idOf(uint64_t(index) * 4 + device.number));
        return jsonAnswer(200, graph(ids, "system"));
    }
    if (what == "pushendpoints")
        return jsonAnswer(200, endpoints(index));
    return {};
}

QByteArray JumpCloudDetailAnswers::endpoints(uint32_t index) const
{
    Person person;
    m_people.describe(index, person);
    JsonText json;
    const auto factors = m_facts.factors(index);
    const auto push = std::ranges::find(factors, "push", &DemoFactor::type);
    json.raw("[");
    if (push != factors.end()) {
        json.raw(R"({"id":)").string(idOf(index)).raw(R"(,"name":)").string((*push)->label);
        json.raw(R"(,"state":"active","enrollmentDate":)").time(person.created);
        json.raw(R"(,"lastUsedDate":)").time(person.lastLogin).raw("}");
    }
    return json.raw("]").take();
}

ServerResponse JumpCloudDetailAnswers::groups(const ServerRequest &request) const
{
    const DemoPage page = pageOf(request, m_groups.names().size());
    JsonText json;
    json.raw("[");
    for (uint64_t number = page.begin; number < page.end; ++number) {
        json.raw(number > page.begin ? "," : "");
        appendGroup(idOf(number), m_groups.names()[number], json);
    }
    return counted(jsonAnswer(200, json.raw("]").take()), m_groups.names().size());
}

std::optional<ServerResponse> JumpCloudDetailAnswers::group(const QByteArray &id) const
{
    const auto number = numberOf(id, m_groups.names().size());
    if (!number)
        return {};
    JsonText json;
    appendGroup(viewOf(id), m_groups.names()[*number], json);
    return jsonAnswer(200, json.take());
}

std::optional<ServerResponse> JumpCloudDetailAnswers::members(const ServerRequest &request) const
{
    const auto number = numberOf(request.path[3], m_groups.names().size());
    if (!number)
        return {};
    const std::vector<uint32_t> &all = m_groups.members(*number);
    const DemoPage page = pageOf(request, all.size());
    std::vector<std::string> ids;
    for (uint64_t at = page.begin; at < page.end; ++at)
        ids.push_back(m_users.id(all[at]));
    return counted(jsonAnswer(200, graph(ids, "user")), all.size());
}

std::optional<ServerResponse> JumpCloudDetailAnswers::application(const QByteArray &id) const
{
    const auto number = numberOf(id, PersonFacts::allApplications().size());
    if (!number)
        return {};
    const DemoApplication &application = PersonFacts::allApplications()[*number];
    JsonText json;
    json.raw(R"({"_id":)").string(viewOf(id)).raw(R"(,"name":)").string(application.name);
    json.raw(R"(,"displayName":)").string(application.label).raw(R"(,"displayLabel":)");
    json.string(application.label).raw(R"(,"ssoUrl":)").string(application.address).raw("}");
    return jsonAnswer(200, json.take());
}

} // namespace rollcall
