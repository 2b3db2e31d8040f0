// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! What Microsoft Entra ID asks for whatever the credential.
QList<ProviderField> entraFields();
//! The ways to sign in, the usual one first.
QList<CredentialInfo> entraCredentials();

//! InvalidInput: subject is a whole English sentence, context "Provider".
Result<void> checkEntraFields(const Profile &profile);
//! See https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow.
Result<OAuthPlan> entraOAuthPlan(const Profile &profile);

} // namespace rollcall
