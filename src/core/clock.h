// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace rollcall {

//! The time, and things that happen later. Tests have one that they wind by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0; //!< UTC
    virtual std::chrono::milliseconds monotonic() const = 0; //!< never goes back; for spans only
    //! Calls `action` once after `delay`, from the event loop, unless `context` is gone by then.
    virtual void callLater(std::chrono::milliseconds delay, QObject *context,
                           std::function<void()> action) = 0;
};

} // namespace rollcall
