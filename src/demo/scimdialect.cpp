// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scimdialect.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"
#include "demo/scimdocuments.h"

#include <algorithm>

namespace rollcall {

namespace {

constexpr auto tokenPath = "/scim/oauth2/token";
constexpr int keptFilters = 4;
constexpr uint64_t repeatedUsers = 5;
constexpr qsizetype bytesAUser = 1600;

ServerResponse scimJson(int status, const QByteArray &json)
{
    return {status, {{"Content-Type", "application/scim+json"}}, json, Delivery::Whole, {}};
}

ServerResponse scimError(int status, const QByteArray &type, const QByteArray &detail)
{
    JsonText text;
    text.raw(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],)");
    if (!type.isEmpty())
        text.raw(R"("scimType":)").string(viewOf(type)).raw(",");
    text.raw(R"("detail":)").string(viewOf(detail)).raw(R"(,"status":")");
    text.number(status).raw(R"("})");
    return scimJson(status, text.take());
}

const FaultWords &words()
{
    static const FaultWords all = [] {
        FaultWords made{scimError(429, {}, "Too many requests"),
                        scimError(500, {}, "Internal server error"),
                        scimError(401, {}, "The token is invalid or has expired"),
                        scimError(403, {}, "The client has no permission to read users")};
        made.rateLimited.headers.append(NamedValue{"Retry-After", "1"});
        made.tokenExpired.headers.append(NamedValue{"WWW-Authenticate", "Bearer realm=\"demo\""});
        return made;
    }();
    return all;
}

//! The password of HTTP Basic; empty: it is not used.
QByteArray passwordIn(const ServerRequest &request)
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
    return pair.mid(pair.indexOf(':') + 1);
}

JsonText listHead(uint64_t total, uint64_t rows)
{
    JsonText json(qsizetype(rows + 1) * bytesAUser);
    json.raw(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],)");
    json.raw(R"("totalResults":)").number(int64_t(total));
    json.raw(R"(,"itemsPerPage":)").number(int64_t(rows));
    return json;
}

} // namespace

ScimDialect::ScimDialect(const People &people, uint32_t count, const QByteArray &origin,
                         DemoTokens tokens)
    : m_origin(origin), m_base(origin + "/scim/v2"), m_users(people, count, m_base),
      m_groups(m_users, count, m_base), m_tokens(std::move(tokens)),
      m_authorization(m_tokens.issuer, {.origin = origin, .tokenPath = tokenPath})
{ }

QByteArray ScimDialect::provider() const
{
    return "scim";
}

bool ScimDialect::isSpokenIn(const ServerRequest &request) const
{
    return request.rawPath == tokenPath
        || request.path.mid(0, 2) == QList<QByteArray>{"scim", "v2"};
}

bool ScimDialect::isUserListing(const ServerRequest &request) const
{
    return request.method == "GET" && request.path == QList<QByteArray>{"scim", "v2", "Users"};
}

QByteArray ScimDialect::rawUser(uint32_t index) const
{
    Person person;
    m_users.people().describe(index, person);
    JsonText json;
    m_users.append(person, json);
    return json.take();
}

QByteArray ScimDialect::userId(uint32_t index) const
{
    return m_users.id(index);
}

ServerResponse ScimDialect::answer(const ServerRequest &request, const Circumstances &circumstances)
{
    const bool isForTokens = request.rawPath == tokenPath;
    const std::optional<FaultKind> fault =
        isForTokens ? faultOfTokens(circumstances.fault) : circumstances.fault;
    std::optional<ServerResponse> response;
    if (fault)
        response = faultAnswer(*fault, words(), R"({"users":{"count":200}})");
    if (!response && isForTokens)
        response = m_authorization.token(request, circumstances.now);
    if (!response)
        response = refuse(request, circumstances);
    if (!response)
        response = route(request, circumstances.fault);
    response->headers.append(
        {"X-Request-Id", "scim-demo-" + QByteArray::number(qulonglong(++m_answers))});
    return *response;
}

std::optional<ServerResponse> ScimDialect::refuse(const ServerRequest &request,
                                                  const Circumstances &circumstances) const
{
    const QByteArray password = passwordIn(request);
    const TokenStanding standing = password.isEmpty()
        ? m_tokens.check(request, m_origin, circumstances.now)
        : m_tokens.check(password, circumstances.now);
    if (const auto refused = refusalFor(standing, circumstances, words()))
        return *refused;
    if (!isForReading(request))
        return scimError(405, {}, "This service is for reading only");
    return {};
}

ServerResponse ScimDialect::route(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const QList<QByteArray> path = request.path.mid(2);
    if (path == QList<QByteArray>{"Users"})
        return list(request, fault);
    if (path.size() == 2 && path[0] == "Users")
        return oneUser(path[1]);
    if (path == QList<QByteArray>{"Groups"})
        return groups(request);
    if (path.size() == 2 && path[0] == "Groups")
        return oneGroup(path[1]);
    if (const QByteArray document = scimDocument(path, m_base); !document.isEmpty())
        return scimJson(200, document);
    return scimError(404, {}, "There is nothing at this address");
}

ServerResponse ScimDialect::oneUser(const QByteArray &id) const
{
    const std::optional<uint32_t> index = m_users.find(id);
    return index ? scimJson(200, rawUser(*index))
                 : scimError(404, {}, "There is no user with this id");
}

ServerResponse ScimDialect::groups(const ServerRequest &request) const
{
    const uint64_t start = request.parameter("startIndex").value_or("1").toULongLong();
    const uint64_t count = request.parameter("count").value_or("100").toULongLong();
    const DemoPage page = demoPage(std::max<uint64_t>(start, 1) - 1,
                                   std::min<uint64_t>(count, mostOfAPage), m_groups.count());
    const auto with = request.parameter("excludedAttributes") == "members"
        ? ScimGroups::With::NoMembers
        : ScimGroups::With::Members;
    JsonText json = listHead(m_groups.count(), page.end - page.begin);
    json.raw(R"(,"startIndex":)").number(int64_t(page.begin + 1)).raw(R"(,"Resources":[)");
    for (uint64_t at = page.begin; at < page.end; ++at) {
        json.raw(at > page.begin ? "," : "");
        m_groups.append(at, with, json);
    }
    return scimJson(200, json.raw("]}").take());
}

ServerResponse ScimDialect::oneGroup(const QByteArray &id) const
{
    const std::optional<size_t> number = m_groups.find(id);
    if (!number)
        return scimError(404, {}, "There is no group with this id");
    JsonText json;
    m_groups.append(*number, ScimGroups::With::Members, json);
    return scimJson(200, json.take());
}

ServerResponse ScimDialect::list(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const Result<Found> found = find(request.parameter("filter").value_or(QByteArray()));
    if (!found.ok())
        return scimError(400, "invalidFilter", QByteArray::fromStdString(found.error().detail));
    bool isNumber = true;
    const QByteArray asked = request.parameter("count").value_or("100");
    const qlonglong count = std::clamp<qlonglong>(asked.toLongLong(&isNumber), 0, mostOfAPage);
    if (!isNumber)
        return scimError(400, "invalidValue", "count is a number");
    if (request.parameter("cursor"))
        return listByCursor(request, found.value(), uint64_t(count), fault);
    const QByteArray from = request.parameter("startIndex").value_or("1");
    const uint64_t start = uint64_t(std::max<qlonglong>(from.toLongLong(&isNumber), 1));
    if (!isNumber)
        return scimError(400, "invalidValue", "startIndex is a number from 1");
    const uint64_t total = found.value().total;
    uint64_t begin = std::min(start - 1, total);
    if (fault == FaultKind::Duplicates)
        begin -= std::min(begin, repeatedUsers);
    const uint64_t end =
        fault == FaultKind::EmptyPage ? begin : std::min(begin + uint64_t(count), total);
    JsonText json = listHead(total, end - begin);
    json.raw(R"(,"startIndex":)").number(int64_t(start));
    if (end > begin)
        json.raw(R"(,"Resources":)").raw(viewOf(resources(found.value(), begin, end)));
    return scimJson(200, json.raw("}").take());
}

ServerResponse ScimDialect::listByCursor(const ServerRequest &request, const Found &found,
                                         uint64_t count, std::optional<FaultKind> fault)
{
    const QByteArray cursor = request.parameter("cursor").value_or(QByteArray());
    const std::optional<uint64_t> position = cursor.isEmpty() ? 0 : m_cursors.positionOf(cursor);
    if (!position)
        return scimError(400, "invalidCursor", "The cursor was not made for this list");
    uint64_t begin = std::min(*position, found.total);
    if (fault == FaultKind::Duplicates)
        begin -= std::min(begin, repeatedUsers);
    const uint64_t end =
        fault == FaultKind::EmptyPage ? begin : std::min(begin + count, found.total);
    JsonText json = listHead(found.total, end - begin);
    const QByteArray next =
        m_cursors.after(cursor, end < found.total ? std::optional(end) : std::nullopt, fault);
    if (!next.isEmpty())
        json.raw(R"(,"nextCursor":)").string(viewOf(next));
    json.raw(R"(,"Resources":)").raw(viewOf(resources(found, begin, end)));
    return scimJson(200, json.raw("}").take());
}

Result<ScimDialect::Found> ScimDialect::find(const QByteArray &filter)
{
    if (filter.isEmpty())
        return Found{nullptr, m_users.count()};
    for (const auto &[known, matches] : std::as_const(m_filtered)) {
        if (known == filter)
            return Found{matches, matches->size()};
    }
    const Result<ScimExpression> parsed =
        ScimExpression::parse(QString::fromUtf8(filter), &ScimUsers::knows);
    if (!parsed.ok())
        return parsed.error();
    auto matches = std::make_shared<Matches>();
    Person person;
    for (uint32_t index = 0; index < m_users.count(); ++index) {
        m_users.people().describe(index, person);
        if (parsed.value().matches(
                [&](const QString &path) { return m_users.values(person, path); }))
            matches->push_back(index);
    }
    if (m_filtered.size() == keptFilters)
        m_filtered.removeFirst();
    m_filtered.append({filter, matches});
    return Found{matches, matches->size()};
}

QByteArray ScimDialect::resources(const Found &found, uint64_t begin, uint64_t end)
{
    JsonText json(qsizetype(end - begin + 1) * bytesAUser);
    json.raw("[");
    Person person;
    for (uint64_t position = begin; position < end; ++position) {
        json.raw(position > begin ? "," : "");
        m_users.people().describe(found.at(position), person);
        m_users.append(person, json);
    }
    return json.raw("]").take();
}

} // namespace rollcall
