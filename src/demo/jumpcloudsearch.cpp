// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jumpcloudsearch.h"

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array searched{"username"_L1, "email"_L1,       "firstname"_L1,
                              "lastname"_L1, "displayname"_L1, "employeeIdentifier"_L1};

Error badRequest(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, sentence};
}

bool isSearched(const QJsonValue &field)
{
    return std::ranges::any_of(
        searched, [text = field.toString()](QLatin1String name) { return text == name; });
}

} // namespace

Result<JumpCloudSearch> JumpCloudSearch::parse(const QJsonObject &body)
{
    JumpCloudSearch search;
    if (body.contains("filter"_L1)) {
        const Result<void> read = search.readFilter(body["filter"_L1]);
        if (!read.ok())
            return read.error();
    }
    if (body.contains("searchFilter"_L1)) {
        const Result<void> read = search.readTerms(body["searchFilter"_L1].toObject());
        if (!read.ok())
            return read.error();
    }
    return search;
}

Result<void> JumpCloudSearch::readFilter(const QJsonValue &filter)
{
    QJsonValue list = filter;
    if (filter.isObject()) {
        const QJsonObject one = filter.toObject();
        m_join = one.contains("or"_L1) ? Join::Any : Join::All;
        list = one[m_join == Join::Any ? "or"_L1 : "and"_L1];
        if (one.size() != 1)
            return badRequest("filter has one member, and or or");
    }
    if (!list.isArray())
        return badRequest("filter holds a list of expressions");
    m_values = list.toArray();
    const bool areFlat = std::ranges::all_of(m_values, [](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        return !object.isEmpty() && std::ranges::none_of(object, [](const QJsonValue &member) {
            return member.isObject() || member.isArray();
        });
    });
    return areFlat ? Result<void>() : badRequest("this demo knows field and value alone");
}

Result<void> JumpCloudSearch::readTerms(const QJsonObject &search)
{
    const QJsonValue term = search["searchTerm"_L1];
    m_terms = term.isArray() ? term.toArray() : QJsonArray{term};
    m_fields = search["fields"_L1].toArray();
    const bool areTexts =
        std::ranges::all_of(m_terms, [](const QJsonValue &each) { return each.isString(); });
    if (!areTexts || m_fields.isEmpty() || !std::ranges::all_of(m_fields, isSearched))
        return badRequest("searchFilter has texts to look for in fields that can be searched");
    return {};
}

bool JumpCloudSearch::matches(const QJsonObject &user) const
{
    return matchesValues(user) && matchesTerms(user);
}

bool JumpCloudSearch::matchesValues(const QJsonObject &user) const
{
    const auto holds = [&user](const QJsonValue &expression) {
        const QJsonObject wanted = expression.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (user[it.key()] != it.value())
                return false;
        }
        return true;
    };
    switch (m_join) {
    case Join::All:
        return std::ranges::all_of(m_values, holds);
    case Join::Any:
        return std::ranges::any_of(m_values, holds);
    }
    return false;
}

bool JumpCloudSearch::matchesTerms(const QJsonObject &user) const
{
    return m_terms.isEmpty() || std::ranges::any_of(m_terms, [&](const QJsonValue &term) {
               return std::ranges::any_of(m_fields, [&](const QJsonValue &field) {
                   return user[field.toString()].toString().contains(term.toString());
               });
           });
}

} // namespace rollcall
