// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! The ways to sign in to a SCIM service: SCIM defines none of its own.
QList<CredentialInfo> scimCredentials();

//! What is wrong with a credential's fields. InvalidInput: subject is a whole English sentence.
Result<void> checkScimCredential(const Profile &profile);

//! Of the OAuth credential.
Result<OAuthPlan> scimOAuthPlan(const Profile &profile);

} // namespace rollcall
