// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entraanswers.h"

#include "demo/faultanswers.h"
#include "demo/jsontext.h"

#include <QCryptographicHash>

namespace rollcall {

ServerResponse entraJson(const QByteArray &json, int status)
{
    return {status,
            {{"Content-Type",
              "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible="
              "false;charset=utf-8"}},
            json,
            Delivery::Whole,
            {}};
}

ServerResponse entraError(int status, const QByteArray &code, const QByteArray &message)
{
    JsonText text;
    text.raw(R"({"error":{"code":)").string(viewOf(code)).raw(R"(,"message":)");
    text.string(viewOf(message)).raw(R"(,"innerError":{"date":"2026-07-01T00:00:00",)");
    text.raw(R"("request-id":")").raw(entraRequestIdPlaceholder).raw(R"(","client-request-id":")");
    text.raw(entraRequestIdPlaceholder).raw(R"("}}})");
    return entraJson(text.take(), status);
}

ServerResponse entraNotFound(const QByteArray &name)
{
    const QByteArray shown = QString::fromUtf8(name).toUtf8(); // the path may hold any bytes
    return entraError(404, "Request_ResourceNotFound",
                      "Resource '" + shown
                          + "' does not exist or one of its queried reference-property objects are "
                            "not present.");
}

ServerResponse entraThrottled(int64_t seconds)
{
    JsonText text;
    text.raw(R"({"error":{"code":"TooManyRequests","innerError":{"code":"429",)");
    text.raw(R"("date":"2026-07-01T00:00:00","message":"Please retry after","request-id":")");
    text.raw(entraRequestIdPlaceholder);
    text.raw(R"(","status":"429"},"message":"Please retry again later."}})");
    ServerResponse response = entraJson(text.take(), 429);
    response.headers.append(
        {"Retry-After", QByteArray::number(qlonglong(qMax<int64_t>(1, seconds)))});
    return response;
}

ServerResponse entraSignInError(int status, const QByteArray &error, int number,
                                const QByteArray &sentence)
{
    const QByteArray digits = QByteArray::number(number);
    const QByteArray id(entraRequestIdPlaceholder.data(),
                        qsizetype(entraRequestIdPlaceholder.size()));
    JsonText text;
    text.raw(R"({"error":)").string(viewOf(error)).raw(R"(,"error_description":)");
    text.string(viewOf("AADSTS" + digits + ": " + sentence + "\nTrace ID: " + id
                       + "\nCorrelation ID: " + id + "\nTimestamp: 2026-07-01 00:00:00Z"));
    text.raw(R"(,"error_codes":[)").raw(viewOf(digits));
    text.raw(R"(],"timestamp":"2026-07-01 00:00:00Z","trace_id":")").raw(viewOf(id));
    text.raw(R"(","correlation_id":")").raw(viewOf(id)).raw(R"("})");
    return entraJson(text.take(), status);
}

std::optional<ServerResponse> entraFaultAnswer(FaultKind fault)
{
    const FaultWords words{entraThrottled(1),
                           entraError(500, "InternalServerError", "The server could not answer."),
                           entraError(401, "InvalidAuthenticationToken",
                                      "Lifetime validation failed, the token is expired."),
                           entraError(403, "Authorization_RequestDenied",
                                      "Insufficient privileges to complete the operation.")};
    return faultAnswer(fault, words, R"({"users":{"count":200},"ok":true})");
}

QByteArray entraSkipToken(uint64_t position, const QByteArray &list, uint64_t turn)
{
    const QByteArray place =
        QByteArray::number(qulonglong(position)) + ':' + QByteArray::number(qulonglong(turn));
    const QByteArray seal =
        QCryptographicHash::hash(QByteArray(place + '|' + list), QCryptographicHash::Sha256)
            .left(9)
            .toBase64();
    return QByteArray(place + ':' + seal)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<uint64_t> entraPositionOf(const QByteArray &skipToken, const QByteArray &list)
{
    const QList<QByteArray> parts =
        QByteArray::fromBase64(skipToken, QByteArray::Base64UrlEncoding).split(':');
    if (parts.size() != 3)
        return {};
    bool isNumber = false;
    const qulonglong position = parts[0].toULongLong(&isNumber);
    if (!isNumber || entraSkipToken(position, list, parts[1].toULongLong()) != skipToken)
        return {};
    return position;
}

} // namespace rollcall
