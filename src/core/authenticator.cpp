// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authenticator.h"

#include <QCoreApplication>

namespace rollcall {

SecondTry Authenticator::refused(const HttpRequest &, const HttpResponse &)
{
    return SecondTry::Useless;
}

Error Authenticator::explained(const Error &error, const HttpResponse &) const
{
    return error;
}

TokenHealth Authenticator::health() const
{
    return {};
}

Secrets Authenticator::renewedSecrets() const
{
    return {};
}

SignInFlow *AuthenticatorFactory::signIn(const Profile &, const SignInPlan &, QObject *parent)
{
    auto *flow = new SignInFlow(parent);
    QMetaObject::invokeMethod(
        flow,
        [flow] {
            flow->deleteLater();
            Q_EMIT flow->finished(
                Error{ErrorKind::InvalidInput, "nobody signs in in this way",
                      QT_TRANSLATE_NOOP("Provider", "This way to sign in is not known.")});
        },
        Qt::QueuedConnection);
    return flow;
}

} // namespace rollcall
