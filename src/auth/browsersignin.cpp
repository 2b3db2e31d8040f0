// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/browsersignin.h"

#include "auth/jsonwebtoken.h"
#include "auth/keymaterial.h"
#include "auth/signinflaws.h"
#include "auth/tokenexchange.h"
#include "core/clock.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <utility>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes patience{10};

Error flawed(SignInFlaw flaw, const char *detail)
{
    Error error{kindOf(flaw), detail};
    error.flaw = flaw;
    return error;
}

QString valueOf(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

//! Names and values encoded whole: QUrlQuery would leave a "+" alone, which servers read as space.
QString encodedQuery(const QList<std::pair<QString, QByteArray>> &items)
{
    QByteArrayList encoded;
    for (const auto &[name, value] : items)
        encoded.append(name.toUtf8() + '=' + value.toPercentEncoding());
    return QString::fromLatin1(encoded.join('&'));
}

bool isSameServer(const QUrl &issuer, const QUrl &asked)
{
    return issuer.scheme() == asked.scheme() && issuer.host() == asked.host()
        && issuer.port() == asked.port();
}

} // namespace

BrowserSignIn::BrowserSignIn(std::shared_ptr<TokenClient> client, const QString &name,
                             RedirectListeners &listeners, QObject *parent)
    : SignInFlow(parent), m_client(std::move(client)), m_name(name), m_listeners(listeners),
      m_state(randomText()), m_verifier(randomText())
{
    QMetaObject::invokeMethod(this, &BrowserSignIn::begin, Qt::QueuedConnection);
}

void BrowserSignIn::begin()
{
    const OAuthPlan &oauth = m_client->plan().oauth;
    if (oauth.authorizeUrl.isEmpty())
        return settle(Error{ErrorKind::InvalidInput, "no page to sign in",
                            QT_TRANSLATE_NOOP("Provider", "This way to sign in is not known.")});
    const auto listener = m_listeners.listen(
        oauth.redirectPorts, oauth.redirectPath,
        [this](const QUrl &url) { return readRedirect(url); }, this);
    if (!listener.ok()) {
        Error error = flawed(SignInFlaw::NoRedirectPort, "no redirect port is free");
        QStringList ports;
        for (const quint16 port : oauth.redirectPorts)
            ports.append(QString::number(port));
        error.other = ports.join(", "_L1).toStdString();
        return settle(error);
    }
    m_redirect = listener.value()->address();
    m_client->services().clock.callLater(patience, this, [this] {
        settle(flawed(SignInFlaw::CodeExpired, "nobody came back from the browser"));
    });
    Q_EMIT openBrowser(signInPage());
}

QUrl BrowserSignIn::signInPage() const
{
    const OAuthPlan &oauth = m_client->plan().oauth;
    const QByteArray challenge =
        toBase64Url(QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256));
    const QString query = encodedQuery({
        {u"client_id"_s, oauth.clientId.toUtf8()},
        {u"response_type"_s, "code"},
        {u"response_mode"_s, "query"},
        {u"scope"_s, oauth.personScopes.join(u' ').toUtf8()},
        {u"redirect_uri"_s, m_redirect.toEncoded()},
        {u"state"_s, m_state},
        {u"code_challenge"_s, challenge},
        {u"code_challenge_method"_s, "S256"},
    });
    QUrl page = oauth.authorizeUrl;
    const QString own = page.query(QUrl::FullyEncoded);
    page.setQuery(own.isEmpty() ? query : QString(own + u'&' + query), QUrl::StrictMode);
    return page;
}

//! Whoever sends a browser here without our state is a stranger, and ends nothing.
RedirectPage BrowserSignIn::readRedirect(const QUrl &url)
{
    if (valueOf(url, u"state"_s).toLatin1() != m_state || std::exchange(m_hasAnswer, true))
        return {tr("This is not the sign-in that Rollcall waits for"),
                tr("Close this page, and begin again in Rollcall if needed.")};
    QMetaObject::invokeMethod(
        this, [this, url] { take(url); }, Qt::QueuedConnection);
    if (valueOf(url, u"code"_s).isEmpty())
        return {tr("You are not signed in"), tr("Rollcall says why. You may close this page.")};
    return {tr("You are signed in"), tr("You may close this page and go back to Rollcall.")};
}

void BrowserSignIn::take(const QUrl &url)
{
    const QString issuer = valueOf(url, u"iss"_s);
    if (!issuer.isEmpty() && !isSameServer(QUrl(issuer), m_client->plan().oauth.authorizeUrl))
        return settle(flawed(SignInFlaw::AnswerForeign, "the redirect names another issuer"));
    const QString code = valueOf(url, u"code"_s);
    if (!code.isEmpty())
        return exchange(code);
    settle(refusal(valueOf(url, u"error"_s),
                   valueOf(url, u"error_description"_s).replace(u'+', u' ')));
}

void BrowserSignIn::exchange(const QString &code)
{
    const TokenGrant grant{GrantKind::Code,
                           {{u"code"_s, Secret(code.toUtf8())},
                            {u"redirect_uri"_s, Secret(m_redirect.toEncoded())},
                            {u"code_verifier"_s, Secret(m_verifier)}}};
    auto *asked = new TokenExchange(m_client, grant, this);
    connect(asked, &TokenExchange::finished, this, [this](const Result<TokenAnswer> &answer) {
        if (!answer.ok())
            return settle(answer.error());
        if (answer.value().refreshToken.isEmpty())
            return settle(flawed(SignInFlaw::NoRefreshToken, "no refresh token came"));
        settle(Secrets{{m_name, answer.value().refreshToken}});
    });
}

Error BrowserSignIn::refusal(const QString &code, const QString &words) const
{
    return tokenErrorOf(code, words, m_client->question({GrantKind::Code}));
}

void BrowserSignIn::settle(const Result<Secrets> &result)
{
    if (std::exchange(m_isSettled, true))
        return;
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollcall
