// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/builtinproviders.h"

#include "providers/okta/oktaprovider.h"

namespace rollcall {

std::vector<std::unique_ptr<DirectoryProvider>> builtinProviders()
{
    std::vector<std::unique_ptr<DirectoryProvider>> providers;
    providers.push_back(std::make_unique<OktaProvider>());
    return providers;
}

} // namespace rollcall
