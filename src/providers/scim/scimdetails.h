// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

namespace rollcall {

//! What a SCIM user's own object holds: groups, roles and entitlements (RFC 7643, 4.1.2). Factors
//! and logs are no part of SCIM.
class ScimDetails final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &profile) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
