// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signinflaws.h"

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NumberRow
{
    int number;
    SignInFlaw flaw;
};

// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
constexpr std::array numberRows{
    NumberRow{7'000'215, SignInFlaw::SecretWrong},
    NumberRow{7'000'222, SignInFlaw::SecretExpired},
    NumberRow{7'000'218, SignInFlaw::FlowNotAllowed}, // not a public client
    NumberRow{700'016, SignInFlaw::ClientUnknown},
    NumberRow{700'027, SignInFlaw::KeyUnknown},
    NumberRow{700'024, SignInFlaw::ClockWrong},
    NumberRow{700'021, SignInFlaw::AudienceWrong},
    NumberRow{700'023, SignInFlaw::AudienceWrong},
    NumberRow{500'011, SignInFlaw::AudienceWrong}, // the resource of another cloud
    NumberRow{90'002, SignInFlaw::TenantUnknown},
    NumberRow{900'023, SignInFlaw::TenantUnknown},
    NumberRow{65'001, SignInFlaw::ConsentMissing},
    NumberRow{90'094, SignInFlaw::ConsentMissing},
    NumberRow{70'011, SignInFlaw::ScopeMissing},
    NumberRow{1'002'012, SignInFlaw::ScopeMissing},
    NumberRow{50'076, SignInFlaw::PolicyBlocked},
    NumberRow{50'079, SignInFlaw::PolicyBlocked},
    NumberRow{53'003, SignInFlaw::PolicyBlocked},
    NumberRow{70'043, SignInFlaw::SignInEnded},
    NumberRow{50'173, SignInFlaw::SignInEnded},
    NumberRow{700'082, SignInFlaw::SignInEnded},
    NumberRow{70'019, SignInFlaw::CodeExpired},
};

bool says(const QString &words, std::initializer_list<const char *> any)
{
    return std::ranges::any_of(any, [&words](const char *word) {
        return words.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

bool isPerson(SignIn how)
{
    return how == SignIn::AuthorizationCode || how == SignIn::DeviceCode;
}

SignInFlaw flawOfClient(const QString &words, SignIn how)
{
    if (says(words, {"client_id", "client id", "unknown client", "known client", "not found"}))
        return SignInFlaw::ClientUnknown;
    if (how != SignIn::ClientAssertion)
        return isPerson(how) ? SignInFlaw::ClientUnknown : SignInFlaw::SecretWrong;
    if (says(words, {"audience", "aud "}))
        return SignInFlaw::AudienceWrong;
    if (says(words, {"expir", "not valid yet", "future", "issued", "iat", "nbf", "clock"}))
        return SignInFlaw::ClockWrong;
    return SignInFlaw::KeyUnknown;
}

SignInFlaw flawOfGrant(GrantKind grant)
{
    switch (grant) {
    case GrantKind::Refresh:
        return SignInFlaw::SignInEnded;
    case GrantKind::Code:
    case GrantKind::DeviceCode:
        return SignInFlaw::CodeExpired;
    case GrantKind::ClientCredentials:
        break;
    }
    return SignInFlaw::None;
}

} // namespace

SignInFlaw flawOf(const TokenRefusal &refusal, const TokenQuestion &asked)
{
    for (const int number : refusal.numbers) {
        const auto row = std::ranges::find(numberRows, number, &NumberRow::number);
        if (row != numberRows.end())
            return row->flaw;
    }
    const QString &code = refusal.code;
    if (code == "invalid_client"_L1)
        return flawOfClient(refusal.words, asked.how);
    if (code == "invalid_grant"_L1)
        return flawOfGrant(asked.grant);
    if (code == "invalid_scope"_L1)
        return SignInFlaw::ScopeMissing;
    if (code == "consent_required"_L1)
        return SignInFlaw::ConsentMissing;
    if (code == "interaction_required"_L1 || code == "login_required"_L1)
        return SignInFlaw::PolicyBlocked;
    if (code == "unauthorized_client"_L1 || code == "unsupported_grant_type"_L1)
        return SignInFlaw::FlowNotAllowed;
    if (code == "access_denied"_L1 || code == "authorization_declined"_L1)
        return isPerson(asked.how) ? SignInFlaw::Declined : SignInFlaw::PolicyBlocked;
    if (code == "expired_token"_L1 || code == "bad_verification_code"_L1)
        return SignInFlaw::CodeExpired;
    if (code == "invalid_dpop_proof"_L1 || code == "use_dpop_nonce"_L1)
        return SignInFlaw::ProofRefused;
    constexpr int unauthorized = 401; // OneLogin has no codes
    if (code.isEmpty() && refusal.status == unauthorized)
        return SignInFlaw::SecretWrong;
    return SignInFlaw::None;
}

ErrorKind kindOf(SignInFlaw flaw)
{
    switch (flaw) {
    case SignInFlaw::ClientUnknown:
    case SignInFlaw::SecretWrong:
    case SignInFlaw::SecretExpired:
    case SignInFlaw::KeyUnknown:
    case SignInFlaw::SignInEnded:
    case SignInFlaw::TokenRefused:
    case SignInFlaw::NoRefreshToken:
        return ErrorKind::Unauthorized;
    case SignInFlaw::TenantUnknown:
        return ErrorKind::NotFound;
    case SignInFlaw::ScopeMissing:
    case SignInFlaw::ConsentMissing:
    case SignInFlaw::RoleMissing:
    case SignInFlaw::FlowNotAllowed:
    case SignInFlaw::PolicyBlocked:
    case SignInFlaw::Declined:
        return ErrorKind::Forbidden;
    case SignInFlaw::CodeExpired:
        return ErrorKind::Timeout;
    case SignInFlaw::NoRedirectPort:
        return ErrorKind::Offline;
    case SignInFlaw::NoTokenAnswer:
    case SignInFlaw::AnswerForeign:
        return ErrorKind::BadResponse;
    case SignInFlaw::None:
    case SignInFlaw::AudienceWrong:
    case SignInFlaw::ClockWrong:
    case SignInFlaw::ProofRefused:
        return ErrorKind::ProviderRefused;
    }
    Q_UNREACHABLE();
}

} // namespace rollcall
