// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entradetailanswers.h"

#include "demo/entraanswers.h"
#include "demo/entragroups.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall {

namespace {

constexpr uint64_t usualPage = 50;

//! `value` of an answer.
template <typename Entries, typename Append>
QByteArray valueOf(const Entries &entries, const Append &append)
{
    JsonText json;
    json.raw(R"({"value":)");
    appendArray(entries, json, append);
    return json.raw("}").take();
}

//! An id that belongs to this person and this entry.
std::string entryId(std::string_view kind, std::string_view entry, std::string_view id)
{
    return std::string(kind) + '-' + std::string(entry) + '-' + std::string(id);
}

int64_t timeIn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

EntraDetailAnswers::EntraDetailAnswers(const EntraUsers &users, const People &people,
                                       QByteArray origin)
    : m_users(users), m_people(people), m_facts(people), m_origin(std::move(origin))
{ }

std::optional<ServerResponse> EntraDetailAnswers::ofUser(uint32_t index,
                                                         const QByteArray &what) const
{
    if (what == "memberOf" || what == "transitiveMemberOf")
        return entraJson(memberships(index, what));
    if (what == "appRoleAssignments")
        return entraJson(assignments(index));
    if (what == "licenseDetails")
        return entraJson(licences(index));
    if (what == "authentication/methods")
        return entraJson(methods(index));
    if (what == "registeredDevices")
        return entraJson(devices(index));
    return {};
}

QByteArray EntraDetailAnswers::memberships(uint32_t index, const QByteArray &what) const
{
    struct Membership
    {
        std::string name;
        std::string_view type;
    };
    std::vector<Membership> all;
    for (const std::string &group : m_facts.groups(index)) {
        if (!EntraGroups::isNested(group) || what == "transitiveMemberOf")
            all.push_back({group, "#microsoft.graph.group"});
    }
    for (const std::string_view role : m_facts.roles(index))
        all.push_back({std::string(role), "#microsoft.graph.directoryRole"});
    return valueOf(all, [](const Membership &membership, JsonText &json) {
        json.raw(R"({"@odata.type":)").string(membership.type).raw(R"(,"id":)");
        json.string(EntraGroups::idOf(membership.name)).raw(R"(,"displayName":)");
        json.string(membership.name).raw(R"(,"description":null})");
    });
}

QByteArray EntraDetailAnswers::assignments(uint32_t index) const
{
    Person person;
    m_people.describe(index, person);
    return valueOf(
        m_facts.applications(index), [&](const DemoApplication *application, JsonText &json) {
            json.raw(R"({"id":)");
            json.string(entryId("app", application->id, m_users.id(index)));
            json.raw(R"(,"createdDateTime":)").timeInSeconds(person.created);
            json.raw(R"(,"resourceId":)").string(entryId("resource", application->id, "demo"));
            json.raw(R"(,"principalType":"User","principalDisplayName":)");
            json.string(person.displayName).raw(R"(,"resourceDisplayName":)");
            json.string(application->label).raw("}");
        });
}

QByteArray EntraDetailAnswers::licences(uint32_t index) const
{
    return valueOf(m_facts.licences(index), [&](std::string_view name, JsonText &json) {
        json.raw(R"({"id":)").string(entryId("licence", name, m_users.id(index)));
        json.raw(R"(,"skuId":)").string(entryId("sku", name, "demo"));
        json.raw(R"(,"skuPartNumber":)").string(name).raw(R"(,"servicePlans":[]})");
    });
}

QByteArray EntraDetailAnswers::methods(uint32_t index) const
{
    Person person;
    m_people.describe(index, person);
    uint32_t number = 0;
    return valueOf(m_facts.factors(index), [&](const DemoFactor *factor, JsonText &json) {
        const bool isPhone = factor->type == "sms";
        json.raw(R"({"@odata.type":"#microsoft.graph.)");
        json.raw(isPhone ? "phone" : factor->type == "push" ? "microsoftAuthenticator" : "fido2");
        json.raw(R"(AuthenticationMethod","id":)");
        json.string(entryId("method", std::to_string(number++), m_users.id(index)));
        json.raw(R"(,"displayName":)").string(factor->label).raw(R"(,"createdDateTime":)");
        json.timeInSeconds(person.created).raw(R"(,"phoneNumber":)");
        if (isPhone)
            json.string(person.mobilePhone).raw("}");
        else
            json.raw("null}");
    });
}

QByteArray EntraDetailAnswers::devices(uint32_t index) const
{
    Person person;
    m_people.describe(index, person);
    return valueOf(m_facts.devices(index), [&](const DemoDevice &device, JsonText &json) {
        json.raw(R"({"@odata.type":"#microsoft.graph.device","id":)");
        json.string(entryId("device", std::to_string(device.number), m_users.id(index)));
        json.raw(R"(,"displayName":)").string(device.label).raw(R"(,"operatingSystem":)");
        json.string(device.platform).raw(R"(,"trustType":"AzureAd",)");
        json.raw(R"("approximateLastSignInDateTime":)").timeInSeconds(person.lastLogin).raw("}");
    });
}

ServerResponse EntraDetailAnswers::log(const ServerRequest &request, const QByteArray &what) const
{
    const bool isOfSignIns = what == "signIns";
    if (!isOfSignIns && what != "directoryAudits")
        return entraNotFound(what);
    const QRegularExpression question(
        isOfSignIns ? QStringLiteral("^userId eq '([^']*)' and createdDateTime ge (\\S+) and "
                                     "createdDateTime le (\\S+)$")
                    : QStringLiteral("^targetResources/any\\(t:t/id eq '([^']*)'\\) and "
                                     "activityDateTime ge (\\S+) and activityDateTime le (\\S+)$"));
    const QRegularExpressionMatch match =
        question.match(QString::fromUtf8(request.parameter("$filter").value_or("")));
    if (!match.hasMatch())
        return entraError(400, "BadRequest", "Invalid filter clause");
    const auto index = m_users.find(match.captured(1).toStdString());
    std::vector<DemoEvent> events;
    if (index)
        events = m_facts.events(*index, timeIn(match.captured(2)), timeIn(match.captured(3)));
    std::erase_if(events, [&](const DemoEvent &event) { return event.byPerson != isOfSignIns; });

    const uint64_t size = request.parameter("$top").value_or("").toULongLong();
    const uint64_t begin =
        entraPositionOf(request.parameter("$skiptoken").value_or(""), what).value_or(0);
    const uint64_t end = std::min<uint64_t>(begin + (size ? size : usualPage), events.size());
    const std::vector<DemoEvent> page(events.begin() + qsizetype(std::min(begin, end)),
                                      events.begin() + qsizetype(end));
    JsonText json;
    json.raw(R"({"value":)");
    appendArray(page, json, [&](const DemoEvent &event, JsonText &text) {
        if (isOfSignIns)
            appendSignIn(*index, event, text);
        else
            appendAudit(*index, event, text);
    });
    if (end < events.size()) {
        QByteArray rest = request.rawQuery;
        if (const qsizetype at = rest.indexOf("&$skiptoken="); at >= 0)
            rest.truncate(at);
        const QByteArray next =
            m_origin + request.rawPath + '?' + rest + "&$skiptoken=" + entraSkipToken(end, what);
        json.raw(R"(,"@odata.nextLink":)").string(viewOf(next));
    }
    return entraJson(json.raw("}").take());
}

void EntraDetailAnswers::appendSignIn(uint32_t index, const DemoEvent &event, JsonText &json) const
{
    json.raw(R"({"id":)");
    json.string(entryId("signin", std::to_string(event.at), m_users.id(index)));
    json.raw(R"(,"createdDateTime":)").timeInSeconds(event.at);
    json.raw(R"(,"appDisplayName":"Example Mail","ipAddress":)").string(event.address);
    json.raw(
        event.isFailure
            ? R"(,"status":{"errorCode":50126,"failureReason":"Invalid username or password"}})"
            : R"(,"status":{"errorCode":0,"failureReason":"Other."}})");
}

void EntraDetailAnswers::appendAudit(uint32_t index, const DemoEvent &event, JsonText &json) const
{
    Person administrator;
    m_people.describe(0, administrator);
    json.raw(R"({"id":)");
    json.string(entryId("audit", std::to_string(event.at), m_users.id(index)));
    json.raw(R"(,"activityDateTime":)").timeInSeconds(event.at);
    json.raw(R"(,"activityDisplayName":)").string(event.message).raw(R"(,"result":")");
    json.raw(event.isFailure ? "failure" : "success");
    json.raw(R"(","initiatedBy":{"app":null,"user":{"userPrincipalName":)");
    json.string(administrator.login).raw("}}}");
}

} // namespace rollcall
