// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/oauthauthenticator.h"

#include "auth/quotedsecrets.h"
#include "auth/signinflaws.h"

#include <QRegularExpression>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badRequest = 400;
constexpr int unauthorized = 401;

//! The access token in "Authorization: SCHEME TOKEN".
QByteArray tokenOf(const HttpRequest &authorized)
{
    for (const HttpHeader &header : authorized.headers) {
        if (header.name.compare("Authorization", Qt::CaseInsensitive) == 0)
            return header.value.mid(header.value.indexOf(' ') + 1);
    }
    return {};
}

//! Whether a granted scope can be told from what was asked for: not so for ".default", which stands
//! for others, and for what only shapes the sign-in.
bool isTelling(const QString &scope)
{
    static const QStringList shaping{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return !scope.endsWith(".default"_L1) && !shaping.contains(scope);
}

Error withFlaw(Error error, SignInFlaw flaw, const QString &other = {})
{
    error.kind = kindOf(flaw);
    error.flaw = flaw;
    error.other = other.toStdString();
    return error;
}

} // namespace

OAuthAuthenticator::OAuthAuthenticator(std::shared_ptr<TokenClient> client,
                                       std::unique_ptr<RefreshToken> refreshToken)
    : m_client(client), m_keeper(std::move(client), std::move(refreshToken))
{ }

AuthJob *OAuthAuthenticator::authorize(const HttpRequest &request, QObject *parent)
{
    auto *job = new AuthJob(parent);
    m_keeper.take(job, [job, request, client = m_client](const Result<TokenAnswer> &token) {
        job->deleteLater();
        if (token.ok())
            Q_EMIT job->finished(client->authorized(request, token.value()));
        else
            Q_EMIT job->finished(token.error());
    });
    return job;
}

SecondTry OAuthAuthenticator::refused(const HttpRequest &authorized, const HttpResponse &response)
{
    const bool hasNews = m_client->learnNonce(response);
    const bool isAboutProof =
        response.status == badRequest && response.header("WWW-Authenticate").startsWith("DPoP");
    if (response.status != unauthorized && !isAboutProof)
        return SecondTry::Useless;
    if (!hasNews) // with a nonce, the same token will do
        m_keeper.discard(tokenOf(authorized));
    return SecondTry::Worthwhile;
}

Error OAuthAuthenticator::explained(const Error &refusal, const HttpResponse &response) const
{
    const Error error = m_keeper.current()
        ? withoutSecrets(refusal, {m_keeper.current()->accessToken})
        : withoutSecrets(refusal, {});
    if (error.flaw != SignInFlaw::None)
        return error;
    const QByteArray challenge = response.header("WWW-Authenticate");
    if (error.kind == ErrorKind::Unauthorized) {
        const bool isForAnother = challenge.toLower().contains("audience");
        return withFlaw(error, isForAnother ? SignInFlaw::AudienceWrong : SignInFlaw::TokenRefused);
    }
    if (error.kind != ErrorKind::Forbidden)
        return error;
    const QStringList missing = missingScopes(challenge);
    return missing.isEmpty() ? withFlaw(error, SignInFlaw::RoleMissing)
                             : withFlaw(error, SignInFlaw::ScopeMissing, missing.join(u' '));
}

QStringList OAuthAuthenticator::missingScopes(const QByteArray &challenge) const
{
    if (challenge.contains("insufficient_scope")) {
        static const QRegularExpression named(u"scope=\"([^\"]{1,200})\""_s);
        const auto found = named.match(QString::fromLatin1(challenge));
        if (found.hasMatch())
            return {found.captured(1)};
    }
    const SignInPlan &plan = m_client->plan();
    QStringList asked = m_keeper.refreshToken() ? plan.oauth.personScopes : plan.oauth.scopes;
    const QStringList granted = health().scopes;
    asked.removeIf([&granted](const QString &scope) {
        // Microsoft tells them without their service: "User.Read.All".
        const QString shortForm = scope.section(u'/', -1);
        return !isTelling(scope) || granted.contains(scope, Qt::CaseInsensitive)
            || granted.contains(shortForm, Qt::CaseInsensitive);
    });
    const bool isSure = !granted.isEmpty() || challenge.contains("insufficient_scope");
    return isSure ? asked : QStringList();
}

TokenHealth OAuthAuthenticator::health() const
{
    TokenHealth health = m_keeper.current() ? m_keeper.current()->health : TokenHealth();
    if (const RefreshToken *token = m_keeper.refreshToken())
        health.notKept = token->notKept();
    return health;
}

Secrets OAuthAuthenticator::renewedSecrets() const
{
    const RefreshToken *token = m_keeper.refreshToken();
    if (!token || !token->isReplaced())
        return {};
    return {{token->key().name, token->current()}};
}

} // namespace rollcall
