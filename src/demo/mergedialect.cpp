// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/mergedialect.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr uint32_t standardPage = 30;
constexpr uint32_t mostOfAPage = 100;
constexpr uint64_t repeatedEmployees = 5;
constexpr qsizetype bytesAnEmployee = 1900;

ServerResponse mergeError(int status, const QByteArray &detail)
{
    JsonText text;
    return jsonAnswer(status, text.raw(R"({"detail":)").string(viewOf(detail)).raw("}").take());
}

const FaultWords &words()
{
    static const FaultWords all = [] {
        FaultWords made{mergeError(429, "Request was throttled."),
                        mergeError(500, "A server error occurred."),
                        mergeError(401, "Invalid API key or account token."),
                        mergeError(403, "You do not have permission to perform this action.")};
        made.rateLimited.headers.append(NamedValue{"Retry-After", "1"});
        return made;
    }();
    return all;
}

int64_t timeIn(const std::optional<QByteArray> &text)
{
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(text.value_or(QByteArray())), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

//! The linked account, as two endpoints tell it.
QByteArray accountDetails(std::optional<FaultKind> fault)
{
    const QByteArray status = fault == FaultKind::RelinkNeeded ? "RELINK_NEEDED" : "COMPLETE";
    return R"({"id":"4d5e6f70-0000-4000-8000-000000000050","integration":"DemoHR",)"
           R"("integration_slug":"demohr","category":"hris","end_user_origin_id":"demo",)"
           R"("end_user_organization_name":"Demo directory",)"
           R"("end_user_email_address":"admin@example.com","status":")"
        + status
        + R"(","webhook_listener_url":null,"is_duplicate":null,"account_type":"TEST",)"
          R"("completed_at":"2025-11-03T08:00:00Z"})";
}

constexpr int64_t hour = 3'600'000;
constexpr int64_t day = 24 * hour;

QByteArray syncStatus(int64_t lastSync, std::optional<FaultKind> fault)
{
    const int64_t finished = fault == FaultKind::OldCopy ? lastSync + hour - 7 * day : lastSync;
    JsonText json;
    json.raw(R"({"next":null,"previous":null,"results":[{"model_name":"Employee",)");
    json.raw(R"("model_id":"hris.Employee","last_sync_start":)").timeInSeconds(finished - 11'000);
    json.raw(R"(,"next_sync_start":)").timeInSeconds(finished + day);
    json.raw(R"(,"last_sync_result":"DONE","last_sync_finished":)").timeInSeconds(finished);
    return json.raw(R"(,"status":"DONE","is_initial_sync":false}]})").take();
}

} // namespace

MergeDialect::MergeDialect(const People &people, uint32_t count, DemoTokens tokens)
    : m_employees(people, count), m_tokens(std::move(tokens))
{ }

QByteArray MergeDialect::provider() const
{
    return "merge";
}

bool MergeDialect::isSpokenIn(const ServerRequest &request) const
{
    return request.path.mid(0, 3) == QList<QByteArray>{"api", "hris", "v1"};
}

bool MergeDialect::isUserListing(const ServerRequest &request) const
{
    return request.method == "GET"
        && request.path == QList<QByteArray>{"api", "hris", "v1", "employees"};
}

QByteArray MergeDialect::rawUser(uint32_t index) const
{
    Person person;
    m_employees.people().describe(index, person);
    JsonText json;
    m_employees.append(person, {"employments", "groups", "manager", "team", "work_location"}, json);
    return json.take();
}

QByteArray MergeDialect::userId(uint32_t index) const
{
    return m_employees.id(index);
}

ServerResponse MergeDialect::answer(const ServerRequest &request,
                                    const Circumstances &circumstances)
{
    if (circumstances.fault) {
        if (const std::optional<ServerResponse> answer =
                faultAnswer(*circumstances.fault, words(), R"({"users":{"count":200}})"))
            return *answer;
    }
    if (const std::optional<ServerResponse> refusal = refuse(request, circumstances))
        return *refusal;
    return route(request, circumstances);
}

std::optional<ServerResponse> MergeDialect::refuse(const ServerRequest &request,
                                                   const Circumstances &circumstances) const
{
    const QByteArray authorization = request.header("Authorization");
    const bool isBearer = authorization.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0;
    const QByteArray key = isBearer ? authorization.mid(7).trimmed() : QByteArray();
    const bool needsAccount = request.path.value(3) != "linked-accounts";
    if (needsAccount && request.header("X-Account-Token") != m_tokens.full)
        return words().tokenExpired;
    const TokenStanding standing = m_tokens.check(key, circumstances.now);
    if (const auto refused = refusalFor(standing, circumstances, words()))
        return *refused;
    if (!isForReading(request))
        return mergeError(405, "Method \"" + request.method + "\" not allowed.");
    return {};
}

ServerResponse MergeDialect::route(const ServerRequest &request, const Circumstances &circumstances)
{
    const std::optional<FaultKind> fault = circumstances.fault;
    const QList<QByteArray> path = request.path.mid(3);
    if (path == QList<QByteArray>{"employees"})
        return list(request, fault);
    if (path.size() == 2 && path[0] == "employees") {
        const std::optional<uint32_t> index = m_employees.find(path[1]);
        return index ? jsonAnswer(200, rawUser(*index)) : mergeError(404, "Not found.");
    }
    if (path == QList<QByteArray>{"groups"})
        return groups(request);
    if (path == QList<QByteArray>{"account-details"})
        return jsonAnswer(200, accountDetails(fault));
    if (path == QList<QByteArray>{"linked-accounts"})
        return jsonAnswer(
            200, R"({"next":null,"previous":null,"results":[)" + accountDetails(fault) + "]}");
    if (path == QList<QByteArray>{"sync-status"})
        return jsonAnswer(200, syncStatus(lastSync(circumstances.now), fault));
    return mergeError(404, "Not found.");
}

//! Once a day, and an hour before it was first asked for.
int64_t MergeDialect::lastSync(int64_t now)
{
    if (m_firstSync == 0)
        m_firstSync = now - hour;
    return m_firstSync + (now - m_firstSync) / day * day;
}

bool MergeDialect::isWanted(const Question &question, const Person &person) const
{
    if (!question.withGone && m_employees.isGone(person.index))
        return false;
    const std::string_view status = MergeEmployees::status(person.state);
    if (!question.status.isEmpty() && viewOf(question.status) != status)
        return false;
    if (!question.group.isEmpty()
        && !std::ranges::count(m_employees.groupsOf(person), question.group, &MergeGroup::id))
        return false;
    if (!question.team.isEmpty() && m_employees.teamOf(person.index) != question.team)
        return false;
    return person.lastUpdated >= question.modifiedAfter
        && (question.modifiedBefore == 0 || person.lastUpdated <= question.modifiedBefore);
}

//! Fills the question; else what is wrong with the request.
std::optional<ServerResponse> MergeDialect::read(const ServerRequest &request,
                                                 Question &question) const
{
    bool isNumber = true;
    const QByteArray size =
        request.parameter("page_size").value_or(QByteArray::number(standardPage));
    question.size = size.toUInt(&isNumber);
    if (!isNumber || question.size == 0 || question.size > mostOfAPage)
        return jsonAnswer(400, R"({"page_size":["Ensure this value is from 1 to 100."]})");
    question.cursor = request.parameter("cursor").value_or(QByteArray());
    if (!question.cursor.isEmpty()) {
        const std::optional<uint64_t> position = m_cursors.positionOf(question.cursor);
        if (!position)
            return mergeError(404, "Invalid cursor");
        question.position = *position;
    }
    question.expand = request.parameter("expand").value_or(QByteArray()).split(',');
    question.status = request.parameter("employment_status").value_or(QByteArray());
    question.group = request.parameter("groups").value_or(QByteArray());
    question.team = request.parameter("team_id").value_or(QByteArray());
    question.modifiedAfter = timeIn(request.parameter("modified_after"));
    question.modifiedBefore = timeIn(request.parameter("modified_before"));
    question.withGone = request.parameter("include_deleted_data") == "true";
    return {};
}

ServerResponse MergeDialect::list(const ServerRequest &request, std::optional<FaultKind> fault)
{
    Question question;
    if (const std::optional<ServerResponse> refusal = read(request, question))
        return *refusal;
    if (fault == FaultKind::Duplicates)
        question.position -= std::min(question.position, repeatedEmployees);
    if (fault == FaultKind::EmptyPage)
        question.size = 0;
    JsonText json(qsizetype(question.size + 1) * bytesAnEmployee);
    json.raw(R"({"previous":null,"results":[)");
    uint32_t found = 0;
    std::optional<uint64_t> next;
    Person person;
    for (uint64_t at = question.position; at < m_employees.count() && !next; ++at) {
        m_employees.people().describe(uint32_t(at), person);
        if (!isWanted(question, person))
            continue;
        if (found == question.size) {
            next = at;
            continue;
        }
        json.raw(found++ > 0 ? "," : "");
        m_employees.append(person, question.expand, json);
    }
    json.raw(R"(],"next":)");
    const QByteArray cursor = m_cursors.after(question.cursor, next, fault);
    if (cursor.isEmpty())
        json.raw("null");
    else
        json.string(viewOf(cursor));
    return jsonAnswer(200, json.raw("}").take());
}

//! All those that employees are in.
ServerResponse MergeDialect::groups(const ServerRequest &request)
{
    if (m_groups.empty())
        m_groups = m_employees.allGroups();
    Question question;
    if (const std::optional<ServerResponse> refusal = read(request, question))
        return *refusal;
    const uint64_t end = std::min<uint64_t>(question.position + question.size, m_groups.size());
    JsonText json;
    json.raw(R"({"previous":null,"results":[)");
    for (uint64_t at = question.position; at < end; ++at) {
        json.raw(at > question.position ? "," : "");
        MergeEmployees::append(m_groups[at], json);
    }
    json.raw(R"(],"next":)");
    if (end < m_groups.size())
        json.string(viewOf(m_cursors.to(end)));
    else
        json.raw("null");
    return jsonAnswer(200, json.raw("}").take());
}

} // namespace rollcall
