// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

#include <memory>
#include <vector>

namespace rollcall {

//! Every provider of this program, in the order in which they are offered: for a ProviderCatalog.
std::vector<std::unique_ptr<DirectoryProvider>> builtinProviders();

} // namespace rollcall
