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
    TokenHealth health;
    //! What the service put in the place of secrets that were given: keep these instead.
    Secrets renewed;
    QList<Remark> remarks; //!< of the directory's data
};

//! Asks a tenant whose token it is: one request, repeated only with another token when the first
//! was refused. When that went well, asks the service about itself where it can; emits `finished`
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
    ConnectionTest(const Services &services, const Profile &profile, QObject *parent);

    void ask();
    void send(const HttpRequest &authorized);
    void read(const HttpRequest &authorized, const HttpResponse &response);
    void askFurther(const ConnectionReport &report);
    void finishLater(const Result<ConnectionReport> &result);

    const Services &m_services;
    const Profile m_profile;
    const DirectoryProvider *m_provider = nullptr;
    std::shared_ptr<Authenticator> m_authenticator;
    bool m_isRepeated = false;
};

//! The rules for sending a profile's requests: its own origin and alias, its budget, the searches
//! that its provider asks with POST.
SendRules sendRulesOf(const Profile &profile, const DirectoryProvider &provider);

} // namespace rollcall
