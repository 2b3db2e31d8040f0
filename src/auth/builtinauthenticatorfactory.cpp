// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/builtinauthenticatorfactory.h"

#include "auth/apitokenauthenticator.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

Result<std::shared_ptr<Authenticator>>
BuiltinAuthenticatorFactory::make(const Profile &profile, const ProviderInfo &provider,
                                  const Secrets &secrets)
{
    const auto credential =
        std::ranges::find(provider.credentials, profile.credential, &CredentialInfo::id);
    if (credential == provider.credentials.end() || credential->header.isEmpty())
        return Error{ErrorKind::InvalidInput, "unknown credential",
                     QT_TRANSLATE_NOOP("Provider", "This way to sign in is not known.")};
    const auto field =
        std::ranges::find(credential->fields, ProviderField::Kind::Secret, &ProviderField::kind);
    if (field == credential->fields.end() || !secrets.contains(field->name))
        return Error{ErrorKind::SecretMissing, "no main secret given", profile.name.toStdString()};
    return ApiTokenAuthenticator::make(*credential, secrets[field->name]);
}

} // namespace rollcall
