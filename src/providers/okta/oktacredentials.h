// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! The ways to sign in, the usual one first.
QList<CredentialInfo> oktaCredentials();

//! Whether it is an app that signs in: /users/me is of nobody then.
bool isOktaApp(const Profile &profile);

//! InvalidInput: subject is a whole English sentence, context "Provider".
Result<void> checkOktaFields(const Profile &profile);
//! Of the organization's own authorization server: no other one grants okta.* scopes. See
//! https://developer.okta.com/docs/guides/implement-oauth-for-okta/.
Result<OAuthPlan> oktaOAuthPlan(const Profile &profile);

} // namespace rollcall
