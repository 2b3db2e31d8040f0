// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/personsignin.h"

#include "cli/console.h"

#include <QLocale>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const DeviceCode &code)
{
    console::say(u"Open %1 on any device and type this code to sign in: %2"_s.arg(
        code.verificationUrl.toString(), code.userCode));
    if (!code.completeUrl.isEmpty())
        console::say(u"Or open this address, which has the code in it: %1"_s.arg(
            code.completeUrl.toString(QUrl::FullyEncoded)));
    if (code.expires.isValid())
        console::say(u"The code is good until %1."_s.arg(
            QLocale().toString(code.expires.toLocalTime().time(), QLocale::ShortFormat)));
}

} // namespace

bool PersonSignIn::isNeeded(const DirectoryProvider &provider, const Profile &profile)
{
    const auto found = provider.credentialNamed(profile.credential);
    return found && (found->how == SignIn::AuthorizationCode || found->how == SignIn::DeviceCode);
}

PersonSignIn *PersonSignIn::start(const Services &services, const Profile &profile, QObject *parent)
{
    auto *signIn = new PersonSignIn(parent);
    const DirectoryProvider *provider = services.providers.find(profile.provider);
    const Result<SignInPlan> plan = provider
        ? provider->signInPlan(profile)
        : Error{ErrorKind::InvalidInput, "unknown provider", profile.provider.toStdString()};
    if (!plan.ok()) {
        QMetaObject::invokeMethod(
            signIn, [signIn, error = plan.error()] { signIn->finish(error); },
            Qt::QueuedConnection);
        return signIn;
    }
    SignInFlow *flow = services.authenticators.signIn(profile, plan.value(), signIn);
    connect(flow, &SignInFlow::openBrowser, signIn, [](const QUrl &address) {
        console::say(u"Open this address in a browser on this computer to sign in:"_s);
        console::say(address.toString(QUrl::FullyEncoded));
    });
    connect(flow, &SignInFlow::showCode, signIn, [](const DeviceCode &code) { say(code); });
    connect(flow, &SignInFlow::finished, signIn, &PersonSignIn::finish);
    return signIn;
}

void PersonSignIn::finish(const Result<Secrets> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollcall
