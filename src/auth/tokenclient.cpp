// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenclient.h"

#include "auth/jsonwebtoken.h"
#include "core/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

using Parameters = QList<std::pair<QString, Secret>>;

constexpr seconds assertionLifetime{300};
constexpr seconds tolerableOffset{30};

Error unusable(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, "credential not usable", sentence};
}

Secret plainValue(const QString &text)
{
    return Secret(text.toUtf8());
}

QString nameOf(GrantKind kind)
{
    switch (kind) {
    case GrantKind::ClientCredentials:
        return u"client_credentials"_s;
    case GrantKind::Code:
        return u"authorization_code"_s;
    case GrantKind::DeviceCode:
        return u"urn:ietf:params:oauth:grant-type:device_code"_s;
    case GrantKind::Refresh:
        return u"refresh_token"_s;
    }
    Q_UNREACHABLE();
}

QByteArray formOf(const Parameters &parameters)
{
    QByteArrayList items;
    for (const auto &[name, value] : parameters)
        items.append(name.toUtf8().toPercentEncoding() + '=' + value.reveal().toPercentEncoding());
    return items.join('&');
}

QByteArray jsonOf(const Parameters &parameters)
{
    QJsonObject object;
    for (const auto &[name, value] : parameters)
        object[name] = QString::fromUtf8(value.reveal());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpRequest postTo(const QUrl &address, TokenBody form, const Parameters &parameters)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = address;
    request.rateBucket = "token";
    request.headers = {{"Accept", "application/json"}};
    switch (form) {
    case TokenBody::Form:
        request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = formOf(parameters);
        break;
    case TokenBody::Json:
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = jsonOf(parameters);
        break;
    }
    return request;
}

//! The id and the secret of an app, where the service wants them.
void addClientSecret(const OAuthPlan &oauth, const Secret &secret, Parameters &parameters,
                     QList<HttpHeader> &headers)
{
    const QByteArray id = oauth.clientId.toUtf8();
    switch (oauth.clientAuth) {
    case ClientAuth::Body:
        parameters.append({u"client_id"_s, Secret(id)});
        parameters.append({u"client_secret"_s, secret});
        return;
    case ClientAuth::Basic: {
        const QByteArray pair = id.toPercentEncoding() + ':' + secret.reveal().toPercentEncoding();
        headers.append(HttpHeader{"Authorization", "Basic " + pair.toBase64()});
        return;
    }
    case ClientAuth::NamedHeader:
        headers.append(
            HttpHeader{"Authorization", "client_id:" + id + ", client_secret:" + secret.reveal()});
        return;
    }
}

} // namespace

Result<std::shared_ptr<TokenClient>>
TokenClient::make(const AuthServices &services, const SignInPlan &plan, const Secret &mainSecret)
{
    if (plan.oauth.clientId.isEmpty())
        return unusable(QT_TRANSLATE_NOOP("Provider", "The client id is missing."));
    // No line end ever reaches a header; pasting brings them along.
    const QByteArray trimmed = mainSecret.reveal().trimmed();
    const std::shared_ptr<TokenClient> client(new TokenClient(services, plan, Secret(trimmed)));
    if (plan.credential.how != SignIn::ClientAssertion)
        return client;
    Result<SigningKey> key = SigningKey::read(mainSecret);
    if (!key.ok())
        return key.error();
    client->m_key = std::move(key).value();
    Parameters unused;
    if (const auto tried = client->addAssertion(unused); !tried.ok())
        return tried.error();
    return client;
}

Result<HttpRequest> TokenClient::tokenRequest(const TokenGrant &grant) const
{
    Parameters parameters{{u"grant_type"_s, plainValue(nameOf(grant.kind))}};
    const bool isTold = grant.kind == GrantKind::Code || grant.kind == GrantKind::DeviceCode;
    if (!isTold && !scopes().isEmpty()) // else the scope went with the first step
        parameters.append({u"scope"_s, plainValue(scopes().join(u' '))});
    parameters += grant.parameters;
    QList<HttpHeader> headers;
    switch (m_plan.credential.how) {
    case SignIn::ClientSecret:
        addClientSecret(m_plan.oauth, m_secret, parameters, headers);
        break;
    case SignIn::ClientAssertion:
        if (const auto added = addAssertion(parameters); !added.ok())
            return added.error();
        break;
    case SignIn::AuthorizationCode:
    case SignIn::DeviceCode:
    case SignIn::Token:
    case SignIn::Basic:
        parameters.append({u"client_id"_s, plainValue(m_plan.oauth.clientId)});
        break;
    }
    HttpRequest request = postTo(m_plan.oauth.tokenUrl, m_plan.oauth.body, parameters);
    request.headers += headers;
    if (m_isDpopOn && m_dpop) {
        const Result<HttpHeader> proof = m_dpop->proofFor(request, {}, now());
        if (!proof.ok())
            return proof.error();
        request.headers.append(proof.value());
    }
    return request;
}

Result<HttpRequest> TokenClient::deviceRequest() const
{
    if (m_plan.oauth.deviceUrl.isEmpty())
        return unusable(QT_TRANSLATE_NOOP("Provider", "This way to sign in is not known."));
    return postTo(m_plan.oauth.deviceUrl, TokenBody::Form,
                  {{u"client_id"_s, plainValue(m_plan.oauth.clientId)},
                   {u"scope"_s, plainValue(scopes().join(u' '))}});
}

TokenQuestion TokenClient::question(const TokenGrant &grant) const
{
    TokenQuestion asked{grant.kind, m_plan.credential.how, m_plan.oauth.clientId, scopes(), {}};
    asked.sent.append(m_secret);
    for (const auto &[name, value] : grant.parameters)
        asked.sent.append(value);
    return asked;
}

SendRules TokenClient::rulesFor(const QUrl &address) const
{
    constexpr qint64 largestAnswer = 1024 * 1024;
    SendRules rules;
    rules.origins = {address};
    rules.posts = {address};
    rules.budgetPercent = 100;
    rules.maxBodyBytes = largestAnswer;
    rules.maxAttempts = 3;
    rules.trust = m_plan.trust;
    return rules;
}

Lesson TokenClient::learnFrom(const HttpResponse &refusal)
{
    const QString code = oauthCodeOf(refusal);
    const bool wantsProof = code == "use_dpop_nonce"_L1 || code == "invalid_dpop_proof"_L1;
    if (wantsProof && m_plan.oauth.dpop == DpopUse::WhenAsked) {
        const bool isNews = learnNonce(refusal);
        if (!std::exchange(m_isDpopOn, true) || isNews)
            return Lesson::Nonce;
    }
    const auto date = dateOf(refusal);
    if (!date || !bringsTime())
        return Lesson::None;
    const seconds offset(m_services.clock.now().secsTo(*date));
    if (std::chrono::abs(offset - m_clockOffset) <= tolerableOffset)
        return Lesson::None;
    m_clockOffset = offset;
    return Lesson::Clock;
}

bool TokenClient::learnNonce(const HttpResponse &response)
{
    if (m_plan.oauth.dpop == DpopUse::Never)
        return false;
    if (!m_dpop) {
        Result<DpopKey> key = DpopKey::generate();
        if (!key.ok())
            return false;
        m_dpop = std::move(key).value();
    }
    return m_dpop->learnNonce(response);
}

Result<HttpRequest> TokenClient::authorized(const HttpRequest &request,
                                            const TokenAnswer &token) const
{
    HttpRequest ready = request;
    ready.headers.removeIf([](const HttpHeader &header) {
        return header.name.compare("Authorization", Qt::CaseInsensitive) == 0
            || header.name.compare("DPoP", Qt::CaseInsensitive) == 0;
    });
    const bool isBound = token.health.kind == "DPoP"_L1 && m_dpop;
    const QByteArray &bytes = token.accessToken.reveal();
    ready.headers.append(HttpHeader{
        "Authorization", (isBound ? QByteArray("DPoP ") : QByteArray("Bearer ")) + bytes});
    if (!isBound)
        return ready;
    const Result<HttpHeader> proof = m_dpop->proofFor(request, bytes, now());
    if (!proof.ok())
        return proof.error();
    ready.headers.append(proof.value());
    return ready;
}

QDateTime TokenClient::now() const
{
    return m_services.clock.now().addSecs(m_clockOffset.count());
}

Result<void> TokenClient::addAssertion(Parameters &parameters) const
{
    const OAuthPlan &oauth = m_plan.oauth;
    const QString audience = oauth.assertionAudience.isEmpty()
        ? QString::fromLatin1(oauth.tokenUrl.toEncoded())
        : oauth.assertionAudience;
    const qint64 issued = now().toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, oauth.clientId},
                       {u"sub"_s, oauth.clientId},
                       {u"aud"_s, audience},
                       {u"iat"_s, issued},
                       {u"exp"_s, issued + qint64(assertionLifetime.count())},
                       {u"jti"_s, QString::fromLatin1(randomText())}};
    QJsonObject header{{u"typ"_s, u"JWT"_s}};
    auto algorithm = m_key->kind() == SigningKey::Kind::Rsa ? SignatureAlgorithm::Rs256
                                                            : SignatureAlgorithm::Es256;
    switch (oauth.assertionKey) {
    case AssertionKey::KeyId: {
        const QString keyId = oauth.keyId.isEmpty() ? m_key->keyId() : oauth.keyId;
        if (!keyId.isEmpty())
            header["kid"_L1] = keyId;
        break;
    }
    case AssertionKey::Certificate:
        if (m_key->certificateThumbprint().isEmpty())
            return unusable(QT_TRANSLATE_NOOP(
                "Provider",
                "The certificate is missing. Paste it and its private key one after the other, "
                "both in PEM form."));
        header["x5t#S256"_L1] = QString::fromLatin1(m_key->certificateThumbprint());
        claims["nbf"_L1] = issued;
        algorithm = SignatureAlgorithm::Ps256;
        // Okta takes an assertion alone, and refuses what looks like a second authentication.
        parameters.append({u"client_id"_s, plainValue(oauth.clientId)});
        break;
    }
    const Result<QByteArray> assertion = signedToken(header, claims, *m_key, algorithm);
    if (!assertion.ok())
        return assertion.error();
    parameters.append({u"client_assertion_type"_s,
                       plainValue(u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s)});
    parameters.append({u"client_assertion"_s, Secret(assertion.value())});
    return {};
}

QStringList TokenClient::scopes() const
{
    const SignIn how = m_plan.credential.how;
    const bool isPerson = how == SignIn::AuthorizationCode || how == SignIn::DeviceCode;
    return isPerson ? m_plan.oauth.personScopes : m_plan.oauth.scopes;
}

bool TokenClient::bringsTime() const
{
    return m_key || m_isDpopOn;
}

} // namespace rollcall
