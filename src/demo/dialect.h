// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"
#include "demo/faults.h"
#include "demo/httpmessage.h"
#include "demo/ratelimiter.h"

#include <QByteArray>

namespace rollcall {

//! What a dialect has to know beside the request.
struct Circumstances
{
    std::optional<FaultKind> fault; //!< the dialect's part: its error objects, links and pages
    RateVerdict rate;
    int64_t now = 0; //!< milliseconds since 1970, UTC
};

//! One service's way to speak of the same people. Called from one thread.
class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual QByteArray provider() const = 0; //!< as in Profile::provider: "okta"
    //! Whether the request is this dialect's to answer. Their paths are different, so that one
    //! server can speak all of them.
    virtual bool isSpokenIn(const ServerRequest &request) const = 0;

    //! Whether the request asks for a page of users: the ones that faults count.
    virtual bool isUserListing(const ServerRequest &request) const = 0;
    virtual ServerResponse answer(const ServerRequest &request,
                                  const Circumstances &circumstances) = 0;
    //! What the server says of one person, byte for byte. Thread-safe.
    virtual QByteArray rawUser(uint32_t index) const = 0;
    virtual QByteArray userId(uint32_t index) const = 0; //!< thread-safe
};

} // namespace rollcall
