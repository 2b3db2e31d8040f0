// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimerror.h"

#include "core/answererror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A member under its name in any case: services spell them in several ways.
QJsonValue memberOf(const QJsonObject &object, QLatin1String name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

//! What says what went wrong: the body itself, or the first of SCIM 1.1's list.
QJsonObject errorObject(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonArray list = memberOf(body, "Errors"_L1).toArray();
    return list.isEmpty() ? body : list.first().toObject();
}

QString sentenceOf(const QJsonObject &object)
{
    for (const auto name :
         {"detail"_L1, "description"_L1, "error_description"_L1, "message"_L1, "error"_L1}) {
        const QString text = memberOf(object, name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QByteArray requestIdOf(const HttpResponse &response)
{
    for (const char *name : {"X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId",
                             "X-GitHub-Request-Id"}) {
        if (const QByteArray id = response.header(name); !id.isEmpty())
            return id;
    }
    return {};
}

} // namespace

QString scimTypeOf(const HttpResponse &response)
{
    return memberOf(errorObject(response), "scimType"_L1).toString().toLower();
}

Error scimErrorFrom(const HttpResponse &response)
{
    const QString type = scimTypeOf(response);
    Error error = errorOfAnswer(response, "the SCIM service",
                                {sentenceOf(errorObject(response)), type, requestIdOf(response)});
    if (response.status != 400)
        return error;
    if (type == "expiredcursor"_L1 || type == "invalidcursor"_L1)
        error.kind = ErrorKind::PlaceLost;
    if (type == "invalidfilter"_L1) {
        error.advice = QT_TRANSLATE_NOOP(
            "Provider",
            "The service does not answer this search. Set Filter to off for this tenant: then "
            "everybody is fetched, and searches are answered here.");
    }
    return error;
}

} // namespace rollcall
