// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entraprovider.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/entra/entraaddress.h"
#include "providers/entra/entraclouds.h"
#include "providers/entra/entracredentials.h"
#include "providers/entra/entraerror.h"
#include "providers/entra/entrafilter.h"
#include "providers/entra/entralisting.h"
#include "providers/entra/entrapageformat.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallestPage = 100;
constexpr auto consistencyLevel = "ConsistencyLevel";

QUrl usersUrl(const Profile &profile)
{
    return apiUrl(profile.baseUrl, u"/v1.0/users"_s);
}

bool hasHeader(const HttpRequest &request, QByteArrayView name)
{
    return std::ranges::any_of(request.headers,
                               [name](const HttpHeader &header) { return header.name == name; });
}

//! Without what the answer says is not permitted; nothing: it says nothing of the kind.
std::optional<EntraListing> withoutSignIns(EntraListing listing, int status,
                                           const EntraRefusal &refusal)
{
    const bool lacksLicence = isForLackOfLicence(refusal);
    if (listing.noSignIns || !(status == 403 || (status == 400 && lacksLicence)))
        return std::nullopt;
    listing.noSignIns = lacksLicence ? BlankReason::NotLicensed : BlankReason::NotPermitted;
    listing.pageSize = 0;
    return listing;
}

//! Without one more of what a server may not understand, from what hurts least on.
std::optional<EntraListing> withLess(EntraListing listing, const EntraRefusal &refusal)
{
    const QString unknown = unknownPropertyIn(refusal);
    if (!unknown.isEmpty() && listing.extras.removeAll(unknown) > 0)
        return listing;
    if (!listing.filter.isEmpty()) {
        // Many filters are answered by the advanced index alone. What none answers is left out:
        // then everybody comes, and is matched here.
        if (isByAdvancedIndex(listing)) {
            listing.filter.clear();
            listing.index = EntraIndex::Usual;
        } else {
            listing.index = EntraIndex::Advanced;
        }
        return listing;
    }
    if (!listing.extras.isEmpty()) {
        listing.extras.clear();
        return listing;
    }
    if (listing.noManager)
        return std::nullopt;
    listing.noManager = BlankReason::Failed;
    return listing;
}

std::optional<EntraListing> withFewerUsers(EntraListing listing)
{
    const int size = entraPageSize(listing);
    if (size <= smallestPage)
        return std::nullopt;
    listing.pageSize = std::max(size / 2, smallestPage);
    return listing;
}

EntraListing listingOf(const ListingRequest &asked, const QStringList &usualColumns)
{
    return entraListingOf(asked.columns.isEmpty() ? usualColumns : asked.columns,
                          asked.limit.expression);
}

Error badResponse(const HttpResponse &response, const char *detail)
{
    Error error = entraErrorFrom(response);
    error.kind = ErrorKind::BadResponse;
    error.detail = detail;
    return error;
}

} // namespace

ProviderInfo EntraProvider::info() const
{
    ProviderInfo info;
    info.id = u"entra"_s;
    info.name = u"Microsoft Entra ID"_s;
    info.addressLabel = english(QT_TRANSLATE_NOOP("Provider", "Microsoft Graph address"));
    info.addressPlaceholder = u"graph.microsoft.com"_s;
    info.addressHelp = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Where Microsoft Graph answers for the tenant's cloud: graph.microsoft.com for most."));
    info.fields = entraFields();
    info.credentials = entraCredentials();
    // Without lastLogin, which needs a licence and a permission of its own: see EntraListing.
    info.defaultColumns = {u"status"_s,   u"displayName"_s, u"firstName"_s, u"lastName"_s,
                           u"login"_s,    u"email"_s,       u"title"_s,     u"department"_s,
                           u"userType"_s, u"created"_s};
    return info;
}

Result<AddressReading> EntraProvider::readAddress(const QString &pasted) const
{
    return readEntraAddress(pasted);
}

std::optional<QUrl> EntraProvider::usualAddress(const QMap<QString, QString> &fields) const
{
    const EntraCloud *cloud = entraCloud(fields.value(u"cloud"_s));
    if (!cloud)
        return std::nullopt;
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(QLatin1String(cloud->graphHost));
    return url;
}

Result<void> EntraProvider::checkFields(const Profile &profile) const
{
    return checkEntraFields(profile);
}

HttpRequest EntraProvider::listUsers(const Profile &profile, const ListingRequest &asked) const
{
    return entraListingRequest(usersUrl(profile), listingOf(asked, info().defaultColumns));
}

QString EntraProvider::describeListing(const Profile & /*profile*/,
                                       const ListingRequest &asked) const
{
    const EntraListing listing = listingOf(asked, info().defaultColumns);
    QString words = u"GET /v1.0/users, $top="_s + QString::number(entraPageSize(listing));
    QStringList more = listing.extras;
    if (!listing.noSignIns)
        more.append(u"signInActivity"_s);
    if (!more.isEmpty())
        words += ", $select with "_L1 + more.join(u' ');
    if (!listing.noManager)
        words += ", $expand=manager"_L1;
    if (!listing.filter.isEmpty())
        words += ", $filter="_L1 + listing.filter;
    return words;
}

ServerQuery EntraProvider::pushDown(const Query &query, std::string_view text) const
{
    return entraFilter(query, text);
}

Result<NextPage> EntraProvider::nextPage(const HttpRequest & /*sent*/,
                                         const HttpResponse & /*head*/) const
{
    return NextPage{.request = std::nullopt, .told = NextIsTold::InBody};
}

// @odata.count is no total: it is counted at another moment than the pages are read, so that a
// listing need not have as many users.
Result<NextPage> EntraProvider::nextPageOf(const HttpRequest &sent, const HttpResponse &head,
                                           const PageEnvelope &envelope) const
{
    const std::string *link = envelope.find("@odata.nextLink");
    if (!link)
        return NextPage{};
    const QUrl url = sent.url.resolved(QUrl::fromEncoded(QByteArray::fromStdString(*link)))
                         .adjusted(QUrl::RemoveFragment);
    if (link->empty() || !url.isValid() || url.host().isEmpty())
        return badResponse(head, "the next link is not an address");
    HttpRequest next =
        entraGet(url, sent.rateBucket,
                 hasHeader(sent, consistencyLevel) ? EntraIndex::Advanced : EntraIndex::Usual);
    next.variant = sent.variant;
    return NextPage{next};
}

std::optional<HttpRequest> EntraProvider::gentlerPage(const HttpRequest &failed,
                                                      const HttpResponse &response) const
{
    const std::optional<EntraListing> asked = entraListingIn(failed);
    if (!asked)
        return std::nullopt;
    const EntraRefusal refusal = entraRefusalIn(response);
    std::optional<EntraListing> gentler = withoutSignIns(*asked, response.status, refusal);
    constexpr int notImplemented = 501; // of properties that lists do not have
    if (!gentler && (response.status == 400 || response.status == notImplemented))
        gentler = withLess(*asked, refusal);
    else if (!gentler && response.status >= 500)
        gentler = withFewerUsers(*asked);
    if (!gentler)
        return std::nullopt;
    return entraListingRequest(failed.url, *gentler);
}

bool EntraProvider::keepsLimit(const HttpRequest &first) const
{
    const std::optional<EntraListing> asked = entraListingIn(first);
    return !asked || !asked->filter.isEmpty();
}

const PageFormat &EntraProvider::userPageFormat(const HttpRequest &sent) const
{
    return entraPageFormat(entraListingOfVariant(sent.variant));
}

Result<OAuthPlan> EntraProvider::oauthPlan(const Profile &profile) const
{
    return entraOAuthPlan(profile);
}

// /organization tells the tenant's name, but needs a permission that listing users does not; and
// there is no /me for an app.
HttpRequest EntraProvider::whoAmI(const Profile &profile) const
{
    QUrl url = usersUrl(profile);
    url.setQuery(u"$select=id&$top=1"_s, QUrl::StrictMode);
    return entraGet(url, "users/one", EntraIndex::Usual);
}

Result<TokenInfo> EntraProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    if (!QJsonDocument::fromJson(response.body).object()["value"_L1].isArray())
        return badResponse(response, "the answer to /users is no list");
    return TokenInfo{};
}

Error EntraProvider::errorFrom(const HttpResponse &response) const
{
    return entraErrorFrom(response);
}

} // namespace rollcall
