// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"

namespace rollcall {

//! Okta's groups and who is in them. Groups hold people alone.
//! https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/
class OktaGroupSource final : public GroupSource
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
