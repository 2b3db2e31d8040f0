// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

#include "session/profileauthenticator.h"
#include "session/serviceinquiry.h"

namespace rollcall {

ConnectionTest::ConnectionTest(const Services &services, const Profile &profile, QObject *parent)
    : QObject(parent), m_services(services), m_profile(profile),
      m_provider(services.providers.find(profile.provider))
{ }

ConnectionTest *ConnectionTest::start(const Services &services, const Profile &profile,
                                      const Secrets &secrets, QObject *parent)
{
    auto *test = new ConnectionTest(services, profile, parent);
    auto authenticator = profileAuthenticator(services, profile, secrets);
    if (!authenticator.ok()) {
        test->finishLater(authenticator.error());
        return test;
    }
    test->m_authenticator = std::move(authenticator).value();
    test->ask();
    return test;
}

void ConnectionTest::ask()
{
    AuthJob *job = m_authenticator->authorize(m_provider->whoAmI(m_profile), this);
    connect(job, &AuthJob::finished, this, [this](const Result<HttpRequest> &request) {
        if (!request.ok())
            return finishLater(request.error());
        send(request.value());
    });
}

void ConnectionTest::send(const HttpRequest &authorized)
{
    SendRules rules = sendRulesOf(m_profile, *m_provider);
    rules.maxAttempts = 1;
    HttpCall *call = m_services.transport.send(authorized, rules, this);
    connect(call, &HttpCall::finished, this,
            [this, authorized](const Result<HttpResponse> &response) {
                if (!response.ok())
                    return finishLater(response.error());
                read(authorized, response.value());
            });
}

void ConnectionTest::read(const HttpRequest &authorized, const HttpResponse &response)
{
    if (response.status < 200 || response.status >= 300) {
        const SecondTry again = m_authenticator->refused(authorized, response);
        if (again == SecondTry::Worthwhile && !std::exchange(m_isRepeated, true))
            return ask();
        return finishLater(m_authenticator->explained(m_provider->errorFrom(response), response));
    }
    const Result<TokenInfo> token = m_provider->readWhoAmI(response);
    if (!token.ok())
        return finishLater(token.error());
    askFurther(ConnectionReport{token.value(),
                                response.rateLimit,
                                response.elapsed,
                                m_authenticator->health(),
                                m_authenticator->renewedSecrets(),
                                {}});
}

void ConnectionTest::askFurther(const ConnectionReport &report)
{
    auto *inquiry = ServiceInquiry::start(m_services, m_profile, {}, m_authenticator, this);
    if (!inquiry)
        return finishLater(report);
    connect(inquiry, &ServiceInquiry::finished, this, [this, report](const ServiceFacts &facts) {
        ConnectionReport whole = report;
        whole.remarks = facts.remarks;
        finishLater(whole);
    });
}

//! Later, as every terminal signal: the caller has not connected yet.
void ConnectionTest::finishLater(const Result<ConnectionReport> &result)
{
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater();
            Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

SendRules sendRulesOf(const Profile &profile, const DirectoryProvider &provider)
{
    SendRules rules;
    rules.origins = originsOf(profile);
    const QStringList paths = provider.readOnlyPosts();
    for (const QString &path : paths) {
        QUrl post = profile.baseUrl;
        post.setPath(path);
        rules.posts.append(post);
    }
    rules.budgetPercent = profile.budgetPercent;
    rules.trust = extraTrustOf(profile);
    return rules;
}

} // namespace rollcall
