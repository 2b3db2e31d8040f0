// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profileauthenticator.h"

namespace rollcall {

Result<std::shared_ptr<Authenticator>>
profileAuthenticator(const Services &services, const Profile &profile, const Secrets &secrets)
{
    const DirectoryProvider *provider = services.providers.find(profile.provider);
    if (!provider)
        return Error{ErrorKind::InvalidInput, "unknown provider", profile.provider.toStdString()};
    const Result<SignInPlan> plan = provider->signInPlan(profile);
    if (!plan.ok())
        return plan.error();
    return services.authenticators.make(profile, plan.value(), secrets);
}

} // namespace rollcall
