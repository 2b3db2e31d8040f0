// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimpaging.h"

#include "core/queryitems.h"
#include "providers/scim/scimerror.h"

#include <QUrl>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pageSize = 100; // what AWS and GitHub allow; few services allow more
constexpr qint64 smallestPage = 10;

constexpr auto startIndexKey = "startIndex"_L1;
constexpr auto countKey = "count"_L1;
constexpr auto cursorKey = "cursor"_L1;
constexpr auto filterKey = "filter"_L1;

//! What goes along with the requests of a listing: how it is paged, the greatest total told, and
//! what becomes of its filter.
struct Mark
{
    ScimPaging paging = ScimPaging::Automatic;
    qint64 mostTold = 0;
    ScimFilterIs filterIs = ScimFilterIs::Wanted;

    static Mark of(const HttpRequest &request)
    {
        const QByteArrayList parts = request.variant.split(';');
        Mark mark;
        mark.paging = parts.first() == "index" ? ScimPaging::Index
            : parts.first() == "cursor"        ? ScimPaging::Cursor
                                               : ScimPaging::Automatic;
        mark.mostTold = parts.value(1).toLongLong();
        if (parts.value(2) == "tried")
            mark.filterIs = ScimFilterIs::Tried;
        return mark;
    }
    QByteArray text() const
    {
        QByteArray name = "auto";
        if (paging == ScimPaging::Index)
            name = "index";
        else if (paging == ScimPaging::Cursor)
            name = "cursor";
        if (filterIs == ScimFilterIs::Tried)
            return name + ';' + QByteArray::number(mostTold) + ";tried";
        return mostTold > 0 ? name + ';' + QByteArray::number(mostTold) : name;
    }
};

HttpRequest changed(const HttpRequest &request, const QueryItems &items, const Mark &mark)
{
    HttpRequest next = scimGet(items.in(request.url));
    next.variant = mark.text();
    return next;
}

//! Some services write numbers as texts. Nothing: not told, or not sensibly.
std::optional<qint64> toldNumber(const PageEnvelope &envelope, std::string_view path)
{
    const std::string *text = envelope.find(path);
    bool isNumber = false;
    const qint64 number = text ? QByteArray::fromStdString(*text).toLongLong(&isNumber) : 0;
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

bool isLastPage(qint64 start, qint64 count, qint64 rows, qint64 total, const PageEnvelope &envelope)
{
    const qint64 last = start + rows - 1;
    // Some tell as total what is on the page: of a first page that is full, another one is asked.
    const bool mayBeOfThePage = start == 1 && rows == count;
    if (last == total)
        return !mayBeOfThePage;
    if (last < total)
        return false;
    // Past the total. Where it is that of the page, only an empty page is the end, or the first one
    // again of a service that does not look at startIndex.
    return total > rows || (start > 1 && toldNumber(envelope, "startIndex") == 1);
}

NextPage nextByIndex(const HttpRequest &sent, const PageEnvelope &envelope, Mark mark)
{
    QueryItems items(sent.url);
    const qint64 start = items.number(startIndexKey, 1);
    const qint64 count = items.number(countKey, 0);
    const auto rows = static_cast<qint64>(envelope.rows);
    const std::optional<qint64> total = toldNumber(envelope, "totalResults");
    mark.mostTold = std::max(mark.mostTold, total.value_or(0));
    NextPage next{std::nullopt, std::nullopt, NextIsTold::InBody};
    if (total)
        next.total = mark.mostTold;
    items.remove(cursorKey);
    if (start < 1)
        return next;
    if (rows == 0) {
        // All but one, and the end: a service that counts from 0 has passed over its first user.
        if (total == start) {
            items.set(startIndexKey, 0);
            items.set(countKey, 1);
            next.request = changed(sent, items, mark);
        }
        return next;
    }
    if (total && isLastPage(start, count, rows, *total, envelope))
        return next;
    items.set(startIndexKey, start + rows);
    if (start == 1 && rows < count && rows >= smallestPage)
        items.set(countKey, rows); // so many are the most that the service gives
    next.request = changed(sent, items, mark);
    return next;
}

qint64 halfOf(qint64 count)
{
    return std::max(count / 2, smallestPage);
}

//! Only then everybody can be asked for instead.
bool isFirstPage(const QueryItems &items)
{
    return items.number(startIndexKey, 1) <= 1
        && items.value(cursorKey).value_or(QString()).isEmpty();
}

HttpRequest withoutFilter(const HttpRequest &failed)
{
    QueryItems items(failed.url);
    items.remove(filterKey);
    Mark mark = Mark::of(failed);
    mark.filterIs = ScimFilterIs::Wanted;
    return changed(failed, items, mark);
}

//! The same page without a parameter that the service may not know.
std::optional<HttpRequest> withFewerParameters(const HttpRequest &failed)
{
    const Mark mark = Mark::of(failed);
    QueryItems items(failed.url);
    const std::optional<QString> start = items.value(startIndexKey);
    const std::optional<QString> cursor = items.value(cursorKey);
    if (start == u"1"_s && mark.paging == ScimPaging::Automatic) {
        items.remove(startIndexKey); // AWS knows no startIndex, but cursors
        items.set(cursorKey, QString());
    } else if (cursor && cursor->isEmpty() && mark.paging == ScimPaging::Automatic) {
        items.remove(cursorKey);
    } else if (items.value(countKey)) {
        items.remove(countKey);
    } else {
        return std::nullopt;
    }
    return changed(failed, items, mark);
}

} // namespace

QUrl scimUrl(const Profile &profile, const QString &encodedPlace)
{
    QUrl url =
        profile.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + encodedPlace, QUrl::StrictMode);
    return url;
}

ScimPaging scimPagingOf(const Profile &profile)
{
    const QString paging = profile.fields.value(u"paging"_s);
    if (paging == "index"_L1)
        return ScimPaging::Index;
    return paging == "cursor"_L1 ? ScimPaging::Cursor : ScimPaging::Automatic;
}

HttpRequest scimGet(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/scim+json, application/json;q=0.9"}};
    request.rateBucket = "scim";
    request.rateLimitHeaders = {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset",
                                RateLimitReset::EpochSeconds}; // GitHub's; SCIM itself has none
    return request;
}

HttpRequest scimFirstPage(const QUrl &users, const ScimQuestion &question)
{
    const qint64 most = std::max<qint64>(question.pageSize.value_or(pageSize), smallestPage);
    QString query = u"count="_s + QString::number(std::min(pageSize, most));
    switch (question.paging) {
    case ScimPaging::Automatic:
    case ScimPaging::Index:
        query = u"startIndex=1&"_s + query;
        break;
    case ScimPaging::Cursor:
        query = u"cursor&"_s + query;
        break;
    }
    if (!question.filter.isEmpty())
        query += "&filter="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(question.filter));
    QUrl url = users;
    url.setQuery(query, QUrl::StrictMode);
    HttpRequest request = scimGet(url);
    const bool isTried = !question.filter.isEmpty() && question.filterIs == ScimFilterIs::Tried;
    request.variant =
        Mark{question.paging, 0, isTried ? ScimFilterIs::Tried : ScimFilterIs::Wanted}.text();
    return request;
}

bool scimHasFilter(const HttpRequest &request)
{
    return QueryItems(request.url).value(filterKey).has_value();
}

NextPage scimNextPage(const HttpRequest &sent, const PageEnvelope &envelope)
{
    const Mark mark = Mark::of(sent);
    QueryItems items(sent.url);
    const std::string *nextCursor = envelope.find("nextCursor");
    if (nextCursor && !nextCursor->empty() && mark.paging != ScimPaging::Index) {
        items.remove(startIndexKey);
        items.set(
            cursorKey,
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(*nextCursor))));
        return {changed(sent, items, mark), std::nullopt, NextIsTold::InBody};
    }
    const std::optional<QString> cursor = items.value(cursorKey);
    const std::optional<qint64> total = toldNumber(envelope, "totalResults");
    // A service that knows no cursors does not look at an empty one, and answers by index.
    const bool isByIndex = !cursor
        || (cursor->isEmpty()
            && (envelope.find("startIndex") || total > static_cast<qint64>(envelope.rows)));
    if (!isByIndex)
        return {std::nullopt, total, NextIsTold::InBody};
    return nextByIndex(sent, envelope, mark);
}

std::optional<HttpRequest> scimPageByNumber(const HttpRequest &sent, qint64 total)
{
    QueryItems items(sent.url);
    const qint64 start = items.number(startIndexKey, 0);
    const qint64 count = items.number(countKey, 0);
    if (items.value(cursorKey) || start < 1 || count < 1 || start + count > total)
        return std::nullopt;
    Mark mark = Mark::of(sent);
    mark.mostTold = std::max(mark.mostTold, total);
    items.set(startIndexKey, start + count);
    return changed(sent, items, mark);
}

std::optional<HttpRequest> scimGentlerPage(const HttpRequest &failed, const HttpResponse &response)
{
    QueryItems items(failed.url);
    const qint64 count = items.number(countKey, 0);
    const QString type = scimTypeOf(response);
    const bool isTooMuch =
        type == "toomany"_L1 || type == "invalidcount"_L1 || response.status == 413;
    if (isTooMuch || (response.status >= 500 && response.status != 501)) {
        if (count <= smallestPage)
            return std::nullopt;
        items.set(countKey, halfOf(count));
        return changed(failed, items, Mark::of(failed));
    }
    if (response.status != 400 && response.status != 501)
        return std::nullopt;
    if (Mark::of(failed).filterIs == ScimFilterIs::Tried && isFirstPage(items))
        return withoutFilter(failed);
    const bool mayBeAParameter =
        type.isEmpty() || type == "invalidvalue"_L1 || type == "invalidsyntax"_L1;
    const bool isFirstCursor =
        type == "invalidcursor"_L1 && items.value(cursorKey).value_or(u"-"_s).isEmpty();
    return mayBeAParameter || isFirstCursor ? withFewerParameters(failed) : std::nullopt;
}

} // namespace rollcall
