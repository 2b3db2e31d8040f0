// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "providers/scim/scimdetails.h"
#include "providers/scim/scimgroupsource.h"

namespace rollcall {

//! Any SCIM 2.0 service (RFC 7643, RFC 7644, RFC 9865), with the usual deviations. Stateless.
class ScimProvider final : public DirectoryProvider
{
public:
    ProviderInfo info() const override;
    Result<AddressReading> readAddress(const QString &pasted) const override;
    Result<void> checkFields(const Profile &profile) const override;
    QList<HttpRequest> questions(const Profile &profile,
                                 const ListingRequest &asked) const override;
    ServiceFacts readAnswers(const QList<std::optional<HttpResponse>> &answers,
                             const QDateTime &now) const override;
    HttpRequest listUsers(const Profile &profile, const ListingRequest &asked) const override;
    QString describeListing(const Profile &profile, const ListingRequest &asked) const override;
    ServerQuery pushDown(const Query &query, std::string_view text) const override;
    bool answersQueries(const Profile &profile) const override;
    Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const override;
    Result<NextPage> nextPageOf(const HttpRequest &sent, const HttpResponse &head,
                                const PageEnvelope &envelope) const override;
    std::optional<HttpRequest> pageByNumber(const HttpRequest &sent, qint64 total) const override;
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
    ScimDetails m_details;
    ScimGroupSource m_groups;
};

} // namespace rollcall
