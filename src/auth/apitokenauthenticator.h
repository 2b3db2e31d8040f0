// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"

namespace rollcall {

//! Puts a fixed token into one header of every request, as the credential's header and prefix say.
class ApiTokenAuthenticator final : public Authenticator
{
public:
    //! InvalidInput when the pasted token cannot be one.
    static Result<std::shared_ptr<Authenticator>> make(const CredentialInfo &credential,
                                                       const Secret &pasted);

    AuthJob *authorize(const HttpRequest &request, QObject *parent) override;

private:
    ApiTokenAuthenticator(const CredentialInfo &credential, const Secret &pasted);
    Result<HttpHeader> header() const;

    QByteArray m_header;
    QByteArray m_prefix;
    Secret m_pasted;
};

} // namespace rollcall
