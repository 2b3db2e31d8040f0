// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaprovider.h"

#include "providers/okta/linkheader.h"
#include "providers/okta/oktaaddress.h"
#include "providers/okta/oktaerror.h"
#include "providers/okta/oktapageformat.h"
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

// The header okta-response="omitCredentials,…" would make pages smaller, but the raw objects less
// than whole.
HttpRequest get(const QUrl &url, const QByteArray &rateBucket)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.rateBucket = rateBucket;
    request.rateLimitHeaders = {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining",
                                "X-Rate-Limit-Reset", RateLimitReset::EpochSeconds};
    return request;
}

QUrl apiUrl(const Profile &profile, QLatin1String path, const QString &encodedQuery)
{
    QUrl url;
    url.setScheme(profile.baseUrl.scheme());
    url.setHost(profile.baseUrl.host(QUrl::FullyEncoded));
    url.setPort(profile.baseUrl.port());
    url.setPath(path);
    if (!encodedQuery.isEmpty())
        url.setQuery(encodedQuery, QUrl::StrictMode);
    return url;
}

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

QString english(const char *text)
{
    return QString::fromLatin1(text);
}

CredentialInfo apiTokenCredential()
{
    CredentialInfo credential;
    credential.id = u"apiToken"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "API token (SSWS)"));
    credential.fields = {
        {u"token"_s, english(QT_TRANSLATE_NOOP("Provider", "API token")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "In the Okta Admin Console, open Security > API > Tokens and choose Create token. The "
             "token has the rights of the administrator who creates it: a read-only "
             "administrator's "
             "token suffices.")),
         ProviderField::Kind::Secret}};
    credential.header = "Authorization";
    credential.prefix = "SSWS ";
    return credential;
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
    info.credentials = {apiTokenCredential()};
    info.defaultColumns = {u"status"_s, u"firstName"_s,  u"lastName"_s,  u"login"_s,  u"email"_s,
                           u"title"_s,  u"department"_s, u"lastLogin"_s, u"created"_s};
    info.canLeaveOutDeprovisioned = true;
    info.rawStatusPath = u"status"_s;
    return info;
}

Result<AddressReading> OktaProvider::readAddress(const QString &pasted) const
{
    return readOktaAddress(pasted);
}

HttpRequest OktaProvider::listUsers(const Profile &profile, const ServerQuery &limit) const
{
    QString query = u"limit="_s + QString::number(maxPageSize);
    const QString search = searchFor(profile, limit);
    if (!search.isEmpty())
        query += "&search="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(search));
    return get(apiUrl(profile, "/api/v1/users"_L1, query), "users");
}

QString OktaProvider::describeListing(const Profile &profile, const ServerQuery &limit) const
{
    const QString list = u"GET /api/v1/users, limit="_s + QString::number(maxPageSize);
    const QString search = searchFor(profile, limit);
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
    return NextPage{get(next, sent.rateBucket)};
}

std::optional<HttpRequest> OktaProvider::smallerPage(const HttpRequest &failed) const
{
    constexpr auto key = "limit="_L1;
    QStringList items = failed.url.query(QUrl::FullyEncoded).split(u'&');
    const auto limit =
        std::ranges::find_if(items, [key](const QString &item) { return item.startsWith(key); });
    if (limit == items.end())
        return std::nullopt;
    const int size = QStringView(*limit).sliced(key.size()).toInt();
    if (size <= minPageSize)
        return std::nullopt;
    *limit = key + QString::number(std::max(size / 2, minPageSize));
    QUrl url = failed.url;
    url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return get(url, failed.rateBucket);
}

const PageFormat &OktaProvider::userPageFormat() const
{
    return oktaPageFormat();
}

HttpRequest OktaProvider::whoAmI(const Profile &profile) const
{
    return get(apiUrl(profile, "/api/v1/users/me"_L1, {}), "users/id");
}

Result<TokenInfo> OktaProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    const QJsonObject user = QJsonDocument::fromJson(response.body).object();
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
