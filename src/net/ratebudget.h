// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

namespace rollcall {

//! The arithmetic of one rate limit at one server: what was sent in this window, what the server
//! says is left (others use it too), and hence how long the next request has to wait. Times are
//! monotonic. Knows nothing until the first answer; believes the latest one.
class RateBudget
{
public:
    //! Requests of one limit that may be under way at a time.
    static constexpr int mostUnderWay = 4;

    void sent(std::chrono::milliseconds now);
    //! The head of the answer to a request that is under way. Nothing told: no limit is known.
    void answered(const std::optional<RateLimit> &told, std::chrono::milliseconds now);
    void ended(); //!< a request that was answered is no longer under way
    void lost(); //!< one ended without an answer; the server may have counted it
    //! The server said not to come before then.
    void blockUntil(std::chrono::milliseconds time);

    //! How long a request has to wait when we may use `percent` of the limit; zero: it may go.
    std::chrono::milliseconds hold(int percent, std::chrono::milliseconds now) const;
    //! Whether one more may be under way now.
    bool hasRoom(int percent, std::chrono::milliseconds now) const;

private:
    bool isInWindow(std::chrono::milliseconds now) const { return now < m_windowEnd; }
    int share(int percent) const; //!< at least 1, or we would never finish

    int m_limit = 0; //!< requests a window; 0: not known
    int m_sent = 0; //!< by us in this window
    int m_left = 0; //!< for everybody together, as told
    int m_underWay = 0;
    bool m_wasAnswered = false;
    std::chrono::milliseconds m_windowEnd{0};
    std::chrono::milliseconds m_blockedUntil{0};
};

} // namespace rollcall
