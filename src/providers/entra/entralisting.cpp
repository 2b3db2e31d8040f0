// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entralisting.h"

#include "core/attribute.h"
#include "core/table/textfold.h"
#include "providers/entra/entrafilter.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxPageSize = 999; // 1000 is refused
constexpr int maxPageSizeWithSignIns = 500; // more are not sent

constexpr auto signIns = "signInActivity"_L1;
constexpr auto expandManager = "manager($levels=1;$select=id,displayName)"_L1;

// Graph has these of one user at a time alone, and refuses a list that asks for one:
// https://learn.microsoft.com/graph/api/user-list
constexpr std::array notInLists{"aboutMe"_L1,       "birthday"_L1,         "hireDate"_L1,
                                "interests"_L1,     "mySite"_L1,           "pastProjects"_L1,
                                "preferredName"_L1, "responsibilities"_L1, "schools"_L1,
                                "skills"_L1,        "mailboxSettings"_L1};

std::optional<Attribute> wellKnown(const QString &column)
{
    const std::string folded = foldText(column.toStdString());
    for (const AttributeInfo &info : wellKnownAttributes()) {
        if (foldText(info.name) == folded)
            return info.attribute;
    }
    return std::nullopt;
}

//! Reads one column that is not well known: a path in the users' JSON.
void readPath(const QString &path, EntraListing &listing)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const QString property = path.section(u'.', 0, 0);
    if (property == signIns)
        listing.noSignIns.reset();
    else if (property == "manager"_L1)
        listing.noManager.reset();
    else if (name.match(property).hasMatch() && !entraUsualProperties().contains(property)
             && !listing.extras.contains(property)
             && std::ranges::find(notInLists, property) == notInLists.end()
             && property != "providerStatus"_L1)
        listing.extras.append(property);
}

BlankReason reasonOf(const QByteArray &word)
{
    for (const BlankReason reason :
         {BlankReason::NotPermitted, BlankReason::NotLicensed, BlankReason::Failed}) {
        if (word == QByteArray::fromStdString(std::string(toWord(reason))))
            return reason;
    }
    return BlankReason::NotRequested;
}

QByteArray wordOf(const std::optional<BlankReason> &reason)
{
    const std::string_view word = reason ? toWord(*reason) : "asked";
    return QByteArray(word.data(), qsizetype(word.size()));
}

QString queryOf(const EntraListing &listing)
{
    QStringList properties = entraUsualProperties() + listing.extras;
    if (!listing.noSignIns)
        properties.append(signIns);
    QString query = "$select="_L1 + properties.join(u',') + "&$top="_L1
        + QString::number(entraPageSize(listing));
    if (!listing.noManager)
        query += "&$expand="_L1 + expandManager;
    if (isByAdvancedIndex(listing))
        query += "&$count=true"_L1;
    if (!listing.filter.isEmpty())
        query += "&$filter="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(listing.filter));
    return query;
}

} // namespace

const QStringList &entraUsualProperties()
{
    static const QStringList properties{
        u"id"_s,
        u"displayName"_s,
        u"userPrincipalName"_s,
        u"mail"_s,
        u"givenName"_s,
        u"surname"_s,
        u"accountEnabled"_s,
        u"userType"_s,
        u"jobTitle"_s,
        u"department"_s,
        u"companyName"_s,
        u"officeLocation"_s,
        u"mobilePhone"_s,
        u"businessPhones"_s,
        u"employeeId"_s,
        u"employeeType"_s,
        u"employeeOrgData"_s,
        u"city"_s,
        u"state"_s,
        u"country"_s,
        u"preferredLanguage"_s,
        u"createdDateTime"_s,
        u"externalUserState"_s,
        u"lastPasswordChangeDateTime"_s,
        u"onPremisesSyncEnabled"_s,
        u"otherMails"_s,
    };
    return properties;
}

EntraListing entraListingOf(const QStringList &columns, const QString &filter)
{
    EntraListing listing;
    for (const QString &column : columns) {
        const std::optional<Attribute> attribute = wellKnown(column);
        if (!attribute)
            readPath(column, listing);
        else if (*attribute == Attribute::LastLogin)
            listing.noSignIns.reset();
        else if (*attribute == Attribute::Manager || *attribute == Attribute::ManagerId)
            listing.noManager.reset();
    }
    listing.filter = filter;
    if (entraFilterNeedsIndex(filter))
        listing.index = EntraIndex::Advanced;
    return listing;
}

int entraPageSize(const EntraListing &listing)
{
    const int largest = listing.noSignIns ? maxPageSize : maxPageSizeWithSignIns;
    return listing.pageSize > 0 ? std::min(listing.pageSize, largest) : largest;
}

//! The documents want it for a manager whose properties are chosen.
bool isByAdvancedIndex(const EntraListing &listing)
{
    return listing.index == EntraIndex::Advanced || !listing.noManager;
}

HttpRequest entraListingRequest(const QUrl &users, const EntraListing &listing)
{
    QUrl url = users;
    url.setQuery(queryOf(listing), QUrl::StrictMode);
    HttpRequest request = entraGet(
        url, "users", isByAdvancedIndex(listing) ? EntraIndex::Advanced : EntraIndex::Usual);
    request.variant = entraVariant(listing);
    return request;
}

std::optional<EntraListing> entraListingIn(const HttpRequest &request)
{
    EntraListing listing = entraListingOfVariant(request.variant);
    bool hasProperties = false;
    const QStringList items = request.url.query(QUrl::FullyEncoded).split(u'&');
    for (const QString &item : items) {
        const QString name = item.section(u'=', 0, 0);
        const QString value = item.section(u'=', 1);
        if (name == "$select"_L1) {
            hasProperties = true;
            listing.extras = value.split(u',');
            listing.extras.removeIf([](const QString &property) {
                return property == signIns || entraUsualProperties().contains(property);
            });
        } else if (name == "$top"_L1) {
            listing.pageSize = value.toInt();
        } else if (name == "$filter"_L1) {
            listing.filter = QUrl::fromPercentEncoding(value.toLatin1());
        } else if (name == "$count"_L1) {
            listing.index = listing.noManager ? EntraIndex::Advanced : listing.index;
        } else if (name != "$expand"_L1) {
            return std::nullopt; // $skiptoken: a link of the server
        }
    }
    if (!hasProperties)
        return std::nullopt;
    if (entraFilterNeedsIndex(listing.filter))
        listing.index = EntraIndex::Advanced;
    return listing;
}

QByteArray entraVariant(const EntraListing &listing)
{
    return wordOf(listing.noSignIns) + '/' + wordOf(listing.noManager);
}

EntraListing entraListingOfVariant(const QByteArray &variant)
{
    EntraListing listing;
    const QByteArrayList words = variant.split('/');
    const auto read = [&words](qsizetype at) -> std::optional<BlankReason> {
        const QByteArray word = words.value(at);
        if (word.isEmpty() || word == "asked")
            return std::nullopt;
        return reasonOf(word);
    };
    listing.noSignIns = read(0);
    listing.noManager = read(1);
    return listing;
}

HttpRequest entraGet(const QUrl &url, const QByteArray &rateBucket, EntraIndex index)
{
    HttpRequest request;
    request.url = url;
    request.headers = {
        {"Accept", "application/json"},
        // Microsoft finds a call in its logs by it.
        {"client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    if (index == EntraIndex::Advanced)
        request.headers.append(HttpHeader{"ConsistencyLevel", "eventual"});
    request.rateBucket = rateBucket;
    return request;
}

} // namespace rollcall
