// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollcall {

class AppSettings;
class AuthenticatorFactory;
class Clock;
class ExporterCatalog;
class HttpTransport;
class PageLogStore;
class ProfileStore;
class ProviderCatalog;
class SecretStore;
class ViewStore;

//! Everything that app/ builds once and the rest of the program is given by reference. Outlives all
//! its users.
struct Services
{
    const ProviderCatalog &providers;
    const ExporterCatalog &exporters;
    HttpTransport &transport;
    AuthenticatorFactory &authenticators;
    SecretStore &secrets;
    ProfileStore &profiles;
    AppSettings &settings;
    Clock &clock;
    ViewStore &views;
    const PageLogStore &pageLogs;
};

} // namespace rollcall
