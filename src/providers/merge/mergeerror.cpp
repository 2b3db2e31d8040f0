// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergeerror.h"

#include "core/answererror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstText(const QJsonValue &value)
{
    if (value.isArray())
        return firstText(value.toArray().first());
    if (value.isObject())
        return value.toObject()["detail"_L1].toString();
    return value.toString();
}

//! `detail`, the first of `errors`, or what is said of a parameter: {"page_size":["…"]}.
QString sentenceOf(const QJsonObject &body)
{
    for (const auto name : {"detail"_L1, "errors"_L1, "message"_L1, "error"_L1}) {
        const QString text = firstText(body[name]);
        if (!text.isEmpty())
            return text;
    }
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString text = it.value().isArray() ? firstText(it.value()) : QString();
        if (!text.isEmpty())
            return it.key() + ": "_L1 + text;
    }
    return {};
}

} // namespace

Error mergeErrorFrom(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    Error error = errorOfAnswer(
        response, "Merge",
        {sentenceOf(body), body["code"_L1].toString(), response.header("X-Request-Id")});
    if (response.status == 401)
        error.advice = QT_TRANSLATE_NOOP(
            "Provider",
            "Check the API key, the account token and the region: keys and tokens of one region "
            "are not known in another, and a linked account that was deleted has no token.");
    if (response.status == 403)
        error.advice = QT_TRANSLATE_NOOP(
            "Provider",
            "The API key or the linked account may not read employees. In Merge, check the scopes "
            "of the linked account: it needs Employee, and Employment, Group, Team and Location "
            "for titles, departments and places.");
    return error;
}

} // namespace rollcall
