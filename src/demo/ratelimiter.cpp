// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ratelimiter.h"

#include <QString>

namespace rollcall {

Result<RateWindow> parseRateWindow(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool isCount = false;
    bool isLength = false;
    const int count = text.left(slash < 0 ? 0 : slash).toInt(&isCount);
    const int length = text.mid(slash + 1).toInt(&isLength);
    if (!isCount || !isLength || count < 1 || length < 1) {
        const std::string shown = text.toUtf8().toStdString();
        return Error{ErrorKind::InvalidInput,
                     "The rate limit \"" + shown
                         + "\" is not of the form N/S: N requests in S seconds.",
                     shown};
    }
    return RateWindow{count, std::chrono::seconds(length)};
}

RateVerdict RateLimiter::take(int64_t now)
{
    if (now >= m_resetSeconds * 1000) {
        m_resetSeconds = (now + 999) / 1000 + m_window.length.count();
        m_used = 0;
    }
    const bool isRefused = m_used >= m_window.requests;
    if (!isRefused)
        ++m_used;
    return {isRefused, m_window.requests, m_window.requests - m_used, m_resetSeconds};
}

} // namespace rollcall
