// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"

#include "net/serverlimits.h"

#include <algorithm>

namespace rollcall {

using std::chrono::milliseconds;

void RateBudget::sent(milliseconds now)
{
    if (m_windowEnd.count() > 0 && !isInWindow(now)) {
        m_sent = 0;
        m_windowEnd = milliseconds(0); // the next answer tells the new one
    }
    ++m_sent;
    ++m_underWay;
}

void RateBudget::answered(const std::optional<RateLimit> &told, milliseconds now)
{
    m_wasAnswered = true;
    // Both 0 is Okta's concurrency limit and says nothing of the window.
    if (!told || told->limit <= 0 || told->untilReset > longestWait)
        return;
    constexpr milliseconds rounding = std::chrono::seconds(2);
    const milliseconds end = now + told->untilReset + resetSlack;
    const bool isSameWindow = isInWindow(now) && std::chrono::abs(end - m_windowEnd) <= rounding;
    // Answers overtake each other; within one window the lowest count is the latest.
    m_left = isSameWindow ? std::min(m_left, told->remaining) : told->remaining;
    m_limit = told->limit;
    m_windowEnd = end;
    // We cannot have used more than everybody together: this is how a new window is noticed that
    // the server began before we expected it.
    const int usedByAll = std::max(told->limit - told->remaining, 0);
    m_sent = std::min(m_sent, usedByAll + std::max(m_underWay - 1, 0));
}

void RateBudget::ended()
{
    m_underWay = std::max(m_underWay - 1, 0);
}

void RateBudget::lost()
{
    ended();
    m_left = std::max(m_left - 1, 0);
}

void RateBudget::blockUntil(milliseconds time)
{
    m_blockedUntil = std::max(m_blockedUntil, time);
}

milliseconds RateBudget::hold(int percent, milliseconds now) const
{
    milliseconds until = m_blockedUntil;
    if (isInWindow(now) && (m_sent >= share(percent) || m_left <= 0))
        until = std::max(until, m_windowEnd);
    return std::max(until - now, milliseconds(0));
}

bool RateBudget::hasRoom(int percent, milliseconds now) const
{
    // The first answer tells the limit, and the first of each window how much others have used
    // of it: before that, a burst could already be refused.
    const bool isTold = m_wasAnswered && (m_limit == 0 || isInWindow(now));
    int room = isTold ? mostUnderWay : 1;
    if (m_limit > 0)
        room = std::min(room, share(percent));
    if (isInWindow(now))
        room = std::min(room, std::max(m_left, 1));
    return m_underWay < room;
}

int RateBudget::share(int percent) const
{
    return int(std::max<qint64>(qint64(m_limit) * std::clamp(percent, 1, 100) / 100, 1));
}

} // namespace rollcall
