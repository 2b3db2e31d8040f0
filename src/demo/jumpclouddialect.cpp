// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jumpclouddialect.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>

namespace rollcall {

namespace {

constexpr uint64_t standardLimit = 10;
constexpr uint64_t maxLimit = 100;
constexpr uint64_t movedUsers = 5;
constexpr qsizetype bytesAUser = 1400;
constexpr int keptSearches = 4;
constexpr auto listPath = "/api/systemusers";
constexpr auto searchPath = "/api/search/systemusers";
constexpr auto tokenPath = "/oauth2/token";

ServerResponse refusal(int status, std::string_view message)
{
    JsonText text;
    return jsonAnswer(status, text.raw(R"({"message":)").string(message).raw("}").take());
}

FaultWords words()
{
    return {refusal(429, "Too Many Requests"), refusal(500, "Internal Server Error"),
            refusal(401, "Unauthorized"), refusal(403, "Forbidden")};
}

std::optional<ServerResponse> faultWords(FaultKind fault)
{
    return faultAnswer(fault, words(), R"({"users":[],"count":10})");
}

//! A number of the query; nothing: it is none.
std::optional<uint64_t> number(const ServerRequest &request, const char *name, uint64_t usual)
{
    const std::optional<QByteArray> text = request.parameter(name);
    if (!text)
        return usual;
    bool isNumber = false;
    const qulonglong value = text->toULongLong(&isNumber);
    return isNumber ? std::optional<uint64_t>(value) : std::nullopt;
}

bool isOrganizationId(const QByteArray &id)
{
    return id.size() == 24 && QByteArray::fromHex(id).toHex() == id.toLower();
}

//! Of each user only the fields that were asked for, and the id.
QByteArray onlyFields(const QByteArray &page, const QByteArray &fields)
{
    QJsonObject body = QJsonDocument::fromJson(page).object();
    const QStringList wanted = QString::fromUtf8(fields).split(u' ', Qt::SkipEmptyParts);
    QJsonArray users;
    const QJsonArray whole = body[u"results"].toArray();
    for (const QJsonValue &user : whole) {
        QJsonObject kept{{QStringLiteral("_id"), user[u"_id"]}};
        for (const QString &field : wanted) {
            if (user.toObject().contains(field))
                kept[field] = user[field];
        }
        users.append(kept);
    }
    body[u"results"] = users;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

JumpCloudDialect::JumpCloudDialect(const People &people, uint32_t count, const QByteArray &origin,
                                   DemoTokens tokens)
    : m_users(people, count), m_details(m_users, people, count), m_origin(origin),
      m_tokens(std::move(tokens)),
      m_authorization(m_tokens.issuer, {.origin = origin, .tokenPath = tokenPath})
{ }

QByteArray JumpCloudDialect::provider() const
{
    return "jumpcloud";
}

bool JumpCloudDialect::isSpokenIn(const ServerRequest &request) const
{
    return request.rawPath == tokenPath || request.rawPath == searchPath
        || JumpCloudDetailAnswers::isAbout(request)
        || (request.path.size() >= 2 && request.path[0] == "api"
            && (request.path[1] == "systemusers" || request.path[1] == "organizations"));
}

bool JumpCloudDialect::isUserListing(const ServerRequest &request) const
{
    return (request.method == "GET" && request.rawPath == listPath)
        || (request.method == "POST" && request.rawPath == searchPath);
}

QByteArray JumpCloudDialect::rawUser(uint32_t index) const
{
    JsonText json;
    m_users.append(index, json);
    return json.take();
}

QByteArray JumpCloudDialect::userId(uint32_t index) const
{
    return QByteArray::fromStdString(m_users.id(index));
}

ServerResponse JumpCloudDialect::answer(const ServerRequest &request,
                                        const Circumstances &circumstances)
{
    const bool isForTokens = request.rawPath == tokenPath;
    const std::optional<FaultKind> fault =
        isForTokens ? faultOfTokens(circumstances.fault) : circumstances.fault;
    if (fault) {
        if (const std::optional<ServerResponse> answer = faultWords(*fault))
            return *answer;
    }
    if (isForTokens)
        return m_authorization.token(request, circumstances.now);
    if (const std::optional<ServerResponse> refusal = refuse(request, circumstances))
        return *refusal;
    if (request.rawPath == searchPath)
        return search(request, circumstances.fault);
    const QList<QByteArray> &path = request.path;
    if (path == QList<QByteArray>{"api", "systemusers"})
        return list(request, circumstances.fault);
    if (path.size() == 3 && path[1] == "systemusers")
        return oneUser(path[2]);
    if (path == QList<QByteArray>{"api", "organizations"}) {
        JsonText text;
        text.raw(R"({"totalCount":1,"results":[{"_id":")").raw(JumpCloudUsers::organization);
        return jsonAnswer(200, text.raw(R"(","displayName":"Demo directory"}]})").take());
    }
    const auto details =
        JumpCloudDetailAnswers::isAbout(request) ? m_details.answer(request) : std::nullopt;
    return details.value_or(refusal(404, "Not Found"));
}

std::optional<ServerResponse> JumpCloudDialect::refuse(const ServerRequest &request,
                                                       const Circumstances &circumstances) const
{
    FaultWords worded = words();
    const int64_t wait = circumstances.rate.resetSeconds - circumstances.now / 1000;
    worded.rateLimited.headers.append({"Retry-After", QByteArray::number(qlonglong(wait))});
    const TokenStanding standing = standingOf(request, circumstances.now);
    if (const auto refused = refusalFor(standing, circumstances, worded))
        return *refused;
    const bool reads =
        request.rawPath == searchPath ? request.method == "POST" : isForReading(request);
    if (!reads)
        return refusal(404, "Not Found");
    const QByteArray organization = request.header("x-org-id");
    if (organization.isEmpty())
        return {};
    if (!isOrganizationId(organization))
        return refusal(400, "Bad Request: invalid x-org-id");
    if (viewOf(organization.toLower()) != JumpCloudUsers::organization)
        return refusal(404, "Not Found: organization");
    return {};
}

TokenStanding JumpCloudDialect::standingOf(const ServerRequest &request, int64_t now) const
{
    const QByteArray key = request.header("x-api-key");
    return key.isEmpty() ? m_tokens.check(request, m_origin, now) : m_tokens.check(key, now);
}

ServerResponse JumpCloudDialect::list(const ServerRequest &request,
                                      std::optional<FaultKind> fault) const
{
    const std::optional<uint64_t> limit = number(request, "limit", standardLimit);
    const std::optional<uint64_t> skip = number(request, "skip", 0);
    if (!limit || !skip || *limit == 0)
        return refusal(400, "Bad Request: limit and skip are numbers");
    if (*limit > maxLimit)
        return refusal(400,
                       "Bad Request: request parameter \"limit\" exceeds maximum value of 100");
    if (request.parameter("sort").value_or("_id") != "_id" || request.parameter("filter")
        || request.parameter("search"))
        return refusal(400, "Bad Request: this demo sorts by _id and has no filters");
    return page({*limit, *skip, request.parameter("fields"), {}}, fault);
}

ServerResponse JumpCloudDialect::search(const ServerRequest &request,
                                        std::optional<FaultKind> fault)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const qint64 limit = body[u"limit"].toInteger(standardLimit);
    const qint64 skip = body[u"skip"].toInteger();
    if (limit < 1 || limit > qint64(maxLimit) || skip < 0)
        return refusal(400, "Bad Request: \"limit\" is from 1 to 100, \"skip\" from 0");
    if (body[u"sort"].toString(QStringLiteral("_id")) != u"_id")
        return refusal(400, "Bad Request: this demo sorts by _id");
    const Result<JumpCloudSearch> wanted = JumpCloudSearch::parse(body);
    if (!wanted.ok())
        return refusal(400, "Bad Request: " + wanted.error().detail);
    Question question{uint64_t(limit), uint64_t(skip), {}, {}};
    if (body.contains(u"fields"))
        question.fields = body[u"fields"].toString().toUtf8();
    if (!wanted.value().isForEverybody())
        question.matches = find(wanted.value());
    return page(question, fault);
}

std::shared_ptr<const JumpCloudDialect::Matches>
JumpCloudDialect::find(const JumpCloudSearch &search)
{
    for (const auto &[known, matches] : std::as_const(m_searched)) {
        if (known == search)
            return matches;
    }
    auto matches = std::make_shared<Matches>();
    for (uint32_t index = 0; index < m_users.count(); ++index) {
        if (search.matches(QJsonDocument::fromJson(rawUser(index)).object()))
            matches->push_back(index);
    }
    if (m_searched.size() == keptSearches)
        m_searched.removeFirst();
    m_searched.append({search, matches});
    return matches;
}

ServerResponse JumpCloudDialect::page(const Question &question,
                                      std::optional<FaultKind> fault) const
{
    const uint64_t total = question.matches ? question.matches->size() : m_users.count();
    uint64_t begin = std::min(question.skip, total);
    if (fault == FaultKind::RepeatedNext)
        begin -= std::min(begin, question.limit);
    if (fault == FaultKind::Duplicates)
        begin -= std::min(begin, movedUsers);
    const uint64_t count = fault == FaultKind::EmptyPage ? 0 : question.limit;
    const uint64_t end = std::min(begin + count, total);
    JsonText json(qsizetype(count + 1) * bytesAUser);
    json.raw(R"({"totalCount":)").number(int64_t(total)).raw(R"(,"results":[)");
    for (uint64_t at = begin; at < end; ++at) {
        json.raw(at > begin ? "," : "");
        m_users.append(question.matches ? (*question.matches)[at] : uint32_t(at), json);
    }
    const QByteArray page = json.raw("]}").take();
    return jsonAnswer(200, question.fields ? onlyFields(page, *question.fields) : page);
}

ServerResponse JumpCloudDialect::oneUser(const QByteArray &id) const
{
    const std::optional<uint32_t> index = m_users.indexOfId(viewOf(id));
    return index ? jsonAnswer(200, rawUser(*index)) : refusal(404, "Not Found");
}

} // namespace rollcall
