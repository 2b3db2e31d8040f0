// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directoryprovider.h"

namespace rollcall {

QStringList DirectoryProvider::secretNames(const QString &credentialId) const
{
    QStringList names;
    const QList<CredentialInfo> credentials = info().credentials;
    for (const CredentialInfo &credential : credentials) {
        for (const ProviderField &field : credential.fields) {
            if (credential.id == credentialId && field.kind == ProviderField::Kind::Secret)
                names.append(field.name);
        }
    }
    return names;
}

ServerQuery DirectoryProvider::pushDown(const Query & /*query*/, std::string_view text) const
{
    ServerQuery nothing;
    nothing.query = QString::fromUtf8(text.data(), qsizetype(text.size()));
    nothing.matchedHere = QStringList{nothing.query};
    return nothing;
}

const DirectoryProvider *ProviderCatalog::find(const QString &id) const
{
    for (const auto &provider : m_providers) {
        if (provider->info().id == id)
            return provider.get();
    }
    return nullptr;
}

} // namespace rollcall
