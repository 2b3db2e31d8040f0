// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/serverlimits.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <limits>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

int monthNumber(QStringView name)
{
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (std::size_t index = 0; index < months.size(); ++index) {
        if (name == QLatin1String(months[index]))
            return int(index) + 1;
    }
    return 0;
}

int fullYear(int written)
{
    if (written > 99)
        return written;
    return written < 70 ? 2000 + written : 1900 + written;
}

//! The number that the value starts with ("600, 600;w=60"); nothing: no number, or below zero.
std::optional<qint64> leadingNumber(QByteArrayView value)
{
    constexpr qint64 enough = std::numeric_limits<int>::max();
    const QByteArrayView text = value.trimmed();
    qint64 number = 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        // Past what any server means: the digits that follow change nothing.
        number = number > enough * 100 ? number : number * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0)
        return std::nullopt;
    return number;
}

int asInt(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QDateTime serverNow(const HttpResponse &head, const QDateTime &localNow)
{
    const QDateTime date = readHttpDate(head.header("Date"));
    return date.isValid() ? date : localNow;
}

} // namespace

QDateTime readHttpDate(QByteArrayView text)
{
    static const QRegularExpression fixedOrOld(
        uR"(^\w{3,9}, (\d\d)[ -](\w{3})[ -](\d{4}|\d\d) (\d\d):(\d\d):(\d\d) GMT$)"_s);
    static const QRegularExpression ctime(
        uR"(^\w{3} (\w{3}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$)"_s);
    const QString line = QString::fromLatin1(text.trimmed());
    if (const auto match = fixedOrOld.match(line); match.hasMatch()) {
        const QDate date(fullYear(match.capturedView(3).toInt()),
                         monthNumber(match.capturedView(2)), match.capturedView(1).toInt());
        const QTime time(match.capturedView(4).toInt(), match.capturedView(5).toInt(),
                         match.capturedView(6).toInt());
        return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    }
    if (const auto match = ctime.match(line); match.hasMatch()) {
        const QDate date(match.capturedView(6).toInt(), monthNumber(match.capturedView(1)),
                         match.capturedView(2).trimmed().toInt());
        const QTime time(match.capturedView(3).toInt(), match.capturedView(4).toInt(),
                         match.capturedView(5).toInt());
        return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    }
    return {};
}

std::optional<RateLimit> readRateLimit(const HttpResponse &head, const RateLimitHeaders &names,
                                       const QDateTime &localNow)
{
    if (names.limit.isEmpty() || names.remaining.isEmpty() || names.reset.isEmpty())
        return std::nullopt;
    const auto limit = leadingNumber(head.header(names.limit));
    const auto remaining = leadingNumber(head.header(names.remaining));
    const auto reset = leadingNumber(head.header(names.reset));
    if (!limit || !remaining || !reset)
        return std::nullopt;
    qint64 untilReset = *reset;
    switch (names.resetIs) {
    case RateLimitReset::EpochSeconds:
        untilReset -= serverNow(head, localNow).toSecsSinceEpoch();
        break;
    case RateLimitReset::DeltaSeconds:
        break;
    }
    return RateLimit{asInt(*limit), asInt(*remaining), seconds(std::max<qint64>(untilReset, 0))};
}

std::optional<seconds> readRetryAfter(const HttpResponse &head, const QDateTime &localNow)
{
    const QByteArray value = head.header("Retry-After");
    if (const auto number = leadingNumber(value))
        return seconds(*number);
    const QDateTime date = readHttpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return seconds(std::max<qint64>(serverNow(head, localNow).secsTo(date), 0));
}

} // namespace rollcall
