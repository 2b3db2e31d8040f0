// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall {

//! The moment and the place at which a query is asked: "today" and "90d" depend on them.
struct QueryTime
{
    std::int64_t now = 0; //!< milliseconds since 1970-01-01T00:00:00Z
    std::string zone; //!< IANA name, "Europe/Berlin"; empty or unknown: UTC
    bool operator==(const QueryTime &) const = default;
};

//! A stretch of time, from `begin` up to, not including, `end`; in milliseconds since 1970.
struct TimeRange
{
    std::int64_t begin = 0;
    std::int64_t end = 0;
    //! The same by the calendar, for values that are a date without time and zone: as if UTC.
    std::int64_t dateBegin = 0;
    std::int64_t dateEnd = 0;
    bool operator==(const TimeRange &) const = default;
};

//! What people write for a date: 2026, 2026-01, 2026-01-31 (that year, month or day in the zone of
//! `time`), 2026-01-31T10:00 with seconds, fraction and zone as one likes, today, yesterday.
//! Nothing for anything else. A space may stand for the T.
std::optional<TimeRange> readDate(std::string_view text, const QueryTime &time);

//! An age: 12h, 90d, 6w, 3m, 1y, any case: the moment so long before now. Days are 24 hours, months
//! and years go by the calendar. A moment is a range of one millisecond.
std::optional<TimeRange> readAge(std::string_view text, const QueryTime &time);

} // namespace rollcall
