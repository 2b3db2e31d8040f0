// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "providers/onelogin/onelogindetails.h"
#include "providers/onelogin/onelogingroupsource.h"

namespace rollcall {

//! OneLogin through its API v2 (/api/2/users), or v1 where an account has no v2. Stateless.
class OneLoginProvider final : public DirectoryProvider
{
public:
    ProviderInfo info() const override;
    Result<AddressReading> readAddress(const QString &pasted) const override;
    HttpRequest listUsers(const Profile &profile, const ListingRequest &asked) const override;
    QString describeListing(const Profile &profile, const ListingRequest &asked) const override;
    ServerQuery pushDown(const Query &query, std::string_view text) const override;
    Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const override;
    Result<NextPage> nextPageOf(const HttpRequest &sent, const HttpResponse &head,
                                const PageEnvelope &envelope) const override;
    std::optional<HttpRequest> gentlerPage(const HttpRequest &failed,
                                           const HttpResponse &response) const override;
    const PageFormat &userPageFormat(const HttpRequest &sent) const override;
    Result<OAuthPlan> oauthPlan(const Profile &profile) const override;
    const DetailSource *details() const override { return &m_details; }
    const GroupSource *groups() const override { return &m_groups; }
    HttpRequest whoAmI(const Profile &profile) const override;
    Result<TokenInfo> readWhoAmI(const HttpResponse &response) const override;
    Error errorFrom(const HttpResponse &response) const override;

private:
    OneLoginDetails m_details;
    OneLoginGroupSource m_groups;
};

} // namespace rollcall
