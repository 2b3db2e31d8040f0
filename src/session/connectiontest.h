// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/httptransport.h"
#include "session/services.h"

#include <QObject>

namespace rollcall {

//! What a test of the connection found out.
struct ConnectionReport
{
    TokenInfo token;
    std::optional<RateLimit> rateLimit; //!< as the provider told with the answer
    std::chrono::milliseconds elapsed{0};
};

//! Asks a tenant whose token it is. One request, no retries beyond the first; emits `finished`
//! once, then deletes itself.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    static ConnectionTest *start(const Services &services, const Profile &profile,
                                 const Secrets &secrets, QObject *parent);

Q_SIGNALS:
    void finished(const rollcall::Result<rollcall::ConnectionReport> &result);

private:
    explicit ConnectionTest(QObject *parent);
};

//! The rules for sending a profile's requests: its own origin and alias, its budget.
SendRules sendRulesOf(const Profile &profile);

} // namespace rollcall
