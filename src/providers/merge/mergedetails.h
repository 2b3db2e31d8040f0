// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

namespace rollcall {

//! What Merge tells of one employee: the groups. Applications, factors and logs are not in its HRIS
//! model. https://docs.merge.dev/hris/employees/
class MergeDetails final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &profile) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    Result<std::optional<HttpRequest>> nextPage(const DirectoryProvider &provider,
                                                const HttpRequest &sent, const HttpResponse &head,
                                                const PageEnvelope &envelope) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
