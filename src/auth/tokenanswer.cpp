// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenanswer.h"

#include "auth/jsonwebtoken.h"
#include "auth/quotedsecrets.h"
#include "auth/signinflaws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWords = 500;
constexpr qsizetype longestId = 100;

bool isSuccess(const HttpResponse &response)
{
    return response.status >= 200 && response.status <= 299;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        if (const QString text = object[name].toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString plainWords(const QString &words, const QList<Secret> &sent)
{
    QString line = withoutSecrets(words, sent);
    // Microsoft's words end in ids and the time; requestId holds what is worth keeping.
    if (const qsizetype ids = line.indexOf(" Trace ID:"_L1); ids > 0)
        line.truncate(ids);
    return line.size() > longestWords ? QString(line.left(longestWords - 1) + u'…') : line;
}

std::string requestIdOf(const HttpResponse &response, const QJsonObject &object)
{
    QString id = object["trace_id"_L1].toString();
    for (const char *name : {"X-Okta-Request-Id", "x-ms-request-id", "X-Request-Id"}) {
        if (id.isEmpty())
            id = QString::fromLatin1(response.header(name).trimmed());
    }
    static const QRegularExpression shape(u"^[\\w.-]+$"_s);
    return shape.match(id).hasMatch() ? id.left(longestId).toStdString() : std::string();
}

QList<int> numbersIn(const QJsonObject &object, const QString &words)
{
    QList<int> numbers;
    const QJsonArray codes = object["error_codes"_L1].toArray();
    for (const auto &code : codes)
        numbers.append(code.toInt());
    static const QRegularExpression number(u"AADSTS(\\d{4,8})"_s);
    if (const auto found = number.match(words); found.hasMatch() && numbers.isEmpty())
        numbers.append(found.captured(1).toInt());
    return numbers;
}

//! What the flaw's sentence names.
std::string otherOf(SignInFlaw flaw, const TokenQuestion &asked)
{
    if (flaw == SignInFlaw::ClientUnknown)
        return asked.clientId.toStdString();
    if (flaw == SignInFlaw::ScopeMissing || flaw == SignInFlaw::ConsentMissing)
        return asked.scopes.join(u' ').toStdString();
    return {};
}

ErrorKind kindOfStatus(int status)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    constexpr int tooMany = 429;
    if (status == unauthorized)
        return ErrorKind::Unauthorized;
    if (status == forbidden)
        return ErrorKind::Forbidden;
    if (status == notFound)
        return ErrorKind::NotFound;
    if (status == tooMany)
        return ErrorKind::RateLimited;
    return status >= 500 ? ErrorKind::ProviderFailed : ErrorKind::ProviderRefused;
}

Error errorOf(const TokenRefusal &refusal, const TokenQuestion &asked)
{
    const SignInFlaw flaw = flawOf(refusal, asked);
    Error error{.kind = flaw == SignInFlaw::None ? kindOfStatus(refusal.status) : kindOf(flaw)};
    static const QRegularExpression codeShape(u"^[a-z_]{1,40}$"_s);
    error.detail = "the token endpoint answered " + std::to_string(refusal.status);
    if (codeShape.match(refusal.code).hasMatch())
        error.detail += ' ' + refusal.code.toStdString();
    QString words = plainWords(refusal.words.isEmpty() ? refusal.code : refusal.words, asked.sent);
    if (!refusal.numbers.isEmpty() && !words.contains("AADSTS"_L1))
        words = u"AADSTS%1: %2"_s.arg(QString::number(refusal.numbers.first()), words);
    error.subject = words.toStdString();
    error.other = otherOf(flaw, asked);
    error.httpStatus = refusal.status;
    error.flaw = flaw;
    return error;
}

Error noTokens(const HttpResponse &response, const char *detail)
{
    Error error{kindOf(SignInFlaw::NoTokenAnswer), detail};
    error.subject = response.url.host().toStdString();
    error.httpStatus = response.status;
    error.flaw = SignInFlaw::NoTokenAnswer;
    return error;
}

QStringList textList(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        all.append(one.toString());
    return all;
}

//! Of an app's token Microsoft tells the permissions in the token alone, as "roles".
TokenHealth healthOf(const QJsonObject &answer, const QByteArray &token, const QDateTime &now)
{
    const QJsonObject claims = unverifiedClaims(token);
    QStringList scopes = textList(answer["scope"_L1]);
    for (const auto name : {"roles"_L1, "scp"_L1, "scope"_L1}) {
        if (scopes.isEmpty())
            scopes = textList(claims[name]);
    }
    TokenHealth health = healthOfScopes(scopes);
    health.kind = answer["token_type"_L1].toString().compare("DPoP"_L1, Qt::CaseInsensitive) == 0
        ? u"DPoP"_s
        : u"Bearer"_s;
    const qint64 lifetime = answer["expires_in"_L1].toVariant().toLongLong();
    if (lifetime > 0)
        health.expires = now.addSecs(lifetime);
    else if (claims["exp"_L1].isDouble())
        health.expires = QDateTime::fromSecsSinceEpoch(claims["exp"_L1].toInteger(), Qt::UTC);
    return health;
}

} // namespace

Result<TokenAnswer> readTokenAnswer(const HttpResponse &response, const TokenQuestion &asked,
                                    const QDateTime &now)
{
    if (!isSuccess(response))
        return tokenErrorFrom(response, asked);
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    if (object.contains("error"_L1))
        return tokenErrorFrom(response, asked);
    const QByteArray token = object["access_token"_L1].toString().toUtf8();
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    if (token.isEmpty() || !std::ranges::all_of(token, isVisible))
        return noTokens(response, "the answer of the token endpoint has no access token");
    return TokenAnswer{Secret(token), Secret(object["refresh_token"_L1].toString().toUtf8()),
                       healthOf(object, token, now)};
}

Error tokenErrorFrom(const HttpResponse &response, const TokenQuestion &asked)
{
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    constexpr int serverError = 500;
    constexpr int tooMany = 429;
    if (!json.isObject() && response.status < serverError && response.status != tooMany)
        return noTokens(response, "the token endpoint answered with no JSON object");
    const QJsonObject object = json.object();
    const QJsonObject inner = object["status"_L1].toObject(); // OneLogin's first version
    TokenRefusal refusal;
    refusal.code = object["error"_L1].toString();
    refusal.words = firstText(
        object, {"error_description"_L1, "errorSummary"_L1, "message"_L1, "description"_L1});
    if (refusal.words.isEmpty())
        refusal.words = inner["message"_L1].toString();
    refusal.numbers = numbersIn(object, refusal.words);
    refusal.status = response.status;
    Error error = errorOf(refusal, asked);
    error.requestId = requestIdOf(response, object);
    return withoutSecrets(error, asked.sent);
}

Error tokenErrorOf(const QString &code, const QString &words, const TokenQuestion &asked)
{
    return withoutSecrets(errorOf({code, words, numbersIn({}, words), 0}, asked), asked.sent);
}

QString oauthCodeOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object()["error"_L1].toString();
}

std::optional<QDateTime> dateOf(const HttpResponse &response)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(response.header("Date").trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace rollcall
