// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/querymoment.h"

#include "core/clock.h"

#include <QTimeZone>

namespace rollcall {

QueryTime queryTime(const Clock &clock)
{
    constexpr qint64 minute = 60'000;
    const qint64 now = clock.now().toMSecsSinceEpoch();
    return {now - now % minute, QTimeZone::systemTimeZoneId().toStdString()};
}

} // namespace rollcall
