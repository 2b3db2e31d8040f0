// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serviceinquiry.h"

#include "core/clock.h"
#include "core/httptransport.h"
#include "session/connectiontest.h"

#include <utility>

namespace rollcall {

namespace {

// A service that thinks longer about itself is listed without.
constexpr std::chrono::milliseconds patience{5'000};
constexpr qint64 mostBytes = 1024 * 1024;

} // namespace

ServiceInquiry::ServiceInquiry(const Services &services, const Profile &profile,
                               std::shared_ptr<Authenticator> authenticator, QObject *parent)
    : QObject(parent), m_services(services), m_profile(profile),
      m_provider(*services.providers.find(profile.provider)),
      m_authenticator(std::move(authenticator))
{ }

ServiceInquiry *ServiceInquiry::start(const Services &services, const Profile &profile,
                                      const ListingRequest &asked,
                                      std::shared_ptr<Authenticator> authenticator, QObject *parent)
{
    const QList<HttpRequest> questions =
        services.providers.find(profile.provider)->questions(profile, asked);
    if (questions.isEmpty())
        return nullptr;
    auto *inquiry = new ServiceInquiry(services, profile, std::move(authenticator), parent);
    inquiry->ask(questions);
    return inquiry;
}

void ServiceInquiry::ask(const QList<HttpRequest> &questions)
{
    m_open = questions.size();
    m_answers.resize(questions.size());
    for (qsizetype number = 0; number < questions.size(); ++number) {
        AuthJob *job = m_authenticator->authorize(questions[number], this);
        connect(job, &AuthJob::finished, this, [this, number](const Result<HttpRequest> &request) {
            if (request.ok())
                send(number, request.value());
            else
                answered(number, request.error());
        });
    }
    m_services.clock.callLater(patience, this, [this] { finish(); });
}

void ServiceInquiry::send(qsizetype number, const HttpRequest &authorized)
{
    SendRules rules = sendRulesOf(m_profile, m_provider);
    rules.maxAttempts = 1;
    rules.idleTimeout = patience;
    rules.deadline = patience;
    rules.maxBodyBytes = mostBytes;
    HttpCall *call = m_services.transport.send(authorized, rules, this);
    connect(call, &HttpCall::finished, this,
            [this, number](const Result<HttpResponse> &response) { answered(number, response); });
}

void ServiceInquiry::answered(qsizetype number, const Result<HttpResponse> &response)
{
    const bool isGood =
        response.ok() && response.value().status >= 200 && response.value().status < 300;
    if (isGood)
        m_answers[number] = response.value();
    if (--m_open == 0)
        finish();
}

void ServiceInquiry::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    deleteLater();
    Q_EMIT finished(m_provider.readAnswers(m_answers, m_services.clock.now()));
}

} // namespace rollcall
