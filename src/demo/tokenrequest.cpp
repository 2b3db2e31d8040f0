// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tokenrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

namespace {

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QHash<QByteArray, QByteArray> parametersOf(const ServerRequest &request)
{
    QHash<QByteArray, QByteArray> sent;
    if (request.header("Content-Type").startsWith("application/json")) {
        const QJsonObject object = QJsonDocument::fromJson(request.body).object();
        for (auto member = object.begin(); member != object.end(); ++member)
            sent.insert(member.key().toUtf8(), member.value().toString().toUtf8());
        return sent;
    }
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return sent;
    for (const QByteArray &item : request.body.split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0)
            sent.insert(formDecoded(item.first(equals)), formDecoded(item.sliced(equals + 1)));
    }
    return sent;
}

} // namespace

TokenRequest TokenRequest::read(const ServerRequest &request)
{
    const auto parameters = parametersOf(request);
    const QByteArray header = request.header("Authorization");
    if (header.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        const qsizetype colon = pair.indexOf(':');
        return {parameters, formDecoded(pair.left(colon)), formDecoded(pair.mid(colon + 1))};
    }
    constexpr QByteArrayView idName = "client_id:";
    constexpr QByteArrayView secretName = ", client_secret:";
    const qsizetype comma = header.indexOf(secretName);
    if (header.startsWith(idName) && comma > 0)
        return {parameters, header.mid(idName.size(), comma - idName.size()),
                header.mid(comma + secretName.size())};
    return {parameters, parameters["client_id"], parameters["client_secret"]};
}

} // namespace rollcall
