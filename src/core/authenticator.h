// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "core/result.h"

#include <QMap>
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

//! Turns one profile's credential into headers; holds its secrets and tokens, and renews them.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    virtual AuthJob *authorize(const HttpRequest &request, QObject *parent) = 0;
};

using Secrets = QMap<QString, Secret>; //!< by ProviderField name

//! Makes authenticators. InvalidInput for a credential that is not known.
class AuthenticatorFactory
{
public:
    virtual ~AuthenticatorFactory() = default;

    virtual Result<std::shared_ptr<Authenticator>>
    make(const Profile &profile, const ProviderInfo &provider, const Secrets &secrets) = 0;
};

} // namespace rollcall
