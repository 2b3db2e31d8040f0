// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudprovider.h"

#include "providers/jumpcloud/jumpcloudaddress.h"
#include "providers/jumpcloud/jumpclouderror.h"
#include "providers/jumpcloud/jumpcloudfields.h"
#include "providers/jumpcloud/jumpcloudfilter.h"
#include "providers/jumpcloud/jumpcloudpageformat.h"
#include "providers/jumpcloud/jumpcloudpages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minPageSize = 10;

// A page was shorter than asked and not the last: which users the next numbers stand for is not
// known, so nothing is asked for ahead.
constexpr auto oneByOne = "one-by-one";

std::optional<qint64> totalOf(const PageEnvelope &envelope)
{
    const std::string *told = envelope.find("totalCount");
    bool isNumber = false;
    const qint64 total = told ? QByteArray::fromStdString(*told).toLongLong(&isNumber) : 0;
    return isNumber && total >= 0 ? std::optional(total) : std::nullopt;
}

} // namespace

ProviderInfo JumpCloudProvider::info() const
{
    ProviderInfo info;
    info.id = u"jumpcloud"_s;
    info.name = u"JumpCloud"_s;
    info.addressLabel = QString::fromLatin1(QT_TRANSLATE_NOOP("Provider", "Console address"));
    info.addressPlaceholder = jumpCloudRegions().front().host;
    info.addressHelp = QString::fromLatin1(QT_TRANSLATE_NOOP(
        "Provider", "The address of JumpCloud's Admin Portal, such as console.jumpcloud.com."));
    info.fields = jumpCloudFields();
    info.credentials = jumpCloudCredentials();
    info.defaultColumns = {u"status"_s, u"firstName"_s,  u"lastName"_s,     u"login"_s,  u"email"_s,
                           u"title"_s,  u"department"_s, u"organization"_s, u"created"_s};
    info.rawStatusPath = u"status"_s; // made of several: see the page format
    return info;
}

Result<AddressReading> JumpCloudProvider::readAddress(const QString &pasted) const
{
    return readJumpCloudAddress(pasted);
}

std::optional<QUrl> JumpCloudProvider::usualAddress(const QMap<QString, QString> &fields) const
{
    const JumpCloudRegion *region = jumpCloudRegion(fields.value(u"region"_s).trimmed());
    return region ? std::optional(QUrl("https://"_L1 + region->host)) : std::nullopt;
}

Result<void> JumpCloudProvider::checkFields(const Profile &profile) const
{
    return checkJumpCloudFields(profile);
}

HttpRequest JumpCloudProvider::listUsers(const Profile &profile, const ListingRequest &asked) const
{
    return jumpCloudFirstPage(profile, asked.limit.expression);
}

QString JumpCloudProvider::describeListing(const Profile &profile,
                                           const ListingRequest &asked) const
{
    return jumpCloudListingWords(profile, asked.limit.expression);
}

ServerQuery JumpCloudProvider::pushDown(const Query &query, std::string_view text) const
{
    return jumpCloudFilter(query, text);
}

QStringList JumpCloudProvider::readOnlyPosts() const
{
    return {QString::fromLatin1(jumpCloudSearchPath)};
}

Result<NextPage> JumpCloudProvider::nextPage(const HttpRequest &, const HttpResponse &) const
{
    return NextPage{.request = std::nullopt, .told = NextIsTold::InBody};
}

Result<NextPage> JumpCloudProvider::nextPageOf(const HttpRequest &sent, const HttpResponse &,
                                               const PageEnvelope &envelope) const
{
    const auto rows = qint64(envelope.rows);
    const qint64 limit = jumpCloudNumber(sent, "limit"_L1);
    const qint64 end = jumpCloudNumber(sent, "skip"_L1) + rows;
    NextPage next{.request = std::nullopt, .total = totalOf(envelope), .told = NextIsTold::InBody};
    // A page past the end, by its own count, is no end: the count is wrong.
    const bool isLast = rows == 0 || (next.total && end == *next.total)
        || (next.total && end > *next.total && rows < limit);
    if (isLast)
        return next;
    next.request = jumpCloudPageWith(sent, "skip"_L1, end);
    if (rows < limit)
        next.request->variant = oneByOne;
    return next;
}

std::optional<HttpRequest> JumpCloudProvider::pageByNumber(const HttpRequest &sent,
                                                           qint64 total) const
{
    const qint64 skip = jumpCloudNumber(sent, "skip"_L1) + jumpCloudNumber(sent, "limit"_L1);
    if (skip >= total || sent.variant == oneByOne)
        return std::nullopt;
    return jumpCloudPageWith(sent, "skip"_L1, skip);
}

std::optional<HttpRequest> JumpCloudProvider::gentlerPage(const HttpRequest &failed,
                                                          const HttpResponse &response) const
{
    const qint64 limit = jumpCloudNumber(failed, "limit"_L1);
    const bool isSearch = failed.method == HttpMethod::Post;
    // What it does not take, or a server that has none. Later pages are numbered among those found.
    const bool isRefused =
        response.status == 400 || response.status == 404 || response.status == 405;
    if (isSearch && isRefused && jumpCloudNumber(failed, "skip"_L1) == 0)
        return jumpCloudPageOfAll(failed);
    if (response.status < 500 || limit <= minPageSize)
        return std::nullopt;
    HttpRequest request =
        jumpCloudPageWith(failed, "limit"_L1, std::max<qint64>(limit / 2, minPageSize));
    request.variant = failed.variant;
    return request;
}

bool JumpCloudProvider::keepsLimit(const HttpRequest &first) const
{
    return first.method == HttpMethod::Post;
}

const PageFormat &JumpCloudProvider::userPageFormat(const HttpRequest &) const
{
    return jumpCloudPageFormat();
}

Result<OAuthPlan> JumpCloudProvider::oauthPlan(const Profile &profile) const
{
    return jumpCloudTokens(profile);
}

//! Whose a key is cannot be asked. That it may read users can.
HttpRequest JumpCloudProvider::whoAmI(const Profile &profile) const
{
    HttpRequest request = jumpCloudGet(profile, u"limit=1&skip=0&fields=username"_s);
    request.rateBucket = "systemusers/one";
    return request;
}

Result<TokenInfo> JumpCloudProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    if (QJsonDocument::fromJson(response.body).object()["results"_L1].isArray())
        return TokenInfo{};
    Error error = errorFrom(response);
    error.kind = ErrorKind::BadResponse;
    error.detail = "the answer is not a page of users";
    return error;
}

Error JumpCloudProvider::errorFrom(const HttpResponse &response) const
{
    return jumpCloudErrorFrom(response);
}

} // namespace rollcall
