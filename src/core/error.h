// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace rollcall {

//! What went wrong, as far as the program and its user must act differently. Complete switches
//! only.
enum class ErrorKind
{
    Cancelled, //!< the user stopped it: never a message box
    InvalidInput, //!< what the user typed or pasted cannot be used; subject: the sentence's object
    Offline, //!< no network, no route, name not found; subject: host
    ConnectionLost, //!< connected, then lost before the answer was whole; subject: host
    Timeout, //!< no (complete) answer in time; subject: host
    TlsFailed, //!< certificate or handshake refused; subject: host
    InsecureAddress, //!< plain http to a host that is not loopback; subject: host
    ForeignOrigin, //!< a link or redirect leaves the tenant's own origin; subject: foreign host,
                   //!< other: own host
    PagingLoop, //!< a next link that was already followed; subject: host
    Unauthorized, //!< 401: the token is refused, expired or revoked
    Forbidden, //!< 403: the token is good but lacks a permission
    NotFound, //!< 404
    RateLimited, //!< 429 to the very end of the retries
    ProviderRefused, //!< another 4xx: the request is not understood or not allowed
    ProviderFailed, //!< 5xx to the very end of the retries
    BadResponse, //!< an answer that is not what the provider documents (no JSON, cut off, a login
                 //!< page)
    TooLarge, //!< body past the limit, after decompression
    KeychainUnavailable, //!< no Secret Service: secrets live for this session only
    KeychainRefused, //!< the keychain is locked or says no
    SecretMissing, //!< the profile's token is not in the keychain
    FileFailed, //!< a file could not be read or written; subject: file name
    NoSuchProfile, //!< subject: what was asked for
};

//! Why an operation failed. `kind` decides what happens and the user's sentence; `detail` is
//! English for the log and never holds a token, a query string or a body.
struct Error
{
    ErrorKind kind = ErrorKind::BadResponse;
    std::string detail{};
    std::string subject{}; //!< what the kind's comment says, or the provider's own words; shown to
                           //!< the user as plain text
    std::string other{}; //!< a second object where the kind's comment names one
    std::string requestId{}; //!< the provider's id of the failed request; empty: none
    int httpStatus = 0; //!< 0: no answer
    std::optional<std::chrono::seconds> retryAfter{}; //!< when the server says how long to wait

    bool operator==(const Error &) const = default;
};

} // namespace rollcall
