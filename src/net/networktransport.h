// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httptransport.h"
#include "net/retrypolicy.h"

#include <memory>

namespace rollcall {

class Clock;
class RequestHistory;
struct NetworkEngine;

//! The HttpTransport that meets the network: the program's only user of QNetworkAccessManager.
//! Belongs to the composition root, works on the thread that made it; `clock` and `history` (null:
//! nobody keeps one) outlive it and its calls.
//!
//! No cookies, no cache, no authentication of Qt's own, no TLS error ignored. Redirects are
//! followed to allowed origins only, five at most; a POST is never sent on. Requests of one origin
//! and rateBucket go in order of send(), at most four at a time, one until the server has told its
//! limit of this window. What is waited for and what is repeated: RetryPolicy, RateBudget,
//! serverlimits.h. Of SendRules: a time limit of 0 is none, maxAttempts counts from 1 to 20.
class NetworkTransport final : public HttpTransport
{
public:
    explicit NetworkTransport(Clock &clock, const RetryPolicy &retry = RetryPolicy(),
                              RequestHistory *history = nullptr);
    ~NetworkTransport() override;

    HttpCall *send(const HttpRequest &request, const SendRules &rules, QObject *parent) override;
    Result<void> checkTrust(const QString &file) const override;

private:
    std::shared_ptr<NetworkEngine> m_engine;
};

} // namespace rollcall
