// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/apitokenauthenticator.h"

#include "auth/pastedtoken.h"

namespace rollcall {

namespace {

Result<HttpRequest> withHeader(HttpRequest request, const Result<HttpHeader> &header)
{
    if (!header.ok())
        return header.error();
    request.headers.removeIf([&header](const HttpHeader &other) {
        return other.name.compare(header.value().name, Qt::CaseInsensitive) == 0;
    });
    request.headers.append(header.value());
    return request;
}

} // namespace

ApiTokenAuthenticator::ApiTokenAuthenticator(const CredentialInfo &credential, const Secret &pasted)
    : m_header(credential.header), m_prefix(credential.prefix), m_pasted(pasted)
{ }

Result<std::shared_ptr<Authenticator>> ApiTokenAuthenticator::make(const CredentialInfo &credential,
                                                                   const Secret &pasted)
{
    const std::shared_ptr<ApiTokenAuthenticator> made(
        new ApiTokenAuthenticator(credential, pasted));
    if (const auto header = made->header(); !header.ok())
        return header.error();
    return std::shared_ptr<Authenticator>(made);
}

Result<HttpHeader> ApiTokenAuthenticator::header() const
{
    const Result<QByteArray> token = readPastedToken(m_pasted.reveal(), m_prefix);
    if (!token.ok())
        return token.error();
    return HttpHeader{m_header, m_prefix + token.value()};
}

AuthJob *ApiTokenAuthenticator::authorize(const HttpRequest &request, QObject *parent)
{
    auto *job = new AuthJob(parent);
    const Result<HttpRequest> result = withHeader(request, header());
    QMetaObject::invokeMethod(
        job,
        [job, result] {
            job->deleteLater();
            Q_EMIT job->finished(result);
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace rollcall
