// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include "core/http.h"

#include <QTimer>

#include <algorithm>

namespace rollcall::test {

using std::chrono::milliseconds;

FakeClock::FakeClock(const QDateTime &start) : m_now(start) { }

void FakeClock::callLater(milliseconds delay, QObject *context, std::function<void()> action)
{
    const Action later{m_monotonic + std::max(delay, milliseconds(0)), context, std::move(action)};
    const auto place = std::upper_bound(
        m_actions.cbegin(), m_actions.cend(), later,
        [](const Action &left, const Action &right) { return left.due < right.due; });
    m_actions.insert(place, later);
}

void FakeClock::advance(milliseconds span)
{
    const milliseconds end = m_monotonic + span;
    while (!m_actions.isEmpty() && m_actions.first().due <= end) {
        const Action action = m_actions.takeFirst();
        moveTo(action.due);
        if (action.context)
            action.run();
    }
    moveTo(end);
}

int FakeClock::pending() const
{
    return int(std::count_if(m_actions.cbegin(), m_actions.cend(),
                             [](const Action &action) { return !action.context.isNull(); }));
}

void FakeClock::moveTo(milliseconds monotonic)
{
    m_now = m_now.addMSecs((monotonic - m_monotonic).count());
    m_monotonic = monotonic;
}

InstantClock::InstantClock(const QList<milliseconds> &limits) : m_limits(limits) { }

QList<milliseconds> InstantClock::defaultLimits()
{
    return {SendRules().idleTimeout, SendRules().deadline};
}

void InstantClock::callLater(milliseconds delay, QObject *context, std::function<void()> action)
{
    if (m_limits.contains(delay)) {
        QTimer::singleShot(delay, context, std::move(action));
        return;
    }
    m_waits.append(delay);
    const milliseconds due = m_passed + delay;
    QTimer::singleShot(0, context, [this, due, run = std::move(action)] {
        m_passed = std::max(m_passed, due);
        run();
    });
}

void StrikingClock::callLater(milliseconds delay, QObject *context, std::function<void()> action)
{
    if (m_isStriking || m_limits.contains(delay))
        return m_struck.callLater(delay, context, std::move(action));
    const milliseconds due = monotonic() + delay;
    QTimer::singleShot(0, context, [this, due, run = std::move(action)] {
        m_waited += std::max(due - monotonic(), milliseconds(0));
        run();
    });
}

void StrikingClock::strike(milliseconds span)
{
    m_isStriking = true;
    m_struck.advance(span);
    m_isStriking = false;
}

} // namespace rollcall::test
