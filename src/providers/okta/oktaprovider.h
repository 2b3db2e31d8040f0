// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "providers/okta/oktadetails.h"
#include "providers/okta/oktagroupsource.h"

namespace rollcall {

//! Okta through its Core Management API (/api/v1). Stateless.
class OktaProvider final : public DirectoryProvider
{
public:
    ProviderInfo info() const override;
    Result<void> checkFields(const Profile &profile) const override;
    Result<OAuthPlan> oauthPlan(const Profile &profile) const override;
    Result<AddressReading> readAddress(const QString &pasted) const override;
    HttpRequest listUsers(const Profile &profile, const ListingRequest &asked) const override;
    QString describeListing(const Profile &profile, const ListingRequest &asked) const override;
    ServerQuery pushDown(const Query &query, std::string_view text) const override;
    Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const override;
    std::optional<HttpRequest> gentlerPage(const HttpRequest &failed,
                                           const HttpResponse &response) const override;
    const PageFormat &userPageFormat(const HttpRequest &sent) const override;
    const DetailSource *details() const override { return &m_details; }
    const GroupSource *groups() const override { return &m_groups; }
    HttpRequest whoAmI(const Profile &profile) const override;
    Result<TokenInfo> readWhoAmI(const HttpResponse &response) const override;
    Error errorFrom(const HttpResponse &response) const override;

private:
    OktaDetails m_details;
    OktaGroupSource m_groups;
};

} // namespace rollcall
