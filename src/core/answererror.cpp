// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answererror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

namespace {

constexpr qsizetype maxSubjectLength = 500;
constexpr qsizetype maxIdLength = 100;

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

std::optional<std::chrono::seconds> retryAfterOf(const HttpResponse &response)
{
    bool isNumber = false;
    const int told = response.header("Retry-After").toInt(&isNumber);
    if (isNumber && told >= 0)
        return std::chrono::seconds(told);
    // With both at 0 it is Okta's concurrency limit, whose reset time is no more than a suggestion.
    if (response.status == 429 && response.rateLimit && response.rateLimit->limit > 0)
        return response.rateLimit->untilReset;
    return std::nullopt;
}

bool hasObject(const QByteArray &body)
{
    return !QJsonDocument::fromJson(body).object().isEmpty();
}

} // namespace

Error errorOfAnswer(const HttpResponse &response, std::string_view provider,
                    const AnswerWords &words)
{
    Error error{.kind = kindOf(response.status)};
    error.httpStatus = response.status;
    error.detail = std::string(provider) + " answered " + std::to_string(response.status);
    const std::string code = identifier(words.code);
    error.subject = oneLine(words.sentence).toStdString();
    if (!code.empty())
        error.detail += ' ' + code;
    else if (!hasObject(response.body))
        error.detail += ", without an error object";
    error.requestId = identifier(QString::fromLatin1(words.requestId.trimmed()));
    error.retryAfter = retryAfterOf(response);
    return error;
}

} // namespace rollcall
