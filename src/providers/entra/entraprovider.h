// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "providers/entra/entradetails.h"
#include "providers/entra/entragroupsource.h"

namespace rollcall {

//! Microsoft Entra ID through Microsoft Graph v1.0, in every national cloud. Stateless.
class EntraProvider final : public DirectoryProvider
{
public:
    ProviderInfo info() const override;
    Result<AddressReading> readAddress(const QString &pasted) const override;
    std::optional<QUrl> usualAddress(const QMap<QString, QString> &fields) const override;
    Result<void> checkFields(const Profile &profile) const override;
    HttpRequest listUsers(const Profile &profile, const ListingRequest &asked) const override;
    QString describeListing(const Profile &profile, const ListingRequest &asked) const override;
    ServerQuery pushDown(const Query &query, std::string_view text) const override;
    Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const override;
    Result<NextPage> nextPageOf(const HttpRequest &sent, const HttpResponse &head,
                                const PageEnvelope &envelope) const override;
    std::optional<HttpRequest> gentlerPage(const HttpRequest &failed,
                                           const HttpResponse &response) const override;
    bool keepsLimit(const HttpRequest &first) const override;
    const PageFormat &userPageFormat(const HttpRequest &sent) const override;
    Result<OAuthPlan> oauthPlan(const Profile &profile) const override;
    const DetailSource *details() const override { return &m_details; }
    const GroupSource *groups() const override { return &m_groups; }
    HttpRequest whoAmI(const Profile &profile) const override;
    Result<TokenInfo> readWhoAmI(const HttpResponse &response) const override;
    Error errorFrom(const HttpResponse &response) const override;

private:
    EntraDetails m_details;
    EntraGroupSource m_groups;
};

} // namespace rollcall
