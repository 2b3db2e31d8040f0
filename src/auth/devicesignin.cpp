// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/devicesignin.h"

#include "auth/signinflaws.h"
#include "auth/tokenexchange.h"
#include "core/clock.h"
#include "core/httptransport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds usualInterval{5};
constexpr seconds longestLife = std::chrono::hours(1);

Error flawed(SignInFlaw flaw, const char *detail)
{
    Error error{kindOf(flaw), detail};
    error.flaw = flaw;
    return error;
}

//! What is opened in a browser comes from the server: nothing but a page.
QUrl pageOf(const QJsonObject &answer, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QUrl url(answer[name].toString(), QUrl::StrictMode);
        const bool isLocal = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
        if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLocal))
            return url;
    }
    return {};
}

seconds secondsOf(const QJsonObject &answer, QLatin1String name, seconds usual, seconds most)
{
    const seconds told(answer[name].toVariant().toLongLong());
    return told.count() > 0 ? std::min(told, most) : usual;
}

//! Whether the next poll may go better: RFC 8628, 3.5.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::ConnectionLost
        || kind == ErrorKind::Timeout || kind == ErrorKind::ProviderFailed
        || kind == ErrorKind::RateLimited;
}

} // namespace

DeviceSignIn::DeviceSignIn(std::shared_ptr<TokenClient> client, const QString &name,
                           QObject *parent)
    : SignInFlow(parent), m_client(std::move(client)), m_name(name)
{
    QMetaObject::invokeMethod(this, &DeviceSignIn::begin, Qt::QueuedConnection);
}

void DeviceSignIn::begin()
{
    const Result<HttpRequest> request = m_client->deviceRequest();
    if (!request.ok())
        return settle(request.error());
    HttpCall *call = m_client->services().transport.send(
        request.value(), m_client->rulesFor(request.value().url), this);
    connect(call, &HttpCall::finished, this, [this](const Result<HttpResponse> &response) {
        if (!response.ok())
            return settle(response.error());
        readCode(response.value());
    });
}

void DeviceSignIn::readCode(const HttpResponse &response)
{
    const TokenQuestion asked = m_client->question({GrantKind::DeviceCode});
    if (response.status < 200 || response.status > 299)
        return settle(tokenErrorFrom(response, asked));
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    DeviceCode code;
    code.userCode = answer["user_code"_L1].toString().simplified();
    code.verificationUrl = pageOf(answer, {"verification_uri"_L1, "verification_url"_L1});
    code.completeUrl = pageOf(answer, {"verification_uri_complete"_L1});
    m_deviceCode = Secret(answer["device_code"_L1].toString().toUtf8());
    if (code.userCode.isEmpty() || code.verificationUrl.isEmpty() || m_deviceCode.isEmpty()) {
        Error error = flawed(SignInFlaw::NoTokenAnswer, "the answer has no device code");
        error.subject = response.url.host().toStdString();
        error.httpStatus = response.status;
        return settle(error);
    }
    const seconds life = secondsOf(answer, "expires_in"_L1, longestLife, longestLife);
    m_interval = secondsOf(answer, "interval"_L1, usualInterval, std::chrono::minutes(1));
    m_expires = m_client->services().clock.now().addSecs(life.count());
    code.expires = m_expires;
    pollLater();
    Q_EMIT showCode(code);
}

void DeviceSignIn::pollLater()
{
    m_client->services().clock.callLater(m_interval, this, [this] { poll(); });
}

void DeviceSignIn::poll()
{
    if (m_client->services().clock.now() >= m_expires)
        return settle(flawed(SignInFlaw::CodeExpired, "nobody typed the code in time"));
    auto *exchange = new TokenExchange(
        m_client, {GrantKind::DeviceCode, {{u"device_code"_s, m_deviceCode}}}, this);
    connect(exchange, &TokenExchange::finished, this,
            [this, exchange](const Result<TokenAnswer> &answer) {
                readPoll(exchange->code(), answer);
            });
}

void DeviceSignIn::readPoll(const QString &code, const Result<TokenAnswer> &answer)
{
    if (answer.ok()) {
        if (answer.value().refreshToken.isEmpty())
            return settle(flawed(SignInFlaw::NoRefreshToken, "no refresh token came"));
        return settle(Secrets{{m_name, answer.value().refreshToken}});
    }
    if (code == "slow_down"_L1)
        m_interval += usualInterval;
    const bool goesOn = code == "authorization_pending"_L1 || code == "slow_down"_L1
        || (code.isEmpty() && isPassing(answer.error().kind));
    if (goesOn)
        return pollLater();
    settle(answer.error());
}

void DeviceSignIn::settle(const Result<Secrets> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollcall
