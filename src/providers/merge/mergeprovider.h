// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "providers/merge/mergedetails.h"
#include "providers/merge/mergegroupsource.h"

namespace rollcall {

//! The employees of an HR system that is linked to Merge (HRIS category). Stateless.
class MergeProvider final : public DirectoryProvider
{
public:
    ProviderInfo info() const override;
    std::optional<QUrl> usualAddress(const QMap<QString, QString> &fields) const override;
    Result<AddressReading> readAddress(const QString &pasted) const override;
    Result<void> checkFields(const Profile &profile) const override;
    QList<HttpRequest> questions(const Profile &profile,
                                 const ListingRequest &asked) const override;
    ServiceFacts readAnswers(const QList<std::optional<HttpResponse>> &answers,
                             const QDateTime &now) const override;
    HttpRequest listUsers(const Profile &profile, const ListingRequest &asked) const override;
    QString describeListing(const Profile &profile, const ListingRequest &asked) const override;
    ServerQuery pushDown(const Query &query, std::string_view text) const override;
    Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const override;
    Result<NextPage> nextPageOf(const HttpRequest &sent, const HttpResponse &head,
                                const PageEnvelope &envelope) const override;
    std::optional<HttpRequest> gentlerPage(const HttpRequest &failed,
                                           const HttpResponse &response) const override;
    const PageFormat &userPageFormat(const HttpRequest &sent) const override;
    const DetailSource *details() const override { return &m_details; }
    const GroupSource *groups() const override { return &m_groups; }
    HttpRequest whoAmI(const Profile &profile) const override;
    Result<TokenInfo> readWhoAmI(const HttpResponse &response) const override;
    Error errorFrom(const HttpResponse &response) const override;

private:
    MergeDetails m_details;
    MergeGroupSource m_groups;
};

} // namespace rollcall
