// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entraerror.h"

#include "core/answererror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 4; // of nested inner errors

//! Nothing may pass for a code or an id that is not shaped like one.
QString identifier(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.-]{1,100}$"_s);
    return plain.match(text).hasMatch() ? text : QString();
}

QJsonObject errorIn(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object()["error"_L1].toObject();
}

//! Services spell it both ways.
QJsonObject innerOf(const QJsonObject &error)
{
    const QJsonObject inner = error["innerError"_L1].toObject();
    return inner.isEmpty() ? error["innererror"_L1].toObject() : inner;
}

QString requestIdOf(const HttpResponse &response)
{
    QString id = identifier(QString::fromLatin1(response.header("request-id").trimmed()));
    QJsonObject error = errorIn(response);
    for (int depth = 0; id.isEmpty() && depth < deepest && !error.isEmpty(); ++depth) {
        id = identifier(error["request-id"_L1].toString());
        error = innerOf(error);
    }
    if (!id.isEmpty())
        return id;
    // Of the sign-in host.
    return identifier(QJsonDocument::fromJson(response.body).object()["trace_id"_L1].toString());
}

//! Graph's own words name no permission. English, context "Provider"; empty: none.
const char *adviceFor(const QStringList &codes)
{
    if (codes.contains(u"Authorization_RequestDenied"_s))
        return QT_TRANSLATE_NOOP(
            "Provider",
            "To list users, the app registration needs the permission User.Read.All, or "
            "Directory.Read.All, with the consent of an administrator.");
    if (codes.contains(u"insufficient_claims"_s))
        return QT_TRANSLATE_NOOP("Provider",
                                 "A Conditional Access policy of the tenant wants a new sign-in.");
    return "";
}

} // namespace

EntraRefusal entraRefusalIn(const HttpResponse &response)
{
    EntraRefusal refusal;
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    if (body["error"_L1].isString()) { // OAuth
        const QString code = identifier(body["error"_L1].toString());
        if (!code.isEmpty())
            refusal.codes.append(code);
        const QString description = body["error_description"_L1].toString();
        // The lines that follow are ids and a time.
        refusal.message =
            description.isEmpty() ? body["error"_L1].toString() : description.section(u'\n', 0, 0);
        return refusal;
    }
    QJsonObject error = body["error"_L1].toObject();
    refusal.message = error["message"_L1].toString();
    for (int depth = 0; depth < deepest && !error.isEmpty(); ++depth) {
        const QString code = identifier(error["code"_L1].toString());
        const bool isWord = !code.isEmpty() && !code.front().isDigit(); // not the status again
        if (isWord && !refusal.codes.contains(code))
            refusal.codes.prepend(code);
        error = innerOf(error);
    }
    return refusal;
}

Error entraErrorFrom(const HttpResponse &response)
{
    const EntraRefusal refusal = entraRefusalIn(response);
    Error error =
        errorOfAnswer(response, "Microsoft Graph",
                      {refusal.message, refusal.codes.value(0), requestIdOf(response).toLatin1()});
    error.advice = adviceFor(refusal.codes);
    return error;
}

bool isForLackOfLicence(const EntraRefusal &refusal)
{
    return std::ranges::any_of(refusal.codes, [](const QString &code) {
        return code.contains("NonPremium"_L1, Qt::CaseInsensitive);
    });
}

QString unknownPropertyIn(const EntraRefusal &refusal)
{
    static const QRegularExpression named(u"a property named '([A-Za-z0-9_]+)'"_s);
    return named.match(refusal.message).captured(1);
}

} // namespace rollcall
