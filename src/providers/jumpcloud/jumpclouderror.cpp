// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpclouderror.h"

#include "core/answererror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Null: the kind says it well enough.
const char *adviceFor(int status)
{
    switch (status) {
    case 401:
        return QT_TRANSLATE_NOOP(
            "Provider",
            "Check the key and the region: keys of other regions are refused, and a new key "
            "replaces the one before. An administrator of several organizations also has to give "
            "the organization id.");
    case 403:
        return QT_TRANSLATE_NOOP(
            "Provider",
            "The administrator's role must allow to read users; “Read Only” suffices. Access to "
            "the API can also be switched off for an administrator, and JumpCloud blocks network "
            "addresses that it finds suspicious.");
    case 404:
        return QT_TRANSLATE_NOOP("Provider",
                                 "Check the organization id: JumpCloud does not know this one, or "
                                 "the address is not that of its API.");
    default:
        return nullptr;
    }
}

} // namespace

Error jumpCloudErrorFrom(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    AnswerWords words;
    for (const auto name : {"message"_L1, "error_description"_L1, "error"_L1}) {
        if (words.sentence.isEmpty())
            words.sentence = body[name].toString();
    }
    words.code = body["status"_L1].toString(); // of v2
    words.requestId = response.header("X-Request-Id");
    Error error = errorOfAnswer(response, "JumpCloud", words);
    if (const char *advice = adviceFor(response.status))
        error.advice = advice;
    return error;
}

} // namespace rollcall
