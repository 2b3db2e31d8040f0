// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestlog.h"

#include <QLoggingCategory>

#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(netLog, "rollcall.net", QtWarningMsg)

constexpr int longestId = 100;

QLatin1String nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::Offline:
        return "offline"_L1;
    case ErrorKind::ConnectionLost:
        return "connection lost"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::TlsFailed:
        return "TLS failed"_L1;
    case ErrorKind::InsecureAddress:
        return "insecure address"_L1;
    case ErrorKind::ForeignOrigin:
        return "foreign origin"_L1;
    case ErrorKind::BadResponse:
        return "bad response"_L1;
    case ErrorKind::TooLarge:
        return "too large"_L1;
    case ErrorKind::InvalidInput:
    case ErrorKind::ListChanged:
    case ErrorKind::PlaceLost:
    case ErrorKind::PagingLoop:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderRefused:
    case ErrorKind::ProviderFailed:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::SecretMissing:
    case ErrorKind::FileFailed:
    case ErrorKind::NoSuchProfile:
        return "failed"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1String methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET"_L1;
    case HttpMethod::Post:
        return "POST"_L1;
    }
    return {};
}

QByteArray requestIdOf(const HttpResponse &response)
{
    static constexpr std::array names{"X-Okta-Request-Id", "request-id", "X-Request-Id"};
    for (const char *name : names) {
        QByteArray id = response.header(name).left(longestId);
        if (id.isEmpty())
            continue;
        for (char &letter : id) {
            if (letter <= ' ' || letter > '~')
                letter = '?';
        }
        return id;
    }
    return {};
}

QString describeRequest(HttpMethod method, const QUrl &url, const Result<HttpResponse> &result,
                        std::chrono::milliseconds duration)
{
    const QString target = methodName(method) + u' ' + url.host(QUrl::FullyEncoded) + u' '
        + url.path(QUrl::FullyEncoded);
    if (!result.ok())
        return target + u" %1 %2 ms"_s.arg(nameOf(result.error().kind)).arg(duration.count());
    const HttpResponse &response = result.value();
    const QByteArray id = requestIdOf(response);
    return target
        + u" %1 %2 B %3 ms id=%4"_s.arg(response.status)
              .arg(response.body.size())
              .arg(duration.count())
              .arg(id.isEmpty() ? u"-"_s : QString::fromLatin1(id));
}

void logRequest(HttpMethod method, const QUrl &url, const Result<HttpResponse> &result,
                std::chrono::milliseconds duration)
{
    if (netLog().isInfoEnabled())
        qCInfo(netLog).noquote() << describeRequest(method, url, result, duration);
}

} // namespace rollcall
