// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"

namespace rollcall {

//! OneLogin's roles, which are what others call groups, and who has them. What OneLogin calls a
//! group is a policy, and an attribute of the user: group_id.
//! https://developers.onelogin.com/api-docs/2/roles
class OneLoginGroupSource final : public GroupSource
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
