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
    InvalidInput, //!< what the user typed or pasted cannot be used; subject: the sentence's object,
                  //!< other: the field's name, where it is one of several
    Offline, //!< no network, no route, name not found; subject: host
    ConnectionLost, //!< connected, then lost before the answer was whole; subject: host
    Timeout, //!< no (complete) answer in time; subject: host
    TlsFailed, //!< certificate or handshake refused; subject: host
    InsecureAddress, //!< plain http to a host that is not loopback; subject: host
    ForeignOrigin, //!< a link or redirect leaves the tenant's own origin; subject: foreign host,
                   //!< other: own host
    ListChanged, //!< the pages hold fewer users than the directory says it has; subject: that
                 //!< number, other: how many arrived
    PlaceLost, //!< the directory no longer knows where the next page begins: its cursor expired
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

//! What is wrong with a way to sign in, where more is known than the kind says. Each has words of
//! its own, which take the place of the kind's.
enum class SignInFlaw
{
    None,
    ClientUnknown, //!< no such app; other: its client id
    TenantUnknown,
    SecretWrong,
    SecretExpired,
    KeyUnknown, //!< the assertion's signature fits no key that the app has
    AudienceWrong, //!< the token is for another service or cloud
    ClockWrong, //!< other: how far this computer's clock is off, in seconds; empty: not known
    ScopeMissing, //!< other: the scope or permission to ask for
    ConsentMissing, //!< an administrator has not consented yet; other: to what
    RoleMissing, //!< the token is good, but whose it is may not read users
    FlowNotAllowed, //!< the app may not sign in in this way
    PolicyBlocked, //!< conditional access, second factor
    SignInEnded, //!< the refresh token has expired or was revoked
    TokenRefused, //!< an access token just issued was refused
    ProofRefused, //!< DPoP
    Declined, //!< the person said no
    CodeExpired, //!< nobody signed in in time
    AnswerForeign, //!< the redirect is not of the server that was asked
    NoRefreshToken, //!< the sign-in would not last
    NoRedirectPort, //!< none of the registered ports is free; other: the ports
    NoTokenAnswer //!< the token address answered with something else: a login page
};

//! Why no secure connection came about, where it is known. Each has words of its own, which take
//! the place of those of ErrorKind::TlsFailed.
enum class TlsFlaw
{
    None,
    IssuerUnknown, //!< nobody whom this computer or the profile trusts has signed the certificate
    HostMismatch, //!< other: the hosts that the certificate is for; empty: none
    Expired, //!< other: when, in ISO form
    NotYetValid, //!< other: from when on, in ISO form
    NoTls, //!< the answer was no TLS: plain HTTP, mostly
    TrustUnreadable, //!< the profile's file of certificates; other: the file
    TrustEmpty //!< there is no certificate in that file; other: the file
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
    std::string advice{}; //!< what the provider knows better than the kind: whole English
                          //!< sentences, context "Provider"

    SignInFlaw flaw = SignInFlaw::None;
    TlsFlaw tlsFlaw = TlsFlaw::None; //!< of ErrorKind::TlsFailed

    bool operator==(const Error &) const = default;
};

} // namespace rollcall
