// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace rollcall {

//! The real time. Has no state; belongs to the composition root.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void callLater(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> action) override;
};

} // namespace rollcall
