// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaerror.h"

#include "core/answererror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxCauses = 3;

QString sentenceOf(const QJsonObject &body)
{
    const QString summary = body["errorSummary"_L1].toString();
    if (summary.isEmpty()) {
        const QString description = body["error_description"_L1].toString();
        return description.isEmpty() ? body["error"_L1].toString() : description;
    }
    QStringList causes;
    const QJsonArray all = body["errorCauses"_L1].toArray();
    for (const auto &cause : all) {
        const QString text = cause.toObject()["errorSummary"_L1].toString().simplified();
        if (!text.isEmpty() && text != summary.simplified() && causes.size() < maxCauses)
            causes.append(text);
    }
    return causes.isEmpty() ? summary : summary + " ("_L1 + causes.join("; "_L1) + u')';
}

} // namespace

Error oktaErrorFrom(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString code = body["errorCode"_L1].toString();
    return errorOfAnswer(response, "Okta",
                         {sentenceOf(body), code.isEmpty() ? body["error"_L1].toString() : code,
                          response.header("X-Okta-Request-Id")});
}

} // namespace rollcall
