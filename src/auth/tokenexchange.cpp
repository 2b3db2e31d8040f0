// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenexchange.h"

#include "core/clock.h"
#include "core/httptransport.h"

#include <utility>

namespace rollcall {

TokenExchange::TokenExchange(std::shared_ptr<TokenClient> client, const TokenGrant &grant,
                             QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_grant(grant)
{
    QMetaObject::invokeMethod(this, &TokenExchange::ask, Qt::QueuedConnection);
}

void TokenExchange::ask()
{
    const Result<HttpRequest> request = m_client->tokenRequest(m_grant);
    if (!request.ok())
        return settle(request.error());
    HttpCall *call = m_client->services().transport.send(
        request.value(), m_client->rulesFor(request.value().url), this);
    connect(call, &HttpCall::finished, this, [this](const Result<HttpResponse> &response) {
        if (!response.ok())
            return settle(response.error());
        read(response.value());
    });
}

void TokenExchange::read(const HttpResponse &response)
{
    m_code = oauthCodeOf(response);
    const Result<TokenAnswer> answer =
        readTokenAnswer(response, m_client->question(m_grant), m_client->services().clock.now());
    if (answer.ok()) {
        m_client->learnNonce(response); // for the next question
        return settle(answer);
    }
    if (mayAskAgain(m_client->learnFrom(response)))
        return ask();
    settle(refusal(answer.error()));
}

bool TokenExchange::mayAskAgain(Lesson lesson)
{
    switch (lesson) {
    case Lesson::None:
        return false;
    case Lesson::Nonce:
        return ++m_proofTries <= 2; // without a nonce, then with it
    case Lesson::Clock:
        return !std::exchange(m_hasTriedClock, true);
    }
    Q_UNREACHABLE();
}

Error TokenExchange::refusal(Error error) const
{
    if (error.flaw == SignInFlaw::ClockWrong && m_client->clockOffset().count() != 0)
        error.other = std::to_string(m_client->clockOffset().count());
    return error;
}

void TokenExchange::settle(const Result<TokenAnswer> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollcall
