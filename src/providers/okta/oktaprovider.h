// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! Okta through its Core Management API (/api/v1), with an API token. Stateless.
class OktaProvider final : public DirectoryProvider
{
public:
    ProviderInfo info() const override;
    Result<AddressReading> readAddress(const QString &pasted) const override;
    HttpRequest listUsers(const Profile &profile, const ServerQuery &limit) const override;
    QString describeListing(const Profile &profile, const ServerQuery &limit) const override;
    ServerQuery pushDown(const Query &query, std::string_view text) const override;
    Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const override;
    std::optional<HttpRequest> smallerPage(const HttpRequest &failed) const override;
    const PageFormat &userPageFormat() const override;
    HttpRequest whoAmI(const Profile &profile) const override;
    Result<TokenInfo> readWhoAmI(const HttpResponse &response) const override;
    Error errorFrom(const HttpResponse &response) const override;
};

} // namespace rollcall
