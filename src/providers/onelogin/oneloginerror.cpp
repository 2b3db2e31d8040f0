// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/oneloginerror.h"

#include "core/answererror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxSentences = 3;

//! A text, or the texts of a list.
QString wordsIn(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList sentences;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &each : all) {
        if (each.isString() && sentences.size() < maxSentences)
            sentences.append(each.toString());
    }
    return sentences.join("; "_L1);
}

//! Where the errors of v2, of v1, of v2 before and of OAuth have their words.
QString sentenceOf(const QJsonObject &body)
{
    for (const QJsonValue &value :
         {body["message"_L1], body["description"_L1], body["status"_L1]["message"_L1],
          body["error_description"_L1], body["error"_L1]}) {
        const QString words = wordsIn(value);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString codeOf(const QJsonObject &body)
{
    for (const QJsonValue &value :
         {body["name"_L1], body["type"_L1], body["status"_L1]["type"_L1], body["error"_L1]}) {
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

//! Null: the kind says it well enough.
const char *adviceFor(int status)
{
    if (status == 401)
        return QT_TRANSLATE_NOOP(
            "Provider",
            "Check that the API credential exists, and that it is one of this account: another "
            "subdomain refuses it. It must at least have the scope Read Users.");
    if (status == 403)
        return QT_TRANSLATE_NOOP("Provider",
                                 "The API credential needs the scope Read Users. Make one in the "
                                 "administration, under Developers > API Credentials.");
    return nullptr;
}

} // namespace

Error oneLoginErrorFrom(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString sentence = sentenceOf(body);
    Error error = errorOfAnswer(response, "OneLogin",
                                {sentence, codeOf(body), response.header("x-request-id")});
    if (const char *advice = adviceFor(response.status))
        error.advice = advice;
    if (response.status == 400 && sentence.contains("pagination cursor"_L1))
        error.kind = ErrorKind::PlaceLost; // cursors live for a while only
    return error;
}

} // namespace rollcall
