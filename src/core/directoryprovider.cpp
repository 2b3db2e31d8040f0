// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directoryprovider.h"

namespace rollcall {

const DirectoryProvider *ProviderCatalog::find(const QString &id) const
{
    for (const auto &provider : m_providers) {
        if (provider->info().id == id)
            return provider.get();
    }
    return nullptr;
}

} // namespace rollcall
