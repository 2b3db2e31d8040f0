// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/headerjob.h"

namespace rollcall {

namespace {

Result<HttpRequest> withHeaders(HttpRequest request, const Result<QList<HttpHeader>> &headers)
{
    if (!headers.ok())
        return headers.error();
    for (const HttpHeader &header : headers.value()) {
        request.headers.removeIf([&header](const HttpHeader &other) {
            return other.name.compare(header.name, Qt::CaseInsensitive) == 0;
        });
        request.headers.append(header);
    }
    return request;
}

} // namespace

AuthJob *addHeadersLater(const HttpRequest &request, const Result<QList<HttpHeader>> &headers,
                         QObject *parent)
{
    auto *job = new AuthJob(parent);
    const Result<HttpRequest> result = withHeaders(request, headers);
    QMetaObject::invokeMethod(
        job,
        [job, result] {
            job->deleteLater();
            Q_EMIT job->finished(result);
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace rollcall
