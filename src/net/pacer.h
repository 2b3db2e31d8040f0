// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratebudget.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <list>
#include <map>
#include <tuple>

namespace rollcall {

class Clock;

//! What requests queue for: one rate limit of one server.
struct Lane
{
    QByteArray origin;
    QByteArray bucket;

    friend bool operator<(const Lane &left, const Lane &right)
    {
        return std::tie(left.origin, left.bucket) < std::tie(right.origin, right.bucket);
    }
};

//! A request that wants to be sent.
struct Turn
{
    quint64 order = 0; //!< lower goes first: a retry keeps the place of its call
    int budgetPercent = 50;
    QPointer<QObject> owner;
    std::function<void()> go; //!< it is counted as sent; report how it ends
    std::function<void(std::chrono::milliseconds)> held; //!< it has to wait so long; from the
                                                         //!< event loop
};

//! Lets requests go one lane at a time in their order, as fast as the lane's budget allows.
//! Belongs to the transport. Every request that was let go is reported by answered(), then
//! ended(), or by lost() alone.
class Pacer final : public QObject
{
public:
    explicit Pacer(Clock &clock) : m_clock(clock) { }

    void enqueue(const Lane &lane, Turn turn);
    void leave(const Lane &lane, const QObject *owner); //!< no longer wants its turn
    void answered(const Lane &lane, const std::optional<RateLimit> &told);
    void ended(const Lane &lane);
    void lost(const Lane &lane);
    //! The server refused one of this lane: nothing goes for so long.
    void block(const Lane &lane, std::chrono::milliseconds span);

private:
    struct Queued
    {
        Turn turn;
        std::chrono::milliseconds announcedUntil{0};
    };
    struct State
    {
        RateBudget budget;
        std::list<Queued> queue;
        std::chrono::milliseconds wakeAt{0};
    };

    void pump(const Lane &lane);
    void hold(const Lane &lane, State &state, std::chrono::milliseconds span);

    Clock &m_clock;
    std::map<Lane, State> m_lanes;
};

} // namespace rollcall
