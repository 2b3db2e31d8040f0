// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/apitokenauthenticator.h"

#include "auth/headerjob.h"
#include "auth/pastedtoken.h"
#include "auth/quotedsecrets.h"

#include <algorithm>

namespace rollcall {

namespace {

bool isNeeded(const CredentialInfo &credential, const QString &name)
{
    return std::ranges::none_of(credential.fields, [&name](const ProviderField &field) {
        return field.name == name && field.need == ProviderField::Need::Optional;
    });
}

} // namespace

Result<std::shared_ptr<Authenticator>> ApiTokenAuthenticator::make(const Profile &profile,
                                                                   const CredentialInfo &credential,
                                                                   const Secrets &secrets)
{
    QList<SecretHeader> wanted = credential.otherHeaders;
    const auto main =
        std::ranges::find(credential.fields, ProviderField::Kind::Secret, &ProviderField::kind);
    if (main != credential.fields.end())
        wanted.prepend({main->name, credential.header, credential.prefix});
    QList<Line> lines;
    for (const SecretHeader &header : std::as_const(wanted)) {
        const Secret secret = secrets.value(header.field);
        const bool isLeftOut = secret.isEmpty() && !isNeeded(credential, header.field);
        if (!secrets.contains(header.field) && !isLeftOut)
            return Error{ErrorKind::SecretMissing, "a secret that is needed was not given",
                         profile.name.toStdString()};
        if (!isLeftOut)
            lines.append({header.header, header.prefix, secret});
    }
    const std::shared_ptr<ApiTokenAuthenticator> made(new ApiTokenAuthenticator(lines));
    if (const auto headers = made->headers(); !headers.ok())
        return headers.error();
    return std::shared_ptr<Authenticator>(made);
}

Result<QList<HttpHeader>> ApiTokenAuthenticator::headers() const
{
    QList<HttpHeader> headers;
    for (const Line &line : m_lines) {
        Result<QByteArray> read = readPastedToken(line.pasted.reveal(), line.prefix);
        if (!read.ok())
            return read.error();
        const Secret token(std::move(read).value()); // overwritten when the header is made
        headers.append({line.header, line.prefix + token.reveal()});
    }
    return headers;
}

AuthJob *ApiTokenAuthenticator::authorize(const HttpRequest &request, QObject *parent)
{
    return addHeadersLater(request, headers(), parent);
}

Error ApiTokenAuthenticator::explained(const Error &error, const HttpResponse &) const
{
    QList<Secret> sent;
    for (const Line &line : m_lines) {
        sent.append(line.pasted);
        if (Result<QByteArray> read = readPastedToken(line.pasted.reveal(), line.prefix); read.ok())
            sent.append(Secret(std::move(read).value()));
    }
    return withoutSecrets(error, sent);
}

} // namespace rollcall
