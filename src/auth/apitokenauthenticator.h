// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"

namespace rollcall {

//! Puts fixed tokens into headers of every request, as the credential's headers and prefixes say.
class ApiTokenAuthenticator final : public Authenticator
{
public:
    //! InvalidInput when a pasted token cannot be one; SecretMissing when one that is needed is not
    //! there. One that is not needed leaves its header out.
    static Result<std::shared_ptr<Authenticator>>
    make(const Profile &profile, const CredentialInfo &credential, const Secrets &secrets);

    AuthJob *authorize(const HttpRequest &request, QObject *parent) override;
    Error explained(const Error &error, const HttpResponse &response) const override;

private:
    struct Line
    {
        QByteArray header;
        QByteArray prefix;
        Secret pasted;
    };

    explicit ApiTokenAuthenticator(QList<Line> lines) : m_lines(std::move(lines)) { }
    Result<QList<HttpHeader>> headers() const;

    QList<Line> m_lines;
};

} // namespace rollcall
