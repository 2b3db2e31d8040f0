// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/result.h"

namespace rollcall {

//! One line a request, in category rollcall.net (level info, off by default): method, host, path,
//! status, size, duration, request id. Never a header, a body or a query string.
QString describeRequest(HttpMethod method, const QUrl &url, const Result<HttpResponse> &result,
                        std::chrono::milliseconds duration);
//! Writes that line.
void logRequest(HttpMethod method, const QUrl &url, const Result<HttpResponse> &result,
                std::chrono::milliseconds duration);

//! The provider's id of an answer, safe to print; empty: none.
QByteArray requestIdOf(const HttpResponse &response);

//! "GET" or "POST".
QLatin1String methodName(HttpMethod method);

} // namespace rollcall
