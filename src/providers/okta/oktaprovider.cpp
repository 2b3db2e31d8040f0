// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaprovider.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "core/queryitems.h"
#include "providers/okta/linkheader.h"
#include "providers/okta/oktaaddress.h"
#include "providers/okta/oktacredentials.h"
#include "providers/okta/oktaerror.h"
#include "providers/okta/oktapageformat.h"
#include "providers/okta/oktarequest.h"
#include "providers/okta/oktasearch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxPageSize = 200; // Okta documents no more
constexpr int minPageSize = 25;

// A list without search leaves out deprovisioned users; one with a search that everybody matches
// has them. https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/
constexpr auto everybodySearch = "created gt \"1970-01-01T00:00:00.000Z\""_L1;

constexpr auto notDeprovisioned =
    " and (status lt \"DEPROVISIONED\" or status gt \"DEPROVISIONED\")"_L1;

//! The `search` of a listing; empty: none.
QString searchFor(const Profile &profile, const ServerQuery &limit)
{
    switch (profile.scope) {
    case ListScope::Everybody:
        return limit.isEmpty() ? QString(everybodySearch) : limit.expression;
    case ListScope::WithoutDeprovisioned:
        // A search finds deprovisioned users, unlike the plain list.
        return limit.isEmpty() ? QString() : limit.expression + notDeprovisioned;
    }
    return {};
}

QString nameOf(const QJsonObject &userProfile)
{
    QString displayName = userProfile["displayName"_L1].toString().simplified();
    if (!displayName.isEmpty())
        return displayName;
    return QString(userProfile["firstName"_L1].toString() + u' '
                   + userProfile["lastName"_L1].toString())
        .simplified();
}

} // namespace

ProviderInfo OktaProvider::info() const
{
    ProviderInfo info;
    info.id = u"okta"_s;
    info.name = u"Okta"_s;
    info.addressLabel = english(QT_TRANSLATE_NOOP("Provider", "Organization address"));
    info.addressPlaceholder = u"acme.okta.com"_s;
    info.addressHelp = english(QT_TRANSLATE_NOOP(
        "Provider",
        "The address at which people sign in to Okta, such as acme.okta.com or your own domain. In "
        "the Okta Admin Console it stands in the menu under your name, at the top right."));
    info.credentials = oktaCredentials();
    info.defaultColumns = {u"status"_s, u"firstName"_s,  u"lastName"_s,  u"login"_s,  u"email"_s,
                           u"title"_s,  u"department"_s, u"lastLogin"_s, u"created"_s};
    info.canLeaveOutDeprovisioned = true;
    info.rawStatusPath = u"status"_s;
    return info;
}

Result<void> OktaProvider::checkFields(const Profile &profile) const
{
    return checkOktaFields(profile);
}

Result<OAuthPlan> OktaProvider::oauthPlan(const Profile &profile) const
{
    return oktaOAuthPlan(profile);
}

Result<AddressReading> OktaProvider::readAddress(const QString &pasted) const
{
    return readOktaAddress(pasted);
}

HttpRequest OktaProvider::listUsers(const Profile &profile, const ListingRequest &asked) const
{
    QString query = u"limit="_s + QString::number(maxPageSize);
    const QString search = searchFor(profile, asked.limit);
    if (!search.isEmpty())
        query += "&search="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(search));
    return oktaGet(apiUrl(profile.baseUrl, u"/api/v1/users"_s, query), "users");
}

QString OktaProvider::describeListing(const Profile &profile, const ListingRequest &asked) const
{
    const QString list = u"GET /api/v1/users, limit="_s + QString::number(maxPageSize);
    const QString search = searchFor(profile, asked.limit);
    return search.isEmpty() ? list : list + ", search="_L1 + search;
}

ServerQuery OktaProvider::pushDown(const Query &query, std::string_view text) const
{
    return oktaSearch(query, text);
}

Result<NextPage> OktaProvider::nextPage(const HttpRequest &sent, const HttpResponse &head) const
{
    const Result<QList<HeaderLink>> links = parseLinkHeader(head.header("Link"));
    Error bad{.kind = ErrorKind::BadResponse};
    bad.httpStatus = head.status;
    bad.requestId = oktaErrorFrom(head).requestId;
    if (!links.ok()) {
        bad.detail = links.error().detail;
        return bad;
    }
    QUrl next;
    for (const HeaderLink &link : links.value()) {
        if (!link.relations.contains("next"))
            continue;
        const QUrl url =
            sent.url.resolved(QUrl::fromEncoded(link.target)).adjusted(QUrl::RemoveFragment);
        if (!url.isValid() || url.host().isEmpty()) {
            bad.detail = "the next link is not an address";
            return bad;
        }
        if (!next.isEmpty() && next != url) {
            bad.detail = "two different next links";
            return bad;
        }
        next = url;
    }
    if (next.isEmpty())
        return NextPage{};
    return NextPage{oktaGet(next, sent.rateBucket)};
}

std::optional<HttpRequest> OktaProvider::gentlerPage(const HttpRequest &failed,
                                                     const HttpResponse &response) const
{
    if (response.status < 500)
        return std::nullopt;
    QueryItems items(failed.url);
    const qint64 size = items.number("limit"_L1, 0);
    if (size <= minPageSize)
        return std::nullopt;
    items.set("limit"_L1, std::max<qint64>(size / 2, minPageSize));
    return oktaGet(items.in(failed.url), failed.rateBucket);
}

const PageFormat &OktaProvider::userPageFormat(const HttpRequest &) const
{
    return oktaPageFormat();
}

HttpRequest OktaProvider::whoAmI(const Profile &profile) const
{
    if (isOktaApp(profile)) // which is nobody
        return oktaGet(apiUrl(profile.baseUrl, u"/api/v1/users"_s, u"limit=1"_s), "users");
    return oktaGet(apiUrl(profile.baseUrl, u"/api/v1/users/me"_s), "users/id");
}

Result<TokenInfo> OktaProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    const QJsonDocument answer = QJsonDocument::fromJson(response.body);
    if (answer.isArray() && response.url.path().endsWith("/users"_L1))
        return TokenInfo{};
    const QJsonObject user = answer.object();
    const QJsonObject userProfile = user["profile"_L1].toObject();
    const TokenInfo info{userProfile["login"_L1].toString(), nameOf(userProfile),
                         user["id"_L1].toString()};
    if (info.userId.isEmpty()) {
        Error error = errorFrom(response);
        error.kind = ErrorKind::BadResponse;
        error.detail = "the answer to /users/me is not a user";
        return error;
    }
    return info;
}

Error OktaProvider::errorFrom(const HttpResponse &response) const
{
    return oktaErrorFrom(response);
}

} // namespace rollcall
