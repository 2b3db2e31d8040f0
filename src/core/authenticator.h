// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "core/result.h"
#include "core/signinflow.h"
#include "core/tokenhealth.h"

#include <QObject>

#include <memory>

namespace rollcall {

//! A request being given its credentials, in the manner of HttpCall: one terminal signal, later,
//! then it deletes itself.
class AuthJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    //! The request with its Authorization header, ready to send.
    void finished(const rollcall::Result<rollcall::HttpRequest> &result);
};

//! Whether a refused request can go better with other credentials.
enum class SecondTry
{
    Useless,
    Worthwhile
};

//! Turns one profile's credential into headers; holds its secrets and tokens, and renews them.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    virtual AuthJob *authorize(const HttpRequest &request, QObject *parent) = 0;
    //! Is told that the server did not accept an authorized request. Worthwhile: authorize() the
    //! request again and repeat it, once.
    virtual SecondTry refused(const HttpRequest &authorized, const HttpResponse &response);
    //! The provider's error, with what is known of the token besides: which scope or role is
    //! missing.
    virtual Error explained(const Error &error, const HttpResponse &response) const;
    //! What is known of the token so far.
    virtual TokenHealth health() const;
    //! The secrets that the service has replaced since this was made: a refresh token is often good
    //! for one use. Where the old one lies in the SecretStore, the new one lies there too.
    virtual Secrets renewedSecrets() const;
};

//! Makes authenticators. InvalidInput for a credential that is not known.
class AuthenticatorFactory
{
public:
    virtual ~AuthenticatorFactory() = default;

    virtual Result<std::shared_ptr<Authenticator>>
    make(const Profile &profile, const SignInPlan &plan, const Secrets &secrets) = 0;
    //! Lets a person sign in, for SignIn::AuthorizationCode and DeviceCode; with another way, or
    //! where nobody can, it ends with InvalidInput. The flow belongs to `parent`.
    virtual SignInFlow *signIn(const Profile &profile, const SignInPlan &plan, QObject *parent);
};

} // namespace rollcall
