// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pacer.h"

#include "core/clock.h"

#include <algorithm>

namespace rollcall {

using std::chrono::milliseconds;

void Pacer::enqueue(const Lane &lane, Turn turn)
{
    auto &queue = m_lanes[lane].queue;
    const auto place = std::find_if(queue.begin(), queue.end(), [&turn](const Queued &queued) {
        return queued.turn.order > turn.order;
    });
    queue.insert(place, Queued{std::move(turn)});
    pump(lane);
}

void Pacer::leave(const Lane &lane, const QObject *owner)
{
    m_lanes[lane].queue.remove_if(
        [owner](const Queued &queued) { return !queued.turn.owner || queued.turn.owner == owner; });
}

void Pacer::answered(const Lane &lane, const std::optional<RateLimit> &told)
{
    m_lanes[lane].budget.answered(told, m_clock.monotonic());
    pump(lane);
}

void Pacer::ended(const Lane &lane)
{
    m_lanes[lane].budget.ended();
    pump(lane);
}

void Pacer::lost(const Lane &lane)
{
    m_lanes[lane].budget.lost();
    pump(lane);
}

void Pacer::block(const Lane &lane, milliseconds span)
{
    m_lanes[lane].budget.blockUntil(m_clock.monotonic() + span);
}

void Pacer::pump(const Lane &lane)
{
    State &state = m_lanes[lane];
    while (!state.queue.empty()) {
        const int percent = state.queue.front().turn.budgetPercent;
        const milliseconds now = m_clock.monotonic();
        if (const milliseconds span = state.budget.hold(percent, now); span.count() > 0)
            return hold(lane, state, span);
        if (!state.budget.hasRoom(percent, now))
            return; // the end of one under way brings us back
        const Turn next = std::move(state.queue.front().turn);
        state.queue.pop_front();
        if (!next.owner)
            continue;
        state.budget.sent(now);
        next.go();
    }
}

void Pacer::hold(const Lane &lane, State &state, milliseconds span)
{
    constexpr milliseconds sameWait = std::chrono::seconds(1);
    const milliseconds until = m_clock.monotonic() + span;
    for (Queued &queued : state.queue) {
        if (!queued.turn.owner || std::chrono::abs(until - queued.announcedUntil) <= sameWait)
            continue;
        queued.announcedUntil = until;
        // Later: whoever hears it may delete calls, and with them entries of this queue.
        QMetaObject::invokeMethod(
            queued.turn.owner, [held = queued.turn.held, span] { held(span); },
            Qt::QueuedConnection);
    }
    if (state.wakeAt > m_clock.monotonic() && state.wakeAt <= until)
        return; // that wake-up looks again
    state.wakeAt = until;
    m_clock.callLater(span, this, [this, lane] { pump(lane); });
}

} // namespace rollcall
