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
    constexpr milliseconds precisely = std::chrono::seconds(2);
    // A child of its context, unlike QTimer::singleShot's: a deadline of a request that was
    // answered would stay for as long as it is, and a long listing has thousands.
    auto *const timer = new QTimer(context);
    timer->setSingleShot(true);
    if (delay < precisely)
        timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act = std::move(action)] {
        timer->deleteLater();
        act(); // may delete the context, and the timer with it
    });
    timer->start(std::clamp(delay, milliseconds(0), longest));
}

} // namespace rollcall
