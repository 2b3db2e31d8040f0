// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

namespace rollcall {

//! What Okta tells of one user: groups, applications, administrator roles, factors, devices and the
//! System Log. https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/
class OktaDetails final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &profile) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
