// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"

namespace rollcall {

//! The groups of an HR system as Merge has them, and the employees in them; where it has no groups,
//! the teams. https://docs.merge.dev/hris/groups/
class MergeGroupSource final : public GroupSource
{
public:
    DetailList groups() const override;
    QList<MemberList> members() const override;
    bool isGroup(const DetailList &ofUser, const QByteArray &entry) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    Result<std::optional<HttpRequest>> nextPage(const DirectoryProvider &provider,
                                                const HttpRequest &sent, const HttpResponse &head,
                                                const PageEnvelope &envelope) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
