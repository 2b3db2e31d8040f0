// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

namespace rollcall {

//! What Microsoft Graph tells of one user: memberships, application assignments, licences,
//! authentication methods, devices, and the two logs.
//! https://learn.microsoft.com/graph/api/resources/user
class EntraDetails final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &profile) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    const PageFormat &format(const DetailList &list) const override;
    BlankReason reasonOf(const HttpResponse &refusal) const override;
};

} // namespace rollcall
