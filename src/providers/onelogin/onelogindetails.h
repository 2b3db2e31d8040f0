// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/userdetails.h"

namespace rollcall {

//! What OneLogin tells of one user: roles (what others call groups), applications, MFA devices and
//! events. https://developers.onelogin.com/api-docs/2/users
class OneLoginDetails final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &profile) const override;
    std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                         const DetailSubject &subject,
                                         const DetailSpan &span) const override;
    std::optional<HttpRequest> wholeRow(const Profile &profile, const DetailList &list,
                                        const QString &id) const override;
    QByteArray rowsIn(const DetailList &list, const QByteArray &body) const override;
    Result<std::optional<HttpRequest>> nextPage(const DirectoryProvider &provider,
                                                const HttpRequest &sent, const HttpResponse &head,
                                                const PageEnvelope &envelope) const override;
    const PageFormat &format(const DetailList &list) const override;
};

} // namespace rollcall
