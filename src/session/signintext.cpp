// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signintext.h"

#include "core/displaytext.h"

#include <cstdlib>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

} // namespace

// One entry a flaw: longer than a function should be, but read as a table.
SignInWords SignInText::of(const Error &error)
{
    const QString other = plain(error.other);
    switch (error.flaw) {
    case SignInFlaw::ClientUnknown:
        return {other.isEmpty()
                    ? tr("The service does not know this app.")
                    : tr("The service does not know an app with the client id %1.").arg(other),
                tr("Check the client id, and that the app is active and belongs to this tenant.")};
    case SignInFlaw::TenantUnknown:
        return {tr("The service does not know this tenant."),
                tr("Check the tenant's id or domain, and that the cloud is the right one.")};
    case SignInFlaw::SecretWrong:
        return {tr("The client secret was refused."),
                tr("Paste the secret's value, not its id. If it is lost, make a new one for this "
                   "app.")};
    case SignInFlaw::SecretExpired:
        return {tr("The client secret has expired."),
                tr("Make a new secret for this app and enter it here.")};
    case SignInFlaw::KeyUnknown:
        return {tr("The private key was refused."),
                tr("Check that its public key or certificate is registered and active on the app, "
                   "that the key id is the same there, and that the client id is the app's.")};
    case SignInFlaw::AudienceWrong:
        return {tr("The sign-in was meant for another address."),
                tr("Check that the tenant's address and its cloud or region are the ones of this "
                   "app. A custom domain and the original address are not the same here.")};
    case SignInFlaw::ClockWrong:
        if (const long long seconds = std::atoll(error.other.c_str()); seconds != 0)
            return {seconds > 0
                        ? tr("This computer's clock is %Ln seconds slow.", nullptr, int(seconds))
                        : tr("This computer's clock is %Ln seconds fast.", nullptr, int(-seconds)),
                    tr("The service refuses what is signed at another time. Set the clock, then "
                       "try again.")};
        return {tr("The service refused the time of the sign-in."),
                tr("Check this computer's clock and time zone, then try again.")};
    case SignInFlaw::ScopeMissing:
    case SignInFlaw::ConsentMissing:
    case SignInFlaw::RoleMissing:
    case SignInFlaw::FlowNotAllowed:
    case SignInFlaw::PolicyBlocked:
        return ofPermission(error);
    case SignInFlaw::SignInEnded:
        return {tr("The sign-in has expired or was revoked."), tr("Sign in again to go on.")};
    case SignInFlaw::TokenRefused:
        return {tr("A token that was just issued was refused."),
                tr("The app may have been revoked, or be of another tenant. Check it, then try "
                   "again.")};
    case SignInFlaw::ProofRefused:
        return {tr("The service did not accept the proof that comes with the token (DPoP)."),
                tr("Check this computer's clock. If it is right, switch off the app's demand for "
                   "proof of possession.")};
    case SignInFlaw::Declined:
        return {tr("The sign-in was declined."),
                tr("Sign in again and agree to what is asked for, or use another account.")};
    case SignInFlaw::CodeExpired:
        return {tr("Nobody signed in in time."), tr("Begin again to get a new code.")};
    case SignInFlaw::AnswerForeign:
        return {tr("The answer to the sign-in came from another server."),
                tr("Nothing was sent there. Begin again; if it happens again, tell the "
                   "administrator of the tenant.")};
    case SignInFlaw::NoRefreshToken:
        return {tr("The service gave no lasting sign-in."),
                tr("Allow refresh tokens for this app (the scope offline_access), then sign in "
                   "again.")};
    case SignInFlaw::NoRedirectPort:
        return {other.isEmpty()
                    ? tr("The browser cannot come back to this program: no port is free.")
                    : tr("The browser cannot come back to this program: the ports %1 are in use.")
                          .arg(other),
                tr("Close the program that uses them, or sign in with a device code.")};
    case SignInFlaw::NoTokenAnswer:
        return {tr("%1 did not answer with a token.")
                    .arg(error.subject.empty()
                             ? tr("The sign-in address", "in place of a host's name")
                             : plain(error.subject)),
                tr("Check the address of the tenant. A login page or a proxy may have answered in "
                   "its place.")};
    case SignInFlaw::None:
        break;
    }
    Q_UNREACHABLE();
}

SignInWords SignInText::ofPermission(const Error &error)
{
    const QString other = plain(error.other);
    if (error.flaw == SignInFlaw::ScopeMissing && !other.isEmpty())
        return {tr("The permission %1 is missing.").arg(other),
                tr("Ask an administrator to grant it to this app. Without it, users cannot be "
                   "listed.")};
    if (error.flaw == SignInFlaw::ScopeMissing)
        return {tr("A permission is missing."),
                tr("Ask an administrator to let this app read users. Without that, users cannot be "
                   "listed.")};
    if (error.flaw == SignInFlaw::ConsentMissing)
        return {tr("No administrator has consented to this app yet."),
                other.isEmpty()
                    ? tr("Ask an administrator for consent. Until then, users cannot be "
                         "listed.")
                    : tr("Ask an administrator to consent to %1. Until then, users "
                         "cannot be listed.")
                          .arg(other)};
    if (error.flaw == SignInFlaw::RoleMissing)
        return {tr("The sign-in works, but may not read users."),
                tr("Ask for an administrator role for this app or account, such as read-only "
                   "administrator. Without it, users cannot be listed.")};
    if (error.flaw == SignInFlaw::FlowNotAllowed)
        return {tr("This app may not sign in in this way."),
                tr("Allow this grant type for the app (for signing in as a person: as a native or "
                   "public client), or choose another way to sign in.")};
    return {tr("A policy of the tenant stopped the sign-in."),
            tr("A second factor, a known device or a network may be demanded. Sign in as a person "
               "in the browser, or ask an administrator.")};
}

} // namespace rollcall
