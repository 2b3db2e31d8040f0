// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

namespace rollcall {

namespace {

//! Later, as every terminal signal: the caller has not connected yet.
void finishLater(ConnectionTest *test, const Result<ConnectionReport> &result)
{
    QMetaObject::invokeMethod(
        test,
        [test, result] {
            test->deleteLater();
            Q_EMIT test->finished(result);
        },
        Qt::QueuedConnection);
}

Result<ConnectionReport> read(const DirectoryProvider &provider, const Result<HttpResponse> &result)
{
    if (!result.ok())
        return result.error();
    const HttpResponse &response = result.value();
    if (response.status < 200 || response.status >= 300)
        return provider.errorFrom(response);
    const Result<TokenInfo> token = provider.readWhoAmI(response);
    if (!token.ok())
        return token.error();
    return ConnectionReport{token.value(), response.rateLimit, response.elapsed};
}

} // namespace

ConnectionTest::ConnectionTest(QObject *parent) : QObject(parent) { }

ConnectionTest *ConnectionTest::start(const Services &services, const Profile &profile,
                                      const Secrets &secrets, QObject *parent)
{
    auto *test = new ConnectionTest(parent);
    const DirectoryProvider *provider = services.providers.find(profile.provider);
    if (!provider) {
        finishLater(
            test,
            Error{ErrorKind::InvalidInput, "unknown provider", profile.provider.toStdString()});
        return test;
    }
    auto authenticator = services.authenticators.make(profile, provider->info(), secrets);
    if (!authenticator.ok()) {
        finishLater(test, authenticator.error());
        return test;
    }
    const std::shared_ptr<Authenticator> kept = std::move(authenticator).value();
    SendRules rules = sendRulesOf(profile);
    rules.maxAttempts = 1;
    AuthJob *auth = kept->authorize(provider->whoAmI(profile), test);
    connect(auth, &AuthJob::finished, test,
            [test, provider, rules, kept,
             transport = &services.transport](const Result<HttpRequest> &request) {
                if (!request.ok())
                    return finishLater(test, request.error());
                HttpCall *call = transport->send(request.value(), rules, test);
                connect(call, &HttpCall::finished, test,
                        [test, provider](const Result<HttpResponse> &response) {
                            finishLater(test, read(*provider, response));
                        });
            });
    return test;
}

SendRules sendRulesOf(const Profile &profile)
{
    SendRules rules;
    rules.origins.append(profile.baseUrl);
    if (!profile.aliasHost.isEmpty()) {
        QUrl alias;
        alias.setScheme(profile.baseUrl.scheme());
        alias.setHost(profile.aliasHost);
        rules.origins.append(alias);
    }
    rules.budgetPercent = profile.budgetPercent;
    return rules;
}

} // namespace rollcall
