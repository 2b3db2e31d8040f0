// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudfilter.h"

#include "core/accountstatus.h"
#include "core/attribute.h"
#include "core/pushdown.h"
#include "core/table/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fit = ServerCondition::Fit;

constexpr qsizetype mostAlternatives = 50;

// Of `systemuserSearchReturn` in the published description of the API.
constexpr std::array booleans{"account_locked"_L1,
                              "activated"_L1,
                              "allow_public_key"_L1,
                              "disableDeviceMaxLoginAttempts"_L1,
                              "enable_managed_uid"_L1,
                              "enable_user_portal_multifactor"_L1,
                              "ldap_binding_user"_L1,
                              "password_expired"_L1,
                              "password_never_expires"_L1,
                              "passwordless_sudo"_L1,
                              "samba_service_user"_L1,
                              "sudo"_L1,
                              "suspended"_L1,
                              "totp_enabled"_L1};
constexpr std::array integers{"unix_uid"_L1, "unix_guid"_L1, "badLoginAttempts"_L1};

//! Expressions of which one must hold, for a part of a query.
struct Alternatives
{
    QJsonArray anyOf;
    Fit fit = Fit::Exact;
};

//! What is asked for one piece of a query; neither: nothing can be.
struct PieceAsked
{
    std::optional<Alternatives> values;
    QJsonObject search; //!< "searchFilter"
};

template <std::size_t size>
QString named(const std::array<QLatin1String, size> &names, std::string_view field)
{
    const std::string folded = foldText(field);
    const auto *found = std::ranges::find_if(names, [&](QLatin1String name) {
        return foldText({name.data(), std::size_t(name.size())}) == folded;
    });
    return found == names.end() ? QString() : QString(*found);
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

QJsonObject is(const QString &field, const QJsonValue &value)
{
    return QJsonObject{{field, value}};
}

//! By the rules of jumpcloudpageformat.cpp, without their order: a user can be locked and
//! suspended.
std::optional<Alternatives> ofStatus(const TextPattern &pattern)
{
    if (pattern.anchor != TextAnchor::None)
        return std::nullopt;
    const auto isWord = [&](AccountStatus status) { return pattern.folded == toWord(status); };
    if (isWord(AccountStatus::Suspended))
        return Alternatives{{is(u"state"_s, u"SUSPENDED"_s), is(u"suspended"_s, true)}};
    if (isWord(AccountStatus::Staged))
        return Alternatives{{is(u"state"_s, u"STAGED"_s), is(u"activated"_s, false)}, Fit::Wider};
    if (isWord(AccountStatus::Active))
        return Alternatives{{is(u"state"_s, u"ACTIVATED"_s), is(u"activated"_s, true)}, Fit::Wider};
    if (isWord(AccountStatus::Locked))
        return Alternatives{{is(u"account_locked"_s, true)}, Fit::Wider};
    if (foldText(toWord(AccountStatus::PasswordExpired)) == pattern.folded)
        return Alternatives{{is(u"password_expired"_s, true)}, Fit::Wider};
    return std::nullopt;
}

std::optional<Alternatives> ofValue(std::string_view field, const TextPattern &pattern)
{
    if (attributeNamed(field)) // "activated" is a time here
        return std::nullopt;
    const QString boolean = named(booleans, field);
    if (!boolean.isEmpty() && (pattern.folded == "true" || pattern.folded == "false"))
        return Alternatives{{is(boolean, pattern.folded == "true")}};
    constexpr std::size_t mostDigits = 9; // of every number that JSON surely keeps whole
    const QString integer = named(integers, field);
    const bool isNumber = pattern.anchor == TextAnchor::Both && isDigits(pattern.text)
        && pattern.text.size() <= mostDigits
        && (pattern.text.front() != '0' || pattern.text.size() == 1);
    if (!integer.isEmpty() && isNumber)
        return Alternatives{{is(integer, QString::fromStdString(pattern.text).toInt())},
                            pattern.time ? Fit::Wider : Fit::Exact}; // it may be a year as well
    return std::nullopt;
}

void add(const std::optional<Alternatives> &more, std::optional<Alternatives> &to)
{
    if (!to || !more)
        return to.reset();
    for (const QJsonValue &value : more->anyOf)
        to->anyOf.append(value);
    if (more->fit == Fit::Wider)
        to->fit = Fit::Wider;
}

std::optional<Alternatives> ofTerm(const QueryTerm &term)
{
    const auto *test = std::get_if<TextTest>(&term.test);
    if (!test || term.field.empty())
        return std::nullopt;
    const bool isStatus = attributeNamed(term.field) == Attribute::Status;
    std::optional<Alternatives> all = Alternatives();
    for (const TextPattern &pattern : test->anyOf)
        add(isStatus ? ofStatus(pattern) : ofValue(term.field, pattern), all);
    return all;
}

std::optional<Alternatives> valuesOf(const QueryNode &node)
{
    std::optional<Alternatives> all;
    switch (node.kind) {
    case QueryNode::Kind::Term:
        return ofTerm(node.term);
    case QueryNode::Kind::Any:
        all = Alternatives();
        for (const QueryNode &child : node.children)
            add(valuesOf(child), all);
        return all;
    case QueryNode::Kind::All: // one of several conditions finds more
        for (const QueryNode &child : node.children) {
            const auto one = valuesOf(child);
            if (one && (!all || one->anyOf.size() < all->anyOf.size()))
                all = one;
        }
        if (all && node.children.size() > 1)
            all->fit = Fit::Wider;
        return all;
    case QueryNode::Kind::Not:
        return std::nullopt;
    }
    return std::nullopt;
}

//! Digits are the same in every spelling.
QJsonObject searchOf(const QueryNode &node)
{
    const auto *test =
        node.kind == QueryNode::Kind::Term ? std::get_if<TextTest>(&node.term.test) : nullptr;
    const auto attribute = test ? attributeNamed(node.term.field) : std::nullopt;
    if (attribute != Attribute::Login && attribute != Attribute::Email)
        return {};
    QJsonArray terms;
    for (const TextPattern &pattern : test->anyOf) {
        if (pattern.time || !isDigits(pattern.text))
            return {};
        terms.append(QString::fromStdString(pattern.text));
    }
    const QString field = attribute == Attribute::Login ? u"username"_s : u"email"_s;
    return QJsonObject{{u"searchTerm"_s, terms}, {u"fields"_s, QJsonArray{field}}};
}

PieceAsked askedOf(const QueryNode &node)
{
    PieceAsked asked{valuesOf(node), searchOf(node)};
    if (asked.values
        && (asked.values->anyOf.isEmpty() || asked.values->anyOf.size() > mostAlternatives))
        asked.values.reset();
    return asked;
}

//! Puts one piece into the body, where there is still a place for it.
bool take(const PieceAsked &piece, QLatin1String sign, QJsonArray &filter, QJsonObject &search)
{
    if (!piece.search.isEmpty()) {
        if (!search.isEmpty())
            return false;
        search = piece.search;
        return true;
    }
    if (!piece.values)
        return false;
    const bool fits = sign == "and"_L1 ? piece.values->anyOf.size() == 1 : filter.isEmpty();
    if (fits) {
        for (const QJsonValue &value : piece.values->anyOf)
            filter.append(value);
    }
    return fits;
}

} // namespace

ServerQuery jumpCloudFilter(const Query &query, std::string_view text)
{
    ServerQuery asked;
    asked.query = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const std::vector<QueryPiece> pieces = piecesOf(query, text);
    std::vector<PieceAsked> parts;
    for (const QueryPiece &piece : pieces)
        parts.push_back(askedOf(*piece.node));
    const bool hasSingle = std::ranges::any_of(parts, [](const PieceAsked &part) {
        return part.values && part.values->anyOf.size() == 1;
    });
    const QLatin1String sign = hasSingle ? "and"_L1 : "or"_L1;
    QJsonArray filter;
    QJsonObject search;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool isAsked = take(parts[i], sign, filter, search);
        if (isAsked)
            asked.asked.append(pieces[i].words);
        if (!isAsked || !parts[i].search.isEmpty() || parts[i].values->fit == Fit::Wider)
            asked.matchedHere.append(pieces[i].words);
    }
    QJsonObject body;
    if (!filter.isEmpty())
        body[u"filter"_s] = QJsonObject{{sign, filter}};
    if (!search.isEmpty())
        body[u"searchFilter"_s] = search;
    if (!body.isEmpty())
        asked.expression = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return asked;
}

} // namespace rollcall
