// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

namespace rollcall {

inline HttpRequest oneLoginGet(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.rateBucket = "api"; // of the whole account
    request.rateLimitHeaders = {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset",
                                RateLimitReset::DeltaSeconds};
    return request;
}

} // namespace rollcall
