// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httptransport.h"

namespace rollcall {

//! How often a request was sent, and how often it may be.
struct Attempts
{
    int made = 1;
    int most = 1;
};

//! Decides whether and when the identical request is sent again. Pure but for its random numbers.
//!
//! Again: 429 and 503 after what the server says (else back-off), 5xx and lost connections after a
//! back-off that doubles, with jitter. Not again: what no repetition changes (501, 505, TLS,
//! too large), an answer that asks for more than longestWait, and a POST that the server may have
//! worked on: of POST only 429 and 503 are repeated. An unreachable host is tried three times, a
//! server that sits still twice: each try may take the whole time limit.
class RetryPolicy
{
public:
    //! `random` gives numbers from 0 to below 1.
    explicit RetryPolicy(std::function<double()> random = systemRandom);

    //! Nothing: the answer is final. `localNow` stands in for a missing Date.
    std::optional<Wait> afterAnswer(const HttpRequest &request, const HttpResponse &response,
                                    const QDateTime &localNow, Attempts attempts) const;
    //! Nothing: the error is final.
    std::optional<Wait> afterError(const HttpRequest &request, const Error &error,
                                   Attempts attempts) const;

private:
    static double systemRandom();

    std::chrono::milliseconds told(std::chrono::seconds wait) const;
    std::chrono::milliseconds backOff(int attempt) const;
    std::chrono::milliseconds shortBackOff() const;

    std::function<double()> m_random;
};

} // namespace rollcall
