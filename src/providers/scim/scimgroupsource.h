// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"

namespace rollcall {

//! SCIM's groups (RFC 7643, 4.2) and their direct members, some of whom may be groups.
class ScimGroupSource final : public GroupSource
{
public:
    DetailList groups() const override;
    QList<MemberList> members() const override;
    bool isGroup(const DetailList &ofUser, const QByteArray &entry) const override;
    bool isGroupAmongMembers(const TableSnapshot &members, std::uint32_t row) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    Result<std::optional<HttpRequest>> nextPage(const DirectoryProvider &provider,
                                                const HttpRequest &sent, const HttpResponse &head,
                                                const PageEnvelope &envelope) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
