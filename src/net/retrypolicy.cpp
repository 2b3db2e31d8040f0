// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

#include "net/serverlimits.h"

#include <QRandomGenerator>

#include <algorithm>

namespace rollcall {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int tooManyRequests = 429;
constexpr int unavailable = 503;

bool isTransientFailure(int status)
{
    constexpr int notImplemented = 501;
    constexpr int httpVersion = 505;
    return status >= 500 && status < 600 && status != notImplemented && status != httpVersion;
}

bool mayBeSentOnceOnly(const HttpRequest &request)
{
    return request.method == HttpMethod::Post && request.repeat == HttpRepeat::Once;
}

bool isConcurrencyLimit(const HttpResponse &response)
{
    return response.rateLimit && response.rateLimit->limit == 0
        && response.rateLimit->remaining == 0;
}

//! How often a request that failed so is sent at most.
int mostAttempts(ErrorKind kind, int most)
{
    switch (kind) {
    case ErrorKind::ConnectionLost:
        return most;
    case ErrorKind::Offline:
        return std::min(most, 3);
    case ErrorKind::Timeout:
        return std::min(most, 2);
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::TlsFailed:
    case ErrorKind::InsecureAddress:
    case ErrorKind::ForeignOrigin:
    case ErrorKind::ListChanged:
    case ErrorKind::PlaceLost:
    case ErrorKind::PagingLoop:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderRefused:
    case ErrorKind::ProviderFailed:
    case ErrorKind::BadResponse:
    case ErrorKind::TooLarge:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainRefused:
    case ErrorKind::SecretMissing:
    case ErrorKind::FileFailed:
    case ErrorKind::NoSuchProfile:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

RetryPolicy::RetryPolicy(std::function<double()> random) : m_random(std::move(random)) { }

std::optional<Wait> RetryPolicy::afterAnswer(const HttpRequest &request,
                                             const HttpResponse &response,
                                             const QDateTime &localNow, Attempts attempts) const
{
    const bool isLimited = response.status == tooManyRequests;
    if (attempts.made >= attempts.most || !(isLimited || isTransientFailure(response.status)))
        return std::nullopt;
    if (mayBeSentOnceOnly(request) && !isLimited && response.status != unavailable)
        return std::nullopt;

    const WaitReason reason = isLimited ? WaitReason::RateLimited : WaitReason::ServerBusy;
    std::optional<seconds> wish = readRetryAfter(response, localNow);
    if (isLimited && !wish && isConcurrencyLimit(response))
        return Wait{reason, shortBackOff(), attempts.made + 1};
    if (isLimited && !wish && response.rateLimit)
        wish = response.rateLimit->untilReset + resetSlack;
    if (!wish || wish->count() == 0)
        return Wait{reason, backOff(attempts.made), attempts.made + 1};
    if (*wish > longestWait)
        return std::nullopt;
    return Wait{reason, told(*wish), attempts.made + 1};
}

std::optional<Wait> RetryPolicy::afterError(const HttpRequest &request, const Error &error,
                                            Attempts attempts) const
{
    if (mayBeSentOnceOnly(request) || attempts.made >= mostAttempts(error.kind, attempts.most))
        return std::nullopt;
    return Wait{WaitReason::ConnectionLost, backOff(attempts.made), attempts.made + 1};
}

double RetryPolicy::systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

milliseconds RetryPolicy::told(seconds wait) const
{
    // Requests that were refused together need not come back in the same moment.
    return milliseconds(wait) + milliseconds(1 + int(m_random() * 249));
}

milliseconds RetryPolicy::backOff(int attempt) const
{
    constexpr milliseconds first = seconds(1);
    constexpr milliseconds longest = seconds(30);
    const milliseconds full = std::min(first * (1 << std::clamp(attempt - 1, 0, 10)), longest);
    return milliseconds(qint64(double(full.count()) * (0.5 + 0.5 * m_random())));
}

milliseconds RetryPolicy::shortBackOff() const
{
    return milliseconds(300 + int(m_random() * 1200));
}

} // namespace rollcall
