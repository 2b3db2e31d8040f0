// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querytime.h"

#include "core/table/textfold.h"
#include "core/table/timestamp.h"

#include <unicode/timezone.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <memory>

namespace rollcall {

namespace {

using namespace std::chrono;

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t dayLength = 24 * hour;

//! Milliseconds of local midnight, as if UTC.
std::int64_t calendarTime(const year_month_day &date)
{
    return duration_cast<milliseconds>(sys_days{date}.time_since_epoch()).count();
}

year_month_day calendarDay(std::int64_t calendarTime)
{
    return floor<days>(sys_time<milliseconds>{milliseconds{calendarTime}});
}

//! Between clocks on the wall of a zone and the time of the world.
class Zone
{
public:
    explicit Zone(const std::string &name)
        : m_zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)))
    {
        if (name.empty() || *m_zone == icu::TimeZone::getUnknown())
            m_zone.reset(icu::TimeZone::getGMT()->clone());
    }

    std::int64_t toWall(std::int64_t utc) const { return utc + offset(utc, Given::Utc); }
    std::int64_t toUtc(std::int64_t wall) const { return wall - offset(wall, Given::Wall); }

private:
    enum class Given
    {
        Utc,
        Wall
    };
    std::int64_t offset(std::int64_t moment, Given given) const
    {
        std::int32_t raw = 0;
        std::int32_t summer = 0;
        UErrorCode status = U_ZERO_ERROR;
        m_zone->getOffset(static_cast<double>(moment), given == Given::Wall ? 1 : 0, raw, summer,
                          status);
        return U_FAILURE(status) ? 0 : raw + summer;
    }

    std::unique_ptr<icu::TimeZone> m_zone;
};

TimeRange wallRange(const Zone &zone, std::int64_t begin, std::int64_t end)
{
    return {zone.toUtc(begin), zone.toUtc(end), begin, end};
}

//! `count` digits of `text` at `offset`, as a number.
std::optional<int> digitsAt(std::string_view text, std::size_t offset, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(offset, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

//! "2026" and "2026-01".
std::optional<TimeRange> readYearOrMonth(std::string_view text, const Zone &zone)
{
    const bool hasMonth = text.size() == 7 && text[4] == '-';
    if (text.size() != 4 && !hasMonth)
        return std::nullopt;
    const auto y = digitsAt(text, 0, 4);
    const auto m = hasMonth ? digitsAt(text, 5, 2) : 1;
    if (!y || !m || *m < 1 || *m > 12)
        return std::nullopt;
    const year_month first{year{*y}, month{static_cast<unsigned>(*m)}};
    const year_month next = first + (hasMonth ? months{1} : months{12});
    return wallRange(zone, calendarTime(first / 1), calendarTime(next / 1));
}

//! How exact a time of day is said, in milliseconds.
std::int64_t exactness(std::string_view timeOfDay)
{
    const std::size_t zoneAt = timeOfDay.find_first_of("Zz+-");
    const std::size_t length = std::min(zoneAt, timeOfDay.size());
    return length <= 5 ? 60'000 : length <= 8 ? 1'000 : 1;
}

//! "2026-01-31", "2026-01-31T10:00" and more exact times.
std::optional<TimeRange> readDayOrTime(std::string_view text, const Zone &zone)
{
    const auto read = parseTimestamp(text); // a time without zone reads as UTC
    if (!read)
        return std::nullopt;
    if (text.size() == 10)
        return wallRange(zone, *read, *read + dayLength);
    const std::string_view timeOfDay = text.substr(11);
    const std::int64_t length = exactness(timeOfDay);
    if (timeOfDay.find_first_of("Zz+-") == timeOfDay.npos)
        return wallRange(zone, *read, *read + length);
    const std::int64_t wall = zone.toWall(*read);
    return TimeRange{*read, *read + length, wall, wall + length};
}

} // namespace

std::optional<TimeRange> readDate(std::string_view text, const QueryTime &time)
{
    const Zone zone(time.zone);
    const std::string word = foldText(text.substr(0, 16));
    if (word == "today" || word == "yesterday") {
        std::int64_t midnight = calendarTime(calendarDay(zone.toWall(time.now)));
        if (word == "yesterday")
            midnight -= dayLength;
        return wallRange(zone, midnight, midnight + dayLength);
    }
    if (const auto range = readYearOrMonth(text, zone))
        return range;
    return readDayOrTime(text, zone);
}

std::optional<TimeRange> readAge(std::string_view text, const QueryTime &time)
{
    constexpr int most = 100'000;
    int count = 0;
    const char *const end = text.data() + text.size();
    const auto [unit, error] = std::from_chars(text.data(), end, count);
    if (error != std::errc() || end - unit != 1 || count < 0 || count > most)
        return std::nullopt;
    const Zone zone(time.zone);
    const auto monthsBefore = [&](int number) {
        const std::int64_t wall = zone.toWall(time.now);
        const year_month_day today = calendarDay(wall);
        year_month_day then = today - months{number};
        if (!then.ok()) // the 31st of a month that has none
            then = then.year() / then.month() / last;
        return zone.toUtc(calendarTime(then) + wall - calendarTime(today));
    };
    std::int64_t moment = time.now;
    switch (*unit) {
    case 'h':
    case 'H':
        moment -= count * hour;
        break;
    case 'd':
    case 'D':
        moment -= count * dayLength;
        break;
    case 'w':
    case 'W':
        moment -= count * 7 * dayLength;
        break;
    case 'm':
    case 'M':
        moment = monthsBefore(count);
        break;
    case 'y':
    case 'Y':
        if (count > most / 12)
            return std::nullopt;
        moment = monthsBefore(count * 12);
        break;
    default:
        return std::nullopt;
    }
    const std::int64_t wall = zone.toWall(moment);
    return TimeRange{moment, moment + 1, wall, wall + 1};
}

} // namespace rollcall
