// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entrauserlist.h"

#include "demo/entraanswers.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr int repeatedUsers = 5;
constexpr qsizetype bytesAUser = 900;

Error bad(const char *code, const std::string &why)
{
    return Error{ErrorKind::InvalidInput, why, code};
}

ServerResponse refused(const Error &error)
{
    constexpr std::string_view notImplemented = "NotImplemented";
    return entraError(error.subject == notImplemented ? 501 : 400,
                      QByteArray::fromStdString(error.subject),
                      QByteArray::fromStdString(error.detail));
}

EntraConsistency consistencyOf(const ServerRequest &request)
{
    const bool isEventual = request.header("ConsistencyLevel").toLower() == "eventual";
    const bool isCounted = request.parameter("$count").value_or("").toLower() == "true";
    return isEventual && isCounted ? EntraConsistency::Eventual : EntraConsistency::Usual;
}

//! The properties in the order in which they are sent, whatever the order of their names.
Result<EntraSelection> selectionOf(const QList<QByteArray> &names)
{
    EntraSelection selection;
    for (const QByteArray &name : names) {
        const std::string_view view = viewOf(name);
        if (std::ranges::find(entraSingleUserProperties(), view)
            != entraSingleUserProperties().end())
            return bad("NotImplemented", "The requested operation is not implemented.");
        const EntraProperty *property = findEntraProperty(view);
        if (!property)
            return bad("BadRequest",
                       "Parsing OData Select and Expand failed: Could not find a property named '"
                           + std::string(view) + "' on type 'microsoft.graph.user'.");
        if (std::ranges::find(selection.properties, property) == selection.properties.end())
            selection.properties.push_back(property);
    }
    std::ranges::sort(selection.properties);
    return selection;
}

Result<EntraSelection> selectionIn(const ServerRequest &request)
{
    QList<QByteArray> names;
    if (const auto select = request.parameter("$select")) {
        for (const QByteArray &name : select->split(','))
            names.append(name.trimmed());
        if (!names.contains("id"))
            names.append("id");
    } else {
        for (const std::string_view name : entraStandardProperties())
            names.append(QByteArray(name.data(), qsizetype(name.size())));
    }
    Result<EntraSelection> selection = selectionOf(names);
    const auto expand = request.parameter("$expand");
    if (!selection.ok() || !expand)
        return selection;
    if (*expand != "manager" && !expand->startsWith("manager("))
        return bad("Request_BadRequest", "The $expand of this property is not supported.");
    if (expand->contains("$levels") && consistencyOf(request) != EntraConsistency::Eventual)
        return bad("Request_BadRequest",
                   "$expand with $levels needs ConsistencyLevel: eventual and $count=true.");
    EntraSelection whole = std::move(selection).value();
    whole.hasManager = true;
    return whole;
}

Result<uint32_t> pageSizeIn(const ServerRequest &request, const EntraSelection &selection)
{
    const auto top = request.parameter("$top");
    if (!top)
        return EntraUserList::standardPage;
    bool isNumber = false;
    const uint32_t size = top->toUInt(&isNumber);
    if (!isNumber || size < 1 || size > EntraUserList::maxPage)
        return bad("Request_UnsupportedQuery",
                   "Invalid page size specified: '" + top->toStdString()
                       + "'. Must be between 1 and 999 inclusive.");
    return selection.hasSignIns() ? std::min(size, EntraUserList::maxPageWithSignIns) : size;
}

//! The parameters without the place in the list.
QByteArray listOf(const ServerRequest &request)
{
    QByteArray list;
    for (const QByteArray &pair : request.rawQuery.split('&')) {
        if (!pair.isEmpty() && !pair.startsWith("$skiptoken=") && !pair.startsWith("%24skiptoken="))
            list += (list.isEmpty() ? "" : "&") + pair;
    }
    return list;
}

} // namespace

bool EntraSelection::hasSignIns() const
{
    return std::ranges::find(properties, findEntraProperty("signInActivity")) != properties.end();
}

EntraSelection EntraSelection::everything()
{
    EntraSelection selection;
    for (const EntraProperty &property : entraProperties())
        selection.properties.push_back(&property);
    return selection;
}

bool EntraUserList::wantsSignIns(const ServerRequest &request)
{
    return request.parameter("$select").value_or("").split(',').contains("signInActivity");
}

void EntraUserList::append(const EntraUser &user, const EntraSelection &selection, JsonText &json)
{
    json.raw("{");
    std::string_view separator;
    for (const EntraProperty *property : selection.properties) {
        if (property->has && !property->has(user))
            continue;
        json.raw(std::exchange(separator, ",")).raw("\"").raw(property->name).raw("\":");
        property->append(user, json);
    }
    if (selection.hasManager && !user.managerId.empty()) {
        json.raw(R"(,"manager":{"@odata.type":"#microsoft.graph.user","id":")");
        json.raw(user.managerId).raw(R"(","displayName":)").string(user.person.manager).raw("}");
    }
    json.raw("}");
}

ServerResponse EntraUserList::answer(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const Result<Question> asked = ask(request);
    if (!asked.ok())
        return refused(asked.error());
    Question question = asked.value();
    if (fault == FaultKind::Duplicates)
        question.position = stepBack(question, question.position, repeatedUsers);
    const Page page = fault == FaultKind::EmptyPage ? Page{{}, question.position}
                                                    : walk(question, question.position);
    return write(request, question, page, fault);
}

Result<EntraUserList::Question> EntraUserList::ask(const ServerRequest &request) const
{
    for (const char *unsupported : {"$skip", "$search", "$orderby"}) {
        if (request.parameter(unsupported))
            return bad("Request_UnsupportedQuery",
                       std::string(unsupported) + " is not supported here.");
    }
    Result<EntraSelection> selection = selectionIn(request);
    if (!selection.ok())
        return selection.error();
    Question question;
    question.selection = std::move(selection).value();
    const Result<uint32_t> size = pageSizeIn(request, question.selection);
    if (!size.ok())
        return size.error();
    question.pageSize = size.value();
    question.isCounted = consistencyOf(request) == EntraConsistency::Eventual;
    if (const auto filter = request.parameter("$filter")) {
        Result<EntraExpression> parsed =
            EntraExpression::parse(viewOf(*filter), consistencyOf(request));
        if (!parsed.ok())
            return parsed.error();
        question.filter = std::move(parsed).value();
    }
    question.key = listOf(request);
    if (const auto token = request.parameter("$skiptoken")) {
        const auto position = entraPositionOf(*token, question.key);
        if (!position)
            return bad("Directory_ExpiredPageToken",
                       "The specified page token value has expired and can no longer be included "
                       "in your request.");
        question.position = *position;
    }
    return question;
}

bool EntraUserList::matches(const Question &question, uint32_t index)
{
    if (!question.filter)
        return true;
    m_users.describe(index, m_user);
    return question.filter->matches(m_user);
}

EntraUserList::Page EntraUserList::walk(const Question &question, uint64_t from)
{
    Page page;
    for (uint64_t index = from; index < m_users.count(); ++index) {
        if (!matches(question, uint32_t(index)))
            continue;
        if (page.indexes.size() == question.pageSize) {
            page.next = index;
            break;
        }
        page.indexes.push_back(uint32_t(index));
    }
    return page;
}

uint64_t EntraUserList::stepBack(const Question &question, uint64_t from, int users)
{
    while (from > 0 && users > 0) {
        if (matches(question, uint32_t(--from)))
            --users;
    }
    return from;
}

uint32_t EntraUserList::countAll(const Question &question)
{
    if (!question.filter)
        return m_users.count();
    uint32_t count = 0;
    for (uint32_t index = 0; index < m_users.count(); ++index)
        count += matches(question, index) ? 1 : 0;
    return count;
}

ServerResponse EntraUserList::write(const ServerRequest &request, const Question &question,
                                    const Page &page, std::optional<FaultKind> fault)
{
    JsonText json(qsizetype(page.indexes.size() + 1) * bytesAUser);
    json.raw(R"({"@odata.context":")").raw(viewOf(m_origin)).raw(R"(/v1.0/$metadata#users")");
    if (question.isCounted && !request.parameter("$skiptoken"))
        json.raw(R"(,"@odata.count":)").number(countAll(question));
    const QByteArray next = nextLink(request, question, page, fault);
    if (!next.isEmpty())
        json.raw(R"(,"@odata.nextLink":)").string(viewOf(next));
    json.raw(R"(,"value":[)");
    std::string_view separator;
    for (const uint32_t index : page.indexes) {
        json.raw(std::exchange(separator, ","));
        m_users.describe(index, m_user);
        append(m_user, question.selection, json);
    }
    return entraJson(json.raw("]}").take());
}

QByteArray EntraUserList::nextLink(const ServerRequest &request, const Question &question,
                                   const Page &page, std::optional<FaultKind> fault)
{
    const QByteArray path = "/v1.0/users?";
    if (fault == FaultKind::ForeignNext)
        return "http://directory.example.net" + path + "$skiptoken=x";
    const QByteArray base = request.origin();
    if (fault == FaultKind::RepeatedNext)
        return base + request.target;
    if (!page.next)
        return {};
    // An empty page leads to the same place by another link, else it would be a loop.
    const uint64_t turn = fault == FaultKind::EmptyPage ? ++m_turn : 0;
    return base + path + question.key + (question.key.isEmpty() ? "" : "&")
        + "$skiptoken=" + entraSkipToken(*page.next, question.key, turn);
}

ServerResponse EntraUserList::one(const ServerRequest &request, const QByteArray &name) const
{
    const std::optional<uint32_t> index = m_users.find(viewOf(name));
    if (!index)
        return entraNotFound(name);
    const Result<EntraSelection> selection = selectionIn(request);
    if (!selection.ok())
        return refused(selection.error());
    if (selection.value().hasSignIns() && !EntraUsers::isGuid(viewOf(name)))
        return entraError(400, "BadRequest",
                          "Get By Key only supports UserId and the key has to "
                          "be a valid Guid");
    EntraUser user;
    m_users.describe(*index, user);
    JsonText json;
    append(user, selection.value(), json);
    return entraJson(json.take());
}

ServerResponse EntraUserList::managerOf(const QByteArray &name) const
{
    const std::optional<uint32_t> index = m_users.find(viewOf(name));
    EntraUser user;
    if (index)
        m_users.describe(*index, user);
    if (user.managerId.empty())
        return entraNotFound(index ? "manager" : name);
    JsonText json;
    json.raw(R"({"@odata.type":"#microsoft.graph.user","id":")").raw(user.managerId);
    json.raw(R"(","displayName":)").string(user.person.manager).raw("}");
    return entraJson(json.take());
}

ServerResponse EntraUserList::count(const ServerRequest &request)
{
    if (request.header("ConsistencyLevel").toLower() != "eventual")
        return entraError(400, "Request_BadRequest", "$count is not currently supported.");
    Question question;
    if (const auto filter = request.parameter("$filter")) {
        Result<EntraExpression> parsed =
            EntraExpression::parse(viewOf(*filter), EntraConsistency::Eventual);
        if (!parsed.ok())
            return refused(parsed.error());
        question.filter = std::move(parsed).value();
    }
    return {200,
            {{"Content-Type", "text/plain"}},
            QByteArray::number(countAll(question)),
            Delivery::Whole,
            {}};
}

} // namespace rollcall
