// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/stampwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

std::string_view reasonWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::InvalidInput:
        return "invalid input";
    case ErrorKind::Offline:
        return "offline";
    case ErrorKind::ConnectionLost:
        return "connection lost";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::TlsFailed:
        return "TLS failed";
    case ErrorKind::InsecureAddress:
        return "insecure address";
    case ErrorKind::ForeignOrigin:
        return "foreign origin";
    case ErrorKind::PagingLoop:
        return "paging loop";
    case ErrorKind::Unauthorized:
        return "unauthorized";
    case ErrorKind::Forbidden:
        return "forbidden";
    case ErrorKind::NotFound:
        return "not found";
    case ErrorKind::RateLimited:
        return "rate limited";
    case ErrorKind::ProviderRefused:
        return "provider refused";
    case ErrorKind::ProviderFailed:
        return "provider failed";
    case ErrorKind::BadResponse:
        return "bad response";
    case ErrorKind::TooLarge:
        return "answer too large";
    case ErrorKind::KeychainUnavailable:
        return "keychain unavailable";
    case ErrorKind::KeychainRefused:
        return "keychain refused";
    case ErrorKind::SecretMissing:
        return "token missing";
    case ErrorKind::FileFailed:
        return "file failed";
    case ErrorKind::NoSuchProfile:
        return "no such profile";
    }
    return "unknown reason";
}

QString stateWord(ListingState state)
{
    switch (state) {
    case ListingState::Running:
        return u"running"_s;
    case ListingState::Complete:
        return u"complete"_s;
    case ListingState::Partial:
        return u"partial"_s;
    }
    return {};
}

QString scopeWord(ListScope scope)
{
    switch (scope) {
    case ListScope::Everybody:
        return u"everybody"_s;
    case ListScope::WithoutDeprovisioned:
        return u"withoutDeprovisioned"_s;
    }
    return {};
}

QJsonValue isoDate(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs))
                            : QJsonValue(QJsonValue::Null);
}

} // namespace

std::string_view incompleteBecause(const Stamp &stamp)
{
    switch (stamp.state) {
    case ListingState::Running:
        return "still running";
    case ListingState::Complete:
        return {};
    case ListingState::Partial:
        return stamp.reason ? reasonWord(stamp.reason->kind) : "unknown reason";
    }
    return {};
}

QByteArray stampJson(const Stamp &stamp, qint64 rowsWritten)
{
    const std::string_view because = incompleteBecause(stamp);
    QJsonObject words{
        {u"listing"_s, stateWord(stamp.state)},
        {u"tenant"_s, stamp.tenant},
        {u"provider"_s, stamp.provider},
        {u"host"_s, stamp.host},
        {u"asked"_s, stamp.asked},
        {u"scope"_s, scopeWord(stamp.scope)},
        {u"started"_s, isoDate(stamp.started)},
        {u"finished"_s, isoDate(stamp.finished)},
        {u"users"_s, stamp.users},
        {u"duplicates"_s, stamp.duplicates},
        {u"pages"_s, stamp.pages},
        {u"rows"_s, rowsWritten},
    };
    if (!stamp.limitedBy.isEmpty())
        words.insert(u"limitedBy"_s, stamp.limitedBy);
    if (!because.empty())
        words.insert(u"reason"_s, QString::fromUtf8(because.data(), qsizetype(because.size())));
    return QJsonDocument(QJsonObject{{u"rollcall"_s, words}}).toJson(QJsonDocument::Compact);
}

} // namespace rollcall
