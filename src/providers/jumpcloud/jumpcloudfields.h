// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! The fields of a JumpCloud profile: the region and, for administrators of several organizations,
//! which one.
QList<ProviderField> jumpCloudFields();
QList<CredentialInfo> jumpCloudCredentials();
//! What is wrong with them. InvalidInput: subject is a whole English sentence.
Result<void> checkJumpCloudFields(const Profile &profile);
//! Header "x-org-id"; empty: none.
QByteArray jumpCloudOrganization(const Profile &profile);
//! Where a service account's tokens are had.
Result<OAuthPlan> jumpCloudTokens(const Profile &profile);

} // namespace rollcall
