// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"

namespace rollcall {

//! Makes the authenticators that this program has. SecretMissing, subject the profile's name, when
//! the credential's main secret is not among the secrets.
class BuiltinAuthenticatorFactory final : public AuthenticatorFactory
{
public:
    Result<std::shared_ptr<Authenticator>>
    make(const Profile &profile, const ProviderInfo &provider, const Secrets &secrets) override;
};

} // namespace rollcall
