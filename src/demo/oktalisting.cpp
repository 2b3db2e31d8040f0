// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktalisting.h"

#include "demo/jsontext.h"
#include "demo/oktaanswers.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr uint32_t standardOfQ = 10;
constexpr int keptOrders = 4;
constexpr int repeatedUsers = 5;
constexpr qsizetype bytesAUser = 1300;

//! What users are sorted by.
struct SortKey
{
    bool isThere = false;
    double number = 0;
    std::string text;
    uint32_t index = 0;
};

SortKey sortKey(const OktaValue &value, uint32_t index)
{
    SortKey key{!std::holds_alternative<std::monostate>(value), 0, {}, index};
    if (const auto *text = std::get_if<std::string_view>(&value))
        key.text = oktaFold(*text);
    else if (const auto *time = std::get_if<OktaTime>(&value))
        key.number = double(time->msecs);
    else if (const auto *number = std::get_if<double>(&value))
        key.number = *number;
    else if (const auto *boolean = std::get_if<bool>(&value))
        key.number = *boolean ? 1 : 0;
    else if (const auto *texts = std::get_if<std::span<const std::string_view>>(&value))
        key.text = texts->empty() ? std::string() : oktaFold(texts->front());
    return key;
}

ServerResponse badSearch(const Error &error, bool isFilter)
{
    const QByteArray detail = QByteArray::fromStdString(error.detail);
    return isFilter ? oktaError(400, "E0000053", "Invalid filter", detail)
                    : oktaError(400, "E0000031", "Invalid search criteria.", detail);
}

} // namespace

ServerResponse OktaListing::answer(const ServerRequest &request, std::optional<FaultKind> fault)
{
    const Result<Question> asked = ask(request);
    if (!asked.ok())
        return badSearch(asked.error(), !request.parameter("search"));
    const Question &question = asked.value();
    const bool isQ = question.choice == Choice::StartsWith;
    std::optional<OktaPaging> paging =
        oktaPaging(request, isQ ? standardOfQ : maxLimit, maxLimit, question.key);
    if (!paging)
        return oktaError(400, "E0000001", "Api validation failed: limit, after",
                         "limit is a number from 1, after a cursor of this list");
    if (fault == FaultKind::Duplicates)
        paging->position = stepBack(question, paging->position, repeatedUsers);
    Page page = question.sortBy ? slice(*sorted(question), paging->position, paging->limit)
                                : walk(question, paging->position, paging->limit);
    if (isQ)
        page.next.reset(); // Okta: q has no pages
    if (fault == FaultKind::EmptyPage)
        page = {{}, paging->position};
    return write(page, links(request, question, page.next, paging->limit, fault));
}

Result<OktaListing::Question> OktaListing::ask(const ServerRequest &request) const
{
    if (const auto search = request.parameter("search")) {
        Result<Question> result = askExpression(*search, OktaGrammar::Search);
        const QByteArray sortBy = request.parameter("sortBy").value_or("");
        if (!result.ok() || sortBy.isEmpty())
            return result;
        Question question = std::move(result).value();
        question.sortBy = findOktaAttribute(viewOf(sortBy));
        if (!question.sortBy)
            return Error{ErrorKind::InvalidInput, "there is no such attribute to sort by"};
        const QByteArray order = request.parameter("sortOrder").value_or("asc").toLower();
        if (order != "asc" && order != "desc")
            return Error{ErrorKind::InvalidInput, "sortOrder is asc or desc"};
        question.isDescending = order == "desc";
        question.key += "|" + sortBy + '|' + order;
        return question;
    }
    if (const auto filter = request.parameter("filter"))
        return askExpression(*filter, OktaGrammar::Filter);
    Question question;
    if (const auto q = request.parameter("q")) {
        question.choice = Choice::StartsWith;
        question.start = oktaFold(viewOf(*q));
        question.key = "q|" + *q;
    }
    return question;
}

Result<OktaListing::Question> OktaListing::askExpression(const QByteArray &text,
                                                         OktaGrammar grammar) const
{
    Result<OktaExpression> parsed = OktaExpression::parse(viewOf(text), grammar);
    if (!parsed.ok())
        return parsed.error();
    Question question;
    question.expression = std::move(parsed).value();
    question.choice = question.expression->matchesEverybody() ? Choice::All : Choice::Expression;
    question.key = (grammar == OktaGrammar::Search ? "search|" : "filter|") + text;
    return question;
}

bool OktaListing::matches(const Question &question, uint32_t index)
{
    switch (question.choice) {
    case Choice::All:
        return true;
    case Choice::NotDeprovisioned:
        return m_users.people().state(index) != PersonState::Deprovisioned;
    case Choice::Expression:
        m_users.people().describe(index, m_user.person);
        m_user.id = m_users.id(index);
        return question.expression->matches(m_user);
    case Choice::StartsWith: {
        if (m_users.people().state(index) == PersonState::Deprovisioned)
            return false;
        m_users.people().describe(index, m_user.person);
        const Person &person = m_user.person;
        return oktaFold(person.firstName).starts_with(question.start)
            || oktaFold(person.lastName).starts_with(question.start)
            || oktaFold(person.login).starts_with(question.start);
    }
    }
    Q_UNREACHABLE();
}

OktaListing::Page OktaListing::walk(const Question &question, uint64_t from, uint32_t limit)
{
    Page page;
    for (uint64_t index = from; index < m_users.count(); ++index) {
        if (!matches(question, uint32_t(index)))
            continue;
        if (page.indexes.size() == limit) {
            page.next = index;
            break;
        }
        page.indexes.push_back(uint32_t(index));
    }
    return page;
}

OktaListing::Page OktaListing::slice(const Order &order, uint64_t from, uint32_t limit) const
{
    Page page;
    const uint64_t end = std::min<uint64_t>(order.size(), from + limit);
    for (uint64_t i = from; i < end; ++i)
        page.indexes.push_back(order[i]);
    if (end < order.size())
        page.next = end;
    return page;
}

uint64_t OktaListing::stepBack(const Question &question, uint64_t from, int count)
{
    if (question.sortBy)
        return from - std::min(from, uint64_t(count));
    while (from > 0 && count > 0) {
        if (matches(question, uint32_t(--from)))
            --count;
    }
    return from;
}

std::shared_ptr<const OktaListing::Order> OktaListing::sorted(const Question &question)
{
    for (const auto &[key, order] : std::as_const(m_orders)) {
        if (key == question.key)
            return order;
    }
    std::vector<SortKey> keys;
    for (uint32_t index = 0; index < m_users.count(); ++index) {
        if (!matches(question, index))
            continue;
        m_users.people().describe(index, m_user.person);
        m_user.id = m_users.id(index);
        keys.push_back(sortKey(question.sortBy->read(m_user), index));
    }
    // Users without a value come last in either order; equal ones stay in the order of their ids.
    std::ranges::stable_sort(keys, [&](const SortKey &a, const SortKey &b) {
        if (a.isThere != b.isThere)
            return a.isThere;
        const SortKey &first = question.isDescending ? b : a;
        const SortKey &second = question.isDescending ? a : b;
        return first.number != second.number ? first.number < second.number
                                             : first.text < second.text;
    });
    auto order = std::make_shared<Order>();
    order->reserve(keys.size());
    for (const SortKey &key : keys)
        order->push_back(key.index);
    if (m_orders.size() == keptOrders)
        m_orders.removeFirst();
    m_orders.append({question.key, order});
    return order;
}

ServerResponse OktaListing::write(const Page &page, const QList<NamedValue> &links)
{
    JsonText json(qsizetype(page.indexes.size() + 1) * bytesAUser);
    json.raw("[");
    std::string_view separator;
    for (const uint32_t index : page.indexes) {
        json.raw(std::exchange(separator, ","));
        m_users.people().describe(index, m_user.person);
        m_users.append(m_user.person, json);
    }
    ServerResponse response = oktaJson(json.raw("]").take());
    response.headers += links;
    return response;
}

QList<NamedValue> OktaListing::links(const ServerRequest &request, const Question &question,
                                     std::optional<uint64_t> next, uint32_t limit,
                                     std::optional<FaultKind> fault)
{
    const QByteArray self = oktaSelfUrl(request);
    QList<NamedValue> lines{{"Link", oktaLink(self, "self")}};
    if (fault == FaultKind::ForeignNext)
        lines.append(
            {"Link",
             oktaLink("http://directory.example.net/api/v1/users?after=x&limit=200", "next")});
    else if (fault == FaultKind::RepeatedNext)
        lines.append({"Link", oktaLink(self, "next")});
    else if (next) {
        // An empty page leads to the same place by another link, else it would be a loop.
        const uint64_t turn = fault == FaultKind::EmptyPage ? ++m_turn : 0;
        const QByteArray cursor = oktaCursor(*next, question.key, turn);
        lines.append({"Link", oktaLink(oktaNextUrl(request, cursor, limit), "next")});
    }
    if (fault == FaultKind::JoinedLinks && lines.size() == 2)
        return {{"Link", lines[0].value + ", " + lines[1].value}};
    return lines;
}

} // namespace rollcall
