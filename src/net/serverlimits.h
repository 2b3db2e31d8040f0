// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

namespace rollcall {

//! A server that asks for more is not waited for: its answer is final. Windows of an hour exist.
constexpr std::chrono::seconds longestWait = std::chrono::minutes(65);
//! Servers round the end of a window down; a request at that very second would be refused.
constexpr std::chrono::seconds resetSlack{1};

//! Any of the three forms of RFC 9110 §5.6.7; invalid: none of them.
QDateTime readHttpDate(QByteArrayView text);

//! What the answer says of the rate limit under the request's names; nothing: not all three are
//! there. `localNow` stands in for a missing Date.
std::optional<RateLimit> readRateLimit(const HttpResponse &head, const RateLimitHeaders &names,
                                       const QDateTime &localNow);

//! Retry-After, in seconds or as a date, never below zero; nothing: not there or not readable.
std::optional<std::chrono::seconds> readRetryAfter(const HttpResponse &head,
                                                   const QDateTime &localNow);

} // namespace rollcall
