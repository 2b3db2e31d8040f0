// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringView>

#include <chrono>
#include <cstdint>

namespace rollcall {

//! So many requests in so much time.
struct RateWindow
{
    int requests = 1'000'000; //!< practically none
    std::chrono::seconds length{60};
    bool operator==(const RateWindow &) const = default;
};

//! "N/S": N requests in S seconds. The error's detail is a sentence.
Result<RateWindow> parseRateWindow(QStringView text);

//! What becomes of one request, and what its answer says of the limit.
struct RateVerdict
{
    bool isRefused = false;
    int limit = 0;
    int remaining = 0;
    int64_t resetSeconds = 0; //!< since 1970, UTC: when the window ends
};

//! Counts requests in windows, as Okta does: a window begins with a request, and all of its
//! requests are given back when it ends, at a full second.
class RateLimiter
{
public:
    explicit RateLimiter(RateWindow window) : m_window(window) { }

    //! Counts a request that comes at `now`, milliseconds since 1970, UTC.
    RateVerdict take(int64_t now);

private:
    RateWindow m_window;
    int64_t m_resetSeconds = 0;
    int m_used = 0;
};

} // namespace rollcall
