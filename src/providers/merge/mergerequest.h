// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

namespace rollcall {

inline HttpRequest mergeGet(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.rateBucket = "merge"; // one limit a linked account; no headers tell it
    return request;
}

} // namespace rollcall
