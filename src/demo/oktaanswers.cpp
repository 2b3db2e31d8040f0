// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktaanswers.h"

#include "demo/jsontext.h"
#include "demo/pagecursors.h"

#include <algorithm>

namespace rollcall {

namespace {

std::optional<uint64_t> positionOf(const QByteArray &cursor, const QByteArray &list)
{
    const QList<QByteArray> parts =
        QByteArray::fromBase64(cursor, QByteArray::Base64UrlEncoding).split(':');
    bool isNumber = false;
    const qulonglong position = parts.first().toULongLong(&isNumber);
    if (!isNumber || parts.size() != 3)
        return {};
    if (oktaCursor(position, list, parts[1].toULongLong()) != cursor)
        return {};
    return position;
}

} // namespace

ServerResponse oktaJson(const QByteArray &json)
{
    return {200, {{"Content-Type", "application/json"}}, json, Delivery::Whole, {}};
}

ServerResponse oktaError(int status, const QByteArray &code, const QByteArray &summary,
                         const QByteArray &cause)
{
    JsonText text;
    text.raw(R"({"errorCode":)")
        .string(viewOf(code))
        .raw(R"(,"errorSummary":)")
        .string(viewOf(summary));
    text.raw(R"(,"errorLink":)").string(viewOf(code)).raw(R"(,"errorId":")");
    text.raw(oktaErrorIdPlaceholder).raw(R"(","errorCauses":[)");
    if (!cause.isEmpty())
        text.raw(R"({"errorSummary":)").string(viewOf(cause)).raw("}");
    ServerResponse response = oktaJson(text.raw("]}").take());
    response.status = status;
    return response;
}

ServerResponse oktaNotFound(const QByteArray &name, const QByteArray &kind)
{
    const QByteArray shown = QString::fromUtf8(name).toUtf8(); // the path may hold any bytes
    return oktaError(404, "E0000007",
                     "Not found: Resource not found: " + shown + " (" + kind + ")");
}

std::optional<OktaPaging> oktaPaging(const ServerRequest &request, uint32_t standard,
                                     uint32_t maximum, const QByteArray &list)
{
    OktaPaging paging{standard, 0};
    if (const std::optional<QByteArray> limit = request.parameter("limit")) {
        bool isNumber = false;
        paging.limit = std::min(limit->toUInt(&isNumber), maximum);
        if (!isNumber || paging.limit == 0)
            return {};
    }
    if (const std::optional<QByteArray> after = request.parameter("after")) {
        const std::optional<uint64_t> position = positionOf(*after, list);
        if (!position)
            return {};
        paging.position = *position;
    }
    return paging;
}

QByteArray oktaCursor(uint64_t position, const QByteArray &list, uint64_t turn)
{
    const QByteArray place =
        QByteArray::number(qulonglong(position)) + ':' + QByteArray::number(qulonglong(turn));
    return QByteArray(place + ':' + cursorChecksum(place + list))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray oktaSelfUrl(const ServerRequest &request)
{
    return request.origin() + request.target;
}

QByteArray oktaNextUrl(const ServerRequest &request, const QByteArray &cursor, uint32_t limit)
{
    QByteArray url = request.origin() + request.rawPath + "?after=" + cursor;
    if (!request.parameter("limit"))
        url += "&limit=" + QByteArray::number(limit);
    for (const QByteArray &pair : request.rawQuery.split('&')) {
        if (!pair.isEmpty() && !pair.startsWith("after="))
            url += '&' + pair;
    }
    return url;
}

QByteArray oktaLink(const QByteArray &url, const QByteArray &relation)
{
    return '<' + url + ">; rel=\"" + relation + '"';
}

} // namespace rollcall
