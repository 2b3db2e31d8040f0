// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenclient.h"
#include "core/signinflow.h"

namespace rollcall {

//! Device authorization (RFC 8628): the person types a code on any device, while the token endpoint
//! is asked every few seconds whether that has happened. Ends when the code expires.
class DeviceSignIn final : public SignInFlow
{
    Q_OBJECT

public:
    //! `name`: of the secret that it ends with.
    DeviceSignIn(std::shared_ptr<TokenClient> client, const QString &name, QObject *parent);

private:
    void begin();
    void readCode(const HttpResponse &response);
    void pollLater();
    void poll();
    void readPoll(const QString &code, const Result<TokenAnswer> &answer);
    void settle(const Result<Secrets> &result);

    std::shared_ptr<TokenClient> m_client;
    QString m_name;
    Secret m_deviceCode;
    std::chrono::seconds m_interval{5};
    QDateTime m_expires;
};

} // namespace rollcall
