// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"

namespace rollcall {

//! Entra ID's groups and who is in them, directly or through groups in groups.
//! https://learn.microsoft.com/graph/api/resources/group
class EntraGroupSource final : public GroupSource
{
public:
    DetailList groups() const override;
    QList<MemberList> members() const override;
    bool isGroup(const DetailList &ofUser, const QByteArray &entry) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
