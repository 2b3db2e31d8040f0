// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollcall {

class Clock;
class HttpTransport;
class RedirectListeners;
class SecretStore;

//! What signing in needs of the rest of the program. Outlives all authenticators.
struct AuthServices
{
    HttpTransport &transport;
    Clock &clock;
    SecretStore &secrets;
    RedirectListeners *redirects = nullptr; //!< null: nobody can sign in in a browser
};

} // namespace rollcall
