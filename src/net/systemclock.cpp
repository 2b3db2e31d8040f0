// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemclock.h"

#include <QTimer>

#include <algorithm>

namespace rollcall {

using std::chrono::milliseconds;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::monotonic() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<milliseconds>(sinceStart);
}

void SystemClock::callLater(milliseconds delay, QObject *context, std::function<void()> action)
{
    // Timers count milliseconds in an int; nothing here waits for more than hours.
    constexpr milliseconds longest = std::chrono::hours(24 * 20);
    QTimer::singleShot(std::clamp(delay, milliseconds(0), longest), context, std::move(action));
}

} // namespace rollcall
