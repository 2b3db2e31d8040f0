// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudpages.h"

#include "core/apiurl.h"
#include "core/queryitems.h"
#include "core/userdetails.h"
#include "providers/jumpcloud/jumpcloudfields.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto listPath = "/api/systemusers";

HttpRequest requestTo(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.rateBucket = "systemusers";
    return request;
}

void nameOrganization(const Profile &profile, HttpRequest &request)
{
    const QByteArray organization = jumpCloudOrganization(profile);
    if (!organization.isEmpty())
        request.headers.append(HttpHeader{"x-org-id", organization});
}

void dropAuthorization(HttpRequest &request)
{
    static constexpr std::array ours{"accept", "content-type", "x-org-id"};
    request.headers.removeIf([](const HttpHeader &header) {
        return std::ranges::find(ours, header.name.toLower()) == ours.end();
    });
}

//! Without an order, users can be on two pages or on none.
QString firstPageQuery()
{
    return u"limit="_s + QString::number(jumpCloudPageSize) + "&skip=0&sort=_id"_L1;
}

QJsonObject bodyOf(const HttpRequest &search)
{
    return QJsonDocument::fromJson(search.body).object();
}

//! Always the same bytes for the same search: the members are in the order of their names.
QByteArray written(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

HttpRequest searchFor(const Profile &profile, const QString &expression)
{
    QJsonObject body = QJsonDocument::fromJson(expression.toUtf8()).object();
    body[u"limit"_s] = jumpCloudPageSize;
    body[u"skip"_s] = 0;
    body[u"sort"_s] = u"_id"_s;
    HttpRequest request =
        requestTo(apiUrl(profile.baseUrl, QString::fromLatin1(jumpCloudSearchPath)));
    request.method = HttpMethod::Post;
    request.repeat = HttpRepeat::Harmless;
    request.body = written(body);
    nameOrganization(profile, request);
    return request;
}

} // namespace

// Without fields= all of a user comes, the tenant's own attributes too; with it, only what this
// version knows.
HttpRequest jumpCloudGet(const Profile &profile, const QString &query)
{
    return jumpCloudGet(profile, apiUrl(profile.baseUrl, QString::fromLatin1(listPath), query),
                        "systemusers");
}

HttpRequest jumpCloudGet(const Profile &profile, const QUrl &url, const QByteArray &rateBucket)
{
    HttpRequest request = requestTo(url);
    request.rateBucket = rateBucket;
    nameOrganization(profile, request);
    return request;
}

HttpRequest jumpCloudFirstPage(const Profile &profile, const QString &expression)
{
    return expression.isEmpty() ? jumpCloudGet(profile, firstPageQuery())
                                : searchFor(profile, expression);
}

QString jumpCloudListingWords(const Profile &profile, const QString &expression)
{
    QString words = expression.isEmpty() ? u"GET "_s + QLatin1String(listPath)
                                         : u"POST "_s + QLatin1String(jumpCloudSearchPath);
    words += ", limit="_L1 + QString::number(jumpCloudPageSize) + ", sort=_id"_L1;
    const QByteArray organization = jumpCloudOrganization(profile);
    if (!organization.isEmpty())
        words += ", x-org-id="_L1 + QString::fromLatin1(organization);
    return expression.isEmpty() ? words : words + ", "_L1 + expression;
}

qint64 jumpCloudNumber(const HttpRequest &page, QLatin1String name)
{
    switch (page.method) {
    case HttpMethod::Get:
        return QueryItems(page.url).number(name, 0);
    case HttpMethod::Post:
        return bodyOf(page)[name].toInteger();
    }
    return 0;
}

HttpRequest jumpCloudPageWith(const HttpRequest &page, QLatin1String name, qint64 number)
{
    HttpRequest request = page;
    dropAuthorization(request);
    request.variant.clear();
    switch (page.method) {
    case HttpMethod::Get: {
        QueryItems items(page.url);
        items.set(name, number);
        request.url = items.in(page.url);
        return request;
    }
    case HttpMethod::Post: {
        QJsonObject body = bodyOf(page);
        body[name] = number;
        request.body = written(body);
        return request;
    }
    }
    return request;
}

HttpRequest jumpCloudPageOfAll(const HttpRequest &search)
{
    HttpRequest request =
        requestTo(apiUrl(search.url, QString::fromLatin1(listPath), firstPageQuery()));
    for (const HttpHeader &header : search.headers) {
        if (header.name == "x-org-id")
            request.headers.append(header);
    }
    return request;
}

std::optional<HttpRequest> jumpCloudNextBySkip(const HttpRequest &sent, const HttpResponse &head,
                                               const PageEnvelope &envelope)
{
    // A server that sends less than was asked for is not at its end because of that.
    bool isTold = false;
    const qint64 total = head.header("x-total-count").trimmed().toLongLong(&isTold);
    return nextBySkip(sent, envelope.rows, isTold ? std::optional(total) : std::nullopt);
}

} // namespace rollcall
