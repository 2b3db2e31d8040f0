// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QString>
#include <QUrl>

namespace rollcall {

using Secrets = QMap<QString, Secret>; //!< by ProviderField name

//! What a person types on another page or device to sign in.
struct DeviceCode
{
    QString userCode; //!< "WDJB-MJHT"
    QUrl verificationUrl; //!< where it is typed
    QUrl completeUrl; //!< the same with the code in it; empty: there is none
    QDateTime expires; //!< UTC
};

//! A person signing in, in the manner of HttpCall: one terminal signal, later, then it deletes
//! itself; deleting it, or its owner, ends it silently. Window and terminal show what it asks them
//! to show, and keep the secrets that it ends with: it stores nothing itself.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    //! The person has to open this address in a browser on this computer. At most once.
    void openBrowser(const QUrl &address);
    //! The person has to type this code. At most once.
    void showCode(const rollcall::DeviceCode &code);
    //! The credential's main secret: a refresh token.
    void finished(const rollcall::Result<rollcall::Secrets> &result);
};

} // namespace rollcall
