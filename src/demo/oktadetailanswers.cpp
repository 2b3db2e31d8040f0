// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktadetailanswers.h"

#include "demo/jsontext.h"
#include "demo/oktaanswers.h"

#include <QDateTime>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int64_t day = 86'400'000;
constexpr int64_t keptFor = 90 * day;
constexpr int64_t askedAtMost = 180 * day;
constexpr uint32_t usualLogPage = 100;
constexpr uint32_t mostLogPage = 1000;

struct LogQuestion
{
    int64_t since = 0;
    int64_t until = 0;
    bool isOfActor = false;
    QByteArray id;
};

std::optional<int64_t> timeIn(const std::optional<QByteArray> &text, int64_t otherwise)
{
    if (!text)
        return otherwise;
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(*text), Qt::ISODateWithMs);
    return time.isValid() ? std::optional<int64_t>(time.toMSecsSinceEpoch()) : std::nullopt;
}

//! `actor.id eq "ID"` or `target.id eq "ID"`; all that is understood here.
bool readFilter(const QByteArray &filter, LogQuestion &question)
{
    const qsizetype quote = filter.indexOf('"');
    const QByteArray before = filter.left(quote).trimmed();
    if (quote < 0 || !filter.endsWith('"') || filter.size() < quote + 2)
        return false;
    question.isOfActor = before == "actor.id eq";
    question.id = filter.mid(quote + 1, filter.size() - quote - 2);
    return question.isOfActor || before == "target.id eq";
}

template <typename Entry, typename Append>
QByteArray arrayOf(const std::vector<Entry> &entries, const Append &append)
{
    JsonText json;
    appendArray(entries, json, append);
    return json.take();
}

} // namespace

OktaDetailAnswers::OktaDetailAnswers(const OktaUsers &users)
    : m_users(users), m_facts(users.people())
{ }

std::optional<ServerResponse> OktaDetailAnswers::ofUser(uint32_t index,
                                                        const QByteArray &what) const
{
    if (what == "appLinks")
        return oktaJson(appLinks(index));
    if (what == "roles")
        return oktaJson(roles(index));
    if (what == "factors")
        return oktaJson(factors(index));
    if (what == "devices")
        return oktaJson(devices(index));
    return {};
}

QByteArray OktaDetailAnswers::appLinks(uint32_t index) const
{
    return arrayOf(m_facts.applications(index),
                   [&](const DemoApplication *application, JsonText &json) {
                       json.raw(R"({"id":"00u)").raw(application->id).raw(m_users.id(index));
                       json.raw(R"(","label":)").string(application->label);
                       json.raw(R"(,"linkUrl":)").string(application->address);
                       json.raw(R"(,"logoUrl":null,"appName":)").string(application->name);
                       json.raw(R"(,"appInstanceId":"0oademo)").raw(application->id);
                       json.raw(R"(","credentialsSetup":true,"hidden":false,"sortOrder":0})");
                   });
}

QByteArray OktaDetailAnswers::roles(uint32_t index) const
{
    Person person;
    m_users.people().describe(index, person);
    return arrayOf(m_facts.roles(index), [&](std::string_view role, JsonText &json) {
        std::string type(role);
        std::ranges::transform(type, type.begin(), [](char letter) {
            return letter == ' ' ? '_' : char(letter & ~0x20);
        });
        json.raw(R"({"id":"ra1)").raw(m_users.id(index)).raw(R"(","label":)").string(role);
        json.raw(R"(,"type":)").string(type).raw(R"(,"status":"ACTIVE","created":)");
        json.time(person.created).raw(R"(,"lastUpdated":)").time(person.lastUpdated);
        json.raw(R"(,"assignmentType":"USER"})");
    });
}

QByteArray OktaDetailAnswers::factors(uint32_t index) const
{
    Person person;
    m_users.people().describe(index, person);
    uint32_t number = 0;
    return arrayOf(m_facts.factors(index), [&](const DemoFactor *factor, JsonText &json) {
        json.raw(R"({"id":"mfa)").raw(std::to_string(number++)).raw(m_users.id(index));
        json.raw(R"(","factorType":)").string(factor->type);
        json.raw(R"(,"provider":)").string(factor->provider);
        json.raw(R"(,"vendorName":)").string(factor->provider);
        json.raw(R"(,"status":"ACTIVE","created":)").time(person.created);
        json.raw(R"(,"lastUpdated":)").time(person.lastUpdated);
        json.raw(R"(,"profile":{"credentialId":)").string(person.login).raw("}}");
    });
}

QByteArray OktaDetailAnswers::devices(uint32_t index) const
{
    Person person;
    m_users.people().describe(index, person);
    return arrayOf(m_facts.devices(index), [&](const DemoDevice &device, JsonText &json) {
        const std::string id = "guo" + std::to_string(device.number) + m_users.id(index);
        json.raw(R"({"created":)").time(person.created);
        json.raw(R"(,"deviceUserId":)").string("deu" + id);
        json.raw(R"(,"device":{"id":)").string(id).raw(R"(,"status":"ACTIVE","created":)");
        json.time(person.created).raw(R"(,"profile":{"displayName":)");
        json.string(person.firstName + "'s " + std::string(device.label));
        json.raw(R"(,"platform":)").string(device.platform).raw(R"(,"registered":true}}})");
    });
}

ServerResponse OktaDetailAnswers::log(const ServerRequest &request, int64_t now) const
{
    LogQuestion question;
    const auto until = timeIn(request.parameter("until"), now);
    const auto since = timeIn(request.parameter("since"), until.value_or(now) - 7 * day);
    const auto paging = oktaPaging(request, usualLogPage, mostLogPage, "logs");
    if (!until || !since || !paging
        || !readFilter(request.parameter("filter").value_or(""), question))
        return oktaError(400, "E0000053", "Invalid filter or parameter");
    if (*since < now - askedAtMost)
        return oktaError(400, "E0000001", "Api validation failed: since",
                         "Invalid parameter: The since parameter is over 180 days prior to the "
                         "current day.");
    const auto index = m_users.indexOfId(viewOf(question.id));
    std::vector<DemoEvent> events;
    if (index)
        events = m_facts.events(*index, std::max(*since, now - keptFor), *until);
    std::erase_if(events,
                  [&](const DemoEvent &event) { return event.byPerson != question.isOfActor; });
    if (request.parameter("sortOrder").value_or("ASCENDING") == "ASCENDING")
        std::ranges::reverse(events);

    JsonText json;
    json.raw("[");
    QList<NamedValue> links{{"Link", oktaLink(oktaSelfUrl(request), "self")}};
    const uint64_t end = std::min<uint64_t>(paging->position + paging->limit, events.size());
    for (uint64_t i = paging->position; i < end; ++i) {
        json.raw(i > paging->position ? "," : "");
        appendEvent(*index, events[i], json);
    }
    if (end < events.size())
        links.append(
            {"Link",
             oktaLink(oktaNextUrl(request, oktaCursor(end, "logs"), paging->limit), "next")});
    ServerResponse response = oktaJson(json.raw("]").take());
    response.headers += links;
    return response;
}

void OktaDetailAnswers::appendEvent(uint32_t index, const DemoEvent &event, JsonText &json) const
{
    json.raw(R"({"uuid":")").raw(m_users.id(index)).raw("-").number(event.at);
    json.raw(R"(","published":)").time(event.at);
    json.raw(R"(,"eventType":)").string(event.type);
    json.raw(R"(,"displayMessage":)").string(event.message);
    json.raw(R"(,"severity":")").raw(event.isFailure ? "WARN" : "INFO");
    json.raw(R"(","outcome":{"result":")").raw(event.isFailure ? "FAILURE" : "SUCCESS");
    json.raw(R"(","reason":)").raw(event.isFailure ? R"("INVALID_CREDENTIALS")" : "null");
    json.raw(R"(},"client":{"ipAddress":)").string(event.address);
    json.raw(R"(},"actor":)");
    appendPerson(event.byPerson ? index : 0, json);
    json.raw(R"(,"target":[)");
    if (event.byPerson)
        json.raw(R"({"id":"0oademo0001","type":"AppInstance","displayName":"Example Mail"})");
    else
        appendPerson(index, json);
    json.raw("]}");
}

void OktaDetailAnswers::appendPerson(uint32_t index, JsonText &json) const
{
    Person person;
    m_users.people().describe(index, person);
    json.raw(R"({"id":")").raw(m_users.id(index)).raw(R"(","type":"User","alternateId":)");
    json.string(person.login).raw(R"(,"displayName":)").string(person.displayName).raw("}");
}

} // namespace rollcall
