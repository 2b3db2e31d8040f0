// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxSubjectLength = 500;
constexpr qsizetype maxIdLength = 100;
constexpr int maxCauses = 3;

ErrorKind kindOf(int status)
{
    if (status == 401)
        return ErrorKind::Unauthorized;
    if (status == 403)
        return ErrorKind::Forbidden;
    if (status == 404)
        return ErrorKind::NotFound;
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status >= 500)
        return ErrorKind::ProviderFailed;
    if (status >= 400)
        return ErrorKind::ProviderRefused;
    return ErrorKind::BadResponse;
}

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (line.size() > maxSubjectLength)
        line = line.left(maxSubjectLength - 1) + u'\u2026';
    return line;
}

// Codes and ids go to the log: nothing may pass for one that is not shaped like one.
std::string identifier(QStringView text)
{
    std::string id;
    for (const QChar c : text.left(maxIdLength)) {
        const bool fits = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z')
            || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'-' || c == u'.';
        if (!fits)
            return {};
        id += c.toLatin1();
    }
    return id;
}

QString sentenceOf(const QJsonObject &body)
{
    const QString summary = body["errorSummary"_L1].toString();
    if (summary.isEmpty()) {
        const QString description = body["error_description"_L1].toString();
        return oneLine(description.isEmpty() ? body["error"_L1].toString() : description);
    }
    QStringList causes;
    const QJsonArray all = body["errorCauses"_L1].toArray();
    for (const auto &cause : all) {
        const QString text = cause.toObject()["errorSummary"_L1].toString().simplified();
        if (!text.isEmpty() && text != summary.simplified() && causes.size() < maxCauses)
            causes.append(text);
    }
    if (causes.isEmpty())
        return oneLine(summary);
    return oneLine(summary + " ("_L1 + causes.join("; "_L1) + u')');
}

std::optional<std::chrono::seconds> retryAfterOf(const HttpResponse &response)
{
    bool isNumber = false;
    const int told = response.header("Retry-After").toInt(&isNumber);
    if (isNumber && told >= 0)
        return std::chrono::seconds(told);
    // With both at 0 it is the concurrency limit, whose reset time is no more than a suggestion.
    if (response.status == 429 && response.rateLimit && response.rateLimit->limit > 0)
        return response.rateLimit->untilReset;
    return std::nullopt;
}

} // namespace

Error oktaErrorFrom(const HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    Error error{.kind = kindOf(response.status)};
    error.httpStatus = response.status;
    error.detail = "Okta answered " + std::to_string(response.status);
    std::string code = identifier(body["errorCode"_L1].toString());
    if (code.empty())
        code = identifier(body["error"_L1].toString());
    if (!code.empty())
        error.detail += ' ' + code;
    else if (body.isEmpty())
        error.detail += ", without an error object";
    error.subject = sentenceOf(body).toStdString();
    error.requestId =
        identifier(QString::fromLatin1(response.header("X-Okta-Request-Id").trimmed()));
    error.retryAfter = retryAfterOf(response);
    return error;
}

} // namespace rollcall
