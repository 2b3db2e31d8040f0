// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace rollcall {

//! One header line. Values may hold a secret: the type has no debug operator.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

//! The two methods that a program that only reads can need: POST goes to token endpoints and to
//! searches that are documented to read.
enum class HttpMethod
{
    Get,
    Post
};

//! Whether a POST may be sent again when it is not known what became of it. A GET always may.
enum class HttpRepeat
{
    Once,
    Harmless //!< it only reads
};

//! How a provider's rate-limit reset header counts.
enum class RateLimitReset
{
    EpochSeconds,
    DeltaSeconds
};

//! The provider's names of its rate-limit headers; empty names: the provider sends none.
struct RateLimitHeaders
{
    QByteArray limit;
    QByteArray remaining;
    QByteArray reset;
    RateLimitReset resetIs = RateLimitReset::EpochSeconds;
};

//! What the server said of its rate limit with one answer, in our words.
struct RateLimit
{
    int limit = 0; //!< requests a window; 0 together with remaining 0: Okta's concurrency limit
    int remaining = 0; //!< requests left in this window, for every client of the tenant together
    std::chrono::seconds untilReset{
        0}; //!< measured against the answer's own Date, not the local clock
    bool operator==(const RateLimit &) const = default;
};

//! A request as a provider builds it: without the Authorization header and without knowing how it
//! is sent.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    HttpRepeat repeat = HttpRepeat::Once; //!< of a POST
    QByteArray variant{}; //!< the provider's own mark of this request, never sent; see nextPage
    QByteArray rateBucket; //!< requests with one bucket share one rate limit at the server: "users"
    RateLimitHeaders rateLimitHeaders;
};

//! Certificates that are trusted beside the system's, on connections to some origins alone.
struct ExtraTrust
{
    QString file; //!< in PEM form; empty: none
    QList<QUrl> origins; //!< scheme, host and port count
    bool operator==(const ExtraTrust &) const = default;
};

//! Rules for sending that come from the profile and the caller, not from the provider.
struct SendRules
{
    QList<QUrl> origins; //!< where the request and redirects may go; scheme, host and port count;
                         //!< the first is the profile's own
    QList<QUrl> posts{}; //!< where a POST may go: origin and path count; none: nowhere
    int budgetPercent = 50;
    qint64 maxBodyBytes = 256 * 1024 * 1024; //!< after decompression
    std::chrono::milliseconds idleTimeout{30'000};
    std::chrono::milliseconds deadline{180'000}; //!< of one attempt, from sent to last byte
    int maxAttempts = 6; //!< of one request, the first included
    ExtraTrust trust{};
};

//! A whole answer, or its head (then `body` is empty).
struct HttpResponse
{
    int status = 0;
    QUrl url; //!< where it came from, after redirects
    QList<HttpHeader> headers;
    QByteArray body;
    std::optional<RateLimit> rateLimit;
    std::chrono::milliseconds elapsed{0};

    //! Every value of the header, joined by ", " in their order; empty: not there.
    //! Case-insensitive.
    QByteArray header(QByteArrayView name) const;
};

} // namespace rollcall
