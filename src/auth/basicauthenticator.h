// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"

namespace rollcall {

//! HTTP Basic (RFC 7617, in UTF-8): the profile's field "user" and the main secret.
class BasicAuthenticator final : public Authenticator
{
public:
    //! InvalidInput: the name is empty or has a colon.
    static Result<std::shared_ptr<Authenticator>> make(const Profile &profile,
                                                       const Secret &password);

    AuthJob *authorize(const HttpRequest &request, QObject *parent) override;
    Error explained(const Error &error, const HttpResponse &response) const override;

private:
    BasicAuthenticator(const QString &user, const Secret &password)
        : m_user(user), m_password(password)
    { }

    QString m_user;
    Secret m_password;
};

} // namespace rollcall
