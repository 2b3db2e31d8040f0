// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/builtinproviders.h"

#include "providers/entra/entraprovider.h"
#include "providers/jumpcloud/jumpcloudprovider.h"
#include "providers/merge/mergeprovider.h"
#include "providers/okta/oktaprovider.h"
#include "providers/onelogin/oneloginprovider.h"
#include "providers/scim/scimprovider.h"

namespace rollcall {

std::vector<std::unique_ptr<DirectoryProvider>> builtinProviders()
{
    std::vector<std::unique_ptr<DirectoryProvider>> providers;
    providers.push_back(std::make_unique<OktaProvider>());
    providers.push_back(std::make_unique<EntraProvider>());
    providers.push_back(std::make_unique<JumpCloudProvider>());
    providers.push_back(std::make_unique<OneLoginProvider>());
    providers.push_back(std::make_unique<MergeProvider>());
    providers.push_back(std::make_unique<ScimProvider>());
    return providers;
}

} // namespace rollcall
