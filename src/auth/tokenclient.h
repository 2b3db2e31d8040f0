// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authservices.h"
#include "auth/dpopkey.h"
#include "auth/tokenanswer.h"

#include <memory>
#include <optional>

namespace rollcall {

//! What is asked of a token endpoint beside who asks.
struct TokenGrant
{
    GrantKind kind = GrantKind::ClientCredentials;
    //! In the order in which they are sent; the values are kept out of errors.
    QList<std::pair<QString, Secret>> parameters{};
};

//! What an answer has taught that makes another try worthwhile.
enum class Lesson
{
    None,
    Nonce,
    Clock
};

//! One app as it meets its authorization server: builds token requests with the app's
//! authentication, and remembers the server's nonce and how far this computer's clock is off. Sends
//! nothing itself. Shared by what signs in and what renews.
class TokenClient
{
public:
    //! InvalidInput: a field or the private key cannot be used.
    static Result<std::shared_ptr<TokenClient>>
    make(const AuthServices &services, const SignInPlan &plan, const Secret &mainSecret);

    Result<HttpRequest> tokenRequest(const TokenGrant &grant) const;
    Result<HttpRequest> deviceRequest() const;
    TokenQuestion question(const TokenGrant &grant) const;
    //! Where a request with secrets may go: to its own address, and nowhere on.
    SendRules rulesFor(const QUrl &address) const;

    //! What the answer to a token request without success teaches.
    Lesson learnFrom(const HttpResponse &refusal);
    //! A nonce that a directory's answer brought. True: it is new.
    bool learnNonce(const HttpResponse &response);
    //! The request with this token, and its proof where the token is bound to our key.
    Result<HttpRequest> authorized(const HttpRequest &request, const TokenAnswer &token) const;

    QDateTime now() const; //!< the server's, as far as it is known
    std::chrono::seconds clockOffset() const { return m_clockOffset; } //!< server minus local
    const SignInPlan &plan() const { return m_plan; }
    const AuthServices &services() const { return m_services; }

private:
    TokenClient(const AuthServices &services, const SignInPlan &plan, const Secret &mainSecret)
        : m_services(services), m_plan(plan), m_secret(mainSecret)
    { }

    Result<void> addAssertion(QList<std::pair<QString, Secret>> &parameters) const;
    QStringList scopes() const;
    bool bringsTime() const; //!< whether requests hold a time that the server checks

    AuthServices m_services;
    SignInPlan m_plan;
    Secret m_secret;
    std::optional<SigningKey> m_key; //!< of assertions
    std::optional<DpopKey> m_dpop;
    bool m_isDpopOn = false; //!< the server has asked for a proof
    std::chrono::seconds m_clockOffset{0};
};

} // namespace rollcall
