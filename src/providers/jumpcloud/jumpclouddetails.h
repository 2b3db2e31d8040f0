// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

namespace rollcall {

//! What JumpCloud's API v2 tells of one user: groups, applications, systems and push endpoints.
//! Groups and applications come as ids and are asked for one by one.
//! https://docs.jumpcloud.com/api/2.0/index.html
class JumpCloudDetails final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &profile) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    std::optional<HttpRequest> wholeRow(const Profile &profile, const DetailList &list,
                                        const QString &id) const override;
    Result<std::optional<HttpRequest>> nextPage(const DirectoryProvider &provider,
                                                const HttpRequest &sent, const HttpResponse &head,
                                                const PageEnvelope &envelope) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
