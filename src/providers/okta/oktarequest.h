// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

namespace rollcall {

//! A request as Okta's API wants it. The header okta-response="omitCredentials,…" would make pages
//! smaller, but the raw objects less than whole.
inline HttpRequest oktaGet(const QUrl &url, const QByteArray &rateBucket)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.rateBucket = rateBucket;
    request.rateLimitHeaders = {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining",
                                "X-Rate-Limit-Reset", RateLimitReset::EpochSeconds};
    return request;
}

} // namespace rollcall
