// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QList>
#include <QPointer>

namespace rollcall::test {

//! A clock that stands still until the test winds it.
class FakeClock final : public Clock
{
public:
    //! `start` in UTC.
    explicit FakeClock(const QDateTime &start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void callLater(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> action) override;

    //! Runs what falls due within `span`, each at its own time and in order of time, also what
    //! the actions themselves ask for; then stands `span` later.
    void advance(std::chrono::milliseconds span);
    //! Moves the wall clock alone, as a user or NTP does.
    void setNow(const QDateTime &now) { m_now = now; }
    //! Actions still to come whose context lives.
    int pending() const;

private:
    struct Action
    {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> run;
    };

    void moveTo(std::chrono::milliseconds monotonic);

    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{1'000'000};
    QList<Action> m_actions; //!< in order of due time
};

//! A clock whose waits pass at once: an action runs in the next turn of the event loop, and the
//! time is then what it was to be. Time limits on real I/O would strike at once too; therefore
//! delays that equal one of `limits` take their real time (by default those of SendRules).
class InstantClock final : public Clock
{
public:
    explicit InstantClock(const QList<std::chrono::milliseconds> &limits = defaultLimits());
    static QList<std::chrono::milliseconds> defaultLimits();

    QDateTime now() const override { return m_start.addMSecs(m_passed.count()); }
    std::chrono::milliseconds monotonic() const override { return m_passed; }
    void callLater(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> action) override;

    //! The delays that were asked for and passed at once, in their order.
    const QList<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    QDateTime m_start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC);
    std::chrono::milliseconds m_passed{0};
    QList<std::chrono::milliseconds> m_limits;
    QList<std::chrono::milliseconds> m_waits;
};

//! A clock whose waits pass at once, like those of an InstantClock, while its time limits, the
//! delays that equal one of `limits`, strike when the test says so and not before.
class StrikingClock final : public Clock
{
public:
    explicit StrikingClock(const QList<std::chrono::milliseconds> &limits) : m_limits(limits) { }

    QDateTime now() const override { return m_struck.now().addMSecs(m_waited.count()); }
    std::chrono::milliseconds monotonic() const override { return m_struck.monotonic() + m_waited; }
    void callLater(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> action) override;

    //! So much time passes in which nothing happens but what falls due.
    void strike(std::chrono::milliseconds span);

private:
    FakeClock m_struck; //!< where the limits stand, and what they ask for when they strike
    std::chrono::milliseconds m_waited{0}; //!< beside the time that was struck
    QList<std::chrono::milliseconds> m_limits;
    bool m_isStriking = false;
};

} // namespace rollcall::test
